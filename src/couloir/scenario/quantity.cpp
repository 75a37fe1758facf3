#include "couloir/scenario/quantity.hpp"

#include "couloir/base/hash.hpp"

namespace couloir {

double Quantity::at(double u) const {
    if (!is_uncertain())
        return value;
    if (u < 0.5)
        return *low + (value - *low) * 2.0 * u;
    return value + (*high - value) * (2.0 * u - 1.0);
}

double draw(const Quantity& quantity, const std::string& name, std::uint64_t seed,
            std::uint32_t member) {
    if (!quantity.is_uncertain())
        return quantity.value;
    const std::string& shared = quantity.claim.empty() ? name : quantity.claim;
    return quantity.at(prior_luck(seed, member, hash_text(shared)).uniform(0));
}

}  // namespace couloir
