#include "couloir/report/released_forecast.hpp"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>

namespace couloir {
namespace {

constexpr std::array kQuantiles{&Summary::q05, &Summary::q25, &Summary::q50, &Summary::q75,
                                &Summary::q95};

ShownPlace shown(const Location& location, LocationId id) {
    return {location.name,
            location.pcode,
            area_of(location),
            {location.latitude, location.longitude},
            std::string(name_of(location.kind)),
            {id}};
}

std::vector<ShownPlace> areas_of(const Scenario& scenario) {
    std::vector<ShownPlace> areas;
    for (std::size_t i = 0; i < scenario.locations.size(); ++i) {
        const Location& location = scenario.locations[i];
        const AdminArea area = area_of(location);
        auto known = std::find_if(areas.begin(), areas.end(),
                                  [&](const ShownPlace& other) { return other.area == area; });
        if (known == areas.end())
            known = areas.insert(areas.end(), {area.name, "", area, {}, "area", {}});
        known->point.latitude += location.latitude;
        known->point.longitude += location.longitude;
        known->locations.push_back(LocationId::from_index(i));
    }
    for (ShownPlace& area : areas) {
        area.point.latitude /= static_cast<double>(area.locations.size());
        area.point.longitude /= static_cast<double>(area.locations.size());
    }
    return areas;
}

template <class Pick>
Summary over(std::span<const Run> members, Pick pick) {
    std::vector<People> values;
    values.reserve(members.size());
    for (const Run& member : members)
        values.push_back(pick(member.counts()));
    return summarise(values);
}

People sum_at(const std::vector<People>& counts, const std::vector<LocationId>& locations) {
    People sum = 0;
    for (const LocationId id : locations)
        sum += counts[id.index()];
    return sum;
}

LocationForecast published(const LocationForecast& at, ReleaseLevel level, int people_per_count) {
    return {published(at.present, level, people_per_count),
            published(at.arrivals, level, people_per_count),
            published(at.departures, level, people_per_count)};
}

/// Withholds further parts of a total, quantile by quantile, as if they added up: they do where
/// the members agree. `true_parts` are the parts before anything was withheld.
void protect(const std::vector<Summary>& true_parts, const std::vector<Summary*>& parts,
             std::vector<bool>& for_others, ReleaseLevel level, int people_per_count) {
    for (const auto quantile : kQuantiles) {
        std::vector<double> people;
        for (const Summary& part : true_parts)
            people.push_back(part.*quantile * people_per_count);
        const std::vector<bool> hidden = withheld_parts(people, level);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!hidden[i] || is_withheld(parts[i]->*quantile))
                continue;
            parts[i]->*quantile = withheld();
            for_others[i] = true;
        }
    }
}

Summary drawn(const Summary& counts, ReleaseLevel level, int people_per_count) {
    Summary summary = published(counts, level, people_per_count);
    for (const auto figure : kQuantiles) {
        if (is_withheld(summary.*figure))
            summary.*figure = 0.0;
    }
    return summary;
}

}  // namespace

void publish(ShownDay& day, ReleaseLevel level, int people_per_count) {
    std::vector<Summary> true_parts;
    for (const LocationForecast& at : day.places)
        true_parts.push_back(at.present);
    true_parts.push_back(day.on_route);
    for (LocationForecast& at : day.places)
        at = published(at, level, people_per_count);
    day.displaced = published(day.displaced, level, people_per_count);
    day.displaced_ever = published(day.displaced_ever, level, people_per_count);
    day.on_route = published(day.on_route, level, people_per_count);
    std::vector<Summary*> parts;
    for (LocationForecast& at : day.places)
        parts.push_back(&at.present);
    parts.push_back(&day.on_route);
    day.for_others.assign(parts.size(), false);
    protect(true_parts, parts, day.for_others, level, people_per_count);
}

