#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "couloir/inference/forecast/situation.hpp"

namespace couloir {

/// When forecasts are made, and for how many days ahead.
struct BacktestPlan {
    int every_days = 30;
    int first_day = 30;
    std::vector<int> horizons{3, 7, 14, 30, 60, 90};
};

/// What is forecast on a day, for another, of a series; and what came, by each Truth.
struct Target {
    std::size_t origin = 0;  ///< index into PastForecasts::situations
    int days = 0;
    std::size_t series = 0;  ///< index into the series of its situation
    std::array<double, 2> came{};
    int day = 0;  ///< of what came, since the start of the scenario

    bool of_total() const { return series == 0; }
};

/// A series and a horizon of which nothing can be scored, and why.
struct NotScored {
    std::string location;
    int days = 0;
    std::string why;
};

/// A conflict as its forecasts will be made and scored.
struct PastForecasts {
    std::string name;
    std::vector<Situation> situations;  ///< one an origin
    std::vector<Target> targets;        ///< by origin, horizon, series
    std::vector<NotScored> not_scored;
};

/// Origins: `first_day` days after the start, then every `every_days`, while a horizon ends within
/// the scenario's days. A series is forecast once it has a count, from the channel that a forecast
/// made on that day would choose, and what came is that channel's; a registration counts for a
/// horizon as count_near() says.
PastForecasts past_forecasts(const Scenario& scenario, const BacktestPlan& plan);

}  // namespace couloir
