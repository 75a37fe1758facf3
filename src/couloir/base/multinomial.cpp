#include "couloir/base/multinomial.hpp"

#include <algorithm>
#include <array>
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

// Joins equal options of a sorted list.
void count_choices(std::span<const std::size_t> sorted, std::vector<Chosen>& out) {
    for (const std::size_t option : sorted) {
        if (!out.empty() && out.back().option == option) {
            ++out.back().count;
        } else {
            out.push_back({option, 1});
        }
    }
}

void one_by_one(People n, const Shares& shares, const Luck& luck, std::vector<Chosen>& out) {
    std::array<std::size_t, kOneByOneAtMost> choices{};
    std::array<double, 4> points{};
    for (std::uint32_t person = 0; person < static_cast<std::uint32_t>(n); ++person) {
        if (person % 4 == 0)
            points = luck.four(person / 4);
        choices[person] = shares.at(points[person % 4]);
    }
    const std::span<std::size_t> made(choices.data(), static_cast<std::size_t>(n));
    std::sort(made.begin(), made.end());
    count_choices(made, out);
}

}  // namespace

// Summed from the back, so that each tail is at least its own option's weight and no share passes
// one. They end with the last option that anybody can choose.
void Shares::assign(std::span<const double> weights) {
    weights_.assign(weights.begin(), weights.end());
    tails_ = weights_;
    for (std::size_t i = weights.size(); i-- > 0;) {
        COULOIR_ASSERT(weights[i] >= 0.0, "a weight is not negative");
        if (i + 1 < weights.size())
            tails_[i] += tails_[i + 1];
    }
    while (!tails_.empty() && tails_.back() == 0.0)
        tails_.pop_back();
    COULOIR_ASSERT(!tails_.empty() && std::isfinite(tails_[0]),
                   "weights are finite, and not all zero");
}

std::size_t Shares::at(double u) const {
    const double above = (1.0 - u) * tails_[0];
    const auto beyond = std::partition_point(tails_.begin() + 1, tails_.end(),
                                             [above](double tail) { return above <= tail; });
    return static_cast<std::size_t>(beyond - tails_.begin()) - 1;
}

void multinomial(People n, const Shares& shares, const Address& address,
                 std::span<const std::uint64_t> option_names, std::vector<Chosen>& out) {
    COULOIR_ASSERT(n >= 0, "a group cannot have fewer than no people");
    COULOIR_ASSERT(shares.size() <= option_names.size(), "every option has a name");
    out.clear();
    if (n <= std::min(kOneByOneAtMost, kOneByOneAnOption * std::ssize(option_names))) {
        one_by_one(n, shares, Luck(address), out);
        return;
    }
    Address option = address;
    for (std::size_t i = 0; n > 0; ++i) {
        option.option = option_names[i];
        // The share of the last is exactly one, so no rounding loses a person.
        const People count = binomial(n, shares.share(i), Luck(option));
        n -= count;
        if (count > 0)
            out.push_back({i, count});
    }
}

void multinomial(People n, std::span<const double> weights, const Address& address,
                 std::span<const std::uint64_t> option_names, std::span<People> out) {
    COULOIR_ASSERT(weights.size() == option_names.size() && weights.size() == out.size(),
                   "weights, names and counts must be equally long");
    std::fill(out.begin(), out.end(), 0);
    if (n == 0)
        return;
    std::vector<Chosen> chosen;
    multinomial(n, Shares(weights), address, option_names, chosen);
    for (const Chosen& choice : chosen)
        out[choice.option] = choice.count;
}

}  // namespace couloir
