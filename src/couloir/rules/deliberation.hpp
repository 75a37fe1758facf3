#pragma once

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 14, two systems of deciding. Whether people at a place deliberate on `day`: its conflict is
/// more intense than 0.6 and began at least 10 days ago (`conflict_since`, -1: there from the
/// start, which does not count), and people have 3 connections or more. Flee changes each person's
/// connections from day to day; here everyone keeps average_social_connectivity. Reads no history.
bool deliberates(double intensity, int conflict_since, int day, const Settings& settings);

/// The settings by which they choose: one link farther ahead, up to 3, weighed without softening,
/// with distance to the power 1.2, and only itineraries of at least 2/3 of the best one's weight.
Settings deliberate_settings(Settings settings);

}  // namespace couloir
