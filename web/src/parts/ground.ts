import { geoMercator } from "d3-geo";
import type { Area, Place } from "../data";

type Point = [number, number];
type Spot = Place | Area;

const padding = 34;
const mostZoom = 60;
const fewSpots = 15;

function position(spot: Spot): Point {
    return [spot.longitude, spot.latitude];
}

function percentile(values: number[], share: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

/** Where most places are, so that one far away does not crowd the others into a corner. */
function core(spots: Spot[]): Spot[] {
    const west = percentile(spots.map((p) => p.longitude), 0.1);
    const east = percentile(spots.map((p) => p.longitude), 0.9);
    const south = percentile(spots.map((p) => p.latitude), 0.1);
    const north = percentile(spots.map((p) => p.latitude), 0.9);
    const [dx, dy] = [Math.max(0.02, east - west) / 5, Math.max(0.02, north - south) / 5];
    return spots.filter(
        (p) =>
            p.longitude >= west - dx && p.longitude <= east + dx && p.latitude >= south - dy && p.latitude <= north + dy,
    );
}

/** The ground of the map: from degrees to pixels, with zoom and pan. */
export class Ground {
    private zoom = 1;
    private middle: Point;
    private readonly base;

    constructor(
        private readonly spots: Spot[],
        readonly width: number,
        readonly height: number,
    ) {
        this.base = geoMercator().fitExtent(
            [
                [padding, padding],
                [width - padding, height - padding],
            ],
            { type: "MultiPoint", coordinates: spots.map(position) },
        );
        this.middle = [width / 2, height / 2];
        if (spots.length >= fewSpots) this.toCore();
    }

    at(longitude: number, latitude: number): Point {
        const [x, y] = this.base([longitude, latitude]) ?? [0, 0];
        return [
            (x - this.middle[0]) * this.zoom + this.width / 2,
            (y - this.middle[1]) * this.zoom + this.height / 2,
        ];
    }

    holds([x, y]: Point): boolean {
        return x >= 0 && x <= this.width && y >= 0 && y <= this.height;
    }

    zoomBy(factor: number): void {
        this.zoom = Math.max(1, Math.min(mostZoom, this.zoom * factor));
    }

    panBy(x: number, y: number): void {
        this.middle = [this.middle[0] - x / this.zoom, this.middle[1] - y / this.zoom];
    }

    whole(): void {
        this.zoom = 1;
        this.middle = [this.width / 2, this.height / 2];
    }

    toCore(): void {
        const points = core(this.spots).map((spot) => this.base(position(spot)) ?? [0, 0]);
        if (points.length === 0) return;
        const [xs, ys] = [points.map((p) => p[0]!), points.map((p) => p[1]!)];
        const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
        const across = (this.width - 2 * padding) / Math.max(1, right - left);
        const down = (this.height - 2 * padding) / Math.max(1, bottom - top);
        const zoom = Math.min(across, down, mostZoom);
        if (zoom < 1.3) return;
        this.zoom = zoom;
        this.middle = [(left + right) / 2, (top + bottom) / 2];
    }

    /** Km that a pixel stands for in the middle of the map. */
    kmAPixel(): number {
        const [lon, lat] = this.base.invert?.(this.middle) ?? [0, 0];
        const [x0] = this.at(lon, lat);
        const [x1] = this.at(lon + 0.1, lat);
        const km = (0.1 * Math.PI * 6371 * Math.cos((lat * Math.PI) / 180)) / 180;
        return km / Math.max(1e-9, x1 - x0);
    }
}
