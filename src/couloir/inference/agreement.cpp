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

double Agreement::relative() const {
    return absolute_ / std::max(1.0, observed_);
}

}  // namespace couloir
