#pragma once

#include <cstdint>
#include <vector>

#include "couloir/engine/member_inputs.hpp"
#include "couloir/inference/calibration/registration_model.hpp"
#include "couloir/inference/departures/departure_model.hpp"

namespace couloir {

/// Everything that a calibration of a scenario may learn: settings with a range, undated places of
/// camps, the departure model, the registration model, and the knots of the slowly varying rate.
///
/// The scenario is what was known: it came through Scenario::as_of. A Flee folder whose settings
/// leave departures to the registered totals gets the departure model and five movement settings; a
/// folder whose conflicts push people out gets a wave on that rate, and its own settings.
class Unknowns {
  public:
    /// `series`: those that are learnt from. `days`: to the as-of date, from day 0.
    Unknowns(const Scenario& known, const std::vector<Series>& series, int days);

    const std::vector<Belief>& beliefs() const { return beliefs_; }
    std::size_t size() const { return beliefs_.size(); }

    /// Whether a model says how many leave, or only by what factor the rate of push varies.
    bool models_departures() const { return models_departures_; }

    /// Standard normal scores of a member, before any data.
    std::vector<double> prior_scores(std::uint64_t seed, std::uint32_t member) const;

    std::vector<double> values(const std::vector<double>& scores) const;

    /// What a member is told, for `days` days from day 0. Knots of the wave after those that are
    /// learnt are drawn. `fighting` covers those days.
    MemberInputs inputs(const Scenario& known, const std::vector<double>& scores, int days,
                        const Fighting& fighting, std::uint64_t seed, std::uint32_t member) const;

    RegistrationSettings registration(const std::vector<double>& values) const;

  private:
    void add_settings(const Scenario& known);
    void add_places(const Scenario& known);
    DepartureSettings departure(const std::vector<double>& values) const;

    bool models_departures_ = false;
    std::vector<Belief> beliefs_;
    std::size_t settings_ = 0;         ///< the first so many are settings of the table
    std::vector<std::size_t> places_;  ///< locations of those that follow
    std::size_t departures_at_ = 0;
    std::size_t registration_at_ = 0;
    std::vector<std::size_t> reach_at_;  ///< by series; 0: none
    std::size_t waves_at_ = 0;           ///< to the end
};

}  // namespace couloir
