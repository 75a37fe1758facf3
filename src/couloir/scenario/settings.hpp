#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "couloir/scenario/compat.hpp"

namespace couloir {

/// Every setting that the model acts on. Each field is a row of the settings table, which says its
/// name, unit, range, default, meaning and source; nothing else sets them.
struct Settings {
    // spawn_rules
    bool take_from_population = false;
    bool insert_day0 = true;
    bool empty_camps_on_day0 = false;
    bool conflict_zone_spawning_only = true;
    bool sum_from_camps = true;
    bool camps_are_sinks = false;
    std::vector<double> conflict_spawn_decay;
    int conflict_spawn_decay_interval_days = 30;
    std::string conflict_spawn_mode;  ///< empty: departures follow the registered totals
    double displaced_per_conflict_day = -1.0;
    // move_rules
    double max_move_speed_km_per_day = 360.0;
    double max_walk_speed_km_per_day = 35.0;
    double foreign_weight = 1.0;
    double camp_weight = 1.0;
    double conflict_weight = 0.316227766017;
    double conflict_move_chance = 1.0;
    double camp_move_chance = 0.001;
    double idp_camp_move_chance = 0.1;
    double default_move_chance = 0.3;
    int awareness_level = 1;
    double capacity_scaling = 1.0;
    double capacity_buffer = 0.9;
    double softening_km = 10.0;
    double weight_softening = 0.0;
    double weight_power = 1.0;
    double distance_power = 1.0;
    double pruning_threshold = 1.0;
    bool stay_close_to_home = false;
    double home_distance_power = 0.5;
    bool use_population_for_weight = false;
    double population_power_for_weight = 0.1;
    double move_chance_population_base = 10000.0;
    double move_chance_population_power = 0.0;
    bool avoid_short_stints = false;
    bool start_on_foot = false;
    bool use_v1_rules = false;
    bool use_economic_pull = false;
    bool two_system_decisions = false;
    double average_social_connectivity = 3.0;
    // ours
    double message_strength = 2.0;
    double nearby_weight = 0.0;
    double nearby_km = 10.0;
    double imitation = 0.0;
    double overtaken_factor = 1.0;
    double lasting_factor = 1.0;
    double lasting_days = 30.0;
    double helped_per_day = 0.1;
    double family_size = 1.0;
    double trust_after_incident = 0.5;
    double host_days = 0.0;
    double return_per_day = 0.0;
    double screened_per_day = 0.0;
    double held_share = 0.0;
    double held_days = 7.0;
    double road_open_hours = 12.0;
    double people_per_hour_motorway = 0.0;
    double people_per_hour_primary = 0.0;
    double people_per_hour_secondary = 0.0;
    double people_per_hour_track = 0.0;
    double people_per_hour_crossing = 0.0;
    // optimisations
    int hasten = 1;
    // the folder
    double default_conflict_intensity = 1.0;
    Compat compat = Compat::kNative;
};

/// Where a setting's value lives. A setting that Flee has and the engine does not act on yet has no
/// field: it is known, its value is checked no further, and setting it is worth a warning.
using SettingField =
    std::variant<std::monostate, bool Settings::*, int Settings::*, double Settings::*,
                 std::string Settings::*, std::vector<double> Settings::*, Compat Settings::*>;

/// What is believed of a setting before any data: a native folder that does not state the setting
/// draws it from here. The default of the row stands for a rule that is off.
struct Prior {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::string_view source;      ///< why these
    std::string_view known_from;  ///< ISO date before which nobody could have believed it; or ""
};

/// One row of the settings table. The YAML reader, --set, --help, docs/settings.md and validation
/// all come from these rows.
struct SettingRecord {
    std::string_view name;  ///< dotted, as in simsetting.yml
    SettingField field;
    std::string_view unit;
    double lowest;
    double highest;
    std::string_view default_text;
    std::string_view text;
    std::string_view source;
    std::optional<Prior> prior = std::nullopt;
};

std::span<const SettingRecord> settings_table();

/// The row of a dotted name; nullptr if there is none.
const SettingRecord* find_setting(std::string_view name);

std::vector<std::string> setting_names();

/// Sets a setting from text: "true", "200", "[1, 1, 0.5]". Says what is wrong, or nothing when the
/// value was taken.
std::optional<std::string> set_setting(Settings& settings, const SettingRecord& record,
                                       std::string_view value);

/// Sets a real-valued setting of the table.
void set_real(Settings& settings, std::string_view name, double value);

/// The value of a setting as text that set_setting() reads back; empty for one without a field.
std::string setting_text(const Settings& settings, const SettingRecord& record);

/// The value of a setting that is one number; nothing for others.
std::optional<double> setting_number(const Settings& settings, const SettingRecord& record);

/// What follows from other settings, once all are set: Flee's v1 rules override five others, and a
/// rate that was not given takes the default of its mode.
void settle(Settings& settings);

}  // namespace couloir
