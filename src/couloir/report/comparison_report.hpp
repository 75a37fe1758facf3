#pragma once

#include <string>
#include <vector>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/planning/comparison.hpp"

namespace couloir {

/// One side of a comparison, as outputs name it.
struct ComparedSide {
    std::string scenario;
    std::string plan;  ///< "as recorded" where no plan was named
    std::string title;
    double at_risk = 0.0;  ///< residents of the front's districts, median over members
    std::vector<InputFile> inputs;
    std::vector<std::string> uses;  ///< what the plan takes: places, seats, people a day, staff
};

struct ComparisonResult {
    std::vector<ComparedSide> sides;
    EnsembleOptions options;
    std::vector<std::string> command_line;
    Pairing pairing = Pairing::kPaired;
    bool chance_only = false;  ///< central values were used
    std::vector<ComparedMeasure> measures;
};

/// What a plan takes, a line each; empty for none.
std::vector<std::string> uses_of(const Plan& plan);

std::string comparison_text(const ComparisonResult& result);

/// compare.json; docs/measures.md has its schema.
std::string comparison_json(const ComparisonResult& result);

/// run.json of a comparison: how it was made, and which files were written.
std::string comparison_record_json(const ComparisonResult& result,
                                   const std::vector<std::string>& files);

}  // namespace couloir
