import type { Clock } from "../clock";
import type { View } from "../data";
import { s } from "../dom";
import { axisNumber, monthTicks } from "../format";

export interface Frame {
    width: number;
    height: number;
    left: number;
    right: number;
    top: number;
    bottom: number;
}

export function frame(width: number, height: number, bottom = 22): Frame {
    return { width, height, left: width < 420 ? 52 : 64, right: 10, top: 10, bottom };
}

type Scale = (value: number) => number;

const letterWidth = 6.6;
const labelGap = 6;

/** Labels that would run into the one before them are left out. */
export function apart<T extends { day: number; label: string }>(ticks: T[], x: Scale, anchorAt: (day: number) => string): T[] {
    let end = -Infinity;
    return ticks.filter(({ day, label }) => {
        const wide = label.length * letterWidth;
        const left = anchorAt(day) === "start" ? x(day) : x(day) - wide / 2;
        if (left < end + labelGap) return false;
        end = left + wide;
        return true;
    });
}

/** Months below, from day `first` up to day `days`. */
export function timeAxis(view: View, start: string, first: number, days: number, box: Frame, x: Scale): SVGElement {
    const most = Math.max(2, Math.floor((box.width - box.left) / 62));
    const anchorAt = (day: number) => (day - first < (days - first) * 0.04 ? "start" : "middle");
    const ticks = apart(monthTicks(view, start, first, days, most), x, anchorAt);
    const y = box.height - box.bottom;
    return s(
        "g",
        { class: "axis" },
        s("line", { x1: box.left, x2: box.width - box.right, y1: y, y2: y, class: "base" }),
        ticks.map(({ day, label }) => [
            s("line", { x1: x(day), x2: x(day), y1: y, y2: y + 4, class: "base" }),
            s("text", { x: x(day), y: y + 16, "text-anchor": anchorAt(day) }, label),
        ]),
    );
}

/** Counts on the left, with lines across. */
export function countAxis(view: View, ticks: number[], box: Frame, y: Scale, say = axisNumber): SVGElement {
    return s(
        "g",
        { class: "axis" },
        ticks.map((tick) => [
            s("line", { x1: box.left, x2: box.width - box.right, y1: y(tick), y2: y(tick), class: "grid" }),
            s("text", { x: box.left - 7, y: y(tick) + 4, "text-anchor": "end" }, say(view, tick)),
        ]),
    );
}

/** The day that the reader has chosen, in every chart. */
export function dayLine(box: Frame): SVGElement {
    return s("line", { class: "day-line", y1: box.top, y2: box.height - box.bottom });
}

export function moveDayLine(line: SVGElement, day: number, x: Scale): void {
    line.setAttribute("x1", String(x(day)));
    line.setAttribute("x2", String(x(day)));
}

/** Choosing a day by pointing at a chart; the slider does the same by keyboard. */
export function chooseDay(svg: SVGElement, box: Frame, clock: Clock, first = 0): void {
    svg.addEventListener("click", (event) => {
        const rect = svg.getBoundingClientRect();
        const at = (((event as MouseEvent).clientX - rect.left) / rect.width) * box.width;
        const share = (at - box.left) / (box.width - box.left - box.right);
        clock.choose(Math.round(first + share * (clock.days - 1 - first)));
    });
}
