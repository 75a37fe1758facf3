#include "couloir/base/date.hpp"

#include <array>
#include <chrono>
#include <cstdio>

#include "couloir/base/assert.hpp"

namespace couloir {

namespace {

std::chrono::year_month_day calendar(int days_since_epoch) {
    return std::chrono::sys_days{std::chrono::days{days_since_epoch}};
}

int days_of(std::chrono::year_month_day day) {
    return static_cast<int>(std::chrono::sys_days{day}.time_since_epoch().count());
}

std::chrono::year_month_day civil(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = 10 * value + (c - '0');
    }
    return value;
}

}  // namespace

Date::Date(int year, unsigned month, unsigned day) {
    const auto date = civil(year, month, day);
    COULOIR_ASSERT(date.ok(), "no such day in the calendar");
    days_ = days_of(date);
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const auto date = civil(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    if (!date.ok())
        return std::nullopt;
    return from_days(days_of(date));
}

std::string Date::iso() const {
    std::array<char, 32> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", year(), month(), day());
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

int Date::year() const {
    return static_cast<int>(calendar(days_).year());
}

unsigned Date::month() const {
    return static_cast<unsigned>(calendar(days_).month());
}

unsigned Date::day() const {
    return static_cast<unsigned>(calendar(days_).day());
}

}  // namespace couloir
