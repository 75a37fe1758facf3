#include "couloir/report/problems_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "couloir/report/json_text.hpp"
#include "couloir/report/numbers.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

std::int64_t how_many(const Problems& problems, Severity severity) {
    return std::count_if(problems.all().begin(), problems.all().end(),
                         [severity](const Problem& p) { return p.severity == severity; });
}

Json scenario_json(const Scenario& scenario) {
    return {{"name", scenario.name},
            {"title", scenario.title},
            {"format", scenario.folder_kind == FolderKind::kFlee ? "flee" : "native"},
            {"start", scenario.start.iso()},
            {"days", scenario.days},
            {"locations", scenario.locations.size()},
            {"routes", scenario.routes.size()},
            {"events", scenario.events.size()}};
}

}  // namespace

std::string problems_text(const Problems& problems, bool errors_only) {
    constexpr int kMostOfAKind = 50;
    std::string text;
    std::map<std::string_view, int> of_kind;
    for (const Problem& problem : problems.all()) {
        if (errors_only && problem.severity != Severity::kError)
            continue;
        if (++of_kind[problem.code] <= kMostOfAKind)
            text += to_text(problem) + "\n";
    }
    if (text.empty())
        return text;
    for (const auto& [code, number] : of_kind) {
        if (number > kMostOfAKind)
            text += fmt::format("and {} more of {}\n", number - kMostOfAKind, code);
    }
    return text + counted(how_many(problems, Severity::kError), "error", "errors") + ", " +
           counted(how_many(problems, Severity::kWarning), "warning", "warnings") + "\n";
}

std::string problems_json(const Problems& problems, const Scenario* scenario) {
    Json json{{"problems", Json::array()},
              {"errors", how_many(problems, Severity::kError)},
              {"warnings", how_many(problems, Severity::kWarning)}};
    for (const Problem& problem : problems.all()) {
        json["problems"].push_back(
            {{"severity", problem.severity == Severity::kError ? "error" : "warning"},
             {"code", problem.code},
             {"file", problem.place.file},
             {"line", problem.place.line},
             {"column", problem.place.column},
             {"message", problem.message},
             {"hint", problem.hint}});
    }
    if (scenario)
        json["scenario"] = scenario_json(*scenario);
    return json_text(json);
}

}  // namespace couloir
