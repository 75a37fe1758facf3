#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "couloir/base/luck.hpp"
#include "couloir/base/people.hpp"

namespace couloir {

/// Weights made ready for many draws: what is left of them from each option on. Weights are not
/// negative, finite, and not all zero; their sum need not be 1.
class Shares {
  public:
    Shares() = default;
    explicit Shares(std::span<const double> weights) { assign(weights); }

    void assign(std::span<const double> weights);

    /// The number of weights, those at the end that nobody can choose left out.
    std::size_t size() const { return tails_.size(); }

    /// The chance of option i for someone who chose none before it; exactly 1 for the last.
    double share(std::size_t i) const { return weights_[i] / tails_[i]; }

    /// The option at the quantile u in (0, 1); greater u, later option.
    std::size_t at(double u) const;

  private:
    std::vector<double> weights_;
    std::vector<double> tails_;
};

/// How many chose an option.
struct Chosen {
    std::size_t option = 0;
    People count = 0;
};

/// How `n` people spread over options, each choosing one with probability proportional to its
/// weight. Writes the options that anybody chose, in order; their counts always add up to n
/// exactly.
///
/// `option_names` are content hashes of the options: the luck of option i lies at `address` with
/// `option` replaced by option_names[i], so what happens to an option does not depend on its place
/// in a table. A few people (see multinomial.cpp) choose one by one, person j with uniform j at
/// `address` itself.
void multinomial(People n, const Shares& shares, const Address& address,
                 std::span<const std::uint64_t> option_names, std::vector<Chosen>& out);

/// The same, with out[i] for every option. The three spans are equally long.
void multinomial(People n, std::span<const double> weights, const Address& address,
                 std::span<const std::uint64_t> option_names, std::span<People> out);

}  // namespace couloir
