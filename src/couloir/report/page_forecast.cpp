#include "couloir/report/page_forecast.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "couloir/inference/backtest/backtest.hpp"
#include "couloir/inference/forecast/learned.hpp"
#include "couloir/report/page_columns.hpp"
#include "couloir/report/page_data.hpp"
#include "couloir/report/page_places.hpp"
#include "couloir/report/page_scenario.hpp"
#include "couloir/report/released_outlook.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

/// Fewer say nothing.
constexpr int kFewestScored = 3;
constexpr int kEveryDays = 10;

Json fan_of(const std::vector<Distribution>& days) {
    return PageColumns(days.size(), 1).fan([&](std::size_t day) { return summary_of(days[day]); });
}

bool is_cumulative(const SeriesForecast& series) {
    return series.what == ObservationKind::kCumulative;
}

/// Whose counts, as people write it.
std::string source_of(const SeriesForecast& series) {
    std::string source = series.channel.empty() ? "registered" : series.channel;
    std::ranges::replace(source, '_', ' ');
    return source;
}

int days_of(const OutlookReport& report) {
    return static_cast<int>(report.forecasts.series.front().days.size());
}

/// How many more are registered by each day than were at the origin. The count of the origin is
/// known, so these ranges are as honest as those of the counts themselves.
Json since_origin(const SeriesForecast& series) {
    const double last = series.known.back().people;
    return PageColumns(series.days.size(), 1).fan([&](std::size_t day) {
        Summary more = summary_of(series.days[day]);
        for (const auto figure : {&Summary::q05, &Summary::q10, &Summary::q25, &Summary::q50,
                                  &Summary::q75, &Summary::q90, &Summary::q95})
            more.*figure -= last;
        return more;
    });
}

Json totals_json(const OutlookReport& report) {
    Json totals = Json::object();
    const SeriesForecast* all = series_at(report.forecasts, "*");
    if (all == nullptr)
        return totals;
    const char* name = is_cumulative(*all) ? "displaced_ever" : "displaced";
    totals[name] = fan_of(all->days);
    if (!all->known.empty())
        totals["registered_since"] = since_origin(*all);
    Json corrected = fan_of(all->corrected);
    if (corrected != totals[name])
        totals["displaced_corrected"] = std::move(corrected);
    return totals;
}

Json places_json(const OutlookReport& report, const Scenario& known) {
    Json list = Json::array();
    for (std::size_t i = 0; i < known.locations.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        const SeriesForecast* series = series_at(report.forecasts, known.at(id).name);
        list.push_back(page_place(known, id, report.forecasts.origin + 1, days_of(report)));
        // A range is what is believed of places that nobody dated: no line to hold people against.
        if (known.at(id).places.is_uncertain())
            list.back()["capacity"] = Json::array();
        list.back()["present"] = series == nullptr ? Json(nullptr) : fan_of(series->days);
    }
    return list;
}

Json areas_json(const OutlookReport& report, const Scenario& known) {
    Json list = Json::array();
    for (const PageArea& area : page_areas(known)) {
        const auto days = added_up(report.forecasts, known, area.locations);
        if (days.empty())
            continue;
        list.push_back(page_area(known, area));
        list.back()["present"] = fan_of(days);
    }
    return list;
}

Json links_json(const Scenario& known) {
    Json list = Json::array();
    for (const Route& route : known.routes)
        list.push_back({{"from", route.from.value()},
                        {"to", route.to.value()},
                        {"km", route.distance_km},
                        {"entered", nullptr}});
    return list;
}

Json observations_json(const OutlookReport& report) {
    Json list = Json::array();
    for (const SeriesForecast& series : report.forecasts.series) {
        Json points = Json::array();
        for (const Count& count : series.known)
            points.push_back({count.day - report.forecasts.origin - 1, count.people});
        list.push_back({{"source", source_of(series)},
                        {"what", is_cumulative(series) ? "cumulative" : "stock"},
                        {"is_input", false},
                        {"place", series.location},
                        {"points", std::move(points)}});
    }
    return list;
}

Json triggers_json(const OutlookReport& report) {
    Json list = Json::array();
    for (const Trigger& trigger : report.triggers) {
        const SeriesForecast* series = series_at(report.forecasts, trigger.location);
        if (series == nullptr)
            continue;
        Json chances = Json::array();
        for (const Distribution& says : series->days)
            chances.push_back(says.chance_above(trigger.people));
        list.push_back({{"place", trigger.location},
                        {"people", trigger.people},
                        {"chance", std::move(chances)}});
    }
    return list;
}

/// How forecasts like this one have scored in this conflict, of what is known of it.
Json skill_json(const OutlookReport& report, const Scenario& known) {
    Json list = Json::array();
    if (!report.forecasts.outlook.empty())
        return list;
    BacktestOptions options{.flee_rules = false};
    options.plan = {.every_days = kEveryDays, .first_day = 30, .horizons = {7, 30, 90}};
    const auto result = backtest(known, learned_model(known), options);
    for (const bool total : {true, false}) {
        for (const HorizonScore& at : result->horizons[0]) {
            const Score& score = total ? at.total : at.camps;
            if (score.n < kFewestScored)
                continue;
            list.push_back({{"what", total ? "total" : "camps"},
                            {"days", at.days},
                            {"n", score.n},
                            {"mean_absolute_error", std::round(score.mae)},
                            {"skill", score.skill.value},
                            {"coverage_90", score.coverage[2]}});
        }
    }
    return list;
}

Json scenario_json(const OutlookReport& report, const Scenario& known) {
    Json scenario = page_scenario(known, days_of(report));
    scenario["start"] = (known.start + report.forecasts.origin + 1).iso();
    scenario["as_of"] = (known.start + report.forecasts.origin).iso();
    scenario["kind"] = "forecast";
    return scenario;
}

}  // namespace

std::string page_of_forecast(const OutlookReport& report, const Scenario& known) {
    const std::string& outlook = report.forecasts.outlook;
    Json side{{"scenario", scenario_json(report, known)},
              {"plan", page_plan(known)},
              {"totals", totals_json(report)},
              {"marks", Json::array()},
              {"settings", Json::array()},
              {"claims", page_claims(known)},
              {"record", Json::array()},
              {"names", page_names(known)},
              {"areas", areas_json(report, known)},
              {"places", places_json(report, known)},
              {"links", links_json(known)},
              {"outlines", page_outlines(known)},
              {"observations", observations_json(report)},
              {"scores", Json::array()},
              {"triggers", triggers_json(report)},
              {"skill", skill_json(report, known)}};
    const Json page{{"schema", kPageSchema},
                    {"kind", "forecast"},
                    {"release", "internal"},
                    {"program", {{"version", kVersion}, {"commit", kCommit}}},
                    {"made",
                     {{"members", report.forecasts.members},
                      {"seed", report.forecasts.seed},
                      {"varies", "forecast"},
                      {"hindsight", report.forecasts.hindsight != Hindsight::kNone},
                      {"outlook", outlook.empty() ? Json(nullptr) : Json(outlook)}}},
                    {"sides", Json::array({std::move(side)})}};
    return page.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace couloir
