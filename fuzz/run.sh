#!/usr/bin/env bash
# Runs one fuzzer that is built: fuzz/run.sh TARGET SECONDS. Inputs that teach it something are kept
# in build/fuzz/corpus/TARGET, and those that break something in build/fuzz/crashes/TARGET.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=$1
seconds=$2
program=build/asan/fuzz_$target
corpus=build/fuzz/corpus/$target
crashes=build/fuzz/crashes/$target
log=build/fuzz/$target.log

mkdir -p "$corpus" "$crashes" "build/fuzz/seeds/$target"
# Whole folders are written for each input: in memory, if the machine has a place there.
[[ -d /dev/shm && -w /dev/shm ]] && export TMPDIR=/dev/shm

printf 'Fuzzing %s for %s s (log: %s)\n' "$target" "$seconds" "$log" >&2
if ! "$program" "$corpus" "build/fuzz/seeds/$target" -dict=fuzz/words.dict \
    -artifact_prefix="$crashes/" -max_total_time="$seconds" -max_len=20000 \
    -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 2>"$log"; then
    grep -E 'SUMMARY|ERROR|: bug: |Test unit written' "$log" >&2 || tail -n 5 "$log" >&2
    found=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
    printf 'To replay it: %s %s\n' "$program" "${found:-(see the log)}" >&2
    exit 1
fi
grep -E 'number_of_executed_units|new_units_added' "$log" | sed "s/^/$target /" >&2
