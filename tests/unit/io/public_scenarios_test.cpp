#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

const fs::path kPublic = fs::path(COULOIR_SOURCE_DIR) / "../shared/flee_scenarios";

/// What the files hold, counted by other means than ours.
struct Counts {
    std::size_t locations;
    std::size_t routes;
    std::size_t conflict_events;
    std::size_t closure_events;
    std::size_t series;
    int days;
};

std::size_t count_of(const Scenario& scenario, bool conflicts) {
    return static_cast<std::size_t>(std::ranges::count_if(scenario.events, [&](const Event& event) {
        return (event.kind == EventKind::kConflict) == conflicts;
    }));
}

struct PublicData : testing::Test {
    void SetUp() override {
        if (!fs::exists(kPublic))
            GTEST_SKIP() << "the public Flee scenarios are not beside this repository";
    }
    Problems problems_of(const char* name) {
        Problems problems;
        read_scenario(kPublic / name, {}, problems);
        return problems;
    }
};

struct PublicScenario : PublicData, testing::WithParamInterface<std::pair<const char*, Counts>> {};

TEST_F(PublicData, CampsThatFleesCodeFillOnDay0AreNamed) {
    const Problems problems = problems_of("car");
    std::string mboti;
    for (const Problem& problem : problems.all()) {
        if (problem.code == "W112" && problem.message.find("Mboti") != std::string::npos)
            mboti = problem.message;
    }
    EXPECT_NE(mboti.find("without any limit"), std::string::npos) << mboti;
    EXPECT_EQ(std::ranges::count(problems.all(), "W112", &Problem::code), 5);
}

TEST_P(PublicScenario, IsReadWhole) {
    const auto& [name, counts] = GetParam();
    ReadOptions options;
    if (!fs::exists(kPublic / name / "source_data"))
        options.days = counts.days;
    Problems problems;
    const auto scenario = read_scenario(kPublic / name, options, problems);
    ASSERT_TRUE(scenario) << to_text(problems.all().front());
    EXPECT_EQ(scenario->locations.size(), counts.locations);
    EXPECT_EQ(scenario->routes.size(), counts.routes);
    EXPECT_EQ(count_of(*scenario, true), counts.conflict_events);
    EXPECT_EQ(count_of(*scenario, false), counts.closure_events);
    EXPECT_EQ(scenario->registrations.rows.size(), counts.series);
    EXPECT_EQ(scenario->days, counts.days);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, PublicScenario,
    testing::Values(std::pair{"mali2012", Counts{23, 35, 12, 4, 8, 300}},
                    std::pair{"burundi", Counts{30, 41, 7, 4, 6, 396}},
                    std::pair{"car", Counts{63, 86, 28, 4, 16, 820}},
                    std::pair{"syria2017_adm2", Counts{144, 244, 57, 28, 45, 1886}},
                    std::pair{"venezuela2022", Counts{43, 206, 168, 0, 19, 303}},
                    std::pair{"dflee_example", Counts{9, 11, 0, 0, 10, 11}},
                    std::pair{"dflee_weather_example", Counts{9, 11, 0, 0, 10, 11}},
                    std::pair{"grid-10-10-4", Counts{100, 180, 0, 0, 0, 10}},
                    std::pair{"grid-100-100-8", Counts{10000, 39303, 0, 0, 0, 10}}),
    [](const auto& test) {
        std::string name = test.param.first;
        std::ranges::replace(name, '-', '_');
        return name;
    });

TEST_F(PublicData, MaliHasNoWarningButOfFilesNotReadCapacitiesAndRoads) {
    const Problems problems = problems_of("mali2012");
    for (const Problem& problem : problems.all())
        EXPECT_TRUE(problem.code == "W001" || problem.code == "W110" || problem.code == "W205")
            << to_text(problem);
}

}  // namespace
}  // namespace couloir
