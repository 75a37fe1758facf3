#include "couloir/report/comparison_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "couloir/planning/lead_time.hpp"
#include "couloir/report/comparison_parts.hpp"
#include "couloir/report/crossing_report.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/scenario/readiness.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

std::string words(const Measure& measure, const SideRange& side) {
    if (side.never >= 1.0)
        return "never";
    std::string text = range_phrase(measure, side.range);
    if (side.never > 0.0)
        text += fmt::format(", never in {:.0f} %", 100.0 * side.never);
    return text;
}

Json json_of(const SideRange& side) {
    Json json = range_json(side.range);
    // What never comes has no day.
    if (side.never >= 1.0)
        json["median"] = json["q05"] = json["q95"] = nullptr;
    json["never"] = side.never;
    return json;
}

Json json_of(const std::vector<std::optional<SideRange>>& sides) {
    Json list = Json::array();
    for (const std::optional<SideRange>& side : sides)
        list.push_back(side ? json_of(*side) : Json(nullptr));
    return list;
}

/// The doubt is about a sign, and null where no pair has one.
Json doubt_json(const Difference& difference) {
    return difference.both_get_there > 0 ? Json(difference.cannot_tell) : Json(nullptr);
}

/// Pairs of runs by which side gets there; null where two sides are not compared.
Json get_there_json(const std::vector<std::optional<Difference>>& differences) {
    Json list = Json::array();
    for (const std::optional<Difference>& difference : differences) {
        list.push_back(difference ? Json{{"both", difference->both_get_there},
                                         {"only_first", difference->only_first_gets_there},
                                         {"only_later", difference->only_later_gets_there}}
                                  : Json(nullptr));
    }
    return list;
}

/// A list of each figure, with null where two sides are not compared.
void add_differences(Json& json, const Measure& measure,
                     const std::vector<std::optional<Difference>>& differences) {
    for (const char* key : {"difference", "runs_better", "runs_equal", "cannot_tell"})
        json[key] = Json::array();
    for (const std::optional<Difference>& difference : differences) {
        json["difference"].push_back(difference ? difference_json(*difference) : Json(nullptr));
        json["runs_better"].push_back(difference ? Json(difference->runs_better) : Json(nullptr));
        json["runs_equal"].push_back(difference ? Json(difference->runs_equal) : Json(nullptr));
        json["cannot_tell"].push_back(difference ? doubt_json(*difference) : Json(nullptr));
    }
    if (measure.may_never_happen)
        json["get_there"] = get_there_json(differences);
}

Json json_of(const ComparisonResult& result, const ComparedMeasure& compared) {
    Json json{{"unit", unit_of(result, *compared.measure)},
              {"better", name_of(compared.measure->better)},
              {"text", compared.measure->text}};
    if (!compared.sides.empty()) {
        for (const SideRange& side : compared.sides)
            json["sides"].push_back(json_of(side));
        add_differences(json, *compared.measure, compared.differences);
    }
    for (const auto& [part, of_part] : compared.by) {
        Json item{{"unit", compared.measure->unit}, {"sides", json_of(of_part.sides)}};
        add_differences(item, *compared.measure, of_part.differences);
        json["by"][std::string(part.kind)][part.name] = std::move(item);
    }
    return json;
}

/// Of how readily people leave.
Json prior_sets(const ComparisonResult& result) {
    Json names = Json::array();
    for (const Readiness readiness : kReadiness) {
        if (readiness == Readiness::kAsStated || result.priors_vary)
            names.push_back(name_of(readiness));
    }
    return names;
}

std::string sides_text(const ComparisonResult& result) {
    std::string text;
    for (std::size_t i = 0; i < result.sides.size(); ++i) {
        const ComparedSide& side = result.sides[i];
        text += fmt::format("  {}  {} ({}): {} people at risk\n", i + 1, name_of(side), side.title,
                            range_phrase(side.at_risk));
        // Otherwise what the plan takes says so.
        if (side.without_choice && side.uses.empty())
            text += "       takes people away WITHOUT A CHOICE TO STAY\n";
        for (const std::string& use : side.uses)
            text += "       takes " + use + "\n";
    }
    return text;
}

std::string how_compared(const ComparisonResult& result) {
    std::string text = "Plans of one operation: run by run with the same luck.";
    const ComparedSide& first = result.sides.front();
    if (result.per_1000)
        text += fmt::format(
            " Different operations: as distributions. Everything per 1,000 people at "
            "risk, over {}{} {}.",
            first.as_of.empty() ? "the first " : "", counted(first.days, "day", "days"),
            first.as_of.empty() ? "of each" : "from " + first.first_day);
    text += " " + first.kind_text;
    if (result.priors_vary)
        text +=
            " Run again with people less and more ready to leave: where that changes the sign of "
            "an effect, the model cannot tell.";
    return text + (result.chance_only ? " Chance only: central values of every input.\n" : "\n");
}

