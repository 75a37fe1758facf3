#include "couloir/inference/calibration/registration_model.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/hash.hpp"
#include "couloir/base/luck.hpp"

namespace couloir {
namespace {

constexpr const char* kOurs = "Couloir: an assumption";

/// A count a stretch of days, and the last one for sure.
std::vector<Count> spread(const std::vector<Count>& counts, std::size_t most) {
    if (counts.size() <= most)
        return counts;
    std::vector<Count> some;
    for (std::size_t i = 1; i <= most; ++i)
        some.push_back(counts[i * counts.size() / most - 1]);
    return some;
}

}  // namespace

const std::vector<Belief>& registration_beliefs() {
    static const std::vector<Belief> beliefs{
        {"registration.delay", "days", 0.0, 5.0, 21.0, false, kOurs},
        {"registration.error", "", 0.02, 0.08, 0.25, false, kOurs},
        {"registration.step_chance", "per count", 0.01, 0.05, 0.15, false, kOurs},
        {"registration.step_size", "", 0.1, 0.25, 0.6, false, kOurs}};
    return beliefs;
}

Belief reach_belief(const std::string& location) {
    return {"reach@" + location, "", 0.2, 1.0, 5.0, true, kOurs};
}

std::vector<UsedCount> used_counts(const std::vector<Series>& series, int last_day,
                                   std::size_t most) {
    std::vector<UsedCount> used;
    for (std::size_t i = 0; i < series.size(); ++i) {
        std::vector<Count> counts = series[i].counts;
        std::erase_if(counts,
                      [&](const Count& count) { return count.day < 1 || count.day > last_day; });
        int number = 0;
        for (const Count& count : spread(counts, most))
            used.push_back({i, number++, count.day, count.people});
    }
    return used;
}

double History::delayed(std::size_t series, int day, double delay_days) const {
    const double when = std::clamp(day - delay_days, 0.0, days_ - 1.0);
    const int before = static_cast<int>(when);
    const int after = std::min(before + 1, days_ - 1);
    const auto people = [&](int on) {
        return people_[series * static_cast<std::size_t>(days_) + static_cast<std::size_t>(on)];
    };
    const double part = when - before;
    return (1.0 - part) * people(before) + part * people(after);
}

double compared(double people, double offset) {
    return std::log(std::max(0.0, people) + offset);
}

std::vector<double> registration_errors(const std::vector<UsedCount>& counts,
                                        const RegistrationSettings& settings, int round,
                                        std::uint64_t seed, std::uint32_t member) {
    static constexpr std::uint64_t kRegistration = hash_text("registration");
    std::vector<double> errors;
    double steps = 0.0;
    for (const UsedCount& count : counts) {
        const std::uint64_t name =
            mix(mix(mix(kRegistration, static_cast<std::uint64_t>(round)), count.series),
                static_cast<std::uint64_t>(count.number));
        if (count.number == 0)
            steps = 0.0;
        if (prior_luck(seed, member, mix(name, 1)).uniform(0) < settings.step_chance)
            steps += settings.step_size * normal_score(seed, member, mix(name, 2));
        errors.push_back(steps + settings.error * normal_score(seed, member, mix(name, 3)));
    }
    return errors;
}

double reached(const UsedCount& count, const History& history,
               const RegistrationSettings& settings) {
    return settings.reach_of(count.series) *
           history.delayed(count.series, count.day, settings.delay_days);
}

std::vector<double> registered(const std::vector<UsedCount>& counts, const History& history,
                               const RegistrationSettings& settings,
                               const std::vector<double>& errors) {
    std::vector<double> people;
    for (std::size_t i = 0; i < counts.size(); ++i)
        people.push_back(reached(counts[i], history, settings) * std::exp(errors[i]));
    return people;
}

}  // namespace couloir
