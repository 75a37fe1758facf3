#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "couloir/scenario/scenario.hpp"
#include "support/counts_of_day.hpp"
#include "support/naive_model.hpp"

namespace couloir {

/// What many members counted: one column for each (day, count, place or road), one row a member.
struct Sample {
    std::vector<std::string> names;            ///< "day 3: present at Z"
    std::vector<std::vector<People>> columns;  ///< by name, then by member
};

/// Which days to look at, and how many members to run.
struct SamplePlan {
    std::vector<int> days;
    int members = 0;
    std::uint64_t seed = 0;
};

Sample sample_naive(const Scenario& scenario, const SamplePlan& plan,
                    NaiveMistake mistake = NaiveMistake::kNone);
Sample sample_engine(const Scenario& scenario, const SamplePlan& plan);

}  // namespace couloir
