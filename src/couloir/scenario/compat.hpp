#pragma once

#include <array>
#include <string_view>

namespace couloir {

/// Whose reading of a scenario holds, in the readers and in the engine. docs/flee.md lists every
/// difference.
enum class Compat {
    kFleeCode,      ///< a Flee folder as Flee's code runs it, quirks included
    kAsDocumented,  ///< as Flee's documents describe it, where its code does something else
    kNative         ///< our own folders: nothing of Flee's that its documents do not speak of
};

inline constexpr std::array<std::string_view, 3> kCompatNames{"flee-code", "as-documented",
                                                              "native"};

/// Whether Flee's habits hold where its documents say nothing: the order of a day near full camps,
/// an opening that undoes every closing.
constexpr bool follows_flee(Compat compat) {
    return compat != Compat::kNative;
}

/// Whether Flee's code holds where its documents say otherwise.
constexpr bool follows_flee_code(Compat compat) {
    return compat == Compat::kFleeCode;
}

}  // namespace couloir
