#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/date.hpp"
#include "couloir/ensemble/summary.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Who an output is for. docs/release-levels.md has the rules and their reasons.
enum class ReleaseLevel { kInternal, kPartner, kPublic };

/// "internal", "partner" or "public".
std::string_view name_of(ReleaseLevel level);
std::optional<ReleaseLevel> release_level(std::string_view name);

/// What a level allows.
struct ReleaseRules {
    double least_count;       ///< people; a smaller count is withheld, 0 too. 0: none is
    int significant_figures;  ///< 0: all; and never finer than `least_count`
    int delay_days;           ///< nothing of the days before, and no release until then
    bool areas_only;          ///< admin-2 areas in place of locations
    bool roads;               ///< roads between places that may be shown, and what is on them
    bool exits;    ///< corridors, screening sites, muster points, junctions, encirclement
    bool moments;  ///< mean and standard deviation, and one member by itself
};

const ReleaseRules& rules_of(ReleaseLevel level);

/// A count of people as the level shows it, or a difference of two; nothing where it is withheld.
std::optional<double> published(double people, ReleaseLevel level);

/// A figure per 1,000 people at risk, as it is shown; nothing where it stands for too few of them.
std::optional<double> published_rate(double per_1000, double at_risk, ReleaseLevel level);

/// Any other quantity, such as days or a share: as many figures as the level shows.
double rounded(double value, ReleaseLevel level);

/// Stands for a withheld figure in a Summary or a Range; JSON makes null of it.
double withheld();
bool is_withheld(double figure);

/// Quantiles as the level shows them, each by itself, in the unit of `counts`, in which one stands
/// for `people_per_count`. Mean and deviation are withheld wherever the level shows no moments:
/// means add up exactly, so a hidden one could be had from the others.
Summary published(const Summary& counts, ReleaseLevel level, int people_per_count = 1);

/// Which of the parts of a published total to withhold: those under the least count, and, while
/// subtraction from the rounded total would tell more of them than that, the smallest other.
std::vector<bool> withheld_parts(std::span<const double> parts, ReleaseLevel level);

/// Whether the place is where people are screened, mustered or sent on, or a junction of roads.
bool is_waypoint(const Location& location);

/// Whether the level shows the place by name.
bool may_show(const Location& location, ReleaseLevel level);

/// A part of a country that is coarse enough to be published.
struct AdminArea {
    std::string code;  ///< admin-2 p-code; empty where there is none
    std::string name;  ///< what the column `admin2` says, else region and code, or country
    std::string country;

    friend bool operator==(const AdminArea&, const AdminArea&) = default;
};

AdminArea area_of(const Location& location);

/// The part of a p-code that names an admin-2 area, such as "IQG15Q04" of "IQG15Q04001" or "SY0200"
/// of "SY020003"; empty where it has none. Two letters or three, then two groups of two digits,
/// which letters of their own may lead.
std::string_view admin2_of(std::string_view pcode);

/// The last day of observations and claims that the level shows, of a forecast with an as-of date;
/// nothing: no limit.
std::optional<Date> last_shown(const Scenario& scenario, ReleaseLevel level);

/// The first day on which an output may be passed on: a delay after the as-of date, or, of a
/// hindcast, after its last day. Nothing: at once.
std::optional<Date> not_before(const Scenario& scenario, int days, ReleaseLevel level);

/// "Release: public. Not before 2016-11-01."
std::string release_text(const Scenario& scenario, int days, ReleaseLevel level);

}  // namespace couloir
