#include "couloir/scenario/registrations.hpp"

#include <algorithm>

namespace couloir {
namespace {

using Series = std::vector<RegistrationPoint>;

/// Cuts to whole people. Corrections multiply, so hostile input could leave what an integer holds.
std::int64_t whole(double count) {
    constexpr double kMost = 1e15;
    return static_cast<std::int64_t>(std::clamp(count, -kMost, kMost));
}

Series scaled_down(const Series& points, int hasten) {
    Series result = points;
    for (RegistrationPoint& point : result)
        point.count /= hasten;
    return result;
}

/// Adds two series as Flee does: not interpolated, the second held at its last value between its
/// dates, and nothing beyond the end of either.
Series added(const Series& first, const Series& second) {
    if (first.empty())
        return first;
    Series sum;
    std::size_t next = 0;
    double held = 0.0;
    for (const RegistrationPoint& point : second) {
        while (point.day > first[next].day) {
            sum.push_back({first[next].day, held + first[next].count});
            if (next + 1 == first.size())
                break;
            ++next;
        }
        if (point.day == first[next].day) {
            sum.push_back({point.day, point.count + first[next].count});
            if (next + 1 < first.size())
                ++next;
            held = point.count;
        } else if (point.day < first[next].day) {
            sum.push_back({point.day, point.count + first[next].count});
            held = point.count;
        }
    }
    return sum;
}

void correct(Series& series, int day) {
    if (day < 0)
        return;
    for (std::size_t i = 1; i < series.size(); ++i) {
        if (series[i].day != day || series[i - 1].count < 1.0)
            continue;
        const double factor = series[i].count / series[i - 1].count;
        for (std::size_t j = 0; j < i; ++j)
            series[j].count *= factor;
    }
}

}  // namespace

RegistrationTable::RegistrationTable(const Registrations& registrations, int hasten,
                                     bool start_empty)
    : start_empty_(start_empty) {
    for (const RegistrationRow& row : registrations.rows) {
        Series series;
        for (std::size_t i = 0; i < row.files.size(); ++i) {
            const Series next = scaled_down(row.files[i].points, hasten);
            series = i == 0 ? next : added(series, next);
        }
        rows_.emplace(row.location, names_.size());
        names_.push_back(row.location);
        series_.push_back(std::move(series));
    }
    for (const RegistrationCorrection& correction : registrations.corrections) {
        if (const auto row = row_of(correction.location))
            correct(series_[*row], correction.day);
    }
    for (std::size_t row = 0; row < names_.size(); ++row)
        day0_.push_back(at(row, 0));
}

std::optional<std::size_t> RegistrationTable::row_of(const std::string& location) const {
    const auto found = rows_.find(location);
    return found == rows_.end() ? std::nullopt : std::optional(found->second);
}

bool RegistrationTable::has(const std::string& location) const {
    return row_of(location).has_value();
}

std::int64_t RegistrationTable::day0(const std::string& location) const {
    const auto row = row_of(location);
    return row ? day0_[*row] : 0;
}

std::int64_t RegistrationTable::at(std::size_t row, int day) const {
    const Series& series = series_[row];
    if (series.empty())
        return 0;
    if (day <= series.front().day)
        return whole(series.front().count);
    for (std::size_t i = 1; i < series.size(); ++i) {
        if (day >= series[i].day)
            continue;
        const RegistrationPoint& before = series[i - 1];
        const double share =
            static_cast<double>(day - before.day) / static_cast<double>(series[i].day - before.day);
        return whole(before.count + share * (series[i].count - before.count));
    }
    return whole(series.back().count);
}

std::int64_t RegistrationTable::count(const std::string& location, int day) const {
    const auto row = row_of(location);
    if (!row)
        return 0;
    return at(*row, day) - (start_empty_ ? day0_[*row] : 0);
}

std::int64_t RegistrationTable::sum_of_camps(int day) const {
    std::int64_t sum = 0;
    for (std::size_t row = 1; row < names_.size(); ++row)
        sum += at(row, day) - (start_empty_ ? day0_[row] : 0);
    return sum;
}

std::int64_t RegistrationTable::largest(const std::string& location) const {
    const auto row = row_of(location);
    if (!row || series_[*row].empty())
        return 0;
    return whole(std::ranges::max_element(series_[*row], {}, &RegistrationPoint::count)->count);
}

std::int64_t RegistrationTable::daily_difference(int day, bool sum_from_camps) const {
    if (empty())
        return 0;
    std::int64_t sum = 0;
    if (day == 0) {
        if (start_empty_)
            return 0;
        if (!sum_from_camps)
            return count("total", 0);
        for (std::size_t row = 0; row < names_.size(); ++row)
            sum += at(row, 0);
        return sum;
    }
    if (!sum_from_camps)
        return count("total", day) - count("total", day - 1);
    for (std::size_t row = 1; row < names_.size(); ++row)
        sum += at(row, day) - at(row, day - 1);
    return sum;
}

}  // namespace couloir
