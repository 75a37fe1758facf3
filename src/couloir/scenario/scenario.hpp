#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/date.hpp"
#include "couloir/base/ids.hpp"
#include "couloir/scenario/claim.hpp"
#include "couloir/scenario/event.hpp"
#include "couloir/scenario/group.hpp"
#include "couloir/scenario/location.hpp"
#include "couloir/scenario/observation.hpp"
#include "couloir/scenario/plan.hpp"
#include "couloir/scenario/quantity.hpp"
#include "couloir/scenario/record.hpp"
#include "couloir/scenario/registrations.hpp"
#include "couloir/scenario/route.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// A file that was read, and the SHA-256 of its bytes.
struct InputFile {
    std::string path;  ///< relative to the scenario folder, "/" between parts
    std::string sha256;
};

/// A setting whose value has a range: members draw it.
struct UncertainSetting {
    std::string name;  ///< dotted; a real-valued row of the settings table
    Quantity quantity;
    std::optional<Date> known_from = std::nullopt;  ///< nobody could have believed it before
};

/// What a setting that the folder states rests on.
struct SettingClaim {
    std::string name;    ///< dotted
    std::string claims;  ///< ids
};

enum class LocationFigure { kResidents, kPlaces };

/// What was believed of a location before the figure in locations.csv could be known.
struct EarlierFigure {
    LocationId location;
    LocationFigure figure = LocationFigure::kResidents;
    Quantity quantity;
};

/// What was believed of a setting before the figure that the folder states could be known.
struct EarlierSetting {
    std::string name;  ///< dotted; a real-valued row of the settings table
    Quantity quantity;
};

enum class FolderKind { kFlee, kNative };

/// Whether a forecast may use capacities of which nobody knows since when they were known.
enum class Hindsight { kNone, kUndatedPlaces };

/// Everything that a scenario folder says, checked and resolved: plain data that no run changes.
struct Scenario {
    std::string name;  ///< the folder's own name
    std::string title;
    std::string title_fr;  ///< for pages in French; empty: as `title`
    FolderKind folder_kind = FolderKind::kFlee;
    Date start;
    int days = 0;                            ///< days to run, from `start`
    std::optional<Date> as_of_date;          ///< the folder: nothing later is for a forecast
    Hindsight hindsight = Hindsight::kNone;  ///< what came through the door beside what was known
    std::vector<std::string> countries;
    std::string licence;
    std::string rubric;         ///< how the intensity of the conflict is coded; empty: not said
    std::vector<Group> groups;  ///< of residents; none named: everyone is one group
    std::vector<EarlierFigure> earlier_figures;  ///< for forecasts alone
    std::vector<EarlierSetting> earlier_settings;
    std::vector<Location> locations;  ///< the first one's country is home; others are abroad
    std::vector<Route> routes;
    std::vector<Event> events;      ///< by day, then in the order of the files
    std::vector<Event> timetable;   ///< of the front, as it was announced; see follow_timetable()
    Registrations registrations;    ///< Flee folders
    std::vector<Channel> channels;  ///< native folders
    std::vector<Claim> claims;
    std::vector<RecordEntry> record;
    std::optional<Plan> plan;  ///< the plans that are carried out, put together
    Settings settings;
    std::vector<UncertainSetting> uncertain_settings;
    std::vector<SettingClaim> setting_claims;
    std::vector<InputFile> inputs;

    LocationId find_location(std::string_view location_name) const;
    const Location& at(LocationId id) const { return locations[id.index()]; }

    /// Whether any figure has a range that members draw.
    bool is_uncertain() const;

    /// What was known on `date`: the only door to a forecast. Behind it nothing dated later exists:
    /// no event, registration, correction, observation or claim, no figure that rests on a later
    /// claim, no prior that nobody could have held yet. docs/forecasting.md says what stands in.
    /// Sites that nobody knew of yet stay, closed, so that ids do not change: see
    /// forget_unknown_sites().
    Scenario as_of(Date date, Hindsight let_through = Hindsight::kNone) const;
};

/// Lets the announced timetable stand for what happens after the scenario's as-of date; what should
/// have happened by then comes the day after it at the earliest. Without such a date, or without a
/// timetable, everything stays as it was on that day.
void follow_timetable(Scenario& scenario);

/// The prior of a setting that has one, to be drawn by members.
UncertainSetting drawn_from_prior(const SettingRecord& record);

/// The settings with every range at its central value: they say which rules are on.
Settings central_settings(const Scenario& scenario);

/// Forgets every range: members then differ by chance only.
void use_central_values(Scenario& scenario);

}  // namespace couloir
