#include <unistd.h>

#include <csignal>
#include <iostream>

#include "couloir/cli/interruption.hpp"
#include "couloir/cli/program.hpp"

namespace {

extern "C" void on_signal(int) {
    couloir::interrupt();
}

}  // namespace

int main(int argc, char** argv) {
    couloir::Console console{std::cout, std::cerr, ::isatty(STDERR_FILENO) == 1};
    console.command_line.assign(argv, argv + argc);
    std::signal(SIGINT, on_signal);
    std::signal(SIGTERM, on_signal);
    return couloir::run_program({argv + 1, argv + argc}, console);
}
