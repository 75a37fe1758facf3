#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/ensemble_arguments.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/release_argument.hpp"
#include "couloir/report/comparison_csv.hpp"
#include "couloir/report/comparison_release.hpp"
#include "couloir/report/kind.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/output_folder.hpp"
#include "couloir/report/page_data.hpp"
#include "couloir/report/page_html.hpp"
#include "couloir/report/page_release.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kFewestOfOtherPriors = 20;

struct CompareArguments {
    EnsembleArguments ensemble;
    std::vector<std::string> sides;
    std::string out;
    std::string release;
    bool fixed = false;
    bool report = false;
};

/// A quarter of them is enough for the sign of a median.
std::uint32_t members_of_other_priors(std::uint32_t members) {
    return std::min(members, std::max(kFewestOfOtherPriors, members / 4));
}

/// One side, run.
struct SideRun {
    ComparedSide side;
    std::vector<MeasuredMember> members;
    std::string page;
    int code = kFine;
    bool priors_vary = false;  ///< on how readily people leave
};

double median_at_risk(const std::vector<MeasuredMember>& members) {
    std::vector<double> values;
    for (const MeasuredMember& member : members)
        values.push_back(member.at_risk);
    std::nth_element(values.begin(),
                     values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

ComparedSide described(const Scenario& scenario, int days, ReleaseLevel level) {
    ComparedSide side;
    side.scenario = scenario.name;
    side.plan = scenario.plan ? scenario.plan->name : "as-recorded";
    side.title = scenario.plan ? scenario.plan->title : scenario.title;
    side.kind = kind_of(scenario);
    side.kind_text = kind_text(scenario);
    side.as_of = as_of_text(scenario);
    side.inputs = scenario.inputs;
    if (scenario.plan) {
        side.uses = uses_of(*scenario.plan);
        side.without_choice = is_without_choice(*scenario.plan);
    }
    if (const auto date = not_before(scenario, days, level))
        side.not_before = date->iso();
    return side;
}

EnsembleArguments arguments_of(const CompareArguments& all, const std::string& scenario) {
    EnsembleArguments arguments = all.ensemble;
    arguments.scenario.name(scenario);
    arguments.scenario.central = all.fixed;
    return arguments;
}

SideRun run_side(const CompareArguments& all, const std::string& scenario, Console& console) {
    EnsembleArguments arguments = arguments_of(all, scenario);
    const WorldOrCode read = read_world(arguments, console);
    if (!read.world)
        return {{}, {}, {}, read.code};
    MeasureRecorder recorder(*read.world);
    PageRecorder page(*read.world);
    const DayObserver observer = [&](int day, std::span<const Run> members) {
        recorder.add(day, members);
        if (!all.out.empty())
            page.add(day, members);
    };
    if (!run_with_progress(*read.world, arguments, {observer}, console))
        return {{}, {}, {}, kInterrupted};
    const ReleaseLevel level = release_or(ReleaseLevel::kInternal, all.release);
    SideRun run{described(read.world->scenario(), arguments.ensemble.days, level),
                recorder.result(),
                {},
                kFine,
                is_readiness_uncertain(read.world->scenario())};
    if (!all.out.empty())
        run.page = page_side_of_comparison(*read.world, arguments.ensemble, page.days());
    run.side.at_risk = median_at_risk(run.members);
    return run;
}

/// The members of one side under other priors; nothing if it was interrupted.
std::vector<MeasuredMember> members_who_believe(const CompareArguments& all, Readiness readiness,
                                                const std::string& scenario, Console& console) {
    EnsembleArguments arguments = arguments_of(all, scenario);
    arguments.scenario.readiness = readiness;
    arguments.scenario.quiet = true;
    arguments.ensemble.members = members_of_other_priors(all.ensemble.ensemble.members);
    const WorldOrCode read = read_world(arguments, console);
    if (!read.world)
        return {};
    arguments.scenario.quiet = all.ensemble.scenario.quiet;
    MeasureRecorder recorder(*read.world);
    const DayObserver observer = [&](int day, std::span<const Run> members) {
        recorder.add(day, members);
    };
    if (!run_with_progress(*read.world, arguments, {observer}, console))
        return {};
    return recorder.result();
}

using AllMembers = std::vector<std::vector<MeasuredMember>>;  // by side

/// Every side under other priors; nothing if it was interrupted.
AllMembers sides_who_believe(const CompareArguments& arguments, Readiness readiness,
                             Console& console) {
    AllMembers members;
    for (const std::string& name : arguments.sides) {
        members.push_back(members_who_believe(arguments, readiness, name, console));
        if (members.back().empty())
            return {};
    }
    return members;
}

/// Compares the sides again under the other sets of priors; false if it was interrupted.
bool look_for_doubt(const CompareArguments& arguments, ComparisonResult& result, Console& console) {
    std::vector<std::vector<ComparedMeasure>> compared;
    std::vector<std::vector<CrossedMeasure>> crossed;
    for (const Readiness readiness : {Readiness::kLow, Readiness::kHigh}) {
        const AllMembers members = sides_who_believe(arguments, readiness, console);
        if (members.empty())
            return false;
        compared.push_back(compare(members, result.pairing));
        if (result.crossing)
            crossed.push_back(cross(*result.crossing, members));
    }
    mark_doubt(result.measures, compared);
    if (result.crossing)
        mark_doubt(result.crossed, crossed);
    return true;
}

std::optional<Crossing> crossing_made_by(const std::vector<ComparedSide>& sides) {
    std::vector<std::pair<std::string, std::string>> names;
    for (const ComparedSide& side : sides)
        names.emplace_back(side.scenario, side.plan);
    return crossing_of(names);
}

bool one_operation(const std::vector<ComparedSide>& sides) {
    return std::all_of(sides.begin(), sides.end(), [&](const ComparedSide& side) {
        return side.scenario == sides.front().scenario;
    });
}

void write_files(const CompareArguments& arguments, const ComparisonResult& result,
                 const std::string& page) {
    OutputFolder folder(arguments.out);
    folder.write("compare.json", comparison_json(result));
    folder.write("compare.csv", comparison_csv(result));
    folder.write(kPageFile,
                 page_at_level(page, release_or(ReleaseLevel::kInternal, arguments.release)));
    if (arguments.report)
        folder.write(
            kReportFile,
            page_html(page_at_level(page, release_or(ReleaseLevel::kPublic, arguments.release)),
                      "en"));
    std::vector<std::string> files = folder.files();
    files.emplace_back(kRunFile);
    folder.write(kRunFile, comparison_record_json(result, files));
    folder.publish();
}

int compare_sides(const CompareArguments& arguments, Console& console) {
    check_release(arguments.release);
    if (arguments.report && arguments.out.empty())
        throw CommandLineError("--report wants --out DIR");
    if (arguments.sides.size() < 2)
        throw CommandLineError("compare needs two sides or more, such as SCENARIO@none SCENARIO");
    check_out(arguments.out);
    ComparisonResult result;
    AllMembers members;
    std::vector<std::string> pages;
    for (const std::string& name : arguments.sides) {
        SideRun run = run_side(arguments, name, console);
        if (run.code != kFine)
            return run.code;
        result.priors_vary |= run.priors_vary;
        result.sides.push_back(std::move(run.side));
        members.push_back(std::move(run.members));
        pages.push_back(std::move(run.page));
    }
    result.options = arguments.ensemble.ensemble;
    result.command_line = console.command_line;
    result.chance_only = arguments.fixed;
    result.pairing = one_operation(result.sides) ? Pairing::kPaired : Pairing::kDistributions;
    result.measures = compare(members, result.pairing);
    result.crossing = crossing_made_by(result.sides);
    if (result.crossing)
        result.crossed = cross(*result.crossing, members);
    if (result.priors_vary && !look_for_doubt(arguments, result, console))
        return kInterrupted;
    const std::string page = arguments.out.empty() ? "" : page_of_comparison(result, pages);
    result = released(std::move(result), release_or(ReleaseLevel::kInternal, arguments.release));
    const std::string json = comparison_json(result);
    if (!arguments.out.empty())
        write_files(arguments, result, page);
    console.out << (arguments.ensemble.scenario.json ? json : comparison_text(result));
    return kFine;
}

}  // namespace

void add_compare_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "compare",
                      "run two operations, or one with two plans, and say how they differ",
                      "Examples:\n"
                      "  couloir compare scenarios/mosul2016@none scenarios/mosul2016\n"
                      "  couloir compare scenarios/mosul2016@none "
                      "scenarios/mosul2016@planned-ahead --members 50 --json");
    const auto arguments = std::make_shared<CompareArguments>();
    arguments->ensemble.ensemble.members = 200;
    command.positionals("SCENARIO[@PLAN]", arguments->sides,
                        "sides; differences are against the first");
    arguments->ensemble.add_options_to(command);
    arguments->ensemble.scenario.add_as_of_to(command);
    command.flag("--fixed", arguments->fixed, "central values of every input: chance only");
    command.text(
        "--out", arguments->out, "DIR",
        "folder for compare.json and compare.csv; a result of couloir's that is there is replaced");
    command.flag("--report", arguments->report,
                 "write report.html too (couloir report makes others)");
    add_release(command, arguments->release, "internal, public for the report");
    command.on_call([arguments, &console, &code] { code = compare_sides(*arguments, console); });
}

}  // namespace couloir
