#include "fuzz/packed_folder.hpp"

#include <algorithm>

#include "couloir/base/assert.hpp"
#include "couloir/io/read_scenario.hpp"
#include "couloir/report/problems_text.hpp"
#include "support/first_days.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {
namespace {

constexpr std::string_view kOpening = "=== ";
constexpr int kMostFiles = 50;
constexpr int kDays = 1;

bool is_harmless(std::string_view name) {
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-' || c == '.' || c == '/';
    };
    return !name.empty() && name.size() < 60 && name.front() != '/' && name.back() != '/' &&
           name.find("..") == std::string_view::npos && std::ranges::all_of(name, is_plain);
}

std::string_view take_until(std::string_view& text, std::string_view end) {
    const auto at = std::min(text.find(end), text.size());
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(at + end.size(), text.size()));
    return taken;
}

/// Whether the file could be written: a name may be a folder of a name before.
bool write(const ScratchFolder& folder, std::string_view name, std::string_view text) {
    try {
        folder.write(std::string(name), std::string(text));
        return true;
    } catch (const std::filesystem::filesystem_error&) {
        return false;
    }
}

}  // namespace

void try_packed_folder(std::string_view text, const std::vector<std::string>& plans) {
    const ScratchFolder folder;
    take_until(text, kOpening);
    for (int files = 0; !text.empty() && files < kMostFiles; ++files) {
        const std::string_view name = take_until(text, "\n");
        const std::string_view content = take_until(text, kOpening);
        if (is_harmless(name))
            write(folder, name, content);
    }
    Problems problems;
    ReadOptions options;
    options.plans = plans;
    const auto scenario = read_scenario(folder.path(), options, problems);
    COULOIR_ASSERT(scenario.has_value() != problems.has_errors(), "refused without a reason");
    problems_text(problems);
    problems_json(problems, scenario ? &*scenario : nullptr);
    if (scenario)
        try_first_days(*scenario, kDays);
}

}  // namespace couloir
