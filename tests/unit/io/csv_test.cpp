#include "couloir/io/csv.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

using Cells = std::vector<std::string>;

struct Records {
    std::vector<Cells> cells;
    std::vector<int> lines;
    Problems problems;
};

Records read(const std::string& text) {
    Records records;
    const TextFile file{"table.csv", text};
    CsvReader reader(file, records.problems);
    CsvRow row;
    while (reader.next(row)) {
        records.cells.push_back(row.cells);
        records.lines.push_back(row.line);
    }
    return records;
}

TEST(Csv, ReadsCellsAndLines) {
    const Records records = read("a,b\n1,2\n");
    EXPECT_EQ(records.cells, (std::vector<Cells>{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(records.lines, (std::vector<int>{1, 2}));
    EXPECT_TRUE(records.problems.empty());
}

TEST(Csv, TellsWhereEachCellBegins) {
    Problems problems;
    const TextFile file{"t.csv", "\xEF\xBB\xBFname,  b\nS\u00e9gou,\"two\nlines\", c\n"};
    CsvReader reader(file, problems);
    CsvRow row;
    const Place of_row{"t.csv", 2, 0};
    ASSERT_TRUE(reader.next(row));
    EXPECT_EQ(row.at(reader.place(row.line), 1), (Place{"t.csv", 1, 8}));
    ASSERT_TRUE(reader.next(row));
    EXPECT_EQ(row.at(of_row, 0), (Place{"t.csv", 2, 1}));
    EXPECT_EQ(row.at(of_row, 1), (Place{"t.csv", 2, 7})) << "characters count, not bytes";
    EXPECT_EQ(row.at(of_row, 2), (Place{"t.csv", 3, 9})) << "in its own line";
    EXPECT_EQ(row.at(of_row, 3), of_row) << "the row ends before";
}

TEST(Csv, AMissingFinalNewlineLosesNothing) {
    EXPECT_EQ(read("a,b\n1,2").cells, (std::vector<Cells>{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(read("a,b\n1,").cells, (std::vector<Cells>{{"a", "b"}, {"1", ""}}));
    EXPECT_EQ(read("a,b\n1,\"2\"").cells, (std::vector<Cells>{{"a", "b"}, {"1", "2"}}));
}

TEST(Csv, LineEndsOfEverySystemAreTheSame) {
    for (const char* text : {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r"}) {
        const Records records = read(text);
        EXPECT_EQ(records.cells, (std::vector<Cells>{{"a", "b"}, {"1", "2"}}));
        EXPECT_EQ(records.lines, (std::vector<int>{1, 2}));
    }
}

TEST(Csv, AByteOrderMarkIsNoPartOfTheFirstCell) {
    EXPECT_EQ(read("\xEF\xBB\xBFname,x\n").cells[0][0], "name");
    EXPECT_EQ(read("\xEF\xBB\xBF\"#name\",x\n").cells[0][0], "#name");
}

TEST(Csv, BlankLinesAndLinesOfBlankCellsAreLeftOutAndCounted) {
    const Records records = read("\n\na,b\n , \n,,,\n  \n1,2\n\n");
    EXPECT_EQ(records.cells, (std::vector<Cells>{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(records.lines, (std::vector<int>{3, 7}));
}

TEST(Csv, QuotedCellsHoldCommasQuotesAndLineEnds) {
    const Records records = read("\"Kinshasa, DRC\",\"say \"\"no\"\"\",\"two\nlines\"\nnext,row\n");
    EXPECT_EQ(records.cells[0], (Cells{"Kinshasa, DRC", "say \"no\"", "two\nlines"}));
    EXPECT_EQ(records.cells[1], (Cells{"next", "row"}));
    EXPECT_EQ(records.lines, (std::vector<int>{1, 3}));
}

TEST(Csv, SpaceAroundCellsAndQuotesFallsAway) {
    EXPECT_EQ(read(" a ,\tb\t, \"c, d\" ,\"  e \"\n").cells[0], (Cells{"a", "b", "c, d", "e"}));
}

TEST(Csv, AQuoteInsideACellStandsAsItIs) {
    EXPECT_EQ(read("Ombella_M'Poko,5\" pipe\n").cells[0], (Cells{"Ombella_M'Poko", "5\" pipe"}));
    EXPECT_EQ(read("\"abc\"def,2\n").cells[0], (Cells{"abcdef", "2"}));
}

TEST(Csv, RowsMayBeShorterOrLongerThanTheHeader) {
    const Records records = read("a,b\n1\n1,2,3,\n");
    EXPECT_EQ(records.cells[1], (Cells{"1"}));
    EXPECT_EQ(records.cells[2], (Cells{"1", "2", "3", ""}));
    CsvRow row{1, {"only"}, {{1, 1}}};
    EXPECT_EQ(row.cell(0), "only");
    EXPECT_EQ(row.cell(7), "");
}

TEST(Csv, AnOpenQuoteIsReportedWhereItOpens) {
    const Records records = read("a,b\n1,\"two\n3,4\n");
    EXPECT_EQ(codes_of(records.problems), (Codes{"E007 line 2"}));
    EXPECT_EQ(records.cells.size(), 2U);
}

TEST(Csv, ARowOfAMillionCellsIsCutAndReported) {
    const Records records = read("a,b\n" + std::string(1'000'000, ',') + "x\n1,2\n");
    EXPECT_EQ(codes_of(records.problems), (Codes{"E008 line 2"}));
    EXPECT_EQ(records.cells.back(), (Cells{"1", "2"}));
}

TEST(Csv, SemicolonsAndTabsAreReportedAtOnce) {
    EXPECT_EQ(codes_of(read("name;region;country\nA;B;C\n").problems), (Codes{"E013 line 1"}));
    EXPECT_EQ(codes_of(read("name\tregion\nA\tB\n").problems), (Codes{"E013 line 1"}));
    EXPECT_EQ(codes_of(read("#name;region;country\nA;B;C\nD;E;F\n").problems),
              (Codes{"E013 line 2"}));
    EXPECT_TRUE(read("# one; two\nname\nA;B\n").problems.empty());
}

TEST(Csv, AFileOfErrorsIsNotReadToTheEnd) {
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += "x\n";
    const TextFile file{"table.csv", text};
    Problems problems;
    CsvReader reader(file, problems);
    CsvRow row;
    int rows = 0;
    while (reader.next(row)) {
        ++rows;
        problems.error("E101", reader.place(row.line), "wrong");
    }
    EXPECT_EQ(rows, static_cast<int>(CsvReader::kMostErrors) + 1);
    EXPECT_EQ(problems.all().back().code, "E009");
}

TEST(Csv, NothingIsReadFromNothing) {
    EXPECT_TRUE(read("").cells.empty());
    EXPECT_TRUE(read("\xEF\xBB\xBF").cells.empty());
    EXPECT_TRUE(read("\n\r\n").cells.empty());
}

std::string in_csv(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell) {
        if (c == '"')
            text += '"';
        text += c;
    }
    return text + '"';
}

TEST(Csv, WhateverIsQuotedComesBack) {
    const auto letter = rc::gen::elementOf(std::string("ab,\"\n#;'\xC3"));
    const auto cell = rc::gen::map(rc::gen::container<std::string>(letter),
                                   [](const std::string& text) { return "x" + text + "y"; });
    EXPECT_TRUE(rc::check([&] {
        const auto cells = *rc::gen::nonEmpty(rc::gen::container<Cells>(cell));
        std::string text;
        for (const std::string& content : cells)
            text += (text.empty() ? "" : ",") + in_csv(content);
        const Records records = read(text + "\r\n" + text);
        RC_ASSERT(records.cells.size() == 2U);
        RC_ASSERT(records.cells[0] == cells);
        RC_ASSERT(records.cells[1] == cells);
    }));
}

}  // namespace
}  // namespace couloir
