#include "couloir/report/page_recorder.hpp"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <numeric>

namespace couloir {
namespace {

constexpr std::array<std::string_view, kPageTotals> kNames{
    "at_home",   "trapped",       "overtaken",   "returned",  "on_road",
    "held",      "in_camps",      "with_hosts",  "displaced", "displaced_ever",
    "encircled", "without_place", "left_in_week"};

std::size_t index(PageTotal total) {
    return static_cast<std::size_t>(total);
}

template <class Pick>
Summary over(std::span<const Run> members, Pick pick) {
    std::vector<People> values;
    values.reserve(members.size());
    for (const Run& member : members)
        values.push_back(pick(member));
    return summarise(values);
}

People present_in(const PageArea& area, const Run& member) {
    People sum = 0;
    for (const LocationId id : area.locations)
        sum += member.counts().present[id.index()];
    return sum;
}

}  // namespace

std::string_view name_of(PageTotal total) {
    return kNames[index(total)];
}

std::vector<PageArea> page_areas(const Scenario& scenario) {
    std::vector<PageArea> areas;
    for (std::size_t i = 0; i < scenario.locations.size(); ++i) {
        AdminArea here = area_of(scenario.locations[i]);
        auto area = std::find_if(areas.begin(), areas.end(),
                                 [&](const PageArea& known) { return known.area == here; });
        if (area == areas.end())
            area = areas.insert(areas.end(), PageArea{std::move(here), {}});
        area->locations.push_back(LocationId::from_index(i));
    }
    return areas;
}

PageRecorder::PageRecorder(const World& world)
    : world_(&world), areas_(page_areas(world.scenario())) {}

PageRecorder::Row PageRecorder::row_of(int day, const Run& member, Memory& memory) const {
    const DayCounts& counts = member.counts();
    const std::vector<LocationState>& locations = member.state().locations;
    memory.passed.resize(locations.size());
    Row row{};
    const auto at = [&row](PageTotal total) -> People& { return row[index(total)]; };
    People left = 0;
    for (std::size_t i = 0; i < locations.size(); ++i) {
        if (counts.overtaken[i] > 0)
            memory.passed[i] = true;
        left += counts.departures[i];
        const People not_trapped = counts.at_home[i] - counts.trapped[i];
        const std::vector<HomeGroup>& home = locations[i].home;
        const People returned = home.empty() ? 0 : std::min(home.back().residents, not_trapped);
        const People held = counts.held.empty() ? 0 : counts.held[i];
        at(memory.passed[i] ? PageTotal::kOvertaken : PageTotal::kAtHome) += not_trapped - returned;
        at(PageTotal::kReturned) += returned;
        at(PageTotal::kHeld) += held;
        at(PageTotal::kTrapped) += counts.trapped[i];
        at(PageTotal::kEncircled) += counts.encircled[i];
        if (!locations[i].camp)
            continue;
        at(PageTotal::kInCamps) += counts.present[i] - held;
        if (locations[i].capacity > 0)
            at(PageTotal::kWithoutPlace) +=
                std::max(People{0}, counts.present[i] - locations[i].capacity);
    }
    memory.left[static_cast<std::size_t>(day) % memory.left.size()] = left;
    at(PageTotal::kLeftInWeek) = std::accumulate(memory.left.begin(), memory.left.end(), People{0});
    at(PageTotal::kDisplaced) = counts.displaced;
    at(PageTotal::kDisplacedEver) = counts.displaced_ever;
    at(PageTotal::kOnRoad) = counts.on_route_total;
    at(PageTotal::kWithHosts) =
        counts.displaced - at(PageTotal::kInCamps) - at(PageTotal::kOnRoad) - at(PageTotal::kHeld);
    return row;
}

void PageRecorder::add(int day, std::span<const Run> members) {
    memories_.resize(members.size());
    std::vector<Row> rows(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        rows[i] = row_of(day, members[i], memories_[i]);

    PageDay result;
    for (std::size_t total = 0; total < kPageTotals; ++total) {
        std::vector<People> values;
        values.reserve(rows.size());
        for (const Row& row : rows)
            values.push_back(row[total]);
        result.totals[total] = summarise(values);
    }
    for (const PageArea& area : areas_)
        result.areas.push_back(
            over(members, [&area](const Run& member) { return present_in(area, member); }));
    result.at_home.resize(world_->location_count());
    result.encircled.resize(world_->location_count());
    tbb::parallel_for(std::size_t{0}, world_->location_count(), [&](std::size_t i) {
        result.at_home[i] = over(members, [i](const Run& run) { return run.counts().at_home[i]; });
        result.encircled[i] =
            over(members, [i](const Run& run) { return run.counts().encircled[i]; });
    });
    days_.push_back(std::move(result));
}

}  // namespace couloir
