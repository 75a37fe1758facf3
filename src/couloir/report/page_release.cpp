#include "couloir/report/page_release.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "couloir/base/date.hpp"
#include "couloir/report/page_data.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kDelayDays = 7;
constexpr double kSuppressedBelow = 100.0;

/// Kinds of claims that tell of roads, exits, screening and what passes through them.
const std::set<std::string, std::less<>> kWayKinds{"access", "arrivals", "coordinates", "distance",
                                                   "flow",   "opening",  "passed",      "status"};

/// Kinds of marks that tell of exits.
const std::set<std::string, std::less<>> kExitMarks{"exit_closed", "exit_open", "corridor",
                                                    "evacuation"};

template <class Wanted>
void keep(Json& list, Wanted wanted) {
    Json kept = Json::array();
    for (Json& each : list) {
        if (wanted(each))
            kept.push_back(std::move(each));
    }
    list = std::move(kept);
}

bool is_waypoint(const Json& place) {
    return place["kind"] == "forwarding_hub" || place["kind"] == "marker";
}

template <class Wanted>
std::set<std::string, std::less<>> names_of(const Json& side, Wanted wanted) {
    std::set<std::string, std::less<>> names;
    if (!side.contains("places"))
        return names;
    for (const Json& place : side["places"]) {
        if (wanted(place))
            names.insert(place["name"].get<std::string>());
    }
    return names;
}

void hide_ways(Json& side, const std::set<std::string, std::less<>>& hidden_places) {
    const auto is_hidden = [&](const Json& name) {
        return hidden_places.contains(name.get<std::string>());
    };
    keep(side["claims"], [&](const Json& claim) {
        return !is_hidden(claim["place"]) && !kWayKinds.contains(claim["kind"].get<std::string>());
    });
    keep(side["marks"],
         [](const Json& mark) { return !kExitMarks.contains(mark["what"].get<std::string>()); });
    if (side.contains("observations"))
        keep(side["observations"], [&](const Json& series) { return !is_hidden(series["place"]); });
    if (side["plan"].is_object()) {
        for (Json& use : side["plan"]["uses"])
            use.erase("name");
    }
}

/// The map without screening sites, muster points and road junctions.
void hide_waypoints(Json& side) {
    if (!side.contains("places"))
        return;
    std::vector<int> now_at;
    int next = 0;
    for (const Json& place : side["places"])
        now_at.push_back(is_waypoint(place) ? -1 : next++);
    const auto moved = [&](const Json& index) { return now_at.at(index.get<std::size_t>()); };
    keep(side["links"],
         [&](const Json& link) { return moved(link["from"]) >= 0 && moved(link["to"]) >= 0; });
    for (Json& link : side["links"]) {
        link["from"] = moved(link["from"]);
        link["to"] = moved(link["to"]);
    }
    keep(side["places"], [](const Json& place) { return !is_waypoint(place); });
    for (Json& place : side["places"])
        place.erase("encircled");
}

void drop_by(Json& page) {
    if (!page.contains("comparison"))
        return;
    for (Json& measure : page["comparison"]["measures"])
        measure.erase("by");
    for (Json& side : page["comparison"]["sides"])
        side.erase("uses");
}

/// Two significant figures; null for what is too small to be told.
Json published(const Json& number, bool suppress) {
    if (!number.is_number())
        return number;
    const double value = number.get<double>();
    const double size = std::abs(value);
    if (suppress && size < kSuppressedBelow)
        return nullptr;
    if (size == 0.0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(size)) - 1.0);
    const double rounded = std::round(value / unit) * unit;
    if (unit >= 1.0)
        return static_cast<std::int64_t>(std::llround(rounded));
    return rounded;
}

void publish_columns(Json& columns) {
    for (Json& column : columns) {
        for (Json& number : column)
            number = published(number, true);
    }
}

bool counts_people(const Json& measure) {
    const auto& unit = measure["unit"].get_ref<const std::string&>();
    return unit == "people" || unit == "person-days";
}

void publish_measures(Json& comparison) {
    for (Json& side : comparison["sides"])
        side["at_risk"] = published(side["at_risk"], true);
    for (Json& measure : comparison["measures"]) {
        for (const char* part : {"sides", "difference"}) {
            if (!measure.contains(part))
                continue;
            for (Json& range : measure[part]) {
                for (const char* quantile : {"median", "q05", "q95"})
                    range[quantile] = published(range[quantile], counts_people(measure));
            }
        }
    }
}

/// What was said or seen in the week before the origin of a forecast waits for a week.
void delay(Json& side) {
    const Json& as_of = side["scenario"]["as_of"];
    if (!as_of.is_string())
        return;
    const auto origin = Date::parse(as_of.get<std::string>());
    const auto start = Date::parse(side["scenario"]["start"].get<std::string>());
    if (!origin || !start)
        return;
    const Date last = *origin + -kDelayDays;
    keep(side["claims"],
         [&](const Json& claim) { return claim["date"].get<std::string>() <= last.iso(); });
    if (!side.contains("observations"))
        return;
    for (Json& series : side["observations"])
        keep(series["points"],
             [&](const Json& point) { return point[0].get<int>() <= last - *start; });
}

void make_public(Json& side) {
    hide_ways(side, names_of(side, [](const Json&) { return true; }));
    side.erase("places");
    side.erase("links");
    for (Json& mark : side["marks"])
        mark.erase("where");
    for (Json& total : side["totals"])
        publish_columns(total);
    if (side.contains("areas")) {
        for (Json& area : side["areas"])
            publish_columns(area["present"]);
    }
    delay(side);
    if (side.contains("observations")) {
        for (Json& series : side["observations"]) {
            for (Json& point : series["points"])
                point[1] = published(point[1], true);
        }
    }
}

void apply(Json& page, PageLevel level) {
    if (page.at("schema") != kPageSchema)
        throw std::runtime_error("it is of another version of couloir");
    if (page.at("release") != "internal")
        throw std::runtime_error("it is not at level internal");
    constexpr std::array kNames{"internal", "partner", "public"};
    page["release"] = kNames.at(static_cast<std::size_t>(level));
    if (level == PageLevel::kInternal)
        return;
    drop_by(page);
    for (Json& side : page.at("sides")) {
        if (level == PageLevel::kPublic) {
            make_public(side);
            continue;
        }
        hide_ways(side, names_of(side, is_waypoint));
        hide_waypoints(side);
    }
    if (level == PageLevel::kPublic && page.contains("comparison"))
        publish_measures(page["comparison"]);
}

}  // namespace

std::optional<PageLevel> page_level(std::string_view name) {
    if (name == "internal")
        return PageLevel::kInternal;
    if (name == "partner")
        return PageLevel::kPartner;
    if (name == "public")
        return PageLevel::kPublic;
    return std::nullopt;
}

std::string page_at_level(std::string_view page, PageLevel level) {
    try {
        Json json = Json::parse(page);
        apply(json, level);
        return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    } catch (const nlohmann::json::exception& error) {
        throw std::runtime_error(error.what());
    }
}

}  // namespace couloir
