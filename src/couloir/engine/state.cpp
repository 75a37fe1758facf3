#include "couloir/engine/state.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "couloir/base/assert.hpp"
#include "couloir/rules/deliberation.hpp"

namespace couloir {
namespace {

constexpr double kCampBelowChance = 0.005;

double chance_of(LocationKind kind, const Settings& settings) {
    switch (kind) {
        case LocationKind::kConflictZone:
            return settings.conflict_move_chance;
        case LocationKind::kCamp:
            return settings.camp_move_chance;
        case LocationKind::kIdpCamp:
            return settings.idp_camp_move_chance;
        case LocationKind::kForwardingHub:
        case LocationKind::kMarker:
            return 1.0;
        case LocationKind::kTown:
        case LocationKind::kFloodZone:
            return settings.default_move_chance;
    }
    return 0.0;
}

LocationState initial_location(const Location& location, const Settings& settings) {
    LocationState state;
    const LocationKind kind = location.kind;
    state.camp = kind == LocationKind::kCamp || kind == LocationKind::kIdpCamp;
    state.town = kind == LocationKind::kTown;
    state.chance = chance_of(kind, settings);
    if (kind == LocationKind::kConflictZone) {
        state.intensity = number_of(location.attributes, "conflict_intensity",
                                    settings.default_conflict_intensity);
    }
    if (state.chance < kCampBelowChance && kind != LocationKind::kFloodZone && !state.camp) {
        state.camp = true;
        state.town = false;
    }
    return state;
}

People drawn_people(const Quantity& quantity, const std::string& name, int hasten,
                    std::uint64_t seed, std::uint32_t member) {
    return static_cast<People>(std::llround(draw(quantity, name, seed, member))) / hasten;
}

/// By share: whole people each, and those left over to the largest remainders.
std::vector<HomeGroup> split(People residents, std::span<const HomeGroupRecord> groups) {
    std::vector<HomeGroup> home(groups.size());
    std::vector<std::pair<double, std::size_t>> remainders;
    People left = residents;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double part = groups[i].share * static_cast<double>(residents);
        home[i].residents = std::min(left, static_cast<People>(part));
        left -= home[i].residents;
        if (groups[i].share > 0.0)
            remainders.emplace_back(std::floor(part) - part, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; left > 0; i = (i + 1) % remainders.size(), --left)
        ++home[remainders[i].second].residents;
    return home;
}

/// Aborts unless the groups at home add up.
void check_homes(const LocationState& at) {
    HomeGroup sum;
    for (const HomeGroup& group : at.home) {
        COULOIR_ASSERT(group.intending >= 0 && group.intending <= group.residents,
                       "those who would leave are at home");
        sum.residents += group.residents;
        sum.intending += group.intending;
        COULOIR_ASSERT(group.asked() <= group.intending, "those whom a corridor asked would leave");
    }
    COULOIR_ASSERT(
        at.home.empty() || (sum.residents == at.residents && sum.intending == at.intending),
        "groups at home add up to those at home");
}

}  // namespace

State initial_state(const World& world, const Settings& settings, std::uint64_t seed,
                    std::uint32_t member) {
    const std::size_t locations = world.location_count();
    State state{.day = 0,
                .locations = {},
                .resting = std::vector<std::vector<Resting>>(locations),
                .travelling = std::vector<std::vector<Travelling>>(world.link_count()),
                .open = OpenLinks(world.link_count()),
                .redirects = {},
                .options = nullptr,
                .deliberate_options = nullptr,
                .corridors = std::vector<CorridorState>(
                    world.plan() == nullptr ? 0 : world.plan()->corridors.size()),
                .party_permissions = {},
                .displaced = 0,
                .displaced_ever = 0,
                .debt = 0};
    for (std::size_t i = 0; i < locations; ++i) {
        const Location& location = world.scenario().locations[i];
        LocationState next = initial_location(location, settings);
        next.residents = drawn_people(location.residents, location.name + "/residents",
                                      settings.hasten, seed, member);
        next.before = next.residents;
        if (world.people_have_intentions())
            next.home = split(next.residents, world.groups());
        next.capacity =
            drawn_people(location.places, location.name + "/places", settings.hasten, seed, member);
        const People there = world.site(LocationId::from_index(i)).initial_displaced;
        if (next.camp && there > 0) {
            const HistoryParts parts = world.key_parts();
            state.resting[i].push_back({Traits{.first_leg = parts.first_leg}, there});
            next.present = there;
            state.displaced += there;
            state.displaced_ever += there;
        }
        state.locations.push_back(next);
    }
    for (const Link& link : world.network().links())
        state.redirects.push_back(link.redirects);
    update_options(world, state);
    return state;
}

void update_options(const World& world, State& state) {
    const Settings& settings = world.settings();
    state.options = world.options_with(state.open, settings.awareness_level);
    if (settings.two_system_decisions) {
        state.deliberate_options =
            world.options_with(state.open, deliberate_settings(settings).awareness_level);
    }
}

Settings drawn_settings(const World& world, std::uint64_t seed, std::uint32_t member) {
    Settings settings = world.settings();
    for (const UncertainSetting& uncertain : world.scenario().uncertain_settings) {
        set_real(settings, uncertain.name, draw(uncertain.quantity, uncertain.name, seed, member));
    }
    return settings;
}

void check_people_are_conserved(const State& state) {
    People everyone = 0;
    for (std::size_t i = 0; i < state.resting.size(); ++i) {
        People here = 0;
        for (const Resting& cohort : state.resting[i]) {
            COULOIR_ASSERT(cohort.count >= 0, "no cohort is negative");
            here += cohort.count;
        }
        COULOIR_ASSERT(here == state.locations[i].present, "a location counts who is there");
        const LocationState& at = state.locations[i];
        COULOIR_ASSERT(at.residents >= 0, "no location has negative residents");
        check_homes(at);
        everyone += here;
    }
    for (const std::vector<Travelling>& cohorts : state.travelling) {
        for (const Travelling& cohort : cohorts) {
            COULOIR_ASSERT(cohort.count >= 0, "no cohort is negative");
            everyone += cohort.count;
        }
    }
    COULOIR_ASSERT(everyone == state.displaced, "people are conserved");
}

}  // namespace couloir
