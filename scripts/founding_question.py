#!/usr/bin/env python3
"""Runs context (Mosul, Aleppo) by plan (none, as announced, planned ahead) over the first 60 days, and
prints the table of docs/founding-question.md.

usage: scripts/founding_question.py COULOIR [MEMBERS]

The figures are the crossing of compare.json (docs/measures.md), "cannot tell" included.
"""

import json
import subprocess
import sys

PLANS = ["none", "as-announced", "planned-ahead", "planned-ahead-trusted"]
CONTEXTS = {"Mosul": "scenarios/mosul2016", "Aleppo": "scenarios/aleppo2016"}
MEASURES = {
    "displaced_ever": "left home",
    "trapped_person_days": "trapped, person-days",
    "encircled_person_days": "encircled, person-days",
    "under_fire_person_days": "under fire, person-days",
    "overtaken": "overtaken",
    "received": "arrived at a camp",
    "without_place_peak": "without a place, worst night",
}


def crossing(program, members):
    sides = [f"{folder}@{plan}" for folder in CONTEXTS.values() for plan in PLANS]
    command = [program, "compare", *sides, "--days", "60", "--members", str(members), "--json"]
    return json.loads(subprocess.check_output(command))["crossing"]


def figure(value):
    if abs(value) >= 100:
        return f"{float(f'{value:.2g}'):,.0f}"
    return f"{float(f'{value:.2g}'):g}"


def over_priors(found):
    medians = [found["median"], *found.get("other_medians", [])]
    least, most = figure(min(medians)), figure(max(medians))
    return "" if least == most else f"; priors {least} to {most}"


def cell(found):
    if found is None:
        return "not compared"
    low, middle, high = (figure(found[key]) for key in ("q05", "median", "q95"))
    doubt = "; cannot tell" if found.get("cannot_tell") else ""
    return f"{middle} ({low} to {high}){over_priors(found)}{doubt}"


def row(*cells):
    print("| " + " | ".join(cells) + " |")


def main():
    members = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    measures = crossing(sys.argv[1], members)["measures"]
    row("per 1,000 at risk, first 60 days", "", "`none`",
        *(f"effect of `{plan}`" for plan in PLANS[1:]))
    print("|---|---|---|" + "---|" * len(PLANS[1:]))
    for key, text in MEASURES.items():
        found = measures[key]
        for i, context in enumerate(CONTEXTS):
            row(text, context, cell(found["base"][i]), *map(cell, found["effect"][i]))
        row(text, "more in Aleppo", "", *map(cell, found["interaction"][0]))


if __name__ == "__main__":
    main()
