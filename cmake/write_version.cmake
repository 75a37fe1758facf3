# Script mode: needs SOURCE_DIR, VERSION and OUTPUT.
find_program(GIT_PROGRAM git)

# Empty where git has no answer. A clone may belong to another user than the one who builds it.
function(ask_git answer)
    set(output "")
    if(GIT_PROGRAM)
        execute_process(
            COMMAND ${GIT_PROGRAM} --no-optional-locks -c safe.directory=* ${ARGN}
            WORKING_DIRECTORY ${SOURCE_DIR}
            OUTPUT_VARIABLE output
            OUTPUT_STRIP_TRAILING_WHITESPACE
            ERROR_QUIET)
    endif()
    set(${answer} "${output}" PARENT_SCOPE)
endfunction()

ask_git(commit describe --always)
ask_git(changes status --porcelain --untracked-files=no)
if(commit STREQUAL "")
    set(commit "unknown")
elseif(NOT changes STREQUAL "")
    string(APPEND commit "-dirty")
endif()

file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[#pragma once

#include <string_view>

namespace couloir {

inline constexpr std::string_view kVersion = "@VERSION@";
/// The commit built from, "-dirty" appended where the tree had changes; "unknown" outside git.
inline constexpr std::string_view kCommit = "@commit@";

}  // namespace couloir
]] @ONLY)
