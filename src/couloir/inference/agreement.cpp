#include "couloir/inference/agreement.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {

void Agreement::add(const Summary& forecast, double observed) {
    add(forecast, observed, std::nullopt, std::nullopt);
}

void Agreement::add(const Summary& forecast, double observed, std::optional<double> low,
                    std::optional<double> high) {
    const bool has_band = low && high;
    const double least = has_band ? *low : observed;
    const double most = has_band ? *high : observed;
    const double off = std::max({0.0, least - forecast.mean, forecast.mean - most});
    ++count_;
    absolute_ += off;
    observed_ += observed;
    covered_ += forecast.q05 <= most && least <= forecast.q95 ? 1.0 : 0.0;
    bands_ += has_band ? 1 : 0;
    inside_bands_ += has_band && off == 0.0 ? 1 : 0;
}

void Agreement::add(const Agreement& other) {
    count_ += other.count_;
    bands_ += other.bands_;
    inside_bands_ += other.inside_bands_;
    absolute_ += other.absolute_;
    observed_ += other.observed_;
    covered_ += other.covered_;
}

double Agreement::relative() const {
    return absolute_ / std::max(1.0, observed_);
}

}  // namespace couloir
