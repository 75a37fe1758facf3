#include "couloir/report/outlook_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "couloir/report/csv_text.hpp"
#include "couloir/report/fan_chart.hpp"
#include "couloir/report/hindsight_text.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/quantile_levels.hpp"
#include "couloir/report/release.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

/// What made the forecast, as every output says it.
std::string made_by(const OutlookReport& report) {
    if (report.forecasts.outlook.empty())
        return "from the registrations alone";
    return fmt::format("by the engine, calibrated; outlook {}{}", report.forecasts.outlook,
                       report.scenario.plan ? "; plan " + report.scenario.plan->name : "");
}

bool has_hindsight(const OutlookReport& report) {
    return report.forecasts.hindsight != Hindsight::kNone;
}

constexpr std::array kPlanningDays{3, 7, 14, 30, 60, 90};

Date origin_of(const OutlookReport& report) {
    return report.scenario.start + report.forecasts.origin;
}

template <class Each>
void on_planning_days(const SeriesForecast& series, Each each) {
    for (const int days : kPlanningDays) {
        const auto i = static_cast<std::size_t>(days) - 1;
        if (i < series.days.size())
            each(days, series.days[i], series.corrected[i]);
    }
}

Json planning_figures(const Distribution& says) {
    return {{"best", says.quantile(0.1)},
            {"likely", says.quantile(0.5)},
            {"worst", says.quantile(0.9)}};
}

Json planning_json(const OutlookReport& report) {
    Json json = Json::array();
    for (const SeriesForecast& series : report.forecasts.series) {
        on_planning_days(series,
                         [&](int days, const Distribution& says, const Distribution& corrected) {
                             Json figures{{"location", series.location},
                                          {"days", days},
                                          {"date", (origin_of(report) + days).iso()}};
                             figures.update(planning_figures(says));
                             figures["as_corrected"] = planning_figures(corrected);
                             json.push_back(std::move(figures));
                         });
    }
    return json;
}

Json trigger_json(const OutlookReport& report, const Trigger& trigger) {
    Json json{{"trigger", trigger.text}, {"chance_by_day", Json::array()}};
    for (const SeriesForecast& series : report.forecasts.series) {
        if (series.location != trigger.location)
            continue;
        for (std::size_t i = 0; i < series.days.size(); ++i) {
            json["chance_by_day"].push_back(
                {{"date", (origin_of(report) + static_cast<int>(i + 1)).iso()},
                 {"chance", series.days[i].chance_above(trigger.people)}});
        }
    }
    return json;
}

FanChart chart_of(const OutlookReport& report, const SeriesForecast& series) {
    FanChart chart;
    chart.corner = {100, 110};
    chart.width = 960;
    chart.height = 360;
    chart.start = report.scenario.start;
    for (int day = 0; day <= report.forecasts.origin; ++day) {
        chart.days.push_back(summary_of(Distribution::from_draws({last_count(series.known, day)})));
    }
    for (const Distribution& says : series.days)
        chart.days.push_back(summary_of(says));
    ObservedSeries observed;
    observed.label = "registered";
    for (const Count& count : series.known) {
        if (count.day >= 0)
            observed.points.push_back({count.day, count.people});
    }
    chart.observed = {std::move(observed)};
    return chart;
}

/// The place's own p-code; of everyone together there is none.
std::string pcode_of(const Scenario& scenario, const std::string& name) {
    const auto place = std::ranges::find(scenario.locations, name, &Location::name);
    return place == scenario.locations.end() ? "" : place->pcode;
}

}  // namespace

Summary summary_of(const Distribution& says) {
    Summary summary;
    for (const double atom : says.atoms())
        summary.mean += atom / Distribution::kAtoms;
    summary.q05 = says.quantile(0.05);
    summary.q10 = says.quantile(0.10);
    summary.q25 = says.quantile(0.25);
    summary.q50 = says.quantile(0.5);
    summary.q75 = says.quantile(0.75);
    summary.q90 = says.quantile(0.90);
    summary.q95 = says.quantile(0.95);
    return summary;
}

