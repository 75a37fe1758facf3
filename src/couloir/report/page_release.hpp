#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace couloir {

/// Who a page is for.
enum class PageLevel {
    kInternal,  ///< everything
    kPartner,   ///< no screening sites, muster points, exits or queues
    kPublic     ///< admin-2 areas, two significant figures, nothing under 100, a week's delay; no
                ///< roads
};

std::optional<PageLevel> page_level(std::string_view name);

/// page.json without what the level hides: what is hidden is not in the text, so it cannot be in
/// the page. Throws std::runtime_error where the text is no page.json of this version.
std::string page_at_level(std::string_view page, PageLevel level);

}  // namespace couloir
