#pragma once

namespace couloir {

/// What Stirling's formula leaves out: ln n! - [n ln n - n + ln(2 pi n) / 2], for n >= 1.
/// Absolute error below 1e-16. Probabilities built from it keep their digits where differences of
/// lgamma lose them.
double stirling_error(double n);

/// x ln(x / m) - (x - m), where x = m + difference; m > 0, difference > -m. Accurate near x = m,
/// where its terms cancel. Half of the deviance between a count x and its mean m (Loader, "Fast
/// and accurate computation of binomial probabilities", 2000).
double half_deviance(double m, double difference);

}  // namespace couloir
