#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>
#include <ostream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/output_folder.hpp"
#include "couloir/report/skill_page.hpp"

namespace couloir {
namespace {

struct LearnArguments {
    ScenarioArguments scenario;
    std::vector<std::string> folders;
    std::string out;
    bool without_flee_rules = false;
    bool with_engine = false;
};

int learn_from(const LearnArguments& arguments, Console& console) {
    if (arguments.folders.size() < 2)
        throw CommandLineError("learn needs two scenarios or more: each is scored without itself");
    check_out(arguments.out);
    std::vector<Scenario> scenarios;
    for (const std::string& folder : arguments.folders) {
        ScenarioArguments one = arguments.scenario;
        one.name(folder);
        one.quiet = true;
        ReadResult read = read_scenario(one, console);
        if (!read.scenario)
            return exit_code(read);
        scenarios.push_back(std::move(*read.scenario));
    }
    BacktestOptions options{.flee_rules = !arguments.without_flee_rules};
    if (arguments.with_engine)
        options.engine.emplace();
    const LeaveOneOut all = leave_one_out(scenarios, options, [&](const std::string& what) {
        if (!arguments.scenario.quiet)
            fmt::print(console.err, "{}\n", what);
    });
    const std::string tables = skill_tables(all);
    if (!arguments.out.empty()) {
        OutputFolder folder(arguments.out);
        folder.write("learned.csv", learned_csv(all.models));
        folder.write("skill.md", tables);
        folder.write(kRunFile,
                     "{\"program\": \"couloir\", \"files\": [\"learned.csv\", \"skill.md\", "
                     "\"run.json\"]}\n");
        folder.publish();
    }
    console.out << tables;
    return kFine;
}

}  // namespace

void add_learn_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "learn",
                      "learn the forecast's settings from past conflicts, and score each without "
                      "itself",
                      "Examples:\n"
                      "  couloir learn flee/mali2012 flee/burundi flee/car --out learned");
    const auto arguments = std::make_shared<LearnArguments>();
    command.positionals("SCENARIO", arguments->folders, "past conflicts with registrations");
    command.flag("--quiet", arguments->scenario.quiet, "do not say what is being done");
    command.flag("--without-flee-rules", arguments->without_flee_rules,
                 "leave out the baseline that needs the engine, and most of the time");
    command.flag("--with-engine", arguments->with_engine,
                 "also score what the calibrated engine adds; takes far longer");
    command.text("--out", arguments->out, "DIR",
                 "folder for learned.csv and skill.md; a result of couloir's that is there is "
                 "replaced");
    command.on_call([arguments, &console, &code] { code = learn_from(*arguments, console); });
}

}  // namespace couloir
