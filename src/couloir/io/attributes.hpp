#pragma once

#include <span>
#include <string>

#include "couloir/io/csv.hpp"
#include "couloir/scenario/location.hpp"

namespace couloir {

/// The extra columns of a row, from column `first` on, by the header's names. A column whose name
/// is an attribute that the model acts on (whatever its case) must hold a number or nothing.
/// Unnamed columns must be empty.
Attributes read_attributes(const CsvRow& row, std::span<const std::string> header,
                           std::size_t first, const Place& place, Problems& problems);

/// Adds one attribute; used where extra columns stand anywhere.
void add_attribute(Attributes& attributes, const std::string& name, const std::string& value,
                   const Place& place, Problems& problems);

}  // namespace couloir
