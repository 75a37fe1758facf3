#include <gtest/gtest.h>

#include <map>

#include "unit/cli/command.hpp"
#include "unit/report/csv_rows.hpp"

namespace couloir {
namespace {

using Table = std::vector<std::vector<std::string>>;

/// The tiny world, run once for all tests here.
class CsvFiles : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        tiny_ = new TinyFolder;
        couloir({"run", tiny_->folder(), "--members", "40", "--out", tiny_->at("out")});
    }
    static void TearDownTestSuite() { delete tiny_; }

    static Table table(const std::string& file) {
        return csv_rows(text_of(tiny_->at("out/" + file)));
    }

    static TinyFolder* tiny_;
};

TinyFolder* CsvFiles::tiny_ = nullptr;

TEST_F(CsvFiles, ForecastHasARowADatePlaceAndMeasure) {
    const Table forecast = table("forecast.csv");
    EXPECT_EQ(forecast[0],
              (std::vector<std::string>{"date", "location", "measure", "mean", "sd", "q05", "q25",
                                        "q50", "q75", "q95", "pcode", "admin2", "release",
                                        "withheld", "kind", "as_of"}));
    for (const std::string& tag : forecast[1])
        EXPECT_TRUE(tag.starts_with("#")) << tag;
    EXPECT_EQ(forecast.size(), 2U + 10 * (4 * 3 + 3));
    EXPECT_EQ(forecast[2][0], "2016-03-01");
    EXPECT_EQ(forecast.back()[0], "2016-03-10");
    for (std::size_t i = 2; i < forecast.size(); ++i) {
        ASSERT_EQ(forecast[i].size(), 16U);
        EXPECT_EQ(forecast[i][12], "internal");
        for (std::size_t q = 6; q < 10; ++q)
            EXPECT_LE(std::stod(forecast[i][q - 1]), std::stod(forecast[i][q]));
    }
}

TEST_F(CsvFiles, PeoplePresentAndOnTheRoadAreEveryoneDisplaced) {
    std::map<std::string, double> off;
    for (const auto& row : table("forecast.csv")) {
        if (row[0][0] != '2')
            continue;
        if (row[2] == "present" || row[2] == "on_route")
            off[row[0]] += std::stod(row[3]);
        if (row[2] == "displaced")
            off[row[0]] -= std::stod(row[3]);
    }
    EXPECT_EQ(off.size(), 10U);
    for (const auto& [date, people] : off)
        EXPECT_NEAR(people, 0.0, 1e-6) << date;
}

TEST_F(CsvFiles, FlowsAddUpToEveryoneOnTheRoad) {
    std::map<std::string, double> off;
    for (const auto& row : table("forecast.csv")) {
        if (row[2] == "on_route")
            off[row[0]] += std::stod(row[3]);
    }
    const Table flows = table("flows.csv");
    EXPECT_TRUE(flows[1][0].starts_with("#"));
    for (std::size_t i = 2; i < flows.size(); ++i)
        off[flows[i][0]] -= std::stod(flows[i][7]);
    for (const auto& [date, people] : off)
        EXPECT_NEAR(people, 0.0, 1e-6) << date;
}

TEST_F(CsvFiles, OutHasFleesColumnsAndStampsADaysEndWithTheNextDate) {
    const Table out = table("out.csv");
    EXPECT_EQ(out[0],
              (std::vector<std::string>{"Day", "Date", "Zed, north sim", "Zed, north data",
                                        "Zed, north error", "Yam sim", "Yam data", "Yam error",
                                        "Total error", "refugees in camps (UNHCR)",
                                        "total refugees (simulation)", "raw UNHCR refugee count",
                                        "refugees in camps (simulation)", "refugee_debt"}));
    ASSERT_EQ(out.size(), 11U);
    EXPECT_EQ(out[1][1], "2016-03-02");
    // Nobody is registered at Yam.
    EXPECT_EQ(out[1][6], "");
    EXPECT_EQ(out[1][7], "");
    EXPECT_EQ(out[4][0], "3");
    EXPECT_EQ(out[4][3], "400");
    EXPECT_EQ(out[4][9], "400");
    // Day 0 counts camps and total: 200, and 100 more each day.
    EXPECT_EQ(out[4][11], "500");
}

TEST_F(CsvFiles, TheErrorOfACampIsRoundedToFourDigits) {
    for (const auto& row : table("out.csv")) {
        if (row[0] == "Day")
            continue;
        const double wanted = std::abs(std::stod(row[2]) / std::stod(row[3]) - 1.0);
        EXPECT_NEAR(std::stod(row[4]), wanted, 0.5001e-4);
    }
}

}  // namespace
}  // namespace couloir
