#include "couloir/report/problems_text.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "couloir/report/numbers.hpp"

namespace couloir {
namespace {

std::int64_t how_many(const Problems& problems, Severity severity) {
    return std::count_if(problems.all().begin(), problems.all().end(),
                         [severity](const Problem& p) { return p.severity == severity; });
}

}  // namespace

std::string problems_text(const Problems& problems, bool errors_only) {
    std::string text;
    for (const Problem& problem : problems.all()) {
        if (!errors_only || problem.severity == Severity::kError)
            text += to_text(problem) + "\n";
    }
    if (text.empty())
        return text;
    return text + counted(how_many(problems, Severity::kError), "error", "errors") + ", " +
           counted(how_many(problems, Severity::kWarning), "warning", "warnings") + "\n";
}

nlohmann::ordered_json problems_json(const Problems& problems) {
    nlohmann::ordered_json json{{"problems", nlohmann::ordered_json::array()},
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
    return json;
}

}  // namespace couloir
