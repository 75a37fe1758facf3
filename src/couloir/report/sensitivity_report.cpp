#include "couloir/report/sensitivity_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/report/csv_text.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/kind.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/release.hpp"
#include "couloir/report/wrapped_text.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kHeader =
    "measure,item,unit,setting,setting_unit,low,value,high,rank,mu_star,mu,sigma,least,most,"
    "release\n"
    "#indicator+code,#loc+name,#indicator+unit,#meta+setting,#meta+setting+unit,"
    "#meta+setting+min,#meta+setting+value,#meta+setting+max,#indicator+rank,"
    "#indicator+effect+size,#indicator+effect+mean,#indicator+effect+sd,"
    "#indicator+effect+min,#indicator+effect+max,#meta+release\n";

constexpr int kLineWidth = 100;
constexpr std::string_view kRelease = "internal";

std::string list_of(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string indented(const std::string& text) {
    std::string lines = "  ";
    for (std::size_t i = 0; i < text.size(); ++i) {
        lines += text[i];
        if (text[i] == '\n' && i + 1 < text.size())
            lines += "    ";
    }
    return lines;
}

bool is_seen_anywhere(const Screening& screening, std::size_t factor) {
    return std::ranges::any_of(screening.measures, [factor](const ScreenedMeasure& measure) {
        return measure.effects[factor].is_seen();
    });
}

/// As wide as the longest name of the screening.
std::string row(const Screening& screening, std::string_view name, std::string_view mu_star,
                std::string_view mu, std::string_view sigma) {
    std::size_t width = 0;
    for (const Factor& factor : screening.factors)
        width = std::max(width, factor.name.size());
    return fmt::format("  {:<{}} {:>12} {:>13} {:>12}\n", name, width, mu_star, mu, sigma);
}

std::string table_of(const Screening& screening, const ScreenedMeasure& measure) {
    std::string text = fmt::format("\n{} ({}; mean {})\n", name_of(measure), measure.unit,
                                   effect_text(measure.mean));
    text += row(screening, "setting", "mu*", "mu", "sigma");
    for (const std::size_t factor : most_important(screening, measure)) {
        const MorrisEffect& effect = measure.effects[factor];
        text += row(screening, screening.factors[factor].name, effect_text(effect.mu_star),
                    effect_text(effect.mu), effect_text(effect.sigma));
    }
    std::vector<std::string> unseen;
    for (std::size_t factor = 0; factor < screening.factors.size(); ++factor) {
        if (!measure.effects[factor].is_seen() && is_seen_anywhere(screening, factor))
            unseen.push_back(screening.factors[factor].name);
    }
    if (!unseen.empty())
        text += indented(wrapped_text("no effect seen: " + list_of(unseen), kLineWidth));
    return text;
}

std::string last_lines(const std::string& what, const std::vector<std::string>& names) {
    return names.empty() ? "" : "\n" + wrapped_text(what + list_of(names) + ".", kLineWidth);
}

std::string heading(const SensitivityReport& report) {
    const ScreeningOptions& options = report.options;
    std::string text = fmt::format(
        "{}\n{} settings with a range, {} of {} points, {} at each, {} levels, {} "
        "days, seed {}.\n{}\n",
        report.scenario.title, report.screening.factors.size(),
        counted(options.morris.trajectories, "trajectory", "trajectories"),
        report.screening.factors.size() + 1, counted(options.members, "member", "members"),
        options.morris.levels, options.days, options.morris.seed, kind_text(report.scenario));
    text +=
        "mu* is how much a measure changes when the setting goes through its whole range, on "
        "average over\nother settings; mu the same with its sign; sigma how much it depends on "
        "them, and on chance.\n";
    if (report.has_movement_ranges)
        text += "The folder states no ranges: those of docs/sensitivity.md stand in.\n";
    return text;
}

Json json_of(const Factor& factor) {
    return {{"name", factor.name},   {"unit", factor.unit}, {"low", factor.low},
            {"value", factor.value}, {"high", factor.high}, {"figures", factor.figures}};
}

Json json_of(const Screening& screening, const ScreenedMeasure& measure) {
    Json json{{"measure", measure.key},
              {"item", measure.item.empty() ? Json(nullptr) : Json(measure.item)},
              {"unit", measure.unit},
              {"mean", measure.mean},
              {"effects", Json::object()}};
    for (std::size_t i = 0; i < screening.factors.size(); ++i) {
        const MorrisEffect& effect = measure.effects[i];
        json["effects"][screening.factors[i].name] = {{"mu_star", effect.mu_star},
                                                      {"mu", effect.mu},
                                                      {"sigma", effect.sigma},
                                                      {"least", effect.least},
                                                      {"most", effect.most}};
    }
    return json;
}

}  // namespace

