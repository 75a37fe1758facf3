#include "couloir/io/checks/registrations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>

#include "couloir/io/checks/findings.hpp"
#include "couloir/io/checks/sources.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// Beyond this, the total and the sum of the camps do not count the same people. Less is usual:
/// many refugees live outside camps.
constexpr double kFarApart = 2.0;

void check_names_of_series(const Scenario& scenario, Problems& problems) {
    const NameIndex names(scenario.locations);
    const auto& rows = scenario.registrations.rows;
    Findings without_series("W402");
    std::set<std::string_view> counted;
    for (const RegistrationRow& row : rows) {
        counted.insert(row.location);
        if (&row != &rows.front() && !names.find(row.location).valid())
            problems.warn("W403", row.place,
                          fmt::format("{} is no location; its people count in the totals",
                                      in_quotes(row.location)),
                          names.hint(row.location));
    }
    for (const Location& location : scenario.locations) {
        if (is_camp(location.kind) && !counted.contains(location.name))
            without_series.add(location.place,
                               fmt::format("camp {} has no registered counts in data_layout.csv",
                                           in_quotes(location.name)));
    }
    without_series.report(problems);
}

/// Registered people on a day: by the first row, and by all others together.
struct Totals {
    int day = 0;
    double stated = 0.0;
    double of_camps = 0.0;
};

/// The totals of the first day, of the last, and of enough days between them.
std::vector<Totals> totals_of(const Scenario& scenario) {
    constexpr int kEnough = 100;
    const RegistrationTable table(scenario.registrations, 1, false);
    const int last = scenario.days - 1;
    const int parts = std::min(last, kEnough);
    std::vector<Totals> totals;
    const auto add = [&](int day) {
        totals.push_back({day, static_cast<double>(table.count(table.names().front(), day)),
                          static_cast<double>(table.sum_of_camps(day))});
    };
    add(0);
    for (int part = 1; part <= parts; ++part)
        add(static_cast<int>(std::int64_t{last} * part / parts));
    return totals;
}

void check_total(const Scenario& scenario, const std::vector<Totals>& through_time,
                 Problems& problems) {
    Totals sum;
    for (const Totals& totals : through_time) {
        sum.stated += totals.stated;
        sum.of_camps += totals.of_camps;
    }
    const bool far_apart =
        sum.stated > sum.of_camps * kFarApart || sum.of_camps > sum.stated * kFarApart;
    if (!far_apart || sum.stated == 0.0 || sum.of_camps == 0.0)
        return;
    const RegistrationRow& total = scenario.registrations.rows.front();
    problems.warn(
        "W410", total.place,
        fmt::format("{} is {:.2g} times the sum of the camps, over the whole period: they do "
                    "not count the same people",
                    total.files.front().name, sum.stated / sum.of_camps),
        scenario.settings.sum_from_camps
            ? "those who leave home follow the camps; the total sets only a part of the "
              "score"
            : "those who leave home follow the total: spawn_rules.sum_from_camps=true "
              "follows the camps");
}

void check_enough_people(const Scenario& scenario, const std::vector<Totals>& through_time,
                         Problems& problems) {
    double residents = 0.0;
    for (const LocationId id : places_that_people_leave(scenario))
        residents += scenario.at(id).residents.value;
    const Totals& most = *std::ranges::max_element(through_time, {}, &Totals::of_camps);
    const double arrivals = most.of_camps - through_time.front().of_camps;
    if (residents == 0.0 || arrivals <= residents)
        return;
    problems.warn("W411", scenario.registrations.rows.front().place,
                  fmt::format("{:.0f} people arrive in the camps by day {}, and {:.0f} live where "
                              "people leave home",
                              arrivals, most.day, residents),
                  "are residents or conflicts missing? Without spawn_rules.take_from_population "
                  "more people leave than live there");
}

}  // namespace

void check_registrations(const Scenario& scenario, Problems& problems) {
    if (scenario.registrations.empty())
        return;
    check_names_of_series(scenario, problems);
    const auto totals = totals_of(scenario);
    check_total(scenario, totals, problems);
    check_enough_people(scenario, totals, problems);
}

void check_observations(const Scenario& scenario, Problems& problems) {
    const Date end = scenario.start + scenario.days;
    Findings outside("W412", "lengthen the run, or leave the observation out");
    for (const Channel& channel : scenario.channels) {
        for (const Observation& observation : channel.observations) {
            if (observation.date < scenario.start || observation.date >= end)
                outside.add(
                    observation.place,
                    fmt::format("the observation of {} is not within the {} days from {}",
                                observation.date.iso(), scenario.days, scenario.start.iso()));
        }
    }
    outside.report(problems);
}

}  // namespace couloir
