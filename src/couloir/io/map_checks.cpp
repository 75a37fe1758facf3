#include "couloir/io/map_checks.hpp"

#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// Names that this makes equal differ only by case, or by what stands between their words.
std::string plain_name(std::string_view name) {
    std::string plain;
    for (const std::string& word : parts_of(lower_case(name), " _-"))
        plain += word + ' ';
    return plain;
}

struct Graph {
    std::vector<std::vector<LocationId>> onward;
    std::vector<bool> has_way_in;
};

Graph graph_of(const Scenario& scenario) {
    Graph graph{std::vector<std::vector<LocationId>>(scenario.locations.size()),
                std::vector<bool>(scenario.locations.size(), false)};
    const auto link = [&](LocationId from, LocationId to) {
        graph.onward[from.index()].push_back(to);
        graph.has_way_in[to.index()] = true;
    };
    for (const Route& route : scenario.routes) {
        link(route.from, route.to);
        if (!route.one_way)
            link(route.to, route.from);
    }
    return graph;
}

/// People leave home only where there is conflict, now or later.
std::vector<LocationId> places_that_people_leave(const Scenario& scenario) {
    std::vector<bool> leave(scenario.locations.size(), false);
    for (std::size_t i = 0; i < leave.size(); ++i)
        leave[i] = scenario.locations[i].kind == LocationKind::kConflictZone;
    for (const Event& event : scenario.events) {
        if ((event.kind == EventKind::kConflict && event.value > 0.0) ||
            event.kind == EventKind::kBecomeConflict)
            leave[event.from.index()] = true;
    }
    std::vector<LocationId> places;
    for (std::size_t i = 0; i < leave.size(); ++i) {
        if (leave[i])
            places.push_back(LocationId::from_index(i));
    }
    return places;
}

std::vector<bool> reached_from(std::vector<LocationId> frontier, const Graph& graph) {
    std::vector<bool> reached(graph.onward.size(), false);
    for (const LocationId id : frontier)
        reached[id.index()] = true;
    while (!frontier.empty()) {
        const LocationId from = frontier.back();
        frontier.pop_back();
        for (const LocationId to : graph.onward[from.index()]) {
            if (reached[to.index()])
                continue;
            reached[to.index()] = true;
            frontier.push_back(to);
        }
    }
    return reached;
}

void check_duplicates(const Scenario& scenario, Problems& problems) {
    std::map<std::pair<LocationId, LocationId>, const Route*> seen;
    for (const Route& route : scenario.routes) {
        const bool turn = !route.one_way && route.to < route.from;
        const auto ends = turn ? std::pair(route.to, route.from) : std::pair(route.from, route.to);
        const auto [first, is_new] = seen.emplace(ends, &route);
        if (is_new || first->second->place == route.place)
            continue;
        problems.warn(
            "W203", route.place,
            fmt::format("the route between {} and {} is already in line {}: it counts "
                        "twice when people choose",
                        in_quotes(scenario.at(route.from).name),
                        in_quotes(scenario.at(route.to).name), first->second->place.line));
    }
}

void check_ways(const Scenario& scenario, Problems& problems) {
    const Graph graph = graph_of(scenario);
    const auto sources = places_that_people_leave(scenario);
    const auto reached = reached_from(sources, graph);
    for (std::size_t i = 0; i < scenario.locations.size(); ++i) {
        const Location& location = scenario.locations[i];
        const bool has_way_out = !graph.onward[i].empty();
        const std::string name = in_quotes(location.name);
        if (!has_way_out && !graph.has_way_in[i]) {
            problems.warn("W105", location.place,
                          fmt::format("{} {} has no route", name_of(location.kind), name));
        } else if (!sources.empty() && !reached[i]) {
            problems.warn("W106", location.place,
                          fmt::format("nobody can reach {} from a place that people leave", name));
        } else if (!has_way_out && !is_camp(location.kind)) {
            problems.warn("W107", location.place,
                          fmt::format("nobody can leave {}: it has no way out", name));
        }
    }
}

}  // namespace

void check_names(const std::vector<Location>& locations, Problems& problems) {
    std::map<std::string, const Location*> by_name;
    for (const Location& location : locations) {
        if (location.name.empty())
            continue;
        const auto [first, is_new] = by_name.emplace(plain_name(location.name), &location);
        if (is_new)
            continue;
        if (first->second->name == location.name) {
            problems.error("E102", location.place,
                           fmt::format("{} is already in line {}", in_quotes(location.name),
                                       first->second->place.line),
                           "give each location a name of its own");
        } else {
            problems.warn(
                "W104", location.place,
                fmt::format("{} is nearly the name in line {}, {}", in_quotes(location.name),
                            first->second->place.line, in_quotes(first->second->name)),
                "if both are one place, give it one name");
        }
    }
}

void check_departures(const Scenario& scenario, Problems& problems) {
    if (scenario.registrations.empty() && scenario.settings.conflict_spawn_mode.empty()) {
        problems.warn("W406", {},
                      "nobody leaves home: there are neither registered counts nor conflict-driven "
                      "departures",
                      "set spawn_rules.conflict_driven_spawning.spawn_mode, or add "
                      "source_data/data_layout.csv to a Flee folder");
    } else if (places_that_people_leave(scenario).empty()) {
        problems.warn("W310", {}, "nobody leaves home: no location is ever a conflict zone");
    }
}

void check_map(const Scenario& scenario, Problems& problems) {
    check_duplicates(scenario, problems);
    check_ways(scenario, problems);
}

}  // namespace couloir
