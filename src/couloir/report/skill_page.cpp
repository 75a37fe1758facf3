#include "couloir/report/skill_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "couloir/report/numbers.hpp"

namespace couloir {
namespace {

constexpr std::array kDays{3, 7, 14, 30, 60, 90};
constexpr std::array kNames{"couloir",     "poisson", "linear_trend",   "damped_trend", "bootstrap",
                            "local_trend", "pool",    "planning_share", "flee_rules"};

std::string signed_skill(double skill) {
    return std::isfinite(skill) && skill > -100.0 ? fmt::format("{:+.2f}", skill) : "below -99";
}

/// The baseline with the lowest score, persistence included.
std::string best_baseline(const Score& score) {
    std::string best;
    double lowest = INFINITY;
    for (const auto& [name, crps] : score.crps_baselines) {
        if (crps < lowest) {
            lowest = crps;
            best = name;
        }
    }
    return fmt::format("{} {}", best,
                       signed_skill(1.0 - lowest / score.crps_baselines.at("persistence")));
}

std::string pooled_table(const LeaveOneOut& all, Truth truth, bool total) {
    std::string text = "| rule |";
    for (const int days : kDays)
        text += fmt::format(" {} days |", days);
    text += "\n|---|---:|---:|---:|---:|---:|---:|\n";
    for (const char* name : kNames) {
        text += fmt::format("| {} |", name);
        for (const int days : kDays) {
            const PooledSkill skill = pooled_skill(all.held_out, truth, days, total, name);
            text += skill.conflicts > 0
                        ? fmt::format(" {} ({}) |", signed_skill(skill.value), skill.conflicts)
                        : " - |";
        }
        text += "\n";
    }
    return text + "\n";
}

/// Where what came fell in the forecasts, over all conflicts: in percent of each row.
std::string pit_table(const LeaveOneOut& all) {
    constexpr int kFirstDays = 14;
    std::string text =
        "Where what came fell, 14 to 90 days ahead, over all conflicts: percent of forecasts by "
        "tenth of their distribution, from the lowest; 10 in each if they say what they know.\n\n"
        "| what | n | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |\n"
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n";
    for (const Truth truth : {Truth::kFirstMade, Truth::kCorrected}) {
        for (const bool total : {true, false}) {
            std::array<int, 10> tenths{};
            int n = 0;
            for (const HeldOut& conflict : all.held_out) {
                for (const int days : kDays) {
                    const Score* score = score_of(conflict.result, truth, days, total);
                    if (score == nullptr || days < kFirstDays)
                        continue;
                    n += score->n;
                    for (std::size_t i = 0; i < tenths.size(); ++i)
                        tenths[i] += score->pit[i];
                }
            }
            text +=
                fmt::format("| {}, {} | {} |", total ? "totals" : "camps",
                            truth == Truth::kFirstMade ? "as first made" : "as later corrected", n);
            for (const int tenth : tenths)
                text += fmt::format(" {:.0f} |", n > 0 ? 100.0 * tenth / n : 0.0);
            text += "\n";
        }
    }
    return text + "\n";
}

std::string conflict_table(const HeldOut& conflict) {
    std::string text = fmt::format(
        "### {}\n\n| what | days | n | CRPS | skill | range | corrected: skill | 50 % | 80 % | 90 "
        "% | corrected: 90 % | best baseline "
        "|\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
        "---|\n",
        conflict.name);
    for (const bool total : {true, false}) {
        for (const int days : kDays) {
            const Score* first = score_of(conflict.result, Truth::kFirstMade, days, total);
            const Score* later = score_of(conflict.result, Truth::kCorrected, days, total);
            if (first == nullptr || later == nullptr)
                continue;
            text += fmt::format(
                "| {} | {} | {} | {} | {} | {} to {} | {} | {:.0f} | {:.0f} | {:.0f} | {:.0f} | {} "
                "|\n",
                total ? "total" : "camps", days, first->n, grouped(first->crps),
                signed_skill(first->skill.value), signed_skill(first->skill.low),
                signed_skill(first->skill.high), signed_skill(later->skill.value),
                100.0 * first->coverage[0], 100.0 * first->coverage[1], 100.0 * first->coverage[2],
                100.0 * later->coverage[2], best_baseline(*first));
        }
    }
    return text + "\n";
}

/// What the forecast may be told, and what tables call it.
struct Told {
    const char* name;
    const char* title;
};

constexpr std::array kTold{Told{"with series", "series"}, Told{"couloir", "roads"},
                           Told{"with events", "events"}, Told{"with engine", "engine, half"},
                           Told{"with engine_alone", "engine"}};

std::vector<Told> scored_knowledge(const LeaveOneOut& all) {
    std::vector<Told> scored;
    for (const Told& knowledge : kTold) {
        const bool any = std::ranges::any_of(all.held_out, [&](const HeldOut& conflict) {
            return std::ranges::any_of(conflict.result.horizons[0], [&](const HorizonScore& at) {
                return at.total.n > 0 && crps_of(at.total, knowledge.name);
            });
        });
        if (any)
            scored.push_back(knowledge);
    }
    return scored;
}

std::string knowledge_row(const HeldOut& conflict, const std::vector<Told>& columns, bool total,
                          int days) {
    const Score* score = score_of(conflict.result, Truth::kFirstMade, days, total);
    if (score == nullptr)
        return "";
    const double persistence = score->crps_baselines.at("persistence");
    std::string row = fmt::format("| {} | {} | {} | {} |", conflict.name, total ? "total" : "camps",
                                  days, score->n);
    for (const Told& knowledge : columns) {
        const auto crps = crps_of(*score, knowledge.name);
        row += crps ? fmt::format(" {} |", signed_skill(1.0 - *crps / persistence)) : " - |";
    }
    return row + "\n";
}

std::string pooled_knowledge_row(const LeaveOneOut& all, const std::vector<Told>& columns,
                                 bool total, int days) {
    std::string row = fmt::format("| **all** | {} | {} | |", total ? "total" : "camps", days);
    for (const Told& knowledge : columns) {
        const PooledSkill skill =
            pooled_skill(all.held_out, Truth::kFirstMade, days, total, knowledge.name);
        row += skill.conflicts > 0
                   ? fmt::format(" {} ({}) |", signed_skill(skill.value), skill.conflicts)
                   : " - |";
    }
    return row + "\n";
}

std::string knowledge_table(const LeaveOneOut& all) {
    const auto columns = scored_knowledge(all);
    std::string text =
        "## With and without what the map and the events know\n\nSkill over persistence, "
        "against the registrations as first made. *Series*: from registrations alone. *Roads*: the "
        "forecast as it is, which also knows the camps that nobody can come to while borders, "
        "roads or they themselves are closed. *Events*: its rate times the root of how hard "
        "fighting pushes people out on the day, beside the weeks before. *Engine, half*: pooled "
        "half and half with the calibrated engine, under the outlook that the conflict persists. "
        "*Engine*: that one by itself.\n\n"
        "| conflict | what | days | n |";
    for (const Told& knowledge : columns)
        text += fmt::format(" {} |", knowledge.title);
    text += "\n|---|---|---:|---:|";
    for (std::size_t i = 0; i < columns.size(); ++i)
        text += "---:|";
    text += "\n";
    for (const bool total : {true, false}) {
        for (const int days : kDays) {
            for (const HeldOut& conflict : all.held_out)
                text += knowledge_row(conflict, columns, total, days);
            text += pooled_knowledge_row(all, columns, total, days);
        }
    }
    return text + "\n";
}

std::string told_totals_table(const LeaveOneOut& all) {
    std::string text =
        "## Told the totals, as Flee is\n\n| conflict | days | origins | ARD | Flee's ARD | of "
        "Flee's |\n|---|---:|---:|---:|---:|---:|\n";
    for (const HeldOut& conflict : all.held_out) {
        for (const ToldTotals& told : conflict.result.told_totals) {
            if (told.n == 0 || !told.ard_flee)
                continue;
            text += fmt::format("| {} | {} | {} | {:.3f} | {:.3f} | {:.0f} % |\n", conflict.name,
                                told.days, told.n, told.ard, *told.ard_flee,
                                100.0 * told.ard / *told.ard_flee);
        }
    }
    return text + "\n";
}

}  // namespace

std::string skill_tables(const LeaveOneOut& all) {
    std::string text = "## All conflicts together\n\n";
    for (const Truth truth : {Truth::kFirstMade, Truth::kCorrected}) {
        for (const bool total : {true, false}) {
            text +=
                fmt::format("{}, against the registrations {}:\n\n", total ? "Totals" : "Camps",
                            truth == Truth::kFirstMade ? "as first made" : "as later corrected");
            text += pooled_table(all, truth, total);
        }
    }
    text += pit_table(all);
    text += knowledge_table(all);
    text += told_totals_table(all);
    text += "## Each conflict\n\n";
    for (const HeldOut& conflict : all.held_out)
        text += conflict_table(conflict);
    return text;
}

}  // namespace couloir
