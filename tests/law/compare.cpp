#include "law/compare.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "law/two_sample.hpp"

namespace couloir {
namespace {

/// Columns in which anything varies, between members or between the samples.
std::vector<std::size_t> varying_columns(const Sample& a, const Sample& b) {
    std::vector<std::size_t> varying;
    for (std::size_t i = 0; i < a.columns.size(); ++i) {
        const People first = a.columns[i].front();
        const auto differs = [&](People x) { return x != first; };
        if (std::any_of(a.columns[i].begin(), a.columns[i].end(), differs) ||
            std::any_of(b.columns[i].begin(), b.columns[i].end(), differs)) {
            varying.push_back(i);
        }
    }
    return varying;
}

std::string describe(const char* what, const std::string& name, const Column& a, const Column& b) {
    return fmt::format("{} of {}: {:.4f} (sd {:.4f}) and {:.4f} (sd {:.4f})", what, name,
                       mean_of(a), deviation_of(a), mean_of(b), deviation_of(b));
}

}  // namespace

bool Comparison::same_law(double error_rate) const {
    return checks.empty() || checks.front().p >= error_rate / static_cast<double>(checks.size());
}

std::string Comparison::text() const {
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(checks.size(), 8); ++i)
        text += fmt::format("p {:.2e}  {}\n", checks[i].p, checks[i].what);
    return text;
}

Comparison compare(const Sample& a, const Sample& b) {
    Comparison comparison;
    const std::vector<std::size_t> varying = varying_columns(a, b);
    std::vector<Deviations> deviations;
    for (const std::size_t i : varying) {
        const Column& x = a.columns[i];
        const Column& y = b.columns[i];
        const auto add = [&](const char* what, double p) {
            comparison.checks.push_back({describe(what, a.names[i], x, y), p});
        };
        deviations.emplace_back(x, y);
        add("mean", p_of_means(x, y));
        add("variance", p_of_covariances(deviations.back(), deviations.back()));
        add("distribution", p_of_distributions(x, y));
        for (std::size_t other = 0; other + 1 < deviations.size(); ++other) {
            comparison.checks.push_back(
                {"covariance of " + a.names[varying[other]] + " and " + a.names[i],
                 p_of_covariances(deviations[other], deviations.back())});
        }
    }
    std::sort(comparison.checks.begin(), comparison.checks.end(),
              [](const Check& one, const Check& other) { return one.p < other.p; });
    return comparison;
}

}  // namespace couloir
