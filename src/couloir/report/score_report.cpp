#include "couloir/report/score_report.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "couloir/report/headline_text.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/numbers.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json run_part(const World& world, const EnsembleOptions& options) {
    return {{"scenario", world.scenario().name},
            {"days", options.days},
            {"seed", options.seed},
            {"first_member", options.first_member}};
}

Json agreement_json(const Agreement& agreement) {
    return {{"mean_absolute_difference", agreement.mean_absolute_difference()},
            {"relative", agreement.relative()},
            {"coverage_90", agreement.coverage_90()},
            {"n", agreement.count()}};
}

Json spread_json(const Spread& spread) {
    return {{"mean", spread.mean}, {"sd", spread.sd}, {"q05", spread.q05}, {"q95", spread.q95}};
}

std::string table_header(std::string_view first) {
    return fmt::format("\n{:<40} {:>5} {:>12} {:>9} {:>11}\n", first, "dates", "off, people",
                       "relative", "in 5-95 %");
}

std::string table_row(std::string_view name, const Agreement& agreement) {
    if (agreement.count() == 0)
        return fmt::format("{:<40} {:>5}\n", name, 0);
    return fmt::format("{:<40} {:>5} {:>12} {:>9.3f} {:>9.0f} %\n", name, agreement.count(),
                       grouped(agreement.mean_absolute_difference()), agreement.relative(),
                       100 * agreement.coverage_90());
}

std::string difference_row(std::string_view name, double of_mean, const Spread& members) {
    return fmt::format("{:<24} {:>12.4f} {:>16.4f} {:>8.4f}   {:.4f} - {:.4f}\n", name, of_mean,
                       members.mean, members.sd, members.q05, members.q95);
}

Json score_part(const World& world, const EnsembleOptions& options,
                const RegistrationScore& score) {
    Json json = run_part(world, options);
    json["ard"] = {{"normal", score.of_mean.normal},
                   {"rescaled", score.of_mean.rescaled},
                   {"sd", score.members_normal.sd}};
    json["members"] = {{"count", options.members},
                       {"normal", spread_json(score.members_normal)},
                       {"rescaled", spread_json(score.members_rescaled)}};
    json["camps"] = Json::object();
    for (const CampScore& camp : score.camps)
        json["camps"][world.scenario().at(camp.location).name] = agreement_json(camp.agreement);
    return json;
}

}  // namespace

std::string score_text(const World& world, const EnsembleOptions& options,
                       const RegistrationScore& score) {
    std::string text = run_heading(world, options);
    text += fmt::format("\n{:<24} {:>12} {:>16} {:>8}   {}\n", "Averaged relative", "of ensemble",
                        "of members: mean", "sd", "5 - 95 %");
    text += fmt::format("{:<24} {:>12}\n", "difference", "mean");
    text += difference_row("  normal", score.of_mean.normal, score.members_normal);
    text += difference_row("  rescaled", score.of_mean.rescaled, score.members_rescaled);
    text += table_header("Ensemble mean by camp");
    for (const CampScore& camp : score.camps)
        text += table_row("  " + world.scenario().at(camp.location).name, camp.agreement);
    return text + "\ndocs/measures.md defines each figure.\n";
}

std::string score_text(const World& world, const EnsembleOptions& options, const TwoModes& scores) {
    std::string text = run_heading(world, options);
    text += fmt::format("\n{:<40} {:>14} {:>14}\n", "", "flee-code", "as-documented");
    const auto row = [&](std::string_view name, double code, double documents) {
        text += fmt::format("{:<40} {:>14.4f} {:>14.4f}\n", name, code, documents);
    };
    text += "Averaged relative difference of the ensemble mean\n";
    row("  normal", scores.code.of_mean.normal, scores.documents.of_mean.normal);
    row("  rescaled", scores.code.of_mean.rescaled, scores.documents.of_mean.rescaled);
    text += "By camp, of the camp's own count\n";
    for (std::size_t i = 0; i < scores.code.camps.size(); ++i) {
        const CampScore& camp = scores.code.camps[i];
        row("  " + world.scenario().at(camp.location).name, camp.agreement.relative(),
            scores.documents.camps[i].agreement.relative());
    }
    return text +
           "\ndocs/flee.md says where the two modes differ, docs/measures.md what is measured.\n";
}

std::string score_json(const World& world, const EnsembleOptions& options, const TwoModes& scores) {
    return json_text({{"flee-code", score_part(world, options, scores.code)},
                      {"as-documented", score_part(world, options, scores.documents)}});
}

std::string score_json(const World& world, const EnsembleOptions& options,
                       const RegistrationScore& score) {
    return json_text(score_part(world, options, score));
}

std::string score_text(const World& world, const EnsembleOptions& options,
                       const std::vector<ChannelScore>& scores) {
    std::string text = run_heading(world, options) + table_header("Ensemble mean by channel");
    int left_out = 0;
    std::string not_counted;
    for (const ChannelScore& score : scores) {
        const Agreement& agreement = score.agreement;
        if (!score.not_counted.empty())
            not_counted += fmt::format("  {}: {}\n", score.channel, score.not_counted);
        left_out += score.not_counted.empty() ? score.left_out : 0;
        if (agreement.count() == 0 && !score.not_counted.empty())
            continue;
        text += table_row("  " + score.channel, agreement);
        if (agreement.bands() > 0)
            text += fmt::format("    {} of {} inside\n", agreement.inside_bands(),
                                counted(agreement.bands(), "observed band", "observed bands"));
        if (score.plan_knew)
            text += "    the plan rests on the same claims: no test\n";
    }
    if (!not_counted.empty())
        text += "\nNot scored:\n" + not_counted;
    if (left_out > 0) {
        text += fmt::format(
            "\n{} left out: flows, cumulative counts at one place, and dates outside the run.\n",
            counted(left_out, "observation", "observations"));
    }
    return text + "\ndocs/measures.md defines each figure.\n";
}

std::string score_json(const World& world, const EnsembleOptions& options,
                       const std::vector<ChannelScore>& scores) {
    Json json = run_part(world, options);
    json["members"] = {{"count", options.members}};
    json["channels"] = Json::object();
    for (const ChannelScore& score : scores) {
        json["channels"][score.channel] = agreement_json(score.agreement);
        json["channels"][score.channel]["bands"] = score.agreement.bands();
        json["channels"][score.channel]["inside_bands"] = score.agreement.inside_bands();
        json["channels"][score.channel]["left_out"] = score.left_out;
        json["channels"][score.channel]["plan_rests_on_its_claims"] = score.plan_knew;
        if (!score.not_counted.empty())
            json["channels"][score.channel]["not_counted"] = score.not_counted;
    }
    return json_text(json);
}

}  // namespace couloir
