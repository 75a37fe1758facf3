#pragma once

#include <string_view>

namespace couloir {

/// What stands for the location of an Observation where it counts people of no one place.
inline constexpr std::string_view kEveryone = "*";             ///< displaced by the operation
inline constexpr std::string_view kInCamps = "*camps";         ///< of them, in any camp
inline constexpr std::string_view kElsewhere = "*elsewhere";   ///< of them, in no camp
inline constexpr std::string_view kByCorridor = "*corridors";  ///< left by an announced corridor
inline constexpr std::string_view kByConvoy = "*convoys";      ///< taken away by agreed convoys

constexpr bool is_of_no_one_place(std::string_view location) {
    return location == kEveryone || location == kInCamps || location == kElsewhere ||
           location == kByCorridor || location == kByConvoy;
}

}  // namespace couloir
