#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace couloir {

/// The file that marks a folder as ours and lists the files in it.
inline constexpr std::string_view kRunFile = "run.json";

/// Why a result may not be written to `folder`, or nothing if it may: it does not exist yet, is
/// empty, or holds an earlier result of ours and nothing else.
std::optional<std::string> reason_not_to_write(const std::filesystem::path& folder);

/// A folder of results, all or nothing: files are written aside, beside the folder, and take its
/// place in one step once they are whole. What is not published vanishes.
class OutputFolder {
  public:
    /// Throws std::system_error where no folder can be made. Parents are made as needed.
    explicit OutputFolder(const std::filesystem::path& folder);
    ~OutputFolder();

    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

    /// Throws std::system_error if the file cannot be written whole.
    void write(std::string_view name, std::string_view text);

    /// Puts the files in place of what was there.
    void publish();

    const std::filesystem::path& path() const { return target_; }
    const std::vector<std::string>& files() const { return files_; }

  private:
    std::filesystem::path target_;
    std::filesystem::path aside_;
    std::filesystem::path litter_;  ///< the topmost folder that was made; gone unless published
    std::vector<std::string> files_;
};

}  // namespace couloir
