#pragma once

#include <string>
#include <string_view>

namespace couloir {

/// A name as it sounds in a quick ear: names that differ only by case, by accents, or by the
/// blanks, hyphens and underscores between their words have the same plain name. Letters that are
/// no base letter with a mark in Unicode (such as the ø of "Bodø") stay as they are, and so do very
/// long texts.
std::string plain_name(std::string_view name);

}  // namespace couloir
