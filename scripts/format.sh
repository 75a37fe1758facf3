#!/usr/bin/env bash
# Runs clang-format 14 with the given options on every C++ file of the project.
#   scripts/format.sh --dry-run -Werror     complain
#   scripts/format.sh -i                    rewrite
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for folder in src tests bench fuzz; do
    [[ -d $folder ]] || continue
    find "$folder" \( -name '*.hpp' -o -name '*.cpp' \) -print0
done | xargs -0 -r clang-format-14 --style=file "$@"
