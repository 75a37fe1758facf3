#include "support/text_places.hpp"

#include <map>
#include <stdexcept>
#include <vector>

#include "support/text_words.hpp"

namespace couloir {
namespace {

const std::map<std::string, LocationKind> kKinds = {
    {"conflict", LocationKind::kConflictZone},
    {"town", LocationKind::kTown},
    {"camp", LocationKind::kCamp},
    {"idpcamp", LocationKind::kIdpCamp},
    {"hub", LocationKind::kForwardingHub},
    {"marker", LocationKind::kMarker},
    {"flood", LocationKind::kFloodZone},
};

void set_field(Location& location, const std::string& key, const std::string& value) {
    if (key == "residents") {
        location.residents.value = number_from(value);
    } else if (key == "places") {
        location.places.value = number_from(value);
    } else if (key == "country") {
        location.country = value;
    } else if (key == "lat") {
        location.latitude = number_from(value);
    } else if (key == "lon") {
        location.longitude = number_from(value);
    } else {
        location.attributes[key] = value;
    }
}

}  // namespace

Location read_place(const std::string& text) {
    const std::vector<std::string> words = words_of(text);
    if (words.size() < 2 || !kKinds.contains(words[1]))
        throw std::invalid_argument("a place is NAME KIND ..., not \"" + text + "\"");
    Location location;
    location.name = words[0];
    location.country = "Home";
    location.kind = kKinds.at(words[1]);
    std::size_t next = 2;
    if (next < words.size() && words[next].find('=') == std::string::npos) {
        Quantity& quantity = is_camp(location.kind) ? location.places : location.residents;
        quantity.value = number_from(words[next++]);
    }
    for (; next < words.size(); ++next) {
        const auto [key, value] = key_and_value(words[next]);
        set_field(location, key, value);
    }
    return location;
}

}  // namespace couloir
