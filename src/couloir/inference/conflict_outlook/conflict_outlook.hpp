#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What the conflict does after the as-of date.
enum class OutlookKind {
    kPersist,  ///< nothing changes
    kMarkov,   ///< fighting begins and ends in places, at rates learnt from the events so far
    kPlan,     ///< the announced timetable, with the ranges of its dates
    kEvents    ///< events that somebody wrote down
};

/// One part of a mix.
struct OutlookPart {
    OutlookKind kind = OutlookKind::kPersist;
    double weight = 1.0;
};

/// What was asked for.
struct Outlook {
    std::vector<OutlookPart> parts;
    std::string file;  ///< of the events of kEvents; empty without such a part
};

/// "persist", "markov", "plan", a file "NAME.csv" of events, or a mix such as
/// "persist:0.3,markov:0.7". Weights are made to add up to 1. Nothing if the text is none of these,
/// or names two files.
std::optional<Outlook> outlook_in(std::string_view text);

/// How fighting moves, learnt from what has happened so far. Rates are chances a day.
struct ConflictRates {
    double begins = 0.0;         ///< in a quiet place without fighting next door
    double begins_nearby = 0.0;  ///< in a quiet place next to fighting
    double ends = 0.0;
    double changes = 0.0;             ///< of intensity, while fighting goes on
    std::vector<double> intensities;  ///< that fighting began with or changed to; drawn evenly
};

/// Gamma priors worth a year of one place: one beginning in ten years of a quiet place, one in two
/// years next to fighting, an end in a year, a change in a year; and days and events up to the
/// as-of date on top. Camps and places abroad are left out.
ConflictRates conflict_rates(const Scenario& known);

/// All events of a member, by day, with dates drawn: those known, and after the as-of date what the
/// outlook says, up to `last_day`. One part of the mix is drawn per member, by its weight.
/// `written` are the events of kEvents; those that are not later than the as-of date are left out.
/// Luck is addressed by seed, member, place and day: no plan that is compared changes it.
std::vector<Event> outlook_events(const Scenario& known, const std::vector<OutlookPart>& mix,
                                  const ConflictRates& rates, const std::vector<Event>& written,
                                  int last_day, std::uint64_t seed, std::uint32_t member);

}  // namespace couloir
