#include "couloir/engine/families.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hash.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kLast = hash_text("the last family");

People family_size(const Today& today) {
    if (follows_flee(today.settings.compat))
        return 1;
    const double size = today.settings.family_size / today.settings.hasten;
    return std::max<People>(1, std::llround(size));
}

/// The luck of the family that is smaller than the others.
Address of_last_family(Address address) {
    address.who = mix(address.who, kLast);
    return address;
}

/// People of the families that do what one of `size` does with chance chance_of(size).
template <class ChanceOf>
People families(const Today& today, People number, ChanceOf chance_of, const Address& address) {
    const People size = family_size(today);
    if (size <= 1)
        return binomial(number, chance_of(1), address);
    const People last = number % size;
    People some = size * binomial(number / size, chance_of(size), address);
    if (last > 0)
        some += last * binomial(1, chance_of(last), of_last_family(address));
    return some;
}

}  // namespace

People families_with_one(const Today& today, People number, double p, const Address& address) {
    const auto one_of = [p](People size) {
        return size == 1 ? p : -std::expm1(static_cast<double>(size) * std::log1p(-p));
    };
    return families(today, number, one_of, address);
}

People some_of(const Today& today, People number, double p, const Address& address) {
    return families(
        today, number, [p](People) { return p; }, address);
}

void spread_families(const Today& today, People number, const Shares& shares,
                     const Address& address, std::span<const std::uint64_t> option_names,
                     std::vector<Chosen>& out) {
    const People size = family_size(today);
    if (size <= 1)
        return multinomial(number, shares, address, option_names, out);
    multinomial(number / size, shares, address, option_names, out);
    for (Chosen& chosen : out)
        chosen.count *= size;
    const People last = number % size;
    if (last == 0)
        return;
    std::vector<Chosen> one;
    multinomial(1, shares, of_last_family(address), option_names, one);
    out.push_back({one.front().option, last});
}

}  // namespace couloir
