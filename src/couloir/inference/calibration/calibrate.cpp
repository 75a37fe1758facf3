#include "couloir/inference/calibration/calibrate.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "couloir/base/hash.hpp"

namespace couloir {
namespace {

/// A count a series beyond so many says little more, and each costs.
constexpr std::size_t kMostCounts = 12;
constexpr double kSmallestOffset = 50.0;
constexpr double kOffsetShare = 0.01;
constexpr std::size_t kIdle = 40;

/// Each round uses twice the share of the data that the one before it used: 1, 2, 4 and 8
/// fifteenths. A wide prior is far from the data, where one large step would be wrong.
constexpr std::array kInflations{15.0, 7.5, 3.75, 1.875};

/// Steps are rare and large, so errors have heavier tails than the normal ones that the update
/// takes them for. They are taken so much wider, and what is learnt gets the tails of Student's t
/// with so many degrees of freedom: with both, ranges hold the truth as often as they say
/// (docs/calibration.md).
constexpr double kForTails = 1.2;
constexpr int kFreedom = 6;

double square(double value) {
    return value * value;
}

class Calibration {
  public:
    Calibration(const Scenario& known, const CalibrationOptions& options)
        : options_(options),
          days_(*known.as_of_date - known.start + 1),
          world_(known),
          fighting_(known, known.events, days_),
          result_{Unknowns(known, predictable_series(known), days_),
                  predictable_series(known),
                  {},
                  days_,
                  options.seed,
                  MemberTable(0, 0),
                  MemberTable(0, 0),
                  {},
                  {}} {
        result_.counts = used_counts(result_.series, days_ - 1, kMostCounts);
        double most = 0.0;
        for (const UsedCount& count : result_.counts)
            most = std::max(most, count.people);
        offset_ = std::max(kSmallestOffset, kOffsetShare * most);
    }

    std::optional<Posterior> learn() {
        result_.prior = prior();
        result_.scores = result_.prior;
        MemberTable idle = idle_numbers();
        for (std::size_t round = 0; round < kInflations.size() && !result_.counts.empty();
             ++round) {
            const auto histories = run();
            if (!histories)
                return std::nullopt;
            step(*histories, static_cast<int>(round), idle);
        }
        if (!result_.counts.empty())
            give_tails(result_.scores, stretch_by_member());
        const auto histories = run();
        if (!histories)
            return std::nullopt;
        explain(*histories);
        return std::move(result_);
    }

  private:
    MemberTable prior() const {
        MemberTable table(result_.unknowns.size(), options_.members);
        for (std::uint32_t k = 0; k < options_.members; ++k) {
            const std::vector<double> scores = result_.unknowns.prior_scores(options_.seed, k);
            for (std::size_t i = 0; i < scores.size(); ++i)
                table.at(i, k) = scores[i];
        }
        return table;
    }

    MemberTable idle_numbers() const {
        static constexpr std::uint64_t kName = hash_text("idle");
        MemberTable table(kIdle, options_.members);
        for (std::uint32_t k = 0; k < options_.members; ++k) {
            for (std::size_t i = 0; i < kIdle; ++i)
                table.at(i, k) = normal_score(options_.seed, k, mix(kName, i));
        }
        return table;
    }

    /// What makes a normal number one of Student's t.
    std::vector<double> stretch_by_member() const {
        static constexpr std::uint64_t kName = hash_text("tails");
        std::vector<double> stretch;
        for (std::uint32_t k = 0; k < options_.members; ++k) {
            double squares = 0.0;
            for (std::size_t i = 0; i < kFreedom; ++i)
                squares += square(normal_score(options_.seed, k, mix(kName, i)));
            stretch.push_back(std::sqrt(kFreedom / squares));
        }
        return stretch;
    }

    std::optional<std::vector<History>> run() {
        return run_told(
            world_, result_.series, days_, options_.members, options_.seed, options_.threads,
            [&](std::uint32_t k) {
                return result_.unknowns.inputs(world_.scenario(), result_.scores_of(k), days_,
                                               fighting_, options_.seed, k);
            },
            [&] {
                const int rounds = static_cast<int>(kInflations.size()) + 1;
                return !options_.keep_going || options_.keep_going(done_++, rounds * days_);
            },
            [&](std::span<const Run> members) { keep_states(members); });
    }

