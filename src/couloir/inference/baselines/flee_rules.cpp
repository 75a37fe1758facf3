#include "couloir/inference/baselines/flee_rules.hpp"

#include <algorithm>

#include "couloir/ensemble/ensemble.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kMembers = 4;
constexpr double kAgents = 10000.0;
constexpr int kRateDays = 30;

/// One person stands for several where people are many.
int hasten_for(double people) {
    return std::max(1, static_cast<int>(people / kAgents));
}

/// What was known, and a total that goes on as it did.
Scenario persisted(const Scenario& scenario, const Situation& situation, int last_day) {
    Scenario known = scenario.as_of(scenario.start + situation.origin);
    const auto& total = situation.series.front().counts;
    const double now = last_count(total, situation.origin);
    const double before = last_count(total, situation.origin - kRateDays);
    const double rate = std::max(0.0, (now - before) / kRateDays);
    RegistrationFile file{"persisted", {}};
    for (const Count& count : total)
        file.points.push_back({count.day, count.people});
    file.points.push_back({situation.origin, now});
    file.points.push_back({last_day, now + rate * (last_day - situation.origin)});
    auto& rows = known.registrations.rows;
    if (const auto total_of_folder = total_row(known))
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(*total_of_folder));
    rows.insert(rows.begin(), RegistrationRow{"total", {std::move(file)}, {}});
    known.settings.sum_from_camps = false;
    known.settings.conflict_spawn_mode.clear();
    known.settings.hasten = hasten_for(now);
    known.days = last_day + 1;
    return known;
}

/// Draws of one day, by series.
std::vector<Distribution> on_one_day(const World& world, const Situation& situation,
                                     std::span<const Run> members) {
    const double hasten = world.settings().hasten;
    std::vector<Distribution> all;
    for (const Series& series : situation.series) {
        const LocationId at = world.scenario().find_location(series.location);
        std::vector<double> draws;
        for (const Run& member : members) {
            const DayCounts& counts = member.counts();
            const People people = series.location == "*" ? counts.displaced
                                  : at.valid()           ? counts.present[at.index()]
                                                         : 0;
            draws.push_back(hasten * static_cast<double>(people));
        }
        all.push_back(Distribution::from_draws(std::move(draws)));
    }
    return all;
}

}  // namespace

FleeRulesForecast flee_rules(const Scenario& scenario, const Situation& situation,
                             const std::vector<int>& days) {
    if (scenario.folder_kind != FolderKind::kFlee || situation.series.front().counts.empty())
        return {};
    const int last_day = situation.origin + std::ranges::max(days);
    const World world(persisted(scenario, situation, last_day));
    FleeRulesForecast forecast{days, std::vector<std::vector<Distribution>>(days.size())};
    const DayObserver observer = [&](int day, std::span<const Run> members) {
        for (std::size_t i = 0; i < days.size(); ++i) {
            if (day == situation.origin + days[i])
                forecast.series[i] = on_one_day(world, situation, members);
        }
    };
    run_ensemble(world, {.members = kMembers, .days = last_day + 1}, {observer});
    return forecast;
}

double CampsByDay::people(const std::string& location, int day) const {
    const auto camp = camps.find(location);
    if (camp == camps.end() || camp->second.empty())
        return 0.0;
    const int last = static_cast<int>(camp->second.size()) - 1;
    return camp->second[static_cast<std::size_t>(std::clamp(day, 0, last))];
}

CampsByDay flee_told_totals(const Scenario& scenario) {
    Scenario told = scenario;
    double most = 0.0;
    const std::vector<Series> series = series_of(scenario, Truth::kCorrected);
    for (const Count& count : series.front().counts)
        most = std::max(most, count.people);
    told.settings.hasten = hasten_for(most);
    const World world(told);
    CampsByDay all;
    const DayObserver observer = [&](int, std::span<const Run> members) {
        for (const RegistrationRow& row : told.registrations.rows) {
            const LocationId at = world.scenario().find_location(row.location);
            double people = 0.0;
            for (const Run& member : members)
                people += at.valid() ? static_cast<double>(member.counts().present[at.index()]) : 0;
            all.camps[row.location].push_back(people * told.settings.hasten /
                                              static_cast<double>(members.size()));
        }
    };
    run_ensemble(world, {.members = kMembers, .days = told.days}, {observer});
    return all;
}

}  // namespace couloir
