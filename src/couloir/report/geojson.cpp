#include <nlohmann/json.hpp>

#include "couloir/report/json_text.hpp"
#include "couloir/report/result_map.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const MapValue& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return nullptr;
}

Json position(GeoPoint point) {
    return Json::array({point.longitude, point.latitude});
}

Json geometry(const MapLayer& layer, const MapFeature& feature) {
    if (!layer.lines)
        return {{"type", "Point"}, {"coordinates", position(feature.points.front())}};
    Json line = Json::array();
    for (const GeoPoint point : feature.points)
        line.push_back(position(point));
    return {{"type", "LineString"}, {"coordinates", std::move(line)}};
}

Json json_of(const MapLayer& layer, const MapFeature& feature) {
    Json properties{{"layer", layer.name}};
    for (std::size_t i = 0; i < layer.columns.size(); ++i)
        properties[layer.columns[i].name] = json_of(feature.values[i]);
    return {{"type", "Feature"},
            {"geometry", geometry(layer, feature)},
            {"properties", std::move(properties)}};
}

}  // namespace

std::string geojson(const ResultMap& map) {
    Json json{{"type", "FeatureCollection"},
              {"name", map.scenario},
              {"title", map.title},
              {"plan", map.plan.empty() ? Json(nullptr) : Json(map.plan)},
              {"start", map.start},
              {"end", map.end},
              {"kind", map.kind},
              {"as_of", map.as_of.empty() ? Json(nullptr) : Json(map.as_of)},
              {"release", name_of(map.level)},
              {"not_before", map.not_before.empty() ? Json(nullptr) : Json(map.not_before)},
              {"features", Json::array()}};
    for (const MapLayer& layer : map.layers) {
        for (const MapFeature& feature : layer.features)
            json["features"].push_back(json_of(layer, feature));
    }
    return json_text(json);
}

}  // namespace couloir
