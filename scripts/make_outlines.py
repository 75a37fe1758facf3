#!/usr/bin/env python3
"""Make src/couloir/report/outlines.csv: borders and coasts for the map of a report.

usage: make_outlines.py COUNTRIES_50M_JSON > src/couloir/report/outlines.csv

The argument is countries-50m.json of the npm package world-atlas (Natural Earth, public domain).
One line of the table is one line of the map, in hundredths of a degree: longitude and latitude of
its first point, then steps to the next ones. Detail below TOLERANCE is left out.
"""
import json
import sys

TOLERANCE = 0.02  # degrees; about 2 km
SMALLEST = 0.1  # degrees; smaller islands are left out


def decoded(topology):
    """The arcs of the topology in degrees."""
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + tx, y * ky + ty))
        yield points


def distance(point, start, end):
    """From the point to the segment."""
    (px, py), (x1, y1), (x2, y2) = point, start, end
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    share = 0 if length == 0 else max(0, min(1, ((px - x1) * dx + (py - y1) * dy) / length))
    return ((px - x1 - share * dx) ** 2 + (py - y1 - share * dy) ** 2) ** 0.5


def simplified(points):
    """Douglas and Peucker's choice of points."""
    kept = {0, len(points) - 1}
    todo = [(0, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        inner = range(first + 1, last)
        if not inner:
            continue
        farthest = max(inner, key=lambda i: distance(points[i], points[first], points[last]))
        if distance(points[farthest], points[first], points[last]) > TOLERANCE:
            kept.add(farthest)
            todo += [(first, farthest), (farthest, last)]
    return [points[i] for i in sorted(kept)]


def is_tiny(points):
    """Whether it is a ring that hardly shows."""
    xs, ys = zip(*points)
    closed = points[0] == points[-1]
    return closed and max(xs) - min(xs) < SMALLEST and max(ys) - min(ys) < SMALLEST


def steps(points):
    """Hundredths of a degree: the first point, then differences."""
    x = y = 0
    numbers = []
    for px, py in points:
        nx, ny = round(px * 100), round(py * 100)
        if numbers and (nx, ny) == (x, y):
            continue
        numbers += [nx - x, ny - y]
        x, y = nx, ny
    return numbers


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    for points in decoded(topology):
        if is_tiny(points):
            continue
        numbers = steps(simplified(points))
        if len(numbers) > 2:
            print(",".join(map(str, numbers)))


main()
