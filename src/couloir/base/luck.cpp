#include "couloir/base/luck.hpp"

#include <Random123/threefry.h>

namespace couloir {

namespace {

enum class Space : std::uint64_t { kPeople = 0, kPriors = 1 };

constexpr std::uint64_t join(std::uint32_t high, std::uint32_t low) {
    return (std::uint64_t{high} << 32U) | low;
}

double open_unit(std::uint64_t word) {
    return static_cast<double>(static_cast<std::int64_t>((word >> 11U) | 1U)) * 0x1p-53;
}

}  // namespace

Luck::Luck(const Address& address)
    : key_{address.seed, join(address.phase, address.member),
           static_cast<std::uint32_t>(address.day), static_cast<std::uint64_t>(Space::kPeople)},
      who_(address.who),
      option_(address.option) {}

std::array<std::uint64_t, 4> Luck::block(std::uint32_t number) const {
    const threefry4x64_ctr_t counter{{who_, option_, number, 0}};
    const threefry4x64_key_t key{{key_[0], key_[1], key_[2], key_[3]}};
    const threefry4x64_ctr_t words = threefry4x64(counter, key);
    return {words.v[0], words.v[1], words.v[2], words.v[3]};
}

double Luck::uniform(std::uint32_t attempt) const {
    return open_unit(block(attempt / 4)[attempt % 4]);
}

std::array<double, 2> Luck::pair(std::uint32_t attempt) const {
    const std::array<std::uint64_t, 4> words = block(attempt / 2);
    const std::size_t first = attempt % 2 == 0 ? 0 : 2;
    return {open_unit(words[first]), open_unit(words[first + 1])};
}

std::array<double, 4> Luck::four(std::uint32_t number) const {
    const std::array<std::uint64_t, 4> words = block(number);
    return {open_unit(words[0]), open_unit(words[1]), open_unit(words[2]), open_unit(words[3])};
}

Luck prior_luck(std::uint64_t seed, std::uint32_t member, std::uint64_t name) {
    Luck luck;
    luck.key_ = {seed, member, 0, static_cast<std::uint64_t>(Space::kPriors)};
    luck.who_ = name;
    return luck;
}

}  // namespace couloir
