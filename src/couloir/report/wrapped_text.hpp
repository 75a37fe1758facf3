#pragma once

#include <string>
#include <string_view>

namespace couloir {

/// The words of the text in lines of at most `width` characters (a longer word has a line of its
/// own), each ended by a newline.
std::string wrapped_text(std::string_view text, int width);

}  // namespace couloir
