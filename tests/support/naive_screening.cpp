// Rule 18: who waits to be screened, who is held, and until when.

#include <algorithm>

#include "support/naive_model.hpp"

namespace couloir {

void NaiveModel::screen() {
    release_held();
    for (std::size_t place = 0; place < world_.locations.size(); ++place) {
        if (world_.screens(world_.locations[place]))
            screen_at(place);
    }
}

void NaiveModel::release_held() {
    PersonIds held;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        if (people_[i].held)
            held.push_back(i);
    }
    for_each_family(held, [&](std::span<const std::size_t> family) {
        if (!dice_.happens(1.0 / world_.settings.held_days))
            return;
        for (const std::size_t i : family)
            people_[i].held = false;
    });
}

void NaiveModel::screen_at(std::size_t place) {
    PersonIds queue;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        if (people_[i].waits_since && people_[i].place == place)
            queue.push_back(i);
    }
    dice_.shuffle(queue);
    if (mistake_ != NaiveMistake::kScreenedInAnyOrder) {
        std::stable_sort(queue.begin(), queue.end(), [&](std::size_t a, std::size_t b) {
            return *people_[a].waits_since < *people_[b].waits_since;
        });
    }
    const People a_day =
        hastened_flow(world_.screened_per_day(world_.locations[place]), world_.settings);
    queue.resize(std::min(queue.size(), static_cast<std::size_t>(a_day)));
    // Those who waited since different days are families of their own.
    for_each_family(queue, [&](std::span<const std::size_t> family) {
        bool held = false;
        for (std::size_t i = 0; i < family.size(); ++i)
            held |= dice_.happens(world_.settings.held_share);
        for (const std::size_t i : family)
            people_[i].held = held;
    });
    for (const std::size_t i : queue)
        people_[i].waits_since.reset();
}

}  // namespace couloir
