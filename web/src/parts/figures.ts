import type { Fan, Page, Side, View } from "../data";
import { h, section, table } from "../dom";
import { families, type Figures, figures, longDate, number, one, peopleInFamily, shortDate, spoken } from "../format";
import { text } from "../i18n/text";
import { sideName } from "./head";
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

/** A range, or that there is none, or that it is withheld from end to end, with its unit. */
function inPeople(view: View, range: Figures, words: string): string {
    const unit = text(view, "unit.people");
    if (range.low !== range.high) return `${words} ${unit}`;
    return `${unit}, ${words || text(view, "range.all")}`;
}

function figure(view: View, range: Figures, large: Large): HTMLElement {
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
    return figure(view, figures(fan, view.horizon - 1), {
        id: name,
        tag: name === "left_in_week" ? "flow" : "stock",
        name: text(view, `figures.${name}`),
        what: text(view, `figures.${name}.what`),
    });
}

/** The flow of a forecast: by how much the count of its origin grows. */
function registeredSince(page: Page, view: View): HTMLElement | null {
    const { scenario, totals } = page.sides[0]!;
    if (!totals.registered_since) return null;
    const range = { ...figures(totals.registered_since, view.horizon - 1), isForOthers: true };
    const date = longDate(view, scenario.as_of ?? scenario.start, 0);
    return figure(view, range, {
        id: "registered_since",
        tag: "flow",
        name: text(view, "figures.registered_since"),
        what: text(view, "figures.registered_since.what", { date }),
    });
}

/** Everyone, those who came since, and the sites with the most people. */
function registrationCards(page: Page, view: View): (HTMLElement | null)[] {
    const side = page.sides[0]!;
    const what = text(view, "figures.registered");
    const largest = spots(side).slice(0, 2);
    return [
        card(view, side.totals.displaced, "displaced"),
        card(view, side.totals.displaced_ever, "displaced_ever"),
        registeredSince(page, view),
        ...largest.map((spot) => figure(view, figures(spot.fan, view.horizon - 1), { id: "site", tag: "stock", name: spot.name, what })),
    ];
}

function runCards(side: Side, view: View): (HTMLElement | null)[] {
    const { totals } = side;
    return [
        card(view, totals.displaced, "displaced"),
        card(view, totals.left_in_week, "left_in_week"),
        card(view, totals.without_place, "without_place"),
        totals.encircled ? card(view, totals.encircled, "encircled") : card(view, totals.on_road, "on_road"),
    ];
}

function horizonChooser(view: View, days: number, choose: (horizon: number) => void): HTMLElement {
    return h(
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
    );
}

function endOf(view: View, side: Side): HTMLElement {
    const date = longDate(view, side.scenario.start, view.horizon - 1);
    return h("p", { class: "date", "aria-live": "polite" }, text(view, "figures.on", { date }));
}

/** Of each side of a comparison the figures of a run; operations have dates of their own. */
function sideCards(side: Side, view: View): HTMLElement {
    const shown = h("div", { class: "figures" }, runCards(side, view));
    return h("div", { class: "side-figures" }, h("h3", {}, sideName(view, side)), endOf(view, side), shown);
}

function cards(page: Page, view: View): HTMLElement[] {
    if (page.kind === "compare") return page.sides.map((side) => sideCards(side, view));
    const side = page.sides[0]!;
    const shown = page.kind === "forecast" ? registrationCards(page, view) : runCards(side, view);
    return [endOf(view, side), h("div", { class: "figures" }, shown)];
}

export function atAGlance(page: Page, view: View, choose: (horizon: number) => void): HTMLElement {
    const note = page.kind === "forecast" ? "figures.note.forecast" : "figures.note";
    return section(
        "figures",
        text(view, "figures.title"),
        horizonChooser(view, page.sides[0]!.scenario.days, choose),
        ...cards(page, view),
        h("p", { class: "note" }, text(view, note, { n: number(view, peopleInFamily) })),
    );
}

/** Of a forecast of registrations one time in ten more come than the worst: as its files say it. */
function planned(page: Page, fan: Fan, n: number): Figures {
    if (page.kind !== "forecast") return figures(fan, n - 1);
    return { low: fan.q10[n - 1] ?? null, middle: fan.q50[n - 1] ?? null, high: fan.q90[n - 1] ?? null };
}

/** Rounded as the large figures are, by the whole range. */
function planningCells(view: View, range: Figures, whole: Figures): (Node | string)[] {
    const inFamilies = families(view, range);
    const wholeInFamilies = families(view, whole);
    return [range.low, range.middle, range.high].map((people, i) => {
        const family = [inFamilies.low, inFamilies.middle, inFamilies.high][i] ?? null;
        return h(
            "span",
            { class: i === 1 ? "likely" : "" },
            one(view, people, whole),
            h("small", {}, text(view, "figures.families", { n: one(view, family, wholeInFamilies) })),
        );
    });
}

/** Departures of such a run are the registrations, so its members differ only in where people go. */
function followsCounts(side: Side): boolean {
    return side.observations?.some((each) => each.is_input) ?? false;
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
        ...shown.flatMap((name) => planningCells(view, planned(page, side.totals[name]!, n), figures(side.totals[name]!, n - 1))),
    ]);
    return section(
        "planning",
        text(view, "planning.title"),
        table(text(view, `planning.caption${ending}`), [text(view, "planning.when"), ...heads], rows, "planning"),
        h("p", { class: "note" }, text(view, `planning.note${ending}`), " ", followsCounts(side) ? text(view, "planning.follows") : ""),
    );
}
