#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "couloir/base/date.hpp"
#include "unit/cli/command.hpp"

namespace couloir {
namespace {

const Date kStart(2016, 3, 1);

/// A hundred days of registrations; those after day 50 are `noise` times as many, and so are
/// conflicts, corrections and closures dated later.
class CountedFolder : public TinyFolder {
  public:
    explicit CountedFolder(double noise) {
        const bool noisy = noise > 1.0;
        write("input_csv/sim_period.csv", "StartDate,2016-03-01\nLength,100\n");
        std::string total;
        for (int day = 0; day <= 100; day += 7) {
            const double people = (100 + 30 * day) * (day > 50 ? noise : 1.0);
            total += fmt::format("{},{:.0f}\n", (kStart + day).iso(), people);
        }
        write("source_data/total.csv", total);
        write("source_data/zed.csv", total);
        std::string conflicts = "#Day,A,B\n";
        for (int day = 0; day <= 100; ++day)
            conflicts += fmt::format("{},{},{}\n", day, day < 60 || !noisy ? 1 : 0,
                                     day >= 60 && noisy ? 1 : 0);
        write("input_csv/conflicts.csv", conflicts);
        write("input_csv/registration_corrections.csv",
              noisy ? fmt::format("\"Zed, north\",{}\n", (kStart + 56).iso()) : "");
        write("input_csv/closures.csv", "#closure_type,name1,name2,closure_start,closure_end\n" +
                                            std::string(noisy ? "camp,Yam,,60,80\n" : ""));
    }
};

Outcome calibrate(const TinyFolder& folder, std::vector<std::string> words = {}) {
    words.insert(words.begin(), {"calibrate", folder.folder(), "--as-of", (kStart + 50).iso(),
                                 "--quiet", "--members", "30"});
    return couloir(words);
}

TEST(CalibrateCommand, WhatCameLaterChangesNoByte) {
    const CountedFolder one(1.0);
    const CountedFolder other(7.0);
    const std::string first = one.at("out");
    const std::string second = other.at("out");
    ASSERT_EQ(calibrate(one, {"--out", first}).code, 0);
    ASSERT_EQ(calibrate(other, {"--out", second, "--threads", "1"}).code, 0);
    const std::string csv = text_of(first + "/posterior.csv");
    EXPECT_EQ(csv, text_of(second + "/posterior.csv"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 2 + 30) << "a row a member";
    const auto json = [](const std::string& folder) {
        auto read = nlohmann::json::parse(text_of(folder + "/posterior.json"));
        read.erase("scenario");
        return read;
    };
    EXPECT_EQ(json(first), json(second));
}

TEST(CalibrateCommand, SaysWhatTheCountsTaughtAndWhatTheyDidNot) {
    const CountedFolder folder(1.0);
    const Outcome outcome = calibrate(folder);
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome.out, "departures.share_per_day"));
    EXPECT_TRUE(contains(outcome.out, "places@Yam"));
    EXPECT_TRUE(contains(outcome.out, "nothing")) << "nobody was counted in Yam";
    EXPECT_TRUE(contains(outcome.out, "Not told apart:"));
    EXPECT_TRUE(contains(outcome.out, "90 % range"));
}

TEST(CalibrateCommand, WithHindsightCapacitiesAreKnownAndEveryOutputSaysSo) {
    const CountedFolder folder(1.0);
    const std::string out = folder.at("out");
    const Outcome outcome = calibrate(folder, {"--hindsight", "--out", out});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_FALSE(contains(outcome.out, "places@")) << "nothing to learn";
    EXPECT_TRUE(contains(outcome.out, "with hindsight"));
    for (const char* file : {"/posterior.csv", "/posterior.json", "/run.json"})
        EXPECT_TRUE(contains(text_of(out + file), "with hindsight")) << file;
    EXPECT_FALSE(contains(calibrate(folder).out, "hindsight"));
}

TEST(CalibrateCommand, KeepsATrace) {
    const CountedFolder folder(1.0);
    const std::string out = folder.at("out");
    ASSERT_EQ(calibrate(folder, {"--out", out, "--seed", "9"}).code, 0);
    const auto json = nlohmann::json::parse(text_of(out + "/run.json"));
    EXPECT_EQ(json["kind"], "calibration");
    EXPECT_EQ(json["seed"], 9);
    EXPECT_EQ(json["as_of"], (kStart + 50).iso());
    EXPECT_GT(json["inputs"].size(), 4U);
    EXPECT_EQ(json["files"].size(), 3U);
}

TEST(CalibrateCommand, NeedsADayWithinTheScenario) {
    const CountedFolder folder(1.0);
    EXPECT_EQ(couloir({"calibrate", folder.folder(), "--quiet"}).code, 2);
    EXPECT_EQ(calibrate(folder, {"--as-of", "2016-02-01"}).code, 2);
    EXPECT_EQ(calibrate(folder, {"--members", "3"}).code, 2);
}

}  // namespace
}  // namespace couloir
