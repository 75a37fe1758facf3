#include "couloir/base/multinomial.hpp"

#include <algorithm>
#include <array>
#include <boost/container/small_vector.hpp>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "couloir/base/assert.hpp"
#include "couloir/base/binomial.hpp"

namespace couloir {

namespace {

// One by one, a person costs about a quarter of a block of luck; all at once, an option costs a
// binomial. They break even near three people an option (bench/samplers_bench.cpp). The ceiling
// keeps the switch below n p (1 - p) = 10, from where on equal luck must give like counts.
constexpr People kOneByOneAnOption = 3;
constexpr People kOneByOneAtMost = 32;

// What is left of the weights from each option on, summed from the back, so that each is at least
// its own option's weight and the shares below never pass one. They end with the last option that
// anybody can choose.
using Tails = boost::container::small_vector<double, 32>;

Tails tails_of(std::span<const double> weights) {
    Tails tails(weights.begin(), weights.end());
    for (std::size_t i = weights.size(); i-- > 0;) {
        COULOIR_ASSERT(weights[i] >= 0.0, "a weight is not negative");
        if (i + 1 < weights.size())
            tails[i] += tails[i + 1];
    }
    while (!tails.empty() && tails.back() == 0.0)
        tails.pop_back();
    COULOIR_ASSERT(!tails.empty() && std::isfinite(tails[0]),
                   "weights are finite, and not all zero");
    return tails;
}

void one_by_one(People n, const Tails& tails, const Luck& luck, std::span<People> out) {
    std::array<double, 4> points{};
    for (std::uint32_t person = 0; person < static_cast<std::uint32_t>(n); ++person) {
        if (person % 4 == 0)
            points = luck.four(person / 4);
        const double above = (1.0 - points[person % 4]) * tails[0];
        std::size_t choice = 0;
        while (choice + 1 < tails.size() && above <= tails[choice + 1])
            ++choice;
        ++out[choice];
    }
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
    const Tails tails = tails_of(weights);
    if (n <= std::min(kOneByOneAtMost, kOneByOneAnOption * std::ssize(weights))) {
        one_by_one(n, tails, Luck(address), out);
        return;
    }
    Address option = address;
    for (std::size_t i = 0; n > 0; ++i) {
        option.option = option_names[i];
        // The share of the last is exactly one, so no rounding loses a person.
        out[i] = binomial(n, weights[i] / tails[i], Luck(option));
        n -= out[i];
    }
}

}  // namespace couloir
