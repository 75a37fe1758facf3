#pragma once

#include <cstdint>
#include <vector>

#include "couloir/base/people.hpp"
#include "couloir/inference/departures/belief.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// How many people leave on a day, as docs/calibration.md has it.
struct DepartureSettings {
    double share_per_day = 0.001;  ///< of those at risk where fighting of intensity 1 begins
    double lasting_share = 0.2;    ///< of that push, what is left after long fighting
    double fading_days = 30.0;     ///< mean time in which the rest fades
    double nearby_weight = 0.2;    ///< fighting next door adds so much of it to fighting here
    double catchment = 3.0;        ///< people at risk for each stated resident
    double day_spread = 0.5;       ///< sd of the logarithm of a single day's rate
    double wave_sd = 0.7;          ///< sd of the logarithm of the slowly varying rate
    double wave_days = 40.0;       ///< in which its correlation falls to 1/e
    double closed_effect = 0.5;    ///< what is lost of the rate while every camp is closed
    double season_size = 0.1;      ///< by so much of itself the rate rises and falls in a year
    double season_peak = 183.0;    ///< day of the year on which it is highest
};

/// The beliefs, in the order of the fields; names begin with "departures.".
const std::vector<Belief>& departure_beliefs();

/// Those of the wave: all that a folder needs whose settings say how people are pushed out.
const std::vector<Belief>& wave_beliefs();

/// From values in the order of departure_beliefs().
DepartureSettings departure_settings(const std::vector<double>& values);

/// Days between two knots of a wave.
inline constexpr int kWaveStepDays = 10;

/// Knots that a wave over so many days has.
std::size_t wave_knots(int days);

/// The factors by which a slowly varying rate differs from its mean, by day: exp of an AR(1)
/// process at the knots, a line between them. `scores` are the standard normal innovations.
std::vector<double> wave_factors(const std::vector<double>& scores,
                                 const DepartureSettings& settings, int days);

/// Where fighting is, on each day; from events alone.
class Fighting {
  public:
    /// `events` by day, with dates drawn. Conflict zones of the map count from day 0.
    Fighting(const Scenario& scenario, const std::vector<Event>& events, int days);

    /// People who are pushed, before any share: residents times intensity, here and nearby, less
    /// what has faded; all places together.
    double pushed(int day, const DepartureSettings& settings) const;

    /// Residents of all places that have seen fighting up to the day.
    double at_risk(int day) const;

    /// The part of the rate that remains for the camps that are closed, of those that the map has.
    double access(int day, const DepartureSettings& settings) const;

  private:
    struct AtPlace {
        double residents = 0.0;
        std::vector<float> intensity;  ///< by day
        std::vector<float> nearby;     ///< mean intensity of the neighbours
        std::vector<float> age_days;   ///< of the fighting
    };
    std::vector<AtPlace> places_;  ///< that see fighting on any day
    std::vector<double> at_risk_;
    std::vector<double> closed_share_;  ///< of camps, by day
};

/// By what factor the season raises or lowers the rate on a date.
double season_factor(Date date, const DepartureSettings& settings);

/// Changes of the total, by day from day 1, in counts of `hasten` people: MemberInputs::departures.
/// `factors` by day are those of the wave and the season. Over-dispersed: Poisson numbers about a
/// rate that varies from day to day. Luck is addressed by seed, member and day.
std::vector<People> departures(const Fighting& fighting, const DepartureSettings& settings,
                               const std::vector<double>& factors, int days, int hasten,
                               std::uint64_t seed, std::uint32_t member);

}  // namespace couloir
