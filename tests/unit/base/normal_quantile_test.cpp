#include "couloir/base/normal_quantile.hpp"

#include <gtest/gtest.h>

#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace couloir {
namespace {

TEST(NormalQuantile, AgreesWithBoostToTheLastDigits) {
    const boost::math::normal normal;
    for (double u = 1.2e-16; u < 0.9999; u += 1e-3 + 0.1 * u * (u < 0.01)) {
        const double z = boost::math::quantile(normal, u);
        EXPECT_NEAR(normal_quantile(u), z, 4e-15 * (1.0 + std::abs(z))) << "u = " << u;
    }
}

TEST(NormalQuantile, IsOddAboutOneHalf) {
    EXPECT_EQ(normal_quantile(0.5), 0.0);
    for (const double u : {0x1p-53, 0x1p-30, 0x1p-10, 0.0625, 0.25, 0.375})
        EXPECT_EQ(normal_quantile(1.0 - u), -normal_quantile(u));
}

TEST(NormalQuantile, DoesNotFallWhereItsFormulasMeet) {
    for (const double u : {0.075, 0.925, std::exp(-25.0), 1.0 - std::exp(-25.0)}) {
        const double step = 1e-4 * std::min(u, 1.0 - u);
        EXPECT_LT(normal_quantile(u - step), normal_quantile(u + step));
    }
}

}  // namespace
}  // namespace couloir
