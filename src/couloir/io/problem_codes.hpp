#pragma once

#include <span>
#include <string_view>

namespace couloir {

/// One kind of problem that reading a scenario can report. Numbers go by topic: x0 files and
/// tables, x1 locations, x2 routes, x3 events, x4 observations and the period, x5 settings, x6
/// claims, x7 plans. A number is never given a second meaning.
struct ProblemCode {
    std::string_view code;   ///< "E102"; warnings begin with W
    std::string_view title;  ///< what is wrong, without the particulars
};

/// All of them, by code. docs/errors.md has a section for each.
std::span<const ProblemCode> problem_codes();

}  // namespace couloir
