#pragma once

#include <array>
#include <string_view>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Three sets of priors on the thing that is known least and matters most: how readily people
/// leave, and trust what they are told. An effect whose sign differs between them is one of which
/// a model can say nothing.
enum class Readiness { kAsStated, kLow, kHigh };

inline constexpr std::array kReadiness{Readiness::kAsStated, Readiness::kLow, Readiness::kHigh};

/// "as stated", "low" or "high".
std::string_view name_of(Readiness readiness);

/// Whether the scenario states a range of anything that believe() narrows.
bool is_readiness_uncertain(const Scenario& scenario);

/// Narrows what is said of readiness to the lower or the upper half of its range: the rate at which
/// people come to intend to leave, how much neighbours and nearby fighting move them, and trust in
/// messages and corridors. As stated: changes nothing.
void believe(Scenario& scenario, Readiness readiness);

}  // namespace couloir
