#include "couloir/engine/crowded_roads.hpp"

#include "couloir/base/hash.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/rules/road_capacity.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kFillsUp = hash_text("road fills up");

People count_of(const std::vector<Travelling>& cohorts) {
    People sum = 0;
    for (const Travelling& cohort : cohorts)
        sum += cohort.count;
    return sum;
}

void wait_at_start(Today& today, const Link& link, Traits traits, People number) {
    if (number == 0)
        return;
    traits.itinerary = today.world.itinerary_before(link.to, traits.itinerary);
    if (!today.world.key_parts().recent_travel)
        traits.travelled_today_km = 0.0;
    today.state.resting[link.from.index()].push_back({traits, number});
    today.work.leaving[link.from.index()] -= number;
}

void let_pass(Today& today, std::uint32_t subphase, LinkId id, People room) {
    std::vector<Travelling>& cohorts = today.work.moving[id.index()];
    const Link& link = today.world.network().link(id);
    tidy(cohorts);
    std::vector<People> sizes;
    std::vector<std::uint64_t> names;
    for (const Travelling& cohort : cohorts) {
        sizes.push_back(cohort.count);
        names.push_back(cohort.name);
    }
    std::vector<People> passing(cohorts.size(), 0);
    multivariate_hypergeometric(sizes, room, today.draw(subphase, mix(link.name, kFillsUp), 0),
                                names, passing);
    for (std::size_t i = 0; i < cohorts.size(); ++i) {
        wait_at_start(today, link, cohorts[i].traits, sizes[i] - passing[i]);
        today.counts.entered[id.index()] -= sizes[i] - passing[i];
        cohorts[i].count = passing[i];
    }
    tidy(cohorts);
}

}  // namespace

void make_room_on_roads(Today& today) {
    if (follows_flee(today.settings.compat))
        return;
    for (std::size_t i = 0; i < today.work.room.size(); ++i) {
        const Link& link = today.world.network().link(LinkId::from_index(i));
        today.work.room[i] = road_capacity(link.people_per_day, link.road_class, today.settings);
    }
}

void hold_back_at_full_roads(Today& today, std::uint32_t subphase) {
    for (const LinkId link : today.work.moving_links) {
        People& room = today.work.room[link.index()];
        if (room == kNoLimit)
            continue;
        if (count_of(today.work.moving[link.index()]) > room)
            let_pass(today, subphase, link, room);
        room -= count_of(today.work.moving[link.index()]);
    }
}

}  // namespace couloir
