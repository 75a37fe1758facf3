#include "couloir/inference/conflict_outlook/conflict_outlook.hpp"

#include <algorithm>

#include "couloir/base/hash.hpp"
#include "couloir/base/luck.hpp"
#include "couloir/inference/conflict_outlook/places_at_war.hpp"

namespace couloir {
namespace {

/// Events and place-days of one kind: a Gamma belief about a rate, and its mean.
struct Tally {
    double events;
    double days;

    double rate() const { return std::min(1.0, events / days); }
};

constexpr double kYear = 365.0;

class Rates {
  public:
    explicit Rates(const Scenario& known) : known_(known), now_(known) {
        const int last_day = *known.as_of_date - known.start;
        for (int day = 0; day <= last_day; ++day)
            see(day);
    }

    ConflictRates rates() {
        if (intensities_.empty())
            intensities_.push_back(known_.settings.default_conflict_intensity);
        return {begins_.rate(), begins_nearby_.rate(), ends_.rate(), changes_.rate(),
                std::move(intensities_)};
    }

  private:
    void see(int day) {
        const PlacesAtWar before = now_;
        for (const Event& event : events_on(known_.events, day))
            now_.apply(event);
        for (std::size_t i = 0; i < now_.size(); ++i) {
            if (now_.may_fight(i) && day > 0)
                count(before, i);
            if (now_.intensity(i) > 0.0 && now_.intensity(i) != before.intensity(i))
                intensities_.push_back(now_.intensity(i));
        }
    }

    void count(const PlacesAtWar& before, std::size_t place) {
        const double was = before.intensity(place);
        const double is = now_.intensity(place);
        if (was <= 0.0) {
            Tally& tally = before.is_next_to_fighting(place) ? begins_nearby_ : begins_;
            tally.days += 1.0;
            tally.events += is > 0.0 ? 1.0 : 0.0;
            return;
        }
        ends_.days += 1.0;
        ends_.events += is <= 0.0 ? 1.0 : 0.0;
        changes_.days += 1.0;
        changes_.events += is > 0.0 && is != was ? 1.0 : 0.0;
    }

    const Scenario& known_;
    PlacesAtWar now_;
    Tally begins_{0.1, kYear};
    Tally begins_nearby_{0.5, kYear};
    Tally ends_{1.0, kYear};
    Tally changes_{1.0, kYear};
    std::vector<double> intensities_;
};

Event fighting(int day, std::size_t place, double intensity) {
    Event event;
    event.day = day;
    event.from = LocationId::from_index(place);
    event.value = intensity;
    return event;
}

/// Appends what a chain of days does to fighting, from the state that the events so far leave.
void follow_chain(const Scenario& known, const ConflictRates& rates, int last_day,
                  std::uint64_t seed, std::uint32_t member, std::vector<Event>& events) {
    static constexpr std::uint64_t kChain = hash_text("outlook: markov");
    PlacesAtWar now(known);
    for (const Event& event : events)
        now.apply(event);
    for (int day = *known.as_of_date - known.start + 1; day <= last_day; ++day) {
        const PlacesAtWar before = now;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (!now.may_fight(i))
                continue;
            const std::uint64_t who = mix(mix(kChain, hash_text(known.locations[i].name)),
                                          static_cast<std::uint64_t>(day));
            const Luck luck = prior_luck(seed, member, who);
            const double u = luck.uniform(0);
            const auto drawn = rates.intensities[static_cast<std::size_t>(
                luck.uniform(1) * static_cast<double>(rates.intensities.size()))];
            const bool fights = before.intensity(i) > 0.0;
            const double begins =
                before.is_next_to_fighting(i) ? rates.begins_nearby : rates.begins;
            if (!fights && u < begins) {
                events.push_back(fighting(day, i, drawn));
            } else if (fights && u < rates.ends) {
                events.push_back(fighting(day, i, 0.0));
            } else if (fights && u < rates.ends + rates.changes) {
                events.push_back(fighting(day, i, drawn));
            } else {
                continue;
            }
            now.apply(events.back());
        }
    }
}

std::vector<Event> announced(const Scenario& known) {
    Scenario followed = known;
    follow_timetable(followed);
    return followed.events;
}

OutlookKind drawn_kind(const std::vector<OutlookPart>& mix_of_parts, std::uint64_t seed,
                       std::uint32_t member) {
    static constexpr std::uint64_t kWhich = hash_text("outlook: which");
    double u = prior_luck(seed, member, kWhich).uniform(0);
    for (const OutlookPart& part : mix_of_parts) {
        if (u < part.weight)
            return part.kind;
        u -= part.weight;
    }
    return mix_of_parts.back().kind;
}

}  // namespace

ConflictRates conflict_rates(const Scenario& known) {
    return Rates(known).rates();
}

std::vector<Event> outlook_events(const Scenario& known, const std::vector<OutlookPart>& mix,
                                  const ConflictRates& rates, const std::vector<Event>& written,
                                  int last_day, std::uint64_t seed, std::uint32_t member) {
    const OutlookKind kind = drawn_kind(mix, seed, member);
    const int origin = *known.as_of_date - known.start;
    std::vector<Event> events = kind == OutlookKind::kPlan ? announced(known) : known.events;
    if (kind == OutlookKind::kEvents) {
        for (const Event& event : written) {
            if (event.day > origin)
                events.push_back(event);
        }
    }
    if (has_uncertain_dates(events))
        events = draw_dates(events, seed, member);
    std::ranges::stable_sort(events, {}, &Event::day);
    if (kind == OutlookKind::kMarkov)
        follow_chain(known, rates, last_day, seed, member, events);
    std::ranges::stable_sort(events, {}, &Event::day);
    return events;
}

}  // namespace couloir
