#include "couloir/io/checks/countries.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

struct Capital {
    const char* country;
    GeoPoint point;
};

TEST(Countries, HoldTheirCapitals) {
    for (const Capital& capital :
         {Capital{"Iraq", {33.31, 44.37}}, Capital{"Syria", {33.51, 36.29}},
          Capital{"South Sudan", {4.85, 31.58}}, Capital{"CAR", {4.36, 18.55}},
          Capital{"DRC", {-4.32, 15.31}}, Capital{"COD", {-4.32, 15.31}},
          Capital{"Côte d'Ivoire", {6.83, -5.29}}, Capital{"cote d'ivoire", {6.83, -5.29}},
          Capital{"Fiji", {-18.14, 178.44}}, Capital{"New Zealand", {-41.29, 174.78}},
          Capital{"Kiribati", {1.33, 172.98}}, Capital{"US", {38.91, -77.04}},
          Capital{"Russia", {55.76, 37.62}}, Capital{"Türkiye", {39.93, 32.86}},
          Capital{"Turkey", {39.93, 32.86}}, Capital{"Palestine", {31.90, 35.20}},
          Capital{"Burkina_Faso", {12.37, -1.52}}, Capital{"Venezuela", {10.49, -66.88}}}) {
        const auto& boxes = boxes_of_country(capital.country);
        ASSERT_FALSE(boxes.empty()) << capital.country;
        EXPECT_EQ(km_outside(boxes, capital.point), 0.0) << capital.country;
    }
}

TEST(Countries, DoNotHoldTheWholeEarthBecauseTheyCrossTheAntimeridian) {
    EXPECT_GT(km_outside(boxes_of_country("Fiji"), {-18.0, 20.0}), 5000.0);
    EXPECT_GT(km_outside(boxes_of_country("Russia"), {60.0, -100.0}), 1000.0);
}

TEST(Countries, MeasureHowFarAPointLiesOutside) {
    const std::vector<CountryBox> box{{10, 20, 30, 40}};
    EXPECT_NEAR(km_outside(box, {21, 35}), 111.2, 0.1);
    EXPECT_EQ(km_outside(box, {10, 40}), 0.0);
}

TEST(Countries, ThatNobodyKnowsHaveNoBox) {
    EXPECT_TRUE(boxes_of_country("").empty());
    EXPECT_TRUE(boxes_of_country("unknown").empty());
    EXPECT_TRUE(boxes_of_country("Erewhon").empty());
}

}  // namespace
}  // namespace couloir
