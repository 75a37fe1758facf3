// What single cells go through: numbers, dates, lists, encodings, near names, texts for people.
#include <cstdint>

#include "couloir/base/assert.hpp"
#include "couloir/io/flee_locations.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"
#include "couloir/io/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace couloir;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto whole = whole_number_in(text))
        COULOIR_ASSERT(number_in(text) == static_cast<double>(*whole), "whole numbers are numbers");
    if (const auto date = date_in(text))
        COULOIR_ASSERT(date_in(date->iso()) == date, "a date is read back");
    for (const std::string& part : parts_of(text, " ;"))
        COULOIR_ASSERT(!part.empty() && part.size() <= size, "parts come from the text");
    COULOIR_ASSERT(in_quotes(text).size() < 90, "messages stay short");
    if (!first_line_not_utf8(text))
        COULOIR_ASSERT(!first_line_not_utf8(in_quotes(text)), "no character is cut");
    const auto half = static_cast<std::ptrdiff_t>(size / 2);
    Suggestions({std::string(text.begin(), text.begin() + half)}).hint(text.substr(size / 2));
    flee_location_kind(text);
    return 0;
}
