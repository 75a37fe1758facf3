#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "couloir/planning/comparison.hpp"

namespace couloir {

/// Operations (contexts) by plans, each context with the same plans in the same order; the first
/// plan is what the others are held against. Sides come context by context.
struct Crossing {
    std::vector<std::string> contexts;
    std::vector<std::string> plans;
};

/// The crossing that sides, named (operation, plan), make up; nothing unless there are two contexts
/// and two plans at least, and every context has every plan.
std::optional<Crossing> crossing_of(const std::vector<std::pair<std::string, std::string>>& sides);

/// One measure, per 1,000 people at risk of each context. Measures of a number of days have none.
struct CrossedMeasure {
    const Measure* measure = nullptr;
    std::vector<Range> base;  ///< by context: with the first plan
    /// By context, then by later plan: what the plan changes, run by run with the same luck.
    std::vector<std::vector<Difference>> effect;
    /// By later context, then by later plan: its effect there less that in the first context, every
    /// run with every run. What no plan can carry from one operation to another. Nothing where the
    /// two must not be compared.
    std::vector<std::vector<std::optional<Difference>>> interaction;
};

/// `operations` are of the sides.
std::vector<CrossedMeasure> cross(const Crossing& crossing,
                                  const std::vector<std::vector<MeasuredMember>>& sides,
                                  const std::vector<Operation>& operations);

/// As mark_doubt() of a comparison.
void mark_doubt(std::vector<CrossedMeasure>& stated,
                const std::vector<std::vector<CrossedMeasure>>& others);

}  // namespace couloir
