#include "couloir/inference/baselines/planning_share.hpp"

#include <algorithm>

#include "couloir/io/text.hpp"

namespace couloir {

std::optional<double> planning_figure(const Scenario& known) {
    std::vector<double> figures;
    for (const Claim& claim : known.claims) {
        const auto figure = number_in(claim.figure);
        if (claim.kind == "planned_displaced" && claim.unit == "people" && figure && *figure > 0.0)
            figures.push_back(*figure);
    }
    if (figures.empty())
        return std::nullopt;
    std::ranges::sort(figures);
    return (figures[(figures.size() - 1) / 2] + figures[figures.size() / 2]) / 2.0;
}

Distribution planning_share(double figure) {
    return Distribution::from_quantiles([&](double share) { return share * figure; });
}

}  // namespace couloir
