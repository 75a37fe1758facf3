#!/bin/sh
# Times the calibration that issue 5 sets a target for: mali2012 as of day 100, 500 members.
#
#   bench/calibrate.sh FLEE_SCENARIOS
#
# The folder holds mali2012; build/release/couloir must be built.
set -eu
cd "$(dirname "$0")/.."
build/release/couloir --version
time -p build/release/couloir calibrate "$1/mali2012" --as-of 2012-06-08 --members 500 --quiet