std::string release_line(const ComparisonResult& result) {
    std::string text = fmt::format(" Release: {}.", name_of(result.level));
    for (const ComparedSide& side : result.sides) {
        if (!side.not_before.empty())
            text += fmt::format(" {} not before {}.", name_of(side), side.not_before);
    }
    return text;
}

bool is_nothing(const std::vector<std::optional<SideRange>>& sides) {
    return std::ranges::all_of(sides, [](const std::optional<SideRange>& side) {
        return !side || (side->range.q05 == 0.0 && side->range.q95 == 0.0);
    });
}

/// A line a site, axis or corridor; those with nothing on any side are only counted.
std::string parts_text(const ComparedMeasure& compared) {
    std::string text;
    std::size_t without = 0;
    for (const auto& [part, of_part] : compared.by) {
        const auto& sides = of_part.sides;
        if (is_nothing(sides)) {
            ++without;
            continue;
        }
        text += fmt::format("  {} {}:", part.kind, part.name);
        for (std::size_t i = 0; i < sides.size(); ++i)
            text += fmt::format("{} {}", i == 0 ? "" : " |",
                                sides[i] ? words(*compared.measure, *sides[i]) : "-");
        text += "\n";
    }
    if (without > 0)
        text += fmt::format("  {} more: 0\n", without);
    return text;
}

/// A later row of a site replaces its places.
std::string use_of_sites(const std::vector<SitePlan>& sites) {
    std::map<LocationId, SitePlan> largest;
    for (const SitePlan& site : sites) {
        SitePlan& at = largest[site.location];
        at.places = std::max(at.places, site.places);
        at.places_per_day = std::max(at.places_per_day, site.places_per_day);
        at.staff_per_1000 = std::max(at.staff_per_1000, site.staff_per_1000);
    }
    double places = 0.0;
    double built = 0.0;
    double staff = 0.0;
    for (const auto& [location, site] : largest) {
        places += static_cast<double>(site.places);
        built += site.places_per_day;
        staff += static_cast<double>(site.places) * site.staff_per_1000 / 1000.0;
    }
    return fmt::format("{} places at {}{}{}", grouped(places),
                       counted(std::ssize(largest), "site", "sites"),
                       built > 0.0 ? fmt::format(", {} more built a day", grouped(built)) : "",
                       staff > 0.0 ? fmt::format(", {} staff", grouped(staff)) : "");
}

}  // namespace

std::string_view name_of(Better better) {
    switch (better) {
        case Better::kLower:
            return "lower";
        case Better::kHigher:
            return "higher";
        case Better::kNone:
            return "none";
    }
    return "";
}

std::string unit_of(const ComparisonResult& result, const Measure& measure) {
    return result.per_1000 && measure.counts_people() ? rate_unit_of(measure)
                                                      : std::string(measure.unit);
}

std::string rate_unit_of(const Measure& measure) {
    return std::string(measure.unit) + " per 1,000 at risk";
}

std::string_view ranges_over(const ComparisonResult& result) {
    return result.chance_only ? "chance only" : "chance and stated ranges";
}

std::string name_of(const ComparedSide& side) {
    return side.scenario + "@" + side.plan;
}

