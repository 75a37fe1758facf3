#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/report/folder_lock.hpp"

namespace couloir {

/// A folder of results, all or nothing. Files are written aside, into `.NAME.couloir-XXXXXX` beside
/// the folder, and once they are whole and on the disk the two change places in one step. At every
/// moment the folder is the whole old result or the whole new one. What is not published vanishes.
///
/// Two runs into one folder at a time each write aside, and the last to finish wins, whole.
///
/// A killed run leaves what it wrote aside. Whoever writes aside holds a lock there, so the next
/// run into the same folder removes what nobody holds. Where folders cannot be locked (NFS),
/// nothing is removed.
///
/// Where two folders cannot change places in one step (NFS again), the old result is moved to
/// `.NAME.couloir-old` first. A run killed right then leaves it there, and the next run puts it
/// back.
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
    void make_parents();
    void restore_old() const;
    void remove_litter() const;
    void make_aside();
    void take_place();
    void take_place_in_two_steps();

    std::filesystem::path target_;
    std::filesystem::path old_;  ///< where the old result waits if it must
    std::filesystem::path aside_;
    FolderLock aside_lock_;
    std::vector<std::filesystem::path> parents_made_;  ///< innermost first
    std::vector<std::string> files_;
};

}  // namespace couloir
