#include "couloir/io/checks/findings.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace couloir {

Findings::Findings(std::string code, std::string hint, std::size_t most_apart)
    : code_(std::move(code)), hint_(std::move(hint)), most_apart_(most_apart) {}

void Findings::add(const Place& place, std::string message) {
    all_.push_back({place, std::move(message)});
}

void Findings::report(Problems& problems) const {
    std::map<std::string_view, std::vector<const Finding*>> by_file;
    for (const Finding& finding : all_)
        by_file[finding.place.file].push_back(&finding);
    for (const auto& [file, found] : by_file)
        report_file(found, problems);
}

void Findings::report_file(const std::vector<const Finding*>& found, Problems& problems) const {
    if (found.size() <= most_apart_) {
        for (const Finding* finding : found)
            problems.warn(code_, finding->place, finding->message, hint_);
        return;
    }
    std::vector<int> lines;
    for (const Finding* finding : found)
        lines.push_back(finding->place.line);
    lines.erase(lines.begin());
    problems.warn(code_, found.front()->place,
                  fmt::format("{}; the same goes for {} more: lines {}", found.front()->message,
                              lines.size(), lines_text(lines)),
                  hint_);
}

std::string lines_text(const std::vector<int>& lines) {
    constexpr std::size_t kMostPieces = 12;
    std::string text;
    std::size_t pieces = 0;
    for (std::size_t i = 0; i < lines.size();) {
        if (pieces++ == kMostPieces)
            return text + fmt::format(" and {} more", lines.size() - i);
        std::size_t last = i;
        while (last + 1 < lines.size() && lines[last + 1] == lines[last] + 1)
            ++last;
        text += text.empty() ? "" : ", ";
        text +=
            last == i ? fmt::format("{}", lines[i]) : fmt::format("{}-{}", lines[i], lines[last]);
        i = last + 1;
    }
    return text;
}

}  // namespace couloir
