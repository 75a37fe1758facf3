#include "couloir/inference/calibration/continuation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

constexpr int kDays = 20;

Scenario known_war() {
    Scenario war = small_war();
    count_each_week(war, [](std::size_t row, int day) {
        const double shares[] = {1.0, 0.66, 0.3};
        return std::round(150.0 * day * shares[row]);
    });
    return war.as_of(war.start + 60);
}

/// Everyone believes the same of an unknown: its lowest value or, far above, its highest.
void believe(Posterior& posterior, const std::string& name, double score) {
    const auto& beliefs = posterior.unknowns.beliefs();
    const auto row =
        static_cast<std::size_t>(std::ranges::find(beliefs, name, &Belief::name) - beliefs.begin());
    ASSERT_LT(row, beliefs.size()) << name;
    for (std::size_t k = 0; k < posterior.scores.members; ++k)
        posterior.scores.at(row, k) = score;
}

std::vector<SeriesChange> changes_with(double error_score, int threads = 0) {
    const Scenario known = known_war();
    Posterior posterior = *calibrate(known, {.members = 60, .seed = 5, .threads = 0});
    believe(posterior, "registration.error", error_score);
    believe(posterior, "registration.step_chance", -8.0);
    believe(posterior, "registration.step_size", -8.0);
    return *changes_after(known, posterior, {}, kDays, threads);
}

/// Mean absolute difference between the counts of one day and of the next.
double restlessness(const SeriesChange& change) {
    double sum = 0.0;
    for (const std::vector<double>& member : change.by_member) {
        for (std::size_t day = 1; day < member.size(); ++day)
            sum += std::abs(member[day] - member[day - 1]);
    }
    return sum / static_cast<double>(change.by_member.size() * (kDays - 1));
}

TEST(Continuation, EachCountHasAnErrorOfItsOwn) {
    const auto careful = changes_with(-8.0);
    const auto careless = changes_with(8.0);
    for (std::size_t s = 0; s < careful.size(); ++s)
        EXPECT_GT(restlessness(careless[s]), 3.0 * restlessness(careful[s]))
            << careful[s].series.location << ": 25 % instead of 2 %";
}

TEST(Continuation, GivesTheSameBytesOnAnyThreads) {
    EXPECT_EQ(changes_with(0.0, 1)[0].by_member, changes_with(0.0, 2)[0].by_member);
}

}  // namespace
}  // namespace couloir
