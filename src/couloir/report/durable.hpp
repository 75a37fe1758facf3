#pragma once

#include <filesystem>
#include <string_view>

namespace couloir {

/// Writes a file, whole and to the disk itself. Throws std::system_error.
void write_durably(const std::filesystem::path& path, std::string_view text);

/// Brings the names in a folder to the disk, as far as its file system can.
void sync_folder(const std::filesystem::path& folder);

/// Puts each of two folders in the place of the other, in one step. False where the file system
/// cannot; throws std::system_error where it may not.
bool exchange(const std::filesystem::path& one, const std::filesystem::path& other);

}  // namespace couloir
