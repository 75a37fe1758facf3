find_package(benchmark REQUIRED)

file(GLOB bench_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/bench/*.cpp)
if(bench_sources)
    add_executable(couloir_bench ${bench_sources})
    target_compile_definitions(couloir_bench PRIVATE COULOIR_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(couloir_bench PRIVATE
        couloir_lib couloir_flags benchmark::benchmark_main)
endif()
