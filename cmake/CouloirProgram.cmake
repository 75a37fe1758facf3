# The library (everything but main) and the program.
file(GLOB_RECURSE COULOIR_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/couloir/*.cpp)
set(COULOIR_MAIN ${CMAKE_SOURCE_DIR}/src/couloir/cli/main.cpp)
set(COULOIR_HAS_MAIN FALSE)
if(COULOIR_MAIN IN_LIST COULOIR_SOURCES)
    set(COULOIR_HAS_MAIN TRUE)
    list(REMOVE_ITEM COULOIR_SOURCES ${COULOIR_MAIN})
endif()

# Nobody waits for readers, reports and commands: they are compiled faster instead of to run faster.
set(COULOIR_WORDS ${COULOIR_SOURCES})
list(FILTER COULOIR_WORDS INCLUDE REGEX "/(io|report|cli)/([^/]*/)?[^/]*\\.cpp$")
set(COULOIR_MODEL ${COULOIR_SOURCES})
list(REMOVE_ITEM COULOIR_MODEL ${COULOIR_WORDS})

# From a precompiled header GCC 12 warns of the standard library's own code; sources that are built
# without one, as all of src/ in preset dev, keep these warnings.
function(couloir_precompile target header)
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/${header})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:
        -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread>)
endfunction()

function(couloir_objects name)
    add_library(${name} OBJECT ${ARGN})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src ${COULOIR_GENERATED_DIR})
    target_link_libraries(${name} PUBLIC couloir_dependencies PRIVATE couloir_flags)
    add_dependencies(${name} couloir_version)
    if(COULOIR_PRECOMPILE)
        couloir_precompile(${name} cmake/precompiled.hpp)
    endif()
endfunction()

couloir_objects(couloir_model ${COULOIR_MODEL})
couloir_objects(couloir_words ${COULOIR_WORDS} ${COULOIR_EMBEDDED})
target_compile_options(couloir_words PRIVATE -O1)

add_library(couloir_lib STATIC
    $<TARGET_OBJECTS:couloir_model> $<TARGET_OBJECTS:couloir_words>)
target_include_directories(couloir_lib PUBLIC
    ${CMAKE_SOURCE_DIR}/src ${COULOIR_GENERATED_DIR})
target_link_libraries(couloir_lib PUBLIC couloir_dependencies PRIVATE couloir_flags)

if(COULOIR_HAS_MAIN)
    add_executable(couloir ${COULOIR_MAIN})
    target_link_libraries(couloir PRIVATE couloir_lib couloir_flags)
endif()