std::vector<std::string> uses_of(const Plan& plan, Date start) {
    std::vector<std::string> uses;
    for (const Message& message : plan.messages)
        uses.push_back(fmt::format("a message to {} ({} days, reach {:.0f} %, trust {:.0f} %)",
                                   message.leave ? "leave" : "stay",
                                   message.window.last - message.window.first + 1,
                                   100 * message.reach, 100 * message.trust.value));
    for (const Corridor& corridor : plan.corridors)
        uses.push_back(fmt::format("corridor {}: up to {} people a day", corridor.name,
                                   grouped(corridor.most_people_a_day())));
    if (!plan.sites.empty())
        uses.push_back(use_of_sites(plan.sites));
    for (const Access& access : plan.accesses)
        uses.push_back(fmt::format("exits {} ({}, {} days)", access.open ? "opened" : "closed",
                                   counted(std::ssize(access.where), "place", "places"),
                                   access.window.last - access.window.first + 1));
    for (const Pause& pause : plan.pauses)
        uses.push_back(fmt::format("a pause ({} days, holds with {:.0f} %)",
                                   pause.window.last - pause.window.first + 1, 100 * pause.holds));
    for (const Transport& transport : plan.transports)
        uses.push_back(fmt::format("{} seats a day", grouped(transport.seats_per_day)));
    for (const Evacuation& evacuation : plan.evacuations)
        uses.push_back(fmt::format(
            "convoys for {} people a day, {}{}", grouped(evacuation.people_per_day),
            evacuation.consent_of.empty() ? "nobody's consent said"
                                          : "with the consent of " + evacuation.consent_of,
            evacuation.choice_to_stay ? "" : ", WITHOUT A CHOICE TO STAY"));
    for (const Aid& aid : plan.aids)
        uses.push_back(fmt::format("aid for {} people a day", grouped(aid.people_per_day)));
    const LeadTime time = lead_time(plan);
    if (time.announced_ahead)
        uses.push_back("lead time: corridors announced " +
                       counted(*time.announced_ahead, "day", "days") + " or more before they open");
    if (time.first_site)
        uses.push_back(fmt::format("lead time: first site ready by {}, last by {}",
                                   (start + *time.first_site).iso(),
                                   (start + *time.last_site).iso()));
    return uses;
}

std::string comparison_text(const ComparisonResult& result) {
    std::string text = sides_text(result) + how_compared(result);
    text += fmt::format("{}, seed {}. Ranges are 5 to 95 % of runs.{}\n",
                        counted(result.options.members, "member", "members"), result.options.seed,
                        release_line(result));
    for (const ComparedMeasure& compared : result.measures) {
        text += fmt::format("\n{} ({}): {}\n", compared.measure->key,
                            unit_of(result, *compared.measure), compared.measure->text);
        for (std::size_t i = 0; i < compared.sides.size(); ++i) {
            text += fmt::format("  {}  {}\n", i + 1, words(*compared.measure, compared.sides[i]));
            if (i > 0)
                text +=
                    fmt::format("     against 1: {}\n",
                                difference_phrase(*compared.measure, compared.differences[i - 1]));
        }
        text += parts_text(compared);
    }
    return text + crossing_text(result) + "\ndocs/measures.md defines each measure.\n";
}

/// Of the sides after the first.
std::string_view how_sides_compare(const ComparisonResult& result) {
    const auto is_paired = [](const ComparedSide& side) {
        return side.pairing == Pairing::kPaired;
    };
    const auto paired = std::count_if(result.sides.begin() + 1, result.sides.end(), is_paired);
    if (paired == std::ssize(result.sides) - 1)
        return "paired";
    return paired == 0 ? "distributions" : "both";
}

std::string comparison_json(const ComparisonResult& result) {
    Json json{{"program", "couloir"},
              {"version", kVersion},
              {"commit", kCommit},
              {"release", name_of(result.level)},
              {"sides", Json::array()}};
    for (const ComparedSide& side : result.sides) {
        json["sides"].push_back(
            {{"scenario", side.scenario},
             {"plan", side.plan},
             {"title", side.title},
             {"kind", side.kind},
             {"as_of", side.as_of.empty() ? Json(nullptr) : Json(side.as_of)},
             {"days", side.days},
             {"first_day", side.first_day},
             {"rubric", side.rubric.empty() ? Json(nullptr) : Json(side.rubric)},
             {"compared", name_of(side.pairing)},
             {"at_risk", range_json(side.at_risk)},
             {"inputs", inputs_json(side.inputs)},
             {"uses", side.uses},
             {"without_choice", side.without_choice},
             {"not_before", side.not_before.empty() ? Json(nullptr) : Json(side.not_before)}});
    }
    json["members"] = result.options.members;
    json["seed"] = result.options.seed;
    json["compared"] = how_sides_compare(result);
    json["ranges_over"] = ranges_over(result);
    json["prior_sets"] = prior_sets(result);
    for (const ComparedMeasure& compared : result.measures)
        json["measures"][std::string(compared.measure->key)] = json_of(result, compared);
    if (result.crossing)
        json["crossing"] = crossing_json(result);
    return json_text(json);
}

std::string comparison_record_json(const ComparisonResult& result,
                                   const std::vector<std::string>& files) {
    Json json{{"program", "couloir"},
              {"version", kVersion},
              {"commit", kCommit},
              {"release", name_of(result.level)},
              {"files", files}};
    if (result.level == ReleaseLevel::kInternal)
        json["environment"] = {{"command_line", result.command_line}};
    return json_text(json);
}

}  // namespace couloir
