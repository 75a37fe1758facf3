#include "couloir/report/code_help.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/io/problem_codes.hpp"

namespace couloir {
namespace {

TEST(CodeHelp, KnowsEveryCodeByItsTitle) {
    EXPECT_EQ(all_code_help().size(), problem_codes().size());
    for (const ProblemCode& code : problem_codes()) {
        const auto help = code_help(code.code);
        ASSERT_TRUE(help) << code.code;
        EXPECT_EQ(help->title, code.title);
        EXPECT_NE(help->text.find("\n\nCure: "), std::string::npos) << code.code;
        EXPECT_FALSE(help->topic.empty());
    }
    EXPECT_FALSE(code_help("E999"));
}

TEST(CodeHelp, IsPlainText) {
    for (const CodeHelp& help : all_code_help()) {
        EXPECT_EQ(help.text.find("]("), std::string::npos) << help.text;
        EXPECT_EQ(help.text.find("*Example"), std::string::npos) << help.text;
    }
}

TEST(CodeHelp, FitsATerminal) {
    for (const CodeHelp& help : all_code_help()) {
        const std::string text = code_help_text(help);
        for (std::size_t start = 0; start < text.size();) {
            const auto end = text.find('\n', start);
            EXPECT_LE(end - start, 100U) << text;
            start = end + 1;
        }
    }
}

TEST(CodeHelp, ListsEveryCodeUnderItsTopic) {
    const std::string topics = code_topics_text();
    for (const ProblemCode& code : problem_codes())
        EXPECT_NE(topics.find(code.code), std::string::npos) << code.code;
    EXPECT_NE(topics.find("\nRoutes\nE201 E202"), std::string::npos) << topics;
}

}  // namespace
}  // namespace couloir