std::vector<ShownPlace> shown_places(const Scenario& scenario, ReleaseLevel level) {
    if (rules_of(level).areas_only)
        return areas_of(scenario);
    std::vector<ShownPlace> places;
    for (std::size_t i = 0; i < scenario.locations.size(); ++i) {
        if (may_show(scenario.locations[i], level))
            places.push_back(shown(scenario.locations[i], LocationId::from_index(i)));
    }
    return places;
}

ReleasedForecast::ReleasedForecast(const Scenario& scenario, const Forecast& forecast)
    : places_(shown_places(scenario, ReleaseLevel::kInternal)), whole_(&forecast) {}

ReleasedForecast::ReleasedForecast(const Scenario& scenario, ReleaseLevel level)
    : level_(level), places_(shown_places(scenario, level)) {}

ReleaseRecorder::ReleaseRecorder(const Scenario& scenario, ReleaseLevel level)
    : people_per_count_(scenario.settings.hasten), result_(scenario, level) {
    std::vector<bool> seen(scenario.locations.size(), false);
    for (const ShownPlace& place : result_.places()) {
        for (const LocationId id : place.locations)
            seen[id.index()] = true;
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i])
            unseen_.push_back(LocationId::from_index(i));
    }
}

void ReleaseRecorder::add(std::span<const Run> members) {
    ShownDay day;
    day.places.resize(result_.places().size());
    tbb::parallel_for(std::size_t{0}, day.places.size(), [&](std::size_t i) {
        const auto& of = result_.places()[i].locations;
        day.places[i] = {
            over(members, [&](const DayCounts& c) { return sum_at(c.present, of); }),
            over(members, [&](const DayCounts& c) { return sum_at(c.arrivals, of); }),
            over(members, [&](const DayCounts& c) { return sum_at(c.departures, of); })};
    });
    day.displaced = over(members, [](const DayCounts& c) { return c.displaced; });
    day.displaced_ever = over(members, [](const DayCounts& c) { return c.displaced_ever; });
    day.on_route = over(
        members, [&](const DayCounts& c) { return c.on_route_total + sum_at(c.present, unseen_); });
    publish(day, result_.level(), people_per_count_);
    result_.add(std::move(day));
}

Forecast drawn_at(const Forecast& forecast, ReleaseLevel level, int people_per_count) {
    Forecast result = forecast;
    if (level == ReleaseLevel::kInternal)
        return result;
    for (ForecastDay& day : result.days) {
        day.displaced = drawn(day.displaced, level, people_per_count);
        day.displaced_ever = drawn(day.displaced_ever, level, people_per_count);
        for (LocationForecast& at : day.locations)
            at.present = drawn(at.present, level, people_per_count);
    }
    return result;
}

Headline released(const Headline& headline, const ReleasedForecast& forecast,
                  int people_per_count) {
    const ReleaseLevel level = forecast.level();
    if (level == ReleaseLevel::kInternal)
        return headline;
    Headline result = headline;
    result.displaced = published(headline.displaced, level, people_per_count);
    result.at_sites = published(headline.at_sites, level, people_per_count);
    result.on_route = forecast.on_route(forecast.days() - 1);
    result.elsewhere = published(headline.elsewhere, level, people_per_count);
    result.peak_departures = published(headline.peak_departures, level, people_per_count);
    std::vector<bool> for_others(3, false);
    protect({headline.at_sites, headline.on_route, headline.elsewhere},
            {&result.at_sites, &result.on_route, &result.elsewhere}, for_others, level,
            people_per_count);
    if (!rules_of(level).areas_only && !rules_of(level).exits)
        result.elsewhere = {withheld(), withheld(), withheld(), withheld(),
                            withheld(), withheld(), withheld()};
    if (rules_of(level).areas_only)
        result.sites.clear();
    for (SiteOccupancy& site : result.sites)
        site.present = published(site.present, level, people_per_count);
    return result;
}

}  // namespace couloir
