#pragma once

#include <cstdint>
#include <vector>

#include "couloir/engine/network.hpp"

namespace couloir {

/// What can keep a link closed.
enum class Closure : std::uint8_t { kBorder = 1, kStart = 2, kEnd = 4, kRoute = 8, kExit = 16 };

/// Which links are open, and by what the others are closed. A link is open when nothing closes it.
class OpenLinks {
  public:
    explicit OpenLinks(std::size_t links) : closed_by_(links, 0) {}

    bool is_open(LinkId link) const { return closed_by_[link.index()] == 0; }

    void close(LinkId link, Closure by) {
        closed_by_[link.index()] |= static_cast<std::uint8_t>(by);
    }

    void open(LinkId link, Closure by) {
        const unsigned kept = closed_by_[link.index()] & ~static_cast<unsigned>(by);
        closed_by_[link.index()] = static_cast<std::uint8_t>(kept);
    }

    /// Flee's way: any opening undoes every closing.
    void open_wholly(LinkId link) { closed_by_[link.index()] = 0; }

    /// One bit a link, for comparing.
    std::vector<bool> bits() const {
        std::vector<bool> result(closed_by_.size());
        for (std::size_t i = 0; i < closed_by_.size(); ++i)
            result[i] = closed_by_[i] == 0;
        return result;
    }

  private:
    std::vector<std::uint8_t> closed_by_;
};

}  // namespace couloir
