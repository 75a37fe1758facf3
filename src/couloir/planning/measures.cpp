#include "couloir/planning/measures.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace couloir {
namespace {

constexpr std::array kMeasures{
    Measure{"displaced_ever", "people", Better::kNone, "left home during the run"},
    Measure{"displaced_now", "people", Better::kNone, "displaced at the end"},
    Measure{"peak_day_departures", "people", Better::kNone, "left home on the busiest day"},
    Measure{"overtaken", "people", Better::kNone, "at home when control changed"},
    Measure{"trapped_person_days", "person-days", Better::kLower, "would leave, and cannot"},
    Measure{"encircled_person_days", "person-days", Better::kLower, "where no exit is open"},
    Measure{kUnderFire, "person-days", Better::kLower,
            "intensity of the conflict where people are"},
    Measure{"held_person_days", "person-days", Better::kLower, "waiting or held at screening"},
    Measure{"beyond_aid_person_days", "person-days", Better::kLower,
            "at home where there is fighting, and no aid"},
    Measure{"without_place_peak", "people", Better::kLower, "at sites beyond their places, worst"},
    Measure{"without_place_person_days", "person-days", Better::kLower,
            "at sites beyond their places"},
    Measure{"received", "arrivals", Better::kNone, "arrived at a camp, and not held"},
    Measure{"in_camps_end", "people", Better::kNone, "in camps at the end"},
    Measure{"with_hosts_end", "people", Better::kNone, "in towns at the end"},
    Measure{"on_road_end", "people", Better::kNone, "on the road at the end"},
    Measure{"returned_end", "people", Better::kNone, "went home, and are there at the end"},
    Measure{"pushed", "people", Better::kLower, "there when their camp closed"},
    Measure{"displaced_again", "people", Better::kLower, "left home once more after going home"},
    Measure{"peak_night", "people", Better::kLower, "at one site in its fullest night"},
    Measure{"corridor_use", "people", Better::kNone, "left by a corridor"},
    Measure{"corridor_share_used", "share of capacity", Better::kNone,
            "of those whom the corridors could pass, left by them", false, true},
    Measure{"days_to_half_out", "days", Better::kNone, "until half of the front's residents left",
            true},
    Measure{"days_to_90_out", "days", Better::kNone, "until 90 % of the front's residents left",
            true},
};

bool is_site(const Scenario& scenario, LocationId id) {
    return is_camp(scenario.at(id).kind);
}

std::set<LocationId> places_with_conflict(const Scenario& scenario) {
    std::set<LocationId> places;
    for (std::size_t i = 0; i < scenario.locations.size(); ++i) {
        if (scenario.locations[i].kind == LocationKind::kConflictZone)
            places.insert(LocationId::from_index(i));
    }
    for (const Event& event : scenario.events) {
        if ((event.kind == EventKind::kConflict && event.value > 0.0) ||
            event.kind == EventKind::kBecomeConflict)
            places.insert(event.from);
    }
    return places;
}

/// People a day that aid reaches at a location.
double aid_at(const Plan* plan, LocationId location, int day) {
    double people = 0.0;
    if (plan == nullptr)
        return people;
    for (const Aid& aid : plan->aids) {
        const auto here = std::count(aid.where.begin(), aid.where.end(), location);
        if (here > 0 && aid.window.holds(day))
            people += aid.people_per_day / static_cast<double>(aid.where.size());
    }
    return people;
}

double as_number(People people) {
    return static_cast<double>(people);
}

double sum_of(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double largest_of(const std::vector<double>& values) {
    return values.empty() ? 0.0 : *std::max_element(values.begin(), values.end());
}

double share_of(double used, double capacity) {
    return capacity > 0.0 ? used / capacity : 0.0;
}

}  // namespace

std::span<const Measure> measures() {
    return kMeasures;
}

MeasureRecorder::MeasureRecorder(const World& world, int first_day)
    : world_(&world), first_day_(first_day) {
    for (std::size_t i = 0; i < world.location_count(); ++i) {
        const LocationId id = LocationId::from_index(i);
        if (is_site(world.scenario(), id))
            sites_.push_back(id);
    }
    group_sites();
    const auto front = places_with_conflict(world.scenario());
    front_.assign(front.begin(), front.end());
}

/// Every site by itself, and the sites of each axis together.
void MeasureRecorder::group_sites() {
    std::map<std::string, std::vector<std::size_t>> axes;
    for (std::size_t i = 0; i < sites_.size(); ++i) {
        const Location& site = world_->scenario().at(sites_[i]);
        groups_.push_back({{"site", site.name}, {i}});
        const auto axis = site.attributes.find("axis");
        if (axis != site.attributes.end() && !axis->second.empty())
            axes[axis->second].push_back(i);
    }
    for (auto& [name, sites] : axes)
        groups_.push_back({{"axis", name}, std::move(sites)});
}

void MeasureRecorder::add(int day, std::span<const Run> members) {
    tallies_.resize(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const DayCounts& counts = members[i].counts();
        Tally& tally = tallies_[i];
        if (day < first_day_) {
            wait(members[i], tally);
            continue;
        }
        if (tally.at_home_first < 0.0)
            begin(counts, tally);
        add_home(day, members[i], tally);
        add_roads(counts, tally);
        add_sites(members[i], tally);
        add_front(day, counts, tally);
        add_corridors(day, counts, tally);
        tally.displaced_now = as_number(counts.displaced);
    }
}

/// Who is held now may be received on a day that counts.
void MeasureRecorder::wait(const Run& member, Tally& tally) const {
    tally.received = 0.0;
    for (const LocationId site : sites_)
        tally.received += as_number(member.counts().held[site.index()]);
}

void MeasureRecorder::begin(const DayCounts& counts, Tally& tally) const {
    tally.at_home_first = 0.0;
    for (const LocationId id : front_) {
        tally.at_home_first +=
            as_number(counts.at_home[id.index()] + counts.departures[id.index()]);
    }
    tally.peak_night.assign(sites_.size(), 0.0);
    tally.without_place.assign(sites_.size(), 0.0);
    tally.group_peak.assign(groups_.size(), 0.0);
    tally.group_person_days.assign(groups_.size(), 0.0);
    tally.corridor_use.assign(counts.corridor_use.size(), 0.0);
    tally.corridor_capacity.assign(counts.corridor_use.size(), 0.0);
}

void MeasureRecorder::add_home(int day, const Run& member, Tally& tally) const {
    const DayCounts& counts = member.counts();
    const double hasten = member.settings().hasten;
    double departures = 0.0;
    tally.with_hosts = 0.0;
    for (std::size_t i = 0; i < counts.present.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        const double at_home = as_number(counts.at_home[i]);
        const double present = as_number(counts.present[i]);
        const double fighting = counts.fighting[i];  // pauses heeded
        departures += as_number(counts.departures[i]);
        tally.displaced_again += as_number(counts.displaced_again[i]);
        tally.returned += as_number(counts.returned[i] - counts.displaced_again[i]);
        tally.pushed += as_number(counts.pushed[i]);
        tally.held_days += as_number(counts.held[i]);
        tally.overtaken += as_number(counts.overtaken[i]);
        tally.trapped_days += as_number(counts.trapped[i]);
        tally.encircled_days += as_number(counts.encircled[i]);
        tally.under_fire_days += fighting * (at_home + present);
        // A pause brings no aid, and makes no host of a front line.
        if (member.state().locations[i].intensity > 0.0)
            tally.beyond_aid_days +=
                std::max(0.0, at_home - aid_at(world_->plan(), id, day) / hasten);
        else if (!is_site(world_->scenario(), id))
            tally.with_hosts += present;
    }
    tally.left_home += departures;
    tally.peak_departures = std::max(tally.peak_departures, departures);
}

/// People on a road meet the mean of the fighting at its ends.
void MeasureRecorder::add_roads(const DayCounts& counts, Tally& tally) const {
    for (std::size_t i = 0; i < counts.on_route.size(); ++i) {
        const Link& link = world_->network().link(LinkId::from_index(i));
        const double fighting =
            (counts.fighting[link.from.index()] + counts.fighting[link.to.index()]) / 2.0;
        tally.under_fire_days += fighting * as_number(counts.on_route[i]);
    }
    tally.on_road = as_number(counts.on_route_total);
}

void MeasureRecorder::add_sites(const Run& member, Tally& tally) const {
    tally.in_camps = 0.0;
    tally.held_at_sites = 0.0;
    for (std::size_t i = 0; i < sites_.size(); ++i) {
        const LocationState& site = member.state().locations[sites_[i].index()];
        const double present = as_number(site.present);
        tally.in_camps += present;
        tally.received += as_number(member.counts().arrivals[sites_[i].index()]);
        tally.held_at_sites += as_number(member.counts().held[sites_[i].index()]);
        tally.peak_night[i] = std::max(tally.peak_night[i], present);
        tally.without_place[i] =
            site.capacity > 0 ? std::max(0.0, present - as_number(site.capacity)) : 0.0;
    }
    add_without_place(tally);
}

void MeasureRecorder::add_without_place(Tally& tally) const {
    const double all = sum_of(tally.without_place);
    tally.without_place_days += all;
    tally.without_place_peak = std::max(tally.without_place_peak, all);
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        double people = 0.0;
        for (const std::size_t site : groups_[g].sites)
            people += tally.without_place[site];
        tally.group_person_days[g] += people;
        tally.group_peak[g] = std::max(tally.group_peak[g], people);
    }
}

