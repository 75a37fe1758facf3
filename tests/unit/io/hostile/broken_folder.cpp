#include "unit/io/hostile/broken_folder.hpp"

#include <sys/stat.h>

#include <algorithm>

#include "couloir/report/problems_text.hpp"
#include "support/first_days.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

using Change = std::function<std::string(std::string)>;

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Deed changed(Change change) {
    return [change = std::move(change)](const fs::path& file) {
        const std::string text = change(fs::exists(file) ? text_of(file) : "");
        std::ofstream(file, std::ios::binary) << text;
    };
}

/// "E105 locations.csv:3", or without the line where it is not known.
std::string heading(const Problem& problem) {
    const Place& place = problem.place;
    return problem.code + ' ' + place.file +
           (place.line > 0 ? ':' + std::to_string(place.line) : "");
}

}  // namespace

Deed becomes(std::string text) {
    return changed([text = std::move(text)](const std::string&) { return text; });
}

Deed becomes(LargeText text) {
    return changed([text = std::move(text)](const std::string&) { return text(); });
}

Deed ends_with(std::string text) {
    return changed([text = std::move(text)](const std::string& before) { return before + text; });
}

Deed has(std::string from, std::string to) {
    return changed([from = std::move(from), to = std::move(to)](std::string text) {
        const auto at = text.find(from);
        if (at == std::string::npos)
            throw std::logic_error("there is no " + from);
        return text.replace(at, from.size(), to);
    });
}

Deed ends_with(LargeText text) {
    return changed([text = std::move(text)](const std::string& before) { return before + text(); });
}

Deed has(std::string from, LargeText to) {
    return [from = std::move(from), to = std::move(to)](const fs::path& file) {
        has(from, to())(file);
    };
}

Deed is_cut_at(std::string mark) {
    return changed([mark = std::move(mark)](const std::string& text) {
        return text.substr(0, text.find(mark));
    });
}

Deed is_utf16() {
    return changed([](const std::string& text) {
        std::string wide = "\xFF\xFE";
        for (const char c : text)
            wide += {c, '\0'};
        return wide;
    });
}

Deed is_doubled() {
    return changed([](const std::string& text) { return text + text; });
}

Deed is_gone() {
    return [](const fs::path& file) { fs::remove_all(file); };
}

Deed is_a_folder() {
    return [](const fs::path& file) {
        fs::remove(file);
        fs::create_directory(file);
    };
}

Deed is_a_pipe() {
    return [](const fs::path& file) {
        fs::remove(file);
        mkfifo(file.c_str(), 0600);
    };
}

Deed is_a_link_to(fs::path target) {
    return [target = std::move(target)](const fs::path& file) {
        fs::remove(file);
        fs::create_symlink(target, file);
    };
}

void expect_said(const char* base, const BrokenFolder& broken) {
    const ScratchFolder folder;
    folder.copy_from(fs::path(COULOIR_SOURCE_DIR) / "tests/data" / base);
    broken.deed(folder.path() / broken.file);
    Problems problems;
    const auto scenario = read_scenario(folder.path(), {}, problems);
    const bool said = std::ranges::any_of(
        problems.all(), [&](const Problem& problem) { return heading(problem) == broken.said; });
    const std::string text = problems_text(problems);
    EXPECT_TRUE(said) << broken.said << " is not among\n" << text.substr(0, 2000);
    EXPECT_LT(text.size(), 1'000'000U);
    EXPECT_NE(scenario.has_value(), problems.has_errors());
    if (scenario) {
        EXPECT_GT(try_first_days(*scenario, 1), 0U);
    }
}

}  // namespace couloir
