import type { Fan, Page, View } from "../data";
import { h, section, table } from "../dom";
import { families, type Figures, figures, longDate, number, one, peopleInFamily, shortDate, spoken } from "../format";
import { text } from "../i18n/text";
import { spots } from "./spots";

const standard = [3, 7, 14, 30, 60, 90];

/** Days after which figures are given, the last day among them. */
export function horizons(days: number): number[] {
    const within = standard.filter((n) => n <= days);
    return within.includes(days) ? within : [...within, days];
}

function horizonName(view: View, n: number, days: number): string {
    return n === days && !standard.includes(n) ? text(view, "figures.end") : text(view, "figures.days", { n });
}

interface Large {
    id: string;
    tag: "stock" | "flow";
    name: string;
    what: string;
}

/** A range, or that there is none, with its unit. */
function inPeople(view: View, range: Figures, words: string): string {
    const unit = text(view, "unit.people");
    if (range.low !== range.high) return `${words} ${unit}`;
    return words ? `${unit}, ${words}` : unit;
}

function figure(view: View, fan: Fan, large: Large): HTMLElement {
    const range = figures(fan, view.horizon - 1);
    const people = spoken(view, range);
    const inFamilies = spoken(view, families(view, range));
    return h(
        "div",
        { class: `figure ${large.id}` },
        h("p", { class: "tag" }, text(view, `figures.${large.tag}`)),
        h("p", { class: "large" }, people.middle),
        h("p", { class: "what" }, h("strong", {}, large.name)),
        h("p", { class: "range" }, inPeople(view, range, people.range)),
        h("p", { class: "families" }, `${inFamilies.both} ${text(view, "unit.families")}`),
        h("p", { class: "small" }, large.what),
    );
}

function card(view: View, fan: Fan | undefined, name: "displaced" | "displaced_ever" | "left_in_week" | "without_place" | "encircled" | "on_road"): HTMLElement | null {
    if (!fan) return null;
    return figure(view, fan, {
        id: name,
        tag: name === "left_in_week" ? "flow" : "stock",
        name: text(view, `figures.${name}`),
        what: text(view, `figures.${name}.what`),
    });
}

/** Everyone, and the sites with the most people. */
function registrationCards(page: Page, view: View): (HTMLElement | null)[] {
    const side = page.sides[0]!;
    const what = text(view, "figures.registered");
    const largest = spots(side).slice(0, 3);
    return [
        card(view, side.totals.displaced, "displaced"),
        card(view, side.totals.displaced_ever, "displaced_ever"),
        ...largest.map((spot) => figure(view, spot.fan, { id: "site", tag: "stock", name: spot.name, what })),
    ];
}

function runCards(page: Page, view: View): (HTMLElement | null)[] {
    const { totals } = page.sides[0]!;
    return [
        card(view, totals.displaced, "displaced"),
        card(view, totals.left_in_week, "left_in_week"),
        card(view, totals.without_place, "without_place"),
        totals.encircled ? card(view, totals.encircled, "encircled") : card(view, totals.on_road, "on_road"),
    ];
}

export function atAGlance(page: Page, view: View, choose: (horizon: number) => void): HTMLElement {
    const { days, start } = page.sides[0]!.scenario;
    const note = page.kind === "forecast" ? "figures.note.forecast" : "figures.note";
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
        h("div", { class: "figures" }, page.kind === "forecast" ? registrationCards(page, view) : runCards(page, view)),
        h("p", { class: "note" }, text(view, note, { n: number(view, peopleInFamily) })),
    );
}

/** Of a forecast of registrations one time in ten more come than the worst: as its files say it. */
function planned(page: Page, fan: Fan, n: number): Figures {
    if (page.kind !== "forecast") return figures(fan, n - 1);
    return { low: fan.q10[n - 1] ?? null, middle: fan.q50[n - 1] ?? null, high: fan.q90[n - 1] ?? null };
}

function planningCells(view: View, range: Figures): (Node | string)[] {
    const inFamilies = families(view, range);
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

export function planning(page: Page, view: View): HTMLElement {
    const side = page.sides[0]!;
    const { days, start } = side.scenario;
    const ending = page.kind === "forecast" ? ".forecast" : "";
    const names: ("displaced" | "displaced_ever" | "in_camps")[] =
        page.kind === "forecast" ? ["displaced", "displaced_ever"] : ["displaced", "in_camps"];
    const shown = names.filter((name) => side.totals[name]);
    const heads = shown.flatMap((name) =>
        (["best", "likely", "worst"] as const).map((which) =>
            h(
                "span",
                {},
                text(view, `planning.${which}`),
                h("small", {}, text(view, `planning.${name}`)),
            ),
        ),
    );
    const rows = horizons(days).map((n) => [
        h("span", {}, horizonName(view, n, days), h("small", {}, shortDate(view, start, n - 1))),
        ...shown.flatMap((name) => planningCells(view, planned(page, side.totals[name]!, n))),
    ]);
    return section(
        "planning",
        text(view, "planning.title"),
        table(text(view, `planning.caption${ending}`), [text(view, "planning.when"), ...heads], rows, "planning"),
        h("p", { class: "note" }, text(view, `planning.note${ending}`)),
    );
}
