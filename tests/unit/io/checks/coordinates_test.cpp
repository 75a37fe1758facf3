#include "couloir/io/checks/coordinates.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Codes found(const std::vector<Location>& locations) {
    Scenario scenario;
    scenario.locations = locations;
    Problems problems;
    check_coordinates(scenario, problems);
    return codes_of(problems);
}

TEST(Coordinates, InsideTheCountryAreFineWhateverItIsCalled) {
    for (const char* name : {"Mali", "mali", "ML", "MLI", "Republic of Mali"})
        EXPECT_TRUE(found({town("Kidal", name, 18.44, 1.4, 2)}).empty()) << name;
    EXPECT_TRUE(found({town("Cayenne", "France", 4.92, -52.31, 2)}).empty()) << "overseas";
    EXPECT_TRUE(found({town("Uelen", "Russia", 66.16, -169.8, 2)}).empty())
        << "across the antimeridian";
    EXPECT_TRUE(found({town("Brazzaville", "Congo", -4.26, 15.24, 2),
                       town("Goma", "Congo", -1.68, 29.22, 3)})
                    .empty())
        << "a name that two countries use";
}

TEST(Coordinates, OutsideTheCountryAreNamed) {
    EXPECT_EQ(found({town("Kidal", "Mali", 48.44, 1.4, 2)}), (Codes{"W109 line 2"}));
    EXPECT_TRUE(found({town("Kidal", "Malia", 48.44, 1.4, 2)}).empty()) << "no known country";
    EXPECT_TRUE(found({town("Rosso", "Mauritania", 16.51, -17.3, 2)}).empty()) << "on the border";
}

TEST(Coordinates, ThatAreExchangedAreNamed) {
    EXPECT_EQ(found({town("Kidal", "Mali", 1.4, 18.44, 2)}), (Codes{"W108 line 2"}));
}

TEST(Coordinates, OfAnUnknownCountryAreHeldAgainstTheOthers) {
    std::vector<Location> locations;
    for (int i = 0; i < 8; ++i)
        locations.push_back(town("T" + std::to_string(i), "Erewhon", 36.0 + i * 0.1, 43.0, i + 2));
    EXPECT_TRUE(found(locations).empty());
    locations.push_back(town("Far", "Erewhon", -43.0, 36.5, 10));
    EXPECT_TRUE(found(locations).empty()) << "far both ways";
    locations.push_back(town("Exchanged", "Erewhon", 43.0, 26.5, 11));
    locations.back().longitude = 36.5;
    EXPECT_EQ(found(locations), (Codes{"W108 line 11"}));
}

TEST(Coordinates, ThatAreBlankOrOnNoGlobeAreLeftAlone) {
    EXPECT_TRUE(found({town("Kidal", "Mali", 0, 0, 2), town("Gao", "Mali", 400, 7, 3)}).empty());
}

}  // namespace
}  // namespace couloir
