# Libraries of the program itself; those of the tests and benchmarks are found where they are used.
find_package(fmt REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
find_package(TBB REQUIRED)
find_package(Boost REQUIRED)
find_package(SQLite3 REQUIRED)
find_path(RANDOM123_INCLUDE_DIR Random123/philox.h REQUIRED)
find_path(UTF8PROC_INCLUDE_DIR utf8proc.h REQUIRED)
find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)

add_library(couloir_dependencies INTERFACE)
target_include_directories(couloir_dependencies SYSTEM INTERFACE
    ${RANDOM123_INCLUDE_DIR} ${UTF8PROC_INCLUDE_DIR} ${YAML_CPP_INCLUDE_DIR})
target_link_libraries(couloir_dependencies INTERFACE
    fmt::fmt yaml-cpp nlohmann_json::nlohmann_json CLI11::CLI11 OpenSSL::Crypto Threads::Threads
    TBB::tbb Boost::headers SQLite::SQLite3 ${UTF8PROC_LIBRARY})
