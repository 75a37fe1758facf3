#include <memory>
#include <optional>
#include <ostream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/ensemble_arguments.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/release_argument.hpp"
#include "couloir/inference/registration_score.hpp"
#include "couloir/report/flee_out_csv.hpp"
#include "couloir/report/flows_csv.hpp"
#include "couloir/report/forecast_csv.hpp"
#include "couloir/report/forecast_svg.hpp"
#include "couloir/report/geopackage.hpp"
#include "couloir/report/headline_text.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/output_folder.hpp"
#include "couloir/report/page_data.hpp"
#include "couloir/report/page_html.hpp"
#include "couloir/report/page_release.hpp"
#include "couloir/report/result_map.hpp"
#include "couloir/report/run_json.hpp"

namespace couloir {
namespace {

struct RunArguments {
    EnsembleArguments ensemble;
    std::string out;
    std::string release;
    bool report = false;

    const ScenarioArguments& scenario() const { return ensemble.scenario; }
    const EnsembleOptions& options() const { return ensemble.ensemble; }
    ReleaseLevels levels() const {
        return {release_or(ReleaseLevel::kInternal, release),
                release_or(ReleaseLevel::kPublic, release)};
    }
};

/// What a run gave. Stays where it is: what internal levels show points into the forecast.
struct Results {
    Forecast forecast;
    ReleasedForecast shown;  ///< at the level of the files
    ReleasedForecast map;    ///< at the level of the maps
    FirstMember first_member;
    Headline headline;  ///< as the level of the files shows it
    std::vector<PageDay> page;
    std::optional<RegistrationScore> registrations;  ///< of a Flee folder that has them
};

/// Watches an ensemble for what one level shows.
class LevelRecorder {
  public:
    LevelRecorder(const Scenario& scenario, ReleaseLevel level)
        : scenario_(scenario), level_(level), recorder_(scenario, level) {}

    void add(std::span<const Run> members) {
        if (level_ != ReleaseLevel::kInternal)
            recorder_.add(members);
    }
    ReleasedForecast result(const Forecast& forecast) const {
        return level_ == ReleaseLevel::kInternal ? ReleasedForecast(scenario_, forecast)
                                                 : recorder_.result();
    }

  private:
    const Scenario& scenario_;
    ReleaseLevel level_;
    ReleaseRecorder recorder_;
};

Environment environment_of(const RunArguments& arguments, const Console& console) {
    return {console.command_line, arguments.scenario().folder, arguments.scenario().settings_file,
            arguments.out, console.seconds()};
}

std::unique_ptr<const Results> run_ensemble_of(const World& world, const RunArguments& arguments,
                                               Console& console) {
    auto results = std::make_unique<Results>();
    HeadlineRecorder recorder;
    const ReleaseLevels levels = arguments.levels();
    LevelRecorder shown(world.scenario(), levels.files);
    LevelRecorder mapped(world.scenario(), levels.maps);
    PageRecorder page(world);
    RegistrationScorer scorer(world);
    const bool written = !arguments.out.empty();
    // A forecast has nothing to be scored with: what is known of it lies before it.
    const bool scored = written && scorer.has_data() && !world.scenario().as_of_date;
    const auto observer = [&](int day, std::span<const Run> members) {
        results->forecast.add(members);
        results->first_member.add(members);
        recorder.add(day, members);
        shown.add(members);
        mapped.add(members);
        if (written)
            page.add(day, members);
        if (scored)
            scorer.add(day, members);
    };
    if (!run_with_progress(world, arguments.ensemble, {observer}, console))
        return nullptr;
    results->shown = shown.result(results->forecast);
    results->map = mapped.result(results->forecast);
    results->headline = released(recorder.result(world, results->forecast), results->shown,
                                 world.settings().hasten);
    results->page = page.days();
    if (scored)
        results->registrations = scorer.result();
    return results;
}

void write_page(const World& world, const RunArguments& arguments, const Results& results,
                OutputFolder& folder) {
    const std::string page = page_of_run(world, arguments.options(), results.forecast, results.page,
                                         results.registrations);
    folder.write(kPageFile, page_at_level(page, arguments.levels().files));
    if (arguments.report)
        folder.write(kReportFile, page_html(page_at_level(page, arguments.levels().maps), "en"));
}

void write_files(const World& world, const RunArguments& arguments, const Results& results,
                 OutputFolder& folder) {
    const ReleaseLevel level = results.shown.level();
    if (rules_of(level).moments)
        folder.write("out.csv", flee_out_csv(world, results.first_member));
    folder.write("forecast.csv", forecast_csv(world.scenario(), results.shown));
    if (rules_of(level).roads)
        folder.write("flows.csv", flows_csv(world, results.forecast, level));
    folder.write("forecast.svg", forecast_svg(world, arguments.options(), results.forecast,
                                              results.headline, level));
    const ResultMap map = result_map(world, results.forecast, results.map);
    folder.write("map.geojson", geojson(map));
    folder.write("map.gpkg", geopackage(map));
    write_page(world, arguments, results, folder);
}

std::string paths_text(const OutputFolder& folder, const std::string& out) {
    std::string text = "\nWritten:\n";
    for (const std::string& file : folder.files())
        text += "  " + (std::filesystem::path(out) / file).generic_string() + "\n";
    return text;
}

int run(RunArguments& arguments, Console& console) {
    check_release(arguments.release);
    if (arguments.report && arguments.out.empty())
        throw CommandLineError("--report wants --out DIR");
    check_out(arguments.out);
    const WorldOrCode read = read_world(arguments.ensemble, console);
    if (!read.world)
        return read.code;
    const World& world = *read.world;
    std::optional<OutputFolder> folder;
    if (!arguments.out.empty())
        folder.emplace(arguments.out);
    const auto results = run_ensemble_of(world, arguments, console);
    if (!results)
        return kInterrupted;

    std::vector<std::string> files;
    if (folder) {
        write_files(world, arguments, *results, *folder);
        files = folder->files();
        files.emplace_back(kRunFile);
    }
    const std::string record =
        run_json(world, arguments.options(), results->forecast, results->headline, files,
                 environment_of(arguments, console), arguments.levels());
    if (folder) {
        folder->write(kRunFile, record);
        folder->publish();
    }
    if (arguments.scenario().json) {
        console.out << record;
        return kFine;
    }
    console.out << headline_text(world, arguments.options(), results->headline)
                << release_text(world.scenario(), arguments.options().days, results->shown.level())
                << "\n";
    if (folder)
        console.out << paths_text(*folder, arguments.out);
    return kFine;
}

}  // namespace

void add_run_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "run", "run an ensemble and say what it forecasts",
                      "Examples:\n"
                      "  couloir run scenarios/mosul2016\n"
                      "  couloir run scenarios/mosul2016 --members 1000 --seed 7 --out forecast\n"
                      "  couloir run flee/mali2012 --set optimisations.hasten=10 --days 30");
    const auto arguments = std::make_shared<RunArguments>();
    arguments->ensemble.add_to(command);
    arguments->ensemble.scenario.add_as_of_to(command);
    command.text("--out", arguments->out, "DIR",
                 "folder for the results; a result of couloir's that is there is replaced");
    command.flag("--report", arguments->report,
                 "write report.html too (couloir report makes others)");
    add_release(command, arguments->release,
                "public for maps and report, internal for the other files");
    command.on_call([arguments, &console, &code] { code = run(*arguments, console); });
}

}  // namespace couloir
