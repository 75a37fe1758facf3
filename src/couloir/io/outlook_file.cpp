#include "couloir/io/outlook_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "couloir/io/folder.hpp"
#include "couloir/io/native_events.hpp"

namespace couloir {
namespace {

bool is_ahead(Event& event, int origin, int days, Date start, Problems& problems) {
    // What has not happened by the day of the forecast happens the day after at the earliest.
    if (event.earliest)
        event.earliest = std::max(*event.earliest, origin + 1);
    if (event.day > origin && event.day < days)
        return true;
    problems.warn("W414", event.place,
                  fmt::format("{} is no day of the forecast, {} to {}: the row is left out",
                              (start + event.day).iso(), (start + (origin + 1)).iso(),
                              (start + (days - 1)).iso()));
    return false;
}

}  // namespace

std::optional<std::vector<Event>> read_outlook_file(const std::filesystem::path& path,
                                                    Scenario& scenario, Date as_of, int days,
                                                    Problems& problems) {
    Problems found;
    Folder folder(path.parent_path(), found);
    const auto file = folder.read_elsewhere(path);
    std::vector<Event> ahead;
    if (file) {
        const NameIndex names(scenario.locations);
        auto events = read_native_events(*file, {names, scenario.routes, scenario.groups},
                                         ClaimBook(scenario.claims), scenario.start, 0, found);
        for (Event& event : events) {
            if (is_ahead(event, as_of - scenario.start, days, scenario.start, found))
                ahead.push_back(event);
        }
        std::ranges::move(folder.inputs(), std::back_inserter(scenario.inputs));
    }
    const bool wrong = found.has_errors();
    problems.append(found);
    problems.sort();
    return wrong ? std::nullopt : std::optional(std::move(ahead));
}

}  // namespace couloir
