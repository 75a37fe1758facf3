#include "couloir/report/flee_out_csv.hpp"

#include <fmt/format.h>

#include <cmath>

#include "couloir/inference/start_camps.hpp"
#include "couloir/report/csv_text.hpp"
#include "couloir/report/numbers.hpp"

namespace couloir {
namespace {

struct Camp {
    std::size_t index;
    std::string name;
    bool registered;
};

/// The camps of a day together.
struct CampTotals {
    People sim = 0;
    People data = 0;
    People off = 0;  ///< sum of |sim - data|
};

std::vector<Camp> camps_of(const World& world) {
    std::vector<Camp> camps;
    for (const LocationId id : camps_at_start(world)) {
        const std::string& name = world.scenario().at(id).name;
        camps.push_back({id.index(), name, world.registrations().has(name)});
    }
    return camps;
}

std::string header(const std::vector<Camp>& camps) {
    std::string text = "Day,Date";
    for (const Camp& camp : camps) {
        for (const std::string_view column : {"sim", "data", "error"})
            text += ',' + csv_cell(fmt::format("{} {}", camp.name, column));
    }
    return text +
           ",Total error,refugees in camps (UNHCR),total refugees (simulation),raw UNHCR refugee "
           "count,refugees in camps (simulation),refugee_debt\n";
}

std::string camp_error(People sim, People data) {
    if (data <= 0)
        return "0.0";
    const double off = std::abs(static_cast<double>(sim) / static_cast<double>(data) - 1.0);
    return python_float(std::round(off * 1e4) / 1e4);
}

std::string totals_cells(const CampTotals& camps, People raw, const DayCounts& counts) {
    if (raw <= 0)
        return fmt::format(",0.0,0,{},0,{},0\n", counts.displaced, camps.sim);
    const double error = static_cast<double>(camps.off) / static_cast<double>(raw);
    return fmt::format(",{},{},{},{},{},{}\n", python_float(error), camps.data, counts.displaced,
                       raw, camps.sim, counts.debt);
}

}  // namespace

std::string flee_out_csv(const World& world, const FirstMember& member) {
    const Settings& settings = world.settings();
    const std::vector<Camp> camps = camps_of(world);
    std::string text = header(camps);
    People raw = 0;
    for (std::size_t i = 0; i < member.days.size(); ++i) {
        const int day = static_cast<int>(i);
        const DayCounts& counts = member.days[i];
        text += fmt::format("{},{}", day, (world.scenario().start + (day + 1)).iso());
        CampTotals totals;
        for (const Camp& camp : camps) {
            const People sim = counts.present[camp.index];
            totals.sim += sim;
            text += fmt::format(",{}", sim);
            if (!camp.registered) {
                text += ",,";
                continue;
            }
            const People data = world.registrations().count(camp.name, day);
            totals.data += data;
            totals.off += std::abs(sim - data);
            text += fmt::format(",{},{}", data, camp_error(sim, data));
        }
        if (settings.conflict_spawn_mode.empty())
            raw += world.registrations().daily_difference(day, settings.sum_from_camps);
        text += totals_cells(totals, raw, counts);
    }
    return text;
}

}  // namespace couloir
