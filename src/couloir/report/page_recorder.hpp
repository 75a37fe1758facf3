#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/ensemble/summary.hpp"
#include "couloir/report/release.hpp"

namespace couloir {

/// What the page follows of everyone together, day by day: stocks at the day's end, and one flow.
/// The first eight are shares of the same people: everyone is in exactly one of them.
enum class PageTotal : std::size_t {
    kAtHome,     ///< and none of the next three
    kTrapped,    ///< at home, would leave, and cannot
    kOvertaken,  ///< at home where control has changed, and not trapped
    kReturned,   ///< at home again, and not trapped
    kOnRoad,
    kHeld,  ///< waiting or held at screening
    kInCamps,
    kWithHosts,  ///< displaced, and not on a road, at screening or in a camp
    kDisplaced,
    kDisplacedEver,  ///< and those who have gone home
    kEncircled,      ///< wherever no exit is open
    kWithoutPlace,   ///< in camps beyond their places
    kLeftInWeek,     ///< flow: left home in the seven days up to this one
    kCount
};

inline constexpr std::size_t kPageTotals = static_cast<std::size_t>(PageTotal::kCount);

std::string_view name_of(PageTotal total);

/// An area that may be published, and the locations in it.
struct PageArea {
    AdminArea area;
    std::vector<LocationId> locations;
};

std::vector<PageArea> page_areas(const Scenario& scenario);

/// Ranges over the members at one day's end, in counts (times `hasten` gives people).
struct PageDay {
    std::array<Summary, kPageTotals> totals;
    std::vector<Summary> areas;      ///< displaced people there, in the order of page_areas()
    std::vector<Summary> at_home;    ///< by location
    std::vector<Summary> encircled;  ///< by location: everyone there while no exit is open
};

/// Watches an ensemble for what the page shows and a Forecast does not hold.
class PageRecorder {
  public:
    explicit PageRecorder(const World& world);

    /// Adds a day; a DayObserver.
    void add(int day, std::span<const Run> members);

    const std::vector<PageDay>& days() const { return days_; }

  private:
    using Row = std::array<People, kPageTotals>;

    struct Memory {
        std::array<People, 7> left{};  ///< of the last seven days
        std::vector<bool> passed;      ///< by location: control has changed there
    };

    Row row_of(int day, const Run& member, Memory& memory) const;

    const World* world_;
    std::vector<PageArea> areas_;
    std::vector<Memory> memories_;  ///< by member
    std::vector<PageDay> days_;
};

}  // namespace couloir
