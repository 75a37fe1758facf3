#pragma once

#include <optional>
#include <string_view>

#include "couloir/base/date.hpp"
#include "couloir/base/problem.hpp"
#include "couloir/scenario/quantity.hpp"

namespace couloir {

/// Reads cells: a blank one is nothing, a wrong one is reported under `code`.
class Cells {
  public:
    explicit Cells(Problems& problems) : problems_(problems) {}

    /// A whole number of people from 0 to 10^12.
    std::optional<double> people(std::string_view cell, std::string_view what,
                                 std::string_view code, const Place& place);

    std::optional<double> number(std::string_view cell, double lowest, double highest,
                                 std::string_view what, std::string_view code, const Place& place);

    std::optional<Date> date(std::string_view cell, std::string_view what, std::string_view code,
                             const Place& place);

    /// Reports a range that is not low <= value <= high, or that has one end only, and takes it
    /// away.
    void check_range(Quantity& quantity, std::string_view what, std::string_view code,
                     const Place& place);

  private:
    Problems& problems_;
};

}  // namespace couloir
