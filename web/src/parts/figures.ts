import type { Fan, Side, TotalName, View } from "../data";
import { h, section, table } from "../dom";
import { families, figures, longDate, number, one, peopleInFamily, shortDate, spoken } from "../format";
import { text } from "../i18n/text";

const standard = [3, 7, 14, 30, 60, 90];

/** Days after which figures are given, the last day among them. */
export function horizons(days: number): number[] {
    const within = standard.filter((n) => n <= days);
    return within.includes(days) ? within : [...within, days];
}

function horizonName(view: View, n: number, days: number): string {
    return n === days && !standard.includes(n) ? text(view, "figures.end") : text(view, "figures.days", { n });
}

function card(view: View, fan: Fan | undefined, name: "displaced" | "left_in_week" | "without_place" | "encircled" | "on_road"): HTMLElement | null {
    if (!fan) return null;
    const range = figures(fan, view.horizon - 1);
    const people = spoken(view, range);
    const inFamilies = spoken(view, families(range));
    const kind = name === "left_in_week" ? "flow" : "stock";
    return h(
        "div",
        { class: `figure ${name}` },
        h("p", { class: "tag" }, text(view, `figures.${kind}`)),
        h("p", { class: "large" }, people.middle),
        h("p", { class: "what" }, h("strong", {}, text(view, `figures.${name}`))),
        h("p", { class: "range" }, `${people.range} ${text(view, "unit.people")}`),
        h("p", { class: "families" }, `${inFamilies.both} ${text(view, "unit.families")}`),
        h("p", { class: "small" }, text(view, `figures.${name}.what`)),
    );
}

export function atAGlance(side: Side, view: View, choose: (horizon: number) => void): HTMLElement {
    const { days, start } = side.scenario;
    const last = side.totals.encircled
        ? card(view, side.totals.encircled, "encircled")
        : card(view, side.totals.on_road, "on_road");
    return section(
        "figures",
        text(view, "figures.title"),
        h(
            "fieldset",
            { class: "horizons" },
            h("legend", {}, text(view, "figures.horizon")),
            horizons(days).map((n) =>
                h(
                    "label",
                    {},
                    h("input", {
                        type: "radio",
                        name: "horizon",
                        value: n,
                        checked: n === view.horizon,
                        onchange: () => choose(n),
                    }),
                    h("span", {}, horizonName(view, n, days)),
                ),
            ),
        ),
        h("p", { class: "date", "aria-live": "polite" }, text(view, "figures.on", { date: longDate(view, start, view.horizon - 1) })),
        h(
            "div",
            { class: "figures" },
            card(view, side.totals.displaced, "displaced"),
            card(view, side.totals.left_in_week, "left_in_week"),
            card(view, side.totals.without_place, "without_place"),
            last,
        ),
        h("p", { class: "note" }, text(view, "figures.note", { n: number(view, peopleInFamily) })),
    );
}

function planningCells(view: View, fan: Fan, n: number): (Node | string)[] {
    const range = figures(fan, n - 1);
    const inFamilies = families(range);
    return [range.low, range.middle, range.high].map((people, i) => {
        const family = [inFamilies.low, inFamilies.middle, inFamilies.high][i] ?? null;
        return h(
            "span",
            { class: i === 1 ? "likely" : "" },
            one(view, people, range),
            h("small", {}, text(view, "figures.families", { n: one(view, family, inFamilies) })),
        );
    });
}

export function planning(side: Side, view: View): HTMLElement {
    const { days, start } = side.scenario;
    const shown = (["displaced", "in_camps"] as TotalName[]).filter((name) => side.totals[name]);
    const heads = shown.flatMap((name) =>
        (["best", "likely", "worst"] as const).map((which) =>
            h(
                "span",
                {},
                text(view, `planning.${which}`),
                h("small", {}, text(view, name === "displaced" ? "planning.displaced" : "planning.camps")),
            ),
        ),
    );
    const rows = horizons(days).map((n) => [
        h("span", {}, horizonName(view, n, days), h("small", {}, shortDate(view, start, n - 1))),
        ...shown.flatMap((name) => planningCells(view, side.totals[name]!, n)),
    ]);
    return section(
        "planning",
        text(view, "planning.title"),
        table(text(view, "planning.caption"), [text(view, "planning.when"), ...heads], rows, "planning"),
        h("p", { class: "note" }, text(view, "planning.note")),
    );
}
