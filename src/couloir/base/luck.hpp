#pragma once

#include <array>
#include <cstdint>

namespace couloir {

/// Where in the random world a draw lies. Equal addresses give equal luck, whatever was drawn
/// before, on whichever thread; different addresses give independent luck.
struct Address {
    std::uint64_t seed = 0;
    std::uint32_t member = 0;  ///< run of the ensemble, from 0
    std::int32_t day = 0;
    std::uint32_t phase = 0;   ///< sub-phase of the day; the engine numbers them
    std::uint64_t who = 0;     ///< content hash of the cohort's key: names, never an index
    std::uint64_t option = 0;  ///< content hash of what is decided

    friend bool operator==(const Address&, const Address&) = default;
};

/// The random words at one address: a pure function of the address and a number.
///
/// Threefry4x64 with 20 rounds (Salmon et al., SC 2011), from Random123. Key and counter pack the
/// address without loss, so no two addresses share a block. Numbers 4k .. 4k+3 of uniform() are
/// the words of block k, and pair(j) is uniform(2j), uniform(2j + 1): a sampler uses one or the
/// other.
class Luck {
  public:
    /// Not explicit: a sampler takes a Luck, and an address is one.
    Luck(const Address& address);

    /// Number `attempt`, in the open interval (0, 1): an odd multiple of 2^-53, so that 1 - u is
    /// exact and has the same law.
    double uniform(std::uint32_t attempt) const;

    std::array<double, 2> pair(std::uint32_t attempt) const;

    /// uniform(4 * number) .. uniform(4 * number + 3), for the price of one.
    std::array<double, 4> four(std::uint32_t number) const;

  private:
    friend Luck prior_luck(std::uint64_t seed, std::uint32_t member, std::uint64_t name);
    Luck() = default;

    std::array<std::uint64_t, 4> block(std::uint32_t number) const;

    std::array<std::uint64_t, 4> key_{};
    std::uint64_t who_ = 0;
    std::uint64_t option_ = 0;
};

/// Luck that people have no part in (priors, outlook, the front, whether a corridor opens): the
/// same for every plan that is compared. No Address can reach it. `name` is a content hash.
Luck prior_luck(std::uint64_t seed, std::uint32_t member, std::uint64_t name);

}  // namespace couloir
