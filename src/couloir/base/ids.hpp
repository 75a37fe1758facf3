#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace couloir {

/// A strong index: a position in one kind of table. Ids of different kinds do not mix, and an id
/// never names a thing outside one loaded scenario (names do; see hash.hpp).
template <class Tag>
class Id {
  public:
    /// The same as none().
    constexpr Id() = default;

    constexpr explicit Id(std::int32_t value) : value_(value) {}

    static constexpr Id from_index(std::size_t index) {
        return Id(static_cast<std::int32_t>(index));
    }

    /// The id of nothing; not valid().
    static constexpr Id none() { return Id(); }

    constexpr bool valid() const { return value_ >= 0; }

    /// The position in the table. Only for a valid() id.
    constexpr std::size_t index() const { return static_cast<std::size_t>(value_); }

    constexpr std::int32_t value() const { return value_; }

    friend constexpr auto operator<=>(Id, Id) = default;

  private:
    std::int32_t value_ = -1;
};

using LocationId = Id<struct LocationTag>;
using RouteId = Id<struct RouteTag>;

}  // namespace couloir

template <class Tag>
struct std::hash<couloir::Id<Tag>> {
    std::size_t operator()(couloir::Id<Tag> id) const noexcept {
        return std::hash<std::int32_t>{}(id.value());
    }
};
