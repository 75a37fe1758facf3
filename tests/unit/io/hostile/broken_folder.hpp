#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "couloir/io/read_scenario.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {

/// Something that is done to one file of a good folder.
using Deed = std::function<void(const std::filesystem::path& file)>;

Deed becomes(std::string text);
Deed ends_with(std::string text);
/// The first `from` becomes `to`. `from` must be there.
Deed has(std::string from, std::string to);
/// The same with large texts, which are made when they are needed: the tables of cases are built
/// whenever any test starts.
using LargeText = std::function<std::string()>;
Deed becomes(LargeText text);
Deed ends_with(LargeText text);
Deed has(std::string from, LargeText to);
Deed is_cut_at(std::string mark);
Deed is_utf16();
Deed is_gone();
Deed is_a_folder();
Deed is_a_pipe();
Deed is_a_link_to(std::filesystem::path target);
/// Every line twice.
Deed is_doubled();

/// A good folder, one of whose files has been broken, and what must be said of it.
struct BrokenFolder {
    const char* name;  ///< a statement
    const char* file;
    Deed deed;
    const char* said;  ///< "E105 locations.csv:3"
};

inline void PrintTo(const BrokenFolder& folder, std::ostream* out) {
    *out << folder.name;
}

inline std::string statement_of(const testing::TestParamInfo<BrokenFolder>& info) {
    return info.param.name;
}

/// Breaks a copy of tests/data/BASE and reads it. What is expected must be said, there must be an
/// error if and only if nothing could be read, and what was read must run.
void expect_said(const char* base, const BrokenFolder& broken);

}  // namespace couloir
