#pragma once

#include <cstdint>
#include <span>

#include "couloir/base/luck.hpp"
#include "couloir/base/people.hpp"

namespace couloir {

/// How `n` people spread over options, each choosing one with probability proportional to its
/// weight. Weights are not negative, finite, and not all zero; their sum need not be 1. Writes
/// out[i] for every option; the sum is always exactly n, and an option of weight 0 gets nobody.
///
/// `option_names` are content hashes of the options: the luck of option i lies at `address` with
/// `option` replaced by option_names[i], so what happens to an option does not depend on its place
/// in a table. A few people (see multinomial.cpp) choose one by one, person j with uniform j at
/// `address` itself. The three spans are equally long.
void multinomial(People n, std::span<const double> weights, const Address& address,
                 std::span<const std::uint64_t> option_names, std::span<People> out);

}  // namespace couloir
