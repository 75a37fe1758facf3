#include "couloir/io/folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "couloir/base/sha256.hpp"
#include "couloir/io/text.hpp"
#include "couloir/io/utf8.hpp"

namespace couloir {
namespace fs = std::filesystem;

Folder::Folder(fs::path root, Problems& problems) : root_(std::move(root)), problems_(problems) {}

bool Folder::has(const std::string& relative) const {
    std::error_code error;
    return fs::exists(fs::symlink_status(root_ / relative, error));
}

std::optional<TextFile> Folder::read(const std::string& relative, const Place& named_at) {
    const Place place = named_at.file.empty() ? Place{relative, 0, 0} : named_at;
    const fs::path path = root_ / relative;
    std::error_code error;
    if (!fs::exists(path, error)) {
        problems_.error("E003", place, fmt::format("there is no file {}", in_quotes(relative)),
                        "add it, or correct the name where it is named");
        return std::nullopt;
    }
    if (!is_inside(path)) {
        problems_.error("E004", place,
                        fmt::format("{} leads out of the scenario folder", in_quotes(relative)),
                        "copy the file into the folder");
        return std::nullopt;
    }
    return load(path, {relative, relative}, place);
}

std::optional<TextFile> Folder::read_elsewhere(const fs::path& path) {
    const Names names{path.generic_string(), path.filename().generic_string()};
    const Place place{names.shown, 0, 0};
    std::error_code error;
    if (!fs::exists(path, error)) {
        problems_.error("E003", place, fmt::format("there is no file {}", in_quotes(names.shown)));
        return std::nullopt;
    }
    return load(path, names, place);
}

std::optional<TextFile> Folder::load(const fs::path& path, const Names& names, const Place& place) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
        problems_.error("E004", place, fmt::format("{} is not a file", in_quotes(names.shown)));
        return std::nullopt;
    }
    const std::uintmax_t size = fs::file_size(path, error);
    if (size > kLargestFile || error) {
        problems_.error(
            "E005", place,
            fmt::format("{} is larger than {} MB", in_quotes(names.shown), kLargestFile >> 20U));
        return std::nullopt;
    }
    std::ifstream stream(path, std::ios::binary);
    TextFile file{names.shown, std::string(size, '\0')};
    if (!stream.read(file.text.data(), static_cast<std::streamsize>(size))) {
        problems_.error("E004", place, fmt::format("{} cannot be read", in_quotes(names.shown)),
                        "may you read it?");
        return std::nullopt;
    }
    inputs_.push_back({names.listed, sha256_hex(file.text)});
    if (const auto line = first_line_not_utf8(file.text)) {
        problems_.error("E006", {names.shown, *line, 0},
                        fmt::format("{} is not UTF-8 text", in_quotes(names.shown)),
                        "save it as UTF-8; a spreadsheet file must be saved as CSV");
        return std::nullopt;
    }
    return file;
}

std::vector<std::string> Folder::list(const std::string& relative,
                                      const std::string& ending) const {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(root_ / relative, error), end; !error && entry != end;
         entry.increment(error)) {
        std::string name = entry->path().filename().generic_string();
        if (name.ends_with(ending) && !name.starts_with('.'))
            names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<InputFile> Folder::inputs() const {
    std::vector<InputFile> sorted = inputs_;
    std::ranges::stable_sort(sorted, {}, &InputFile::path);
    const auto repeated =
        std::unique(sorted.begin(), sorted.end(),
                    [](const InputFile& a, const InputFile& b) { return a.path == b.path; });
    sorted.erase(repeated, sorted.end());
    return sorted;
}

bool Folder::is_inside(const fs::path& path) const {
    std::error_code error;
    const fs::path root = fs::canonical(root_, error);
    const fs::path real = fs::canonical(path, error);
    return !error &&
           std::mismatch(root.begin(), root.end(), real.begin(), real.end()).first == root.end();
}

}  // namespace couloir