/// What the plan says that could pass, whether the corridor opened or not.
void MeasureRecorder::add_corridors(int day, const DayCounts& counts, Tally& tally) const {
    for (std::size_t k = 0; k < counts.corridor_use.size(); ++k) {
        tally.corridor_use[k] += as_number(counts.corridor_use[k]);
        tally.corridor_capacity[k] += as_number(world_->plan()->corridors[k].people_on(day));
    }
}

void MeasureRecorder::add_front(int day, const DayCounts& counts, Tally& tally) const {
    double at_home = 0.0;
    for (const LocationId id : front_)
        at_home += as_number(counts.at_home[id.index()]);
    const auto reach = [&](double& when, double share_left) {
        if (when == kNever && tally.at_home_first > 0.0 &&
            at_home <= share_left * tally.at_home_first)
            when = day + 1 - first_day_;
    };
    reach(tally.days_to_half, 0.5);
    reach(tally.days_to_90, 0.1);
}

MeasuredMember MeasureRecorder::measured(const Tally& t) const {
    const double hasten = world_->settings().hasten;
    MeasuredMember member;
    member.at_risk = t.at_home_first * hasten;
    for (const double people : {t.left_home - t.displaced_again,
                                t.displaced_now,
                                t.peak_departures,
                                t.overtaken,
                                t.trapped_days,
                                t.encircled_days,
                                t.under_fire_days,
                                t.held_days,
                                t.beyond_aid_days,
                                t.without_place_peak,
                                t.without_place_days,
                                t.received - t.held_at_sites,
                                t.in_camps,
                                t.with_hosts,
                                t.on_road,
                                t.returned,
                                t.pushed,
                                t.displaced_again,
                                largest_of(t.peak_night),
                                sum_of(t.corridor_use)})
        member.values.push_back(people * hasten);
    member.values.push_back(share_of(sum_of(t.corridor_use) * hasten, sum_of(t.corridor_capacity)));
    member.values.push_back(t.days_to_half);
    member.values.push_back(t.days_to_90);
    measure_parts(t, member);
    return member;
}

void MeasureRecorder::measure_parts(const Tally& t, MeasuredMember& member) const {
    const double hasten = world_->settings().hasten;
    for (std::size_t i = 0; i < sites_.size(); ++i) {
        const Part site{"site", world_->scenario().at(sites_[i]).name};
        member.by["peak_night"][site] = t.peak_night[i] * hasten;
    }
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        member.by["without_place_peak"][groups_[g].part] = t.group_peak[g] * hasten;
        member.by["without_place_person_days"][groups_[g].part] = t.group_person_days[g] * hasten;
    }
    for (std::size_t i = 0; i < t.corridor_use.size(); ++i) {
        const Part corridor{"corridor", world_->plan()->corridors[i].name};
        member.by["corridor_use"][corridor] = t.corridor_use[i] * hasten;
        member.by["corridor_share_used"][corridor] =
            share_of(t.corridor_use[i] * hasten, t.corridor_capacity[i]);
    }
}

std::vector<MeasuredMember> MeasureRecorder::result() const {
    std::vector<MeasuredMember> members;
    for (const Tally& tally : tallies_)
        members.push_back(measured(tally));
    return members;
}

}  // namespace couloir
