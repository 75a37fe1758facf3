#include <algorithm>
#include <map>

#include "couloir/base/hash.hpp"
#include "couloir/engine/day.hpp"
#include "couloir/engine/families.hpp"
#include "couloir/rules/returning.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kReturn);
constexpr std::uint64_t kGo = hash_text("go home");
constexpr std::uint64_t kWhere = hash_text("to which home");

/// Where people of one home area are missing, and who would be served there.
struct HomeArea {
    std::vector<LocationId> locations;
    std::vector<std::uint64_t> names;
    std::vector<double> weights;  ///< services times people missing; 0 where nobody can go
    double missing = 0.0;
    double served = 0.0;
    Shares shares;
};

using HomeAreas = std::map<std::uint64_t, HomeArea>;

/// Not where there is much fighting today, nor where no road in is open.
bool can_go_to(const Today& today, LocationId location) {
    const std::vector<LinkId>& in = today.world.network().into(location);
    return today.at(location).intensity <= kMostFightingAtHome &&
           (in.empty() || std::any_of(in.begin(), in.end(),
                                      [&](LinkId link) { return today.state.open.is_open(link); }));
}

HomeAreas home_areas(const Today& today) {
    HomeAreas areas;
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        const LocationState& location = today.at(id);
        const double missing =
            static_cast<double>(std::max<People>(0, location.before - location.residents));
        HomeArea& area = areas[today.world.site(id).home_area];
        area.locations.push_back(id);
        area.names.push_back(today.world.site(id).name);
        area.weights.push_back(can_go_to(today, id) ? location.services * missing : 0.0);
        area.missing += missing;
        area.served += area.weights.back();
    }
    for (auto& [name, area] : areas) {
        if (area.served > 0.0)
            area.shares.assign(area.weights);
    }
    return areas;
}

void be_at_home(Today& today, LocationId id, People number) {
    LocationState& location = today.at(id);
    location.residents += number;
    location.home.back().residents += number;
    today.counts.returned[id.index()] += number;
}

void leave_for_home(Today& today, LocationId from, const HomeArea& area, Resting& cohort) {
    const std::uint64_t who = mix(today.world.site(from).name, cohort.name);
    const double chance = chance_to_return(area.served, area.missing, today.settings);
    const People number =
        some_of(today, cohort.count, std::min(1.0, chance), today.draw(kPhase, who, kGo));
    if (number == 0)
        return;
    std::vector<Chosen>& chosen = today.work.chosen;
    spread_families(today, number, area.shares, today.draw(kPhase, who, kWhere), area.names,
                    chosen);
    for (const Chosen& group : chosen)
        be_at_home(today, area.locations[group.option], group.count);
    cohort.count -= number;
    today.at(from).present -= number;
    today.state.displaced -= number;
}

void go_home_from(Today& today, LocationId from, const HomeAreas& areas) {
    std::vector<Resting>& here = today.state.resting[from.index()];
    for (Resting& cohort : here) {
        if (cohort.traits.home_area == 0 || cohort.traits.is_kept() || cohort.traits.settled)
            continue;
        const auto area = areas.find(cohort.traits.home_area);
        if (area != areas.end() && area->second.served > 0.0)
            leave_for_home(today, from, area->second, cohort);
    }
    tidy(here);
}

}  // namespace

void go_home(Today& today) {
    if (!today.world.tracks_home_areas())
        return;
    const HomeAreas areas = home_areas(today);
    for (std::size_t i = 0; i < today.state.resting.size(); ++i) {
        const LocationId location = LocationId::from_index(i);
        if (today.at(location).intensity == 0.0 && !today.state.resting[i].empty())
            go_home_from(today, location, areas);
    }
}

}  // namespace couloir
