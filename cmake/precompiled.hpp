#pragma once

// What nearly every source includes, compiled once where a preset says so
// (COULOIR_PRECOMPILE): half of the time of a small source goes into these. Preset dev builds
// without it, so a source that forgets an include does not pass the tests.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>
