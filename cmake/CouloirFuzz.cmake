# One libFuzzer program a file fuzz/NAME_fuzz.cpp, called fuzz_NAME. See ./dev fuzz.
add_library(couloir_fuzz_support STATIC
    fuzz/packed_folder.cpp tests/support/first_days.cpp)
target_include_directories(couloir_fuzz_support PUBLIC ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(couloir_fuzz_support PUBLIC couloir_lib couloir_flags)

file(GLOB fuzz_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/fuzz/*_fuzz.cpp)
foreach(source IN LISTS fuzz_sources)
    cmake_path(GET source STEM name)
    string(REGEX REPLACE "(.*)_fuzz" "fuzz_\\1" name ${name})
    add_executable(${name} ${source})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(${name} PRIVATE couloir_fuzz_support)
endforeach()
