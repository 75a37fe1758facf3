#include <array>
#include <limits>

#include "couloir/scenario/settings.hpp"

namespace couloir {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::string_view kFlee = "Flee 3, Simulation_settings_reference";
constexpr std::string_view kFleeCode = "Flee 3, code";
constexpr std::string_view kOurs = "Couloir";

/// A lane of a two-lane road passes at most 1,700 cars an hour one way.
constexpr std::string_view kRoadPrior =
    "four people a car, and at best the 1,700 cars an hour and way of the Highway Capacity Manual "
    "(2010) on a primary road; half of it, for checkpoints and loads; the other classes are ours";

constexpr SettingField kNotYet = std::monostate{};

/// A yes-or-no setting.
constexpr SettingRecord flag(std::string_view name, SettingField field, std::string_view otherwise,
                             std::string_view text, std::string_view source = kFlee) {
    return {name, field, "", 0, 1, otherwise, text, source};
}

constexpr std::array kTable{
    SettingRecord{"compat", &Settings::compat, "", 0, 0, "flee-code for a Flee folder, else native",
                  "flee-code repeats what Flee's code does, quirks included; as-documented follows "
                  "Flee's documents where its code does not; native has no quirks",
                  kOurs},
    SettingRecord{"default_conflict_intensity", &Settings::default_conflict_intensity, "", 0, 1,
                  "1", "intensity of a conflict zone that no event gives one", kFlee},
    SettingRecord{"number_of_steps", kNotYet, "days", -1, kInfinity, "-1",
                  "use --days or sim_period.csv instead", kFlee},
    SettingRecord{"conflict_input_file", kNotYet, "", 0, 0, "",
                  "conflicts.csv of the folder is read", kFlee},
    SettingRecord{"flood_level_input_file", kNotYet, "", 0, 0, "", "floods are not modelled",
                  kFlee},
    SettingRecord{"log_levels.agent", kNotYet, "", 0, 3, "0", "Flee's log files are not written",
                  kFlee},
    SettingRecord{"log_levels.link", kNotYet, "", 0, 2, "0", "see flows.csv", kFlee},
    SettingRecord{"log_levels.camp", kNotYet, "", 0, 1, "0", "see forecast.csv", kFlee},
    SettingRecord{"log_levels.conflict", kNotYet, "", 0, 1, "0", "no effect", kFlee},
    SettingRecord{"log_levels.init", kNotYet, "", 0, 1, "0", "no effect", kFlee},
    SettingRecord{"log_levels.idp_totals", kNotYet, "", 0, 1, "0", "no effect", kFlee},
    SettingRecord{"log_levels.Flood", kNotYet, "", 0, 1, "0", "no effect", kFlee},
    SettingRecord{"log_levels.granularity", kNotYet, "", 0, 0, "location", "no effect", kFlee},

    flag("spawn_rules.take_from_population", &Settings::take_from_population, "false",
         "people who leave are no longer at home: residents of a conflict zone fall by each"),
    flag("spawn_rules.insert_day0", &Settings::insert_day0, "true",
         "people registered on day 0 are in the camps when the run starts"),
    flag("spawn_rules.empty_camps_on_day0", &Settings::empty_camps_on_day0, "false",
         "camps start empty and the counts of day 0 are taken off every observation"),
    flag("spawn_rules.conflict_zone_spawning_only", &Settings::conflict_zone_spawning_only, "true",
         "people leave home in conflict zones only"),
    flag("spawn_rules.sum_from_camps", &Settings::sum_from_camps, "true",
         "the total that leaves is the sum over the camps' series, not the total series"),
    flag("spawn_rules.camps_are_sinks", &Settings::camps_are_sinks, "false",
         "each day a person in a camp settles for good with the camp's deactivation_probability"),
    SettingRecord{
        "spawn_rules.conflict_spawn_decay", &Settings::conflict_spawn_decay, "", 0, 1e6, "[]",
        "multipliers of a conflict's push, and of its repulsion, one an interval since it "
        "began; the last one holds",
        kFlee},
    SettingRecord{"spawn_rules.conflict_spawn_decay_interval",
                  &Settings::conflict_spawn_decay_interval_days, "days", 1, 100000, "30",
                  "length of one step of conflict_spawn_decay", kFlee},
    SettingRecord{"spawn_rules.conflict_driven_spawning.spawn_mode", &Settings::conflict_spawn_mode,
                  "", 0, 0, "",
                  "constant, poisson or pop_ratio: conflicts push people out at a stated rate; "
                  "intentions: people at home come to intend to leave at that rate, and leave "
                  "where a way out is open (native folders; plans need it); empty: departures "
                  "follow the registered totals",
                  kFlee},
    SettingRecord{"spawn_rules.conflict_driven_spawning.displaced_per_conflict_day",
                  &Settings::displaced_per_conflict_day,
                  "people a day, or share of residents a day", 0, 1e12,
                  "500, or 0.01 for pop_ratio and intentions",
                  "departures from a conflict zone of intensity 1", kFlee},
    flag("spawn_rules.read_from_agents_csv_file", kNotYet, "false", "agents.csv is not read yet"),
    SettingRecord{"spawn_rules.average_social_connectivity", &Settings::average_social_connectivity,
                  "people", 0, 1e6, "3",
                  "connections that everyone has; two-system decisions need 3", kFlee},
    flag("spawn_rules.flood_zone_spawning_only", kNotYet, "false", "floods are not modelled yet"),
    flag("spawn_rules.flood_driven_spawning", kNotYet, "false", "floods are not modelled yet"),
    SettingRecord{"spawn_rules.flood_driven_spawn_mode", kNotYet, "", 0, 0, "",
                  "floods are not modelled yet", kFlee},
    flag("spawn_rules.starvation_driven_spawning", kNotYet, "false",
         "food security is not modelled yet", kFleeCode),

    SettingRecord{"move_rules.max_move_speed", &Settings::max_move_speed_km_per_day, "km/day", 0,
                  100000, "360", "farthest that people travel by road in a day", kFlee},
    SettingRecord{"move_rules.max_walk_speed", &Settings::max_walk_speed_km_per_day, "km/day", 0,
                  100000, "35", "farthest that people walk in a day", kFlee},
    SettingRecord{"move_rules.max_crossing_speed", kNotYet, "km/day", 0, kInfinity, "20",
                  "Flee's single-scale runs do not use it either", kFlee},
    SettingRecord{"move_rules.foreign_weight", &Settings::foreign_weight, "", 0, 1e9, "1",
                  "attraction of places abroad", kFlee},
    SettingRecord{"move_rules.camp_weight", &Settings::camp_weight, "", 0, 1e9, "1",
                  "attraction of camps", kFlee},
    SettingRecord{"move_rules.conflict_weight", &Settings::conflict_weight, "", 0, 1e9,
                  "0.316227766017", "attraction of conflict zones of intensity 1", kFlee},
    SettingRecord{"move_rules.conflict_movechance", &Settings::conflict_move_chance, "per day", 0,
                  1, "1", "chance that someone displaced in a conflict zone moves on", kFlee},
    SettingRecord{"move_rules.camp_movechance", &Settings::camp_move_chance, "per day", 0, 1,
                  "0.001", "chance that someone in a camp moves on", kFlee},
    SettingRecord{"move_rules.idpcamp_movechance", &Settings::idp_camp_move_chance, "per day", 0, 1,
                  "0.1", "chance that someone in an IDP camp moves on", kFlee},
    SettingRecord{"move_rules.default_movechance", &Settings::default_move_chance, "per day", 0, 1,
                  "0.3", "chance that someone displaced in a town moves on", kFlee},
    SettingRecord{
        "move_rules.awareness_level", &Settings::awareness_level, "links", -1, 10, "1",
        "how many links ahead people see destinations; flee-code: at 0 nobody moves, -1 acts as "
        "1; else at 0 they see roads only, at -1 all roads are alike",
        kFlee},
    SettingRecord{"move_rules.capacity_scaling", &Settings::capacity_scaling, "", 0, 1e9, "1",
                  "multiplies every capacity", kFlee},
    SettingRecord{"move_rules.capacity_buffer", &Settings::capacity_buffer, "", 0, 1, "0.9",
                  "occupancy from which a place loses attraction", kFlee},
    SettingRecord{"move_rules.softening", &Settings::softening_km, "km", 0, 1e9, "10",
                  "added to every distance when routes are weighed", kFlee},
    SettingRecord{"move_rules.weight_softening", &Settings::weight_softening, "", 0, 1e9, "0",
                  "added to every destination's attraction", kFlee},
    SettingRecord{"move_rules.weight_power", &Settings::weight_power, "", 0, 100, "1",
                  "power of the whole route weight; 0: all routes alike", kFlee},
    SettingRecord{"move_rules.distance_power", &Settings::distance_power, "", 0, 100, "1",
                  "power of the distance in a route weight", kFlee},
    SettingRecord{"move_rules.pruning_threshold", &Settings::pruning_threshold, "", 0, 1e12, "1",
                  "routes weaker than the best one divided by this are dropped; up to 1: none",
                  kFleeCode},
    flag("move_rules.stay_close_to_home", &Settings::stay_close_to_home, "false",
         "destinations lose attraction with their distance from where the person is now"),
    SettingRecord{"move_rules.home_distance_power", &Settings::home_distance_power, "", 0, 100,
                  "0.5", "power of that distance", kFlee},
    flag("move_rules.use_pop_for_loc_weight", &Settings::use_population_for_weight, "false",
         "the residents of a town or conflict zone add to its attraction"),
    SettingRecord{"move_rules.pop_power_for_loc_weight", &Settings::population_power_for_weight, "",
                  0, 100, "0.1", "power of the residents in that attraction", kFlee},
    SettingRecord{"move_rules.movechance_pop_base", &Settings::move_chance_population_base,
                  "people", 1, 1e12, "10000", "residents (or places) at which chances stay as set",
                  kFlee},
    SettingRecord{"move_rules.movechance_pop_scale_factor", &Settings::move_chance_population_power,
                  "", 0, 100, "0",
                  "power of residents / base by which every move chance is multiplied", kFlee},
    flag("move_rules.avoid_short_stints", &Settings::avoid_short_stints, "false",
         "people do not rest in a town before a full day's travel in two days"),
    flag("move_rules.start_on_foot", &Settings::start_on_foot, "false",
         "the first link of a journey is walked"),
    flag("move_rules.use_v1_rules", &Settings::use_v1_rules, "false",
         "speeds and weights of Flee 1, whatever else is set"),
    flag("move_rules.use_economic_pull", &Settings::use_economic_pull, "false",
         "places abroad attract by 1 + trade_volume + hdi^2"),
    flag("move_rules.fixed_routes", kNotYet, "false", "fixed routes are not modelled yet"),
    flag("move_rules.two_system_decision_making", &Settings::two_system_decisions, "false",
         "after ten days of intense conflict people always move, look one link farther and weigh "
         "more strictly"),
    SettingRecord{"move_rules.max_flood_level", kNotYet, "", 0, 0, "",
                  "floods are not modelled yet", kFlee},
    SettingRecord{"move_rules.flood_rules", kNotYet, "", 0, 0, "", "floods are not modelled yet",
                  kFlee},
    SettingRecord{"move_rules.avg_religion_fraction", kNotYet, "", 0, 1, "0.25",
                  "demographic classes are not modelled yet", kFlee},
    flag("move_rules.ChildrenAvoidHazards", kNotYet, "false",
         "demographic classes are not modelled yet"),
    flag("move_rules.WomenAvoidHazards", kNotYet, "false",
         "demographic classes are not modelled yet"),
    flag("move_rules.ElderlyAvoidHazards", kNotYet, "false",
         "demographic classes are not modelled yet"),
    flag("move_rules.BoysTakeRisk", kNotYet, "false", "demographic classes are not modelled yet"),
    flag("move_rules.MatchCampReligion", kNotYet, "false",
         "demographic classes are not modelled yet"),
    flag("move_rules.MatchCampEthnicity", kNotYet, "false",
         "demographic classes are not modelled yet"),
    flag("move_rules.MatchTownEthnicity", kNotYet, "false",
         "demographic classes are not modelled yet"),
    flag("move_rules.MatchConflictEthnicity", kNotYet, "false",
         "demographic classes are not modelled yet"),

    SettingRecord{"home.message_strength", &Settings::message_strength, "", 1, 1000, "2",
                  "how many times more people who heed a message to leave come to intend it in a "
                  "day; those who heed one to stay, as many times fewer",
                  kOurs,
                  Prior{2.0, 1.0, 5.0, "Couloir: an assumption; 1: a message changes nothing", ""}},
    SettingRecord{"home.nearby_weight", &Settings::nearby_weight, "", 0, 1, "0",
                  "fighting at a neighbouring place pushes people like so much of it at home",
                  kOurs, Prior{0.2, 0.0, 0.5, "Couloir: an assumption", ""}},
    SettingRecord{"home.nearby_km", &Settings::nearby_km, "km", 0, 1000, "10",
                  "places joined by a road of at most this length are neighbours", kOurs,
                  Prior{10.0, 5.0, 20.0, "Couloir: an assumption", ""}},
    SettingRecord{"home.imitation", &Settings::imitation, "", 0, 100, "0",
                  "how much more people come to intend leaving when all neighbours have left: 1 "
                  "doubles the hazard",
                  kOurs, Prior{0.5, 0.0, 2.0, "Couloir: an assumption", ""}},
    SettingRecord{"home.overtaken_factor", &Settings::overtaken_factor, "", 0, 10, "1",
                  "multiplies the hazard once the front has passed over a place", kOurs,
                  Prior{0.3, 0.1, 1.0,
                        "Couloir, with hindsight: most of east Mosul stayed while the front passed",
                        "2017-02-01"}},
    SettingRecord{
        "home.lasting_factor", &Settings::lasting_factor, "", 0.001, 1000, "1",
        "what the hazard comes to be multiplied by where fighting lasts: above 1 people "
        "tire of it, below 1 they get used to it",
        kOurs, Prior{1.0, 0.5, 2.0, "Couloir: an assumption; which way it goes is not known", ""}},
    SettingRecord{"home.lasting_days", &Settings::lasting_days, "days", 1, 100000, "30",
                  "days of fighting after which 63 percent of that factor's power is reached",
                  kOurs, Prior{30.0, 10.0, 90.0, "Couloir: an assumption", ""}},
    SettingRecord{"home.helped_per_day", &Settings::helped_per_day, "per day", 0, 1, "0.1",
                  "chance that someone who needs transport is helped to leave without any", kOurs,
                  Prior{0.1, 0.02, 0.3, "Couloir: an assumption", ""}},
    SettingRecord{
        "home.family_size", &Settings::family_size, "people", 1, 1000, "1",
        "families of so many decide together; 1: each person alone", kOurs,
        Prior{6.0, 5.0, 7.0,
              "OCHA and IOM in Iraq, 2016: six people to a family; the range is ours", ""}},
    SettingRecord{"corridors.trust_after_incident", &Settings::trust_after_incident, "", 0, 1,
                  "0.5", "what an incident leaves of the trust in all corridors of its guarantor",
                  kOurs, Prior{0.5, 0.2, 0.9, "Couloir: an assumption; it does not recover", ""}},
    SettingRecord{"hosts.days", &Settings::host_days, "days", 0, 100000, "0",
                  "mean time until savings or hosts are exhausted, where guests are few; 0: never",
                  kOurs, Prior{90.0, 30.0, 270.0, "Couloir: an assumption", ""}},
    SettingRecord{"returns.per_day", &Settings::return_per_day, "per day", 0, 1, "0",
                  "chance that someone displaced goes home where all services are restored", kOurs,
                  Prior{0.01, 0.003, 0.03, "Couloir: an assumption", ""}},
    SettingRecord{"screening.people_per_day", &Settings::screened_per_day, "people a day", 0, 1e9,
                  "0",
                  "a site that screens, and states no number of its own, passes so many; 0: "
                  "everyone",
                  kOurs,
                  Prior{8000.0, 4000.0, 16000.0,
                        "Couloir, with hindsight: by 18 May 2017 UNHCR and OCHA had counted single "
                        "days of 4,400 to 16,100 who passed a screening site, and means over some "
                        "days of 2,000 to 8,300",
                        "2017-05-18"}},
    SettingRecord{"screening.held_share", &Settings::held_share, "", 0, 1, "0",
                  "share of those screened who are held", kOurs,
                  Prior{0.02, 0.005, 0.1, "Couloir: an assumption", ""}},
    SettingRecord{"screening.held_days", &Settings::held_days, "days", 1, 100000, "7",
                  "mean time for which someone is held", kOurs,
                  Prior{7.0, 2.0, 30.0, "Couloir: an assumption", ""}},
    SettingRecord{"roads.open_hours", &Settings::road_open_hours, "hours a day", 0, 24, "12",
                  "hours in which people travel", kOurs,
                  Prior{12.0, 8.0, 16.0, "Couloir: an assumption: daylight and curfews", ""}},
    SettingRecord{"roads.people_per_hour_motorway", &Settings::people_per_hour_motorway,
                  "people an hour", 0, 1e9, "0", "a motorway passes so many, one way; 0: no limit",
                  kOurs, Prior{8000.0, 4000.0, 16000.0, kRoadPrior, ""}},
    SettingRecord{"roads.people_per_hour_primary", &Settings::people_per_hour_primary,
                  "people an hour", 0, 1e9, "0",
                  "a primary road passes so many, one way; 0: no limit", kOurs,
                  Prior{3400.0, 1700.0, 6800.0, kRoadPrior, ""}},
    SettingRecord{"roads.people_per_hour_secondary", &Settings::people_per_hour_secondary,
                  "people an hour", 0, 1e9, "0",
                  "a secondary road or street passes so many, one way; 0: no limit", kOurs,
                  Prior{1700.0, 800.0, 3400.0, kRoadPrior, ""}},
    SettingRecord{"roads.people_per_hour_track", &Settings::people_per_hour_track, "people an hour",
                  0, 1e9, "0", "a track passes so many, one way; 0: no limit", kOurs,
                  Prior{400.0, 200.0, 1200.0, kRoadPrior, ""}},
    SettingRecord{"roads.people_per_hour_crossing", &Settings::people_per_hour_crossing,
                  "people an hour", 0, 1e9, "0",
                  "a bridge, ferry or checkpoint passes so many, one way; 0: no limit", kOurs,
                  Prior{800.0, 200.0, 1700.0, kRoadPrior, ""}},

    SettingRecord{"optimisations.hasten", &Settings::hasten, "people", 1, 1000000, "1",
                  "one person stands for so many: populations, capacities and counts are divided",
                  kFlee},
};

}  // namespace

std::span<const SettingRecord> settings_table() {
    return kTable;
}

}  // namespace couloir
