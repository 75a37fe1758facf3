#include <algorithm>
#include <numeric>

#include "couloir/base/hash.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/engine/day.hpp"
#include "couloir/engine/families.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kScreening);
constexpr std::uint64_t kReleased = hash_text("released");
constexpr std::uint64_t kPassed = hash_text("passed");
constexpr std::uint64_t kHeld = hash_text("held");

/// People of one site on one day, as rule 18 moves them on.
class Screening {
  public:
    Screening(Today& today, LocationId location)
        : today_(today),
          here_(today.state.resting[location.index()]),
          site_(today.world.site(location).name),
          may_hold_(today.world.may_hold(location, today.settings)) {}

    void release() {
        const double chance = 1.0 / today_.settings.held_days;
        for (std::size_t i = 0, all = here_.size(); i < all; ++i) {
            if (!here_[i].traits.held)
                continue;
            const People free = some_of(today_, here_[i].count, chance, draw(i, kReleased));
            split(i, free, [](Traits& traits) { traits.held = false; });
        }
    }

    /// Those who came first are passed first; of one day's, a random part.
    void pass(People room) {
        for (const int day : days_of_arrival()) {
            const std::vector<std::size_t> queue = arrived_on(day);
            const People all = count_of(queue);
            if (all <= room) {
                for (const std::size_t i : queue)
                    pass(i, here_[i].count);
            } else {
                pass_some(queue, room);
            }
            room -= std::min(room, all);
        }
    }

  private:
    Address draw(std::size_t cohort, std::uint64_t option) const {
        return today_.draw(kPhase, mix(site_, here_[cohort].name), option);
    }

    template <class Change>
    void split(std::size_t cohort, People number, Change change) {
        Resting part = here_[cohort];
        here_[cohort].count -= number;
        part.count = number;
        change(part.traits);
        here_.push_back(part);
    }

    std::vector<int> days_of_arrival() const {
        std::vector<int> days;
        for (const Resting& cohort : here_) {
            if (cohort.traits.waits_since != Traits::kNever)
                days.push_back(cohort.traits.waits_since);
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }

    std::vector<std::size_t> arrived_on(int day) const {
        std::vector<std::size_t> queue;
        for (std::size_t i = 0; i < here_.size(); ++i) {
            if (here_[i].traits.waits_since == day)
                queue.push_back(i);
        }
        return queue;
    }

    People count_of(const std::vector<std::size_t>& queue) const {
        return std::accumulate(queue.begin(), queue.end(), People{0},
                               [&](People sum, std::size_t i) { return sum + here_[i].count; });
    }

    void pass_some(const std::vector<std::size_t>& queue, People room) {
        std::vector<People> sizes;
        std::vector<std::uint64_t> names;
        for (const std::size_t i : queue) {
            sizes.push_back(here_[i].count);
            names.push_back(here_[i].name);
        }
        std::vector<People> passed(queue.size(), 0);
        multivariate_hypergeometric(sizes, room, today_.draw(kPhase, site_, kPassed), names,
                                    passed);
        for (std::size_t k = 0; k < queue.size(); ++k)
            pass(queue[k], passed[k]);
    }

    void pass(std::size_t cohort, People number) {
        People held = 0;
        if (may_hold_)
            held =
                families_with_one(today_, number, today_.settings.held_share, draw(cohort, kHeld));
        split(cohort, held, [](Traits& traits) {
            traits.waits_since = Traits::kNever;
            traits.held = true;
        });
        split(cohort, number - held, [](Traits& traits) { traits.waits_since = Traits::kNever; });
    }

    Today& today_;
    std::vector<Resting>& here_;
    std::uint64_t site_;
    bool may_hold_;
};

}  // namespace

void pass_screening(Today& today) {
    for (std::size_t i = 0; i < today.state.resting.size(); ++i) {
        const LocationId location = LocationId::from_index(i);
        const People room = today.world.screened_per_day(location, today.day, today.settings);
        if (room == 0 || today.state.resting[i].empty())
            continue;
        tidy(today.state.resting[i]);
        Screening screening(today, location);
        screening.release();
        screening.pass(room);
        tidy(today.state.resting[i]);
    }
}

}  // namespace couloir
