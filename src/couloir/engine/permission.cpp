#include "couloir/engine/permission.hpp"

#include <numeric>

#include "couloir/base/hypergeometric.hpp"

namespace couloir {

bool may_leave(const Today& today, LocationId location, std::size_t group) {
    const LocationState& at = today.at(location);
    if (!at.permission.empty())
        return at.permission[group];
    const auto& by_party = today.state.party_permissions;
    const auto stated = by_party.find(at.party);
    return stated == by_party.end() || stated->second[group];
}

std::vector<People> taken_at_random(const Today& today, const std::vector<People>& groups,
                                    People number, const Address& address) {
    if (std::reduce(groups.begin(), groups.end()) <= number)
        return groups;
    std::vector<std::uint64_t> names;
    for (const HomeGroupRecord& group : today.world.groups())
        names.push_back(group.name);
    std::vector<People> taken(groups.size(), 0);
    multivariate_hypergeometric(groups, number, address, names, taken);
    return taken;
}

}  // namespace couloir
