#include "law/two_sample.hpp"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <map>

namespace couloir {
namespace {

/// Adds up differences of pairs and gives the swap bound.
class Swaps {
  public:
    void add(double difference) {
        sum_ += difference;
        squares_ += difference * difference;
    }

    double p() const {
        return squares_ == 0.0 ? 1.0 : std::min(1.0, 2.0 * std::exp(-sum_ * sum_ / squares_ / 2.0));
    }

  private:
    double sum_ = 0.0;
    double squares_ = 0.0;
};

double square(double x) {
    return x * x;
}

std::vector<double> deviations(const Column& column, double mean) {
    std::vector<double> result;
    result.reserve(column.size());
    for (const People x : column)
        result.push_back(static_cast<double>(x) - mean);
    return result;
}

}  // namespace

double mean_of(const Column& column) {
    double sum = 0.0;
    for (const People x : column)
        sum += static_cast<double>(x);
    return sum / static_cast<double>(column.size());
}

double deviation_of(const Column& column) {
    const double mean = mean_of(column);
    double sum = 0.0;
    for (const People x : column)
        sum += square(static_cast<double>(x) - mean);
    return std::sqrt(sum / static_cast<double>(column.size()));
}

double p_of_means(const Column& a, const Column& b) {
    Swaps swaps;
    for (std::size_t i = 0; i < a.size(); ++i)
        swaps.add(static_cast<double>(a[i] - b[i]));
    return swaps.p();
}

Deviations::Deviations(const Column& in_a, const Column& in_b) {
    // The same whichever sample a member is in, as the swap bound asks.
    const double mean = (mean_of(in_a) + mean_of(in_b)) / 2.0;
    a = deviations(in_a, mean);
    b = deviations(in_b, mean);
}

double p_of_covariances(const Deviations& x, const Deviations& y) {
    Swaps swaps;
    for (std::size_t i = 0; i < x.a.size(); ++i)
        swaps.add(x.a[i] * y.a[i] - x.b[i] * y.b[i]);
    return swaps.p();
}

double p_of_distributions(const Column& a, const Column& b) {
    struct InBoth {
        double a = 0.0;
        double b = 0.0;
    };
    std::map<People, InBoth> counts;
    for (const People x : a)
        counts[x].a += 1.0;
    for (const People x : b)
        counts[x].b += 1.0;

    constexpr double kMostBins = 12.0;
    const double total = static_cast<double>(a.size() + b.size());
    const double enough = std::max(20.0, total / kMostBins);
    std::vector<InBoth> bins(1);
    double left = total;
    for (const auto& [value, count] : counts) {
        InBoth& bin = bins.back();
        if (bin.a + bin.b >= enough && left >= enough) {
            bins.push_back(count);
        } else {
            bin.a += count.a;
            bin.b += count.b;
        }
        left -= count.a + count.b;
    }
    if (bins.size() == 1)
        return 1.0;
    double chi_square = 0.0;
    for (const InBoth& bin : bins)
        chi_square += square(bin.a - bin.b) / (bin.a + bin.b);
    const double freedom = static_cast<double>(bins.size() - 1);
    return boost::math::gamma_q(freedom / 2.0, chi_square / 2.0);
}

}  // namespace couloir
