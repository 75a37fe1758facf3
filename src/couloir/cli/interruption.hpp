#pragma once

namespace couloir {

/// Asks the running command to stop at the next day and to leave nothing behind. May be called
/// from a signal handler.
void interrupt();

bool is_interrupted();

}  // namespace couloir
