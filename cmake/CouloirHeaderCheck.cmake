# Target header_check compiles every header alone, so that none leans on what its user included.
file(GLOB_RECURSE COULOIR_HEADERS CONFIGURE_DEPENDS
    RELATIVE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/src/couloir/*.hpp)

set(header_check_sources)
foreach(header IN LISTS COULOIR_HEADERS)
    string(REPLACE "/" "_" source ${header})
    set(source ${CMAKE_BINARY_DIR}/header_check/${source}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"@header@\"\n" @ONLY)
    list(APPEND header_check_sources ${source})
endforeach()

if(header_check_sources)
    add_library(header_check OBJECT EXCLUDE_FROM_ALL ${header_check_sources})
    target_link_libraries(header_check PRIVATE couloir_lib couloir_flags)
else()
    add_custom_target(header_check)
endif()
