#include <fmt/format.h>

#include <memory>
#include <ostream>

#include "couloir/base/nearest_name.hpp"
#include "couloir/cli/arguments.hpp"
#include "couloir/cli/commands.hpp"
#include "couloir/report/code_help.hpp"

namespace couloir {
namespace {

struct HelpArguments {
    std::string topic;
    bool json = false;
};

[[noreturn]] void report_unknown(CLI::App& app, const std::string& topic) {
    std::vector<std::string> known = command_names(app);
    for (const CodeHelp& help : all_code_help())
        known.push_back(help.code);
    const auto nearest = nearest_name(topic, known);
    throw CommandLineError(fmt::format("there is no help on {}{}", topic,
                                       nearest ? fmt::format("; did you mean {}?", *nearest)
                                               : "; couloir help lists what there is"));
}

std::string help_on(CLI::App& app, const HelpArguments& arguments) {
    if (arguments.topic.empty())
        return arguments.json ? code_help_json(all_code_help())
                              : command_help(app, "") + "\n" + code_topics_text();
    if (const auto help = code_help(arguments.topic))
        return arguments.json ? code_help_json(*help) : code_help_text(*help);
    const std::string text = command_help(app, arguments.topic);
    if (text.empty())
        report_unknown(app, arguments.topic);
    if (arguments.json)
        throw CommandLineError("--json is for the number of a problem");
    return text;
}

}  // namespace

void add_help_command(CLI::App& app, Console& console, int&) {
    Arguments command(app, "help", "explain a command, or the number of a problem",
                      "Examples:\n"
                      "  couloir help E201\n"
                      "  couloir help check\n"
                      "  couloir help --json");
    const auto arguments = std::make_shared<HelpArguments>();
    command.optional_positional("TOPIC", arguments->topic, "a command, or a number such as E201");
    command.flag("--json", arguments->json,
                 "the number, its title and its text as JSON; without a number, all of them");
    command.on_call([arguments, &app, &console] { console.out << help_on(app, *arguments); });
}

}  // namespace couloir
