#include "couloir/report/durable.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace couloir {
namespace {

namespace fs = std::filesystem;

/// A file or folder that is open as long as this lives.
class Descriptor {
  public:
    Descriptor(const fs::path& path, int flags)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool is_open() const { return number_ >= 0; }

    bool write(std::string_view text) const {
        while (!text.empty()) {
            const ssize_t size = ::write(number_, text.data(), text.size());
            if (size < 0 && errno != EINTR)
                return false;
            text.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        }
        return true;
    }

    /// Some file systems have no disk to sync to, and say so with EINVAL.
    bool sync() const { return ::fsync(number_) == 0 || errno == EINVAL; }

    bool close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }

  private:
    int number_;
};

}  // namespace

void write_durably(const fs::path& path, std::string_view text) {
    Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file.is_open() || !file.write(text) || !file.sync() || !file.close())
        throw std::system_error(errno, std::generic_category(), "cannot write " + path.string());
}

void sync_folder(const fs::path& folder) {
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (descriptor.is_open())
        descriptor.sync();
}

bool exchange(const fs::path& one, const fs::path& other) {
    if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0)
        return true;
    if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP)
        return false;
    throw std::system_error(errno, std::generic_category(), "cannot replace " + other.string());
}

}  // namespace couloir
