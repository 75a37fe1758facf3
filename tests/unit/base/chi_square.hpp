#pragma once

#include <gtest/gtest.h>

#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "couloir/base/people.hpp"

namespace couloir::test {

/// One of a family of tests that together reject true laws once in a million runs with new seeds.
/// The seeds are fixed, so a test that passes goes on passing.
inline constexpr double kFamilyError = 1e-6;

struct Cell {
    double expected;
    double observed;
};

/// Neighbouring cells joined until each expects at least ten.
inline std::vector<Cell> joined(const std::vector<Cell>& cells) {
    std::vector<Cell> result;
    Cell open{0, 0};
    for (const Cell& cell : cells) {
        open.expected += cell.expected;
        open.observed += cell.observed;
        if (open.expected >= 10) {
            result.push_back(open);
            open = {0, 0};
        }
    }
    if (result.empty())
        return {open};
    result.back().expected += open.expected;
    result.back().observed += open.observed;
    return result;
}

/// Pearson's test that counts came from their expectations. One where there is only one cell.
inline double chi_square_p_value(const std::vector<Cell>& cells) {
    const std::vector<Cell> wide = joined(cells);
    if (wide.size() < 2)
        return 1.0;
    double statistic = 0;
    for (const Cell& cell : wide)
        statistic +=
            (cell.observed - cell.expected) * (cell.observed - cell.expected) / cell.expected;
    const boost::math::chi_squared law(static_cast<double>(wide.size() - 1));
    return cdf(complement(law, statistic));
}

/// `tests` is the size of the family that this test is one of.
inline void expect_same_law(const std::vector<Cell>& cells, int tests, const std::string& what) {
    EXPECT_GT(chi_square_p_value(cells), kFamilyError / tests) << what;
}

/// Cells between some forty quantiles of a Boost law, filled from `draws`.
template <class BoostLaw>
std::vector<Cell> cells_of(const BoostLaw& law, const std::vector<People>& draws) {
    std::map<People, Cell> cells;  // by the largest count of the cell
    constexpr int kCells = 40;
    for (int i = 1; i < kCells; ++i)
        cells[static_cast<People>(std::floor(quantile(law, i / double{kCells})))] = {};
    constexpr People kEverything = std::int64_t{1} << 60;
    cells[kEverything] = {};
    double below = 0;
    const auto count = static_cast<double>(draws.size());
    for (auto& [largest, cell] : cells) {
        const double up_to = largest == kEverything ? 1.0 : cdf(law, static_cast<double>(largest));
        cell.expected = count * (up_to - below);
        below = up_to;
    }
    for (const People draw : draws)
        cells.lower_bound(draw)->second.observed += 1;
    std::vector<Cell> result;
    for (const auto& [largest, cell] : cells)
        result.push_back(cell);
    return result;
}

}  // namespace couloir::test
