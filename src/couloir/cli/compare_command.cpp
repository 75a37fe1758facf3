#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <variant>

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
#include "couloir/scenario/readiness.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kFewestOfOtherPriors = 20;
constexpr int kDaysOfOperations = 60;

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

using Members = std::vector<MeasuredMember>;

/// A side as it was read, and how it is run.
struct Side {
    Scenario scenario;
    EnsembleArguments arguments;
    int first_counted = 0;  ///< day of the run; measures leave out those before it
};

Range at_risk(const Members& members) {
    std::vector<double> people;
    for (const MeasuredMember& member : members)
        people.push_back(member.at_risk);
    return range_of(std::move(people));
}

ComparedSide described(const Scenario& scenario, int first_counted, ReleaseLevel level) {
    ComparedSide side;
    side.scenario = scenario.name;
    side.plan = scenario.plan ? scenario.plan->name : "as-recorded";
    side.title = scenario.plan ? scenario.plan->title : scenario.title;
    side.kind = kind_of(scenario);
    side.kind_text = kind_text(scenario);
    side.as_of = as_of_text(scenario);
    side.rubric = scenario.rubric;
    side.days = scenario.days - first_counted;
    side.first_day = (scenario.start + first_counted).iso();
    side.inputs = scenario.inputs;
    if (scenario.plan) {
        side.uses = uses_of(*scenario.plan, scenario.start);
        side.without_choice = scenario.plan->leaves_no_choice();
    }
    if (const auto date = not_before(scenario, scenario.days, level))
        side.not_before = date->iso();
    return side;
}

std::vector<Operation> operations_of(const std::vector<Side>& sides) {
    std::vector<Operation> operations;
    for (const Side& side : sides)
        operations.push_back({side.scenario.name, side.scenario.rubric});
    return operations;
}

bool is_one_operation(const std::vector<Side>& sides) {
    return std::ranges::all_of(
        sides, [&](const Side& side) { return side.scenario.name == sides.front().scenario.name; });
}

/// Operations are compared over as many days of each: the first, or of a forecast those after its
/// day, of which those before it are run and not counted.
void count_as_many_days(std::vector<Side>& sides, int asked_for) {
    int days = asked_for > 0 ? asked_for : kDaysOfOperations;
    for (Side& side : sides) {
        const Scenario& scenario = side.scenario;
        if (scenario.as_of_date)
            side.first_counted = *scenario.as_of_date - scenario.start + 1;
        if (asked_for == 0)
            days = std::min(days, scenario.days - side.first_counted);
    }
    if (days < 1)
        throw CommandLineError("no day is left to compare: --as-of is the last one of a scenario");
    for (Side& side : sides)
        side.scenario.days = side.arguments.ensemble.days = side.first_counted + days;
}

/// Every side, read; or the exit code of the first that cannot be.
std::variant<std::vector<Side>, ExitCode> read_sides(const CompareArguments& all,
                                                     Console& console) {
    std::vector<Side> sides;
    for (const std::string& name : all.sides) {
        EnsembleArguments arguments = all.ensemble;
        arguments.scenario.name(name);
        arguments.scenario.central = all.fixed;
        ReadResult read = read_scenario(arguments.scenario, console);
        if (!read.scenario)
            return say_unreadable(read, arguments.scenario, console);
        arguments.ensemble.days = read.scenario->days;
        sides.push_back({std::move(*read.scenario), std::move(arguments), 0});
    }
    return sides;
}

/// The members of a side; none if it was interrupted.
Members run_members(const World& world, int first_counted, const EnsembleArguments& arguments,
                    std::vector<DayObserver> observers, Console& console) {
    MeasureRecorder recorder(world, first_counted);
    observers.emplace_back(
        [&](int day, std::span<const Run> members) { recorder.add(day, members); });
    if (!run_with_progress(world, arguments, observers, console))
        return {};
    return recorder.result();
}

