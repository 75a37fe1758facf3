#pragma once

#include <cstdint>

namespace couloir {

/// A count of people. Signed, so that a difference of counts is a count too; 64 bits, because a
/// region times an ensemble outgrows 32.
using People = std::int64_t;

}  // namespace couloir
