#include "couloir/inference/calibration/continuation.hpp"

#include <cmath>

#include "couloir/base/hash.hpp"
#include "couloir/base/luck.hpp"

namespace couloir {
namespace {

/// Days between two registrations, as steps of registration count them: one a week.
constexpr int kCountEvery = 7;

/// What errors and new ways of counting multiply a series by, by day from the origin on: a count of
/// each day has an error of its own, the origin's too.
std::vector<double> registration_factors(const RegistrationSettings& settings, std::size_t series,
                                         int days, std::uint64_t seed, std::uint32_t member) {
    static constexpr std::uint64_t kLater = hash_text("registration after the origin");
    static constexpr std::uint64_t kError = hash_text("registration error after the origin");
    std::vector<double> factors;
    double steps = 0.0;
    for (int day = 0; day <= days; ++day) {
        const std::uint64_t name =
            mix(mix(kLater, series), static_cast<std::uint64_t>(day / kCountEvery));
        if (day > 0 && day % kCountEvery == 0 &&
            prior_luck(seed, member, mix(name, 1)).uniform(0) < settings.step_chance)
            steps += settings.step_size * normal_score(seed, member, mix(name, 2));
        const std::uint64_t count = mix(mix(kError, series), static_cast<std::uint64_t>(day));
        factors.push_back(std::exp(steps + settings.error * normal_score(seed, member, count)));
    }
    return factors;
}

}  // namespace

std::optional<std::vector<SeriesChange>> changes_after(const Scenario& known,
                                                       const Posterior& posterior,
                                                       const WhatComes& what_comes, int days,
                                                       int threads,
                                                       const std::function<bool()>& keep_going) {
    const int origin = posterior.days - 1;
    const int all_days = posterior.days + days;
    const auto members = static_cast<std::uint32_t>(posterior.scores.members);
    Scenario longer = known;
    longer.days = all_days;
    const World world(std::move(longer));
    const ConflictRates rates = conflict_rates(known);
    const auto inputs = [&](std::uint32_t k) {
        std::vector<Event> events = outlook_events(
            known, what_comes.outlook, rates, what_comes.written, all_days - 1, posterior.seed, k);
        const Fighting fighting(known, events, all_days);
        MemberInputs told = posterior.unknowns.inputs(known, posterior.scores_of(k), all_days,
                                                      fighting, posterior.seed, k);
        told.events = std::move(events);
        return told;
    };
    const auto histories = run_told(world, posterior.series, all_days, members, posterior.seed,
                                    threads, inputs, keep_going);
    if (!histories)
        return std::nullopt;
    std::vector<SeriesChange> changes;
    for (std::size_t s = 0; s < posterior.series.size(); ++s) {
        SeriesChange change{posterior.series[s], {}};
        for (std::uint32_t k = 0; k < members; ++k) {
            const RegistrationSettings settings =
                posterior.unknowns.registration(posterior.unknowns.values(posterior.scores_of(k)));
            const auto factors = registration_factors(settings, s, days, posterior.seed, k);
            const auto counted = [&](int day) {
                return settings.reach_of(s) *
                       (*histories)[k].delayed(s, origin + day, settings.delay_days) *
                       factors[static_cast<std::size_t>(day)];
            };
            std::vector<double> by_day;
            for (int day = 1; day <= days; ++day)
                by_day.push_back(counted(day) - counted(0));
            change.by_member.push_back(std::move(by_day));
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace couloir
