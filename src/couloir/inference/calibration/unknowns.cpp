#include "couloir/inference/calibration/unknowns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/base/hash.hpp"

namespace couloir {
namespace {

constexpr const char* kFleeDefault = "Flee 3's default; the range is ours";

/// What moves people on in a Flee folder. Those of the folder itself are left aside: nobody knows
/// what they were fitted to.
const std::vector<Belief>& movement_beliefs() {
    static const std::vector<Belief> beliefs{
        {"move_rules.max_move_speed", "km/day", 50.0, 200.0, 500.0, true,
         "Flee's published scenarios use 200 to 420; the range is ours"},
        {"move_rules.default_movechance", "per day", 0.05, 0.3, 0.9, true, kFleeDefault},
        {"move_rules.camp_movechance", "per day", 0.0001, 0.001, 0.02, true, kFleeDefault},
        {"move_rules.conflict_weight", "", 0.05, 0.25, 1.0, true, kFleeDefault},
        {"move_rules.camp_weight", "", 0.5, 2.0, 10.0, true,
         "Flee's published scenarios use 1 to 5; the range is ours"}};
    return beliefs;
}

Belief belief_of(const std::string& name, const std::string& unit, const Quantity& quantity) {
    return {name,
            unit,
            quantity.low.value_or(quantity.value),
            quantity.value,
            quantity.high.value_or(quantity.value),
            false,
            quantity.claim.empty() ? "the scenario" : "claim " + quantity.claim};
}

std::uint64_t wave_name(std::size_t knot) {
    static constexpr std::uint64_t kWave = hash_text("departures.wave");
    return mix(kWave, knot);
}

}  // namespace

Unknowns::Unknowns(const Scenario& known, const std::vector<Series>& series, int days)
    : models_departures_(known.settings.conflict_spawn_mode.empty()) {
    add_settings(known);
    settings_ = beliefs_.size();
    add_places(known);
    departures_at_ = beliefs_.size();
    for (const Belief& belief : models_departures_ ? departure_beliefs() : wave_beliefs())
        beliefs_.push_back(belief);
    registration_at_ = beliefs_.size();
    for (const Belief& belief : registration_beliefs())
        beliefs_.push_back(belief);
    for (const Series& one : series) {
        reach_at_.push_back(one.location == "*" ? 0 : beliefs_.size());
        if (one.location != "*")
            beliefs_.push_back(reach_belief(one.location));
    }
    waves_at_ = beliefs_.size();
    for (std::size_t knot = 0; knot < wave_knots(days); ++knot) {
        const Date date = known.start + static_cast<int>(knot) * kWaveStepDays;
        beliefs_.push_back({"wave@" + date.iso(), "sd", -4.0, 0.0, 4.0, false, "AR(1)"});
    }
}

void Unknowns::add_settings(const Scenario& known) {
    for (const UncertainSetting& setting : known.uncertain_settings) {
        const SettingRecord* record = find_setting(setting.name);
        beliefs_.push_back(belief_of(setting.name, std::string(record->unit), setting.quantity));
    }
    if (known.folder_kind != FolderKind::kFlee || !models_departures_)
        return;
    for (const Belief& belief : movement_beliefs())
        beliefs_.push_back(belief);
}

void Unknowns::add_places(const Scenario& known) {
    for (std::size_t i = 0; i < known.locations.size(); ++i) {
        const Location& location = known.locations[i];
        if (!is_camp(location.kind) || !location.places.is_uncertain())
            continue;
        Belief belief = belief_of("places@" + location.name, "people", location.places);
        belief.source = "docs/forecasting.md, places that nobody dated";
        beliefs_.push_back(belief);
        places_.push_back(i);
    }
}

std::vector<double> Unknowns::prior_scores(std::uint64_t seed, std::uint32_t member) const {
    std::vector<double> scores;
    for (std::size_t i = 0; i < beliefs_.size(); ++i) {
        const std::uint64_t name =
            i < waves_at_ ? hash_text(beliefs_[i].name) : wave_name(i - waves_at_);
        scores.push_back(normal_score(seed, member, name));
    }
    return scores;
}

std::vector<double> Unknowns::values(const std::vector<double>& scores) const {
    std::vector<double> values;
    for (std::size_t i = 0; i < beliefs_.size(); ++i)
        values.push_back(i < waves_at_ ? beliefs_[i].at(scores[i]) : scores[i]);
    return values;
}

DepartureSettings Unknowns::departure(const std::vector<double>& values) const {
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(departures_at_);
    if (models_departures_)
        return departure_settings({from, from + std::ssize(departure_beliefs())});
    DepartureSettings settings;
    settings.wave_sd = from[0];
    settings.wave_days = from[1];
    return settings;
}

RegistrationSettings Unknowns::registration(const std::vector<double>& values) const {
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(registration_at_);
    RegistrationSettings settings{from[0], from[1], from[2], from[3]};
    for (const std::size_t at : reach_at_)
        settings.reach.push_back(at == 0 ? 1.0 : values[at]);
    return settings;
}

MemberInputs Unknowns::inputs(const Scenario& known, const std::vector<double>& scores, int days,
                              const Fighting& fighting, std::uint64_t seed,
                              std::uint32_t member) const {
    const std::vector<double> all = values(scores);
    MemberInputs inputs;
    inputs.settings = known.settings;
    for (std::size_t i = 0; i < settings_; ++i)
        set_real(*inputs.settings, beliefs_[i].name, all[i]);
    if (!places_.empty())
        inputs.places.assign(known.locations.size(), -1.0);
    for (std::size_t i = 0; i < places_.size(); ++i)
        inputs.places[places_[i]] = all[settings_ + i];
    std::vector<double> knots(scores.begin() + static_cast<std::ptrdiff_t>(waves_at_),
                              scores.end());
    while (knots.size() < wave_knots(days))
        knots.push_back(normal_score(seed, member, wave_name(knots.size())));
    const DepartureSettings settings = departure(all);
    std::vector<double> factors = wave_factors(knots, settings, days);
    if (models_departures_) {
        for (int day = 0; day < days; ++day)
            factors[static_cast<std::size_t>(day)] *= season_factor(known.start + day, settings);
        inputs.departures =
            departures(fighting, settings, factors, days, known.settings.hasten, seed, member);
    } else {
        inputs.push_factors = std::move(factors);
    }
    return inputs;
}

}  // namespace couloir
