// A plan of a small operation, read and carried out for a day.
#include <cstdint>
#include <string>

#include "fuzz/packed_folder.hpp"

namespace {

constexpr const char* kOperation = R"(=== scenario.yml
start: 2016-10-17
days: 140
settings:
  spawn_rules.conflict_driven_spawning.spawn_mode: intentions
=== claims.csv
id,date,place,figure,unit,kind,said_by
ocha-2016-07-20,2016-07-20,Mosul,700000,people,planned_displaced,OCHA
=== locations.csv
name,type,residents,places,opens,claim
Mosul East 1,conflict_zone,1000,,,ocha-2016-07-20
Mosul East 2,conflict_zone,600,,,ocha-2016-07-20
Gogjali,town,,,,
Khazer,idpcamp,,180,,ocha-2016-07-20
Hasansham U3,idpcamp,,90,2016-12-20,ocha-2016-07-20
=== routes.csv
from,to,distance_km
Mosul East 1,Gogjali,6
Mosul East 2,Gogjali,9
Gogjali,Khazer,30
Gogjali,Hasansham U3,29
=== plans/fuzz.yml
)";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string plan(reinterpret_cast<const char*>(data), size);
    if (plan.find("=== ") == std::string::npos)
        couloir::try_packed_folder(kOperation + plan, {"fuzz"});
    return 0;
}
