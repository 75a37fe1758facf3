#include "support/random_world.hpp"

#include <algorithm>
#include <array>

namespace couloir {
namespace {

/// `lowest` to `highest`, both included.
int whole(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

/// One of the numbers.
double one_of(std::initializer_list<double> numbers) {
    return *rc::gen::elementOf(std::vector<double>(numbers));
}

bool coin() {
    return *rc::gen::arbitrary<bool>();
}

LocationId some_place(const Scenario& scenario) {
    return LocationId(whole(0, static_cast<int>(scenario.locations.size()) - 1));
}

std::string some_country() {
    return coin() ? "Home" : "North";
}

Location place(int number) {
    Location location;
    location.name = std::string(1, static_cast<char>('A' + number));
    location.country = number == 0 ? "Home" : some_country();
    location.latitude = whole(-10, 10);
    location.longitude = whole(-10, 10);
    location.kind =
        number == 0
            ? LocationKind::kConflictZone
            : static_cast<LocationKind>(whole(0, static_cast<int>(LocationKind::kFloodZone)));
    const bool camp = is_camp(location.kind);
    location.residents.value = camp ? 0 : whole(0, 300);
    location.places.value = coin() ? whole(1, 80) : 0;
    if (coin()) {
        location.attributes["hdi"] = "0.7";
        location.attributes["trade_volume"] = "0.4";
    }
    if (camp && coin()) {
        location.attributes["deactivation_probability"] = "0.3";
        location.attributes["capacity_per_day"] = "4";
        location.attributes["initial_idps"] = "6";
    }
    if (location.kind == LocationKind::kConflictZone && coin())
        location.attributes["conflict_intensity"] = "0.4";
    if (coin() && coin())
        location.attributes["screened_per_day"] =
            coin() ? std::string("yes") : std::to_string(whole(1, 30));
    if (coin())
        location.attributes["home_area"] = "City";
    return location;
}

void add_road(Scenario& scenario, LocationId from, LocationId to) {
    if (from == to)
        return;
    Route route;
    route.from = from;
    route.to = to;
    route.distance_km = whole(1, 300);
    route.one_way = coin() && coin();
    if (coin())
        route.attributes["walk_probability"] = "0.3";
    if (coin())
        route.attributes["max_move_speed"] = std::to_string(whole(10, 200));
    if (coin() && coin())
        route.people_per_day = whole(1, 60);
    if (coin())
        route.road_class = "primary";
    scenario.routes.push_back(route);
}

void add_groups(Scenario& scenario) {
    scenario.groups = {{"women", 0.45, false}, {"men", 0.35, false}, {"old", 0.2, true}};
}

/// Of groups that may leave a place, or leave where a party is in control.
void set_permission(Event& event, const Scenario& scenario) {
    if (coin()) {
        event.from = {};
        event.party = coin() ? "North" : "South";
    }
    for (std::size_t i = 0; i < std::max<std::size_t>(1, scenario.groups.size()); ++i) {
        if (coin())
            event.groups.push_back(i);
    }
}

EventKind some_kind() {
    constexpr std::array kOfPeople = {EventKind::kPermission, EventKind::kServices,
                                      EventKind::kShutCamp, EventKind::kControl};
    return coin() && coin()
               ? *rc::gen::elementOf(std::vector(kOfPeople.begin(), kOfPeople.end()))
               : static_cast<EventKind>(whole(0, static_cast<int>(EventKind::kControl)));
}

Event event(const Scenario& scenario) {
    Event result;
    result.day = whole(-2, kRandomWorldDays - 1);
    result.kind = some_kind();
    result.from = some_place(scenario);
    if (result.kind == EventKind::kControl)
        result.party = coin() ? "North" : "South";
    if (result.kind == EventKind::kShutCamp && !is_camp(scenario.at(result.from).kind))
        result.kind = EventKind::kServices;
    if (result.kind == EventKind::kPermission)
        set_permission(result, scenario);
    if (result.kind == EventKind::kCloseRoute || result.kind == EventKind::kOpenRoute ||
        result.kind == EventKind::kBeginRedirection || result.kind == EventKind::kEndRedirection) {
        const int last = static_cast<int>(scenario.routes.size()) - 1;
        const Route& route = scenario.routes[static_cast<std::size_t>(whole(0, last))];
        result.from = route.from;
        result.to = route.to;
    }
    result.from_country = "Home";
    result.to_country = "North";
    if (result.kind == EventKind::kServices)
        result.value = one_of({0, 0.5, 1});
    else
        result.value = result.kind == EventKind::kPlaces ? whole(0, 60) : one_of({0, 1e-7, 0.3, 1});
    return result;
}

void set_movement(Settings& settings) {
    settings.compat =
        coin() ? Compat::kNative
               : static_cast<Compat>(whole(0, static_cast<int>(kCompatNames.size()) - 1));
    settings.two_system_decisions = coin() && coin();
    settings.max_move_speed_km_per_day = whole(30, 300);
    settings.max_walk_speed_km_per_day = whole(10, 40);
    settings.conflict_move_chance = one_of({0, 0.5, 1});
    settings.camp_move_chance = one_of({0, 0.1, 1});
    settings.idp_camp_move_chance = one_of({0, 0.3, 1});
    settings.default_conflict_intensity = one_of({0.3, 1});
    settings.default_move_chance = one_of({0.001, 0.3, 1});
    settings.awareness_level = whole(-1, 3);
    settings.capacity_buffer = one_of({0, 0.5, 0.9, 1});
    settings.capacity_scaling = one_of({0, 0.5, 1, 2});
    settings.conflict_weight = one_of({0, 0.3, 1});
    settings.camp_weight = one_of({0, 1, 3});
    settings.foreign_weight = one_of({0, 1, 2});
    settings.softening_km = one_of({0, 10});
    settings.weight_power = one_of({0, 1, 3});
    settings.distance_power = one_of({0, 1, 2});
    settings.weight_softening = one_of({0, 0, 0.1});
    settings.home_distance_power = one_of({0.2, 0.5});
    settings.population_power_for_weight = one_of({0.1, 0.5});
    settings.pruning_threshold = one_of({1, 2});
    settings.stay_close_to_home = coin();
    settings.use_population_for_weight = coin();
    settings.move_chance_population_power = one_of({0, 0, 0.5});
    settings.move_chance_population_base = one_of({100, 10000});
    settings.avoid_short_stints = coin();
    settings.start_on_foot = coin();
    settings.use_economic_pull = coin();
    settings.hasten = whole(1, 3);
}

void set_life(Settings& settings) {
    settings.nearby_weight = one_of({0, 0.4});
    settings.nearby_km = one_of({10, 150});
    settings.imitation = one_of({0, 2});
    settings.overtaken_factor = one_of({0, 0.3, 1});
    settings.lasting_factor = one_of({0.2, 1, 3});
    settings.lasting_days = one_of({1, 4});
    settings.helped_per_day = one_of({0, 0.3, 1});
    settings.family_size = one_of({1, 1, 3, 4.6});
    settings.host_days = one_of({0, 0, 5});
    settings.return_per_day = one_of({0, 0.3, 1});
    settings.screened_per_day = one_of({0, 12});
    settings.held_share = one_of({0, 0.4});
    settings.held_days = one_of({1, 3});
    settings.road_open_hours = one_of({5.5, 12});
    settings.people_per_hour_primary = one_of({0, 0, 2});
}

void set_departures(Scenario& scenario) {
    Settings& settings = scenario.settings;
    settings.take_from_population = coin();
    settings.camps_are_sinks = coin();
    settings.insert_day0 = coin();
    settings.empty_camps_on_day0 = coin();
    settings.sum_from_camps = coin();
    if (coin())
        settings.conflict_spawn_decay = {1.0, 0.5, 0.0};
    settings.conflict_spawn_decay_interval_days = whole(1, 4);
    const auto modes = std::vector<std::string>{"",          "constant",   "poisson",
                                                "pop_ratio", "intentions", "intentions"};
    settings.conflict_spawn_mode = *rc::gen::elementOf(modes);
    settings.displaced_per_conflict_day =
        settings.conflict_spawn_mode == "pop_ratio" || settings.conflict_spawn_mode == "intentions"
            ? 0.1
            : whole(0, 30);
    for (const std::string& row : {std::string("total"), scenario.locations.back().name}) {
        RegistrationFile file{row, {}};
        for (int day = 0; day < kRandomWorldDays; day += 3)
            file.points.push_back({day, static_cast<double>(whole(0, 200))});
        scenario.registrations.rows.push_back({row, {file}, {}});
    }
    if (coin())
        scenario.registrations.corrections.push_back({"total", 3, {}});
}

Scenario world() {
    Scenario scenario;
    scenario.name = "random world";
    scenario.start = Date(2020, 1, 1);
    scenario.days = kRandomWorldDays;
    const int places = whole(2, 7);
    for (int i = 0; i < places; ++i)
        scenario.locations.push_back(place(i));
    for (int i = 1; i < places; ++i)
        add_road(scenario, LocationId(whole(0, i - 1)), LocationId(i));
    for (int i = whole(0, 4); i > 0; --i)
        add_road(scenario, some_place(scenario), some_place(scenario));
    if (coin())
        add_groups(scenario);
    for (int i = whole(0, 12); i > 0; --i)
        scenario.events.push_back(event(scenario));
    std::stable_sort(scenario.events.begin(), scenario.events.end(),
                     [](const Event& a, const Event& b) { return a.day < b.day; });
    set_movement(scenario.settings);
    set_life(scenario.settings);
    set_departures(scenario);
    scenario.folder_kind =
        follows_flee(scenario.settings.compat) ? FolderKind::kFlee : FolderKind::kNative;
    for (Location& location : scenario.locations) {
        if (scenario.folder_kind == FolderKind::kFlee && !is_camp(location.kind))
            location.places.value = 0;
    }
    settle(scenario.settings);
    return scenario;
}

}  // namespace

rc::Gen<Scenario> random_world() {
    return rc::gen::exec(world);
}

}  // namespace couloir
