#pragma once

#include <string>

#include "couloir/report/result_map.hpp"

namespace couloir {

/// map.gpkg: the bytes of an OGC GeoPackage 1.3 (OGC 12-128r17), a table of features a layer, WGS
/// 84. Made in memory; equal maps give equal bytes (with one version of SQLite, which notes its
/// number in the file). Throws std::runtime_error where SQLite fails, as on lack of memory.
std::string geopackage(const ResultMap& map);

}  // namespace couloir
