#include "couloir/engine/exits.hpp"

#include <utility>

namespace couloir {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Two of the ends that a location leads to: whoever leads to two leads to one that is not itself.
struct TwoEnds {
    std::size_t first = kNone;
    std::size_t second = kNone;

    /// Says whether it is news.
    bool add(std::size_t end) {
        if (end == first || end == second || second != kNone)
            return false;
        (first == kNone ? first : second) = end;
        return true;
    }
};

/// The locations from which open links lead, one after another, to one of `ends` that is not the
/// location itself. Walks back from the ends, past each location at most twice.
std::vector<bool> leading_to(const Today& today, const std::vector<bool>& ends) {
    const Network& network = today.world.network();
    std::vector<TwoEnds> reached(ends.size());
    std::vector<std::pair<std::size_t, std::size_t>> news;  // a location, and an end it leads to
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (ends[i] && reached[i].add(i))
            news.emplace_back(i, i);
    }
    while (!news.empty()) {
        const auto [at, end] = news.back();
        news.pop_back();
        for (const LinkId link : network.into(LocationId::from_index(at))) {
            const std::size_t from = network.link(link).from.index();
            if (today.state.open.is_open(link) && reached[from].add(end))
                news.emplace_back(from, end);
        }
    }
    std::vector<bool> leads;
    for (std::size_t i = 0; i < ends.size(); ++i)
        leads.push_back(reached[i].second != kNone ||
                        (reached[i].first != kNone && reached[i].first != i));
    return leads;
}

}  // namespace

Exits exits(const Today& today) {
    std::vector<bool> calm;
    std::vector<bool> safe;
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        const bool stay = today.world.site(id).can_stay;
        calm.push_back(stay && today.at(id).intensity == 0.0);
        safe.push_back(stay && !today.world.site(id).sees_conflict);
    }
    return {leading_to(today, calm), leading_to(today, safe)};
}

}  // namespace couloir
