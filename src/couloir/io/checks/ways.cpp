#include "couloir/io/checks/ways.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "couloir/io/checks/findings.hpp"
#include "couloir/io/checks/sources.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

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
    Findings twice("W203");
    std::map<std::pair<LocationId, LocationId>, const Route*> seen;
    for (const Route& route : scenario.routes) {
        const bool turn = !route.one_way && route.to < route.from;
        const auto ends = turn ? std::pair(route.to, route.from) : std::pair(route.from, route.to);
        const auto [first, is_new] = seen.emplace(ends, &route);
        if (is_new || first->second->place == route.place)
            continue;
        twice.add(route.place,
                  fmt::format("the route between {} and {} is already in line {}: it "
                              "counts twice when people choose",
                              in_quotes(scenario.at(route.from).name),
                              in_quotes(scenario.at(route.to).name), first->second->place.line));
    }
    twice.report(problems);
}

}  // namespace

void check_ways(const Scenario& scenario, Problems& problems) {
    check_duplicates(scenario, problems);
    Findings without_route("W105");
    Findings unreached("W106");
    Findings dead_ends("W107");
    const Graph graph = graph_of(scenario);
    const auto sources = places_that_people_leave(scenario);
    const auto reached = reached_from(sources, graph);
    for (std::size_t i = 0; i < scenario.locations.size(); ++i) {
        const Location& location = scenario.locations[i];
        const bool has_way_out = !graph.onward[i].empty();
        const std::string name = in_quotes(location.name);
        if (!has_way_out && !graph.has_way_in[i])
            without_route.add(location.place,
                              fmt::format("{} {} has no route", name_of(location.kind), name));
        else if (!sources.empty() && !reached[i])
            unreached.add(location.place,
                          fmt::format("nobody can reach {} from a place that people leave", name));
        else if (!has_way_out && !is_camp(location.kind))
            dead_ends.add(location.place,
                          fmt::format("nobody can leave {}: it has no way out", name));
    }
    without_route.report(problems);
    unreached.report(problems);
    dead_ends.report(problems);
}

}  // namespace couloir
