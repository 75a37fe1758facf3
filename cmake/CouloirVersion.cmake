# Writes couloir/version.hpp into the build directory at each build, touching it only on change.
set(COULOIR_GENERATED_DIR ${CMAKE_BINARY_DIR}/generated)

add_custom_target(couloir_version
    COMMAND ${CMAKE_COMMAND}
        -DSOURCE_DIR=${CMAKE_SOURCE_DIR}
        -DVERSION=${PROJECT_VERSION}
        -DOUTPUT=${COULOIR_GENERATED_DIR}/couloir/version.hpp
        -P ${CMAKE_SOURCE_DIR}/cmake/write_version.cmake
    BYPRODUCTS ${COULOIR_GENERATED_DIR}/couloir/version.hpp
    COMMENT "Looking up the commit"
    VERBATIM)
