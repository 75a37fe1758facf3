#include "couloir/io/flee_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "couloir/io/checks/check_scenario.hpp"
#include "couloir/io/checks/compat.hpp"
#include "couloir/io/checks/conflict_zones.hpp"
#include "couloir/io/checks/event_dates.hpp"
#include "couloir/io/checks/names.hpp"
#include "couloir/io/flee_closures.hpp"
#include "couloir/io/flee_conflicts.hpp"
#include "couloir/io/flee_location_changes.hpp"
#include "couloir/io/flee_locations.hpp"
#include "couloir/io/flee_period.hpp"
#include "couloir/io/flee_registrations.hpp"
#include "couloir/io/flee_routes.hpp"
#include "couloir/io/settings_layers.hpp"

namespace couloir {
namespace {

constexpr std::string_view kSettingsFile = "simsetting.yml";
constexpr std::string_view kChangesFile = "location_changes.csv";

class Reader {
  public:
    Reader(Folder& folder, std::string input, const ReadOptions& options, Problems& problems)
        : folder_(folder), input_(std::move(input)), options_(options), problems_(problems) {}

    Scenario read() {
        scenario_.folder_kind = FolderKind::kFlee;
        scenario_.settings.compat = Compat::kFleeCode;
        read_settings();
        read_period();
        read_places();
        const NameIndex names(scenario_.locations);
        read_routes(names);
        read_events(names);
        read_registrations();
        warn_of_unused_files();
        if (!problems_.has_errors())
            check();
        return std::move(scenario_);
    }

  private:
    void read_settings() {
        std::optional<TextFile> file;
        const std::string in_input = input_ + std::string(kSettingsFile);
        if (!options_.settings_file) {
            if (folder_.has(std::string(kSettingsFile)))
                file = folder_.read(std::string(kSettingsFile));
            else if (folder_.has(in_input))
                file = folder_.read(in_input);
            else
                problems_.warn("W503", {std::string(kSettingsFile), 0, 0},
                               "there is no simsetting.yml: every setting has its default");
        }
        apply_settings_layers(file, folder_, options_, scenario_, problems_);
    }

    void read_period() {
        const std::string path = input_ + "sim_period.csv";
        if (folder_.has(path)) {
            if (const auto file = folder_.read(path)) {
                if (const auto period = read_flee_period(*file, options_.days, problems_)) {
                    scenario_.start = period->start;
                    scenario_.days = period->days;
                }
            }
            return;
        }
        scenario_.start = Date(2000, 1, 1);
        scenario_.days = options_.days.value_or(0);
        const std::string message = "there is no sim_period.csv";
        if (options_.days) {
            problems_.warn("W409", {path, 0, 0}, message + ": days count from 2000-01-01");
        } else {
            problems_.error("E403", {path, 0, 0}, message + ", and no --days",
                            "add the file (StartDate,2012-02-29 and Length,300) or use --days 300");
        }
    }

    void read_places() {
        const auto file = folder_.read(input_ + "locations.csv");
        if (!file)
            return;
        FleePlaces places = read_flee_locations(*file, problems_);
        if (!has_conflicts_file())
            add(conflicts_by_date(places, scenario_.settings.compat, problems_));
        scenario_.locations = std::move(places.locations);
        late_conflicts_ = std::move(places.late_conflicts);
        if (scenario_.locations.empty())
            problems_.error("E106", {file->path, 0, 0}, "the file has no location");
        check_names(scenario_.locations, problems_);
    }

    void read_routes(const NameIndex& names) {
        if (const auto file = folder_.read(input_ + "routes.csv"))
            scenario_.routes = read_flee_routes(*file, names, scenario_.settings.compat, problems_);
    }

