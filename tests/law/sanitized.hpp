#pragma once

namespace couloir {

/// Sanitizers look for slips of the pen, not for laws, and a few members show them as well.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace couloir
