// The data of a report, which `couloir report` reads back from a result's folder.
#include <cstdint>
#include <stdexcept>

#include "couloir/report/page_release.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view page(reinterpret_cast<const char*>(data), size);
    for (const auto level : {couloir::ReleaseLevel::kPartner, couloir::ReleaseLevel::kPublic}) {
        try {
            couloir::page_at_level(page, level);
        } catch (const std::runtime_error&) {
        }
    }
    return 0;
}
