import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import {
    area,
    curveMonotoneX,
    line,
    symbol,
    symbolCircle,
    symbolCross,
    symbolDiamond,
    symbolSquare,
    symbolTriangle,
    symbolWye,
} from "d3-shape";
import type { Clock } from "../clock";
import type { Count, Fan, Page, Quantile, Series, Side, TotalName, View } from "../data";
import { h, s, section, table } from "../dom";
import { figures, longDate, seriesSource, shortDate, span, spoken } from "../format";
import { text, textOr } from "../i18n/text";
import { chooseDay, countAxis, dayLine, frame, moveDayLine, timeAxis } from "./chart";
import { horizons } from "./figures";
import { drawn, isEmpty, spots } from "./spots";

const symbols = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolWye];

export interface FanChart {
    id: string;
    title: string;
    fan: Fan;
    series: Series[];
    capacity: [number, number][];
    height: number;
    width: number;
    withTable: boolean;
}

function seriesName(view: View, series: Series): string {
    return text(view, "fan.observed", { source: seriesSource(view, series.source), what: text(view, `fan.${series.what}`) });
}

function band(fan: Fan, low: Quantile, high: Quantile, x: (n: number) => number, y: (n: number) => number): string {
    const days = fan.q50.map((_, day) => day);
    return (
        area<number>()
            .x((day) => x(day))
            .y0((day) => y(drawn(fan[low][day])))
            .y1((day) => y(drawn(fan[high][day])))
            .curve(curveMonotoneX)(days) ?? ""
    );
}

function capacitySteps(capacity: [number, number][], days: number, x: (n: number) => number, y: (n: number) => number): string {
    let path = "";
    capacity.forEach(([day, places], i) => {
        const end = capacity[i + 1]?.[0] ?? days - 1;
        if (places > 0) path += `M${x(day)},${y(places)}H${x(end)}`;
    });
    return path;
}

function dots(series: Series[], x: (n: number) => number, y: (n: number) => number): SVGElement[] {
    return series.flatMap((each, i) => {
        const shape = symbol(symbols[i % symbols.length], 34)() ?? "";
        return each.points
            .filter(([, count]) => count !== null)
            .map(([day, count]) =>
                s("path", {
                    class: `dot dot-${i % symbols.length}`,
                    d: shape,
                    transform: `translate(${x(day)},${y(count as number)})`,
                }),
            );
    });
}

function legend(view: View, chart: FanChart): HTMLElement | null {
    const items = chart.series.map((each, i) => {
        const shape = symbol(symbols[i % symbols.length], 40)() ?? "";
        const mark = s(
            "svg",
            { width: 14, height: 14, viewBox: "-7 -7 14 14", "aria-hidden": "true" },
            s("path", { d: shape, class: `dot dot-${i % symbols.length}` }),
        );
        return h("li", {}, mark, " ", seriesName(view, each));
    });
    if (chart.capacity.some(([, places]) => places > 0)) {
        const mark = s(
            "svg",
            { width: 18, height: 14, viewBox: "0 -7 18 14", "aria-hidden": "true" },
            s("line", { x1: 0, x2: 18, y1: 0, y2: 0, class: "capacity" }),
        );
        items.push(h("li", {}, mark, " ", text(view, "fan.capacity")));
    }
    return items.length ? h("ul", { class: "legend" }, items) : null;
}

function asTable(view: View, side: Side, chart: FanChart): HTMLElement {
    const spanOf = (low: Quantile, high: Quantile, day: number) =>
        span(view, { ...figures(chart.fan, day), low: chart.fan[low][day] ?? null, high: chart.fan[high][day] ?? null }, figures(chart.fan, day));
    const rows = horizons(side.scenario.days).map((n) => [
        shortDate(view, side.scenario.start, n - 1),
        spoken(view, figures(chart.fan, n - 1)).middle,
        spanOf("q25", "q75", n - 1),
        spanOf("q10", "q90", n - 1),
        spanOf("q05", "q95", n - 1),
    ]);
    const head = [
        text(view, "planning.when"),
        text(view, "fan.median"),
        text(view, "fan.range50"),
        text(view, "fan.range80"),
        text(view, "fan.range90"),
    ];
    const caption = `${chart.title}, ${text(view, "unit.people")}`;
    return h("details", {}, h("summary", {}, text(view, "fan.table")), table(caption, head, rows));
}

