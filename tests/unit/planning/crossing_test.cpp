#include "couloir/planning/crossing.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

const std::vector<Operation> kOperations{
    {"a", "five levels"}, {"a", "five levels"}, {"b", "five levels"}, {"b", "five levels"}};

using Names = std::vector<std::pair<std::string, std::string>>;

std::vector<MeasuredMember> side(double value, double at_risk) {
    const std::vector<double> values(measures().size(), value);
    return {{values, at_risk, {}}, {values, at_risk, {}}};
}

TEST(Crossing, IsTheSamePlansInEveryOperation) {
    const auto crossing =
        crossing_of(Names{{"a", "none"}, {"a", "ahead"}, {"b", "none"}, {"b", "ahead"}});
    ASSERT_TRUE(crossing);
    EXPECT_EQ(crossing->contexts, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(crossing->plans, (std::vector<std::string>{"none", "ahead"}));
}

TEST(Crossing, IsNoneWithOneOperationOneOrOtherPlans) {
    EXPECT_FALSE(crossing_of(Names{{"a", "none"}, {"a", "ahead"}}));
    EXPECT_FALSE(crossing_of(Names{{"a", "none"}, {"b", "none"}}));
    EXPECT_FALSE(crossing_of(Names{{"a", "none"}, {"a", "x"}, {"b", "none"}, {"b", "y"}}));
    EXPECT_FALSE(crossing_of(Names{{"a", "none"}, {"a", "x"}, {"b", "none"}}));
}

TEST(Crossing, TellsContextPlanAndInteractionApartPer1000AtRisk) {
    const Crossing crossing{{"a", "b"}, {"none", "ahead"}};
    const auto crossed =
        cross(crossing,
              {side(10.0, 1000.0), side(30.0, 1000.0), side(200.0, 10000.0), side(700.0, 10000.0)},
              kOperations);
    const CrossedMeasure& left = crossed.front();
    EXPECT_EQ(left.base[0].median, 10.0);
    EXPECT_EQ(left.base[1].median, 20.0);
    EXPECT_EQ(left.effect[0][0].range.median, 20.0);
    EXPECT_EQ(left.effect[1][0].range.median, 50.0);
    EXPECT_EQ(left.interaction[0][0]->range.median, 30.0)
        << "what the plan does more there than here";
}

TEST(Crossing, CannotTellWhereThePriorsDisagree) {
    const Crossing crossing{{"a", "b"}, {"none", "ahead"}};
    const auto with_plan = [&](double a, double b) {
        return cross(crossing,
                     {side(10.0, 1000.0), side(a, 1000.0), side(10.0, 1000.0), side(b, 1000.0)},
                     kOperations);
    };
    auto stated = with_plan(20.0, 20.0);
    mark_doubt(stated, {with_plan(5.0, 20.0), with_plan(20.0, 30.0)});
    EXPECT_TRUE(stated.front().effect[0][0].cannot_tell);
    EXPECT_FALSE(stated.front().effect[1][0].cannot_tell);
    EXPECT_FALSE(stated.front().interaction[0][0]->cannot_tell);
}

}  // namespace
}  // namespace couloir
