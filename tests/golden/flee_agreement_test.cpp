// Couloir beside stock Flee, camp by camp and day by day, on the public cases. The reference means
// and standard deviations lie outside the project; where they are absent the tests say so.

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/ensemble/forecast.hpp"
#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kMembers = 200;

const fs::path kShared = fs::path(COULOIR_SOURCE_DIR) / ".." / "shared";

struct Case {
    std::string name;      ///< of the reference file
    std::string scenario;  ///< folder
    int hasten;
    bool own_settings;  ///< the reference brings its own simsetting
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.name;
}

/// Flee's mean and standard deviation at a camp at the end of a day, over `seeds` runs.
struct Reference {
    double mean = 0.0;
    double sd = 0.0;
    double seeds = 1.0;
};

using ReferenceByCamp = std::map<std::string, std::map<int, Reference>>;

/// Rows are day,date,camp,mean,sd,n.
ReferenceByCamp read_reference(const fs::path& file) {
    ReferenceByCamp result;
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream row(line);
        std::string day, date, camp, mean, sd, seeds;
        std::getline(row, day, ',');
        std::getline(row, date, ',');
        std::getline(row, camp, ',');
        std::getline(row, mean, ',');
        std::getline(row, sd, ',');
        std::getline(row, seeds, ',');
        result[camp][std::stoi(day)] = {std::stod(mean), std::stod(sd), std::stod(seeds)};
    }
    return result;
}

/// How far the two models are apart at one camp, averaged over days.
struct Apart {
    double z = 0.0;  ///< in standard errors
    double people = 0.0;
    double flee_people = 0.0;
    double standard_error = 0.0;
};

Apart compare(const std::map<int, Reference>& flee, const Forecast& ours, std::size_t location) {
    Apart sum;
    for (const auto& [day, reference] : flee) {
        const Summary& mine =
            ours.days.at(static_cast<std::size_t>(day)).locations[location].present;
        const double error =
            std::sqrt(mine.sd * mine.sd / kMembers + reference.sd * reference.sd / reference.seeds);
        const double difference = std::abs(mine.mean - reference.mean);
        // Where all of Flee's runs agree, the reference asks for the same count to the unit.
        sum.z += reference.sd > 0.0 ? difference / error : (difference < 1.0 ? 0.0 : 9.0);
        sum.people += difference;
        sum.flee_people += reference.mean;
        sum.standard_error += error;
    }
    const double days = static_cast<double>(flee.size());
    return {sum.z / days, sum.people / days, sum.flee_people / days, sum.standard_error / days};
}

class FleeAgreement : public testing::TestWithParam<Case> {};

TEST_P(FleeAgreement, SlowEveryCampHasStockFleesMeanWithinTheNoiseOfBoth) {
    const Case& c = GetParam();
    const fs::path reference_file = kShared / "reference" / "flee" / (c.name + ".csv");
    if (!fs::exists(reference_file))
        GTEST_SKIP() << "no reference numbers beside the project";

    ReadOptions options;
    options.set = {"optimisations.hasten=" + std::to_string(c.hasten)};
    if (c.own_settings) {
        options.settings_file = kShared / "reference" / "flee" / (c.name + ".yml");
    }
    Problems problems;
    const auto scenario = read_scenario(kShared / "flee_scenarios" / c.scenario, options, problems);
    ASSERT_TRUE(scenario.has_value());
    const World world(*scenario);
    Forecast forecast;
    run_ensemble(
        world,
        {.members = kMembers, .first_member = 0, .seed = 1, .threads = 0, .days = scenario->days},
        {[&](int, std::span<const couloir::Run> members) { forecast.add(members); }});

    double people = 0.0, noise = 0.0, everyone = 0.0;
    for (const auto& [camp, days] : read_reference(reference_file)) {
        const LocationId location = scenario->find_location(camp);
        ASSERT_TRUE(location.valid()) << camp;
        const Apart apart = compare(days, forecast, location.index());
        EXPECT_LT(apart.z, 2.0) << camp;
        people += apart.people;
        everyone += apart.flee_people;
        noise += 0.8 * apart.standard_error;  // the mean absolute value of a normal error
    }
    EXPECT_LT(people / everyone, std::max(0.01, 2.0 * noise / everyone));
}

INSTANTIATE_TEST_SUITE_P(PublicCases, FleeAgreement,
                         testing::Values(Case{"burundi", "burundi", 50, false},
                                         Case{"mali2012", "mali2012", 10, false},
                                         Case{"car", "car", 100, false},
                                         Case{"burundi-awareness3", "burundi", 100, true},
                                         Case{"burundi-onfoot", "burundi", 100, true},
                                         Case{"burundi-weights", "burundi", 100, true},
                                         Case{"burundi-population", "burundi", 100, true}),
                         [](const testing::TestParamInfo<Case>& one) {
                             std::string name = one.param.name;
                             std::erase(name, '-');
                             return name;
                         });

}  // namespace
}  // namespace couloir
