#include "couloir/inference/forecast/learning.hpp"

#include <algorithm>
#include <utility>

namespace couloir {
namespace {

/// A conflict with so many forecasts has half the weight of one with no end of them.
constexpr double kForecastsOfHalfWeight = 60.0;
/// In widths. A camp of seven people that becomes one of ten thousand says nothing of others.
constexpr double kLargestError = 10.0;

/// An error in widths, and what it counts.
struct Weighted {
    double error = 0.0;
    double weight = 0.0;
};

double sum_of_weights(const std::vector<Weighted>& errors) {
    double sum = 0.0;
    for (const Weighted& error : errors)
        sum += error.weight;
    return sum;
}

Shape shape_of(std::vector<Weighted> errors) {
    Shape shape(Distribution::kAtoms, 0.0);
    if (errors.empty())
        return shape;
    std::ranges::stable_sort(errors, {}, &Weighted::error);
    const double total = sum_of_weights(errors);
    double below = 0.0;
    std::size_t i = 0;
    for (std::size_t atom = 0; atom < shape.size(); ++atom) {
        const double wanted = total * (static_cast<double>(atom) + 0.5) / Distribution::kAtoms;
        while (i + 1 < errors.size() && below + errors[i].weight < wanted)
            below += errors[i++].weight;
        shape[atom] = errors[i].error;
    }
    return shape;
}

using ErrorsByShape = std::array<std::vector<Weighted>, kShapes>;

ErrorsByShape errors_in(const PastForecasts& conflict) {
    ErrorsByShape errors;
    for (const Target& target : conflict.targets) {
        const Prognosis prognosis =
            prognosis_of(conflict.situations[target.origin], target.series, target.days);
        if (target.of_total() && prognosis.last < 1.0)
            continue;  // nothing gives the scale of a crisis that has not begun
        const double off = std::clamp((target.came[0] - prognosis.centre) / prognosis.width,
                                      -kLargestError, kLargestError);
        for (const auto& [error, part] :
             {std::pair{off, prognosis.rising}, std::pair{-off, 1.0 - prognosis.rising}}) {
            errors[2 * prognosis.kind].push_back({error, part * (1.0 - prognosis.longness)});
            errors[2 * prognosis.kind + 1].push_back({error, part * prognosis.longness});
        }
    }
    return errors;
}

}  // namespace

Model learn(const std::vector<const PastForecasts*>& conflicts) {
    ErrorsByShape errors;
    for (const PastForecasts* conflict : conflicts) {
        const ErrorsByShape own = errors_in(*conflict);
        for (std::size_t shape = 0; shape < kShapes; ++shape) {
            const double all = sum_of_weights(own[shape]) + kForecastsOfHalfWeight;
            for (const Weighted& error : own[shape]) {
                if (error.weight > 0.0)
                    errors[shape].push_back({error.error, error.weight / all});
            }
        }
    }
    Model model;
    for (std::size_t shape = 0; shape < kShapes; ++shape)
        model.shapes[shape] = shape_of(std::move(errors[shape]));
    return model;
}

}  // namespace couloir
