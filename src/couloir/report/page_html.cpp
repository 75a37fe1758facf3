#include "couloir/report/page_html.hpp"

#include "couloir/base/assert.hpp"

namespace couloir {

std::string_view built_page();

namespace {

/// Nothing in the data may end the element that holds it.
std::string safe_in_html(std::string_view json) {
    std::string text;
    text.reserve(json.size());
    for (const char letter : json)
        text += letter == '<' ? "\\u003c" : std::string(1, letter);
    return text;
}

void put(std::string& page, std::string_view mark, std::string_view text) {
    const std::size_t at = page.find(mark);
    COULOIR_ASSERT(at != std::string::npos, "the built page has lost its mark");
    page.replace(at, mark.size(), text);
}

}  // namespace

std::string page_html(std::string_view data, std::string_view language) {
    std::string page(built_page());
    put(page, "<html lang=\"en\">", "<html lang=\"" + std::string(language) + "\">");
    put(page, "\"couloir:data\"", safe_in_html(data));
    return page;
}

}  // namespace couloir
