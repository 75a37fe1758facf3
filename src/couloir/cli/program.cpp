#include "couloir/cli/program.hpp"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>

#include "couloir/cli/arguments.hpp"
#include "couloir/cli/commands.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

constexpr const char* kAbout =
    "Couloir forecasts forced displacement: how many people leave, when, by which road, and where\n"
    "they arrive, as ranges over an ensemble of runs.";

constexpr const char* kFooter =
    "Examples:\n"
    "  couloir check scenarios/mosul2016\n"
    "  couloir run scenarios/mosul2016 --members 200 --out forecast\n"
    "  couloir compare scenarios/mosul2016@none scenarios/mosul2016\n"
    "  couloir report forecast\n"
    "  couloir score path/to/a/flee/folder\n"
    "\n"
    "couloir help COMMAND and couloir help E201 tell more. Exit codes: 0 fine, 1 the input is "
    "wrong, 2 the command\n"
    "line is wrong, 3 a failure of the program.";

int parse(CLI::App& app, std::vector<std::string> arguments, Console& console) {
    // CLI11 takes the arguments from the back.
    std::reverse(arguments.begin(), arguments.end());
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return app.exit(error, console.out, console.err);
        fmt::print(console.err, "couloir: {}\n", error.what());
        return kCommandLineIsWrong;
    } catch (const CommandLineError& error) {
        fmt::print(console.err, "couloir: {}\n", error.what());
        return kCommandLineIsWrong;
    }
    return kFine;
}

}  // namespace

int run_program(const std::vector<std::string>& arguments, Console& console) {
    CLI::App app(kAbout, "couloir");
    app.footer(kFooter);
    app.set_version_flag("--version", fmt::format("couloir {} ({})", kVersion, kCommit));
    app.require_subcommand(1);

    int code = kFine;
    add_run_command(app, console, code);
    add_check_command(app, console, code);
    add_score_command(app, console, code);
    add_compare_command(app, console, code);
    add_report_command(app, console, code);
    add_forecast_command(app, console, code);
    add_backtest_command(app, console, code);
    add_learn_command(app, console, code);
    add_sensitivity_command(app, console, code);
    add_calibrate_command(app, console, code);
    add_settings_command(app, console, code);
    add_help_command(app, console, code);
    try {
        const int parsed = parse(app, arguments, console);
        if (parsed != kFine)
            code = parsed;
        console.out.flush();
        if (!console.out)
            throw std::runtime_error("cannot write to standard output");
    } catch (const std::bad_alloc&) {
        fmt::print(console.err, "couloir: out of memory\n");
        code = kOurFailure;
    } catch (const std::exception& error) {
        fmt::print(console.err, "couloir: {}\n", error.what());
        code = kOurFailure;
    }
    return code;
}

}  // namespace couloir
