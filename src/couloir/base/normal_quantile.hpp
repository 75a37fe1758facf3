#pragma once

namespace couloir {

/// The standard normal quantile: z such that Phi(z) = u, for 0 < u < 1. Relative error about
/// 1e-16. Rational approximations of Wichura, "Algorithm AS 241", Applied Statistics 37 (1988).
double normal_quantile(double u);

}  // namespace couloir
