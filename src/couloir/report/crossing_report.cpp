#include "couloir/report/crossing_report.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "couloir/report/comparison_parts.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const std::vector<std::vector<Difference>>& contexts) {
    Json all = Json::array();
    for (const std::vector<Difference>& plans : contexts) {
        Json list = Json::array();
        for (const Difference& difference : plans) {
            Json json = range_json(difference.range);
            json["cannot_tell"] = difference.cannot_tell;
            list.push_back(std::move(json));
        }
        all.push_back(std::move(list));
    }
    return all;
}

Json json_of(const CrossedMeasure& crossed) {
    Json json{{"unit", rate_unit_of(*crossed.measure)},
              {"better", name_of(crossed.measure->better)},
              {"text", crossed.measure->text},
              {"base", Json::array()}};
    for (const Range& range : crossed.base)
        json["base"].push_back(range_json(range));
    json["effect"] = json_of(crossed.effect);
    json["interaction"] = json_of(crossed.interaction);
    return json;
}

std::string text_of(const Crossing& crossing, const CrossedMeasure& crossed) {
    std::string text =
        fmt::format("\n{} ({})\n", crossed.measure->key, rate_unit_of(*crossed.measure));
    for (std::size_t c = 0; c < crossing.contexts.size(); ++c) {
        text += fmt::format("  {} with {}: {}\n", crossing.contexts[c], crossing.plans.front(),
                            range_phrase(crossed.base[c]));
        for (std::size_t p = 1; p < crossing.plans.size(); ++p)
            text += fmt::format("    {} changes it by {}\n", crossing.plans[p],
                                difference_phrase(*crossed.measure, crossed.effect[c][p - 1]));
    }
    for (std::size_t c = 1; c < crossing.contexts.size(); ++c) {
        for (std::size_t p = 1; p < crossing.plans.size(); ++p) {
            const Difference& more = crossed.interaction[c - 1][p - 1];
            text += fmt::format("  the effect of {} in {} less that in {}: {}{}\n",
                                crossing.plans[p], crossing.contexts[c], crossing.contexts.front(),
                                range_phrase(more.range), more.cannot_tell ? "; cannot tell" : "");
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
