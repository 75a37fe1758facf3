#include "couloir/report/flows_csv.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "couloir/report/csv_text.hpp"

namespace couloir {
namespace {

constexpr std::string_view kHeader =
    "date,from,to,road,entered_mean,entered_q05,entered_q95,on_route_mean,on_route_q05,"
    "on_route_q95\n"
    "#date,#loc+name+origin,#loc+name+dest,#item+code,#population+entered+mean,"
    "#population+entered+q05,#population+entered+q95,#population+transit+mean,"
    "#population+transit+q05,#population+transit+q95\n";

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

}  // namespace

std::string flows_csv(const World& world, const Forecast& forecast) {
    const std::vector<std::string> cells = link_cells(world);
    fmt::memory_buffer out;
    out.append(kHeader);
    for (std::size_t day = 0; day < forecast.days.size(); ++day) {
        const std::string date = (world.scenario().start + static_cast<int>(day)).iso();
        const std::vector<LinkForecast>& links = forecast.days[day].links;
        for (std::size_t i = 0; i < links.size(); ++i) {
            const auto& [entered, on_route] = links[i];
            if (is_empty(links[i]))
                continue;
            fmt::format_to(std::back_inserter(out), "{},{},{},{},{},{},{},{}\n", date, cells[i],
                           entered.mean, entered.q05, entered.q95, on_route.mean, on_route.q05,
                           on_route.q95);
        }
    }
    return fmt::to_string(out);
}

}  // namespace couloir
