#include "couloir/rules/returning.hpp"

namespace couloir {

double chance_to_return(double served, double missing, const Settings& settings) {
    return missing > 0.0 ? settings.return_per_day * served / missing : 0.0;
}

}  // namespace couloir
