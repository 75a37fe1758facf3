#include "couloir/io/flee_rows.hpp"

#include "couloir/io/text.hpp"

namespace couloir {

FleeRows::FleeRows(const TextFile& file, std::string_view first_column, Problems& problems)
    : reader_(file, problems), first_column_(first_column) {}

bool FleeRows::next(CsvRow& row) {
    while (reader_.next(row)) {
        const bool named = first_ && lower_case(row.cell(0)) == first_column_;
        first_ = false;
        if (!named && !row.is_note())
            return true;
        if (header_.empty())
            header_ = row.cells;
    }
    return false;
}

}  // namespace couloir
