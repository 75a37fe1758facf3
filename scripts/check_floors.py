#!/usr/bin/env python3
"""Checks that no include points upwards.

The folders of src/couloir are floors, one upon another; a file may include files of its own floor
and of those below. Prints one line a fault, `file:line: what is wrong`, and exits with 1 if any.
"""

import pathlib
import re
import sys

FLOORS = ["base", "scenario", "io", "rules", "engine", "ensemble", "inference", "planning",
          "report", "serve", "cli"]
# A rule is a pure function of what it is given: it knows no file format, though io lies below it.
FORBIDDEN = {("rules", "io")}
# Written by the build, and belongs to no floor.
GENERATED = {"couloir/version.hpp"}

INCLUDE = re.compile(r'\s*#\s*include\s*(["<])([^">]+)[">]')


def fault_of(floor, quote, target):
    """What is wrong with a file on `floor` that includes `target`; None if nothing is."""
    if target in GENERATED:
        return None
    parts = target.split("/")
    if parts[0] != "couloir":
        return None if quote == "<" else f'"{target}" is not named from src/ ("couloir/...")'
    if len(parts) < 3 or parts[1] not in FLOORS:
        return f"{target} is on no floor"
    if FLOORS.index(parts[1]) > FLOORS.index(floor):
        return f"{floor} includes {target}, which is on a floor above"
    if (floor, parts[1]) in FORBIDDEN:
        return f"{floor} may not include {parts[1]} ({target})"
    return None


def faults_in(path, house):
    """The faults of one file, `house` being src/couloir."""
    inside = path.relative_to(house).parts
    if len(inside) < 2 or inside[0] not in FLOORS:
        return [f"{path}:1: the file is on no floor ({', '.join(FLOORS)})"]
    faults = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        match = INCLUDE.match(line)
        fault = match and fault_of(inside[0], *match.groups())
        if fault:
            faults.append(f"{path}:{number}: {fault}")
    return faults


def check(root):
    """All faults of the project whose source directory is `root`, in the order of file names."""
    house = pathlib.Path(root) / "src" / "couloir"
    files = sorted(p for p in house.rglob("*") if p.suffix in (".hpp", ".cpp"))
    return [fault for path in files for fault in faults_in(path, house)]


def main():
    faults = check(pathlib.Path(__file__).resolve().parent.parent)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
