#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace couloir {

enum class Severity { kError, kWarning };

/// Where in the input something is wrong. Lines and columns count from 1; 0 means "not known".
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// One thing wrong with the input. Each code has a paragraph in docs/errors.md.
struct Problem {
    Severity severity = Severity::kError;
    std::string code;  ///< "E021"; warnings "W004"
    Place place;
    std::string message;
    std::string hint;  ///< what to do about it; may be empty

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Every problem found in an input: readers collect them all instead of stopping at the first.
class Problems {
  public:
    void error(std::string code, Place place, std::string message, std::string hint = "");
    void warn(std::string code, Place place, std::string message, std::string hint = "");

    /// Warnings after the first `kept` problems are as if never made: for rows that are dated later
    /// than what is looked at. Errors stay.
    void drop_warnings_after(std::size_t kept);

    bool has_errors() const;
    std::size_t size() const { return all_.size(); }
    bool empty() const { return all_.empty(); }
    const std::vector<Problem>& all() const { return all_; }

    /// By file, line and column, then code and message; equal ones stay in the order found.
    void sort();

    void append(const Problems& others);

  private:
    std::vector<Problem> all_;
};

/// `locations.csv:14: E021 camp "Bentiu" has no route`, then, if there is a hint, a new line and
/// `    hint: ...`. No newline at the end. A warning says `warning` before its code.
std::string to_text(const Problem& problem);

}  // namespace couloir
