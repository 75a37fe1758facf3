import { max } from "d3-array";
import type { Count, Fan, Place, Side } from "../data";

/** A place, or, where places are not shown, an area. */
export interface Spot {
    name: string;
    fan: Fan;
    capacity: [number, number][];
}

/** Withheld counts are drawn at zero: nobody can read under 100 off a chart of thousands. */
export const drawn = (count: Count | undefined) => count ?? 0;

export function isEmpty(fan: Fan): boolean {
    return fan.q95.every((count) => !count);
}

function peak(fan: Fan): number {
    return max(fan.q50.map(drawn)) ?? 0;
}

/** Places count from the day on which a camp opens. */
function openCapacity(place: Place): [number, number][] {
    const opens = place.opens ?? 0;
    const before = place.capacity.filter(([day]) => day <= opens).slice(-1);
    return [
        ...before.map(([day, places]): [number, number] => [Math.max(day, opens), places]),
        ...place.capacity.filter(([day]) => day > opens),
    ];
}

/** Where people are, most first. */
export function spots(side: Side): Spot[] {
    const all: Spot[] = side.places
        ? side.places
              .filter((place) => place.present !== null)
              .map((place) => ({ name: place.name, fan: place.present as Fan, capacity: openCapacity(place) }))
        : (side.areas ?? []).map((each) => ({ name: each.name, fan: each.present, capacity: [] }));
    return all.filter((spot) => !isEmpty(spot.fan)).sort((a, b) => peak(b.fan) - peak(a.fan));
}
