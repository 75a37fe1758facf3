#include "couloir/report/folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace couloir {

FolderLock::FolderLock(const std::filesystem::path& folder, int operation)
    : descriptor_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) {
    if (descriptor_ < 0)
        return;
    int result = 0;
    do {
        result = ::flock(descriptor_, operation);
    } while (result != 0 && errno == EINTR);
    if (result != 0)
        ::close(std::exchange(descriptor_, -1));
}

FolderLock::~FolderLock() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FolderLock FolderLock::wait_for(const std::filesystem::path& folder) {
    return {folder, LOCK_EX};
}

FolderLock FolderLock::try_for(const std::filesystem::path& folder) {
    return {folder, LOCK_EX | LOCK_NB};
}

}  // namespace couloir
