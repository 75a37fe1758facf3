#pragma once

#include <cstdint>
#include <vector>

#include "couloir/engine/network.hpp"

namespace couloir {

/// What can keep a link closed.
enum class Closure : std::uint8_t { kBorder = 1, kStart = 2, kEnd = 4, kRoute = 8, kExit = 16 };

/// Which links are open, and by what the others are closed. A link is open when nothing closes it,
/// or while all that does is lifted.
class OpenLinks {
  public:
    explicit OpenLinks(std::size_t links) : closed_by_(links, 0) {}

    bool is_open(LinkId link) const { return is_open(closed_by_[link.index()]); }

    void close(LinkId link, Closure by) {
        closed_by_[link.index()] |= static_cast<std::uint8_t>(by);
    }

    void open(LinkId link, Closure by) {
        const unsigned kept = closed_by_[link.index()] & ~static_cast<unsigned>(by);
        closed_by_[link.index()] = static_cast<std::uint8_t>(kept);
    }

    void lift(LinkId link) { closed_by_[link.index()] |= kLifted; }

    void end_lift(LinkId link) { closed_by_[link.index()] &= kAllClosures; }

    /// Flee's way: any opening undoes every closing.
    void open_wholly(LinkId link) { closed_by_[link.index()] = 0; }

    /// One bit a link, for comparing.
    std::vector<bool> bits() const {
        std::vector<bool> result(closed_by_.size());
        for (std::size_t i = 0; i < closed_by_.size(); ++i)
            result[i] = is_open(closed_by_[i]);
        return result;
    }

  private:
    static constexpr std::uint8_t kLifted = 32;
    static constexpr std::uint8_t kAllClosures = kLifted - 1;

    static bool is_open(std::uint8_t closed_by) {
        return closed_by == 0 || (closed_by & kLifted) != 0;
    }

    std::vector<std::uint8_t> closed_by_;
};

}  // namespace couloir
