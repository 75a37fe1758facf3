#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace couloir {

/// The file that marks a folder as ours and lists the files in it.
inline constexpr std::string_view kRunFile = "run.json";

/// Why a result may not be written to `folder`, or nothing if it may: it does not exist yet, is
/// empty, or holds an earlier result of ours and nothing else.
std::optional<std::string> reason_not_to_write(const std::filesystem::path& folder);

}  // namespace couloir
