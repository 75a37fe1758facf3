#pragma once

#include <cstdint>
#include <span>

#include "couloir/base/luck.hpp"
#include "couloir/base/people.hpp"

namespace couloir {

/// How many of `drawn` people, taken at random without putting back from `good` + `bad`, are good.
/// All >= 0; drawn <= good + bad. It is hypergeometric_quantile() at the first uniform of `luck`.
People hypergeometric(People good, People bad, People drawn, const Luck& luck);

/// The least k with P(X <= k) > u. 0 < u < 1. Errors as binomial_quantile().
People hypergeometric_quantile(People good, People bad, People drawn, double u);

/// Takes `drawn` people at random from groups of the given sizes; out[i] come from group i.
/// The sum of `out` is exactly `drawn`, and out[i] <= sizes[i]. `group_names` are content hashes:
/// the luck of group i lies at `address` with `option` replaced by group_names[i].
/// The three spans are equally long; drawn <= the sum of sizes.
void multivariate_hypergeometric(std::span<const People> sizes, People drawn,
                                 const Address& address, std::span<const std::uint64_t> group_names,
                                 std::span<People> out);

}  // namespace couloir
