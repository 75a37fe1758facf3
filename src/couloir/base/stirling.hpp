#pragma once

#include "couloir/base/people.hpp"

namespace couloir {

/// ln n! - (n ln n - n), for n >= 0: the small part of a factorial. A probability built from it
/// and from half_deviance() keeps the digits that differences of ln n! lose.
double stirling_rest(People n);

/// x ln(x / m) - (x - m), for x >= 0 and m > 0, given x - m too, which the caller may know to more
/// digits than x and m have. Accurate near x = m, where its terms cancel. Half the deviance of a
/// count x from its mean m (Loader, "Fast and accurate computation of binomial probabilities",
/// 2000).
double half_deviance(double x, double m, double difference);

}  // namespace couloir
