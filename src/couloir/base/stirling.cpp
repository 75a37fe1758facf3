#include "couloir/base/stirling.hpp"

#include <array>
#include <cmath>
#include <cstddef>

namespace couloir {

namespace {

// Below this the series has too few digits. Values from the definition, in 50-digit arithmetic.
constexpr std::size_t kTableSize = 16;
constexpr std::array<double, kTableSize> kTable = {0.0,
                                                   1.0,
                                                   1.3068528194400546,
                                                   1.4959226032237258,
                                                   1.6328763858683832,
                                                   1.7403021806115442,
                                                   1.828694396641771,
                                                   1.9037903176782212,
                                                   1.9690705693065629,
                                                   2.0268062840554952,
                                                   2.0785616431350586,
                                                   2.1254598450918101,
                                                   2.1683346982058822,
                                                   2.2078222061234452,
                                                   2.2444185681250608,
                                                   2.2785183673077407};

}  // namespace

double stirling_rest(People n) {
    if (n < People{kTableSize})
        return kTable[static_cast<std::size_t>(n)];
    constexpr double kLogTwoPi = 1.8378770664093454836;
    const double x = static_cast<double>(n);
    const double r = 1.0 / (x * x);
    // Stirling's series: B(2k) / (2k (2k - 1) x^(2k - 1)), k = 1 to 6.
    const double tail = 1.0 / 1680 - r * (1.0 / 1188 - r * (691.0 / 360360));
    const double series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * tail))) / x;
    return series + 0.5 * (kLogTwoPi + std::log(x));
}

double half_deviance(double x, double m, double difference) {
    if (x == 0.0)
        return m;
    if (std::abs(difference) > 0.1 * (x + m))
        return x * std::log(x / m) - difference;
    // ln(x / m) = 2 artanh(y), whose first term cancels against the difference but for y itself.
    const double y = difference / (x + m);
    const double y2 = y * y;
    double power = y * y2;
    double sum = 0.0;
    for (int odd = 3; sum + power / odd != sum; odd += 2) {
        sum += power / odd;
        power *= y2;
    }
    return difference * y + 2.0 * x * sum;
}

}  // namespace couloir
