#include "couloir/io/suggestions.hpp"

#include <fmt/format.h>

#include "couloir/base/nearest_name.hpp"
#include "couloir/io/text.hpp"

namespace couloir {

constexpr std::size_t kLongestName = 200;

Suggestions::Suggestions(const std::vector<std::string>& known) {
    for (const std::string& name : known)
        add(name);
}

void Suggestions::add(const std::string& name) {
    if (!name.empty() && name.size() <= kLongestName)
        known_.push_back(name);
}

std::string Suggestions::hint(std::string_view name, std::string otherwise) const {
    if (left_ == 0 || name.size() > kLongestName)
        return otherwise;
    --left_;
    const auto nearest = nearest_name(name, known_);
    return nearest ? fmt::format("did you mean {}?", in_quotes(*nearest)) : otherwise;
}

}  // namespace couloir
