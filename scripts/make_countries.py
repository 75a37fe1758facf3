#!/usr/bin/env python3
"""Makes src/couloir/io/checks/countries.csv: the names of each country, and where it lies.

    scripts/make_countries.py countries-10m.json iso_3166-1.json > countries.csv

countries-10m.json is Natural Earth 4.1 (public domain) as TopoJSON, from the npm package
world-atlas 2.0.2; iso_3166-1.json gives codes and names, from the Debian package iso-codes. Parts
of a country that lie near each other share a box; what lies far off, or across the antimeridian,
has its own. Boxes are rounded outwards to a tenth of a degree.
"""
import csv
import json
import math
import sys

NEAR = 2.0  # degrees between two parts that share a box

# Drawn apart in the map: part of these here, whoever controls them. A place near a disputed border
# must not be called misplaced.
DRAWN_APART = {"Somaliland": ["SO"], "N. Cyprus": ["CY"], "Kosovo": ["XK", "RS"],
               "W. Sahara": ["EH", "MA"]}
ALSO = {"UA": [(44.3, 46.3, 32.4, 36.7)]}

# What people write in country columns, besides the names of ISO 3166 and of the map.
ALSO_CALLED = {
    "AE": ["UAE"], "BA": ["Bosnia"], "CD": ["Congo", "DRC", "DR Congo", "Congo-Kinshasa"],
    "CF": ["CAR"], "CG": ["Congo-Brazzaville", "Republic of Congo"], "CI": ["Ivory Coast"],
    "CV": ["Cape Verde"], "CZ": ["Czech Republic"], "GB": ["UK", "Great Britain"],
    "KP": ["North Korea"], "KR": ["South Korea"], "LA": ["Laos"], "MK": ["Macedonia"],
    "MM": ["Burma"], "PS": ["Palestine", "oPt", "Gaza", "West Bank"], "RU": ["Russia"],
    "SZ": ["Swaziland"], "TL": ["East Timor"], "TR": ["Turkey", "Turkiye"], "US": ["USA"],
    "VA": ["Vatican"], "XK": ["Kosovo"]}


def decoded_arcs(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        yield points


def outer_rings(geometry):
    parts = {"Polygon": [geometry.get("arcs")], "MultiPolygon": geometry.get("arcs")}
    return [polygon[0] for polygon in parts.get(geometry.get("type"), [])]


def unwrapped(longitudes):
    """Without the jumps where a ring crosses the antimeridian: beyond +-180 there."""
    turn = 0
    for before, now in zip([longitudes[0], *longitudes], longitudes):
        turn += 360 * ((before - now > 180) - (now - before > 180))
        yield now + turn


def boxes_of(ring, arcs):
    points = [point for i in ring for point in (arcs[i] if i >= 0 else arcs[~i][::-1])]
    longitudes, latitudes = zip(*points)
    east_of_greenwich = list(unwrapped(longitudes))
    west, east = min(east_of_greenwich), max(east_of_greenwich)
    south, north = min(latitudes), max(latitudes)
    if east - west >= 360:
        return [(south, north, -180, 180)]
    pieces = [(west + turn, east + turn) for turn in (-360, 0, 360)]
    return [(south, north, max(w, -180), min(e, 180)) for w, e in pieces if w < 180 and e > -180]


def near(a, b):
    return (a[0] - NEAR <= b[1] and b[0] - NEAR <= a[1] and
            a[2] - NEAR <= b[3] and b[2] - NEAR <= a[3])


def joined(boxes):
    result = []
    for box in boxes:
        while True:
            close = [other for other in result if near(box, other)]
            if not close:
                break
            result = [other for other in result if other not in close]
            south, north, west, east = zip(box, *close)
            box = (min(south), max(north), min(west), max(east))
        result.append(box)
    return sorted(result)


def rounded(box):
    south, north, west, east = box
    down = lambda degrees: math.floor(degrees * 10 + 1e-6) / 10
    up = lambda degrees: math.ceil(degrees * 10 - 1e-6) / 10
    return down(south), up(north), down(west), up(east)


def boxes_by_code(topology, codes_by_number, map_names):
    arcs = list(decoded_arcs(topology))
    boxes = {code: list(extra) for code, extra in ALSO.items()}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = codes_by_number.get(geometry.get("id"))
        codes = DRAWN_APART.get(name, [code] if code else [])
        if code:
            map_names.setdefault(code, []).append(name)
        for each in codes:
            for ring in outer_rings(geometry):
                boxes.setdefault(each, []).extend(boxes_of(ring, arcs))
    return {code: joined(found) for code, found in boxes.items()}


def names_of(country, map_names):
    code = country["alpha_2"]
    names = [country["alpha_3"], country["name"], country.get("common_name"),
             country.get("official_name"), *map_names.get(code, []), *ALSO_CALLED.get(code, [])]
    return list(dict.fromkeys(name for name in names if name))


def main():
    topology, iso = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
    countries = iso["3166-1"] + [{"alpha_2": "XK", "alpha_3": "XKX", "name": "Kosovo"}]
    map_names = {}
    numbers = {each["numeric"]: each["alpha_2"] for each in iso["3166-1"]}
    boxes = boxes_by_code(topology, numbers, map_names)
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(["# Made by scripts/make_countries.py; a box is south north west east, in degrees"])
    rows.writerow(["code", "names", "boxes"])
    for country in sorted(countries, key=lambda each: each["alpha_2"]):
        code = country["alpha_2"]
        as_text = (" ".join(f"{side:g}" for side in rounded(box)) for box in boxes.get(code, []))
        rows.writerow([code, ";".join(names_of(country, map_names)), ";".join(as_text)])


if __name__ == "__main__":
    main()
