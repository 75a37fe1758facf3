#pragma once

#include <string>
#include <string_view>

namespace couloir {

/// How every page begins, so that the program knows its own.
inline constexpr std::string_view kPageBegins = "<!doctype html><!-- made by couloir report -->";

/// What the page is called in a result folder.
inline constexpr std::string_view kReportFile = "report.html";

/// One file that works from disk: the built page of web/ with the data inside. `language` is "en"
/// or "fr"; a reader can switch.
std::string page_html(std::string_view data, std::string_view language);

}  // namespace couloir
