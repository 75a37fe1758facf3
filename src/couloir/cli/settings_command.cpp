#include <memory>
#include <ostream>

#include "couloir/cli/arguments.hpp"
#include "couloir/cli/commands.hpp"
#include "couloir/report/settings_text.hpp"

namespace couloir {

void add_settings_command(CLI::App& app, Console& console, int&) {
    Arguments command(app, "settings", "list every setting",
                      "Examples:\n"
                      "  couloir settings\n"
                      "  couloir settings --markdown > docs/settings.md");
    const auto markdown = std::make_shared<bool>(false);
    command.flag("--markdown", *markdown, "as docs/settings.md");
    command.on_call([markdown, &console] {
        console.out << (*markdown ? settings_markdown() : settings_text());
    });
}

}  // namespace couloir
