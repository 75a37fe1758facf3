#include "couloir/io/native_folder.hpp"

#include <algorithm>
#include <iterator>

#include "couloir/io/checks/check_scenario.hpp"
#include "couloir/io/checks/names.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/io/native_earlier.hpp"
#include "couloir/io/native_events.hpp"
#include "couloir/io/native_header.hpp"
#include "couloir/io/native_locations.hpp"
#include "couloir/io/native_observations.hpp"
#include "couloir/io/native_record.hpp"
#include "couloir/io/native_routes.hpp"
#include "couloir/io/setting_priors.hpp"
#include "couloir/io/settings_layers.hpp"

namespace couloir {
namespace {

constexpr std::string_view kHeaderFile = "scenario.yml";

/// Of each setting the last entry counts.
std::vector<SettingClaim> claims_of(const std::vector<SettingEntry>& settings) {
    std::vector<SettingClaim> claims;
    for (const SettingEntry& entry : settings) {
        std::erase_if(claims, [&](const auto& other) { return other.name == entry.record->name; });
        if (!entry.claim.empty())
            claims.push_back({std::string(entry.record->name), entry.claim});
    }
    return claims;
}

std::vector<SettingEntry> read_header(Folder& folder, const ReadOptions& options,
                                      Scenario& scenario, Problems& problems) {
    std::vector<SettingEntry> settings;
    if (const auto file = folder.read(std::string(kHeaderFile)))
        settings = read_native_header(*file, options.days, scenario, problems);
    settings = apply_settings_layers(std::move(settings), folder, options, scenario, problems);
    scenario.setting_claims = claims_of(settings);
    add_priors(settings, scenario);
    return settings;
}

void read_places(Folder& folder, const ClaimBook& claims, Scenario& scenario, Problems& problems) {
    const auto file = folder.read("locations.csv");
    if (!file)
        return;
    scenario.locations = read_native_locations(*file, claims, problems);
    if (scenario.locations.empty())
        problems.error("E106", {file->path, 0, 0}, "the file has no location");
    check_names(scenario.locations, problems);
}

void read_events(Folder& folder, const NameIndex& names, const ClaimBook& claims,
                 const ReadOptions& options, Scenario& scenario, Problems& problems) {
    const auto events_of = [&](const std::string& name, std::optional<int> last_checked) {
        const auto file = folder.has(name) ? folder.read(name) : std::nullopt;
        return file ? read_native_events(*file, {names, scenario.routes, scenario.groups}, claims,
                                         scenario.start, scenario.days, problems, last_checked)
                    : std::vector<Event>();
    };
    scenario.events = opening_events(scenario.locations, scenario.start);
    std::ranges::move(events_of("events.csv", checked_until(scenario.start, options)),
                      std::back_inserter(scenario.events));
    scenario.timetable = events_of("timetable.csv", std::nullopt);
}

void read_observations(Folder& folder, const NameIndex& names, const ClaimBook& claims,
                       Scenario& scenario, Problems& problems) {
    constexpr std::string_view kEnding = ".csv";
    for (const std::string& name : folder.list("observations", std::string(kEnding))) {
        if (const auto file = folder.read("observations/" + name))
            scenario.channels.push_back(read_channel(
                *file, name.substr(0, name.size() - kEnding.size()), names, claims, problems));
    }
}

}  // namespace

bool is_native_folder(const Folder& folder) {
    return folder.has(std::string(kHeaderFile));
}

Scenario read_native_folder(Folder& folder, const ReadOptions& options, Problems& problems) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kNative;
    const auto settings = read_header(folder, options, scenario, problems);
    if (folder.has("claims.csv")) {
        if (const auto file = folder.read("claims.csv"))
            scenario.claims = read_claims(*file, problems);
    }
    const ClaimBook claims(scenario.claims);
    for (const SettingEntry& setting : settings)
        claims.check(setting.claim, setting.low || setting.high, setting.place, problems);
    for (const Group& group : scenario.groups)
        claims.check(group.claim, true, group.place, problems);
    read_places(folder, claims, scenario, problems);
    const NameIndex names(scenario.locations);
    if (const auto file = folder.has("earlier.csv") ? folder.read("earlier.csv") : std::nullopt) {
        Earlier earlier = read_earlier(*file, names, claims, problems);
        scenario.earlier_figures = std::move(earlier.figures);
        scenario.earlier_settings = std::move(earlier.settings);
    }
    if (const auto file = folder.read("routes.csv"))
        scenario.routes = read_native_routes(*file, names, claims, problems);
    read_events(folder, names, claims, options, scenario, problems);
    std::ranges::stable_sort(scenario.events, {}, &Event::day);
    read_observations(folder, names, claims, scenario, problems);
    if (const auto file = folder.has("record.csv") ? folder.read("record.csv") : std::nullopt)
        scenario.record = read_record(*file, claims, problems);
    if (!problems.has_errors())
        check_scenario(checked_part(scenario, options), problems);
    return scenario;
}

}  // namespace couloir
