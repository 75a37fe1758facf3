#include "couloir/io/table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/io/attributes.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

std::string_view without_hash(std::string_view cell) {
    return cell.starts_with('#') ? trimmed(cell.substr(1)) : cell;
}

}  // namespace

Table::Table(const TextFile& file, std::span<const std::string_view> columns, std::size_t required,
             Problems& problems)
    : reader_(file, problems), problems_(problems), columns_(columns) {
    read_header();
    check_header(required);
}

void Table::read_header() {
    const auto is_known = [&](std::string_view name) {
        return std::ranges::find(columns_, lower_case(name)) != columns_.end();
    };
    while (reader_.next(row_)) {
        if (row_.is_note() && !is_known(without_hash(row_.cell(0))))
            continue;
        for (std::size_t i = 0; i < row_.cells.size(); ++i) {
            const std::string name(i == 0 ? without_hash(row_.cell(0)) : row_.cell(i));
            const std::string key = is_known(name) ? lower_case(name) : name;
            header_.push_back(is_known(name) ? "" : name);
            if (!name.empty() && !index_.emplace(key, i).second)
                problems_.error("E012", row_.at(place(), i),
                                fmt::format("two columns are named {}", in_quotes(name)));
        }
        return;
    }
}

void Table::check_header(std::size_t required) {
    const Suggestions unknown(header_);
    for (const std::string_view column : columns_.first(required)) {
        if (index_.contains(column))
            continue;
        usable_ = false;
        problems_.error("E011", place(), fmt::format("there is no column {}", column),
                        unknown.hint(column, "docs/scenario-format.md lists the columns"));
    }
}

bool Table::next() {
    if (!usable_)
        return false;
    do {
        if (!reader_.next(row_))
            return false;
    } while (row_.is_note());
    for (std::size_t i = header_.size(); i < row_.cells.size(); ++i) {
        if (row_.cells[i].empty())
            continue;
        problems_.error("E010", row_.at(place(), i),
                        fmt::format("cell {} holds {}, but its column has no name", i + 1,
                                    in_quotes(row_.cells[i])),
                        "is there a comma too many? Quote cells that hold commas");
        break;
    }
    return true;
}

std::string_view Table::operator[](std::string_view column) const {
    const auto found = index_.find(column);
    return found == index_.end() ? std::string_view{} : row_.cell(found->second);
}

Place Table::place(std::string_view column) const {
    const auto found = index_.find(column);
    return found == index_.end() ? place() : row_.at(place(), found->second);
}

Attributes Table::attributes() {
    Attributes attributes;
    for (std::size_t i = 0; i < std::min(header_.size(), row_.cells.size()); ++i) {
        if (!header_[i].empty())
            add_attribute(attributes, header_[i], row_.cells[i], row_.at(place(), i), problems_);
    }
    return attributes;
}

}  // namespace couloir
