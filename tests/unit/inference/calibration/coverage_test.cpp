#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>

#include "couloir/inference/calibration/calibrate.hpp"
#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

constexpr int kWars = 100;
constexpr std::uint32_t kMembers = 300;
constexpr std::uint64_t kTruthSeed = 4000;

/// Chances outside these bounds are one in a thousand at most on either side, for a hundred wars.
struct Bounds {
    int least;
    int most;
};
constexpr Bounds kOfHalf{34, 66};
constexpr Bounds kOfNineInTen{79, 98};

/// Of unknowns of which the data say something: they hide among those of which they say nothing,
/// whose posterior is the prior. Five of them pooled, so chance moves their share less.
constexpr double kInformed = 0.15;
constexpr Bounds kOfHalfPooled{42, 58};
constexpr Bounds kOfNineInTenPooled{86, 94};

/// A war of which everything is known but what members draw: it needs no door.
Scenario war_without_counts() {
    Scenario war = small_war();
    war.as_of_date = war.start + (war.days - 1);
    for (const std::size_t camp : {3U, 4U})
        war.locations[camp].places = {20000.0, 5000.0, 80000.0, ""};
    count_each_week(war, [](std::size_t, int) { return 0.0; });
    return war;
}

/// The counts that a war with these settings would have had.
Scenario war_with(const Scenario& war, const Unknowns& unknowns, const std::vector<double>& truth,
                  std::uint64_t seed) {
    const World world(war);
    const Fighting fighting(war, war.events, war.days);
    const std::vector<Series> series = predictable_series(war);
    const auto histories = run_told(world, series, war.days, 1, seed, 0, [&](std::uint32_t member) {
        return unknowns.inputs(war, truth, war.days, fighting, seed, member);
    });
    const auto counts = used_counts(series, war.days - 1, 100);
    const RegistrationSettings settings = unknowns.registration(unknowns.values(truth));
    const auto errors = registration_errors(counts, settings, 0, seed, 0);
    const auto people = registered(counts, histories->front(), settings, errors);
    Scenario counted = war;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        auto& points = counted.registrations.rows[counts[i].series].files.front().points;
        points[static_cast<std::size_t>(counts[i].number) + 1].count = std::round(people[i]);
    }
    return counted;
}

/// Where the truth lies among the members: 0 below all, 1 above all.
double rank_of(double truth, const MemberTable& scores, std::size_t row) {
    double below = 0.5;
    for (std::size_t k = 0; k < scores.members; ++k)
        below += scores.at(row, k) < truth ? 1.0 : 0.0;
    return below / static_cast<double>(scores.members + 1);
}

TEST(SlowCalibration, RangesHoldTheTruthAsOftenAsTheySay) {
    const Scenario war = war_without_counts();
    const Unknowns unknowns(war, predictable_series(war), war.days);
    std::vector<int> half(unknowns.size(), 0);
    std::vector<int> nine_in_ten(unknowns.size(), 0);
    std::vector<double> narrower(unknowns.size(), 0.0);
    for (std::uint64_t i = 0; i < kWars; ++i) {
        const std::vector<double> truth = unknowns.prior_scores(kTruthSeed + i, 0);
        const Scenario counted = war_with(war, unknowns, truth, kTruthSeed + i);
        const auto posterior =
            calibrate(counted, {.members = kMembers, .seed = 1 + i, .threads = 0});
        ASSERT_TRUE(posterior);
        for (std::size_t row = 0; row < truth.size(); ++row) {
            const double rank = rank_of(truth[row], posterior->scores, row);
            half[row] += rank >= 0.25 && rank <= 0.75 ? 1 : 0;
            nine_in_ten[row] += rank >= 0.05 && rank <= 0.95 ? 1 : 0;
            double variance = 0.0;
            double mean = 0.0;
            for (std::uint32_t k = 0; k < kMembers; ++k)
                mean += posterior->scores.at(row, k) / kMembers;
            for (std::uint32_t k = 0; k < kMembers; ++k)
                variance += std::pow(posterior->scores.at(row, k) - mean, 2) / (kMembers - 1);
            narrower[row] += (1.0 - std::sqrt(variance)) / kWars;
        }
    }
    fmt::print(
        "| unknown | in the 50 % range | in the 90 % range | narrower, mean "
        "|\n|---|---|---|---|\n");
    for (std::size_t row = 0; row < unknowns.size(); ++row) {
        const std::string& name = unknowns.beliefs()[row].name;
        fmt::print("| `{}` | {} | {} | {:.0f} % |\n", name, half[row], nine_in_ten[row],
                   100.0 * narrower[row]);
        EXPECT_GE(half[row], kOfHalf.least) << name;
        EXPECT_LE(half[row], kOfHalf.most) << name;
        EXPECT_GE(nine_in_ten[row], kOfNineInTen.least) << name;
        EXPECT_LE(nine_in_ten[row], kOfNineInTen.most) << name;
    }
    double informed = 0.0;
    double in_half = 0.0;
    double in_nine_in_ten = 0.0;
    for (std::size_t row = 0; row < unknowns.size(); ++row) {
        if (narrower[row] < kInformed)
            continue;
        informed += 1.0;
        in_half += half[row];
        in_nine_in_ten += nine_in_ten[row];
    }
    ASSERT_GT(informed, 0.0);
    fmt::print("of the {} that are {:.0f} % narrower or more: {:.1f} and {:.1f} in 100\n", informed,
               100.0 * kInformed, in_half / informed, in_nine_in_ten / informed);
    EXPECT_GE(in_half / informed, kOfHalfPooled.least);
    EXPECT_LE(in_half / informed, kOfHalfPooled.most);
    EXPECT_GE(in_nine_in_ten / informed, kOfNineInTenPooled.least);
    EXPECT_LE(in_nine_in_ten / informed, kOfNineInTenPooled.most);
}

}  // namespace
}  // namespace couloir
