#include "couloir/io/flee_registrations.hpp"

#include <gtest/gtest.h>

#include "unit/io/problem_list.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {
namespace {

const Date kStart(2012, 3, 1);

struct FleeRegistrations : testing::Test {
    RegistrationFile series(const std::string& text) {
        return read_flee_series({"s.csv", text}, kStart, problems);
    }
    std::vector<RegistrationRow> layout(const std::string& text) {
        Folder folder(scratch.path(), problems);
        return read_flee_data_layout({"source_data/data_layout.csv", text}, "source_data/", kStart,
                                     folder, problems);
    }
    std::vector<RegistrationCorrection> corrections(const std::string& text) {
        const std::vector<RegistrationRow> rows{{"total", {}, {}},
                                                {"Mentao", {{"m.csv", {{0, 5}, {9, 7}}}}, {}}};
        return read_flee_corrections({"c.csv", text}, rows, kStart, problems);
    }

    ScratchFolder scratch;
    Problems problems;
};

using Points = std::vector<RegistrationPoint>;

TEST_F(FleeRegistrations, ASeriesHasDatesAndCounts) {
    EXPECT_EQ(series("2012-02-29,10\n2012-03-01,20\n2012-03-11,30.0").points,
              (Points{{-1, 10}, {0, 20}, {10, 30}}));
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeRegistrations, ASeriesMayHaveAHeader) {
    for (const char* header : {"Date,Refugees\n", "DateTime,x\n", "\"#date\",x\n", ",count\n",
                               "\xEF\xBB\xBF"
                               "DateTime,x\r\n",
                               "date , n\n"})
        EXPECT_EQ(series(header + std::string("2012-03-02,4\n")).points, (Points{{1, 4}}))
            << header;
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeRegistrations, RowsWithoutACountAreLeftOut) {
    EXPECT_EQ(
        series("2012-03-01,1\n2012-03-02,\n2012-03-03\n# 2012-03-04,9\n2012-03-05,2\n").points,
        (Points{{0, 1}, {4, 2}}));
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeRegistrations, WrongDatesAndCountsAreReported) {
    series("2012-03-01,1\n01/03/2012,2\n2012-03-03,-2\n2012-03-04,2.5\n2012-03-05,many\nDate,3\n");
    EXPECT_EQ(codes_of(problems),
              (Codes{"E405 line 2", "E406 line 3", "E406 line 4", "E406 line 5", "E405 line 6"}));
}

TEST_F(FleeRegistrations, ABrokenRowIsNoDayWithoutACount) {
    series("2012-03-01,5\n2012-03-08;6\ngarbage\n2012-03-15,\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E405 line 2", "E405 line 3"}));
}

TEST_F(FleeRegistrations, DatesThatFallAreKeptWithOneWarning) {
    EXPECT_EQ(series("2012-03-05,1\n2012-03-01,2\n2012-03-02,3\n2012-03-02,4\n").points.size(), 4U);
    EXPECT_EQ(codes_of(problems), (Codes{"W401 line 2"}));
}

TEST_F(FleeRegistrations, SeveralFilesOfACampAreKeptApart) {
    scratch.write("source_data/all.csv", "2012-03-01,30\n");
    scratch.write("source_data/in.csv", "2012-03-01,10\n");
    scratch.write("source_data/out.csv", "2012-03-01,20\n");
    const auto rows = layout("# notes\ntotal,all.csv\n\nMboti, in.csv ,out.csv,\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].location, "total");
    ASSERT_EQ(rows[1].files.size(), 2U);
    EXPECT_EQ(rows[1].files[0].name, "in.csv");
    EXPECT_EQ(rows[1].files[1].points, (Points{{0, 20}}));
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeRegistrations, AMissingSeriesIsReportedWhereItIsNamed) {
    scratch.write("source_data/empty.csv", "");
    scratch.write("secret.csv", "2012-03-01,1\n");
    layout(
        "Camp,missing.csv\nOther,missing.csv,empty.csv\nOther,empty.csv\nNone\n"
        "Out,../../secret.csv\n");
    problems.sort();
    EXPECT_EQ(codes_of(problems), (Codes{"W408 line 1", "E003 line 1", "W416 line 3", "W415 line 4",
                                         "E003 line 5", "W407 line 0"}));
}

TEST_F(FleeRegistrations, ACorrectionMeetsADateOfTheSeries) {
    const auto read = corrections("\"Mentao\",\"2012-03-10\",\"normalize\"\n");
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].location, "Mentao");
    EXPECT_EQ(read[0].day, 9);
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeRegistrations, ACorrectionThatMeetsNothingIsLeftOut) {
    EXPECT_TRUE(
        corrections("Mentao,2012-02-01\nMentao,2012-03-09\nMentoa,2012-03-10\nMentao\n").empty());
    EXPECT_EQ(codes_of(problems),
              (Codes{"W404 line 1", "W405 line 2", "E408 line 3", "E407 line 4"}));
    EXPECT_EQ(problems.all()[2].hint, "did you mean \"Mentao\"?");
}

}  // namespace
}  // namespace couloir
