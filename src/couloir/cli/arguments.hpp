#pragma once

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace couloir {

/// Something on the command line that only the command itself could find wrong.
class CommandLineError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// The smallest and the largest number that an option takes.
struct Bounds {
    std::int64_t least;
    std::int64_t most;
};

/// One subcommand and its arguments. Each lands in the variable named, which must outlive the
/// parsing. Stands before CLI11, whose header takes longer to compile than a whole command.
class Arguments {
  public:
    Arguments(CLI::App& app, const std::string& name, const std::string& about,
              const std::string& examples);

    void positional(const std::string& name, std::string& value, const std::string& help);
    /// One or more.
    void positionals(const std::string& name, std::vector<std::string>& values,
                     const std::string& help);
    void optional_positional(const std::string& name, std::string& value, const std::string& help);
    void flag(const std::string& name, bool& value, const std::string& help);
    void text(const std::string& name, std::string& value, const std::string& type,
              const std::string& help);
    /// May be repeated; each value keeps its commas and equals signs.
    void texts(const std::string& name, std::vector<std::string>& values, const std::string& type,
               const std::string& help);
    /// Its default is shown in the help, where there is one to show.
    template <class Number>
    void number(const std::string& name, Number& value, Bounds bounds, const std::string& type,
                const std::string& help);
    /// Any number that is not negative.
    void seed(const std::string& name, std::uint64_t& value, const std::string& help);

    void on_call(std::function<void()> body);

  private:
    CLI::App* command_;
};

/// What `couloir NAME --help` prints, or `couloir --help` without a name; empty if there is no such
/// command.
std::string command_help(CLI::App& app, const std::string& name);

std::vector<std::string> command_names(CLI::App& app);

extern template void Arguments::number<int>(const std::string&, int&, Bounds, const std::string&,
                                            const std::string&);
extern template void Arguments::number<std::uint32_t>(const std::string&, std::uint32_t&, Bounds,
                                                      const std::string&, const std::string&);

}  // namespace couloir
