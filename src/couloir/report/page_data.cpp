#include "couloir/report/page_data.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/report/headline.hpp"
#include "couloir/report/outlines.hpp"
#include "couloir/report/page_scenario.hpp"
#include "couloir/report/page_scores.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

struct Column {
    const char* name;
    double Summary::*value;
};

constexpr Column kFan[] = {{"q05", &Summary::q05}, {"q10", &Summary::q10}, {"q25", &Summary::q25},
                           {"q50", &Summary::q50}, {"q75", &Summary::q75}, {"q90", &Summary::q90},
                           {"q95", &Summary::q95}};
constexpr Column kRange[] = {
    {"q05", &Summary::q05}, {"q50", &Summary::q50}, {"q95", &Summary::q95}};

/// Turns series of ranges into columns of whole people.
class Columns {
  public:
    Columns(std::size_t days, int hasten) : days_(days), hasten_(hasten) {}

    template <class Pick>
    Json fan(Pick pick) const {
        return of(kFan, pick);
    }

    /// Null where nobody is ever there.
    template <class Pick>
    Json range(Pick pick) const {
        return is_empty(pick) ? Json(nullptr) : of(kRange, pick);
    }

    template <class Pick>
    bool is_empty(Pick pick) const {
        for (std::size_t day = 0; day < days_; ++day) {
            if (pick(day).mean > 0.0)
                return false;
        }
        return true;
    }

  private:
    template <class Pick>
    Json column(double Summary::*value, Pick pick) const {
        Json list = Json::array();
        for (std::size_t day = 0; day < days_; ++day)
            list.push_back(std::llround(hasten_ * (pick(day).*value)));
        return list;
    }

    template <std::size_t n, class Pick>
    Json of(const Column (&columns)[n], Pick pick) const {
        Json json = Json::object();
        for (const Column& each : columns)
            json[each.name] = column(each.value, pick);
        return json;
    }

    std::size_t days_;
    int hasten_;
};

Columns columns_of(const World& world, const std::vector<PageDay>& days) {
    return {days.size(), world.settings().hasten};
}

/// Who is at home is part of the model only where people come to intend to leave.
bool is_told(PageTotal total, const World& world) {
    switch (total) {
        case PageTotal::kAtHome:
        case PageTotal::kTrapped:
        case PageTotal::kOvertaken:
        case PageTotal::kReturned:
        case PageTotal::kDisplacedEver:
        case PageTotal::kHeld:
        case PageTotal::kEncircled:
            return world.people_have_intentions();
        default:
            return true;
    }
}

Json totals_json(const World& world, const std::vector<PageDay>& days) {
    Json json = Json::object();
    for (std::size_t i = 0; i < kPageTotals; ++i) {
        const auto total = static_cast<PageTotal>(i);
        if (is_told(total, world))
            json[std::string(name_of(total))] =
                columns_of(world, days).fan([&, i](std::size_t day) -> const Summary& {
                    return days[day].totals[i];
                });
    }
    return json;
}

/// An area's point is no place: a tenth of a degree is near enough.
double to_tenth(double degrees) {
    return std::round(10.0 * degrees) / 10.0;
}

Json areas_json(const World& world, const std::vector<PageDay>& days) {
    const Scenario& scenario = world.scenario();
    Json list = Json::array();
    const std::vector<PageArea> areas = page_areas(scenario);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        double latitude = 0.0;
        double longitude = 0.0;
        for (const LocationId id : areas[i].locations) {
            latitude += scenario.at(id).latitude;
            longitude += scenario.at(id).longitude;
        }
        const auto n = static_cast<double>(areas[i].locations.size());
        list.push_back(
            {{"name", areas[i].area.name},
             {"country", areas[i].area.country},
             {"latitude", to_tenth(latitude / n)},
             {"longitude", to_tenth(longitude / n)},
             {"locations", areas[i].locations.size()},
             {"present", columns_of(world, days).fan([&](std::size_t day) -> const Summary& {
                  return days[day].areas[i];
              })}});
    }
    return list;
}

/// Capacity by the day from which it holds: [[day, people], ...].
Json capacity_json(const Scenario& scenario, LocationId id, int days) {
    Json list = Json::array();
    People last = -1;
    for (int day = 0; day < days; ++day) {
        const People places = stated_places(scenario, id, day) * scenario.settings.hasten;
        if (places != last)
            list.push_back({day, places});
        last = places;
    }
    return list;
}

Json residents_json(const Quantity& residents) {
    if (residents.value <= 0.0)
        return nullptr;
    return {{"value", residents.value},
            {"low", residents.low.value_or(residents.value)},
            {"high", residents.high.value_or(residents.value)},
            {"claim", residents.claim}};
}

Json day_of(const std::optional<Date>& date, const Scenario& scenario) {
    return date ? Json(*date - scenario.start) : Json(nullptr);
}

Json place_json(const World& world, LocationId id, const Forecast& forecast,
                const std::vector<PageDay>& days) {
    const Scenario& scenario = world.scenario();
    const Location& location = scenario.at(id);
    const Columns columns = columns_of(world, days);
    const auto present = [&](std::size_t day) -> const Summary& {
        return forecast.days[day].locations[id.index()].present;
    };
    Json json{{"name", location.name},
              {"kind", name_of(location.kind)},
              {"latitude", location.latitude},
              {"longitude", location.longitude},
              {"opens", day_of(location.opens, scenario)},
              {"closes", day_of(location.closes, scenario)},
              {"residents", residents_json(location.residents)},
              {"capacity", capacity_json(scenario, id, static_cast<int>(days.size()))},
              {"present", columns.is_empty(present) ? Json(nullptr) : columns.fan(present)}};
    if (world.people_have_intentions()) {
        json["at_home"] = columns.range(
            [&](std::size_t day) -> const Summary& { return days[day].at_home[id.index()]; });
        json["encircled"] = columns.range(
            [&](std::size_t day) -> const Summary& { return days[day].encircled[id.index()]; });
    }
    return json;
}

