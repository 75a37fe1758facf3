// The CSV reader that all formats share, and tables with a header.
#include <array>
#include <cstdint>

#include "couloir/base/assert.hpp"
#include "couloir/io/csv.hpp"
#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

void try_rows(const TextFile& file) {
    Problems problems;
    CsvReader reader(file, problems);
    CsvRow row;
    int line = 0;
    std::size_t bytes = 0;
    while (reader.next(row)) {
        COULOIR_ASSERT(row.line > line, "lines count up");
        line = row.line;
        COULOIR_ASSERT(row.cells.size() <= CsvReader::kMostCells, "rows are bounded");
        for (const std::string& cell : row.cells) {
            COULOIR_ASSERT(trimmed(cell) == cell, "cells have no space around them");
            bytes += cell.size();
        }
    }
    COULOIR_ASSERT(bytes <= file.text.size(), "cells come from the text");
}

void try_table(const TextFile& file) {
    constexpr std::array<std::string_view, 3> kColumns{"name", "date", "value"};
    Problems problems;
    Table table(file, kColumns, 1, problems);
    while (table.next()) {
        for (const std::string_view column : kColumns)
            COULOIR_ASSERT(table[column].size() <= file.text.size(), "cells come from the text");
        table.attributes();
    }
}

}  // namespace
}  // namespace couloir

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const couloir::TextFile file{"x.csv", {reinterpret_cast<const char*>(data), size}};
    couloir::try_rows(file);
    couloir::try_table(file);
    return 0;
}
