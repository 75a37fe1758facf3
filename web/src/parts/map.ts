import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";
import type { Clock } from "../clock";
import type { Area, Link, Place, Side, View } from "../data";
import { h, s, section, table } from "../dom";
import { figures, longDate, number, spoken } from "../format";
import { text, textOr } from "../i18n/text";
import { Ground } from "./ground";
import { type Box, type Label, placed } from "./labels";
import { mapLegend, type MapSizes } from "./map_legend";
import { slider } from "./slider";

const largestDisc = 30;
const widestRoad = 11;

function isPlace(spot: Place | Area): spot is Place {
    return "kind" in spot;
}

function isCamp(spot: Place | Area): spot is Place {
    return isPlace(spot) && (spot.kind === "camp" || spot.kind === "idpcamp");
}

export function capacityOn(place: Place, day: number): number {
    let places = 0;
    for (const [from, n] of place.capacity) if (from <= day) places = n;
    return places;
}

function isOpen(place: Place, day: number): boolean {
    return day >= (place.opens ?? 0) && (place.closes === null || day < place.closes);
}

const presentOn = (spot: Place | Area, day: number) => spot.present?.q50[day] ?? 0;
const homeOn = (spot: Place | Area, day: number) => (isPlace(spot) ? (spot.at_home?.q50[day] ?? 0) : 0);
const encircledOn = (spot: Place | Area, day: number) => (isPlace(spot) ? (spot.encircled?.q50[day] ?? 0) : 0);

/** 1, 2 or 5 times a power of ten. */
function roundBelow(value: number): number {
    const power = 10 ** Math.floor(Math.log10(value));
    return [5, 2, 1].map((n) => n * power).find((n) => n <= value) ?? power;
}

function mostPeople(spots: (Place | Area)[]): number {
    const peaks = spots.flatMap((spot) => [
        max(spot.present?.q50.map((n) => n ?? 0) ?? [0]) ?? 0,
        isPlace(spot) ? (spot.at_home?.q50[0] ?? 0) : 0,
        isPlace(spot) ? (max(spot.capacity.map(([, n]) => n)) ?? 0) : 0,
    ]);
    return Math.max(1, ...peaks);
}

class MapPicture {
    private readonly spots: (Place | Area)[];
    private readonly links: Link[];
    private readonly radius;
    private readonly roadWidth;
    readonly ground: Ground;

    constructor(
        private readonly side: Side,
        private readonly view: View,
        width: number,
        height: number,
    ) {
        this.spots = side.places ?? side.areas ?? [];
        this.links = side.links ?? [];
        this.ground = new Ground(this.spots, width, height);
        this.radius = scaleSqrt([0, mostPeople(this.spots)], [0, largestDisc]);
        const flows = this.links.map((link) => max(link.entered?.q50.map((n) => n ?? 0) ?? [0]) ?? 0);
        this.roadWidth = scaleSqrt([0, Math.max(1, ...flows)], [0, widestRoad]);
    }

    draw(svg: SVGElement, choose: (spot: number) => void): void {
        svg.replaceChildren(
            s("g", { class: "outlines" }, this.outlines()),
            s("g", { class: "roads" }, this.roads()),
            s("g", { class: "places" }, this.discs(choose)),
            s("g", { class: "labels" }, this.labels()),
            this.scaleBar(),
        );
    }

    /** A disc and a road of round numbers, to read the others by. */
    sizes(): MapSizes {
        const people = roundBelow(this.radius.domain()[1]! / 2);
        const flow = roundBelow(this.roadWidth.domain()[1]! / 2);
        return { people, radius: this.radius(people), flow: this.hasFlows() ? flow : 0, width: this.roadWidth(flow) };
    }

    private hasFlows(): boolean {
        return this.links.some((link) => link.entered);
    }

    private at(spot: Place | Area): [number, number] {
        return this.ground.at(spot.longitude, spot.latitude);
    }

    private outlines(): SVGElement[] {
        return (this.side.outlines ?? []).map((line) =>
            s("path", {
                d: line.map(([lon, lat], i) => `${i ? "L" : "M"}${this.ground.at(lon, lat).map((n) => n.toFixed(1))}`).join(""),
            }),
        );
    }

