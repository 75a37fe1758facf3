#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/io/read_scenario.hpp"
#include "couloir/planning/measures.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {

/// A made-up operation in a folder of its own, of which tests write plans. Day 0 is 2016-10-17.
/// Mosul East 1 is fought for and encircled until 2017-01-20; from Mosul East 2, where there is
/// fighting as well, a road is open.
struct PlannedOperation : testing::Test {
    static constexpr std::uint32_t kMembers = 60;

    static constexpr std::size_t kEast1 = 0;
    static constexpr std::size_t kEast2 = 1;
    static constexpr std::size_t kKhazer = 3;
    static constexpr std::size_t kHasansham = 4;

    ScratchFolder scratch;
    std::vector<std::string> settings;  ///< "KEY=VALUE", in whatever is read from then on

    void SetUp() override {
        scratch.copy_from(std::filesystem::path(COULOIR_SOURCE_DIR) /
                          "tests/data/planned_operation");
    }

    void write(const std::string& name, const std::string& interventions) {
        scratch.write("plans/" + name + ".yml", "interventions:\n" + interventions);
    }

    Scenario read(const std::vector<std::string>& plans,
                  std::optional<Date> learns_until = std::nullopt) const {
        Problems problems;
        ReadOptions options;
        options.plans = plans;
        options.as_of = learns_until;
        options.set = settings;
        options.learns = learns_until.has_value();
        auto scenario = read_scenario(scratch.path(), options, problems);
        EXPECT_TRUE(scenario) << to_text(problems.all().front());
        return std::move(scenario).value();
    }

    std::vector<MeasuredMember> measured(const std::vector<std::string>& plans,
                                         std::uint64_t seed = 1,
                                         std::uint32_t count = kMembers) const {
        const World world(read(plans));
        MeasureRecorder recorder(world);
        EnsembleOptions options;
        options.members = count;
        options.seed = seed;
        options.days = world.scenario().days;
        run_ensemble(world, options, {[&](int day, std::span<const couloir::Run> members) {
                         recorder.add(day, members);
                     }});
        return recorder.result();
    }

    /// Days from the first one of the run.
    static int day(int year, unsigned month, unsigned of_month) {
        return Date(year, month, of_month) - Date(2016, 10, 17);
    }

    /// Runs one member, and shows it after each day.
    template <class See>
    static void live(const World& world, std::uint32_t member, int days, See see) {
        couloir::Run run(world, 3, member);
        for (int today = 0; today < days; ++today) {
            run.advance();
            see(today, run);
        }
    }

    static double value(const MeasuredMember& member, std::string_view key) {
        for (std::size_t i = 0; i < measures().size(); ++i) {
            if (measures()[i].key == key)
                return member.values[i];
        }
        ADD_FAILURE() << "no measure " << key;
        return 0.0;
    }

    static double mean(const std::vector<MeasuredMember>& members, std::string_view key) {
        double sum = 0.0;
        for (const MeasuredMember& member : members)
            sum += value(member, key);
        return sum / static_cast<double>(members.size());
    }
};

}  // namespace couloir
