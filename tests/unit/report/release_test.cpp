#include "couloir/report/release.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace couloir {
namespace {

constexpr ReleaseLevel kLevels[]{ReleaseLevel::kInternal, ReleaseLevel::kPartner,
                                 ReleaseLevel::kPublic};

std::optional<double> in_public(double people) {
    return published(people, ReleaseLevel::kPublic);
}

TEST(Release, EveryLevelHasAName) {
    for (const ReleaseLevel level : kLevels)
        EXPECT_EQ(release_level(name_of(level)), level);
    EXPECT_FALSE(release_level("secret"));
}

TEST(Release, InternallyEveryDigitIsShown) {
    EXPECT_EQ(published(3.25, ReleaseLevel::kInternal), 3.25);
    EXPECT_EQ(published(0.0, ReleaseLevel::kInternal), 0.0);
}

TEST(Release, ThePublicSeesTwoFiguresAndNothingUnderAHundred) {
    EXPECT_EQ(in_public(723'456), 720'000);
    EXPECT_EQ(in_public(1'250), 1'300);
    EXPECT_EQ(in_public(-2'340), -2'300) << "a difference";
    EXPECT_EQ(in_public(100), 100);
    EXPECT_FALSE(in_public(99.9));
    EXPECT_FALSE(in_public(-40));
    EXPECT_FALSE(in_public(0)) << "that nobody is there is also said of a few";
}

TEST(Release, ThePublicSeesNoStepsFinerThanAHundred) {
    EXPECT_EQ(in_public(449), 400) << "480 after 450 would tell of thirty people";
    EXPECT_EQ(in_public(451), 500);
}

TEST(Release, PartnersSeeThreeFiguresAndNothingUnderTen) {
    EXPECT_EQ(published(723'456, ReleaseLevel::kPartner), 723'000);
    EXPECT_EQ(published(87, ReleaseLevel::kPartner), 90);
    EXPECT_FALSE(published(9, ReleaseLevel::kPartner));
}

TEST(Release, WhatIsShownGrowsWithWhatIs) {
    for (const ReleaseLevel level : {ReleaseLevel::kPartner, ReleaseLevel::kPublic}) {
        double before = 0.0;
        for (double people = 100; people < 2e6; people *= 1.013) {
            const double shown = *published(people, level);
            EXPECT_GE(shown, before) << people;
            before = shown;
        }
    }
}

TEST(Release, ARateIsWithheldWhereItStandsForTooFewPeople) {
    EXPECT_EQ(published_rate(12.49, 100'000, ReleaseLevel::kPublic), 12.0);
    EXPECT_EQ(published_rate(12.49, 5'000, ReleaseLevel::kPublic), std::nullopt);
    EXPECT_EQ(published_rate(12.49, 5'000, ReleaseLevel::kInternal), 12.49);
}

TEST(Release, DaysAndSharesAreRoundedAndNeverWithheld) {
    EXPECT_EQ(rounded(37.42, ReleaseLevel::kPublic), 37);
    EXPECT_DOUBLE_EQ(rounded(0.01234, ReleaseLevel::kPublic), 0.012);
    EXPECT_EQ(rounded(37.42, ReleaseLevel::kInternal), 37.42);
    EXPECT_EQ(rounded(0.0, ReleaseLevel::kPublic), 0.0);
}

TEST(Release, MeansAreInternalSinceTheyAddUp) {
    const Summary people{
        .mean = 1'234, .sd = 12, .q05 = 60, .q25 = 900, .q50 = 1'240, .q75 = 1'300, .q95 = 1'400};
    const Summary shown = published(people, ReleaseLevel::kPublic);
    EXPECT_TRUE(is_withheld(shown.mean));
    EXPECT_TRUE(is_withheld(shown.sd));
    EXPECT_TRUE(is_withheld(shown.q05));
    EXPECT_EQ(shown.q50, 1'200);
    EXPECT_EQ(published(people, ReleaseLevel::kInternal).mean, 1'234);
}

TEST(Release, AGroupThatStandsForManyPeopleIsCountedInPeople) {
    const Summary groups{.mean = 5, .q05 = 5, .q25 = 5, .q50 = 5, .q75 = 5, .q95 = 5};
    EXPECT_TRUE(is_withheld(published(groups, ReleaseLevel::kPublic, 10).q50));
    EXPECT_EQ(published(groups, ReleaseLevel::kPublic, 1000).q50, 5);
}

TEST(Release, NothingIsWithheldInternally) {
    const std::vector<double> parts{3, 5, 0};
    EXPECT_EQ(withheld_parts(parts, ReleaseLevel::kInternal),
              (std::vector<bool>{false, false, false}));
}

TEST(Release, AnotherPartIsWithheldWhereSubtractionWouldTell) {
    // 322 is shown as 300, at most 349; two of 200 are at least 150 each: 49 would be left.
    const std::vector<double> parts{20, 151, 152};
    EXPECT_EQ(withheld_parts(parts, ReleaseLevel::kPublic), (std::vector<bool>{true, true, false}));
}

TEST(Release, RoundingAloneHidesASmallPartAmongLargeOnes) {
    const std::vector<double> parts{20, 45'000, 120'000};
    EXPECT_EQ(withheld_parts(parts, ReleaseLevel::kPublic),
              (std::vector<bool>{true, false, false}));
}

TEST(Release, SubtractionTellsNothingOfAWithheldPart) {
    for (int first = 0; first < 100; first += 7) {
        for (int second = 0; second < 400; second += 13) {
            const std::vector<double> parts{1.0 * first, 1.0 * second, 137, 249, 352};
            const auto hidden = withheld_parts(parts, ReleaseLevel::kPublic);
            double low = 0.0;
            double high = 0.0;
            int others = -1;
            double total = 0.0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                total += parts[i];
                others += hidden[i] ? 1 : 0;
                if (!hidden[i]) {
                    low -= *in_public(parts[i]) + 50;
                    high -= *in_public(parts[i]) - 50;
                }
            }
            low += *in_public(total) - 50 - 100.0 * others;
            high += *in_public(total) + 50;
            const bool another = (hidden[1] && second >= 100) || hidden[2];
            EXPECT_TRUE(another || std::min(high, 100.0) - std::max(low, 0.0) >= 100.0)
                << first << " " << second;
        }
    }
}

TEST(Release, APCodeNamesItsAdmin2Area) {
    EXPECT_EQ(admin2_of("IQG15Q04001"), "IQG15Q04");
    EXPECT_EQ(admin2_of("SY020003"), "SY0200");
    EXPECT_EQ(admin2_of("UA1202001"), "UA1202");
    EXPECT_EQ(admin2_of("ML0101"), "ML0101");
    EXPECT_EQ(admin2_of("VA01"), "");
    EXPECT_EQ(admin2_of("C1001"), "") << "a community's own number";
    EXPECT_EQ(admin2_of(""), "");
}

TEST(Release, APlaceBelongsToAnAreaThatCanBeTold) {
    Location place;
    place.country = "Iraq";
    EXPECT_EQ(area_of(place).name, "Iraq");
    place.region = "Ninewa";
    EXPECT_EQ(area_of(place).name, "Ninewa");
    place.pcode = "IQG15Q04001";
    EXPECT_EQ(area_of(place).code, "IQG15Q04");
    EXPECT_EQ(area_of(place).name, "Ninewa IQG15Q04");
    place.attributes["admin2"] = "Mosul";
    EXPECT_EQ(area_of(place).name, "Mosul");
}

TEST(Release, MusterPointsAndJunctionsAreInternal) {
    Location muster;
    muster.kind = LocationKind::kForwardingHub;
    Location town;
    EXPECT_TRUE(may_show(muster, ReleaseLevel::kInternal));
    EXPECT_FALSE(may_show(muster, ReleaseLevel::kPartner));
    EXPECT_TRUE(may_show(town, ReleaseLevel::kPartner));
    EXPECT_FALSE(may_show(town, ReleaseLevel::kPublic)) << "areas stand for places";
}

TEST(Release, ThePublicWaitsAWeek) {
    Scenario scenario;
    scenario.start = Date(2016, 10, 17);
    EXPECT_FALSE(not_before(scenario, 10, ReleaseLevel::kInternal));
    EXPECT_FALSE(not_before(scenario, 10, ReleaseLevel::kPartner));
    EXPECT_EQ(not_before(scenario, 10, ReleaseLevel::kPublic), Date(2016, 11, 2));
    EXPECT_FALSE(last_shown(scenario, ReleaseLevel::kPublic));
    scenario.as_of_date = Date(2016, 10, 25);
    EXPECT_EQ(not_before(scenario, 90, ReleaseLevel::kPublic), Date(2016, 11, 1));
    EXPECT_EQ(last_shown(scenario, ReleaseLevel::kPublic), Date(2016, 10, 18));
}

}  // namespace
}  // namespace couloir