    void keep_states(std::span<const Run> members) {
        const double people_per_count = world_.settings().hasten;
        result_.states.clear();
        for (const Run& member : members) {
            MemberState state;
            for (const People people : member.counts().present)
                state.present.push_back(people_per_count * static_cast<double>(people));
            state.on_route = people_per_count * static_cast<double>(member.counts().on_route_total);
            state.displaced = people_per_count * static_cast<double>(member.counts().displaced);
            result_.states.push_back(std::move(state));
        }
    }

    RegistrationSettings registration_of(std::size_t member) const {
        return result_.unknowns.registration(result_.unknowns.values(result_.scores_of(member)));
    }

    /// How an error in log(people) shows in what is compared.
    double shown(const UsedCount& count) const { return count.people / (count.people + offset_); }

    /// What remains of an error where hardly anybody is: whether an empty camp has ten people.
    double rest(const UsedCount& count) const { return 0.02 + 0.15 * (1.0 - shown(count)); }

    /// In the mean over the members.
    std::vector<double> error_covariance() const {
        double error = 0.0;
        double step = 0.0;
        for (std::size_t k = 0; k < options_.members; ++k) {
            const RegistrationSettings settings = registration_of(k);
            error += square(settings.error) / options_.members;
            step += settings.step_chance * square(settings.step_size) / options_.members;
        }
        const std::size_t n = result_.counts.size();
        std::vector<double> matrix(n * n, 0.0);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) {
                const UsedCount& a = result_.counts[i];
                const UsedCount& b = result_.counts[j];
                if (a.series != b.series)
                    continue;
                matrix[i * n + j] =
                    square(kForTails) * shown(a) * shown(b) *
                        (step * (std::min(a.number, b.number) + 1) + (i == j ? error : 0.0)) +
                    (i == j ? square(rest(a)) : 0.0);
            }
        }
        return matrix;
    }

    void step(const std::vector<History>& histories, int round, MemberTable& idle) {
        static constexpr std::uint64_t kRest = hash_text("registration rest");
        const std::vector<UsedCount>& counts = result_.counts;
        MemberTable predicted(counts.size(), options_.members);
        MemberTable errors(counts.size(), options_.members);
        for (std::uint32_t k = 0; k < options_.members; ++k) {
            const RegistrationSettings settings = registration_of(k);
            const auto drawn = registration_errors(counts, settings, round, options_.seed, k);
            const std::uint64_t name = mix(kRest, static_cast<std::uint64_t>(round));
            for (std::size_t j = 0; j < counts.size(); ++j) {
                predicted.at(j, k) = compared(reached(counts[j], histories[k], settings), offset_);
                errors.at(j, k) = kForTails * shown(counts[j]) * drawn[j] +
                                  rest(counts[j]) * normal_score(options_.seed, k, mix(name, j));
            }
        }
        std::vector<double> observed;
        for (const UsedCount& count : counts)
            observed.push_back(compared(count.people, offset_));
        assimilate(result_.scores, idle, predicted, observed, errors, error_covariance(),
                   kInflations[static_cast<std::size_t>(round)]);
    }

    void explain(const std::vector<History>& histories) {
        const std::vector<UsedCount>& counts = result_.counts;
        std::vector<std::vector<double>> says(counts.size());
        for (std::uint32_t k = 0; k < options_.members; ++k) {
            const RegistrationSettings settings = registration_of(k);
            const auto errors = registration_errors(
                counts, settings, static_cast<int>(kInflations.size()), options_.seed, k);
            const auto people = registered(counts, histories[k], settings, errors);
            for (std::size_t j = 0; j < counts.size(); ++j)
                says[j].push_back(people[j]);
        }
        for (std::size_t j = 0; j < counts.size(); ++j) {
            std::ranges::sort(says[j]);
            const auto at = [&](double p) {
                return says[j][static_cast<std::size_t>(p * (options_.members - 1))];
            };
            result_.explained.push_back({counts[j], at(0.05), at(0.5), at(0.95)});
        }
    }

    const CalibrationOptions& options_;
    int days_;
    World world_;
    Fighting fighting_;
    Posterior result_;
    double offset_ = 0.0;
    int done_ = 0;
};

}  // namespace

std::vector<double> Posterior::scores_of(std::size_t member) const {
    std::vector<double> all;
    for (std::size_t i = 0; i < scores.rows; ++i)
        all.push_back(scores.at(i, member));
    return all;
}

std::optional<Posterior> calibrate(const Scenario& known, const CalibrationOptions& options) {
    return Calibration(known, options).learn();
}

}  // namespace couloir
