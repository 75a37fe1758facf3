import type { Crossing, Effect, MeasureRange, Page, Side, View } from "../data";
import { h, section, table } from "../dom";
import { type Figures, number, one, spoken } from "../format";
import { text, textOr } from "../i18n/text";
import { claimsById } from "./assumptions";
import { card } from "./claims";
import { shortTitle } from "./head";

const questions = ["told", "corridors", "used", "why_not", "places", "exits", "destination", "aid", "expected", "left"];
const shown = [
    "displaced_ever",
    "trapped_person_days",
    "encircled_person_days",
    "under_fire_person_days",
    "overtaken",
    "received",
    "without_place_peak",
];

/** The first side of each operation: it has the claims. */
function contexts(page: Page): Side[] {
    const names = page.sides.map((side) => side.scenario.name);
    return page.sides.filter((side, i) => names.indexOf(side.scenario.name) === i);
}

function answers(view: View, side: Side, question: string): HTMLElement | string {
    const known = claimsById(side);
    const entries = (side.record ?? []).filter((entry) => entry.question === question);
    const ids = entries.flatMap((entry) => entry.claims);
    const found = ids.flatMap((id) => known.get(id) ?? []);
    const hidden = entries.reduce((sum, entry) => sum + (entry.hidden ?? 0), 0);
    if (!ids.length && !hidden) return text(view, "founding.nothing");
    return h(
        "div",
        {},
        found.map((claim) => card(view, claim)),
        hidden ? h("div", { class: "claim hidden" }, h("p", { class: "small" }, text(view, found.length ? "founding.hidden.more" : "founding.hidden", { n: hidden }))) : null,
    );
}

function record(page: Page, view: View): (HTMLElement | null)[] {
    const sides = contexts(page);
    if (!sides.some((side) => side.record?.length)) return [];
    const head = [text(view, "founding.question"), ...sides.map((side) => shortTitle(view, side.scenario))];
    const rows = questions.map((question) => [
        textOr(view, `record.${question}`, question),
        ...sides.map((side) => answers(view, side, question)),
    ]);
    return [
        h("h3", {}, text(view, "founding.record")),
        h("p", { class: "note" }, text(view, "founding.record.what")),
        table(text(view, "founding.record"), head, rows, "record"),
    ];
}

const rangeOf = (range: MeasureRange): Figures => ({ low: range.q05, middle: range.median, high: range.q95 });

function rate(view: View, range: MeasureRange): string {
    return spoken(view, rangeOf(range), false).both;
}

/** How far the median moves over the sets of priors, in the digits of the range beside it. */
function overPriors(view: View, change: Effect): HTMLElement | null {
    const medians = [change.median, ...(change.other_medians ?? [])].filter((each): each is number => each !== null);
    if (medians.length < 2) return null;
    const say = (value: number) => one(view, value, rangeOf(change), false);
    return h("small", {}, text(view, "founding.priors", { low: say(Math.min(...medians)), high: say(Math.max(...medians)) }));
}

function effect(view: View, change: Effect | null): HTMLElement {
    if (!change) return h("span", {}, text(view, "compare.no_rubric"));
    return h(
        "span",
        {},
        rate(view, change),
        overPriors(view, change),
        change.cannot_tell ? h("small", {}, text(view, "compare.cannot_tell")) : null,
    );
}

function modelRows(view: View, crossing: Crossing, names: string[]): (Node | string)[][] {
    return shown.flatMap((key) => {
        const measure = crossing.measures[key];
        if (!measure) return [];
        const label = (what: string) => h("span", {}, textOr(view, `measure.${key}`, measure.text), h("small", {}, `${textOr(view, `unit.${measure.unit}`, measure.unit)}; ${what}`));
        const inContexts = crossing.contexts.map((_, c) => [
            label(names[c]!),
            rate(view, measure.base[c]!),
            ...measure.effect[c]!.map((change) => effect(view, change)),
        ]);
        const between = measure.interaction.map((changes, c) => [
            label(text(view, "founding.interaction", { there: names[c + 1]!, here: names[0]! })),
            "",
            ...changes.map((change) => effect(view, change)),
        ]);
        return [...inContexts, ...between];
    });
}

/** In a few words: the titles of one plan differ from operation to operation. */
function planName(view: View, plan: string): string {
    return textOr(view, `plan.${plan}`, plan);
}

function model(page: Page, view: View, crossing: Crossing): HTMLElement[] {
    const names = contexts(page).map((side) => shortTitle(view, side.scenario));
    const head = [
        text(view, "compare.measure"),
        text(view, "founding.base", { plan: planName(view, crossing.plans[0]!) }),
        ...crossing.plans.slice(1).map((plan) => text(view, "founding.effect", { plan: planName(view, plan) })),
    ];
    return [
        h("h3", {}, text(view, "founding.model")),
        h("p", { class: "note" }, text(view, "founding.model.what", { days: number(view, page.comparison!.sides[0]!.days) }), " ", text(view, "compare.range")),
        table(text(view, "founding.model"), head, modelRows(view, crossing, names), "crossing"),
    ];
}

/** Two operations with the same plans, in three blocks that must not be mixed. */
export function founding(page: Page, view: View): HTMLElement | null {
    const crossing = page.comparison?.crossing;
    if (!crossing) return null;
    return section(
        "founding",
        text(view, "founding.title"),
        h("p", { class: "note" }, text(view, "founding.three")),
        ...record(page, view).filter((each): each is HTMLElement => each !== null),
        ...model(page, view, crossing),
        h("h3", {}, text(view, "founding.not")),
        h("p", {}, text(view, "founding.not.what")),
    );
}
