import type { Side, View } from "../data";
import { h, s } from "../dom";
import { number } from "../format";
import { text, type Key } from "../i18n/text";

function item(view: View, key: Key, ...shapes: SVGElement[]): HTMLElement {
    const sign = s("svg", { width: 26, height: 20, viewBox: "-13 -10 26 20", "aria-hidden": "true" }, shapes);
    return h("li", {}, sign, " ", text(view, key));
}

/** A disc and a road to read the others by; a flow of 0: roads have none. */
export interface MapSizes {
    people: number;
    radius: number;
    flow: number;
    width: number;
}

function sizeKey(view: View, sizes: MapSizes): HTMLElement[] {
    const { people, radius, flow, width } = sizes;
    const wide = 2 * radius + 2;
    const disc = s("svg", { width: wide, height: wide, viewBox: `${-wide / 2} ${-wide / 2} ${wide} ${wide}`, "aria-hidden": "true" }, s("circle", { class: "size", r: radius }));
    const road = s("svg", { width: 30, height: 20, viewBox: "-15 -10 30 20", "aria-hidden": "true" }, s("line", { class: "flow", x1: -13, x2: 13, y1: 0, y2: 0, "stroke-width": width }));
    const people_day = `${number(view, flow)} ${text(view, "unit.people_day")}`;
    return [
        h("li", { class: "size-key" }, disc, ` ${number(view, people)} ${text(view, "unit.people")}`),
        ...(flow > 0 ? [h("li", { class: "size-key" }, road, ` ${people_day}`)] : []),
    ];
}

export function mapLegend(view: View, side: Side, sizes: MapSizes): HTMLElement {
    const items = side.places
        ? [
              item(view, "map.legend.camp", s("circle", { class: "ring", r: 8 }), s("circle", { class: "camp", r: 5 })),
              item(view, "map.legend.full", s("circle", { class: "over", r: 8 }), s("circle", { class: "ring", r: 6 })),
              item(view, "map.legend.unlimited", s("circle", { class: "camp unlimited", r: 6 })),
              item(view, "map.legend.town", s("circle", { class: "elsewhere", r: 6 })),
              side.totals.at_home ? item(view, "map.legend.home", s("circle", { class: "home", r: 7 })) : null,
              side.totals.encircled && side.places.some((place) => place.encircled)
                  ? item(view, "map.legend.encircled", s("circle", { class: "encircled", fill: "url(#hatch)", r: 8 }))
                  : null,
              sizes.flow > 0
                  ? item(view, "map.legend.road", s("line", { class: "flow", x1: -12, x2: 12, y1: 0, y2: 0, "stroke-width": 5 }))
                  : null,
          ]
        : [item(view, "map.legend.area", s("circle", { class: "area", r: 7 }))];
    if (side.outlines?.length)
        items.push(item(view, "map.legend.outline", s("path", { class: "outline-sign", d: "M-12,4L-4,-3L4,2L12,-5" })));
    return h(
        "div",
        { class: "map-legend" },
        h("ul", { class: "legend" }, sizeKey(view, sizes), items),
        h(
            "p",
            { class: "note" },
            text(view, "map.legend.size"),
            " ",
            text(view, "map.position"),
            side.places ? "" : ` ${text(view, "map.public")}`,
        ),
    );
}
