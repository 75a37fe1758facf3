#include "couloir/planning/sensitivity/factors.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/scenario/each_quantity.hpp"

namespace couloir {
namespace {

std::string group_of(const Quantity& quantity, const std::string& name) {
    return quantity.claim.empty() ? name : quantity.claim;
}

Quantity day_of(const Event& event) {
    Quantity day = day_range(event);
    day.claim = "dates by " + first_claim(event);
    return day;
}

std::string first_word(const std::string& text) {
    return text.substr(0, text.find(' '));
}

/// Figures of one kind are named by it and by what they rest on; of several kinds, by that alone.
void join(Factor& factor, const Quantity& quantity, const std::string& name,
          std::string_view unit) {
    ++factor.figures;
    if (factor.name == name)
        return;
    if (first_word(factor.name) != first_word(name) || factor.unit != unit) {
        factor = {"figures by " + factor.group,
                  factor.group,
                  "of the range",
                  0.0,
                  0.5,
                  1.0,
                  factor.figures};
        return;
    }
    factor.name = first_word(name) + " (" + factor.group + ")";
    if (unit != "people")
        return;
    factor.low += *quantity.low;
    factor.value += quantity.value;
    factor.high += *quantity.high;
}

void add(std::vector<Factor>& factors, const Quantity& quantity, const std::string& name,
         std::string_view unit) {
    if (!quantity.is_uncertain())
        return;
    const std::string group = group_of(quantity, name);
    const auto known = std::ranges::find(factors, group, &Factor::group);
    if (known != factors.end())
        join(*known, quantity, name, unit);
    else
        factors.push_back(
            {name, group, std::string(unit), *quantity.low, quantity.value, *quantity.high, 1});
}

double quantile_in(std::span<const Factor> factors, std::span<const double> quantiles,
                   const std::string& group) {
    const auto factor = std::ranges::find(factors, group, &Factor::group);
    return factor == factors.end() ? 0.5
                                   : quantiles[static_cast<std::size_t>(factor - factors.begin())];
}

}  // namespace

std::vector<Factor> factors_of(const Scenario& scenario) {
    std::vector<Factor> factors;
    each_quantity(scenario, [&](const Quantity& quantity, const std::string& name,
                                std::string_view unit) { add(factors, quantity, name, unit); });
    for (const Event& event : scenario.events) {
        const Quantity day = day_of(event);
        const bool is_new = std::ranges::find(factors, day.claim, &Factor::group) == factors.end();
        // Days do not add up: the first says the range.
        if (is_new)
            add(factors, day, day.claim, "day");
    }
    return factors;
}

Scenario at_point(const Scenario& scenario, std::span<const Factor> factors,
                  std::span<const double> quantiles) {
    Scenario there = scenario;
    each_quantity(there, [&](Quantity& quantity, const std::string& name, std::string_view) {
        quantity.value = quantity.at(quantile_in(factors, quantiles, group_of(quantity, name)));
    });
    for (Event& event : there.events) {
        const Quantity day = day_of(event);
        event.day =
            static_cast<int>(std::lround(day.at(quantile_in(factors, quantiles, day.claim))));
    }
    std::ranges::stable_sort(there.events, {}, &Event::day);
    use_central_values(there);
    return there;
}

}  // namespace couloir
