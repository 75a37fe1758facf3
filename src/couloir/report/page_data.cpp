#include "couloir/report/page_data.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/report/page_columns.hpp"
#include "couloir/report/page_places.hpp"
#include "couloir/report/page_scenario.hpp"
#include "couloir/report/page_scores.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

PageColumns columns_of(const World& world, const std::vector<PageDay>& days) {
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

Json areas_json(const World& world, const std::vector<PageDay>& days) {
    const Scenario& scenario = world.scenario();
    Json list = Json::array();
    const std::vector<PageArea> areas = page_areas(scenario);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        list.push_back(page_area(scenario, areas[i]));
        list.back()["present"] =
            columns_of(world, days).fan([&](std::size_t day) -> const Summary& {
                return days[day].areas[i];
            });
    }
    return list;
}

Json place_json(const World& world, LocationId id, const Forecast& forecast,
                const std::vector<PageDay>& days) {
    const PageColumns columns = columns_of(world, days);
    const auto present = [&](std::size_t day) -> const Summary& {
        return forecast.days[day].locations[id.index()].present;
    };
    Json json = page_place(world.scenario(), id, 0, static_cast<int>(days.size()));
    json["present"] = columns.is_empty(present) ? Json(nullptr) : columns.fan(present);
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
    const PageColumns columns(forecast.days.size(), world.settings().hasten);
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
            {"names", page_names(scenario)}};
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
    side["outlines"] = page_outlines(world.scenario());
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
