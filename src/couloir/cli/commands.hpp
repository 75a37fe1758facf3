#pragma once

#include "couloir/cli/console.hpp"

namespace CLI {
class App;
}

namespace couloir {

// Each adds a subcommand. When it is asked for, it runs as the command line is parsed and leaves
// its exit code in `code`.
void add_run_command(CLI::App& app, Console& console, int& code);
void add_check_command(CLI::App& app, Console& console, int& code);
void add_score_command(CLI::App& app, Console& console, int& code);
void add_compare_command(CLI::App& app, Console& console, int& code);
void add_report_command(CLI::App& app, Console& console, int& code);
void add_backtest_command(CLI::App& app, Console& console, int& code);
void add_forecast_command(CLI::App& app, Console& console, int& code);
void add_learn_command(CLI::App& app, Console& console, int& code);
void add_sensitivity_command(CLI::App& app, Console& console, int& code);
void add_calibrate_command(CLI::App& app, Console& console, int& code);
void add_help_command(CLI::App& app, Console& console, int& code);
void add_settings_command(CLI::App& app, Console& console, int& code);

}  // namespace couloir
