# The library (everything but main) and the program.
file(GLOB_RECURSE COULOIR_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/couloir/*.cpp)
set(COULOIR_MAIN ${CMAKE_SOURCE_DIR}/src/couloir/cli/main.cpp)
set(COULOIR_HAS_MAIN FALSE)
if(COULOIR_MAIN IN_LIST COULOIR_SOURCES)
    set(COULOIR_HAS_MAIN TRUE)
    list(REMOVE_ITEM COULOIR_SOURCES ${COULOIR_MAIN})
endif()

add_library(couloir_lib STATIC ${COULOIR_SOURCES} ${COULOIR_EMBEDDED})
target_include_directories(couloir_lib PUBLIC
    ${CMAKE_SOURCE_DIR}/src ${COULOIR_GENERATED_DIR})
target_link_libraries(couloir_lib PUBLIC couloir_dependencies PRIVATE couloir_flags)
add_dependencies(couloir_lib couloir_version)

if(COULOIR_HAS_MAIN)
    add_executable(couloir ${COULOIR_MAIN})
    target_link_libraries(couloir PRIVATE couloir_lib couloir_flags)
endif()

# Nobody waits for readers, reports and commands: they are compiled faster instead of to run faster.
foreach(source IN LISTS COULOIR_SOURCES)
    if(source MATCHES "/(io|report|cli)/[^/]*\\.cpp$" OR source MATCHES "/io/checks/")
        set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -O1)
    endif()
endforeach()