std::string outlook_csv(const OutlookReport& report, Truth truth) {
    const std::string_view note = has_hindsight(report) ? kHindsight : "";
    std::string text = "date,location" + quantile_columns() + ",pcode,release,kind,as_of" +
                       (note.empty() ? "" : ",note") + "\n#date,#loc+name" + quantile_tags() +
                       ",#loc+code,#meta+release,#meta+kind,#date+asof" +
                       (note.empty() ? "" : ",#meta+note") + "\n";
    const std::string level(name_of(ReleaseLevel::kInternal));
    for (const SeriesForecast& series : report.forecasts.series) {
        const std::string kind = csv_cell(pcode_of(report.scenario, series.location)) + "," +
                                 level + ",forecast," + origin_of(report).iso();
        const auto& days = truth == Truth::kFirstMade ? series.days : series.corrected;
        for (std::size_t i = 0; i < days.size(); ++i) {
            text +=
                fmt::format("{},{}{},{}{}{}\n", (origin_of(report) + static_cast<int>(i + 1)).iso(),
                            csv_cell(series.location), quantile_cells(days[i]), kind,
                            note.empty() ? "" : ",", note);
        }
    }
    return text;
}

std::string outlook_json(const OutlookReport& report, const std::vector<std::string>& files) {
    Json json{{"program", "couloir"},
              {"couloir", {{"version", kVersion}, {"commit", kCommit}}},
              {"command_line", report.command_line},
              {"scenario", report.scenario.name},
              {"kind", "forecast"},
              {"made", made_by(report)},
              {"outlook",
               report.forecasts.outlook.empty() ? Json(nullptr) : Json(report.forecasts.outlook)},
              {"plan", report.scenario.plan ? Json(report.scenario.plan->name) : Json(nullptr)},
              {"as_of", origin_of(report).iso()},
              {"hindsight", has_hindsight(report) ? Json(kHindsight) : Json(nullptr)},
              {"unit", "people"},
              {"planning_quantiles", {{"best", 0.1}, {"likely", 0.5}, {"worst", 0.9}}},
              {"planning", planning_json(report)}};
    json["triggers"] = Json::array();
    for (const Trigger& trigger : report.triggers)
        json["triggers"].push_back(trigger_json(report, trigger));
    json["without_counts"] = report.forecasts.without_counts;
    json["inputs"] = inputs_json(report.scenario.inputs);
    json["files"] = files;
    return json_text(json);
}

std::string outlook_svg(const OutlookReport& report) {
    const SeriesForecast& series = report.forecasts.series.front();
    const std::string what = series.location == "*" ? "displaced" : "at " + series.location;
    const std::string title = fmt::format("People {}: {}", what, report.scenario.title);
    const std::string about = fmt::format(
        "Forecast as of {}, {}: median, half (25 - 75 %) and 9 of 10 (5 - 95 %); dots: "
        "registrations known then{}",
        origin_of(report).iso(), made_by(report),
        has_hindsight(report) ? fmt::format("; {}", kHindsight) : "");
    Svg svg(1120, 540, title, about);
    svg.text({40, 44}, title, {22, "#111111", Anchor::kStart, true});
    svg.text({40, 72}, about, {14, "#555555", Anchor::kStart, false});
    draw(svg, chart_of(report, series));
    svg.text({40, 528}, fmt::format("people. Source: couloir {} ({})", kVersion, kCommit),
             {11, "#555555", Anchor::kStart, false});
    return svg.finish();
}

std::string outlook_text(const OutlookReport& report) {
    std::string text = fmt::format("{}: forecast as of {}, {}{}\n\n", report.scenario.title,
                                   origin_of(report).iso(), made_by(report),
                                   has_hindsight(report) ? fmt::format(", {}", kHindsight) : "");
    text += fmt::format("{:<28} {:>5} {:>12} {:>12} {:>12}\n", "people", "days", "best (10 %)",
                        "likely", "worst (90 %)");
    for (const SeriesForecast& series : report.forecasts.series) {
        on_planning_days(series, [&](int days, const Distribution& says, const Distribution&) {
            text += fmt::format("{:<28} {:>5} {:>12} {:>12} {:>12}\n",
                                series.location == "*" ? "everyone displaced" : series.location,
                                days, grouped(says.quantile(0.1)), grouped(says.quantile(0.5)),
                                grouped(says.quantile(0.9)));
        });
    }
    for (const Trigger& trigger : report.triggers) {
        for (const SeriesForecast& series : report.forecasts.series) {
            if (series.location != trigger.location || series.days.empty())
                continue;
            text += fmt::format("\n{}: {:.0f} % on the last day", trigger.text,
                                100.0 * series.days.back().chance_above(trigger.people));
        }
    }
    for (const std::string& location : report.forecasts.without_counts)
        text += fmt::format("\n{}: no registration yet, nothing can be said",
                            location == "*" ? "everyone displaced" : location);
    return text + "\n\ndocs/forecasting.md says how it is made, docs/skill.md how it scored.\n";
}

}  // namespace couloir
