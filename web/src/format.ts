import type { Count, Fan, Range, View } from "./data";
import { text, textOr } from "./i18n/text";

export const peopleInFamily = 6;
const dayInMs = 86_400_000;

export interface Figures {
    low: Count;
    middle: Count;
    high: Count;
    /** What is withheld here may be more than the least count. */
    isForOthers?: boolean;
}

export function figures(range: Range | Fan, day: number): Figures {
    return {
        low: range.q05[day] ?? null,
        middle: range.q50[day] ?? null,
        high: range.q95[day] ?? null,
        isForOthers: range.for_others?.includes(day) ?? false,
    };
}

export function number(view: View, value: number, digits = 0): string {
    // What rounds to nought has no sign.
    const shown = Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
    return new Intl.NumberFormat(view.language, { maximumFractionDigits: digits }).format(shown);
}

export function percent(view: View, share: number, digits = 0): string {
    return `${number(view, 100 * share, digits)}\u00a0%`;
}

/** A power of ten at most a tenth of the range: digits below that say nothing. */
function unitOf(range: Figures): number {
    const width = (range.high ?? 0) - (range.low ?? 0);
    let unit = 1;
    while (unit * 100 <= width) unit *= 10;
    return unit;
}

/** Only of a count of people that hides nothing else is it known why it is not there. */
function missing(view: View, range: Figures, people: boolean): string {
    const isSmall = people && view.least > 0 && !range.isForOthers;
    return isSmall ? text(view, "number.under", { n: view.least }) : text(view, "number.withheld");
}

function rounded(view: View, value: Count, range: Figures, unit: number, people: boolean): string {
    if (value === null) return missing(view, range, people);
    const digits = !people && unit === 1 && Math.abs(value) < 10 ? 1 : 0;
    const result = digits ? value : Math.round(value / unit) * unit;
    return number(view, result, digits);
}

/** The median, its range, and both as one phrase, in the digits that the range supports. */
export function spoken(view: View, range: Figures, people = true): { middle: string; range: string; both: string } {
    const middle = one(view, range.middle, range, people);
    const ends = span(view, range, range, people);
    return { middle, range: ends, both: range.low === range.high ? middle : `${middle} (${ends})` };
}

/** The ends of a range, in the digits that the `whole` range supports. */
export function span(view: View, range: Figures, whole: Figures, people = true): string {
    if (range.low === range.high) return range.low === null ? "" : text(view, "range.none");
    const [low, high] = [range.low, range.high].map((end) => one(view, end, whole, people)) as [string, string];
    return text(view, "range.span", { low, high });
}

/** One of several figures of a range, in the digits that the whole range supports. */
export function one(view: View, value: Count, range: Figures, people = true): string {
    return rounded(view, value, range, unitOf(range), people);
}

/** Counts of families are held to what the level shows of people. */
export function families(view: View, range: Figures): Figures {
    const divided = (n: Count) => {
        if (n === null) return null;
        const count = n / peopleInFamily;
        if (!view.least || count === 0) return count;
        return Math.abs(count) < view.least ? null : Number(count.toPrecision(view.significant));
    };
    return { ...range, low: divided(range.low), middle: divided(range.middle), high: divided(range.high) };
}

export function dateOf(start: string, day: number): Date {
    return new Date(Date.parse(`${start}T00:00:00Z`) + day * dayInMs);
}

export function longDate(view: View, start: string, day: number): string {
    return new Intl.DateTimeFormat(view.language === "en" ? "en-GB" : "fr-FR", {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
    }).format(dateOf(start, day));
}

export function shortDate(view: View, start: string, day: number): string {
    return new Intl.DateTimeFormat(view.language === "en" ? "en-GB" : "fr-FR", {
        day: "numeric",
        month: "short",
        timeZone: "UTC",
    }).format(dateOf(start, day));
}

/** Days on which a month begins, with its name; few enough to stand side by side. */
export function monthTicks(view: View, start: string, first: number, days: number, most: number): { day: number; label: string }[] {
    const ticks: { day: number; label: string }[] = [];
    for (let day = first; day < days; ++day) {
        const date = dateOf(start, day);
        if (date.getUTCDate() !== 1) continue;
        const isYear = date.getUTCMonth() === 0 || ticks.length === 0;
        const label = new Intl.DateTimeFormat(view.language === "en" ? "en-GB" : "fr-FR", {
            month: "short",
            ...(isYear ? { year: "numeric" } : {}),
            timeZone: "UTC",
        }).format(date);
        ticks.push({ day, label });
    }
    if (ticks.length < 2) {
        const step = Math.max(1, Math.ceil((days - first) / most));
        return Array.from({ length: Math.ceil((days - first) / step) }, (_, i) => ({
            day: first + i * step,
            label: shortDate(view, start, first + i * step),
        }));
    }
    const step = Math.ceil(ticks.length / most);
    return ticks.filter((_, i) => i % step === 0);
}

/** A count on an axis: 250,000 or 1.2 M. */
export function axisNumber(view: View, value: number): string {
    return value >= 1e6 ? `${number(view, value / 1e6, 1)} M` : number(view, value);
}

/** Whose counts they are; the page knows the series of the scenarios that come with the program. */
export function seriesSource(view: View, source: string): string {
    const words = source.replaceAll("_", " ");
    return textOr(view, `series.${words.toLowerCase()}`, words);
}
