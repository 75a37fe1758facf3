#include "couloir/report/backtest_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/report/csv_text.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/quantile_levels.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json finite(double value) {
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json by_share(const std::array<double, 3>& values) {
    Json json = Json::object();
    for (std::size_t i = 0; i < values.size(); ++i)
        json[fmt::format("{:.0f}", 100.0 * kCentralShares[i])] = values[i];
    return json;
}

/// Of nothing scored: each figure is null, so that readers find what they look for.
Json no_score_json() {
    Json json{{"n", 0}};
    for (const char* figure :
         {"crps", "crps_baselines", "crps_with", "mae", "bias", "ard", "mase", "pit"})
        json[figure] = nullptr;
    for (const char* by_share : {"coverage", "interval_score"})
        json[by_share] = {{"50", nullptr}, {"80", nullptr}, {"90", nullptr}};
    json["skill"] = {{"value", nullptr}, {"q05", nullptr}, {"q95", nullptr}};
    return json;
}

Json score_json(const Score& score) {
    if (score.n == 0)
        return no_score_json();
    return {{"crps", score.crps},
            {"crps_baselines", score.crps_baselines},
            {"crps_with", score.crps_with},
            {"mae", score.mae},
            {"bias", score.bias},
            {"coverage", by_share(score.coverage)},
            {"n", score.n},
            {"ard", score.ard},
            {"mase", finite(score.mase)},
            {"interval_score", by_share(score.interval_score)},
            {"pit", score.pit},
            {"skill",
             {{"value", finite(score.skill.value)},
              {"q05", score.skill.low},
              {"q95", score.skill.high}}}};
}

Json horizons_json(const std::vector<HorizonScore>& horizons) {
    Json json = Json::array();
    for (const HorizonScore& horizon : horizons) {
        json.push_back({{"days", horizon.days},
                        {"total", score_json(horizon.total)},
                        {"camps", score_json(horizon.camps)}});
    }
    return json;
}

Json told_totals_json(const std::vector<ToldTotals>& all) {
    Json json = Json::array();
    for (const ToldTotals& told : all) {
        Json one{{"days", told.days}, {"n", told.n}};
        if (told.n > 0) {
            one["ard"] = told.ard;
            one["ard_flee"] = told.ard_flee ? Json(*told.ard_flee) : Json(nullptr);
        }
        json.push_back(one);
    }
    return json;
}

/// The rule that anyone could use with the lowest error, and its skill over persistence.
std::string best_rule(const Score& score) {
    const auto best = std::ranges::min_element(score.crps_baselines, {},
                                               &std::pair<const std::string, double>::second);
    const double persistence = score.crps_baselines.at("persistence");
    const double skill = persistence > 0.0 ? 1.0 - best->second / persistence : 0.0;
    return fmt::format("{:+.2f} {}", skill, best->first);
}

void add_rows(std::string& text, std::string_view what, const std::vector<HorizonScore>& horizons,
              Score HorizonScore::*part) {
    for (const HorizonScore& horizon : horizons) {
        const Score& score = horizon.*part;
        if (score.n == 0) {
            text += fmt::format("{:<8} {:>4} {:>5}\n", what, horizon.days, 0);
            continue;
        }
        text += fmt::format(
            "{:<8} {:>4} {:>5} {:>10} {:>12} {:>+7.2f} {:>+6.2f} {:>+6.2f} {:>6.0f} %  {}\n", what,
            horizon.days, score.n, grouped(score.crps),
            grouped(score.crps_baselines.at("persistence")), score.skill.value, score.skill.low,
            score.skill.high, 100.0 * score.coverage[2], best_rule(score));
    }
}

}  // namespace

std::string backtest_json(const Scenario& scenario, const BacktestResult& result,
                          const std::vector<std::string>& command_line,
                          const std::vector<std::string>& files) {
    Json json{{"program", "couloir"},
              {"couloir", {{"version", kVersion}, {"commit", kCommit}}},
              {"command_line", command_line},
              {"scenario", scenario.name},
              {"unit", "people"},
              {"truth", "registrations as first made"}};
    json["origins"] = Json::array();
    for (const int origin : result.origins)
        json["origins"].push_back((scenario.start + origin).iso());
    json["horizons"] = horizons_json(result.horizons[0]);
    json["as_corrected"] = {{"truth", "registrations as later corrected"},
                            {"horizons", horizons_json(result.horizons[1])}};
    json["told_totals"] = {{"truth", "registrations as later corrected"},
                           {"horizons", told_totals_json(result.told_totals)}};
    json["not_scored"] = Json::array();
    for (const NotScored& missing : result.not_scored) {
        json["not_scored"].push_back(
            {{"location", missing.location}, {"days", missing.days}, {"why", missing.why}});
    }
    json["inputs"] = inputs_json(scenario.inputs);
    json["files"] = files;
    return json_text(json);
}

std::string forecasts_csv(const Scenario& scenario, const std::vector<KeptForecast>& forecasts,
                          Truth truth) {
    const std::size_t by = truth == Truth::kFirstMade ? 0 : 1;
    std::string text = "origin,date,location" + quantile_columns() +
                       "\n#date+origin,#date+forecast,#loc+name" + quantile_tags() + "\n";
    for (const KeptForecast& kept : forecasts) {
        const Date origin = scenario.start + kept.origin;
        text += fmt::format("{},{},{}{}\n", origin.iso(), (origin + kept.days).iso(),
                            csv_cell(kept.location), quantile_cells(kept.says[by]));
    }
    return text;
}

std::string backtest_text(const Scenario& scenario, const BacktestResult& result) {
    std::string text =
        fmt::format("{}: {}\n\n", scenario.title,
                    counted(static_cast<std::int64_t>(result.origins.size()), "origin", "origins"));
    text +=
        "CRPS in people, lower is better; skill over persistence, with its 5 - 95 % range over "
        "origins, and that of the simple rule that did best\n";
    for (std::size_t truth = 0; truth < 2; ++truth) {
        text += truth == 0 ? "\nAgainst the registrations as first made\n"
                           : "\nAgainst the registrations as later corrected\n";
        text += fmt::format("{:<8} {:>4} {:>5} {:>10} {:>12} {:>7} {:>13} {:>8}  {}\n", "what",
                            "days", "n", "CRPS", "persistence", "skill", "range", "in 90 %",
                            "best simple rule");
        add_rows(text, "total", result.horizons[truth], &HorizonScore::total);
        add_rows(text, "camps", result.horizons[truth], &HorizonScore::camps);
    }
    if (!result.not_scored.empty()) {
        text += fmt::format("\n{} not scored; --json says which and why.\n",
                            counted(static_cast<std::int64_t>(result.not_scored.size()),
                                    "series and horizon is", "series and horizons are"));
    }
    return text + "\ndocs/forecasting.md defines each figure.\n";
}

}  // namespace couloir
