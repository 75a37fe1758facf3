#include "couloir/inference/agreement.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {

void Agreement::add(const Summary& forecast, double observed) {
    ++count_;
    absolute_ += std::abs(forecast.mean - observed);
    observed_ += observed;
    covered_ += forecast.q05 <= observed && observed <= forecast.q95 ? 1.0 : 0.0;
}

void Agreement::add(const Agreement& other) {
    count_ += other.count_;
    absolute_ += other.absolute_;
    observed_ += other.observed_;
    covered_ += other.covered_;
}

double Agreement::relative() const {
    return absolute_ / std::max(1.0, observed_);
}

}  // namespace couloir
