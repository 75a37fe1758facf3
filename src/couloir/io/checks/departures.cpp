#include "couloir/io/checks/departures.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "couloir/io/checks/findings.hpp"
#include "couloir/io/checks/sources.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

void check_anybody_leaves(const Scenario& scenario, const std::vector<LocationId>& sources,
                          Problems& problems) {
    if (scenario.registrations.empty() && scenario.settings.conflict_spawn_mode.empty()) {
        problems.warn("W406", {},
                      "nobody leaves home: there are neither registered counts nor conflict-driven "
                      "departures",
                      "set spawn_rules.conflict_driven_spawning.spawn_mode, or add "
                      "source_data/data_layout.csv to a Flee folder");
    } else if (sources.empty()) {
        problems.warn("W310", {}, "nobody leaves home: no location is ever a conflict zone");
    }
}

void check_anybody_lives_there(const Scenario& scenario, const std::vector<LocationId>& sources,
                               Problems& problems) {
    Findings empty("W114", "write how many people live there at the start");
    for (const LocationId id : sources) {
        const Location& location = scenario.at(id);
        if (!is_camp(location.kind) && location.residents.value == 0.0)
            empty.add(location.place,
                      fmt::format("{} has a conflict and no residents: nobody leaves home there",
                                  in_quotes(location.name)));
    }
    empty.report(problems);
}

bool agrees(double figure, const Quantity& residents) {
    return figure == residents.value ||
           (residents.is_uncertain() && figure >= *residents.low && figure <= *residents.high);
}

void check_claims(const Scenario& scenario, Problems& problems) {
    Findings different("W113", "correct the figure, or name the claim that it rests on");
    std::unordered_map<std::string_view, const Claim*> by_id;
    for (const Claim& claim : scenario.claims) {
        if (claim.kind == "residents")
            by_id.emplace(claim.id, &claim);
    }
    for (const Location& location : scenario.locations) {
        for (const std::string& id : claim_ids(location.residents.claim)) {
            const auto found = by_id.find(id);
            if (found == by_id.end() || found->second->location != location.name)
                continue;
            const auto figure = number_in(found->second->figure);
            if (figure && !agrees(*figure, location.residents))
                different.add(location.place,
                              fmt::format("{} has {:.0f} residents, and claim {} says {:.0f}",
                                          in_quotes(location.name), location.residents.value,
                                          in_quotes(id), *figure));
        }
    }
    different.report(problems);
}

}  // namespace

void check_departures(const Scenario& scenario, Problems& problems) {
    const auto sources = places_that_people_leave(scenario);
    check_anybody_leaves(scenario, sources, problems);
    check_anybody_lives_there(scenario, sources, problems);
    check_claims(scenario, problems);
}

}  // namespace couloir