export function fanChart(side: Side, view: View, chart: FanChart, clock: Clock): HTMLElement {
    const { days, start } = side.scenario;
    const box = frame(chart.width, chart.height);
    const observed = chart.series.flatMap((each) => each.points.map(([, count]) => drawn(count)));
    const places = chart.capacity.map(([, n]) => n);
    const highest = Math.max(10, max(chart.fan.q95.map(drawn)) ?? 0, max(observed) ?? 0, max(places) ?? 0);
    const first = Math.min(0, min(chart.series.flatMap((each) => each.points.map(([day]) => day))) ?? 0);
    const x = scaleLinear([first, Math.max(1, days - 1)], [box.left, box.width - box.right]);
    const y = scaleLinear([0, highest], [box.height - box.bottom, box.top]).nice(4);
    const list = horizons(days)
        .map((n) => `${shortDate(view, start, n - 1)}: ${spoken(view, figures(chart.fan, n - 1)).both}`)
        .join("; ");
    const now = dayLine(box);
    const svg = s(
        "svg",
        {
            viewBox: `0 0 ${box.width} ${box.height}`,
            class: "chart fan",
            role: "img",
            "aria-label": text(view, "fan.alt", { title: chart.title, list }),
        },
        countAxis(view, y.ticks(4), box, y),
        s("path", { class: "band band-90", d: band(chart.fan, "q05", "q95", x, y) }),
        s("path", { class: "band band-80", d: band(chart.fan, "q10", "q90", x, y) }),
        s("path", { class: "band band-50", d: band(chart.fan, "q25", "q75", x, y) }),
        s("path", { class: "capacity", d: capacitySteps(chart.capacity, days, x, y) }),
        s("path", {
            class: "median",
            d: line<Count>((_, day) => x(day), (count) => y(drawn(count))).curve(curveMonotoneX)(chart.fan.q50),
        }),
        dots(chart.series, x, y),
        now,
        timeAxis(view, start, first, days, box, x),
    );
    chooseDay(svg, box, clock, first);
    const readout = h("p", { class: "readout" });
    clock.follow(() => {
        moveDayLine(now, view.day, x);
        readout.textContent = text(view, "fan.on", {
            date: longDate(view, start, view.day),
            figures: spoken(view, figures(chart.fan, view.day)).both,
            unit: text(view, "unit.people"),
        });
    });
    return h(
        "figure",
        { id: chart.id },
        h(
            "figcaption",
            {},
            h("h3", {}, chart.title, " ", h("span", { class: "unit" }, text(view, "unit.people"))),
            readout,
        ),
        svg,
        legend(view, chart),
        chart.withTable ? asTable(view, side, chart) : null,
    );
}

const totals: TotalName[] = ["displaced", "displaced_corrected", "displaced_ever", "left_in_week", "in_camps", "with_hosts", "without_place", "encircled", "trapped", "held", "returned"];
const mostPlaces = 8;

function observedAt(side: Side, place: string): Series[] {
    return (side.observations ?? []).filter((each) => each.place === place && each.points.length > 0);
}

/** Counts of everyone who was ever displaced stand beside those who ever were, where they are told. */
function observedOfAll(side: Side, name: TotalName): Series[] {
    const ever = side.totals.displaced_ever !== undefined;
    const all = observedAt(side, "*");
    if (name === "displaced" || name === "displaced_corrected") return all.filter((each) => !ever || each.what === "stock");
    return name === "displaced_ever" ? all.filter((each) => each.what === "cumulative") : [];
}

export function fans(page: Page, view: View, width: number, clock: Clock): HTMLElement {
    const side = page.sides[0]!;
    const ending = page.kind === "forecast" ? ".forecast" : "";
    const half = width >= 660 ? Math.floor((width - 28) / 2) : width;
    const charts = totals
        .filter((name) => side.totals[name] && !isEmpty(side.totals[name]!))
        .map((name, i) =>
            fanChart(
                side,
                view,
                {
                    id: `fan-${name}`,
                    title: textOr(view, `fan.${name}`, name),
                    fan: side.totals[name]!,
                    series: observedOfAll(side, name),
                    capacity: [],
                    width: i === 0 ? width : half,
                    height: i === 0 ? Math.min(330, Math.max(217, width * 0.42)) : 200,
                    withTable: true,
                },
                clock,
            ),
        );
    const byPlace = spots(side)
        .slice(0, mostPlaces)
        .map((spot, i) =>
        fanChart(
            side,
            view,
            {
                id: `fan-place-${i}`,
                title: spot.name,
                fan: spot.fan,
                series: observedAt(side, spot.name),
                capacity: spot.capacity,
                width: half,
                height: 180,
                withTable: false,
            },
            clock,
        ),
    );
    const isInput = (side.observations ?? []).some((each) => each.is_input);
    const hasDots = (side.observations ?? []).some((each) => each.points.length > 0);
    return section(
        "fans",
        text(view, "fan.title"),
        h(
            "p",
            { class: "note" },
            text(view, `fan.legend${ending}`),
            " ",
            hasDots ? text(view, isInput ? "fan.inputs" : `fan.dots${ending}`) : "",
        ),
        h("div", { class: "fans" }, charts),
        byPlace.length
            ? [h("h3", { class: "sub" }, text(view, side.places ? "fan.places" : "fan.areas")), h("div", { class: "fans places" }, byPlace)]
            : null,
    );
}
