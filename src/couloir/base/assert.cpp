#include "couloir/base/assert.hpp"

#include <cstdio>
#include <cstdlib>

namespace couloir::detail {

void assert_failed(const char* condition, std::string_view message, const char* file, int line) {
    std::fprintf(stderr, "%s:%d: bug: %.*s (%s)\n", file, line, static_cast<int>(message.size()),
                 message.data(), condition);
    std::abort();
}

}  // namespace couloir::detail
