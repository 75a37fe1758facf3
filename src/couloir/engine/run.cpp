#include "couloir/engine/run.hpp"

#include "couloir/engine/day.hpp"

namespace couloir {
namespace {

std::vector<Event> drawn_events(const std::vector<Event>& events, std::uint64_t seed,
                                std::uint32_t member) {
    return has_uncertain_dates(events) ? draw_dates(events, seed, member) : std::vector<Event>();
}

}  // namespace

Run::Run(const World& world, std::uint64_t seed, std::uint32_t member)
    : world_(&world),
      seed_(seed),
      member_(member),
      settings_(drawn_settings(world, seed, member)),
      own_events_(drawn_events(world.scenario().events, seed, member)),
      state_(initial_state(world, settings_, seed, member)),
      work_(world) {}

std::span<const Event> Run::events() const {
    return own_events_.empty() ? world_->scenario().events : own_events_;
}

void Run::advance() {
    Today today{.world = *world_,
                .settings = settings_,
                .seed = seed_,
                .member = member_,
                .day = state_.day,
                .events = events_on(events(), state_.day),
                .state = state_,
                .counts = counts_,
                .work = work_};
    advance_one_day(today);
}

}  // namespace couloir
