#pragma once

#include <chrono>
#include <iosfwd>
#include <string>
#include <vector>

namespace couloir {

/// What the program does when it ends.
enum ExitCode : int {
    kFine = 0,
    kInputIsWrong = 1,
    kCommandLineIsWrong = 2,
    kOurFailure = 3,
    kInterrupted = 130
};

/// Everything outside the program that a command touches.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool err_is_terminal = false;
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
    std::vector<std::string> command_line = {};

    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    }
};

}  // namespace couloir
