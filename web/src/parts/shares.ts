import { scaleLinear } from "d3-scale";
import { area, stack } from "d3-shape";
import type { Clock } from "../clock";
import type { Side, TotalName, View } from "../data";
import { h, s, section } from "../dom";
import { figures, longDate, percent, shortDate, spoken } from "../format";
import { text, textOr } from "../i18n/text";
import { chooseDay, countAxis, dayLine, frame, moveDayLine, timeAxis } from "./chart";
import { horizons } from "./figures";
import { sideName } from "./head";
import { slider } from "./slider";

const parts = ["at_home", "trapped", "overtaken", "returned", "on_road", "held", "in_camps", "with_hosts"] as const;
type Part = (typeof parts)[number];

export function hasShares(side: Side): boolean {
    return parts.every((part) => side.totals[part as TotalName]);
}

/** Medians of parts need not add up; the picture scales them to a whole. */
function medianOf(side: Side, part: Part, day: number): number {
    return side.totals[part]?.q50[day] ?? 0;
}

function shareText(view: View, side: Side, day: number): string {
    const all = parts.reduce((sum, part) => sum + medianOf(side, part, day), 0) || 1;
    return parts
        .map((part) => `${text(view, `shares.${part}`)} ${percent(view, medianOf(side, part, day) / all)}`)
        .join(", ");
}

function markName(view: View, mark: Side["marks"][number]): string {
    return textOr(view, `mark.${mark.what}`, mark.what).replace("{party}", mark.party ?? "");
}

function key(view: View, side: Side, clock: Clock): HTMLElement {
    const values = parts.map(() => h("dd", {}));
    const date = h("p", { class: "readout" });
    clock.follow(() => {
        date.textContent = text(view, "shares.on", { date: longDate(view, side.scenario.start, view.day) });
        parts.forEach((part, i) => {
            values[i]!.textContent = spoken(view, figures(side.totals[part]!, view.day)).both;
        });
    });
    return h(
        "div",
        { class: "shares-key" },
        date,
        h(
            "dl",
            {},
            parts.map((part, i) => [
                h("dt", {}, h("span", { class: `swatch part-${part}`, "aria-hidden": "true" }), text(view, `shares.${part}`)),
                values[i],
            ]),
        ),
    );
}

function marksList(view: View, side: Side): HTMLElement | null {
    if (!side.marks.length) return null;
    return h(
        "details",
        {},
        h("summary", {}, text(view, "shares.marks")),
        h(
            "ul",
            { class: "marks-list" },
            side.marks.map((mark) =>
                h(
                    "li",
                    {},
                    h("strong", {}, shortDate(view, side.scenario.start, mark.day)),
                    ` ${markName(view, mark)}`,
                    mark.where?.length ? `: ${mark.where.join(", ")}` : "",
                ),
            ),
        ),
    );
}

const tickKinds = ["announcement", "exit", "other"] as const;

function tickLegend(view: View): HTMLElement {
    const mark = { announcement: "corridor", exit: "exit_closed", other: "control" };
    return h(
        "p",
        { class: "note ticks" },
        tickKinds.map((kind) =>
            h(
                "span",
                {},
                s("svg", { viewBox: "0 0 6 14", width: 6, height: 14, "aria-hidden": "true" }, s("line", { class: `mark mark-${mark[kind]}`, x1: 3, x2: 3, y1: 1, y2: 13 })),
                ` ${text(view, `shares.tick.${kind}`)}`,
            ),
        ),
    );
}

function picture(side: Side, view: View, width: number, clock: Clock): SVGElement {
    const { days, start } = side.scenario;
    const box = frame(width, Math.min(340, Math.max(220, width * 0.5)), 36);
    const x = scaleLinear([0, Math.max(1, days - 1)], [box.left, box.width - box.right]);
    const y = scaleLinear([0, 1], [box.height - box.bottom, box.top]);
    const rows = Array.from({ length: days }, (_, day) => {
        const all = parts.reduce((sum, part) => sum + medianOf(side, part, day), 0) || 1;
        return Object.fromEntries(parts.map((part) => [part, medianOf(side, part, day) / all])) as Record<Part, number>;
    });
    const layers = stack<Record<Part, number>, Part>().keys([...parts].reverse())(rows);
    const shape = area<{ 0: number; 1: number }>()
        .x((_, day) => x(day))
        .y0((row) => y(row[0]))
        .y1((row) => y(row[1]));
    const list = horizons(days)
        .map((n) => `${shortDate(view, start, n - 1)}: ${shareText(view, side, n - 1)}`)
        .join("; ");
    const floor = box.height - box.bottom;
    const now = dayLine(box);
    const svg = s(
        "svg",
        {
            viewBox: `0 0 ${box.width} ${box.height}`,
            class: "chart shares",
            role: "img",
            "aria-label": text(view, "shares.alt", { list }),
        },
        layers.map((layer) => s("path", { class: `part-${layer.key}`, d: shape(layer) })),
        countAxis(view, [0, 0.25, 0.5, 0.75, 1], box, y, (_, share) => percent(view, share)),
        side.marks.map((mark) =>
            s(
                "line",
                { class: `mark mark-${mark.what}`, x1: x(mark.day), x2: x(mark.day), y1: floor + 20, y2: floor + 32 },
                s("title", {}, `${shortDate(view, start, mark.day)} ${markName(view, mark)}`),
            ),
        ),
        now,
        timeAxis(view, start, 0, days, box, x),
    );
    chooseDay(svg, box, clock);
    clock.follow(() => moveDayLine(now, view.day, x));
    return svg;
}

/** `slides`: where no map has the slider. */
export function shares(sides: Side[], view: View, width: number, clock: Clock, slides = false): HTMLElement {
    const half = sides.length > 1 && width >= 660 ? Math.floor((width - 28) / 2) : width;
    return section(
        "shares",
        text(view, "shares.title"),
        h("p", { class: "note" }, text(view, "shares.legend")),
        sides.some((side) => side.marks.length) ? tickLegend(view) : null,
        slides ? slider("shares-day", view, sides[0]!, clock) : null,
        h(
            "div",
            { class: sides.length > 1 ? "fans pairs" : "" },
            sides.map((side) =>
                h(
                    "figure",
                    {},
                    sides.length > 1 ? h("figcaption", {}, h("h3", {}, sideName(view, side))) : null,
                    picture(side, view, half, clock),
                    key(view, side, clock),
                    marksList(view, side),
                ),
            ),
        ),
    );
}
