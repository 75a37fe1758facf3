#include "couloir/report/observed_series.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace couloir {
namespace {

constexpr std::size_t kMostPoints = 60;  ///< of a registered series, before points blur

ObservedSeries thinned(ObservedSeries series) {
    const std::size_t step = (series.points.size() + kMostPoints - 1) / kMostPoints;
    if (step <= 1)
        return series;
    std::vector<ObservedPoint> kept;
    for (std::size_t i = 0; i < series.points.size(); i += step)
        kept.push_back(series.points[i]);
    series.points = std::move(kept);
    return series;
}

void add_days(std::set<int>& days, const RegistrationRow& row, int run_days) {
    for (const RegistrationFile& file : row.files) {
        for (const RegistrationPoint& point : file.points) {
            if (point.day >= 0 && point.day < run_days)
                days.insert(point.day);
        }
    }
}

std::vector<ObservedSeries> registrations_in_all(const World& world, int run_days) {
    const std::vector<RegistrationRow>& rows = world.scenario().registrations.rows;
    if (rows.empty())
        return {};
    const bool summed = world.settings().sum_from_camps;
    ObservedSeries series{summed ? "registered, all camps" : "registered, total", {}};
    series.is_input = world.settings().conflict_spawn_mode.empty();
    if (series.is_input)
        series.label += " (an input)";
    std::set<int> days;
    for (std::size_t i = summed ? 1 : 0; i < (summed ? rows.size() : 1); ++i)
        add_days(days, rows[i], run_days);
    for (const int day : days) {
        People count = 0;
        for (std::size_t i = summed ? 1 : 0; i < (summed ? rows.size() : 1); ++i)
            count += world.registrations().count(rows[i].location, day);
        series.points.push_back({day, static_cast<double>(count)});
    }
    return {thinned(std::move(series))};
}

std::vector<ObservedSeries> registrations_at(const World& world, const std::string& location,
                                             int run_days) {
    for (const RegistrationRow& row : world.scenario().registrations.rows) {
        if (row.location != location)
            continue;
        std::set<int> days;
        add_days(days, row, run_days);
        ObservedSeries series{"registered", {}};
        for (const int day : days) {
            series.points.push_back(
                {day, static_cast<double>(world.registrations().count(location, day))});
        }
        return {thinned(std::move(series))};
    }
    return {};
}

/// "iom_dtm_emergency" -> "IOM DTM emergency".
std::string readable(const std::string& channel) {
    static const std::map<std::string, std::string> kAcronyms{{"dtm", "DTM"},   {"idp", "IDP"},
                                                              {"iom", "IOM"},   {"momd", "MoMD"},
                                                              {"ocha", "OCHA"}, {"unhcr", "UNHCR"}};
    std::string text;
    for (std::size_t start = 0; start <= channel.size();) {
        const std::size_t end = std::min(channel.find('_', start), channel.size());
        const std::string word = channel.substr(start, end - start);
        const auto acronym = kAcronyms.find(word);
        text += (text.empty() ? "" : " ") + (acronym == kAcronyms.end() ? word : acronym->second);
        start = end + 1;
    }
    return text;
}

template <class Wanted>
std::vector<ObservedSeries> from_channels(const Scenario& scenario, int run_days, Wanted wanted) {
    std::vector<ObservedSeries> all;
    for (const Channel& channel : scenario.channels) {
        ObservedSeries series;
        for (const Observation& observation : channel.observations) {
            const int day = observation.date - scenario.start;
            if (day < 0 || day >= run_days || !wanted(observation))
                continue;
            if (series.points.empty()) {
                const bool ever = observation.what == ObservationKind::kCumulative;
                series.source = readable(channel.name);
                series.what = ever ? "cumulative" : "stock";
                series.label = series.source + (ever ? " (ever)" : " (on the day)");
            }
            series.points.push_back({day, observation.figure});
        }
        if (!series.points.empty())
            all.push_back(std::move(series));
    }
    return all;
}

}  // namespace

std::vector<ObservedSeries> observed_in_all(const World& world, int days) {
    if (world.scenario().folder_kind == FolderKind::kFlee)
        return registrations_in_all(world, days);
    return from_channels(world.scenario(), days, [](const Observation& observation) {
        return observation.location == "*" && observation.what != ObservationKind::kFlow;
    });
}

std::vector<ObservedSeries> observed_at(const World& world, LocationId location, int days) {
    const std::string& name = world.scenario().at(location).name;
    if (world.scenario().folder_kind == FolderKind::kFlee)
        return registrations_at(world, name, days);
    return from_channels(world.scenario(), days, [&](const Observation& observation) {
        return observation.location == name && observation.what == ObservationKind::kStock;
    });
}

}  // namespace couloir
