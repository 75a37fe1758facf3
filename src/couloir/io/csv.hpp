#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/problem.hpp"

namespace couloir {

/// A text file in memory. `path` is how problems name it: relative to the scenario folder.
struct TextFile {
    std::string path;
    std::string text;
};

/// Where a cell's first character stands. Both count from 1, the column in characters.
struct CellStart {
    int line = 0;
    int column = 0;
};

/// One record of a CSV file: its cells without the space around them.
struct CsvRow {
    int line = 0;  ///< where the record begins; a quoted cell may run over several lines
    std::vector<std::string> cells;
    std::vector<CellStart> starts;  ///< one for each cell

    /// The cell, or nothing where the row ends before it.
    std::string_view cell(std::size_t column) const {
        return column < cells.size() ? std::string_view(cells[column]) : std::string_view{};
    }

    /// The place of a cell, given that of the row; the row's where it ends before the cell.
    Place at(Place row, std::size_t column) const {
        if (column < starts.size()) {
            row.line = starts[column].line;
            row.column = starts[column].column;
        }
        return row;
    }

    /// Whether the record begins with '#'. In many formats that is a note; in Flee's, the first
    /// such record is the header, so the reader of the format decides.
    bool is_note() const { return cell(0).starts_with('#'); }
};

/// Reads the records of a CSV text one after another, in memory bounded by the longest record.
///
/// RFC 4180, and what is met in the wild: a byte-order mark; LF, CRLF or CR; blank lines and lines
/// of empty cells (left out); no newline at the end; space around cells and before an opening
/// quote; a lone quote inside a cell (taken as it stands). A record may be shorter or longer than
/// the one before. Reports a quote that is never closed, a record with too many cells, semicolons
/// or tabs for commas, and stops with an error after very many errors in one file.
class CsvReader {
  public:
    static constexpr std::size_t kMostCells = 20000;
    static constexpr std::size_t kMostErrors = 1000;

    /// `file` must outlive the reader.
    CsvReader(const TextFile& file, Problems& problems);

    /// The next record that holds anything. False at the end.
    bool next(CsvRow& row);

    Place place(int line) const { return {file_.path, line, 0}; }

  private:
    void read_record(CsvRow& row);
    std::string read_cell(CellStart& start);
    int column_of(std::size_t position);
    void begin_line();
    std::string read_quoted();
    void read_plain(std::string& cell);
    void skip_line_end();
    bool has_too_many_errors();
    void check_separator(const CsvRow& row);

    const TextFile& file_;
    Problems& problems_;
    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::size_t counted_ = 0;  ///< position of the character whose column is `column_`
    int column_ = 1;
    bool separator_known_ = false;
    std::size_t problems_seen_;
    std::size_t errors_ = 0;
};

}  // namespace couloir
