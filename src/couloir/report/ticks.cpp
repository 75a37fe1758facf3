#include "couloir/report/ticks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace couloir {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

constexpr int kShortRun = 62;  ///< days

std::string_view month_name(Date date) {
    return kMonths[date.month() - 1];
}

std::vector<DateTick> ticks_in_days(Date start, int days, int wanted) {
    std::vector<DateTick> ticks;
    const int step = std::max(1, (days + wanted - 1) / wanted);
    for (int day = 0; day < days; day += step) {
        const Date date = start + day;
        ticks.push_back({day, fmt::format("{} {}", date.day(), month_name(date).substr(0, 3))});
    }
    ticks.front().label += fmt::format(" {}", start.year());
    return ticks;
}

std::string month_label(Date date, bool with_year) {
    const std::string_view month = month_name(date).substr(0, 3);
    return with_year ? fmt::format("{} {}", month, date.year()) : std::string(month);
}

}  // namespace

std::vector<double> round_ticks(double highest, int wanted) {
    const double rough = std::max(1.0, highest / wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power >= rough)
            step = factor * power;
    }
    std::vector<double> ticks{0.0};
    while (ticks.back() < highest || ticks.size() == 1)
        ticks.push_back(step * static_cast<double>(ticks.size()));
    return ticks;
}

std::vector<DateTick> date_ticks(Date start, int days, int wanted) {
    if (days <= kShortRun)
        return ticks_in_days(start, days, wanted);
    int months = 1;
    for (const int step : {1, 2, 3, 6, 12, 24, 60}) {
        months = step;
        if (days / 30.4 / step <= wanted)
            break;
    }
    std::vector<DateTick> ticks;
    int year_written = 0;
    for (int day = 0; day < days; ++day) {
        const Date date = start + day;
        const int month_count = date.year() * 12 + static_cast<int>(date.month()) - 1;
        if (date.day() != 1 || month_count % months != 0)
            continue;
        ticks.push_back({day, month_label(date, date.year() != year_written)});
        year_written = date.year();
    }
    return ticks;
}

std::string long_date(Date date) {
    return fmt::format("{} {} {}", date.day(), month_name(date), date.year());
}

std::string short_date(Date date) {
    return fmt::format("{} {} {}", date.day(), month_name(date).substr(0, 3), date.year());
}

}  // namespace couloir
