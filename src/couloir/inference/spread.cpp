#include "couloir/inference/spread.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/assert.hpp"

namespace couloir {
namespace {

double quantile_of(const std::vector<double>& sorted, double p) {
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

}  // namespace

Spread spread_of(std::vector<double> values) {
    COULOIR_ASSERT(!values.empty(), "a spread needs a value");
    std::sort(values.begin(), values.end());
    const double n = static_cast<double>(values.size());
    Spread spread;
    for (const double value : values)
        spread.mean += value / n;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - spread.mean) * (value - spread.mean);
    spread.sd = values.size() > 1 ? std::sqrt(squares / (n - 1.0)) : 0.0;
    spread.q05 = quantile_of(values, 0.05);
    spread.q95 = quantile_of(values, 0.95);
    return spread;
}

}  // namespace couloir
