#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/date.hpp"

namespace couloir {

/// The text without spaces, tabs and line ends around it.
std::string_view trimmed(std::string_view text);

/// ASCII letters in lower case; other bytes stay.
std::string lower_case(std::string_view text);

/// A finite number with nothing after it: "12", "-0.5", "1e3", "+4". Nothing for anything else.
std::optional<double> number_in(std::string_view text);

/// A whole number whose size is at most 10^15: "12" and "12.0", not "12.5".
std::optional<std::int64_t> whole_number_in(std::string_view text);

/// A day that exists: "2016-10-17"; a one-figure month or day may lack its zero.
std::optional<Date> date_in(std::string_view text);

/// The parts between the separators, trimmed, empty parts left out.
std::vector<std::string> parts_of(std::string_view text, std::string_view separators);

/// The parts with ", " between them.
std::string joined(const std::vector<std::string>& parts);

/// The text between double quotes, cut to a length that a message can hold.
std::string in_quotes(std::string_view text);

}  // namespace couloir
