#include "couloir/report/output_folder.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

namespace couloir {
namespace {

namespace fs = std::filesystem;

/// The files that run.json says were written with it; nothing if it is not ours.
std::optional<std::vector<std::string>> files_of_result(const fs::path& folder) {
    std::ifstream file(folder / kRunFile);
    const auto run = nlohmann::json::parse(file, nullptr, false);
    if (!run.is_object() || run.value("program", "") != "couloir" || !run.contains("files") ||
        !run["files"].is_array())
        return std::nullopt;
    std::vector<std::string> files;
    for (const auto& name : run["files"]) {
        if (name.is_string())
            files.push_back(name.get<std::string>());
    }
    return files;
}

fs::path whole_path(const fs::path& folder) {
    fs::path path = fs::weakly_canonical(folder);
    return path.has_filename() ? path : path.parent_path();
}

fs::path topmost_missing(fs::path path) {
    while (path.has_parent_path() && !fs::exists(path.parent_path()))
        path = path.parent_path();
    return path;
}

[[noreturn]] void fail(const std::string& what) {
    throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), what);
}

}  // namespace

std::optional<std::string> reason_not_to_write(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(folder, error)))
        return std::nullopt;
    const std::string name = folder.generic_string();
    if (!fs::is_directory(folder, error))
        return fmt::format("{} is not a folder", name);
    if (fs::equivalent(folder, fs::current_path(error), error))
        return fmt::format("{} is the folder you are in, which cannot be replaced", name);
    fs::directory_iterator entries(folder, error);
    if (error)
        return fmt::format("{} cannot be read: {}", name, error.message());
    if (entries == fs::directory_iterator())
        return std::nullopt;
    const auto ours = files_of_result(folder);
    if (!ours)
        return fmt::format("{} exists and was not made by couloir", name);
    for (const fs::directory_entry& entry : entries) {
        const std::string file = entry.path().filename().generic_string();
        if (std::find(ours->begin(), ours->end(), file) == ours->end())
            return fmt::format("{} holds {}, which couloir did not write", name, file);
    }
    return std::nullopt;
}

OutputFolder::OutputFolder(const fs::path& folder) : target_(whole_path(folder)) {
    aside_ = target_.parent_path() /
             fmt::format(".{}.new-{}", target_.filename().generic_string(), ::getpid());
    litter_ = topmost_missing(aside_);
    fs::remove_all(aside_);
    fs::create_directories(aside_);
}

OutputFolder::~OutputFolder() {
    std::error_code ignored;
    if (!litter_.empty())
        fs::remove_all(litter_, ignored);
}

void OutputFolder::write(std::string_view name, std::string_view text) {
    const fs::path path = aside_ / name;
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    if (!file)
        fail(fmt::format("cannot write {}", (target_ / name).generic_string()));
    files_.emplace_back(name);
}

void OutputFolder::publish() {
    if (const auto reason = reason_not_to_write(target_))
        throw std::runtime_error(*reason);
    if (!fs::exists(target_) || fs::is_empty(target_)) {
        fs::rename(aside_, target_);
    } else {
        fs::path old = aside_;
        old += "-old";
        fs::rename(target_, old);
        std::error_code error;
        fs::rename(aside_, target_, error);
        if (error) {
            fs::rename(old, target_);
            throw fs::filesystem_error("cannot put the results in place", target_, error);
        }
        fs::remove_all(old);
    }
    litter_.clear();
}

}  // namespace couloir