/// Runs a side and adds it to the result, and its page if there is a folder for it; none if it was
/// interrupted.
Members run_side(const CompareArguments& all, const Side& side, ComparisonResult& result,
                 std::vector<std::string>& pages, Console& console) {
    const World world(side.scenario);
    PageRecorder page(world);
    std::vector<DayObserver> observers;
    if (!all.out.empty())
        observers.emplace_back(
            [&](int day, std::span<const Run> members) { page.add(day, members); });
    Members members =
        run_members(world, side.first_counted, side.arguments, std::move(observers), console);
    if (members.empty())
        return {};
    const ReleaseLevel level = release_or(ReleaseLevel::kInternal, all.release);
    result.sides.push_back(described(side.scenario, side.first_counted, level));
    result.sides.back().at_risk = at_risk(members);
    if (!all.out.empty())
        pages.push_back(page_side_of_comparison(world, side.arguments.ensemble, page.days()));
    return members;
}

using AllMembers = std::vector<Members>;  // by side

/// Every side under other priors; none if it was interrupted.
AllMembers run_believing(const std::vector<Side>& sides, Readiness readiness, Console& console) {
    AllMembers all;
    for (const Side& side : sides) {
        EnsembleArguments arguments = side.arguments;
        arguments.ensemble.members = members_of_other_priors(arguments.ensemble.members);
        Scenario scenario = side.scenario;
        believe(scenario, readiness);
        all.push_back(
            run_members(World(std::move(scenario)), side.first_counted, arguments, {}, console));
        if (all.back().empty())
            return {};
    }
    return all;
}

/// Compares the sides again under the other sets of priors; false if it was interrupted.
bool look_for_doubt(const std::vector<Side>& sides, ComparisonResult& result, Console& console) {
    const std::vector<Operation> operations = operations_of(sides);
    std::vector<std::vector<ComparedMeasure>> compared;
    std::vector<std::vector<CrossedMeasure>> crossed;
    for (const Readiness readiness : {Readiness::kLow, Readiness::kHigh}) {
        const AllMembers members = run_believing(sides, readiness, console);
        if (members.empty())
            return false;
        compared.push_back(compare(members, operations));
        if (result.crossing)
            crossed.push_back(cross(*result.crossing, members, operations));
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

/// What a side was made of, but for its plans.
std::set<std::pair<std::string, std::string>> operation_of(const Scenario& scenario) {
    std::set<std::pair<std::string, std::string>> files;
    for (const InputFile& input : scenario.inputs) {
        if (!input.path.starts_with("plans/"))
            files.emplace(input.path, input.sha256);
    }
    return files;
}

/// Sides are told apart by the names of their folders.
void check_names(const std::vector<Side>& sides) {
    for (const Side& first : sides) {
        for (const Side& second : sides) {
            const Scenario& one = first.scenario;
            const Scenario& other = second.scenario;
            if (one.name == other.name && operation_of(one) != operation_of(other))
                throw CommandLineError("two different folders are both called " + one.name +
                                       ": give one of them another name");
        }
    }
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
    auto read = read_sides(arguments, console);
    if (const ExitCode* code = std::get_if<ExitCode>(&read))
        return *code;
    auto& sides = std::get<std::vector<Side>>(read);
    check_names(sides);
    if (!is_one_operation(sides))
        count_as_many_days(sides, arguments.ensemble.scenario.days);
    ComparisonResult result;
    AllMembers members;
    std::vector<std::string> pages;
    for (const Side& side : sides) {
        members.push_back(run_side(arguments, side, result, pages, console));
        if (members.back().empty())
            return kInterrupted;
        result.priors_vary |= is_readiness_uncertain(side.scenario);
    }
    result.options = arguments.ensemble.ensemble;
    result.command_line = console.command_line;
    result.chance_only = arguments.fixed;
    const std::vector<Operation> operations = operations_of(sides);
    result.per_1000 = !is_one_operation(sides);
    for (std::size_t i = 0; i < sides.size(); ++i)
        result.sides[i].pairing = pairing_of(operations.front(), operations[i]);
    result.measures = compare(members, operations);
    result.crossing = crossing_made_by(result.sides);
    if (result.crossing)
        result.crossed = cross(*result.crossing, members, operations);
    if (result.priors_vary && !look_for_doubt(sides, result, console))
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
