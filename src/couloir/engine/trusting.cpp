#include "couloir/engine/trusting.hpp"

#include <algorithm>
#include <bit>
#include <map>

#include "couloir/base/hash.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/engine/families.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kAtHome);
constexpr std::uint64_t kTrust = hash_text("level of trust");
constexpr std::uint64_t kTaken = hash_text("taken of those who trust");
constexpr std::uint64_t kConvoyed = hash_text("taken of those who intend to leave");

std::uint64_t name_of(const Trusting& some) {
    return mix(std::bit_cast<std::uint64_t>(some.low), std::bit_cast<std::uint64_t>(some.high));
}

/// Those of whom nothing is known yet, beside the others.
void count_unasked(HomeGroup& group) {
    if (const People unasked = group.intending - group.asked(); unasked > 0)
        group.trusting.push_back({0.0, 1.0, unasked});
}

/// Each range once, and nobody in none.
void tidy(std::vector<Trusting>& trusting) {
    std::map<std::pair<double, double>, People> by_range;
    for (const Trusting& some : trusting)
        by_range[{some.low, some.high}] += some.count;
    trusting.clear();
    for (const auto& [range, count] : by_range) {
        if (count > 0)
            trusting.push_back({range.first, range.second, count});
    }
}

/// Takes `number` at random from those whom `among` names.
template <class Among>
void take(Today& today, HomeGroup& group, People number, const Address& address, Among among) {
    std::vector<Trusting*> from;
    std::vector<People> sizes;
    std::vector<std::uint64_t> names;
    for (Trusting& some : group.trusting) {
        if (!among(some))
            continue;
        from.push_back(&some);
        sizes.push_back(some.count);
        names.push_back(name_of(some));
    }
    std::vector<People> taken(sizes.size(), 0);
    multivariate_hypergeometric(sizes, number, address, names, taken);
    for (std::size_t i = 0; i < from.size(); ++i)
        from[i]->count -= taken[i];
    today.counts.draws += from.size();
    tidy(group.trusting);
}

Address draw(const Today& today, LocationId location, std::size_t group, std::uint64_t what) {
    const std::uint64_t who = mix(today.world.site(location).name, what);
    return today.draw(kPhase, who, today.world.groups()[group].name);
}

}  // namespace

People trust_at_most(Today& today, LocationId location, std::size_t number, double trust) {
    HomeGroup& group = today.at(location).home[number];
    if (group.intending == 0)
        return 0;
    count_unasked(group);
    for (std::size_t i = 0, all = group.trusting.size(); i < all; ++i) {
        const Trusting some = group.trusting[i];
        if (trust <= some.low || trust >= some.high)
            continue;
        const Address address = draw(today, location, number, mix(kTrust, name_of(some)));
        const People below =
            some_of(today, some.count, (trust - some.low) / (some.high - some.low), address);
        group.trusting[i] = {trust, some.high, some.count - below};
        group.trusting.push_back({some.low, trust, below});
    }
    tidy(group.trusting);
    People willing = 0;
    for (const Trusting& some : group.trusting)
        willing += some.high <= trust ? some.count : 0;
    return willing;
}

void take_trusting(Today& today, LocationId location, std::size_t group, double trust,
                   People number, std::uint64_t taker) {
    if (number > 0)
        take(today, today.at(location).home[group], number,
             draw(today, location, group, mix(kTaken, taker)),
             [trust](const Trusting& some) { return some.high <= trust; });
}

void take_intending(Today& today, LocationId location, std::size_t number, People people,
                    std::uint64_t taker) {
    HomeGroup& group = today.at(location).home[number];
    if (people == 0 || group.trusting.empty())
        return;
    count_unasked(group);
    take(today, group, people, draw(today, location, number, mix(kConvoyed, taker)),
         [](const Trusting&) { return true; });
}

}  // namespace couloir
