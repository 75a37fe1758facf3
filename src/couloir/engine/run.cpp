#include "couloir/engine/run.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "couloir/engine/day.hpp"

namespace couloir {
namespace {

std::optional<std::vector<Event>> own_events(const World& world, std::uint64_t seed,
                                             std::uint32_t member, MemberInputs& inputs) {
    if (inputs.events)
        return std::move(inputs.events);
    const std::vector<Event>& events = world.scenario().events;
    return has_uncertain_dates(events) ? std::optional(draw_dates(events, seed, member))
                                       : std::nullopt;
}

}  // namespace

Run::Run(const World& world, std::uint64_t seed, std::uint32_t member)
    : Run(world, seed, member, MemberInputs()) {}

Run::Run(const World& world, std::uint64_t seed, std::uint32_t member, MemberInputs inputs)
    : world_(&world),
      seed_(seed),
      member_(member),
      settings_(inputs.settings ? std::move(*inputs.settings)
                                : drawn_settings(world, seed, member)),
      push_rate_(settings_.displaced_per_conflict_day),
      push_factors_(std::move(inputs.push_factors)),
      told_departures_(std::move(inputs.departures)),
      own_events_(own_events(world, seed, member, inputs)),
      state_(initial_state(world, settings_, seed, member)),
      work_(world) {
    for (std::size_t i = 0; i < inputs.places.size(); ++i) {
        if (inputs.places[i] >= 0.0)
            state_.locations[i].capacity =
                static_cast<People>(std::llround(inputs.places[i])) / settings_.hasten;
    }
}

std::span<const Event> Run::events() const {
    return own_events_ ? *own_events_ : world_->scenario().events;
}

void Run::advance() {
    if (!push_factors_.empty()) {
        const auto day = std::min(static_cast<std::size_t>(state_.day), push_factors_.size() - 1);
        settings_.displaced_per_conflict_day = push_rate_ * push_factors_[day];
    }
    Today today{.world = *world_,
                .settings = settings_,
                .seed = seed_,
                .member = member_,
                .day = state_.day,
                .events = events_on(events(), state_.day),
                .state = state_,
                .counts = counts_,
                .work = work_,
                .told_departures = told_departures_};
    advance_one_day(today);
}

}  // namespace couloir
