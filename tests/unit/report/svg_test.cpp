#include "couloir/report/svg.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(Svg, HoldsNoTextThatBreaksXml) {
    Svg svg(10, 10, "a < b", "\"c\" & d");
    svg.text({1, 2}, "Jad'ah <5> & \"6\"\n", {});
    const std::string text = svg.finish();
    EXPECT_NE(text.find("<title>a &lt; b</title>"), std::string::npos);
    EXPECT_NE(text.find("&quot;c&quot; &amp; d"), std::string::npos);
    EXPECT_NE(text.find("Jad'ah &lt;5&gt; &amp; &quot;6&quot; <"), std::string::npos);
    EXPECT_TRUE(text.ends_with("</svg>\n"));
}

TEST(Svg, HasADifferentSymbolForEachShape) {
    std::vector<std::string> drawn;
    for (int shape = 0; shape < kSymbols; ++shape) {
        Svg svg(10, 10, "", "");
        svg.symbol({5, 5}, shape, 2, "#000000");
        for (const std::string& other : drawn)
            EXPECT_NE(svg.finish(), other);
        drawn.push_back(svg.finish());
    }
}

}  // namespace
}  // namespace couloir
