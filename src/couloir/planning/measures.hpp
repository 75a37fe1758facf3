#pragma once

#include <compare>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/ensemble/ensemble.hpp"

namespace couloir {

/// Whether less of a measure is better for the people counted; most are neither.
enum class Better { kLower, kHigher, kNone };

/// What a run is compared by. docs/measures.md has the formula of each.
struct Measure {
    std::string_view key;
    std::string_view unit;
    Better better;
    std::string_view text;
    bool may_never_happen = false;  ///< a number of days; a member may never get there
    bool is_share = false;          ///< of a capacity

    /// Then it is rounded, withheld and taken per 1,000 as counts of people are.
    bool counts_people() const { return !may_never_happen && !is_share; }
};

std::span<const Measure> measures();

/// Sums over people of the intensity of the conflict: compared only where it is coded alike.
inline constexpr std::string_view kUnderFire = "under_fire_person_days";

/// What a measure is told apart by.
struct Part {
    std::string_view kind;  ///< "site"; "axis": the sites of one way out; "corridor"
    std::string name;
    auto operator<=>(const Part&) const = default;
};

/// A value that no member reached: later than any day.
inline constexpr double kNever = -1.0;

/// The measures of each member, in the order of measures(); `by` holds those of parts, by measure.
struct MeasuredMember {
    std::vector<double> values;
    double at_risk = 0.0;  ///< residents of the front's districts before the first day counted
    std::map<std::string, std::map<Part, double>, std::less<>> by;
};

/// Watches an ensemble, and adds up each member's measures.
class MeasureRecorder {
  public:
    /// Days before `first_day` of the run are not counted.
    explicit MeasureRecorder(const World& world, int first_day = 0);

    /// Adds a day; a DayObserver.
    void add(int day, std::span<const Run> members);

    /// After the last day. Counts are in people: hasten is undone.
    std::vector<MeasuredMember> result() const;

  private:
    struct Tally;

    void group_sites();
    void begin(const DayCounts& counts, Tally& tally) const;
    void wait(const Run& member, Tally& tally) const;
    void add_home(int day, const Run& member, Tally& tally) const;
    void add_roads(const DayCounts& counts, Tally& tally) const;
    void add_sites(const Run& member, Tally& tally) const;
    void add_without_place(Tally& tally) const;
    void add_corridors(int day, const DayCounts& counts, Tally& tally) const;
    void add_front(int day, const DayCounts& counts, Tally& tally) const;
    MeasuredMember measured(const Tally& tally) const;
    void measure_parts(const Tally& tally, MeasuredMember& member) const;

    struct Tally {
        double displaced_now = 0.0;
        double left_home = 0.0;
        double peak_departures = 0.0;
        double overtaken = 0.0;
        double trapped_days = 0.0;
        double encircled_days = 0.0;
        double under_fire_days = 0.0;
        double held_days = 0.0;
        double beyond_aid_days = 0.0;
        double without_place_peak = 0.0;
        double without_place_days = 0.0;
        double received = 0.0;       ///< held before, and arrivals; held_at_sites are not yet
        double held_at_sites = 0.0;  ///< at the end of the last day
        double in_camps = 0.0;
        double with_hosts = 0.0;
        double on_road = 0.0;
        double returned = 0.0;
        double pushed = 0.0;
        double displaced_again = 0.0;
        double at_home_first = -1.0;  ///< of the front's districts, before the first day
        double days_to_half = kNever;
        double days_to_90 = kNever;
        std::vector<double> peak_night;         ///< by site
        std::vector<double> without_place;      ///< by site, tonight
        std::vector<double> group_peak;         ///< by group of sites: the worst of them
        std::vector<double> group_person_days;  ///< by group of sites: their sum
        std::vector<double> corridor_use;       ///< by corridor
        std::vector<double> corridor_capacity;  ///< in people: who could have used it so far
    };

    /// Sites whose people without a place are told together: one site, or those of an axis.
    struct Group {
        Part part;
        std::vector<std::size_t> sites;  ///< index in sites_
    };

    const World* world_;
    int first_day_;
    std::vector<LocationId> sites_;
    std::vector<Group> groups_;
    std::vector<LocationId> front_;  ///< locations that see conflict at some time
    std::vector<Tally> tallies_;
};

}  // namespace couloir
