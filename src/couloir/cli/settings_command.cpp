#include <fmt/format.h>
#include <fmt/ostream.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "couloir/cli/commands.hpp"
#include "couloir/report/settings_text.hpp"

namespace couloir {

void add_settings_command(CLI::App& app, Console& console, int&) {
    CLI::App* command = app.add_subcommand("settings", "list every setting");
    command->footer(
        "Examples:\n"
        "  couloir settings\n"
        "  couloir settings --markdown > docs/settings.md");
    const auto markdown = std::make_shared<bool>(false);
    command->add_flag("--markdown", *markdown, "as docs/settings.md");
    command->callback([markdown, &console] {
        fmt::print(console.out, "{}", *markdown ? settings_markdown() : settings_text());
    });
}

}  // namespace couloir
