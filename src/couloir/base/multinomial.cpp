#include "couloir/base/multinomial.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "couloir/base/assert.hpp"
#include "couloir/base/binomial.hpp"

namespace couloir {

namespace {

constexpr People kOneByOne = 4;

// The last option that anybody can choose: whoever is left takes it, so that no rounding of the
// weights can lose a person.
std::size_t last_possible(std::span<const double> weights) {
    std::size_t last = weights.size();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        COULOIR_ASSERT(weights[i] >= 0.0 && std::isfinite(weights[i]),
                       "a weight is finite and not negative");
        if (weights[i] > 0.0)
            last = i;
    }
    COULOIR_ASSERT(last < weights.size(), "somebody must choose, but every weight is zero");
    return last;
}

double sum_of(std::span<const double> weights) {
    double sum = 0.0;
    for (const double weight : weights)
        sum += weight;
    return sum;
}

std::size_t choose(std::span<const double> weights, std::size_t last, double point) {
    for (std::size_t i = 0; i < last; ++i) {
        if (point < weights[i])
            return i;
        point -= weights[i];
    }
    return last;
}

}  // namespace

void multinomial(People n, std::span<const double> weights, const Address& address,
                 std::span<const std::uint64_t> option_names, std::span<People> out) {
    COULOIR_ASSERT(n >= 0, "a group cannot have fewer than no people");
    COULOIR_ASSERT(weights.size() == option_names.size() && weights.size() == out.size(),
                   "weights, names and counts must be equally long");
    std::fill(out.begin(), out.end(), 0);
    if (n == 0)
        return;
    const std::size_t last = last_possible(weights);

    double rest = sum_of(weights);
    if (n <= kOneByOne) {
        const Luck luck(address);
        for (People person = 0; person < n; ++person) {
            const double u = luck.uniform(static_cast<std::uint32_t>(person));
            ++out[choose(weights, last, u * rest)];
        }
        return;
    }
    Address option = address;
    for (std::size_t i = 0; i < last && n > 0; ++i) {
        option.option = option_names[i];
        const double p = std::min(1.0, weights[i] / rest);
        out[i] = binomial(n, p, Luck(option));
        n -= out[i];
        rest -= weights[i];
    }
    out[last] += n;
}

}  // namespace couloir