Json places_json(const World& world, const Forecast& forecast, const std::vector<PageDay>& days) {
    Json list = Json::array();
    for (std::size_t i = 0; i < world.location_count(); ++i)
        list.push_back(place_json(world, LocationId::from_index(i), forecast, days));
    return list;
}

Json links_json(const World& world, const Forecast& forecast) {
    Json list = Json::array();
    const Columns columns(forecast.days.size(), world.settings().hasten);
    for (std::size_t i = 0; i < world.link_count(); ++i) {
        const Link& link = world.network().links()[i];
        list.push_back({{"from", link.from.value()},
                        {"to", link.to.value()},
                        {"km", link.length_km},
                        {"entered", columns.range([&](std::size_t day) -> const Summary& {
                             return forecast.days[day].links[i].entered;
                         })}});
    }
    return list;
}

double rounded_degrees(double degrees) {
    return std::round(100.0 * degrees) / 100.0;
}

/// Borders and coasts around the scenario, with as much again on each side, for a map to move on.
Json outlines_json(const Scenario& scenario) {
    const auto [south, north] = std::minmax_element(
        scenario.locations.begin(), scenario.locations.end(),
        [](const Location& a, const Location& b) { return a.latitude < b.latitude; });
    const auto [west, east] = std::minmax_element(
        scenario.locations.begin(), scenario.locations.end(),
        [](const Location& a, const Location& b) { return a.longitude < b.longitude; });
    const double up = std::max(0.5, north->latitude - south->latitude);
    const double across = std::max(0.5, east->longitude - west->longitude);
    Json lines = Json::array();
    for (const auto& line : outlines_in({{south->latitude - up, west->longitude - across},
                                         {north->latitude + up, east->longitude + across}})) {
        Json points = Json::array();
        for (const GeoPoint& point : line)
            points.push_back({rounded_degrees(point.longitude), rounded_degrees(point.latitude)});
        lines.push_back(std::move(points));
    }
    return lines;
}

/// Every place, for the release levels to know what not to name.
Json names_json(const Scenario& scenario) {
    Json list = Json::array();
    for (const Location& location : scenario.locations)
        list.push_back({{"name", location.name}, {"kind", name_of(location.kind)}});
    return list;
}

Json side_json(const World& world, const EnsembleOptions& options,
               const std::vector<PageDay>& days) {
    const Scenario& scenario = world.scenario();
    return {{"scenario", page_scenario(scenario, options.days)},
            {"plan", page_plan(scenario)},
            {"totals", totals_json(world, days)},
            {"marks", page_marks(scenario, options.days)},
            {"settings", page_settings(scenario)},
            {"claims", page_claims(scenario)},
            {"record", page_record(scenario)},
            {"names", names_json(scenario)}};
}

Json page_json(std::string_view kind, const EnsembleOptions& options) {
    return {{"schema", kPageSchema},
            {"kind", kind},
            {"release", "internal"},
            {"program", {{"version", kVersion}, {"commit", kCommit}}},
            {"made",
             {{"members", options.members},
              {"seed", options.seed},
              {"first_member", options.first_member}}}};
}

std::string text_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string page_of_run(const World& world, const EnsembleOptions& options,
                        const Forecast& forecast, const std::vector<PageDay>& days,
                        const std::optional<RegistrationScore>& registrations) {
    Json page = page_json("run", options);
    page["made"]["varies"] = world.scenario().is_uncertain() ? "chance_and_ranges" : "chance";
    page["made"]["people_per_count"] = world.settings().hasten;
    Json side = side_json(world, options, days);
    side["areas"] = areas_json(world, days);
    side["places"] = places_json(world, forecast, days);
    side["links"] = links_json(world, forecast);
    side["outlines"] = outlines_json(world.scenario());
    side["observations"] = page_observations(world, options.days);
    side["scores"] = registrations ? page_scores(world.scenario(), *registrations)
                                   : page_scores(world.scenario(), forecast);
    if (registrations)
        side["relative_difference"] = page_relative_difference(*registrations);
    page["sides"] = Json::array({std::move(side)});
    return text_of(page);
}

std::string page_side_of_comparison(const World& world, const EnsembleOptions& options,
                                    const std::vector<PageDay>& days) {
    return text_of(side_json(world, options, days));
}

std::string page_of_comparison(const ComparisonResult& result,
                               const std::vector<std::string>& sides) {
    Json page = page_json("compare", result.options);
    page["made"]["varies"] = result.chance_only ? "chance" : "chance_and_ranges";
    page["sides"] = Json::array();
    for (const std::string& text : sides) {
        Json side = Json::parse(text);
        for (const Json& earlier : page["sides"]) {
            if (earlier.at("scenario").at("name") == side.at("scenario").at("name"))
                side["claims"] = Json::array();
        }
        page["sides"].push_back(std::move(side));
    }
    page["comparison"] = Json::parse(comparison_json(result));
    return text_of(page);
}

}  // namespace couloir
