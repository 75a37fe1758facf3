#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/io/csv.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// The one way to the bytes of a scenario folder: reads whole files into memory, refuses what is
/// no text, too large, or lies outside the folder, and keeps a list of what was read.
class Folder {
  public:
    static constexpr std::uintmax_t kLargestFile = 256U << 20U;  ///< bytes

    Folder(std::filesystem::path root, Problems& problems);

    /// Whether there is anything by this name ("/" between parts).
    bool has(const std::string& relative) const;

    /// The file's text; nothing, with an error at `named_at` (or at the file itself), if it cannot
    /// be had.
    std::optional<TextFile> read(const std::string& relative, const Place& named_at = {});

    /// Reads a file that need not lie in the folder: one that the command line names. It is listed
    /// without the folders it lies in, so that equal runs have equal lists.
    std::optional<TextFile> read_elsewhere(const std::filesystem::path& path);

    /// Names of the files in a subfolder that end so, sorted. Nothing if there is no such folder.
    std::vector<std::string> list(const std::string& relative, const std::string& ending) const;

    /// What was read so far, by path.
    std::vector<InputFile> inputs() const;

    const std::filesystem::path& root() const { return root_; }

  private:
    struct Names {
        std::string shown;   ///< in problems
        std::string listed;  ///< among the inputs
    };

    std::optional<TextFile> load(const std::filesystem::path& path, const Names& names,
                                 const Place& place);
    bool is_inside(const std::filesystem::path& path) const;

    std::filesystem::path root_;
    Problems& problems_;
    std::vector<InputFile> inputs_;
};

}  // namespace couloir
