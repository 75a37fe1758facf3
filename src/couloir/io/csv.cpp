#include "couloir/io/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

int characters_in(std::string_view utf8) {
    return static_cast<int>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool holds_anything(const CsvRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return !cell.empty(); });
}

}  // namespace

CsvReader::CsvReader(const TextFile& file, Problems& problems)
    : file_(file), problems_(problems), text_(file.text), problems_seen_(problems.all().size()) {
    if (text_.starts_with(kByteOrderMark))
        text_.remove_prefix(kByteOrderMark.size());
}

bool CsvReader::next(CsvRow& row) {
    while (at_ < text_.size() && !has_too_many_errors()) {
        read_record(row);
        if (!holds_anything(row))
            continue;
        if (!separator_known_ && !row.is_note())
            check_separator(row);
        return true;
    }
    return false;
}

void CsvReader::read_record(CsvRow& row) {
    row.line = line_;
    row.cells.clear();
    row.starts.clear();
    bool more = true;
    bool too_many = false;
    while (more) {
        CellStart start;
        std::string cell = read_cell(start);
        if (row.cells.size() < kMostCells) {
            row.cells.push_back(std::move(cell));
            row.starts.push_back(start);
        } else {
            too_many = true;
        }
        more = at_ < text_.size() && text_[at_] == ',';
        if (more)
            ++at_;
    }
    skip_line_end();
    if (too_many) {
        problems_.error("E008", place(row.line),
                        fmt::format("the row has more than {} cells", kMostCells),
                        "is a line end missing, or is this another kind of file?");
    }
}

std::string CsvReader::read_cell(CellStart& start) {
    std::size_t first = at_;
    while (first < text_.size() && (text_[first] == ' ' || text_[first] == '\t'))
        ++first;
    start = {line_, column_of(first)};
    std::string cell;
    if (first < text_.size() && text_[first] == '"') {
        at_ = first + 1;
        cell = read_quoted();
    }
    read_plain(cell);
    return std::string(trimmed(cell));
}

std::string CsvReader::read_quoted() {
    const int first_line = line_;
    std::string cell;
    while (at_ < text_.size()) {
        const char c = text_[at_++];
        if (c == '"') {
            if (at_ == text_.size() || text_[at_] != '"')
                return cell;
            ++at_;
        } else if (c == '\n') {
            begin_line();
        }
        cell += c;
    }
    problems_.error("E007", place(first_line), "a quote is opened and never closed",
                    "close the cell with \"; a quote inside a quoted cell is written twice");
    return cell;
}

void CsvReader::read_plain(std::string& cell) {
    const std::size_t start = at_;
    at_ = std::min(text_.find_first_of(",\r\n", at_), text_.size());
    cell += text_.substr(start, at_ - start);
}

void CsvReader::skip_line_end() {
    if (at_ < text_.size() && text_[at_] == '\r')
        ++at_;
    if (at_ < text_.size() && text_[at_] == '\n')
        ++at_;
    begin_line();
}

void CsvReader::begin_line() {
    ++line_;
    counted_ = at_;
    column_ = 1;
}

/// Counts on from the last position that was asked for, so that each byte is looked at once.
int CsvReader::column_of(std::size_t position) {
    column_ += characters_in(text_.substr(counted_, position - counted_));
    counted_ = position;
    return column_;
}

bool CsvReader::has_too_many_errors() {
    const auto& all = problems_.all();
    for (; problems_seen_ < all.size(); ++problems_seen_) {
        if (all[problems_seen_].severity == Severity::kError)
            ++errors_;
    }
    if (errors_ <= kMostErrors)
        return false;
    problems_.error(
        "E009", place(line_),
        fmt::format("more than {} errors: the rest of the file was not read", kMostErrors));
    at_ = text_.size();
    return true;
}

void CsvReader::check_separator(const CsvRow& row) {
    separator_known_ = true;
    if (row.cells.size() > 1)
        return;
    const char* separator = row.cells[0].find(';') != std::string::npos    ? "semicolons"
                            : row.cells[0].find('\t') != std::string::npos ? "tabs"
                                                                           : nullptr;
    if (separator != nullptr) {
        problems_.error("E013", place(row.line),
                        fmt::format("the cells are separated by {}", separator),
                        "save the table with commas between the cells");
    }
}

}  // namespace couloir
