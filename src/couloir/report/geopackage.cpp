#include "couloir/report/geopackage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>

#include "couloir/report/sqlite_file.hpp"

namespace couloir {
namespace {

// "GPKG" and version 1.3, as section 1.1.1.1.1 of the standard has them.
constexpr std::string_view kSchema = R"(
PRAGMA application_id = 0x47504B47;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL
    DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL),
  ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
  ('WGS 84', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
   || 'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]', 'longitude, latitude');
)";

/// Numbers of a blob, least byte first on every machine.
class Bytes {
  public:
    explicit Bytes(std::string start) : bytes_(std::move(start)) {}

    void u32(std::uint32_t value) { add(value, 4); }
    void f64(double value) { add(std::bit_cast<std::uint64_t>(value), 8); }
    std::string finish() { return std::move(bytes_); }

  private:
    void add(std::uint64_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes_ += static_cast<char>((value >> (8 * i)) & 0xFFU);
    }

    std::string bytes_;
};

/// The header of section 2.1.3 (version 0, no envelope, least byte first, WGS 84), then WKB.
std::string geometry(const MapLayer& layer, const MapFeature& feature) {
    Bytes bytes(std::string("GP\0\x01", 4));
    bytes.u32(4326);
    std::string start = bytes.finish();
    start += '\x01';
    Bytes shape(std::move(start));
    shape.u32(layer.lines ? 2 : 1);
    if (layer.lines)
        shape.u32(static_cast<std::uint32_t>(feature.points.size()));
    for (const GeoPoint point : feature.points) {
        shape.f64(point.longitude);
        shape.f64(point.latitude);
    }
    return shape.finish();
}

struct Box {
    double west = std::numeric_limits<double>::infinity();
    double south = std::numeric_limits<double>::infinity();
    double east = -std::numeric_limits<double>::infinity();
    double north = -std::numeric_limits<double>::infinity();
};

Box box_of(const MapLayer& layer) {
    Box box;
    for (const MapFeature& feature : layer.features) {
        for (const GeoPoint point : feature.points) {
            box.west = std::min(box.west, point.longitude);
            box.south = std::min(box.south, point.latitude);
            box.east = std::max(box.east, point.longitude);
            box.north = std::max(box.north, point.latitude);
        }
    }
    return box;
}

std::string description_of(const ResultMap& map) {
    return fmt::format("{}{}. {} to {}. {} {}", map.title,
                       map.plan.empty() ? "" : ", plan " + map.plan, map.start, map.end,
                       map.kind_text, map.release_text);
}

void register_layer(const SqliteFile& file, const ResultMap& map, const MapLayer& layer) {
    SqliteStatement contents(file,
                             "INSERT INTO gpkg_contents VALUES (?,'features',?,?,?,?,?,?,?,4326)");
    const std::string description = description_of(map);
    // The time of writing would make equal runs differ.
    const std::string changed = map.end + "T00:00:00.000Z";
    contents.text(layer.name);
    contents.text(layer.title);
    contents.text(description);
    contents.text(changed);
    const Box box = box_of(layer);
    for (const double side : {box.west, box.south, box.east, box.north}) {
        if (layer.features.empty())
            contents.null();
        else
            contents.number(side);
    }
    contents.run();
    SqliteStatement column(file, "INSERT INTO gpkg_geometry_columns VALUES (?,'geom',?,4326,0,0)");
    column.text(layer.name);
    column.text(layer.lines ? "LINESTRING" : "POINT");
    column.run();
}

void create_table(SqliteFile& file, const MapLayer& layer) {
    std::string sql =
        fmt::format("CREATE TABLE {} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom {}",
                    layer.name, layer.lines ? "LINESTRING" : "POINT");
    for (const MapColumn& column : layer.columns)
        sql += fmt::format(", \"{}\" {}", column.name, column.is_text ? "TEXT" : "DOUBLE");
    file.run(sql + ")");
}

void bind(SqliteStatement& row, const MapValue& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        row.text(*text);
    else if (const auto* number = std::get_if<double>(&value))
        row.number(*number);
    else
        row.null();
}

void add_rows(const SqliteFile& file, const MapLayer& layer) {
    std::string sql = fmt::format("INSERT INTO {} VALUES (NULL,?", layer.name);
    for (std::size_t i = 0; i < layer.columns.size(); ++i)
        sql += ",?";
    SqliteStatement row(file, sql + ")");
    for (const MapFeature& feature : layer.features) {
        const std::string blob = geometry(layer, feature);
        row.blob(blob);
        for (const MapValue& value : feature.values)
            bind(row, value);
        row.run();
    }
}

}  // namespace

std::string geopackage(const ResultMap& map) {
    SqliteFile file;
    file.run("BEGIN;");
    file.run(std::string(kSchema));
    for (const MapLayer& layer : map.layers) {
        create_table(file, layer);
        register_layer(file, map, layer);
        add_rows(file, layer);
    }
    file.run("COMMIT;");
    return file.bytes();
}

}  // namespace couloir