    /** Both ways of a road lie on each other; the wider flow is on top. */
    private roads(): SVGElement[] {
        const flows = this.links.map((link) => ({ link, people: link.entered?.q50[this.view.day] ?? 0 }));
        flows.sort((a, b) => a.people - b.people);
        return flows.flatMap(({ link, people }) => {
            const [from, to] = [this.spots[link.from], this.spots[link.to]];
            if (!from || !to) return [];
            const [[x1, y1], [x2, y2]] = [this.at(from), this.at(to)];
            const wide = this.roadWidth(people);
            const road = s("line", { x1, y1, x2, y2, class: people > 0 ? "flow" : "road", "stroke-width": Math.max(1, wide) });
            if (people > 0) road.append(s("title", {}, this.roadTitle(from, to, link)));
            return wide >= 3 ? [road, arrow(x1, y1, x2, y2, wide)] : [road];
        });
    }

    private roadTitle(from: Place | Area, to: Place | Area, link: Link): string {
        const range = spoken(this.view, figures(link.entered!, this.view.day)).both;
        return `${from.name} → ${to.name}: ${range} ${text(this.view, "unit.people_day")}`;
    }

    private discs(choose: (spot: number) => void): SVGElement[] {
        const order = this.spots
            .map((spot, i) => ({ spot, i, size: Math.max(homeOn(spot, this.view.day), presentOn(spot, this.view.day)) }))
            .sort((a, b) => b.size - a.size);
        return order.map(({ spot, i }) => {
            const [x, y] = this.at(spot);
            const disc = s("g", { class: "spot", transform: `translate(${x},${y})`, onclick: () => choose(i) });
            disc.append(...this.discOf(spot), s("title", {}, spot.name));
            if (i === this.view.place) disc.append(s("circle", { class: "chosen", r: largestDisc * 0.6 }));
            return disc;
        });
    }

    private discOf(spot: Place | Area): SVGElement[] {
        const { day } = this.view;
        const present = presentOn(spot, day);
        const shapes: SVGElement[] = [];
        const home = homeOn(spot, day);
        const encircled = encircledOn(spot, day);
        if (home > 0) shapes.push(s("circle", { class: "home", r: this.radius(home) }));
        if (encircled > 0)
            shapes.push(s("circle", { class: "encircled", fill: "url(#hatch)", r: Math.max(5, this.radius(encircled)) }));
        if (!isCamp(spot)) {
            const kind = isPlace(spot) ? "elsewhere" : "area";
            if (present > 0) shapes.push(s("circle", { class: kind, r: Math.max(1.5, this.radius(present)) }));
            else if (home === 0) shapes.push(s("circle", { class: "empty", r: 1.8 }));
            return shapes;
        }
        if (!isOpen(spot, day)) return [...shapes, s("circle", { class: "closed", r: 2.5 })];
        const places = capacityOn(spot, day);
        const kind = places > 0 ? (present > places ? "over" : "camp") : "camp unlimited";
        if (places > 0) shapes.push(s("circle", { class: "ring", r: this.radius(places) }));
        shapes.push(s("circle", { class: kind, r: Math.max(1.5, this.radius(present)) }));
        return shapes;
    }

    private labels(): SVGElement[] {
        const { day } = this.view;
        const wanted: Label[] = this.spots.map((spot) => {
            const [x, y] = this.at(spot);
            const people = presentOn(spot, day) + homeOn(spot, day);
            const said = isPlace(spot) ? spot.name : `${spot.name}: ${this.figureOf(spot)}`;
            return { x, y, text: said, weight: isPlace(spot) && spot.kind === "marker" ? -1 : people, away: this.radius(people) };
        });
        return placed(wanted, this.ground.width, this.ground.height, [zoomBox(this.ground.width)]);
    }

    private figureOf(area: Area): string {
        return spoken(this.view, figures(area.present, this.view.day)).both;
    }

