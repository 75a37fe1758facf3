#include "couloir/cli/interruption.hpp"

#include <atomic>

namespace couloir {
namespace {

std::atomic<bool> wanted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

}  // namespace

void interrupt() {
    wanted = true;
}

bool is_interrupted() {
    return wanted;
}

}  // namespace couloir
