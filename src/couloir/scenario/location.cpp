#include "couloir/scenario/location.hpp"

#include <cstdlib>

namespace couloir {

std::string_view name_of(LocationKind kind) {
    switch (kind) {
        case LocationKind::kConflictZone:
            return "conflict_zone";
        case LocationKind::kTown:
            return "town";
        case LocationKind::kCamp:
            return "camp";
        case LocationKind::kIdpCamp:
            return "idpcamp";
        case LocationKind::kForwardingHub:
            return "forwarding_hub";
        case LocationKind::kMarker:
            return "marker";
        case LocationKind::kFloodZone:
            return "flood_zone";
    }
    return "";
}

double number_of(const Attributes& attributes, std::string_view name, double otherwise) {
    const auto found = attributes.find(name);
    if (found == attributes.end() || found->second.empty())
        return otherwise;
    return std::strtod(found->second.c_str(), nullptr);
}

}  // namespace couloir
