#include "couloir/planning/measures.hpp"

#include <gtest/gtest.h>

#include "unit/planning/planned_operation.hpp"

namespace couloir {
namespace {

struct CountedDays : PlannedOperation {
    /// One member, over the days from `first` to before `end`.
    MeasuredMember counted(int first, int end) const {
        const World world(read({"east-corridors"}));
        MeasureRecorder recorder(world, first);
        EnsembleOptions options;
        options.members = 1;
        options.days = end;
        run_ensemble(world, options, {[&](int day, std::span<const couloir::Run> members) {
                         recorder.add(day, members);
                     }});
        return recorder.result().front();
    }
};

TEST_F(CountedDays, SumsOverDaysThatAreCountedAndThoseThatAreNotAddUp) {
    const MeasuredMember all = counted(0, 120);
    const MeasuredMember before = counted(0, 50);
    const MeasuredMember after = counted(50, 120);
    for (const char* key :
         {"displaced_ever", "trapped_person_days", "encircled_person_days",
          "under_fire_person_days", "beyond_aid_person_days", "received", "corridor_use"}) {
        EXPECT_GT(value(after, key), 0.0) << key;
        EXPECT_NEAR(value(before, key) + value(after, key), value(all, key), 1e-6) << key;
    }
}

TEST_F(CountedDays, WhatIsTrueAtTheEndIsSoWhicheverDaysAreCounted) {
    const MeasuredMember all = counted(0, 120);
    const MeasuredMember after = counted(50, 120);
    for (const char* key : {"displaced_now", "in_camps_end", "with_hosts_end", "on_road_end"})
        EXPECT_EQ(value(all, key), value(after, key)) << key;
}

TEST_F(CountedDays, AtRiskIsWhoIsAtHomeBeforeTheFirstDayCounted) {
    const MeasuredMember before = counted(0, 50);
    EXPECT_EQ(counted(50, 120).at_risk,
              before.at_risk - value(before, "displaced_ever") + value(before, "returned_end"));
}

}  // namespace
}  // namespace couloir
