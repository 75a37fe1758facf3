#include <gtest/gtest.h>

#include "couloir/scenario/registrations.hpp"

namespace couloir {
namespace {

RegistrationRow row(std::string location, std::vector<RegistrationPoint> points) {
    return {std::move(location), {{"file.csv", std::move(points)}}, {}};
}

Registrations two_camps() {
    Registrations registrations;
    registrations.rows = {row("total", {{0, 30}, {10, 130}}), row("North", {{0, 10}, {10, 60}}),
                          row("South", {{0, 20}, {10, 40}})};
    return registrations;
}

TEST(RegistrationTable, IsLinearBetweenDatesAndCutToWholePeople) {
    const RegistrationTable table(two_camps(), 1, false);
    EXPECT_EQ(table.count("North", -5), 10);
    EXPECT_EQ(table.count("North", 0), 10);
    EXPECT_EQ(table.count("North", 3), 25);
    EXPECT_EQ(table.count("North", 10), 60);
    EXPECT_EQ(table.count("North", 99), 60) << "the last value holds";
    EXPECT_EQ(table.count("Nowhere", 3), 0);
}

TEST(RegistrationTable, DividesByHastenBeforeItCuts) {
    const RegistrationTable table(two_camps(), 3, false);
    EXPECT_EQ(table.count("North", 0), 3);
    EXPECT_EQ(table.count("North", 10), 20);
}

TEST(RegistrationTable, SumsTheCampsOrTakesTheTotal) {
    const RegistrationTable table(two_camps(), 1, false);
    EXPECT_EQ(table.daily_difference(1, true), 7);
    EXPECT_EQ(table.daily_difference(1, false), 10);
}

TEST(RegistrationTable, CountsTheTotalBesideTheCampsOnDayZeroAsFleeDoes) {
    const RegistrationTable table(two_camps(), 1, false);
    EXPECT_EQ(table.daily_difference(0, true), 60);
    EXPECT_EQ(table.daily_difference(0, false), 30);
}

TEST(RegistrationTable, StartsEmptyWhenAskedTo) {
    const RegistrationTable table(two_camps(), 1, true);
    EXPECT_EQ(table.count("North", 10), 50);
    EXPECT_EQ(table.day0("North"), 10);
    EXPECT_EQ(table.daily_difference(0, true), 0);
}

TEST(RegistrationTable, ACorrectionScalesEverythingBeforeIt) {
    Registrations registrations;
    registrations.rows = {row("total", {{0, 0}}), row("North", {{0, 50}, {10, 100}, {20, 80}})};
    registrations.corrections = {{"North", 20, {}}};
    const RegistrationTable table(registrations, 1, false);
    EXPECT_EQ(table.count("North", 0), 40);
    EXPECT_EQ(table.count("North", 10), 80);
    EXPECT_EQ(table.count("North", 20), 80);
}

TEST(RegistrationTable, ACorrectionBeforeTheStartOrOnNoDateOfTheSeriesDoesNothing) {
    Registrations registrations;
    registrations.rows = {row("total", {{0, 0}}), row("North", {{0, 50}, {10, 100}})};
    registrations.corrections = {{"North", -3, {}}, {"North", 7, {}}};
    const RegistrationTable table(registrations, 1, false);
    EXPECT_EQ(table.count("North", 0), 50);
}

TEST(RegistrationTable, CountsBeyondEverythingStayCountable) {
    Registrations registrations;
    registrations.rows = {row("total", {{0, 0}}), row("North", {{0, 1e15}, {1, 1}, {2, 1e15}})};
    registrations.corrections = {{"North", 1, {}}, {"North", 2, {}}, {"North", 2, {}}};
    const RegistrationTable table(registrations, 1, false);
    EXPECT_EQ(table.count("North", 2), 1000000000000000);
    EXPECT_GE(table.count("North", 0), 0);
}

TEST(RegistrationTable, FilesOfOneCampAddUpHeldNotInterpolated) {
    Registrations registrations;
    registrations.rows = {
        row("total", {{0, 0}}),
        {"North", {{"a.csv", {{0, 10}, {5, 20}, {10, 30}}}, {"b.csv", {{0, 1}, {10, 3}}}}, {}}};
    const RegistrationTable table(registrations, 1, false);
    EXPECT_EQ(table.count("North", 0), 11);
    EXPECT_EQ(table.count("North", 5), 21) << "the second file still stands at 1";
    EXPECT_EQ(table.count("North", 10), 33);
}

}  // namespace
}  // namespace couloir
