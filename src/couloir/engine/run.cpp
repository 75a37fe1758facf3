#include "couloir/engine/run.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/engine/day.hpp"

namespace couloir {
namespace {

std::vector<Event> drawn_events(const std::vector<Event>& events, std::uint64_t seed,
                                std::uint32_t member) {
    return has_uncertain_dates(events) ? draw_dates(events, seed, member) : std::vector<Event>();
}

}  // namespace

Run::Run(const World& world, std::uint64_t seed, std::uint32_t member)
    : Run(world, seed, member, MemberInputs()) {}

Run::Run(const World& world, std::uint64_t seed, std::uint32_t member, MemberInputs inputs)
    : world_(&world),
      seed_(seed),
      member_(member),
      inputs_(std::move(inputs)),
      settings_(inputs_.settings ? *inputs_.settings : drawn_settings(world, seed, member)),
      own_events_(inputs_.events ? *inputs_.events
                                 : drawn_events(world.scenario().events, seed, member)),
      state_(initial_state(world, settings_, seed, member)),
      work_(world) {
    for (std::size_t i = 0; i < inputs_.places.size(); ++i) {
        if (inputs_.places[i] >= 0.0)
            state_.locations[i].capacity =
                static_cast<People>(std::llround(inputs_.places[i])) / settings_.hasten;
    }
}

std::span<const Event> Run::events() const {
    return inputs_.events || !own_events_.empty() ? own_events_ : world_->scenario().events;
}

Settings Run::settings_of_day() const {
    Settings settings = settings_;
    if (!inputs_.push_factors.empty()) {
        const auto day = static_cast<std::size_t>(state_.day);
        settings.displaced_per_conflict_day *=
            inputs_.push_factors[std::min(day, inputs_.push_factors.size() - 1)];
    }
    return settings;
}

void Run::advance() {
    const Settings settings = settings_of_day();
    Today today{.world = *world_,
                .settings = settings,
                .seed = seed_,
                .member = member_,
                .day = state_.day,
                .events = events_on(events(), state_.day),
                .state = state_,
                .counts = counts_,
                .work = work_,
                .told_departures = inputs_.departures};
    advance_one_day(today);
}

}  // namespace couloir
