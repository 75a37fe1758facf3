#include "couloir/cli/arguments.hpp"

#include <CLI/CLI.hpp>

namespace couloir {
namespace {

/// CLI11 wraps a negative number around.
std::string complaint_if_negative(const std::string& text) {
    return text.starts_with('-') ? "must not be negative" : "";
}

}  // namespace

Arguments::Arguments(CLI::App& app, const std::string& name, const std::string& about,
                     const std::string& examples)
    : command_(app.add_subcommand(name, about)) {
    command_->footer(examples);
}

void Arguments::positional(const std::string& name, std::string& value, const std::string& help) {
    command_->add_option(name, value, help)->required();
}

void Arguments::positionals(const std::string& name, std::vector<std::string>& values,
                            const std::string& help) {
    command_->add_option(name, values, help)->required();
}

void Arguments::optional_positional(const std::string& name, std::string& value,
                                    const std::string& help) {
    command_->add_option(name, value, help);
}

void Arguments::flag(const std::string& name, bool& value, const std::string& help) {
    command_->add_flag(name, value, help);
}

void Arguments::text(const std::string& name, std::string& value, const std::string& type,
                     const std::string& help) {
    command_->add_option(name, value, help)->type_name(type);
}

void Arguments::texts(const std::string& name, std::vector<std::string>& values,
                      const std::string& type, const std::string& help) {
    command_->add_option(name, values, help)
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all()
        ->type_name(type);
}

template <class Number>
void Arguments::number(const std::string& name, Number& value, Bounds bounds,
                       const std::string& type, const std::string& help) {
    CLI::Option* option =
        command_->add_option(name, value, help)
            ->check(CLI::Range(static_cast<Number>(bounds.least), static_cast<Number>(bounds.most)))
            ->type_name(type);
    const auto now = static_cast<std::int64_t>(value);
    if (now >= bounds.least && now <= bounds.most)
        option->capture_default_str();
}

template void Arguments::number<int>(const std::string&, int&, Bounds, const std::string&,
                                     const std::string&);
template void Arguments::number<std::uint32_t>(const std::string&, std::uint32_t&, Bounds,
                                               const std::string&, const std::string&);

void Arguments::seed(const std::string& name, std::uint64_t& value, const std::string& help) {
    command_->add_option(name, value, help)
        ->check(complaint_if_negative)
        ->type_name("S")
        ->capture_default_str();
}

void Arguments::on_call(std::function<void()> body) {
    command_->callback(std::move(body));
}

std::string command_help(CLI::App& app, const std::string& name) {
    // app.help() would give that of the command that is running.
    if (name.empty())
        return app.get_formatter()->make_help(&app, app.get_name(), CLI::AppFormatMode::Normal);
    for (const CLI::App* command : app.get_subcommands({})) {
        if (command->get_name() == name)
            return command->help(app.get_name());
    }
    return "";
}

std::vector<std::string> command_names(CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({}))
        names.push_back(command->get_name());
    return names;
}

}  // namespace couloir
