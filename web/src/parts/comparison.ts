import { groups } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Measure, MeasureRange, Page, Side, Use, View } from "../data";
import { h, s, section, table } from "../dom";
import { longDate, number, percent, spoken, type Figures } from "../format";
import { text, textOr, type Key } from "../i18n/text";
import { sideName } from "./head";

const harm = [
    "trapped_person_days",
    "encircled_person_days",
    "under_fire_person_days",
    "held_person_days",
    "beyond_aid_person_days",
    "without_place_peak",
    "without_place_person_days",
    "displaced_again",
    "pushed",
];

const share = "share of capacity";
const exits = { corridor: true, evacuation: true, evacuation_without_choice: true };

/** What a level withholds, or a plan does not state, is not written as nought. */
function variant(use: Use): string {
    if (use.what in exits && use.people_per_day === undefined) return ".public";
    return use.what === "sites" && !use.staff ? ".unstaffed" : "";
}

/** With the plan's range, where it states one. */
function trustText(view: View, use: Use): string {
    const trust = percent(view, use.trust ?? 0);
    if (use.trust_low === undefined || use.trust_high === undefined) return trust;
    return `${trust} (${text(view, "range.span", { low: percent(view, use.trust_low), high: percent(view, use.trust_high) })})`;
}

export function useText(view: View, use: Use, start: string): string {
    return text(view, `use.${use.what}${variant(use)}` as Key, {
        name: use.name ?? "",
        consent: use.consent_of ? text(view, "use.consent", { who: use.consent_of }) : text(view, "use.no_consent"),
        days: number(view, use.days ?? 0),
        reach: percent(view, use.reach ?? 0),
        trust: trustText(view, use),
        holds: percent(view, use.holds ?? 0),
        people: number(view, use.people_per_day ?? 0),
        places: number(view, use.places ?? 0),
        sites: number(view, use.sites ?? 0),
        staff: number(view, use.staff ?? 0),
        first: longDate(view, start, use.first ?? 0),
        last: longDate(view, start, use.last ?? 0),
    });
}

/** What a plan takes, a line each; several that read alike are one. */
export function useLines(view: View, uses: Use[], start: string): { line: string; flagged: boolean }[] {
    return groups(uses, (use) => useText(view, use, start)).map(([what, alike]) => ({
        line: alike.length > 1 ? text(view, "use.many", { n: number(view, alike.length), what }) : what,
        flagged: alike[0]!.what === "evacuation_without_choice",
    }));
}

function usesOf(view: View, side: Side): HTMLElement {
    const lines = useLines(view, side.plan?.uses ?? [], side.scenario.start);
    if (!lines.length) return h("p", {}, text(view, "compare.nothing"));
    return h(
        "ul",
        {},
        lines.map(({ line, flagged }) => h("li", { class: flagged ? "flagged" : "" }, line)),
    );
}

function sideCard(page: Page, view: View, side: Side, i: number): HTMLElement {
    const people = spoken(view, asFigures(page.comparison!.sides[i]!.at_risk), true).both;
    return h(
        "div",
        { class: "side" },
        h("p", { class: "tag" }, text(view, "compare.side", { n: i + 1 })),
        h("h3", {}, sideName(view, side)),
        side.plan ? null : h("p", {}, text(view, "head.record")),
        h("p", {}, `${people} ${text(view, "compare.risk")}`),
        h("h4", {}, text(view, "compare.uses")),
        usesOf(view, side),
    );
}

/** A difference is withheld where a side is, or where it is itself too small to tell. */
function asFigures(range: MeasureRange, isDifference = false): Figures {
    return { low: range.q05, middle: range.median, high: range.q95, isForOthers: isDifference };
}

/** A share is told in per cent. */
function figuresOf(measure: { unit: string }, range: MeasureRange, isDifference = false): Figures {
    const shown = asFigures(range, isDifference);
    if (measure.unit !== share) return shown;
    const percents = (n: Figures["low"]) => (n === null ? null : 100 * n);
    return { ...shown, low: percents(shown.low), middle: percents(shown.middle), high: percents(shown.high) };
}

function unitName(view: View, measure: Measure): string {
    return textOr(view, `unit.${measure.unit}`, measure.unit);
}

function sideCell(view: View, measure: { unit: string }, range: MeasureRange, isPeople: boolean): string {
    const never = range.never ?? 0;
    if (never >= 1) return text(view, "compare.always_never");
    const words = spoken(view, figuresOf(measure, range), isPeople).both;
    return never > 0 ? `${words}, ${text(view, "compare.never", { n: number(view, 100 * never) })}` : words;
}

/** Where the difference lies against zero: its range as a bar, its median as a dot. Of one that is
 * withheld, nothing: a bar at zero would be a figure. */
export function bar(range: MeasureRange): SVGElement | null {
    if (range.q05 === null || range.q95 === null || range.median === null) return null;
    const ends = [range.q05, range.q95, range.median];
    const most = Math.max(...ends.map(Math.abs)) || 1;
    const x = scaleLinear([-most, most], [4, 116]);
    return s(
        "svg",
        { viewBox: "0 0 120 14", class: "interval", "aria-hidden": "true" },
        s("line", { class: "zero", x1: 60, x2: 60, y1: 0, y2: 14 }),
        s("line", { class: "span", x1: x(ends[0]!), x2: x(ends[1]!), y1: 7, y2: 7 }),
        s("circle", { class: "middle", cx: x(ends[2]!), cy: 7, r: 4 }),
    );
}

