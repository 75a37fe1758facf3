#pragma once

#include <string>

#include "couloir/ensemble/summary.hpp"

namespace couloir {

/// People as a planner reads them: rounded to a power of ten that is at most a tenth of the 5 - 95
/// % range, since digits below that say nothing. A figure without a range keeps every digit; JSON
/// and CSV keep all of theirs. What a level withholds (NaN) is "withheld".
struct RangeText {
    std::string median;
    std::string low;   ///< 5 %; empty where all members agree
    std::string high;  ///< 95 %
};

RangeText range_text(const Summary& people);

/// "720,000 (370,000 to 1,120,000)".
std::string range_phrase(const Summary& people);

}  // namespace couloir
