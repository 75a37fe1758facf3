# Script mode: needs SOURCE_DIR, VERSION and OUTPUT.
set(commit "")
find_program(GIT_PROGRAM git)
if(GIT_PROGRAM)
    # A clone may belong to another user than the one who builds it.
    execute_process(
        COMMAND ${GIT_PROGRAM} -c safe.directory=* describe --always --dirty
        WORKING_DIRECTORY ${SOURCE_DIR}
        OUTPUT_VARIABLE commit
        OUTPUT_STRIP_TRAILING_WHITESPACE
        ERROR_QUIET)
endif()
if(commit STREQUAL "")
    set(commit "unknown")
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[#pragma once

#include <string_view>

namespace couloir {

inline constexpr std::string_view kVersion = "@VERSION@";
/// The commit built from, "-dirty" appended where the tree had changes; "unknown" outside git.
inline constexpr std::string_view kCommit = "@commit@";

}  // namespace couloir
]] @ONLY)