    void read_events(const NameIndex& names) {
        read_location_changes(names);
        const Compat compat = scenario_.settings.compat;
        if (has_conflicts_file()) {
            if (const auto file = folder_.read(input_ + "conflicts.csv"))
                add(read_flee_conflicts(*file, scenario_.locations, names, scenario_.days, compat,
                                        problems_, last_checked()));
        }
        if (folder_.has(input_ + "closures.csv")) {
            if (const auto file = folder_.read(input_ + "closures.csv"))
                add(read_flee_closures(*file, scenario_.locations, names, compat, problems_,
                                       last_checked()));
        }
        std::ranges::stable_sort(scenario_.events, {}, &Event::day);
    }

    void read_location_changes(const NameIndex& names) {
        const std::string in_root(kChangesFile);
        if (folder_.has(in_root)) {
            if (const auto file = folder_.read(in_root))
                add(read_flee_location_changes(*file, names, problems_));
        } else if (folder_.has(input_ + in_root)) {
            problems_.warn("W002", {input_ + in_root, 0, 0},
                           "the file is not read: Flee's code looks for it in the scenario folder "
                           "itself",
                           "move it up");
        }
    }

    void read_registrations() {
        const std::string inside = "source_data/";
        const std::string series = folder_.has(inside + "data_layout.csv") ? inside : "";
        if (!folder_.has(series + "data_layout.csv"))
            return;
        const auto layout = folder_.read(series + "data_layout.csv");
        if (!layout)
            return;
        auto& registrations = scenario_.registrations;
        registrations.rows = read_flee_data_layout(*layout, series, scenario_.start, folder_,
                                                   problems_, last_checked());
        const std::string corrections = input_ + "registration_corrections.csv";
        if (!folder_.has(corrections))
            return;
        if (const auto file = folder_.read(corrections))
            registrations.corrections = read_flee_corrections(
                *file, registrations.rows, scenario_.start, problems_, last_checked());
    }

    void warn_of_unused_files() {
        for (const std::string& name : folder_.list(input_, ".csv")) {
            static constexpr std::array<std::string_view, 3> kNames{"agents.csv", "flood_level.csv",
                                                                    "major_routes.csv"};
            static constexpr std::array<std::string_view, 3> kBeginnings{
                "demographics_", "region_attributes_", "location_attributes_"};
            const bool known =
                std::ranges::find(kNames, name) != kNames.end() ||
                std::ranges::any_of(kBeginnings, [&](auto b) { return name.starts_with(b); });
            if (known)
                problems_.warn("W001", {input_ + name, 0, 0},
                               "the file is not read: Couloir does not act on it yet");
        }
    }

    void check() {
        const Scenario known = checked_part(scenario_, options_);
        check_scenario(known, problems_);
        const auto last = last_checked();
        if (last)
            std::erase_if(late_conflicts_, [&](const auto& zone) { return zone.day > *last; });
        if (has_conflicts_file())
            check_conflict_zones(known, late_conflicts_, problems_);
        if (!options_.days)  // a short run of a long scenario is no mistake
            check_event_dates(known, problems_);
        check_day0_places(known, problems_);
    }

    std::optional<int> last_checked() const { return checked_until(scenario_.start, options_); }

    bool has_conflicts_file() const { return folder_.has(input_ + "conflicts.csv"); }

    void add(std::vector<Event> events) {
        std::ranges::move(events, std::back_inserter(scenario_.events));
    }

    Folder& folder_;
    std::string input_;
    const ReadOptions& options_;
    Problems& problems_;
    Scenario scenario_;
    std::vector<LateConflict> late_conflicts_;
};

}  // namespace

std::optional<std::string> flee_input_folder(const Folder& folder) {
    for (const char* part : {"input_csv/", "input_files/", ""}) {
        if (folder.has(std::string(part) + "locations.csv"))
            return part;
    }
    return std::nullopt;
}

Scenario read_flee_folder(Folder& folder, const std::string& input_folder,
                          const ReadOptions& options, Problems& problems) {
    return Reader(folder, input_folder, options, problems).read();
}

}  // namespace couloir
