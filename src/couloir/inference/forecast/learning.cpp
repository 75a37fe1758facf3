#include "couloir/inference/forecast/learning.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "couloir/inference/baselines/baselines.hpp"

namespace couloir {
namespace {

constexpr int kMostRounds = 3;
constexpr double kLeastGain = 0.003;  // less is more likely luck
constexpr double kWeightOfFirstMade = 2.0;
constexpr double kSmallestRatio = 0.05;
constexpr int kFewestForecasts = 3;
/// A long conflict teaches by an even sample of its forecasts.
constexpr std::size_t kMostTargets = 600;

std::size_t stride_of(const Lesson& lesson) {
    return 1 + lesson.past->targets.size() / kMostTargets;
}

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

struct Sum {
    double model = 0.0;
    double persistence = 0.0;
    int count = 0;
};

using Lessons = std::vector<const Lesson*>;

/// Settings for totals are learnt by totals and camps, for there are few totals; those for camps by
/// camps alone.
enum class Part : std::size_t { kTotal = 0, kCamps = 1 };

/// Calls `each` with the numbers of the targets that the lesson teaches the part by.
template <class Each>
void for_targets(const Lesson& lesson, Part part, Each each) {
    const auto& targets = lesson.past->targets;
    for (std::size_t i = 0, seen = 0; i < targets.size(); ++i) {
        if (targets[i].of_total() ? part == Part::kTotal : seen++ % stride_of(lesson) == 0)
            each(i);
    }
}

Prognosis prognosis_of(const Lesson& lesson, std::size_t i, const ModelSettings& settings) {
    const Target& target = lesson.past->targets[i];
    return couloir::prognosis_of(lesson.past->situations[target.origin], target.series, target.days,
                                 settings);
}

double loss_of(const Lesson& lesson, Part part, const Model& model) {
    const ModelSettings& settings = model.settings[static_cast<std::size_t>(part)];
    std::map<std::tuple<bool, int, std::size_t>, Sum> sums;
    for_targets(lesson, part, [&](std::size_t i) {
        const Target& target = lesson.past->targets[i];
        const Prognosis prognosis = prognosis_of(lesson, i, settings);
        const Distribution says = distribution_of(prognosis, lesson.own[i], settings, model.shapes);
        for (std::size_t truth = 0; truth < 2; ++truth) {
            Sum& sum = sums[{target.of_total(), target.days, truth}];
            sum.model += crps(says, target.came[truth]);
            sum.persistence += lesson.persistence[i][truth];
            ++sum.count;
        }
    });
    double logs = 0.0;
    double weights = 0.0;
    for (const auto& [key, sum] : sums) {
        if (sum.count < kFewestForecasts || sum.persistence <= 0.0)
            continue;
        const double weight = std::get<2>(key) == 0 ? kWeightOfFirstMade : 1.0;
        logs += weight * std::log(std::max(kSmallestRatio, sum.model / sum.persistence));
        weights += weight;
    }
    return weights > 0.0 ? logs / weights : 0.0;
}

double loss(const Lessons& lessons, Part part, const Model& model) {
    double sum = 0.0;
    for (const Lesson* lesson : lessons)
        sum += loss_of(*lesson, part, model);
    return sum / static_cast<double>(std::max<std::size_t>(1, lessons.size()));
}

/// The model with these settings for the part, and the shapes that its errors then have.
Model with_shapes(const Lessons& lessons, Part part, const ModelSettings& settings, Model model) {
    std::array<std::vector<Weighted>, kShapes> errors;
    for (const Lesson* lesson : lessons) {
        std::array<std::vector<Weighted>, kShapes> own;
        for_targets(*lesson, part, [&](std::size_t i) {
            const Prognosis prognosis = prognosis_of(*lesson, i, settings);
            for (const double came : lesson->past->targets[i].came) {
                const double error = (came - prognosis.centre) / prognosis.width;
                own[2 * prognosis.kind].push_back({error, 1.0 - prognosis.longness});
                own[2 * prognosis.kind + 1].push_back({error, prognosis.longness});
            }
        });
        for (std::size_t shape = 0; shape < kShapes; ++shape) {
            const double all = sum_of_weights(own[shape]);
            for (const Weighted& error : own[shape]) {
                if (error.weight > 0.0)
                    errors[shape].push_back({error.error, error.weight / all});
            }
        }
    }
    model.settings[static_cast<std::size_t>(part)] = settings;
    for (std::size_t shape = 0; shape < kShapes; ++shape) {
        if (!errors[shape].empty() || model.shapes[shape].empty())
            model.shapes[shape] = shape_of(std::move(errors[shape]));
    }
    return model;
}

Model learn_part(const Lessons& lessons, Part part, const Model& from) {
    Model best = with_shapes(lessons, part, {}, from);
    double lowest = loss(lessons, part, best);
    for (int round = 0; round < kMostRounds; ++round) {
        bool changed = false;
        for (const ModelSettingRecord& record : model_settings_table()) {
            const ModelSettings start = best.settings[static_cast<std::size_t>(part)];
            for (const double value : record.values) {
                ModelSettings tried = start;
                tried.*record.field = value;
                Model model = with_shapes(lessons, part, tried, from);
                const double reached = loss(lessons, part, model);
                if (reached < lowest - kLeastGain) {
                    lowest = reached;
                    best = std::move(model);
                    changed = true;
                }
            }
        }
        if (!changed)
            break;
    }
    return best;
}

}  // namespace

Lesson lesson_of(const PastForecasts& past) {
    Lesson lesson{&past, {}, {}};
    for (const Target& target : past.targets) {
        const Situation& situation = past.situations[target.origin];
        const Distribution says =
            persistence(situation.series[target.series].counts, situation.origin, target.days);
        lesson.own.push_back(own_record_of(situation, target.series, target.days));
        lesson.persistence.push_back({crps(says, target.came[0]), crps(says, target.came[1])});
    }
    return lesson;
}

Model learn(const std::vector<const Lesson*>& lessons) {
    return learn_part(lessons, Part::kCamps, learn_part(lessons, Part::kTotal, {}));
}

}  // namespace couloir
