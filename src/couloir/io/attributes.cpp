#include "couloir/io/attributes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 8> kActedOn{
    "initial_idps", "conflict_intensity", "capacity_per_day", "deactivation_probability",
    "hdi",          "trade_volume",       "max_move_speed",   "walk_probability"};

}  // namespace

void add_attribute(Attributes& attributes, const std::string& name, const std::string& value,
                   const Place& place, Problems& problems) {
    const std::string lower = lower_case(name);
    if (std::ranges::find(kActedOn, lower) == kActedOn.end()) {
        attributes[name] = value;
        return;
    }
    const auto number = number_in(value);
    if (!value.empty() && (!number || *number < 0.0)) {
        problems.error("E108", place,
                       fmt::format("{} is a number from 0 on, not {}", lower, in_quotes(value)));
        return;
    }
    attributes[lower] = value;
}

Attributes read_attributes(const CsvRow& row, std::span<const std::string> header,
                           std::size_t first, const Place& place, Problems& problems) {
    Attributes attributes;
    for (std::size_t i = first; i < row.cells.size(); ++i) {
        if (i < header.size() && !header[i].empty()) {
            add_attribute(attributes, header[i], row.cells[i], place, problems);
        } else if (!row.cells[i].empty()) {
            problems.error("E010", place,
                           fmt::format("cell {} holds {}, but its column has no name", i + 1,
                                       in_quotes(row.cells[i])),
                           "is there a comma too many? Quote cells that hold commas");
        }
    }
    return attributes;
}

}  // namespace couloir
