// A whole native folder, read and run. The input is a packed folder.
#include <cstdint>

#include "fuzz/packed_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    couloir::try_packed_folder({reinterpret_cast<const char*>(data), size});
    return 0;
}
