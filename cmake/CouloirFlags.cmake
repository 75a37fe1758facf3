# Flags that every target of the project shares, carried by the interface target couloir_flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # What a precompiled header defines does not change under ccache's feet here.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

add_library(couloir_flags INTERFACE)
target_compile_options(couloir_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    # Warnings are those of the project's compiler; clang only builds the fuzzers. GCC 12 sees
    # overlaps in "literal" + string that are not there (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Werror -Wno-restrict>
    # Fused multiply-add would make equal seeds give different bytes on different machines.
    -ffp-contract=off)
if(COULOIR_SEATBELTS)
    target_compile_definitions(couloir_flags INTERFACE COULOIR_SEATBELTS)
endif()
set(COULOIR_SANITIZED FALSE)
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
    set(COULOIR_SANITIZED TRUE)
endif()
# Instrumented code makes GCC 12 suspect variables of the standard library that are set.
if(COULOIR_SANITIZED AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(couloir_flags INTERFACE -Wno-maybe-uninitialized)
endif()
