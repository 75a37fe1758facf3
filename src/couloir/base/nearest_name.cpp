#include "couloir/base/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace couloir {

namespace {

std::string folded(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

// Optimal string alignment: Damerau-Levenshtein where no piece is edited twice. Three rows of the
// table are enough, since a swap looks back two.
std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + changed});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

}  // namespace

std::optional<std::string> nearest_name(std::string_view wanted,
                                        std::span<const std::string> known) {
    const std::string target = folded(wanted);
    std::size_t best = std::max<std::size_t>(1, target.size() / 3) + 1;
    const std::string* nearest = nullptr;
    for (const std::string& name : known) {
        const std::size_t longer = std::max(name.size(), target.size());
        const std::size_t shorter = std::min(name.size(), target.size());
        if (longer - shorter >= best)
            continue;
        const std::size_t distance = edits_between(target, folded(name));
        if (distance < best) {
            best = distance;
            nearest = &name;
        }
    }
    if (nearest == nullptr)
        return std::nullopt;
    return *nearest;
}

}  // namespace couloir
