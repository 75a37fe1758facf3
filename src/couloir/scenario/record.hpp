#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace couloir {

/// What may be asked of the record of an operation, so that two can be held side by side.
inline constexpr std::array<std::string_view, 10> kRecordQuestions{
    "told",         // what residents were told
    "corridors",    // which were announced, and opened
    "used",         // how many came that way
    "why_not",      // what kept people from it, as claimed
    "places",       // ready and needed
    "exits",        // who controls them
    "destination",  // who controls where they lead
    "aid",          // access of it
    "expected",     // how many were expected to leave
    "left"          // how many had left
};

/// A question to the record, and the claims that answer it, whoever made them.
struct RecordEntry {
    std::string question;
    std::vector<std::string> claims;
};

}  // namespace couloir
