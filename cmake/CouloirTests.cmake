# One test program a folder of tests/; a folder without tests makes none.
find_package(GTest REQUIRED)
include(GoogleTest)
find_path(RAPIDCHECK_INCLUDE_DIR rapidcheck.h REQUIRED)
find_library(RAPIDCHECK_LIBRARY rapidcheck REQUIRED)

add_library(couloir_test_base INTERFACE)
target_include_directories(couloir_test_base INTERFACE ${CMAKE_SOURCE_DIR}/tests)
target_include_directories(couloir_test_base SYSTEM INTERFACE ${RAPIDCHECK_INCLUDE_DIR})
target_compile_definitions(couloir_test_base INTERFACE
    COULOIR_SOURCE_DIR="${CMAKE_SOURCE_DIR}" COULOIR_BINARY_DIR="${CMAKE_BINARY_DIR}")
target_link_libraries(couloir_test_base INTERFACE
    couloir_lib couloir_flags GTest::gtest ${RAPIDCHECK_LIBRARY})
# Under a sanitizer it is the program that is to be quick; its tests are compiled faster instead.
if(COULOIR_SANITIZED)
    target_compile_options(couloir_test_base INTERFACE -O0)
    target_compile_definitions(couloir_test_base INTERFACE COULOIR_SANITIZED)
endif()

file(GLOB_RECURSE support_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/support/*.cpp)
if(support_sources)
    add_library(couloir_test_support STATIC ${support_sources})
    target_link_libraries(couloir_test_support PUBLIC couloir_test_base)
else()
    add_library(couloir_test_support INTERFACE)
    target_link_libraries(couloir_test_support INTERFACE couloir_test_base)
endif()

# To start a sanitized program takes longer than most of its tests: the fast ones run in a few parts.
function(couloir_add_parts target)
    set(parts 8)
    math(EXPR last "${parts} - 1")
    foreach(part RANGE ${last})
        add_test(NAME ${target}.${part} COMMAND ${target} --gtest_filter=-*Slow* --gtest_brief=1)
        set_tests_properties(${target}.${part} PROPERTIES LABELS fast TIMEOUT 1200
            ENVIRONMENT "GTEST_TOTAL_SHARDS=${parts};GTEST_SHARD_INDEX=${part}")
    endforeach()
endfunction()

# Tests are labelled by name: one with "Slow" in its name is slow, all others are fast.
function(couloir_discover_tests target)
    if(COULOIR_SANITIZED)
        couloir_add_parts(${target})
        return()
    endif()
    gtest_discover_tests(${target} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 NO_PRETTY_VALUES
        TEST_FILTER "-*Slow*" PROPERTIES LABELS fast)
    gtest_discover_tests(${target} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 NO_PRETTY_VALUES
        TEST_FILTER "*Slow*" PROPERTIES LABELS slow TIMEOUT 1200)
endfunction()

function(couloir_test_program name folder)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE couloir_test_support GTest::gtest_main)
    couloir_precompile(${name} tests/precompiled.hpp)
    couloir_discover_tests(${name})
endfunction()

couloir_test_program(couloir_unit_tests unit)
couloir_test_program(couloir_property_tests property)
couloir_test_program(couloir_map_tests maps)
couloir_test_program(couloir_law_tests law)
couloir_test_program(couloir_golden_tests golden)

find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(GLOB script_tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/scripts/*_test.py)
foreach(script_test IN LISTS script_tests)
    cmake_path(GET script_test STEM name)
    add_test(NAME scripts.${name} COMMAND Python3::Interpreter ${script_test})
    set_tests_properties(scripts.${name} PROPERTIES LABELS fast
        ENVIRONMENT COULOIR_PROGRAM=$<TARGET_FILE:couloir>)
endforeach()
