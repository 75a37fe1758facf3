#include "couloir/io/problem_codes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>

namespace couloir {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = COULOIR_SOURCE_DIR;

std::string text_of(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::set<std::string> codes_in(const std::string& text, const std::string& pattern) {
    const std::regex code(pattern);
    std::set<std::string> codes;
    for (std::sregex_iterator found(text.begin(), text.end(), code), end; found != end; ++found)
        codes.insert((*found)[1]);
    return codes;
}

TEST(ProblemCodes, StandOnceAndInOrder) {
    const auto before = [](const ProblemCode& a, const ProblemCode& b) { return a.code < b.code; };
    EXPECT_TRUE(std::ranges::is_sorted(problem_codes(), before));
    EXPECT_EQ(std::ranges::adjacent_find(problem_codes(), {}, &ProblemCode::code),
              problem_codes().end());
}

TEST(ProblemCodes, AreThoseThatTheReadersReport) {
    std::set<std::string> reported;
    for (const auto& entry : fs::recursive_directory_iterator(kSource / "src/couloir/io")) {
        if (entry.is_regular_file() && entry.path().stem() != "problem_codes")
            reported.merge(codes_in(text_of(entry.path()), "\"([EW][0-9]{3})\""));
    }
    std::set<std::string> listed;
    for (const ProblemCode& code : problem_codes())
        listed.emplace(code.code);
    EXPECT_EQ(reported, listed);
}

TEST(ProblemCodes, EachHasASectionInThePageWithAnExampleAndACure) {
    const std::string page = text_of(kSource / "docs/errors.md");
    for (const ProblemCode& code : problem_codes()) {
        const std::string heading =
            "\n### " + std::string(code.code) + ' ' + std::string(code.title) + '\n';
        const auto start = page.find(heading);
        ASSERT_NE(start, std::string::npos) << "docs/errors.md lacks" << heading;
        const auto end = std::min(page.find("\n#", start + heading.size()), page.size());
        const std::string section = page.substr(start, end - start);
        EXPECT_NE(section.find("*Example:*"), std::string::npos) << code.code;
        EXPECT_NE(section.find("*Cure:*"), std::string::npos) << code.code;
    }
}

TEST(ProblemCodes, ThePageHasNoOthers) {
    std::set<std::string> listed;
    for (const ProblemCode& code : problem_codes())
        listed.emplace(code.code);
    EXPECT_EQ(codes_in(text_of(kSource / "docs/errors.md"), "\n### ([EW][0-9]{3}) "), listed);
}

}  // namespace
}  // namespace couloir
