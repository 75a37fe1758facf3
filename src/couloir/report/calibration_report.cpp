#include "couloir/report/calibration_report.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/inference/calibration/learnt.hpp"
#include "couloir/report/csv_text.hpp"
#include "couloir/report/hindsight_text.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kNarrowestName = 28;

bool has_hindsight(const Scenario& known) {
    return known.hindsight != Hindsight::kNone;
}

/// Seven digits: a member is a draw, and more of them say nothing.
std::string cell(double figure) {
    return fmt::format(",{:.7g}", figure);
}

std::string figure_text(double figure) {
    return std::abs(figure) >= 1000.0 ? grouped(figure) : fmt::format("{:.3g}", figure);
}

std::string range_text(double low, double middle, double high) {
    return fmt::format("{:>8} {:>8} {:>8}", figure_text(low), figure_text(middle),
                       figure_text(high));
}

Json unknowns_json(const Posterior& posterior) {
    Json json = Json::array();
    for (const Learnt& one : learnt(posterior)) {
        const Belief& belief = *one.belief;
        json.push_back(
            {{"name", belief.name},
             {"unit", belief.unit},
             {"belief",
              {{"low", belief.low},
               {"middle", belief.middle},
               {"high", belief.high},
               {"logarithmic", belief.logarithmic},
               {"source", belief.source}}},
             {"prior",
              {{"q05", one.prior_low}, {"median", one.prior_middle}, {"q95", one.prior_high}}},
             {"posterior", {{"q05", one.low}, {"median", one.middle}, {"q95", one.high}}},
             {"narrower", one.narrower},
             {"moved", one.moved}});
    }
    return json;
}

Json confused_json(const Posterior& posterior) {
    Json json = Json::array();
    for (const Confused& pair : not_told_apart(posterior)) {
        json.push_back({{"first", pair.first},
                        {"second", pair.second},
                        {"correlation", pair.correlation},
                        {"told_apart", !pair.is_strong()}});
    }
    return json;
}

Json counts_json(const Scenario& known, const Posterior& posterior) {
    Json json = Json::array();
    for (const Explained& one : posterior.explained) {
        json.push_back({{"date", (known.start + one.count.day).iso()},
                        {"location", posterior.series[one.count.series].location},
                        {"registered", one.count.people},
                        {"q05", one.low},
                        {"median", one.middle},
                        {"q95", one.high}});
    }
    return json;
}

Json result_json(const Scenario& known, const Posterior& posterior) {
    return {{"scenario", known.name},
            {"kind", "calibration"},
            {"as_of", known.as_of_date->iso()},
            {"hindsight", has_hindsight(known) ? Json(kHindsight) : Json(nullptr)},
            {"members", posterior.scores.members},
            {"seed", posterior.seed},
            {"counts_in_90_percent_range", share_explained(posterior)},
            {"unknowns", unknowns_json(posterior)},
            {"not_told_apart", confused_json(posterior)},
            {"counts", counts_json(known, posterior)}};
}

std::string narrower_text(const Learnt& one) {
    if (one.narrower >= kNothingLearnt)
        return fmt::format("{:.0f} %", 100.0 * one.narrower);
    return std::abs(one.moved) >= kMoved ? "moved" : "nothing";
}

std::string unknowns_text(const Posterior& posterior) {
    const std::vector<Learnt> all = learnt(posterior);
    std::size_t width = kNarrowestName;
    for (const Learnt& one : all)
        width = std::max(width, one.belief->name.size());
    std::string text = fmt::format(
        "{:<{}}  {:^26}  {:^26}  {:>8}\n{:<{}}  {:>8} {:>8} {:>8}  {:>8} {:>8} {:>8}  "
        "{:>8}\n",
        "", width, "believed before", "after the counts", "", "", width, "5 %", "50 %", "95 %",
        "5 %", "50 %", "95 %", "narrower");
    for (const Learnt& one : all) {
        if (one.belief->name.starts_with("wave@"))
            continue;
        text += fmt::format("{:<{}}  {}  {}  {:>8}\n", one.belief->name, width,
                            range_text(one.prior_low, one.prior_middle, one.prior_high),
                            range_text(one.low, one.middle, one.high), narrower_text(one));
    }
    return text;
}

std::string confused_text(const Posterior& posterior) {
    std::string strong;
    std::string weak;
    for (const Confused& pair : not_told_apart(posterior)) {
        (pair.is_strong() ? strong : weak) +=
            fmt::format("  {} and {} ({}correlation {:.2f})\n", pair.first, pair.second,
                        pair.correlation < 0.0 ? "one for the other, " : "", pair.correlation);
    }
    return "Not told apart:\n" + (strong.empty() ? "  no pair\n" : strong) +
           (weak.empty() ? "" : "Told apart in part, strongest first:\n" + weak);
}

}  // namespace

std::string posterior_csv(const Scenario& known, const Posterior& posterior) {
    const bool noted = has_hindsight(known);
    std::string text = "member";
    std::string tags = "#meta+member";
    for (const Belief& belief : posterior.unknowns.beliefs()) {
        text += "," + csv_cell(belief.name);
        tags += ",#indicator+setting";
    }
    for (const Location& location : known.locations) {
        text += "," + csv_cell("present@" + location.name);
        tags += ",#affected+present";
    }
    text += std::string(",on_route,displaced") + (noted ? ",note\n" : "\n") + tags +
            ",#affected+on_route,#affected+displaced" + (noted ? ",#meta+note\n" : "\n");
    for (std::size_t k = 0; k < posterior.scores.members; ++k) {
        text += fmt::format("{}", k);
        for (const double value : posterior.unknowns.values(posterior.scores_of(k)))
            text += cell(value);
        const MemberState& state = posterior.states[k];
        for (const double people : state.present)
            text += cell(people);
        text += cell(state.on_route) + cell(state.displaced);
        text += noted ? fmt::format(",{}\n", kHindsight) : "\n";
    }
    return text;
}

std::string posterior_json(const Scenario& known, const Posterior& posterior) {
    return json_text(result_json(known, posterior));
}

std::string calibration_run_json(const Scenario& known, const Posterior& posterior,
                                 const std::vector<std::string>& command_line,
                                 const std::vector<std::string>& files) {
    Json json{{"program", "couloir"}, {"version", kVersion}, {"commit", kCommit}};
    json.update(result_json(known, posterior));
    json["inputs"] = inputs_json(known.inputs);
    json["files"] = files;
    json["environment"] = {{"command_line", command_line}};
    return json_text(json);
}

std::string posterior_text(const Scenario& known, const Posterior& posterior) {
    std::string text =
        fmt::format("{}: calibrated as of {}, {} members, {} counts{}\n\n", known.title,
                    known.as_of_date->iso(), posterior.scores.members, posterior.counts.size(),
                    has_hindsight(known) ? fmt::format(", {}", kHindsight) : "");
    text += unknowns_text(posterior);
    text += "\n" + confused_text(posterior);
    if (posterior.counts.empty())
        return text + "\nNothing was counted up to that day: these are the priors.\n";
    text += fmt::format(
        "\n{:.0f} of 100 counts lie in the 90 % range of what the members would have registered.\n",
        100.0 * share_explained(posterior));
    return text + "docs/calibration.md says how it is made.\n";
}

}  // namespace couloir
