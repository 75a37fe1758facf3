#include "couloir/report/problems_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "couloir/io/checks/compat.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/numbers.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

std::int64_t how_many(const Problems& problems, Severity severity) {
    return std::count_if(problems.all().begin(), problems.all().end(),
                         [severity](const Problem& p) { return p.severity == severity; });
}

/// Each line once, in order; of a folder read as Flee's code.
std::vector<Place> lines_that_differ(const Scenario& scenario, const Problems& problems) {
    std::vector<Place> lines;
    if (!follows_flee_code(scenario.settings.compat))
        return lines;
    const auto codes = codes_of_differing_modes();
    for (const Problem& problem : problems.all()) {
        if (std::find(codes.begin(), codes.end(), problem.code) == codes.end())
            continue;
        const Place line{problem.place.file, problem.place.line, 0};
        if (lines.empty() || lines.back() != line)
            lines.push_back(line);
    }
    return lines;
}

std::string line_text(const Place& place) {
    return place.file + ":" + std::to_string(place.line);
}

/// "routes.csv:3-17": lines that follow each other, together.
std::vector<std::string> in_ranges(const std::vector<Place>& lines) {
    std::vector<std::string> ranges;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t last = i;
        while (last + 1 < lines.size() && lines[last + 1].file == lines[i].file &&
               lines[last + 1].line == lines[last].line + 1)
            ++last;
        ranges.push_back(line_text(lines[i]));
        if (last > i)
            ranges.back() += "-" + std::to_string(lines[last].line);
        i = last + 1;
    }
    return ranges;
}

Json lines_json(const std::vector<Place>& lines) {
    Json json = Json::array();
    for (const Place& line : lines)
        json.push_back(line_text(line));
    return json;
}

Json scenario_json(const Scenario& scenario, const Problems& problems) {
    return {{"name", scenario.name},
            {"title", scenario.title},
            {"format", scenario.folder_kind == FolderKind::kFlee ? "flee" : "native"},
            {"start", scenario.start.iso()},
            {"days", scenario.days},
            {"locations", scenario.locations.size()},
            {"routes", scenario.routes.size()},
            {"events", scenario.events.size()},
            {"lines_where_modes_differ", lines_json(lines_that_differ(scenario, problems))}};
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

std::string differing_modes_text(const Scenario& scenario, const Problems& problems) {
    if (!follows_flee_code(scenario.settings.compat))
        return "";
    constexpr const char* kEverywhere = "what is left of a day after a road";
    std::string text = "Flee's code and its documents differ in ";
    const std::vector<std::string> places = in_ranges(lines_that_differ(scenario, problems));
    for (const std::string& place : places)
        text += place + ", ";
    return text + (places.empty() ? "" : "and in ") + kEverywhere +
           ".\ncouloir score --side-by-side shows what that changes.\n";
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
        json["scenario"] = scenario_json(*scenario, problems);
    return json_text(json);
}

}  // namespace couloir
