#pragma once

namespace couloir {

/// Sanitizers look for slips of the pen, not for laws, and a few members show them as well.
#ifdef COULOIR_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace couloir
