#include "couloir/cli/out_argument.hpp"

#include "couloir/cli/arguments.hpp"
#include "couloir/report/old_result.hpp"

namespace couloir {

void check_out(const std::string& out) {
    if (out.empty())
        return;
    if (const auto reason = reason_not_to_write(out))
        throw CommandLineError("--out: " + *reason);
}

}  // namespace couloir
