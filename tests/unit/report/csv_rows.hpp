#pragma once

#include <sstream>
#include <string>
#include <vector>

namespace couloir {

/// Rows of cells; enough of CSV for what we write.
inline std::vector<std::vector<std::string>> csv_rows(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells{""};
        bool quoted = false;
        for (const char letter : line) {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
                cells.emplace_back();
            else
                cells.back() += letter;
        }
        rows.push_back(cells);
    }
    return rows;
}

}  // namespace couloir
