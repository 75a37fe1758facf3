import type { Claim, Page, Setting, Side, View } from "../data";
import { h, section, table } from "../dom";
import { number } from "../format";
import { type Key, text, textOr } from "../i18n/text";

function digits(view: View, value: number): string {
    return new Intl.NumberFormat(view.language, { maximumSignificantDigits: 4 }).format(value);
}

/** Who said it, or the ids where no claim of that name is known. */
export function sourcesOf(view: View, claims: Map<string, Claim>, ids: string): (Node | string)[] {
    return ids
        .split(/[\s;]+/)
        .filter(Boolean)
        .map((id) => {
            const claim = claims.get(id);
            if (!claim) return h("span", { class: "source", lang: "en" }, id);
            const note = claim.note ? h("small", { lang: "en" }, claim.note) : "";
            const quality = claim.quality ? ` (${text(view, "claims.quality", { q: claim.quality })})` : "";
            return h("span", { class: "source" }, h("span", { lang: "en" }, claim.said_by || id), quality, note);
        });
}

/** A claim, or the program's own words; a claim may be one that the level hides. */
function source(view: View, setting: Setting, claims: Map<string, Claim>): (Node | string)[] | HTMLElement {
    if (setting.claim) return sourcesOf(view, claims, setting.claim);
    const unknown = view.least > 0 ? text(view, "assumptions.hidden") : "";
    const words = setting.source ? textOr(view, `source.${setting.source}`, setting.source) : unknown;
    return h("span", { class: "source" }, words);
}

function settingRow(view: View, setting: Setting, claims: Map<string, Claim>): (Node | string | (Node | string)[])[] {
    const unit = setting.unit ? textOr(view, `unit.${setting.unit}`, setting.unit) : "";
    const range =
        setting.low === null || setting.high === null
            ? text(view, "assumptions.fixed")
            : text(view, "range.span", { low: digits(view, setting.low), high: digits(view, setting.high) });
    return [
        h("span", {}, textOr(view, `setting.${setting.name}`, setting.text), h("small", {}, h("code", {}, setting.name))),
        `${digits(view, setting.value)} ${unit}`.trim(),
        range,
        source(view, setting, claims),
    ];
}

function residents(view: View, side: Side, claims: Map<string, Claim>): HTMLElement | null {
    const rows = (side.places ?? []).flatMap((place) =>
        place.residents
            ? [
                  [
                      place.name,
                      number(view, place.residents.value),
                      text(view, "range.span", {
                          low: number(view, place.residents.low),
                          high: number(view, place.residents.high),
                      }),
                      sourcesOf(view, claims, place.residents.claim),
                  ],
              ]
            : [],
    );
    if (!rows.length) return null;
    const title = text(view, "assumptions.residents");
    const head = [text(view, "map.place"), text(view, "assumptions.value"), text(view, "assumptions.range"), text(view, "assumptions.source")];
    return h("details", {}, h("summary", {}, title), table(`${title}, ${text(view, "unit.people")}`, head, rows));
}

export function claimsById(side: Side): Map<string, Claim> {
    return new Map(side.claims.map((claim) => [claim.id, claim]));
}

function about(page: Page): Key {
    if (page.kind === "forecast") return page.made.outlook ? "assumptions.engine" : "assumptions.registrations";
    return page.sides[0]!.settings.length ? "assumptions.what" : "assumptions.none";
}

export function assumptions(page: Page, view: View): HTMLElement {
    const side = page.sides[0]!;
    const claims = claimsById(side);
    const head = [
        text(view, "assumptions.setting"),
        text(view, "assumptions.value"),
        text(view, "assumptions.range"),
        text(view, "assumptions.source"),
    ];
    return section(
        "assumptions",
        text(view, "assumptions.title"),
        h("p", { class: "note" }, text(view, about(page))),
        side.settings.length
            ? table(text(view, "assumptions.title"), head, side.settings.map((setting) => settingRow(view, setting, claims)), "assumptions")
            : null,
        residents(view, side, claims),
    );
}
