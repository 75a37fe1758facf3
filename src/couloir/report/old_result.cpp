#include "couloir/report/old_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

#include "couloir/report/page_html.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

/// The files that run.json says were written with it; nothing if it is not ours.
std::optional<std::vector<std::string>> files_of_result(const fs::path& folder) {
    const fs::path path = folder / kRunFile;
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return std::nullopt;
    std::ifstream file(path);
    const auto run = nlohmann::json::parse(file, nullptr, false);
    if (!run.is_object() || !run.contains("program") || run["program"] != "couloir" ||
        !run.contains("files") || !run["files"].is_array())
        return std::nullopt;
    std::vector<std::string> files;
    for (const auto& name : run["files"]) {
        if (name.is_string())
            files.push_back(name.get<std::string>());
    }
    return files;
}

/// A page that `couloir report` put beside a result.
bool is_our_page(const fs::path& path) {
    if (path.filename() != kReportFile)
        return false;
    std::ifstream file(path, std::ios::binary);
    std::string start(kPageBegins.size(), ' ');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    return start == kPageBegins;
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
        const bool listed = std::find(ours->begin(), ours->end(), file) != ours->end();
        if (!listed && !is_our_page(entry.path()))
            return fmt::format("{} holds {}, which couloir did not write", name, file);
    }
    return std::nullopt;
}

}  // namespace couloir
