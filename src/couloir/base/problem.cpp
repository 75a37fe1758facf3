#include "couloir/base/problem.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace couloir {

void Problems::error(std::string code, Place place, std::string message, std::string hint) {
    all_.push_back(
        {Severity::kError, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Problems::warn(std::string code, Place place, std::string message, std::string hint) {
    all_.push_back({Severity::kWarning, std::move(code), std::move(place), std::move(message),
                    std::move(hint)});
}

void Problems::drop_warnings_after(std::size_t kept) {
    const auto first = all_.begin() + static_cast<std::ptrdiff_t>(std::min(kept, all_.size()));
    all_.erase(std::remove_if(first, all_.end(),
                              [](const Problem& p) { return p.severity == Severity::kWarning; }),
               all_.end());
}

bool Problems::has_errors() const {
    return std::any_of(all_.begin(), all_.end(),
                       [](const Problem& p) { return p.severity == Severity::kError; });
}

void Problems::sort() {
    const auto rank = [](const Problem& p) { return std::tie(p.place, p.code, p.message); };
    std::stable_sort(all_.begin(), all_.end(),
                     [&](const Problem& a, const Problem& b) { return rank(a) < rank(b); });
}

void Problems::append(const Problems& others) {
    const std::vector<Problem> copy = others.all_;
    all_.insert(all_.end(), copy.begin(), copy.end());
}

std::string to_text(const Problem& problem) {
    std::string text = problem.place.file;
    if (problem.place.line > 0) {
        text += ':' + std::to_string(problem.place.line);
        if (problem.place.column > 0)
            text += ':' + std::to_string(problem.place.column);
    }
    if (!text.empty())
        text += ": ";
    if (problem.severity == Severity::kWarning)
        text += "warning ";
    text += problem.code + ' ' + problem.message;
    if (!problem.hint.empty())
        text += "\n    hint: " + problem.hint;
    return text;
}

}  // namespace couloir
