#include "couloir/report/run_json.hpp"

#include <nlohmann/json.hpp>
#include <thread>

#include "couloir/report/headline_text.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/kind.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json settings_json(const Settings& settings) {
    Json json = Json::object();
    for (const SettingRecord& record : settings_table()) {
        if (!std::holds_alternative<std::monostate>(record.field))
            json[std::string(record.name)] = setting_text(settings, record);
    }
    return json;
}

Json uncertain_json(const Scenario& scenario) {
    Json json = Json::object();
    for (const UncertainSetting& setting : scenario.uncertain_settings) {
        const Quantity& quantity = setting.quantity;
        json[setting.name] = {{"value", quantity.value},
                              {"low", quantity.low.value_or(quantity.value)},
                              {"high", quantity.high.value_or(quantity.value)},
                              {"claim", quantity.claim}};
    }
    return json;
}

/// Withheld figures become null.
Json range_json(const Summary& s) {
    return {{"median", s.q50}, {"q05", s.q05}, {"q95", s.q95}};
}

Json displaced_before(const World& world, const EnsembleOptions& options, ReleaseLevel level) {
    const State start = initial_state(world, world.settings(), options.seed, options.first_member);
    if (level == ReleaseLevel::kInternal)
        return start.displaced;
    const double people_per_count = world.scenario().settings.hasten;
    const auto people = published(static_cast<double>(start.displaced) * people_per_count, level);
    return people ? Json(*people / people_per_count) : Json(nullptr);
}

Json people_json(const World& world, const EnsembleOptions& options, const Headline& headline,
                 ReleaseLevel level) {
    return {{"displaced_before", displaced_before(world, options, level)},
            {"displaced", range_json(headline.displaced)},
            {"at_sites", range_json(headline.at_sites)},
            {"on_route", range_json(headline.on_route)},
            {"elsewhere", range_json(headline.elsewhere)}};
}

Json sites_json(const Scenario& scenario, const Headline& headline) {
    Json json = Json::array();
    for (const SiteOccupancy& site : headline.sites) {
        json.push_back({{"location", scenario.at(site.location).name},
                        {"present", range_json(site.present)},
                        {"places", site.places > 0 ? Json(site.places) : Json(nullptr)}});
    }
    return json;
}

Json environment_json(const EnsembleOptions& options, const Environment& environment) {
    const auto all = static_cast<int>(std::thread::hardware_concurrency());
    return {{"command_line", environment.command_line},
            {"threads", options.threads > 0 ? options.threads : all},
            {"scenario", environment.scenario},
            {"settings_file", environment.settings_file},
            {"out", environment.out},
            {"seconds", environment.seconds}};
}

Json results_json(const World& world, const EnsembleOptions& options, const Forecast& forecast,
                  const Headline& headline, ReleaseLevels levels) {
    const Scenario& scenario = world.scenario();
    const auto date = [&](int day) { return (scenario.start + day).iso(); };
    const auto hold = not_before(scenario, options.days, levels.files);
    return {{"program", "couloir"},
            {"version", kVersion},
            {"commit", kCommit},
            {"release", name_of(levels.files)},
            {"release_of_maps", name_of(levels.maps)},
            {"not_before", hold ? Json(hold->iso()) : Json(nullptr)},
            {"scenario", scenario.name},
            {"title", scenario.title},
            {"plan", scenario.plan ? Json(scenario.plan->name) : Json(nullptr)},
            {"without_choice_to_stay", scenario.plan && scenario.plan->leaves_no_choice()},
            {"kind", kind_of(scenario)},
            {"as_of", scenario.as_of_date ? Json(as_of_text(scenario)) : Json(nullptr)},
            {"format", scenario.folder_kind == FolderKind::kFlee ? "flee" : "native"},
            {"start", date(0)},
            {"end", date(headline.last_day)},
            {"days", options.days},
            {"seed", options.seed},
            {"members", options.members},
            {"first_member", options.first_member},
            {"ranges_over", what_varies(scenario)},
            {"people_per_count", scenario.settings.hasten},
            {"people", people_json(world, options, headline, levels.files)},
            {"most_departures",
             {{"date", date(headline.peak_day)}, {"people", range_json(headline.peak_departures)}}},
            {"sites", sites_json(scenario, headline)},
            {"draws", forecast.draws},
            {"most_cohorts", forecast.most_cohorts},
            {"settings", settings_json(scenario.settings)},
            {"uncertain_settings", uncertain_json(scenario)},
            {"inputs", inputs_json(scenario.inputs)}};
}

}  // namespace

std::string run_json(const World& world, const EnsembleOptions& options, const Forecast& forecast,
                     const Headline& headline, const std::vector<std::string>& files,
                     const Environment& environment, ReleaseLevels levels) {
    Json json = results_json(world, options, forecast, headline, levels);
    if (!files.empty())
        json["files"] = files;
    if (levels.files == ReleaseLevel::kInternal)
        json["environment"] = environment_json(options, environment);
    return json_text(json);
}

}  // namespace couloir
