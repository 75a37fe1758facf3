#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/engine/world.hpp"
#include "couloir/scenario/scenario.hpp"
#include "support/counts_of_day.hpp"
#include "support/naive_model.hpp"

namespace couloir {

/// Days 0 to `days` - 1 of one run of the naive model.
std::vector<CountsOfDay> naive_days(const Scenario& scenario, std::uint64_t seed, int days,
                                    NaiveMistake mistake = NaiveMistake::kNone);

/// The same of the engine.
std::vector<CountsOfDay> engine_days(const World& world, std::uint64_t seed, std::uint32_t member,
                                     int days);

/// One of the two models, so that one statement can be tested on both.
enum class WhichModel { kNaive, kEngine };

/// What happened in a world drawn as text, asked by names.
class Story {
  public:
    Story(WhichModel model, std::string_view text, int days, std::uint64_t seed = 1);

    People present(int day, std::string_view place) const;
    People arrivals(int day, std::string_view place) const;
    People departures(int day, std::string_view place) const;
    People returned(int day, std::string_view place) const;
    People pushed(int day, std::string_view place) const;
    People held(int day, std::string_view place) const;
    People displaced_again(int day, std::string_view place) const;
    /// Over all parallel roads from one place to the other.
    People entered(int day, std::string_view from, std::string_view to) const;
    People on_route(int day, std::string_view from, std::string_view to) const;
    People displaced(int day) const { return of(day).displaced; }
    People on_route(int day) const { return of(day).on_route_total; }

    /// The sum over all days.
    People all_arrivals(std::string_view place) const;
    People all_departures(std::string_view place) const;

  private:
    const CountsOfDay& of(int day) const { return days_.at(static_cast<std::size_t>(day)); }
    std::size_t index(std::string_view place) const;
    People over_links(const std::vector<People>& counts, std::string_view from,
                      std::string_view to) const;

    Scenario scenario_;
    std::vector<CountsOfDay> days_;
};

}  // namespace couloir
