#include "couloir/base/date.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(Date, CountsDaysFrom1970) {
    EXPECT_EQ(Date(1970, 1, 1).days_since_epoch(), 0);
    EXPECT_EQ(Date(1969, 12, 31).days_since_epoch(), -1);
    EXPECT_EQ(Date(2000, 3, 1).days_since_epoch(), 11017);
}

TEST(Date, IsReadAndWrittenAsIso) {
    for (const char* text : {"2016-10-17", "2016-02-29", "0000-01-01", "9999-12-31"}) {
        const auto date = Date::parse(text);
        ASSERT_TRUE(date.has_value()) << text;
        EXPECT_EQ(date->iso(), text);
    }
}

TEST(Date, RefusesDaysThatDoNotExist) {
    for (const char* text :
         {"2017-02-29", "1900-02-29", "2016-00-10", "2016-13-01", "2016-04-31", "2016-01-00"}) {
        EXPECT_FALSE(Date::parse(text)) << text;
    }
}

TEST(Date, RefusesEverythingButTheOneForm) {
    for (const char* text : {"", "2016-1-01", "2016-01-1", "16-01-01", "2016/01/01", "20160101",
                             " 2016-01-01", "2016-01-01 ", "2016-01-01T00:00", "+016-01-01",
                             "2016--1-01", "2016-01-0x", "01-01-2016"}) {
        EXPECT_FALSE(Date::parse(text)) << text;
    }
}

TEST(Date, MovesByDaysAcrossMonthsAndLeapDays) {
    EXPECT_EQ(Date(2016, 2, 28) + 2, Date(2016, 3, 1));
    EXPECT_EQ(Date(2016, 3, 1) - 1, Date(2016, 2, 29));
    EXPECT_EQ(Date(2017, 7, 10) - Date(2016, 10, 17), 266);
    EXPECT_LT(Date(2016, 12, 31), Date(2017, 1, 1));
    Date date(2016, 12, 31);
    EXPECT_EQ((++date).iso(), "2017-01-01");
}

TEST(Date, GivesItsParts) {
    const Date date(2016, 10, 25);
    EXPECT_EQ(date.year(), 2016);
    EXPECT_EQ(date.month(), 10U);
    EXPECT_EQ(date.day(), 25U);
}

TEST(DateDeathTest, OfADayThatDoesNotExistIsABug) {
    EXPECT_DEATH(Date(2017, 2, 29), "no such day");
}

}  // namespace
}  // namespace couloir
