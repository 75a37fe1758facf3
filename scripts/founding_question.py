#!/usr/bin/env python3
"""Runs context (Mosul, Aleppo) by plan (none, as announced, planned ahead) over the first 60 days, and
prints the table of docs/founding-question.md.

usage: scripts/founding_question.py COULOIR [MEMBERS]

Per 1,000 people at risk: each figure is divided by the median number at risk of its side. Effects are
those of a plan against none, run by run with the same luck. Repeated with the rate at which people come
to intend to leave at the ends of its range: where an effect has not the same sign in all three, the
table says "cannot tell".
"""

import json
import subprocess
import sys

PLANS = ["none", "as-announced", "planned-ahead", "planned-ahead-trusted"]
CONTEXTS = {"Mosul": "scenarios/mosul2016", "Aleppo": "scenarios/aleppo2016"}
RATE = "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day"
PRIORS = {"as stated": [], "low": ["--set", RATE + "=0.006"], "high": ["--set", RATE + "=0.036"]}
MEASURES = {
    "displaced_ever": "left home",
    "trapped_person_days": "trapped, person-days",
    "encircled_person_days": "encircled, person-days",
    "under_fire_person_days": "under fire, person-days",
    "overtaken": "overtaken",
    "received": "arrived at a site",
    "without_place_peak": "without a place, worst night",
}


def compare(program, folder, members, settings):
    sides = [f"{folder}@{plan}" for plan in PLANS]
    command = [program, "compare", *sides, "--days", "60", "--members", str(members), "--quiet"]
    return json.loads(subprocess.check_output([*command, "--json", *settings]))


def figure(value):
    if abs(value) >= 100:
        return f"{float(f'{value:.2g}'):,.0f}"
    return f"{float(f'{value:.2g}'):g}"


def ranged(summary, at_risk):
    low, middle, high = (summary[key] * 1000 / at_risk for key in ("q05", "median", "q95"))
    return f"{figure(middle)} ({figure(low)} to {figure(high)})"


def sign(result, measure, side):
    middle = result["measures"][measure]["difference"][side - 1]["median"]
    return (middle > 0) - (middle < 0)


def cell(results, measure, side):
    stated = results["as stated"]
    at_risk = stated["sides"][side]["at_risk"]
    found = stated["measures"][measure]
    if side == 0:
        return ranged(found["sides"][0], at_risk)
    signs = {sign(result, measure, side) for result in results.values()}
    doubt = "; cannot tell" if {-1, 1} <= signs else ""
    return ranged(found["difference"][side - 1], at_risk) + doubt


def main():
    program = sys.argv[1]
    members = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    print("| per 1,000 at risk, first 60 days | | `none` | " +
          " | ".join(f"effect of `{plan}`" for plan in PLANS[1:]) + " |")
    print("|---|---|---|" + "---|" * len(PLANS[1:]))
    results = {context: {name: compare(program, folder, members, settings)
                         for name, settings in PRIORS.items()}
               for context, folder in CONTEXTS.items()}
    for measure, text in MEASURES.items():
        for context in CONTEXTS:
            cells = [cell(results[context], measure, side) for side in range(len(PLANS))]
            print(f"| {text} | {context} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
