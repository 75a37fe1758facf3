#include "couloir/report/range_text.hpp"

#include <cmath>

#include "couloir/report/numbers.hpp"

namespace couloir {
namespace {

double unit_supported(double width) {
    double unit = 1.0;
    while (unit * 100.0 <= width)
        unit *= 10.0;
    return unit;
}

std::string rounded(double people, double unit) {
    if (std::isnan(people))
        return "withheld";
    return grouped(std::round(people / unit) * unit);
}

}  // namespace

RangeText range_text(const Summary& people) {
    if (std::isnan(people.q50) && std::isnan(people.q05) && std::isnan(people.q95))
        return {"withheld", "", ""};
    if (people.q05 == people.q95)
        return {rounded(people.q50, 1.0), "", ""};
    const double unit = unit_supported(people.q95 - people.q05);
    return {rounded(people.q50, unit), rounded(people.q05, unit), rounded(people.q95, unit)};
}

std::string range_phrase(const Summary& people) {
    const RangeText text = range_text(people);
    return text.low.empty() ? text.median
                            : text.median + " (" + text.low + " to " + text.high + ")";
}

}  // namespace couloir