/** Runs held against each other: with the first side's, by luck shared or each with each. */
function pairsOf(page: Page, side: number): number {
    const { sides, members } = page.comparison!;
    return sides[side]!.compared === "paired" ? members : members * members;
}

function howOften(page: Page, view: View, measure: Measure, i: number): string {
    const pairs = pairsOf(page, i + 1);
    const better = measure.runs_better?.[i] ?? 0;
    const isCounted = page.comparison!.sides[i + 1]!.compared === "paired";
    return text(view, measure.better === "lower" ? "compare.lower" : "compare.higher", {
        n: number(view, isCounted ? better : (100 * better) / pairs),
        of: number(view, isCounted ? pairs : 100),
    });
}

function differenceCell(page: Page, view: View, measure: Measure, i: number, isPeople: boolean): HTMLElement | string {
    const range = measure.difference?.[i];
    if (!range) return text(view, "compare.no_rubric");
    if ((measure.runs_equal?.[i] ?? 0) >= pairsOf(page, i + 1)) return text(view, "compare.same");
    if (measure.unit === "days" && range.median === null) return text(view, "compare.no_pair");
    const words = measure.cannot_tell?.[i]
        ? text(view, "compare.cannot_tell")
        : measure.better === "none"
          ? ""
          : howOften(page, view, measure, i);
    return h("div", { class: "difference" }, spoken(view, figuresOf(measure, range, true), isPeople).both, bar(range), words ? h("small", {}, words) : null);
}

function row(page: Page, view: View, key: string, measure: Measure): (Node | string)[] {
    const isPeople = !measure.unit.includes("per 1,000") && measure.unit !== "days" && measure.unit !== share;
    return [
        h(
            "span",
            {},
            textOr(view, `measure.${key}`, measure.text),
            h("small", {}, `${unitName(view, measure)}; ${text(view, `compare.better.${measure.better}`)}`),
        ),
        ...(measure.sides ?? []).map((range) => sideCell(view, measure, range, isPeople)),
        ...(measure.difference ?? []).map((_, i) => differenceCell(page, view, measure, i, isPeople)),
    ];
}

function measures(page: Page, view: View, title: Key, wanted: (key: string) => boolean): HTMLElement | null {
    const all = Object.entries(page.comparison!.measures).filter(([key, measure]) => wanted(key) && measure.sides);
    if (!all.length) return null;
    const head = [
        text(view, "compare.measure"),
        ...page.sides.map((_, i) => text(view, "compare.side", { n: i + 1 })),
        ...page.sides.slice(1).map((_, i) => text(view, "compare.difference", { n: i + 2 })),
    ];
    return table(text(view, title), head, all.map(([key, measure]) => row(page, view, key, measure)), "measures");
}

function bySite(page: Page, view: View): HTMLElement | null {
    const rows = Object.entries(page.comparison!.measures).flatMap(([key, measure]) =>
        Object.entries(measure.by ?? {}).flatMap(([kind, names]) =>
            Object.entries(names)
                .filter(([, { sides }]) => sides.some((range) => range && range.q95 !== 0))
                .map(([name, { unit, sides }]) => [
                    h(
                        "span",
                        {},
                        kind === "axis" ? text(view, "compare.axis", { name }) : name,
                        h("small", {}, `${textOr(view, `measure.${key}`, measure.text)}, ${textOr(view, `unit.${unit}`, unit)}`),
                    ),
                    ...sides.map((range) => (range ? sideCell(view, { unit }, range, unit !== share) : "–")),
                ]),
        ),
    );
    if (!rows.length) return null;
    const head = [text(view, "compare.site"), ...page.sides.map((_, i) => text(view, "compare.side", { n: i + 1 }))];
    return h("details", {}, h("summary", {}, text(view, "compare.by")), table(text(view, "compare.by"), head, rows));
}

export function comparison(page: Page, view: View): HTMLElement {
    return section(
        "comparison",
        text(view, "compare.title"),
        h(
            "p",
            { class: "note" },
            text(view, `compare.${page.comparison!.compared}`, { days: number(view, page.comparison!.sides[0]!.days) }),
            " ",
            text(view, "compare.founding"),
        ),
        h("div", { class: "sides" }, page.sides.map((side, i) => sideCard(page, view, side, i))),
        h("p", { class: "note" }, text(view, "compare.range"), " ", text(view, "compare.against"), " ", (page.comparison!.prior_sets?.length ?? 1) > 1 ? text(view, "compare.priors") : "", " ", view.least > 0 ? text(view, "number.withheld.why", { n: view.least }) : ""),
        measures(page, view, "compare.group.harm", (key) => harm.includes(key)),
        measures(page, view, "compare.group.where", (key) => !harm.includes(key)),
        bySite(page, view),
    );
}
