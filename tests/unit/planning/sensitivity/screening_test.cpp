#include "couloir/planning/sensitivity/screening.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

/// The made-up operation, with a range on a place without any rule that reads it.
Scenario operation(const std::string& plan = "none") {
    ReadOptions options;
    options.plans = {plan};
    Problems problems;
    auto scenario = read_scenario(std::string(COULOIR_SOURCE_DIR) + "/tests/data/planned_operation",
                                  options, problems);
    EXPECT_TRUE(scenario);
    // It shares a claim with the residents.
    for (UncertainSetting& setting : scenario->uncertain_settings)
        setting.quantity.claim.clear();
    // All its camps are IDP camps.
    scenario->uncertain_settings.push_back({"move_rules.camp_movechance", {0.1, 0.0, 1.0, ""}});
    return *scenario;
}

ScreeningOptions few() {
    ScreeningOptions options;
    options.morris.trajectories = 3;
    options.members = 2;
    options.days = 14;
    return options;
}

std::size_t number_of(const std::vector<Factor>& factors, const std::string& name) {
    const auto found = std::ranges::find(factors, name, &Factor::name);
    EXPECT_NE(found, factors.end()) << name;
    return static_cast<std::size_t>(found - factors.begin());
}

TEST(Screening, ASettingThatNoRuleReadsHasExactlyNoEffect) {
    const auto screening = screen(operation(), few());
    ASSERT_TRUE(screening);
    const std::size_t unread = number_of(screening->factors, "move_rules.camp_movechance");
    for (const ScreenedMeasure& measure : screening->measures) {
        EXPECT_EQ(measure.effects[unread].mu_star, 0.0) << measure.key;
        EXPECT_EQ(measure.effects[unread].sigma, 0.0) << measure.key;
        EXPECT_FALSE(measure.effects[unread].is_seen());
    }
}

TEST(Screening, MorePeopleLeaveWhereTheyLeaveMoreReadily) {
    const auto screening = screen(operation(), few());
    ASSERT_TRUE(screening);
    const std::size_t rate = number_of(
        screening->factors, "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day");
    const auto left =
        std::ranges::find(screening->measures, "displaced_ever", &ScreenedMeasure::key);
    ASSERT_NE(left, screening->measures.end());
    EXPECT_GT(left->effects[rate].mu, 0.1 * left->mean);
    EXPECT_EQ(left->effects[rate].mu, left->effects[rate].mu_star) << "in every trajectory";
}

TEST(Screening, IsTheSameOnOneThreadAndOnTwo) {
    ScreeningOptions options = few();
    options.threads = 1;
    const auto one = screen(operation("east-corridors"), options);
    options.threads = 2;
    const auto two = screen(operation("east-corridors"), options);
    ASSERT_TRUE(one && two);
    ASSERT_EQ(one->measures.size(), two->measures.size());
    for (std::size_t i = 0; i < one->measures.size(); ++i) {
        EXPECT_EQ(one->measures[i].mean, two->measures[i].mean);
        for (std::size_t factor = 0; factor < one->factors.size(); ++factor) {
            EXPECT_EQ(one->measures[i].effects[factor].mu, two->measures[i].effects[factor].mu);
            EXPECT_EQ(one->measures[i].effects[factor].sigma,
                      two->measures[i].effects[factor].sigma);
        }
    }
}

TEST(Screening, StopsWhereItIsTold) {
    int asked = 0;
    ScreeningOptions options = few();
    options.threads = 1;
    EXPECT_FALSE(screen(operation(), options, {[&] { return ++asked < 30; }, {}}));
    EXPECT_LT(asked, 60);
}

TEST(Screening, KeepsTheMeasuresAskedFor) {
    auto all = screen(operation("east-corridors"), few());
    ASSERT_TRUE(all);
    Screening parts = *all;
    keep_measures(parts, {"corridor_use"});
    ASSERT_FALSE(parts.measures.empty());
    EXPECT_EQ(parts.measures.front().item, "") << "all corridors together";
    EXPECT_EQ(parts.measures.back().item, "East gate");
    keep_measures(*all, {});
    EXPECT_EQ(all->measures.size(), measures().size()) << "no part";
}

TEST(Factors, FiguresThatRestOnOneClaimAreOneFactor) {
    Scenario scenario;
    for (const double people : {100.0, 300.0}) {
        Location place;
        place.name = "P" + std::to_string(scenario.locations.size());
        place.residents = {people, people * 0.5, people * 2.0, "census"};
        scenario.locations.push_back(place);
    }
    scenario.uncertain_settings.push_back({"home.imitation", {0.5, 0.0, 2.0, ""}});
    const std::vector<Factor> factors = factors_of(scenario);
    ASSERT_EQ(factors.size(), 2U);
    EXPECT_EQ(factors[1].name, "residents (census)");
    EXPECT_EQ(factors[1].low, 200.0);
    EXPECT_EQ(factors[1].high, 800.0);
    const Scenario high = at_point(scenario, factors, std::vector<double>{0.0, 1.0});
    EXPECT_EQ(high.locations[0].residents.value, 200.0);
    EXPECT_EQ(high.locations[1].residents.value, 600.0);
    EXPECT_EQ(high.settings.imitation, 0.0);
    EXPECT_FALSE(high.is_uncertain());
}

TEST(Factors, ASettingAndPeopleThatRestOnOneClaimMoveTogether) {
    Scenario scenario;
    Location place;
    place.name = "P";
    place.residents = {100.0, 50.0, 200.0, "study"};
    scenario.locations.push_back(place);
    scenario.uncertain_settings.push_back({"home.imitation", {0.5, 0.0, 2.0, "study"}});
    const std::vector<Factor> factors = factors_of(scenario);
    ASSERT_EQ(factors.size(), 1U);
    EXPECT_EQ(factors[0].name, "figures by study");
    EXPECT_EQ(factors[0].high, 1.0) << "people and a weight do not add up";
}

TEST(Factors, ADateWithARangeMovesAndEventsStayInOrder) {
    Scenario scenario;
    Event first;
    first.day = 10;
    first.earliest = 5;
    first.latest = 30;
    first.claim = "plan";
    Event second;
    second.day = 20;
    scenario.events = {first, second};
    const std::vector<Factor> factors = factors_of(scenario);
    ASSERT_EQ(factors.size(), 1U);
    EXPECT_EQ(factors[0].unit, "day");
    const Scenario late = at_point(scenario, factors, std::vector<double>{1.0});
    EXPECT_EQ(late.events[0].day, 20);
    EXPECT_EQ(late.events[1].day, 30);
}

TEST(Factors, AFleeFolderGetsRangesThatHoldItsOwnValues) {
    Scenario scenario;
    scenario.settings.max_move_speed_km_per_day = 700.0;
    add_movement_ranges(scenario);
    const std::vector<Factor> factors = factors_of(scenario);
    EXPECT_EQ(factors.size(), 8U);
    EXPECT_EQ(factors[number_of(factors, "move_rules.max_move_speed")].high, 700.0);
    EXPECT_EQ(factors[number_of(factors, "move_rules.conflict_weight")].low, 0.1);
}

}  // namespace
}  // namespace couloir
