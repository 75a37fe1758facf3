#include "couloir/io/read_scenario.hpp"

#include <fmt/format.h>

#include "couloir/io/flee_folder.hpp"
#include "couloir/io/folder.hpp"
#include "couloir/io/itinerary_check.hpp"
#include "couloir/io/native_folder.hpp"
#include "couloir/io/period.hpp"
#include "couloir/io/plan_file.hpp"
#include "couloir/io/text.hpp"
#include "couloir/scenario/unknown_sites.hpp"

namespace couloir {
namespace {

std::string folder_name(const std::filesystem::path& folder) {
    std::error_code error;
    const auto whole = std::filesystem::weakly_canonical(folder, error);
    return (error ? folder : whole).filename().generic_string();
}

/// A forecast keeps figures for each place and road on each day; so many are 4 GB.
constexpr double kMostCells = 2e7;

void check_size(const Scenario& scenario, Problems& problems) {
    const auto places = static_cast<double>(scenario.locations.size() + 2 * scenario.routes.size());
    if (places * scenario.days > kMostCells)
        problems.error(
            "E508", {},
            fmt::format("{} days on a map of {} locations and {} routes are too much "
                        "for one run",
                        scenario.days, scenario.locations.size(), scenario.routes.size()),
            fmt::format("use --days, up to {:.0f}", kMostCells / places));
}

std::optional<Scenario> read_any(Folder& folder, const ReadOptions& options, Problems& problems) {
    if (is_native_folder(folder))
        return read_native_folder(folder, options, problems);
    if (const auto input = flee_input_folder(folder))
        return read_flee_folder(folder, *input, options, problems);
    problems.error("E002", {},
                   "this is no scenario folder: it holds neither scenario.yml nor locations.csv",
                   "a native folder has scenario.yml; a Flee folder has locations.csv in "
                   "input_csv/, in input_files/ or in the folder itself");
    return std::nullopt;
}

/// A forecast of a place from which nobody can leave would be a number without a reason.
void check_residents_known(const Scenario& whole, const Scenario& known, Problems& problems) {
    for (std::size_t i = 0; i < whole.locations.size(); ++i) {
        const Location& location = whole.locations[i];
        if (location.residents.value > 0.0 && known.locations[i].residents.value == 0.0)
            problems.error("E414", location.place,
                           fmt::format("the residents of {} rest on a claim that is later than {}",
                                       in_quotes(location.name), known.as_of_date->iso()),
                           "write into earlier.csv what was believed then, with its claim");
    }
}

/// What is known on that day.
Scenario look_back(const Scenario& scenario, Date date, Hindsight hindsight, Problems& problems) {
    Scenario known = scenario.as_of(date, hindsight);
    check_residents_known(scenario, known, problems);
    return known;
}

/// What a forecast from that day may know, and the announced timetable for what it may not.
void look_ahead(Scenario& scenario, const ReadOptions& options, Problems& problems) {
    const Date date = *options.as_of;
    const Date last = scenario.start + (scenario.days - 1);
    if (date < scenario.start || date > last) {
        problems.error("E413", {"--as-of", 0, 0},
                       fmt::format("{} is no day of the run, {} to {}", date.iso(),
                                   scenario.start.iso(), last.iso()));
        return;
    }
    if (options.learns) {
        scenario = look_back(scenario, date, options.hindsight, problems);
        return;
    }
    if (scenario.folder_kind == FolderKind::kFlee) {
        problems.error("E413", {"--as-of", 0, 0},
                       "a Flee folder says how many leave by registrations, and those of later "
                       "days are not known",
                       "couloir forecast forecasts registrations");
        return;
    }
    scenario = look_back(scenario, date, options.hindsight, problems);
    if (scenario.timetable.empty())
        problems.warn("W413", {"--as-of", 0, 0},
                      fmt::format("no timetable of the front had been announced by {}: it stays as "
                                  "it was on that day",
                                  date.iso()));
    follow_timetable(scenario);
}

std::optional<int> record_until(const Scenario& scenario, const ReadOptions& options) {
    if (!options.learns || !options.as_of)
        return std::nullopt;
    return *options.as_of - scenario.start;
}

}  // namespace

std::optional<Scenario> read_scenario(const std::filesystem::path& folder,
                                      const ReadOptions& options, Problems& problems) {
    std::optional<Scenario> scenario;
    Problems found;
    std::error_code error;
    if (options.days && (*options.days < 1 || *options.days > kMostDays)) {
        found.error(
            "E402", {"--days", 0, 0},
            fmt::format("{} is not a number of days from 1 to {}", *options.days, kMostDays));
    } else if (!std::filesystem::is_directory(folder, error)) {
        found.error("E001", {},
                    fmt::format("there is no folder {}", in_quotes(folder.generic_string())));
    } else {
        Folder files(folder, found);
        scenario = read_any(files, options, found);
        if (scenario && !found.has_errors()) {
            check_itineraries(*scenario, found);
        }
        if (scenario && options.as_of)
            look_ahead(*scenario, options, found);
        if (scenario) {
            apply_plans(options.plans, files, record_until(*scenario, options), *scenario, found);
            if (options.checks_plans)
                check_plans(files, *scenario, found);
            // Only now, so that a short run leaves no part of a plan outside the scenario's days.
            scenario->days = options.days.value_or(scenario->days);
            check_size(*scenario, found);
            scenario->name = folder_name(folder);
            if (scenario->title.empty())
                scenario->title = scenario->name;
            scenario->inputs = files.inputs();
            if (options.as_of && !options.learns && !found.has_errors())
                forget_unknown_sites(*scenario);
        }
    }
    if (found.has_errors())
        scenario.reset();
    problems.append(found);
    problems.sort();
    return scenario;
}

}  // namespace couloir
