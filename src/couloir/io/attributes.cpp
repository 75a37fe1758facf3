#include "couloir/io/attributes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

struct ActedOn {
    std::string_view name;
    double highest;
    bool or_yes = false;  ///< `yes` stands for the number that a setting says
};

constexpr double kMostPeople = 1e12;

constexpr std::array kActedOn{ActedOn{"initial_idps", kMostPeople},
                              ActedOn{"capacity_per_day", kMostPeople},
                              ActedOn{"screened_per_day", kMostPeople, true},
                              ActedOn{"deactivation_probability", 1.0},
                              ActedOn{"walk_probability", 1.0},
                              ActedOn{"conflict_intensity", 100.0},
                              ActedOn{"hdi", 1e6},
                              ActedOn{"trade_volume", 1e12},
                              ActedOn{"max_move_speed", 1e6}};

}  // namespace

void add_attribute(Attributes& attributes, const std::string& name, const std::string& value,
                   const Place& place, Problems& problems) {
    const std::string lower = lower_case(name);
    const auto acted_on = std::ranges::find(kActedOn, lower, &ActedOn::name);
    if (acted_on == kActedOn.end()) {
        attributes[name] = value;
        return;
    }
    const auto number = number_in(value);
    const bool by_setting = acted_on->or_yes && value == "yes";
    if (!value.empty() && !by_setting &&
        (!number || *number < 0.0 || *number > acted_on->highest)) {
        problems.error(
            "E108", place,
            fmt::format("{} is a number from 0 to {}{}, not {}", lower, acted_on->highest,
                        acted_on->or_yes ? ", or yes" : "", in_quotes(value)));
        return;
    }
    attributes[lower] = value;
}

Attributes read_attributes(const CsvRow& row, std::span<const std::string> header,
                           std::size_t first, const Place& place, Problems& problems) {
    Attributes attributes;
    for (std::size_t i = first; i < row.cells.size(); ++i) {
        if (i < header.size() && !header[i].empty()) {
            add_attribute(attributes, header[i], row.cells[i], row.at(place, i), problems);
        } else if (!row.cells[i].empty()) {
            problems.error("E010", row.at(place, i),
                           fmt::format("cell {} holds {}, but its column has no name", i + 1,
                                       in_quotes(row.cells[i])),
                           "is there a comma too many? Quote cells that hold commas");
        }
    }
    return attributes;
}

}  // namespace couloir
