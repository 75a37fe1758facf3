#include "couloir/report/page_release.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "couloir/report/comparison_release.hpp"
#include "couloir/report/page_data.hpp"
#include "couloir/report/page_release_claims.hpp"
#include "couloir/report/page_release_json.hpp"

namespace couloir {
namespace {

using namespace page_release;

/// Kinds of marks and of uses of a plan that tell of exits.
const Names kExitMarks{"exit_closed", "exit_open", "corridor", "corridor_announced", "evacuation"};
const Names kExitUses{"corridor", "evacuation", "evacuation_without_choice"};

bool is_waypoint(const Json& place) {
    return place.at("kind") == "forwarding_hub" || place.at("kind") == "marker";
}

Names hidden_places(const Json& side, const ReleaseRules& rules) {
    Names names;
    for (const Json& place : side.at("names")) {
        if (rules.areas_only || is_waypoint(place))
            names.insert(text_of(place.at("name")));
    }
    return names;
}

/// Files are named for what they hold, a muster point or a gate among them: their digests remain.
void hide_input_names(Json& scenario) {
    if (!scenario.contains("inputs"))
        return;
    for (Json& input : scenario.at("inputs"))
        input.at("path") = "";
}

/// The map without screening sites, muster points and junctions; links move to the new places.
void hide_waypoints(Json& side) {
    std::vector<int> now_at;
    int next = 0;
    for (const Json& place : side.at("places"))
        now_at.push_back(is_waypoint(place) ? -1 : next++);
    const auto moved = [&](const Json& index) { return now_at.at(index.get<std::size_t>()); };
    keep(side.at("links"), [&](const Json& link) {
        return moved(link.at("from")) >= 0 && moved(link.at("to")) >= 0;
    });
    for (Json& link : side.at("links")) {
        link.at("from") = moved(link.at("from"));
        link.at("to") = moved(link.at("to"));
    }
    keep(side.at("places"), [](const Json& place) { return !is_waypoint(place); });
    for (Json& place : side.at("places"))
        place.erase("encircled");
}

void hide_ways(Json& side, const ReleaseRules& rules) {
    const Names hidden = hidden_places(side, rules);
    const auto is_hidden = [&](const Json& name) { return hidden.contains(text_of(name)); };
    hide_way_claims(side.at("claims"), hidden);
    hide_input_names(side.at("scenario"));
    if (rules.areas_only)
        keep_public_claims(side.at("claims"), hidden);
    keep(side.at("marks"),
         [](const Json& mark) { return !kExitMarks.contains(text_of(mark.at("what"))); });
    for (Json& mark : side.at("marks")) {
        if (rules.areas_only)
            mark.erase("where");
        else
            keep(mark.at("where"), [&](const Json& name) { return !is_hidden(name); });
    }
    if (side.contains("observations"))
        keep(side.at("observations"),
             [&](const Json& series) { return !is_hidden(series.at("place")); });
    if (side.contains("scores"))
        keep(side.at("scores"), [&](const Json& score) {
            return !score.contains("place") || !is_hidden(score.at("place"));
        });
    if (side.contains("triggers"))
        keep(side.at("triggers"),
             [&](const Json& trigger) { return !is_hidden(trigger.at("place")); });
    if (side.at("plan").is_object()) {
        Json& uses = side.at("plan").at("uses");
        keep(uses, [](const Json& use) { return use.at("what") != "announced_ahead"; });
        for (Json& use : uses) {
            if (kExitUses.contains(text_of(use.at("what"))))
                use = Json{{"what", use.at("what")}};
        }
    }
    if (rules.areas_only) {
        side.erase("places");
        side.erase("links");
    } else if (side.contains("places")) {
        hide_waypoints(side);
    }
}

Json shown(const Json& people, ReleaseLevel level) {
    if (!people.is_number())
        return nullptr;
    const auto figure = published(people.get<double>(), level);
    return figure ? Json(std::llround(*figure)) : Json(nullptr);
}

/// Of columns: days on which a figure is withheld that is not under the least count.
constexpr std::string_view kForOthers = "for_others";

std::vector<std::string> quantiles_of(const Json& columns) {
    std::vector<std::string> names;
    for (const auto& [name, column] : columns.items()) {
        if (name != kForOthers)
            names.push_back(name);
    }
    return names;
}

void publish_columns(Json& columns, ReleaseLevel level) {
    if (!columns.is_object())
        return;
    for (const std::string& quantile : quantiles_of(columns)) {
        for (Json& people : columns.at(quantile))
            people = shown(people, level);
    }
}

void withhold_for_others(Json& columns, const std::string& quantile, std::size_t day) {
    columns.at(quantile).at(day) = nullptr;
    Json& days = columns[std::string(kForOthers)];
    if (!days.is_array())
        days = Json::array();
    if (std::find(days.begin(), days.end(), day) == days.end())
        days.push_back(day);
}

/// Parts of a published total: those that the total would give away are withheld, day by day and
/// quantile by quantile.
void cover(const std::vector<Json*>& parts, ReleaseLevel level) {
    if (parts.empty())
        return;
    const double least = rules_of(level).least_count;
    for (const std::string& quantile : quantiles_of(*parts.front())) {
        const std::size_t days = parts.front()->at(quantile).size();
        for (std::size_t day = 0; day < days; ++day) {
            std::vector<double> people;
            for (const Json* part : parts) {
                const Json& value = part->at(quantile).at(day);
                people.push_back(value.is_number() ? value.get<double>() : 0.0);
            }
            const std::vector<bool> hidden = withheld_parts(people, level);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if (hidden[i] && people[i] >= least)
                    withhold_for_others(*parts[i], quantile, day);
                else if (hidden[i])
                    parts[i]->at(quantile).at(day) = nullptr;
            }
        }
    }
}

void publish_counts(Json& side, ReleaseLevel level) {
    Json& totals = side.at("totals");
    std::vector<Json*> areas;
    if (side.contains("areas")) {
        for (Json& area : side.at("areas"))
            areas.push_back(&area.at("present"));
    }
    if (totals.contains("on_road"))
        areas.push_back(&totals.at("on_road"));
    cover(areas, level);
    std::vector<Json*> kinds;
    for (const char* name : {"on_road", "in_camps", "with_hosts", "held"}) {
        if (totals.contains(name))
            kinds.push_back(&totals.at(name));
    }
    cover(kinds, level);
    for (Json& total : totals)
        publish_columns(total, level);
    for (const char* list : {"areas", "places", "links"}) {
        if (!side.contains(list))
            continue;
        for (Json& each : side.at(list)) {
            for (const char* columns : {"present", "at_home", "entered"}) {
                if (each.contains(columns))
                    publish_columns(each.at(columns), level);
            }
        }
    }
}

void publish_observed(Json& side, ReleaseLevel level) {
    if (side.contains("observations")) {
        for (Json& series : side.at("observations")) {
            for (Json& point : series.at("points"))
                point.at(1) = shown(point.at(1), level);
        }
    }
    if (side.contains("scores")) {
        for (Json& score : side.at("scores")) {
            for (const char* figure : {"mean_absolute_difference", "relative", "coverage_90"})
                score.at(figure) = rounded(score.at(figure).get<double>(), level);
        }
    }
    if (side.contains("skill")) {
        for (Json& score : side.at("skill")) {
            for (const char* figure : {"mean_absolute_error", "skill", "coverage_90"})
                score.at(figure) = rounded(score.at(figure).get<double>(), level);
        }
    }
    if (side.contains("relative_difference")) {
        for (Json& figure : side.at("relative_difference"))
            figure = rounded(figure.get<double>(), level);
    }
}

std::optional<Date> date_of(const Json& json) {
    return json.is_string() ? Date::parse(text_of(json)) : std::nullopt;
}

constexpr int kMostDays = 100'000;  ///< no run is longer, and dates stay dates

int days_of(const Json& scenario) {
    const int days = scenario.at("days").get<int>();
    if (days < 1 || days > kMostDays)
        throw std::runtime_error("it does not say how many days were run");
    return days;
}

/// What the delay of the level asks for, of a side's own dates.
Scenario dated(const Json& scenario) {
    Scenario dates;
    const auto start = date_of(scenario.at("start"));
    if (!start)
        throw std::runtime_error("it does not say when its run starts");
    dates.start = *start;
    dates.as_of_date = date_of(scenario.at("as_of"));
    return dates;
}

/// What was said or seen in the last days before the origin of a forecast waits.
void delay(Json& side, ReleaseLevel level) {
    const Scenario dates = dated(side.at("scenario"));
    const auto last = last_shown(dates, level);
    if (!last)
        return;
    keep(side.at("claims"),
         [&](const Json& claim) { return text_of(claim.at("date")) <= last->iso(); });
    if (!side.contains("observations"))
        return;
    for (Json& series : side.at("observations"))
        keep(series.at("points"),
             [&](const Json& point) { return point.at(0).get<int>() <= *last - dates.start; });
}

Json latest_not_before(const Json& page, ReleaseLevel level) {
    std::string latest;
    for (const Json& side : page.at("sides")) {
        const auto day =
            not_before(dated(side.at("scenario")), days_of(side.at("scenario")), level);
        if (day)
            latest = std::max(latest, day->iso());
    }
    return latest.empty() ? Json(nullptr) : Json(latest);
}

/// What a figure of a comparison counts, and so how a level shows it.
struct Counted {
    bool people = false;
    std::optional<double> at_risk =
        {};  ///< of the smallest side, of what is given per 1,000 of them
};

double median_of(const Json& range) {
    const Json& median = range.at("median");
    return median.is_number() ? median.get<double>() : 0.0;
}

Counted counted_in(const std::string& unit, const Json& sides) {
    if (unit == "people" || unit == "person-days" || unit == "arrivals")
        return {true, std::nullopt};
    if (unit.find("per 1,000") == std::string::npos)
        return {};
    double least = 1e300;
    for (const Json& side : sides)
        least = std::min(least, median_of(side.at("at_risk")));
    return {false, least};
}

Json shown_figure(const Json& figure, const Counted& counted, ReleaseLevel level) {
    if (counted.people)
        return shown(figure, level);
    if (!figure.is_number())
        return figure;
    const double value = figure.get<double>();
    if (!counted.at_risk)
        return rounded(value, level);
    const auto rate = published_rate(value, *counted.at_risk, level);
    return rate ? Json(*rate) : Json(nullptr);
}

void publish_range(Json& range, const Counted& counted, ReleaseLevel level) {
    for (const char* quantile : {"median", "q05", "q95"}) {
        Json& figure = range.at(quantile);
        figure = shown_figure(figure, counted, level);
    }
    if (range.contains("other_medians")) {
        for (Json& figure : range.at("other_medians"))
            figure = shown_figure(figure, counted, level);
    }
}

bool has_withheld(const Json& range) {
    return range.at("median").is_null() || range.at("q05").is_null() || range.at("q95").is_null();
}

/// A difference of sides that are published; null where they are not compared.
void publish_difference(Json& difference, const Json& first, const Json& later,
                        const Counted& counted, ReleaseLevel level) {
    if (!difference.is_object())
        return;
    publish_range(difference, counted, level);
    if (has_withheld(first) || has_withheld(later))
        difference = {{"median", nullptr}, {"q05", nullptr}, {"q95", nullptr}};
}

/// Of a site or an axis: people.
void publish_part(Json& part, ReleaseLevel level) {
    const Counted counted{.people = true};
    Json& sides = part.at("sides");
    for (Json& range : sides) {
        if (range.is_object())
            publish_range(range, counted, level);
    }
    if (!part.contains("difference"))
        return;
    std::size_t later = 1;
    for (Json& difference : part.at("difference")) {
        if (difference.is_object())
            publish_difference(difference, sides.at(0), sides.at(later), counted, level);
        ++later;
    }
}

void publish_measure(Json& measure, const Json& all_sides, ReleaseLevel level) {
    const Counted counted = counted_in(text_of(measure.at("unit")), all_sides);
    if (measure.contains("sides")) {
        for (Json& range : measure.at("sides"))
            publish_range(range, counted, level);
        std::size_t later = 1;
        for (Json& difference : measure.at("difference"))
            publish_difference(difference, measure.at("sides").at(0),
                               measure.at("sides").at(later++), counted, level);
    }
    const ReleaseRules& rules = rules_of(level);
    if (rules.areas_only)
        measure.erase("by");
    if (!measure.contains("by"))
        return;
    for (Json& kind : measure.at("by")) {
        for (Json& named : kind)
            publish_part(named, level);
    }
}

void publish_crossed(Json& measure, const Json& all_sides, ReleaseLevel level) {
    const Counted counted = counted_in(text_of(measure.at("unit")), all_sides);
    for (Json& range : measure.at("base"))
        publish_range(range, counted, level);
    for (const char* part : {"effect", "interaction"}) {
        for (Json& plans : measure.at(part)) {
            for (Json& range : plans) {
                if (range.is_object())
                    publish_range(range, counted, level);
            }
        }
    }
}

void hide_exits(Json& measures, ReleaseLevel level) {
    if (rules_of(level).exits)
        return;
    for (auto measure = measures.begin(); measure != measures.end();)
        measure = is_of_exits(measure.key()) ? measures.erase(measure) : std::next(measure);
}

void publish_comparison(Json& comparison, ReleaseLevel level) {
    for (Json& side : comparison.at("sides")) {
        publish_range(side.at("at_risk"), {.people = true}, level);
        side.erase("uses");
        side.erase("inputs");
    }
    const Json& sides = comparison.at("sides");
    hide_exits(comparison.at("measures"), level);
    for (Json& measure : comparison.at("measures"))
        publish_measure(measure, sides, level);
    if (comparison.contains("crossing")) {
        hide_exits(comparison.at("crossing").at("measures"), level);
        for (Json& measure : comparison.at("crossing").at("measures"))
            publish_crossed(measure, sides, level);
    }
    comparison["release"] = name_of(level);
}

/// They are for this file alone: what not to name.
void forget_names(Json& page) {
    for (Json& side : page.at("sides"))
        side.erase("names");
}

void apply(Json& page, ReleaseLevel level) {
    if (page.at("schema") != kPageSchema)
        throw std::runtime_error("it is of another version of couloir");
    if (page.at("release") == name_of(level) && level != ReleaseLevel::kInternal)
        return;
    if (page.at("release") != "internal")
        throw std::runtime_error("it is at level " + text_of(page.at("release")) +
                                 ", and no page of another level can be made of it");
    page["release"] = name_of(level);
    if (level == ReleaseLevel::kInternal)
        return;
    page["least_count"] = rules_of(level).least_count;
    page["significant_figures"] = rules_of(level).significant_figures;
    page["not_before"] = latest_not_before(page, level);
    for (Json& side : page.at("sides")) {
        hide_ways(side, rules_of(level));
        delay(side, level);
        publish_counts(side, level);
        publish_observed(side, level);
    }
    hide_ids_of_claims(page);
    forget_names(page);
    if (page.contains("comparison"))
        publish_comparison(page.at("comparison"), level);
}

}  // namespace

std::string page_at_level(std::string_view page, ReleaseLevel level) {
    try {
        Json json = Json::parse(page);
        apply(json, level);
        return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    } catch (const nlohmann::json::exception& error) {
        throw std::runtime_error(error.what());
    } catch (const std::out_of_range& error) {
        throw std::runtime_error(error.what());
    }
}

}  // namespace couloir