    private scaleBar(): SVGElement {
        const nice = roundBelow(this.ground.kmAPixel() * 90);
        const width = nice / this.ground.kmAPixel();
        const y = this.ground.height - 14;
        return s(
            "g",
            { class: "scale-bar" },
            s("path", { d: `M12,${y - 4}v4h${width}v-4` }),
            s("text", { x: 12 + width + 6, y: y + 1 }, `${number(this.view, nice, 2)} km`),
        );
    }
}

/** Where the buttons are. */
function zoomBox(width: number): Box {
    return { left: width - 54, right: width, top: 0, bottom: 136 };
}

function arrow(x1: number, y1: number, x2: number, y2: number, wide: number): SVGElement {
    const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
    const size = Math.max(5, wide * 1.1);
    return s("path", {
        class: "arrow",
        d: `M${-size},${-size}L${size},0L${-size},${size}Z`,
        transform: `translate(${(x1 + x2) / 2},${(y1 + y2) / 2}) rotate(${angle})`,
    });
}

function hatch(): SVGElement {
    return s(
        "svg",
        { width: 0, height: 0, class: "defs", "aria-hidden": "true" },
        s(
            "defs",
            {},
            s(
                "pattern",
                { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
                s("rect", { width: 6, height: 6, class: "hatch-ground" }),
                s("line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "hatch-line" }),
            ),
        ),
    );
}

function alternative(view: View, side: Side, date: string): string {
    const spots = side.places ?? side.areas ?? [];
    const most = spots
        .filter((spot) => presentOn(spot, view.day) > 0)
        .sort((a, b) => presentOn(b, view.day) - presentOn(a, view.day))
        .slice(0, 5)
        .map((spot) => `${spot.name} ${spoken(view, figures(spot.present!, view.day)).both}`);
    return text(view, most.length ? "map.alt" : "map.alt.none", { n: spots.length, date, list: most.join("; ") });
}

function placeCells(view: View, spot: Place | Area): string[] {
    const present = spot.present ? spoken(view, figures(spot.present, view.day)).both : "0";
    if (!isPlace(spot)) return [spot.country, present];
    const places = capacityOn(spot, view.day);
    const room = !isOpen(spot, view.day) ? text(view, "map.closed") : places > 0 ? number(view, places) : text(view, "map.nolimit");
    const home = spot.at_home ? spoken(view, figures(spot.at_home, view.day)).both : "";
    const encircled = spot.encircled ? spoken(view, figures(spot.encircled, view.day)).both : "";
    return [textOr(view, `place.${spot.kind}`, spot.kind), present, isCamp(spot) ? room : "", home, encircled];
}

function placeTable(view: View, side: Side, date: string): HTMLElement {
    const spots = side.places ?? side.areas ?? [];
    const keys = side.places
        ? (["map.place", "map.kind", "map.present", "map.places", "map.home", "map.encircled"] as const)
        : (["map.place", "map.kind", "map.present"] as const);
    const rows = spots.map((spot) => [spot.name, ...placeCells(view, spot)]);
    return table(`${text(view, "map.table")}: ${date}, ${text(view, "unit.people")}`, keys.map((key) => text(view, key)), rows);
}

function roadTable(view: View, side: Side, date: string): HTMLElement | null {
    const busy = (side.links ?? []).filter((link) => (link.entered?.q95[view.day] ?? 0) > 0);
    if (!busy.length) return null;
    busy.sort((a, b) => (b.entered!.q50[view.day] ?? 0) - (a.entered!.q50[view.day] ?? 0));
    const rows = busy.map((link) => [
        side.places![link.from]!.name,
        side.places![link.to]!.name,
        number(view, link.km, 1),
        spoken(view, figures(link.entered!, view.day)).both,
    ]);
    const head = (["map.from", "map.to", "map.km", "map.entered"] as const).map((key) => text(view, key));
    return table(`${text(view, "map.roads")}: ${date}`, head, rows);
}

/** Tables of a day are made when they are opened, and follow the day while they are open. */
function lazyTable(label: string, make: () => HTMLElement | null, clock: Clock): HTMLElement {
    const details = h("details", {}, h("summary", {}, label)) as HTMLDetailsElement;
    const fill = () => {
        if (!details.open) return;
        const made = make();
        details.replaceChildren(details.firstChild!, ...(made ? [made] : []));
    };
    details.addEventListener("toggle", fill);
    clock.follow(fill);
    return details;
}

function placeReadout(view: View, side: Side): HTMLElement {
    const spot = (side.places ?? side.areas ?? [])[view.place];
    if (!spot) return h("p", { class: "readout" }, text(view, "map.none"));
    const heads = ["map.kind", "map.present", "map.places", "map.home", "map.encircled"] as const;
    const cells = placeCells(view, spot);
    return h(
        "dl",
        { class: "readout" },
        cells.flatMap((cell, i) => (cell ? [h("dt", {}, text(view, heads[i]!)), h("dd", {}, cell)] : [])),
    );
}

function chooser(view: View, side: Side, choose: (spot: number) => void): HTMLSelectElement {
    const names = (side.places ?? side.areas ?? []).map((spot, i) => ({ name: spot.name, i }));
    names.sort((a, b) => a.name.localeCompare(b.name));
    return h(
        "select",
        { id: "map-place", onchange: (event: Event) => choose(Number((event.target as HTMLSelectElement).value)) },
        h("option", { value: -1 }, text(view, "map.none")),
        names.map(({ name, i }) => h("option", { value: i, selected: i === view.place }, name)),
    ) as HTMLSelectElement;
}

export function map(side: Side, view: View, width: number, clock: Clock): HTMLElement {
    const height = Math.round(Math.min(620, Math.max(340, width * 0.54)));
    const picture = new MapPicture(side, view, width, height);
    const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, class: "chart map", role: "img", tabindex: 0 });
    const readout = h("div", { "aria-live": "polite" });
    const choose = (spot: number) => {
        view.place = spot;
        select.value = String(spot);
        clock.choose(view.day);
    };
    const select = chooser(view, side, choose);
    const redraw = () => picture.draw(svg, choose);
    clock.follow(() => {
        redraw();
        svg.setAttribute("aria-label", alternative(view, side, longDate(view, side.scenario.start, view.day)));
        readout.replaceChildren(placeReadout(view, side));
    });
    const move = (change: () => void) => () => {
        change();
        redraw();
    };
    const { ground } = picture;
    const button = (label: string, sign: string, change: () => void) =>
        h("button", { type: "button", title: label, "aria-label": label, onclick: move(change) }, sign);
    svg.addEventListener("keydown", (event) => {
        const steps: Record<string, () => void> = {
            ArrowLeft: () => ground.panBy(40, 0),
            ArrowRight: () => ground.panBy(-40, 0),
            ArrowUp: () => ground.panBy(0, 40),
            ArrowDown: () => ground.panBy(0, -40),
            "+": () => ground.zoomBy(1.4),
            "-": () => ground.zoomBy(1 / 1.4),
        };
        const change = steps[(event as KeyboardEvent).key];
        if (!change) return;
        event.preventDefault();
        move(change)();
    });
    svg.addEventListener("pointermove", (event) => {
        const { buttons, pointerType, movementX, movementY } = event as PointerEvent;
        if (buttons === 1 && pointerType === "mouse") move(() => ground.panBy(movementX, movementY))();
    });
    const date = () => longDate(view, side.scenario.start, view.day);
    return section(
        "map",
        text(view, "map.title"),
        slider("map-day", view, side, clock),
        h(
            "div",
            { class: "map-frame" },
            hatch(),
            svg,
            h(
                "div",
                { class: "zoom" },
                button(text(view, "map.in"), "+", () => ground.zoomBy(1.5)),
                button(text(view, "map.out"), "−", () => ground.zoomBy(1 / 1.5)),
                button(text(view, "map.reset"), "⤢", () => ground.whole()),
            ),
        ),
        mapLegend(view, side, picture.sizes()),
        h("div", { class: "place" }, h("label", { for: "map-place" }, text(view, "map.choose")), select, readout),
        lazyTable(text(view, "map.table"), () => placeTable(view, side, date()), clock),
        side.links?.length ? lazyTable(text(view, "map.roads"), () => roadTable(view, side, date()), clock) : null,
    );
}
