#include "couloir/inference/relative_difference.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace couloir {
namespace {

double sum(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double difference(std::span<const double> sim, double scale, std::span<const double> data) {
    double off = 0.0;
    for (std::size_t x = 0; x < sim.size(); ++x)
        off += std::abs(scale * sim[x] - data[x]);
    return off / std::max(1.0, sum(data));
}

}  // namespace

double relative_difference(std::span<const double> sim, std::span<const double> data) {
    return difference(sim, 1.0, data);
}

double rescaled_difference(std::span<const double> sim, std::span<const double> data) {
    const double simulated = sum(sim);
    return difference(sim, simulated > 0.0 ? sum(data) / simulated : 1.0, data);
}

}  // namespace couloir
