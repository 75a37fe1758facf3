#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

namespace couloir::page_release {

using Json = nlohmann::ordered_json;
using Names = std::set<std::string, std::less<>>;

inline std::string text_of(const Json& json) {
    return json.get<std::string>();
}

/// Of a list only what is wanted.
template <class Wanted>
void keep(Json& list, Wanted wanted) {
    Json kept = Json::array();
    for (Json& each : list) {
        if (wanted(each))
            kept.push_back(std::move(each));
    }
    list = std::move(kept);
}

}  // namespace couloir::page_release
