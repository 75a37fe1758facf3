#include "couloir/inference/series/series.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace couloir {
namespace {

std::vector<Count> by_day(std::map<int, double> counts) {
    std::vector<Count> result;
    for (const auto& [day, people] : counts)
        result.push_back({day, std::max(0.0, people)});
    return result;
}

/// Series added up on every day on which any of them has a count.
std::vector<Count> added_up(const std::vector<std::vector<Count>>& parts) {
    std::set<int> days;
    for (const auto& part : parts) {
        for (const Count& count : part)
            days.insert(count.day);
    }
    std::vector<Count> sum;
    for (const int day : days) {
        double people = 0.0;
        for (const auto& part : parts)
            people += last_count(part, day);
        sum.push_back({day, people});
    }
    return sum;
}

std::vector<Count> counts_of(const RegistrationRow& row) {
    std::vector<std::vector<Count>> files;
    for (const RegistrationFile& file : row.files) {
        std::map<int, double> counts;
        for (const RegistrationPoint& point : file.points)
            counts[point.day] = point.count;
        files.push_back(by_day(std::move(counts)));
    }
    return added_up(files);
}

void correct(std::vector<Count>& counts, int day) {
    for (std::size_t i = 1; i < counts.size(); ++i) {
        if (counts[i].day != day || counts[i - 1].people < 1.0)
            continue;
        const double factor = counts[i].people / counts[i - 1].people;
        for (std::size_t j = 0; j < i; ++j)
            counts[j].people *= factor;
    }
}

std::vector<Series> corrected(const std::vector<Series>& first,
                              const Registrations& registrations) {
    std::vector<Series> all = first;
    for (const RegistrationCorrection& correction : registrations.corrections) {
        for (std::size_t i = 1; i < all.size(); ++i) {
            if (all[i].location == correction.location)
                correct(all[i].counts, correction.day);
        }
    }
    for (Count& count : all.front().counts) {
        for (std::size_t i = 1; i < all.size(); ++i) {
            count.people +=
                last_count(all[i].counts, count.day) - last_count(first[i].counts, count.day);
        }
        count.people = std::max(0.0, count.people);
    }
    return all;
}

std::optional<int> first_correction(const Registrations& registrations,
                                    const std::string& location) {
    std::optional<int> first;
    for (const RegistrationCorrection& correction : registrations.corrections) {
        if (correction.location == location)
            first = std::min(correction.day, first.value_or(correction.day));
    }
    return first;
}

std::vector<Series> registered(const Scenario& scenario, Truth truth) {
    const Registrations& registrations = scenario.registrations;
    const auto total = total_row(scenario);
    std::vector<Series> all{{"*", {}, "", ObservationKind::kStock, {}}};
    for (std::size_t i = 0; i < registrations.rows.size(); ++i) {
        const RegistrationRow& row = registrations.rows[i];
        Series series{row.location, counts_of(row), "", ObservationKind::kStock,
                      first_correction(registrations, row.location)};
        if (i == total) {
            series.location = "*";
            all.front() = std::move(series);
        } else {
            all.push_back(std::move(series));
        }
    }
    if (all.front().counts.empty()) {
        std::vector<std::vector<Count>> camps;
        for (std::size_t i = 1; i < all.size(); ++i)
            camps.push_back(all[i].counts);
        all.front().counts = added_up(camps);
    }
    return truth == Truth::kFirstMade ? all : corrected(all, registrations);
}

std::vector<Count> counts_in(const Channel& channel, const std::string& location,
                             ObservationKind what, Date start) {
    std::map<int, double> counts;
    for (const Observation& observation : channel.observations) {
        if (observation.location == location && observation.what == what)
            counts[observation.date - start] = observation.figure;
    }
    return by_day(std::move(counts));
}

/// The longest series that a single channel has of a location.
Series from_one_channel(const Scenario& scenario, const std::string& location,
                        ObservationKind what) {
    Series longest{location, {}, "", what, {}};
    for (const Channel& channel : scenario.channels) {
        auto counts = counts_in(channel, location, what, scenario.start);
        if (counts.size() > longest.counts.size())
            longest = {location, std::move(counts), channel.name, what, {}};
    }
    return longest;
}

std::vector<Series> observed(const Scenario& scenario) {
    std::vector<Series> all{from_one_channel(scenario, "*", ObservationKind::kStock)};
    if (all.front().counts.empty())
        all.front() = from_one_channel(scenario, "*", ObservationKind::kCumulative);
    for (const Location& location : scenario.locations) {
        Series series = from_one_channel(scenario, location.name, ObservationKind::kStock);
        if (!series.counts.empty())
            all.push_back(std::move(series));
    }
    return all;
}

}  // namespace

std::optional<std::size_t> total_row(const Scenario& scenario) {
    const auto& rows = scenario.registrations.rows;
    const auto named = std::ranges::find(rows, "total", &RegistrationRow::location);
    if (named != rows.end())
        return static_cast<std::size_t>(named - rows.begin());
    if (rows.empty() || scenario.find_location(rows.front().location).valid())
        return std::nullopt;
    return 0;
}

std::vector<Series> series_of(const Scenario& scenario, Truth truth) {
    return scenario.folder_kind == FolderKind::kFlee ? registered(scenario, truth)
                                                     : observed(scenario);
}

std::vector<Series> continued(const std::vector<Series>& known, const Scenario& whole,
                              Truth truth) {
    if (whole.folder_kind == FolderKind::kFlee)
        return series_of(whole, truth);
    std::vector<Series> all = known;
    for (Series& series : all) {
        const auto channel = std::ranges::find(whole.channels, series.channel, &Channel::name);
        series.counts = channel == whole.channels.end()
                            ? std::vector<Count>{}
                            : counts_in(*channel, series.location, series.what, whole.start);
    }
    return all;
}

double last_count(std::span<const Count> counts, int day) {
    const auto after = std::ranges::upper_bound(counts, day, {}, &Count::day);
    return after == counts.begin() ? 0.0 : std::prev(after)->people;
}

}  // namespace couloir
