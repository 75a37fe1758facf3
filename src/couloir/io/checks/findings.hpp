#pragma once

#include <string>
#include <vector>

#include "couloir/base/problem.hpp"

namespace couloir {

/// What one check finds. A few findings are reported one by one; many in one file most often have
/// one cause, and are reported as the first of them with the lines of the rest.
class Findings {
  public:
    static constexpr std::size_t kMostApart = 10;

    /// Up to `most_apart` in one file are reported apart.
    explicit Findings(std::string code, std::string hint = "", std::size_t most_apart = kMostApart);

    void add(const Place& place, std::string message);

    /// Adds the warnings to `problems`.
    void report(Problems& problems) const;

  private:
    struct Finding {
        Place place;
        std::string message;
    };

    void report_file(const std::vector<const Finding*>& found, Problems& problems) const;

    std::string code_;
    std::string hint_;
    std::size_t most_apart_;
    std::vector<Finding> all_;
};

/// Line numbers in order, neighbours joined: "3, 7-9, 12"; beyond twelve pieces, "... and 40 more".
std::string lines_text(const std::vector<int>& lines);

}  // namespace couloir
