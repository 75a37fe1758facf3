#pragma once

#include <filesystem>

namespace couloir {

/// A hold on a folder that ends with the process, however it ends: flock(2). Where the file system
/// cannot lock folders (NFS), or the folder cannot be opened, nothing is held.
class FolderLock {
  public:
    FolderLock() = default;
    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;

    /// Waits until nobody else holds the folder.
    static FolderLock wait_for(const std::filesystem::path& folder);

    /// Holds the folder only if nobody else does.
    static FolderLock try_for(const std::filesystem::path& folder);

    bool is_held() const { return descriptor_ >= 0; }

  private:
    FolderLock(const std::filesystem::path& folder, int operation);

    int descriptor_ = -1;
};

}  // namespace couloir
