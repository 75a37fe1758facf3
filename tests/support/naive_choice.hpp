#pragma once

#include <vector>

#include "support/naive_world.hpp"

namespace couloir {

/// The itineraries that people at one location may choose from, and how each is weighed.
struct NaiveOptions {
    std::vector<std::vector<std::size_t>> itineraries;
    std::vector<double> weights;
};

/// Rule 6, for the whole day.
void set_attractions(NaiveWorld& world, int day);

/// Rule 7, by the location's present `count`.
double capacity_multiplier(const NaiveWorld& world, const NaiveLocation& location);

/// Rule 8.
NaiveOptions options_from(const NaiveWorld& world, std::size_t origin);

}  // namespace couloir
