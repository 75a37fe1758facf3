#include "couloir/report/flows_csv.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "couloir/report/csv_text.hpp"
#include "couloir/report/kind.hpp"

namespace couloir {
namespace {

constexpr std::string_view kHeader =
    "date,from,to,road,entered_mean,entered_q05,entered_q95,on_route_mean,on_route_q05,"
    "on_route_q95,release,kind,as_of\n"
    "#date,#loc+name+origin,#loc+name+dest,#item+code,#population+entered+mean,"
    "#population+entered+q05,#population+entered+q95,#population+transit+mean,"
    "#population+transit+q05,#population+transit+q95,#meta+release,#meta+kind,#date+asof\n";

/// "from,to,road" of each link.
std::vector<std::string> link_cells(const World& world) {
    std::map<std::pair<LocationId, LocationId>, int> twins;
    std::vector<std::string> cells;
    for (const Link& link : world.network().links()) {
        const int road = ++twins[{link.from, link.to}];
        cells.push_back(fmt::format("{},{},{}", csv_cell(world.scenario().at(link.from).name),
                                    csv_cell(world.scenario().at(link.to).name), road));
    }
    return cells;
}

bool is_empty(const LinkForecast& link) {
    return link.entered.mean <= 0.0 && link.on_route.mean <= 0.0;
}

bool says_nothing(const LinkForecast& link) {
    return is_withheld(link.entered.q95) && is_withheld(link.on_route.q95);
}

}  // namespace

bool may_show(const Link& link, const Scenario& scenario, ReleaseLevel level) {
    return rules_of(level).roads && may_show(scenario.at(link.from), level) &&
           may_show(scenario.at(link.to), level);
}

std::string flows_csv(const World& world, const Forecast& forecast, ReleaseLevel level) {
    const Scenario& scenario = world.scenario();
    const std::vector<std::string> cells = link_cells(world);
    const std::string kind = kind_cells(scenario);
    fmt::memory_buffer out;
    out.append(kHeader);
    for (std::size_t day = 0; day < forecast.days.size(); ++day) {
        const std::string date = (scenario.start + static_cast<int>(day)).iso();
        const std::vector<LinkForecast>& links = forecast.days[day].links;
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (is_empty(links[i]) || !may_show(world.network().links()[i], scenario, level))
                continue;
            const int people = scenario.settings.hasten;
            const LinkForecast shown{published(links[i].entered, level, people),
                                     published(links[i].on_route, level, people)};
            if (says_nothing(shown))
                continue;
            fmt::format_to(std::back_inserter(out), "{},{}", date, cells[i]);
            for (const Summary& s : {shown.entered, shown.on_route}) {
                fmt::format_to(std::back_inserter(out), ",{},{},{}", csv_figure(s.mean),
                               csv_figure(s.q05), csv_figure(s.q95));
            }
            fmt::format_to(std::back_inserter(out), ",{},{}\n", name_of(level), kind);
        }
    }
    return fmt::to_string(out);
}

}  // namespace couloir
