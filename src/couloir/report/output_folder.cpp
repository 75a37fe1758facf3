#include "couloir/report/output_folder.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "couloir/report/durable.hpp"
#include "couloir/report/old_result.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRandomPart = "XXXXXX";

fs::path whole_path(const fs::path& folder) {
    fs::path path = fs::weakly_canonical(fs::absolute(folder));
    return path.has_filename() ? path : path.parent_path();
}

/// Where a folder's results wait for their place; `end` tells one from another.
fs::path beside(const fs::path& folder, std::string_view end) {
    return folder.parent_path() /
           fmt::format(".{}.couloir-{}", folder.filename().generic_string(), end);
}

}  // namespace

OutputFolder::OutputFolder(const fs::path& folder)
    : target_(whole_path(folder)), old_(beside(target_, "old")) {
    make_parents();
    const auto lock = FolderLock::wait_for(target_.parent_path());
    restore_old();
    remove_litter();
    make_aside();
}

OutputFolder::~OutputFolder() {
    std::error_code ignored;
    if (!aside_.empty())
        fs::remove_all(aside_, ignored);
    for (const fs::path& parent : parents_made_)
        fs::remove(parent, ignored);  // stays if it holds anything
}

void OutputFolder::make_parents() {
    const fs::path parent = target_.parent_path();
    for (fs::path path = parent; !fs::exists(path); path = path.parent_path())
        parents_made_.push_back(path);
    fs::create_directories(parent);
}

void OutputFolder::restore_old() const {
    std::error_code ignored;
    if (fs::exists(target_, ignored))
        fs::remove_all(old_, ignored);
    else
        fs::rename(old_, target_, ignored);
}

void OutputFolder::remove_litter() const {
    const std::string pattern = beside(target_, "").filename().generic_string();
    std::error_code error;
    for (fs::directory_iterator entry(target_.parent_path(), error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().generic_string();
        if (!name.starts_with(pattern) || name.size() != pattern.size() + kRandomPart.size())
            continue;
        std::error_code ignored;
        if (const auto lock = FolderLock::try_for(entry->path()); lock.is_held())
            fs::remove_all(entry->path(), ignored);
    }
}

void OutputFolder::make_aside() {
    std::string path = beside(target_, kRandomPart).generic_string();
    if (::mkdtemp(path.data()) == nullptr)
        throw std::system_error(errno, std::generic_category(), "cannot make " + path);
    aside_ = path;
    aside_lock_ = FolderLock::try_for(aside_);
    // mkdtemp's folder is for its owner alone; a result is as readable as any new folder.
    const mode_t hidden = ::umask(0);
    ::umask(hidden);
    fs::permissions(aside_, static_cast<fs::perms>(0777U & ~hidden));
}

void OutputFolder::write(std::string_view name, std::string_view text) {
    write_durably(aside_ / name, text);
    files_.emplace_back(name);
}

void OutputFolder::publish() {
    sync_folder(aside_);
    {
        const auto lock = FolderLock::wait_for(target_.parent_path());
        if (const auto reason = reason_not_to_write(target_))
            throw std::runtime_error(*reason);
        restore_old();
        take_place();
    }
    sync_folder(target_.parent_path());
    parents_made_.clear();
}

void OutputFolder::take_place() {
    if (!fs::exists(target_) || fs::is_empty(target_))
        fs::rename(aside_, target_);
    else if (exchange(aside_, target_))
        return;  // the old result is aside now, and goes with this
    else
        take_place_in_two_steps();
    aside_.clear();
}

void OutputFolder::take_place_in_two_steps() {
    fs::rename(target_, old_);
    std::error_code error;
    fs::rename(aside_, target_, error);
    if (error) {
        fs::rename(old_, target_);
        throw fs::filesystem_error("cannot put the results in place", target_, error);
    }
    fs::remove_all(old_, error);
}

}  // namespace couloir
