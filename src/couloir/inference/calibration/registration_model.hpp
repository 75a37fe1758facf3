#pragma once

#include <cstdint>
#include <vector>

#include "couloir/inference/departures/belief.hpp"
#include "couloir/inference/series/series.hpp"

namespace couloir {

/// How people come to be counted.
struct RegistrationSettings {
    double delay_days = 5.0;    ///< a count tells of people who were there so long ago
    double error = 0.1;         ///< sd of the logarithm of each count, on its own
    double step_chance = 0.05;  ///< that a count begins a new way of counting
    double step_size = 0.3;     ///< sd of the logarithm of what that multiplies all later counts by
    /// By series: people registered for each that the engine has there; empty: 1 everywhere.
    std::vector<double> reach = {};

    double reach_of(std::size_t series) const { return reach.empty() ? 1.0 : reach[series]; }
};

/// What is believed of the reach at a location: who is there and is not registered, who is and left
/// long ago, and what the map gets wrong of who goes where.
Belief reach_belief(const std::string& location);

/// In the order of the fields; names begin with "registration.".
const std::vector<Belief>& registration_beliefs();

/// One count that is learnt from.
struct UsedCount {
    std::size_t series = 0;
    int number = 0;  ///< among the used ones of its series, from 0
    int day = 0;
    double people = 0.0;
};

/// Counts of day 1 to `last_day`, at most `most` a series, spread over the time and with the last.
std::vector<UsedCount> used_counts(const std::vector<Series>& series, int last_day,
                                   std::size_t most);

/// People of each series at the end of each day, of one member.
class History {
  public:
    History(std::size_t series, int days)
        : days_(days), people_(series * static_cast<std::size_t>(days)) {}
    double& at(std::size_t series, int day) {
        return people_[series * static_cast<std::size_t>(days_) + static_cast<std::size_t>(day)];
    }

    /// So many days before the day's end; between two days, a line. Before day 0: as on day 0.
    double delayed(std::size_t series, int day, double delay_days) const;

  private:
    int days_;
    std::vector<double> people_;
};

/// Where counts are compared: log(people + offset). The offset keeps a handful of people in an
/// empty camp from weighing as much as a doubling of a full one.
double compared(double people, double offset);

/// The errors that a member's registration makes, in log(people), by used count; see
/// docs/calibration.md. `round` tells apart draws of one member.
std::vector<double> registration_errors(const std::vector<UsedCount>& counts,
                                        const RegistrationSettings& settings, int round,
                                        std::uint64_t seed, std::uint32_t member);

/// What would be registered without errors: the delayed people there, times the reach.
double reached(const UsedCount& count, const History& history,
               const RegistrationSettings& settings);

/// What would be registered, by count: those times exp(error).
std::vector<double> registered(const std::vector<UsedCount>& counts, const History& history,
                               const RegistrationSettings& settings,
                               const std::vector<double>& errors);

}  // namespace couloir
