#pragma once

#include <optional>
#include <string>
#include <vector>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/planning/crossing.hpp"
#include "couloir/report/release.hpp"

namespace couloir {

/// One side of a comparison, as outputs name it.
struct ComparedSide {
    std::string scenario;
    std::string plan;  ///< "as recorded" where no plan was named
    std::string title;
    std::string kind;       ///< "hindcast" or "forecast"
    std::string kind_text;  ///< the same as a sentence
    std::string as_of;      ///< of a forecast
    std::string rubric;     ///< how the intensity of its conflict is coded; empty: not said
    int days = 0;           ///< that are counted
    std::string first_day;  ///< the date of the first of them
    Pairing pairing = Pairing::kPaired;  ///< with the first side
    Range at_risk;  ///< residents of the front's districts before the first day
    std::vector<InputFile> inputs;
    std::vector<std::string> uses;  ///< what the plan takes: places, seats, people a day, staff
    bool without_choice = false;    ///< the plan takes people away without a choice to stay
    std::string not_before;         ///< a date, before which it must not be passed on; or empty
};

struct ComparisonResult {
    ReleaseLevel level = ReleaseLevel::kInternal;
    std::vector<ComparedSide> sides;
    EnsembleOptions options;
    std::vector<std::string> command_line;
    bool per_1000 = false;     ///< sides are of several operations
    bool chance_only = false;  ///< central values were used
    bool priors_vary = false;  ///< the sides were run under three sets of priors
    std::vector<ComparedMeasure> measures;
    std::optional<Crossing> crossing;  ///< where the sides are operations by plans
    std::vector<CrossedMeasure> crossed;
};

/// What a plan takes, a line each; empty for none.
std::vector<std::string> uses_of(const Plan& plan, Date start);

/// "people", or "people per 1,000 at risk".
std::string unit_of(const ComparisonResult& result, const Measure& measure);

/// "lower", "higher" or "none".
std::string_view name_of(Better better);

/// "SCENARIO@PLAN".
std::string name_of(const ComparedSide& side);

/// "people per 1,000 at risk".
std::string rate_unit_of(const Measure& measure);

/// What the members draw: "chance only", or also the stated ranges of every input.
std::string_view ranges_over(const ComparisonResult& result);

/// "paired", "distributions", or "both": each side says which.
std::string_view how_sides_compare(const ComparisonResult& result);

std::string comparison_text(const ComparisonResult& result);

/// compare.json; docs/measures.md has its schema.
std::string comparison_json(const ComparisonResult& result);

/// run.json of a comparison: how it was made, and which files were written.
std::string comparison_record_json(const ComparisonResult& result,
                                   const std::vector<std::string>& files);

}  // namespace couloir
