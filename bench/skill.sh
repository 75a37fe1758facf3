#!/bin/sh
# Learns what the forecast knows of other conflicts, leave-one-out, and makes docs/skill.md.
#
#   bench/skill.sh [--without-flee-rules] CONFLICT...
#
# Writes src/couloir/inference/forecast/learned.csv, which the next build puts into the program, and
# docs/skill.md: docs/skill-preface.md and the tables.
set -eu
cd "$(dirname "$0")/.."
out=build/skill
build/release/couloir learn "$@" --out "$out" > /dev/null
cp "$out/learned.csv" src/couloir/inference/forecast/learned.csv
cat docs/skill-preface.md "$out/skill.md" > docs/skill.md
