#pragma once

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Nobody goes home to fighting more intense than this: what is within reach of a front (0.05 in
/// the five levels of our scenarios) keeps nobody away, fighting within some two kilometres (0.2)
/// does. People went back to east Mosul while the west was fought for. In [0, 1].
inline constexpr double kMostFightingAtHome = 0.1;

/// Rule 21, going home: the chance that someone displaced goes home today.
///
///   return_per_day * served / missing
///
/// `missing` is how many fewer people than before day 0 live in their home area, `served` the same
/// with each location weighted by its share of services that work. Couloir's own. Reads the home
/// area.
double chance_to_return(double served, double missing, const Settings& settings);

}  // namespace couloir
