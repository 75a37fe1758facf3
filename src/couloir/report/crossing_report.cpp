#include "couloir/report/crossing_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include <nlohmann/json.hpp>

#include "couloir/report/comparison_parts.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json effect_json(const Difference& difference) {
    Json json = difference_json(difference);
    json["cannot_tell"] = difference.cannot_tell;
    return json;
}

Json effect_json(const std::optional<Difference>& difference) {
    return difference ? effect_json(*difference) : Json(nullptr);
}

/// By context and plan.
template <class Table>
Json table_json(const Table& contexts) {
    Json all = Json::array();
    for (const auto& plans : contexts) {
        Json list = Json::array();
        for (const auto& effect : plans)
            list.push_back(effect_json(effect));
        all.push_back(std::move(list));
    }
    return all;
}

/// How the median depends on the priors; empty where there was one set of them.
std::string over_priors(const Difference& effect) {
    if (effect.other_medians.empty())
        return "";
    const auto [least, most] = std::ranges::minmax(effect.other_medians);
    const double stated = effect.range.median;
    return fmt::format("; median {:.2g} to {:.2g} over three sets of priors",
                       std::min(least, stated), std::max(most, stated));
}

Json json_of(const CrossedMeasure& crossed) {
    Json json{{"unit", rate_unit_of(*crossed.measure)},
              {"better", name_of(crossed.measure->better)},
              {"text", crossed.measure->text},
              {"base", Json::array()}};
    for (const Range& range : crossed.base)
        json["base"].push_back(range_json(range));
    json["effect"] = table_json(crossed.effect);
    json["interaction"] = table_json(crossed.interaction);
    return json;
}

std::string interaction_phrase(const std::optional<Difference>& more) {
    if (!more)
        return "not compared: no coding rubric in common";
    return range_phrase(more->range) + (more->cannot_tell ? "; cannot tell" : "") +
           over_priors(*more);
}

std::string text_of(const Crossing& crossing, const CrossedMeasure& crossed) {
    std::string text =
        fmt::format("\n{} ({})\n", crossed.measure->key, rate_unit_of(*crossed.measure));
    for (std::size_t c = 0; c < crossing.contexts.size(); ++c) {
        text += fmt::format("  {} with {}: {}\n", crossing.contexts[c], crossing.plans.front(),
                            range_phrase(crossed.base[c]));
        for (std::size_t p = 1; p < crossing.plans.size(); ++p)
            text += fmt::format("    {} changes it by {}{}\n", crossing.plans[p],
                                difference_phrase(*crossed.measure, crossed.effect[c][p - 1]),
                                over_priors(crossed.effect[c][p - 1]));
    }
    for (std::size_t c = 1; c < crossing.contexts.size(); ++c) {
        for (std::size_t p = 1; p < crossing.plans.size(); ++p) {
            text += fmt::format("  the effect of {} in {} less that in {}: {}\n", crossing.plans[p],
                                crossing.contexts[c], crossing.contexts.front(),
                                interaction_phrase(crossed.interaction[c - 1][p - 1]));
        }
    }
    return text;
}

}  // namespace

Json crossing_json(const ComparisonResult& result) {
    Json json{{"contexts", result.crossing->contexts}, {"plans", result.crossing->plans}};
    for (const CrossedMeasure& crossed : result.crossed)
        json["measures"][std::string(crossed.measure->key)] = json_of(crossed);
    return json;
}

std::string crossing_text(const ComparisonResult& result) {
    if (!result.crossing)
        return "";
    std::string text =
        "\nOperations by plans, per 1,000 people at risk: what each plan changes within an "
        "operation, run by\nrun with the same luck, and how that differs between operations. The "
        "model's, not the record's.\n";
    for (const CrossedMeasure& crossed : result.crossed)
        text += text_of(*result.crossing, crossed);
    return text;
}

}  // namespace couloir
