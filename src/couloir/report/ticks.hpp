#pragma once

#include <string>
#include <vector>

#include "couloir/base/date.hpp"

namespace couloir {

/// Round numbers from 0 to the first one at or above `highest`, about `wanted` of them: 1, 2 or 5
/// times a power of ten apart, and never less than 1 apart.
std::vector<double> round_ticks(double highest, int wanted);

/// A day with a label.
struct DateTick {
    int day = 0;  ///< days since the start
    std::string label;
};

/// First days of months, at most about `wanted` of them, the year written where it is new; days of
/// the month where the run is shorter than two months.
std::vector<DateTick> date_ticks(Date start, int days, int wanted);

/// "10 July 2017".
std::string long_date(Date date);

/// "10 Jul 2017".
std::string short_date(Date date);

}  // namespace couloir
