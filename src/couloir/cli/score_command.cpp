#include "couloir/cli/commands.hpp"

namespace couloir {

void add_score_command(CLI::App&, Console&, int&) {}

}  // namespace couloir
