#include "support/naive_dice.hpp"

#include <cmath>
#include <utility>

namespace couloir {

double NaiveDice::uniform() {
    return static_cast<double>(generator_() >> 11) * 0x1p-53;
}

bool NaiveDice::happens(double chance) {
    return uniform() < chance;
}

std::size_t NaiveDice::pick(const std::vector<double>& weights) {
    double total = 0.0;
    for (const double weight : weights)
        total += weight;
    if (total <= 0.0)
        return static_cast<std::size_t>(uniform() * static_cast<double>(weights.size()));
    double left = uniform() * total;
    std::size_t last_possible = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0.0)
            continue;
        if (left < weights[i])
            return i;
        left -= weights[i];
        last_possible = i;
    }
    return last_possible;
}

void NaiveDice::shuffle(std::vector<std::size_t>& numbers) {
    for (std::size_t left = numbers.size(); left > 1; --left)
        std::swap(numbers[left - 1],
                  numbers[static_cast<std::size_t>(uniform() * static_cast<double>(left))]);
}

People NaiveDice::poisson(double mean) {
    // Waiting times between happenings are exponential: count how many fit.
    People count = 0;
    double time = -std::log(1.0 - uniform());
    while (time < mean) {
        ++count;
        time -= std::log(1.0 - uniform());
    }
    return count;
}

}  // namespace couloir
