#pragma once

#include <string_view>

namespace couloir::detail {

/// Says on stderr what was broken and where, then aborts.
[[noreturn]] void assert_failed(const char* condition, std::string_view message, const char* file,
                                int line);

}  // namespace couloir::detail

/// Stops the program on a bug of ours, in every build. Errors in input are Problems, never this.
#define COULOIR_ASSERT(condition, message)                                               \
    do {                                                                                 \
        if (!(condition)) [[unlikely]]                                                   \
            ::couloir::detail::assert_failed(#condition, (message), __FILE__, __LINE__); \
    } while (false)

/// The same for checks too dear for a release build: compiled only with COULOIR_SEATBELTS.
#ifdef COULOIR_SEATBELTS
#define COULOIR_SEATBELT(condition, message) COULOIR_ASSERT(condition, message)
#else
#define COULOIR_SEATBELT(condition, message) \
    do {                                     \
    } while (false)
#endif
