#include "support/naive_choice.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace couloir {
namespace {

/// By the haversine formula, on a sphere of radius 6371 km.
double great_circle_km(const NaiveWorld& world, const Location& a, const Location& b) {
    constexpr double kRadians = std::numbers::pi / 180.0;
    double latitude_a = a.latitude * kRadians;
    double latitude_b = b.latitude * kRadians;
    double longitude_a = a.longitude * kRadians;
    double longitude_b = b.longitude * kRadians;
    if (world.flee_code()) {
        std::swap(latitude_a, longitude_a);
        std::swap(latitude_b, longitude_b);
    }
    const double north = std::sin((latitude_b - latitude_a) / 2.0);
    const double east = std::sin((longitude_b - longitude_a) / 2.0);
    const double h = north * north + std::cos(latitude_a) * std::cos(latitude_b) * east * east;
    return 2.0 * 6371.0 * std::asin(std::min(1.0, std::sqrt(h)));
}

double weight_of(const NaiveWorld& world, std::size_t origin, std::size_t end, double km) {
    const Settings& settings = world.settings;
    const NaiveLocation& goal = world.locations[end];
    // Outside flee-code: at awareness 0 people see roads only, below it all roads are alike.
    if (settings.awareness_level < 0 && !world.flee_code())
        return 1.0;
    const bool sees_places = settings.awareness_level != 0;
    double score = sees_places ? goal.attraction : 1.0;
    if (settings.stay_close_to_home) {
        const double far_km = great_circle_km(world, *world.locations[origin].given, *goal.given);
        score *= std::pow(std::max(1.0, far_km), -settings.home_distance_power);
    }
    if (settings.use_population_for_weight && !goal.camp && sees_places) {
        const double residents = std::max(1.0, static_cast<double>(goal.residents));
        score *= std::pow(residents, settings.population_power_for_weight);
    }
    const double weight = (settings.weight_softening + score) /
                          std::pow(settings.softening_km + km, settings.distance_power);
    return std::pow(weight * capacity_multiplier(world, goal), settings.weight_power);
}

/// Walks on from where the path `been` has come to, after `steps` ends that were no markers.
void walk(const NaiveWorld& world, std::vector<std::size_t>& been, double km, int steps,
          NaiveOptions& options) {
    const bool sees_nothing = world.settings.awareness_level == 0 && world.flee_code();
    if (sees_nothing || steps >= std::max(1, world.settings.awareness_level))
        return;
    for (const std::size_t id : world.links_of[been.back()]) {
        const NaiveLink& link = world.links[id];
        const bool been_there = std::find(been.begin(), been.end(), link.to) != been.end();
        if (!link.open() || been_there)
            continue;
        const bool marker = world.locations[link.to].marker;
        been.push_back(link.to);
        if (!marker) {
            options.itineraries.emplace_back(been.begin() + 1, been.end());
            options.weights.push_back(weight_of(world, been.front(), link.to, km + link.km));
        }
        if (!marker)
            walk(world, been, km + link.km, steps + 1, options);
        else if (world.settings.awareness_level >= 1)
            walk(world, been, km + link.km, steps, options);
        been.pop_back();
    }
}

void prune(NaiveOptions& options, double threshold) {
    if (options.weights.empty())
        return;
    const double heaviest = *std::max_element(options.weights.begin(), options.weights.end());
    NaiveOptions kept;
    for (std::size_t i = 0; i < options.weights.size(); ++i) {
        if (options.weights[i] < heaviest / threshold)
            continue;
        kept.itineraries.push_back(options.itineraries[i]);
        kept.weights.push_back(options.weights[i]);
    }
    options = kept;
}

}  // namespace

void set_attractions(NaiveWorld& world, int day) {
    const Settings& settings = world.settings;
    for (NaiveLocation& location : world.locations) {
        location.attraction = 1.0;
        if (location.abroad) {
            location.attraction *= settings.foreign_weight;
            if (settings.use_economic_pull) {
                const double hdi = location.attribute("hdi");
                location.attraction *= 1.0 + location.attribute("trade_volume") + hdi * hdi;
            }
        }
        if (location.camp)
            location.attraction *= settings.camp_weight;
        if (location.conflict > 0.0) {
            location.attraction *=
                std::pow(settings.conflict_weight, world.decay(location, day) * location.conflict);
        }
    }
}

double capacity_multiplier(const NaiveWorld& world, const NaiveLocation& location) {
    const double here = static_cast<double>(location.count);
    const double full = static_cast<double>(location.capacity) * world.settings.capacity_scaling;
    const double buffer = world.settings.capacity_buffer;
    if (full < 1.0 || here <= buffer * full)
        return 1.0;
    if (here >= full)
        return 0.0;
    return 1.0 - (here - buffer * full) / (full * (1.0 - buffer));
}

NaiveOptions options_from(const NaiveWorld& world, std::size_t origin) {
    NaiveOptions options;
    std::vector<std::size_t> been = {origin};
    walk(world, been, 0.0, 0, options);
    if (world.settings.pruning_threshold >= 1.001)
        prune(options, world.settings.pruning_threshold);
    return options;
}

}  // namespace couloir
