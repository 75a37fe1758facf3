#include "couloir/base/stirling.hpp"

#include <cmath>

namespace couloir {

namespace {

constexpr double kHalfLogTwoPi = 0.91893853320467274178;

}  // namespace

double stirling_error(double n) {
    if (n < 16.0) {
        return std::lgamma(n + 1.0) - (n + 0.5) * std::log(n) + n - kHalfLogTwoPi;
    }
    const double r = 1.0 / (n * n);
    const double series =
        1.0 / 12 -
        r * (1.0 / 360 -
             r * (1.0 / 1260 - r * (1.0 / 1680 - r * (1.0 / 1188 - r * (691.0 / 360360)))));
    return series / n;
}

double half_deviance(double m, double difference) {
    const double x = m + difference;
    if (std::abs(difference) > 0.1 * (x + m))
        return x * std::log(x / m) - difference;
    // ln(x / m) = 2 artanh(y); the first term of its series joins the difference exactly.
    const double y = difference / (x + m);
    const double y2 = y * y;
    double power = y * y2;
    double sum = 0.0;
    for (int odd = 3; odd < 40; odd += 2) {
        const double next = sum + power / odd;
        if (next == sum)
            break;
        sum = next;
        power *= y2;
    }
    return difference * y + 2.0 * x * sum;
}

}  // namespace couloir
