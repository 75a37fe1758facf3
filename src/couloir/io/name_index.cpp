#include "couloir/io/name_index.hpp"

#include <fmt/format.h>

#include "couloir/io/text.hpp"

namespace couloir {

NameIndex::NameIndex(const std::vector<Location>& locations) {
    for (std::size_t i = 0; i < locations.size(); ++i) {
        suggestions_.add(locations[i].name);
        ids_.emplace(locations[i].name, LocationId::from_index(i));
    }
}

LocationId NameIndex::find(std::string_view name) const {
    const auto found = ids_.find(std::string(name));
    return found == ids_.end() ? LocationId::none() : found->second;
}

LocationId NameIndex::resolve(std::string_view name, std::string_view code, const Place& place,
                              Problems& problems) const {
    const LocationId id = find(name);
    if (!id.valid()) {
        problems.error(std::string(code), place,
                       name.empty()
                           ? std::string("a location's name is missing")
                           : fmt::format("{} is not a location of locations.csv", in_quotes(name)),
                       hint(name));
    }
    return id;
}

}  // namespace couloir
