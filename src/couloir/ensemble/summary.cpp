#include "couloir/ensemble/summary.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/assert.hpp"

namespace couloir {

double quantile(std::span<const People> sorted, double p) {
    COULOIR_ASSERT(!sorted.empty(), "a quantile needs a value");
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double share = place - static_cast<double>(below);
    const double low = static_cast<double>(sorted[below]);
    return low + share * (static_cast<double>(sorted[above]) - low);
}

Summary summarise(std::vector<People>& values) {
    std::sort(values.begin(), values.end());
    Summary summary;
    if (values.front() == values.back()) {
        const double same = static_cast<double>(values.front());
        return {same, 0.0, same, same, same, same, same, same, same};
    }
    People sum = 0;
    for (const People value : values)
        sum += value;
    const double n = static_cast<double>(values.size());
    summary.mean = static_cast<double>(sum) / n;
    double squares = 0.0;
    for (const People value : values) {
        const double off = static_cast<double>(value) - summary.mean;
        squares += off * off;
    }
    summary.sd = std::sqrt(squares / (n - 1.0));
    summary.q05 = quantile(values, 0.05);
    summary.q10 = quantile(values, 0.10);
    summary.q25 = quantile(values, 0.25);
    summary.q50 = quantile(values, 0.50);
    summary.q75 = quantile(values, 0.75);
    summary.q90 = quantile(values, 0.90);
    summary.q95 = quantile(values, 0.95);
    return summary;
}

}  // namespace couloir
