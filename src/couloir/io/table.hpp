#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/scenario/location.hpp"

namespace couloir {

/// The rows of a CSV file whose columns are found by the names in its header: in any order,
/// whatever their case. Notes (records that begin with '#', such as a row of HXL tags) are left
/// out.
class Table {
  public:
    /// Reads the header. `columns` are all that the format knows, the first `required` of which
    /// must be there; without them next() gives nothing. `file` must outlive the table.
    Table(const TextFile& file, std::span<const std::string_view> columns, std::size_t required,
          Problems& problems);

    bool next();

    /// The row's cell in a column that the format knows; empty where the file does not have it.
    std::string_view operator[](std::string_view column) const;

    /// The cells of all columns that the format does not know, by header.
    Attributes attributes();

    Place place() const { return reader_.place(row_.line); }

    /// Where the row's cell in this column stands; the row where the file does not have it.
    Place place(std::string_view column) const;

  private:
    void read_header();
    void check_header(std::size_t required);

    CsvReader reader_;
    Problems& problems_;
    std::span<const std::string_view> columns_;
    std::map<std::string, std::size_t, std::less<>> index_;
    std::vector<std::string> header_;  ///< names of unknown columns; blank at the known ones
    CsvRow row_;
    bool usable_ = true;
};

}  // namespace couloir
