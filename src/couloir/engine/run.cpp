#include "couloir/engine/run.hpp"

#include "couloir/engine/day.hpp"

namespace couloir {

Run::Run(const World& world, std::uint64_t seed, std::uint32_t member)
    : world_(&world),
      seed_(seed),
      member_(member),
      settings_(drawn_settings(world, seed, member)),
      state_(initial_state(world, settings_, seed, member)),
      work_(world) {}

void Run::advance() {
    Today today{.world = *world_,
                .settings = settings_,
                .seed = seed_,
                .member = member_,
                .day = state_.day,
                .state = state_,
                .counts = counts_,
                .work = work_};
    advance_one_day(today);
}

}  // namespace couloir
