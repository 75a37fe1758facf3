#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "couloir/io/csv.hpp"

namespace couloir {

/// The rows of one of Flee's CSV files without its header and notes. Columns go by position. The
/// header is the first record that begins with '#', or the first record of all if its first cell
/// is the name of the first column.
class FleeRows {
  public:
    FleeRows(const TextFile& file, std::string_view first_column, Problems& problems);

    bool next(CsvRow& row);

    /// The header's cells; empty if there is none (yet).
    const std::vector<std::string>& header() const { return header_; }

    Place place(const CsvRow& row) const { return reader_.place(row.line); }

  private:
    CsvReader reader_;
    std::string first_column_;
    std::vector<std::string> header_;
    bool first_ = true;
};

}  // namespace couloir
