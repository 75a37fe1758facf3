#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace couloir {

/// A day of the proleptic Gregorian calendar, kept as days since 1970-01-01. No time of day and
/// no zone: the day is the model's smallest step. Years -32767 to 32767.
class Date {
  public:
    /// 1970-01-01.
    constexpr Date() = default;

    /// The day must exist: Date(2017, 2, 29) is a bug and asserts. For input, use parse().
    Date(int year, unsigned month, unsigned day);

    static constexpr Date from_days(int days_since_epoch) {
        Date date;
        date.days_ = days_since_epoch;
        return date;
    }

    /// Exactly "YYYY-MM-DD", years 0000 to 9999, and a day that exists; anything else is nothing.
    static std::optional<Date> parse(std::string_view text);

    /// "YYYY-MM-DD".
    std::string iso() const;

    int year() const;
    unsigned month() const;
    unsigned day() const;

    constexpr int days_since_epoch() const { return days_; }

    constexpr Date& operator+=(int days) {
        days_ += days;
        return *this;
    }
    constexpr Date& operator++() { return *this += 1; }

    friend constexpr Date operator+(Date date, int days) { return date += days; }
    friend constexpr Date operator-(Date date, int days) { return date += -days; }
    friend constexpr int operator-(Date later, Date earlier) { return later.days_ - earlier.days_; }
    friend constexpr auto operator<=>(Date, Date) = default;

  private:
    int days_ = 0;
};

}  // namespace couloir
