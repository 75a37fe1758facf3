#pragma once

#include <cstdint>
#include <string>

namespace couloir {

/// "1,234,567": a rounded count with separators between thousands.
std::string grouped(double count);
std::string grouped(std::int64_t count);

/// "1 person", "2 people": a count and its noun.
std::string counted(std::int64_t count, const char* one, const char* many);

/// As Python's str() of a float prints: the shortest text that reads back the same, and "3.0" for
/// a whole number.
std::string python_float(double value);

}  // namespace couloir
