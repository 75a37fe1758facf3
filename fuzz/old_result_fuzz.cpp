// The record of an earlier result, which decides whether its folder may be replaced.
#include <cstdint>

#include "couloir/report/old_result.hpp"
#include "unit/io/scratch_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const couloir::ScratchFolder folder;
    folder.write(std::string(couloir::kRunFile), {reinterpret_cast<const char*>(data), size});
    couloir::reason_not_to_write(folder.path());
    return 0;
}
