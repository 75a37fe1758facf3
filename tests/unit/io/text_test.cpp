#include "couloir/io/text.hpp"

#include <gtest/gtest.h>

#include "couloir/io/suggestions.hpp"
#include "couloir/io/utf8.hpp"

namespace couloir {
namespace {

TEST(Text, NumbersAreNumbersFromEndToEnd) {
    EXPECT_EQ(number_in("12.5"), 12.5);
    EXPECT_EQ(number_in(" -1e3 "), -1000.0);
    EXPECT_EQ(number_in("+4"), 4.0);
    for (const char* text :
         {"", "12 km", "1,000", "nan", "inf", "-inf", "1e999", "0x10", "+-1", "--1"})
        EXPECT_FALSE(number_in(text)) << text;
}

TEST(Text, WholeNumbersHaveNoFractionAndAPlausibleSize) {
    EXPECT_EQ(whole_number_in("12"), 12);
    EXPECT_EQ(whole_number_in("12.0"), 12);
    EXPECT_EQ(whole_number_in("-3"), -3);
    for (const char* text : {"12.5", "100000000000000000000", "1e308", "twelve", ""})
        EXPECT_FALSE(whole_number_in(text)) << text;
}

TEST(Text, DatesMayLackAZero) {
    EXPECT_EQ(date_in("2016-10-17"), Date(2016, 10, 17));
    EXPECT_EQ(date_in(" 2016-1-7 "), Date(2016, 1, 7));
    EXPECT_EQ(date_in("2016-10-7"), Date(2016, 10, 7));
    EXPECT_EQ(date_in("2016-1-17"), Date(2016, 1, 17));
    for (const char* text : {"", "17/10/2016", "2016-13-01", "2017-02-29", "2016-10-17T00:00",
                             "16-10-17", "2016-1-", "2016--1-1", "20161017"})
        EXPECT_FALSE(date_in(text)) << text;
}

TEST(Text, PartsComeWithoutBlanks) {
    EXPECT_EQ(parts_of(" a; b  c;;", " ;"), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_TRUE(parts_of(" ; ", " ;").empty());
}

TEST(Text, AMessageQuotesNoMoreThanItCanHold) {
    EXPECT_EQ(in_quotes("Bentiu"), "\"Bentiu\"");
    EXPECT_LT(in_quotes(std::string(100000, 'x')).size(), 100U);
    std::string accents;
    for (int i = 0; i < 100; ++i)
        accents += "\xC3\xA9";
    EXPECT_FALSE(first_line_not_utf8(in_quotes("x" + accents)));
}

TEST(Utf8, TellsTextFromNoise) {
    EXPECT_FALSE(
        first_line_not_utf8("plain\nA\xC3\xAFn Issa\n\xD8\xAD\xD9\x84\xD8\xA8 \xF0\x9F\x8F\x95"));
    EXPECT_EQ(first_line_not_utf8("fine\nLatin-1 \xE9t\xE9\n"), 2);
    EXPECT_EQ(first_line_not_utf8(std::string("a\0b", 3)), 1);
    EXPECT_EQ(first_line_not_utf8("\xFF\xFE n"), 1);        // UTF-16
    EXPECT_EQ(first_line_not_utf8("\xC0\xAF"), 1);          // overlong
    EXPECT_EQ(first_line_not_utf8("\xED\xA0\x80"), 1);      // surrogate
    EXPECT_EQ(first_line_not_utf8("\xF4\x90\x80\x80"), 1);  // beyond Unicode
    EXPECT_EQ(first_line_not_utf8("cut \xE2\x82"), 1);
}

TEST(Suggestions, NameTheNearestKnownName) {
    const Suggestions names({"Bentiu", "Malakal"});
    EXPECT_EQ(names.hint("bentio"), "did you mean \"Bentiu\"?");
    EXPECT_EQ(names.hint("Timbuktu"), "");
    EXPECT_EQ(names.hint("Timbuktu", "see locations.csv"), "see locations.csv");
}

TEST(Suggestions, AreGivenAFewTimesOnly) {
    const Suggestions names({"Bentiu"});
    for (int i = 0; i < 50; ++i)
        EXPECT_NE(names.hint("Bentio"), "");
    EXPECT_EQ(names.hint("Bentio"), "");
}

}  // namespace
}  // namespace couloir