std::vector<std::size_t> most_important(const Screening& screening,
                                        const ScreenedMeasure& measure) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < screening.factors.size(); ++i) {
        if (measure.effects[i].is_seen())
            order.push_back(i);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const double one = measure.effects[a].mu_star;
        const double other = measure.effects[b].mu_star;
        return one != other ? one > other : screening.factors[a].name < screening.factors[b].name;
    });
    return order;
}

std::string name_of(const ScreenedMeasure& measure) {
    if (measure.item.empty())
        return measure.key;
    return measure.key + (measure.key == "corridor_use" ? " of " : " at ") + measure.item;
}

std::string_view direction_of(const MorrisEffect& effect) {
    // Sums in another order differ in the last digits.
    constexpr double kAlways = 1.0 - 1e-9;
    if (std::abs(effect.mu) < kAlways * effect.mu_star)
        return "\u00b1";
    return effect.mu > 0.0 ? "+" : "\u2212";
}

std::string effect_text(double figure) {
    if (std::abs(figure) >= 100.0)
        return grouped(figure);
    return figure == 0.0 ? "0" : fmt::format("{:.3g}", figure);
}

std::string sensitivity_text(const SensitivityReport& report) {
    std::string text = heading(report);
    std::vector<std::string> unmoved;
    for (const ScreenedMeasure& measure : report.screening.measures) {
        if (most_important(report.screening, measure).empty())
            unmoved.push_back(name_of(measure));
        else
            text += table_of(report.screening, measure);
    }
    std::vector<std::string> unread;
    for (std::size_t factor = 0; factor < report.screening.factors.size(); ++factor) {
        if (!is_seen_anywhere(report.screening, factor))
            unread.push_back(report.screening.factors[factor].name);
    }
    text += last_lines("No effect seen on any of these measures: ", unread);
    text += last_lines("No effect seen of any setting on: ", unmoved);
    return text + "\ndocs/sensitivity.md says what this can tell, docs/measures.md each measure.\n";
}

std::string sensitivity_csv(const SensitivityReport& report) {
    std::string text(kHeader);
    const Screening& screening = report.screening;
    for (const ScreenedMeasure& measure : screening.measures) {
        const std::vector<std::size_t> order = most_important(screening, measure);
        for (std::size_t i = 0; i < screening.factors.size(); ++i) {
            const Factor& factor = screening.factors[i];
            const MorrisEffect& effect = measure.effects[i];
            const auto place = std::ranges::find(order, i);
            text += fmt::format(
                "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", measure.key,
                csv_cell(measure.item), measure.unit, csv_cell(factor.name), csv_cell(factor.unit),
                csv_figure(factor.low), csv_figure(factor.value), csv_figure(factor.high),
                place == order.end() ? "" : std::to_string(place - order.begin() + 1),
                csv_figure(effect.mu_star), csv_figure(effect.mu), csv_figure(effect.sigma),
                csv_figure(effect.least), csv_figure(effect.most), kRelease);
        }
    }
    return text;
}

std::string sensitivity_json(const SensitivityReport& report,
                             const std::vector<std::string>& files) {
    const ScreeningOptions& options = report.options;
    const Scenario& scenario = report.scenario;
    Json json{{"program", "couloir"},
              {"version", kVersion},
              {"commit", kCommit},
              {"release", kRelease},
              {"scenario", scenario.name},
              {"title", scenario.title},
              {"plan", scenario.plan ? Json(scenario.plan->name) : Json(nullptr)},
              {"kind", kind_of(scenario)},
              {"as_of", scenario.as_of_date ? Json(as_of_text(scenario)) : Json(nullptr)},
              {"days", options.days},
              {"method", "Morris screening"},
              {"trajectories", options.morris.trajectories},
              {"levels", options.morris.levels},
              {"members", options.members},
              {"seed", options.morris.seed},
              {"ranges", report.has_movement_ranges ? "docs/sensitivity.md" : "stated"}};
    json["settings"] = Json::array();
    for (const Factor& factor : report.screening.factors)
        json["settings"].push_back(json_of(factor));
    json["measures"] = Json::array();
    for (const ScreenedMeasure& measure : report.screening.measures)
        json["measures"].push_back(json_of(report.screening, measure));
    json["inputs"] = inputs_json(scenario.inputs);
    if (!files.empty())
        json["files"] = files;
    json["environment"] = {{"command_line", report.command_line}};
    return json_text(json);
}

}  // namespace couloir
