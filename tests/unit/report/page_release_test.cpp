#include "couloir/report/page_release.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace couloir {
namespace {

using Json = nlohmann::json;

Json columns(std::vector<int> people) {
    Json json;
    for (const char* quantile : {"q05", "q10", "q25", "q50", "q75", "q90", "q95"})
        json[quantile] = people;
    return json;
}

Json claim(const std::string& place, const std::string& kind, const std::string& date,
           const std::string& note = "") {
    return {{"id", "c"},       {"place", place}, {"kind", kind},         {"date", date},
            {"note", note},    {"figure", "1"},  {"published_by", "UN"}, {"address", ""},
            {"said_by", "UN"}, {"unit", ""}};
}

/// Somebody's words, without a figure.
Json said(const std::string& id, const std::string& place, const std::string& note) {
    Json words = claim(place, "message", "2016-02-03", note);
    words["id"] = id;
    words["figure"] = " ";
    return words;
}

Json score(const std::string& channel) {
    return {{"channel", channel},
            {"n", 40},
            {"mean_absolute_difference", 1234.0},
            {"relative", 0.1},
            {"coverage_90", 0.5}};
}

/// Two camps behind a screening site, as of 1 March.
Json page() {
    Json side;
    side["scenario"] = {{"start", "2016-02-01"}, {"days", 40}, {"as_of", "2016-03-01"}};
    side["plan"] = {{"uses", {{{"what", "corridor"}, {"name", "East"}, {"people_per_day", 9}}}}};
    side["totals"] = {{"displaced", columns({12345, 99})},
                      {"on_road", columns({2345, 0})},
                      {"in_camps", columns({10000, 99})},
                      {"with_hosts", columns({0, 0})}};
    side["marks"] = {{{"day", 1}, {"what", "control"}, {"where", {"Hill camp"}}},
                     {{"day", 2}, {"what", "exit_closed"}, {"where", {"Gate"}}}};
    side["claims"] = {claim("the area", "displaced_now", "2016-02-03", "seen at Gate"),
                      claim("the area", "displaced_now", "2016-02-28"),
                      claim("Hill camp", "occupancy", "2016-02-03"),
                      claim("the area", "access", "2016-02-03")};
    side["names"] = {{{"name", "Hill camp"}, {"kind", "camp"}},
                     {{"name", "Gate"}, {"kind", "forwarding_hub"}},
                     {{"name", "Town"}, {"kind", "town"}}};
    side["places"] = side["names"];
    for (Json& place : side["places"]) {
        place["present"] = columns({5000, 7});
        place["encircled"] = nullptr;
    }
    side["links"] = {{{"from", 0}, {"to", 1}, {"entered", nullptr}},
                     {{"from", 2}, {"to", 0}, {"entered", columns({123, 4})}}};
    side["areas"] = {{{"name", "North"}, {"present", columns({10000, 99})}}};
    side["observations"] = {{{"place", "*"}, {"points", {{3, 1234}, {27, 99999}}}},
                            {{"place", "Gate"}, {"points", {{3, 1234}}}}};
    side["scores"] = {score("registrations"), score("Hill camp"), score("Gate")};
    side["scores"][1]["place"] = "Hill camp";
    side["scores"][2]["place"] = "Gate";
    side["relative_difference"] = {{"normal", 0.34567}, {"rescaled", 0.3}};
    return {{"schema", 1}, {"release", "internal"}, {"sides", {side}}};
}

Json at(ReleaseLevel level, const Json& from = page()) {
    return Json::parse(page_at_level(from.dump(), level));
}

TEST(PageRelease, InternallyEverythingIsThere) {
    const Json json = at(ReleaseLevel::kInternal);
    EXPECT_EQ(json["release"], "internal");
    EXPECT_EQ(json["sides"][0]["places"], page()["sides"][0]["places"]);
    EXPECT_EQ(json["sides"][0]["claims"].size(), 4U);
}

TEST(PageRelease, ThePublicSeesAreasOnly) {
    const Json json = at(ReleaseLevel::kPublic);
    const std::string text = json.dump();
    EXPECT_FALSE(json["sides"][0].contains("places"));
    EXPECT_FALSE(json["sides"][0].contains("links"));
    for (const char* name : {"Hill camp", "Gate", "Town", "East", "exit_closed"})
        EXPECT_EQ(text.find(name), std::string::npos) << name;
}

TEST(PageRelease, ThePublicSeesTwoFiguresAndNothingUnderAHundred) {
    const Json side = at(ReleaseLevel::kPublic)["sides"][0];
    EXPECT_EQ(side["totals"]["displaced"]["q50"][0], 12000);
    EXPECT_TRUE(side["totals"]["displaced"]["q50"][1].is_null());
}

TEST(PageRelease, ThePublicSeesObservationsAWeekLate) {
    const Json json = at(ReleaseLevel::kPublic);
    const Json& side = json["sides"][0];
    ASSERT_EQ(side["observations"].size(), 1U);
    ASSERT_EQ(side["observations"][0]["points"].size(), 1U);
    EXPECT_EQ(side["observations"][0]["points"][0][1], 1200);
    ASSERT_EQ(side["claims"].size(), 1U);
    EXPECT_EQ(side["claims"][0]["note"], "") << "it names a screening site";
    EXPECT_EQ(json["not_before"], "2016-03-08");
}

TEST(PageRelease, PartnersSeeCampsButNoScreeningSite) {
    const Json side = at(ReleaseLevel::kPartner)["sides"][0];
    ASSERT_EQ(side["places"].size(), 2U);
    EXPECT_EQ(side["places"][1]["name"], "Town");
    EXPECT_FALSE(side["places"][0].contains("encircled"));
    ASSERT_EQ(side["links"].size(), 1U);
    EXPECT_EQ(side["links"][0]["from"], 1) << "links follow the places that are left";
    EXPECT_EQ(side["links"][0]["entered"]["q50"][0], 120);
    EXPECT_TRUE(side["links"][0]["entered"]["q50"][1].is_null());
    EXPECT_FALSE(side["plan"]["uses"][0].contains("people_per_day"));
}

TEST(PageRelease, ThePublicReadsOnlyHowManyPeople) {
    Json from = page();
    Json& side = from["sides"][0];
    side["scenario"]["inputs"] = {{{"path", "muster_point_means.csv"}, {"sha256", "ab"}}};
    side["claims"] = {
        claim("the area", "road_distance", "2016-02-03", "by the northern road"),
        claim("the area", "assumption", "2016-02-03", "the six gates"),
        claim("the area", "displaced_now", "2016-02-03", "seen on the northern road")};
    const Json shown = at(ReleaseLevel::kPublic, from)["sides"][0];
    ASSERT_EQ(shown["claims"].size(), 2U);
    for (const char* words : {"northern", "gates", "muster"})
        EXPECT_EQ(shown.dump().find(words), std::string::npos) << words;
    EXPECT_EQ(shown["scenario"]["inputs"][0]["sha256"], "ab");
    EXPECT_EQ(at(ReleaseLevel::kPartner, from).dump().find("muster"), std::string::npos);
}

TEST(PageRelease, ThePublicReadsWhatWholeCitiesWereTold) {
    Json from = page();
    Json& claims = from["sides"][0]["claims"];
    claims = {said("a", "the city", "leaflets: stay at home; corridors are set up"),
              said("b", "the city", "leaflets: leave by the northern bridge"),
              said("c", "Town", "leaflets: leave"), said("d", "Tow", "leaflets: leave"),
              said("e", "the city", "leaflets: go to Hill camp")};
    const Json shown = at(ReleaseLevel::kPublic, from)["sides"][0]["claims"];
    ASSERT_EQ(shown.size(), 1U) << "what is left with nothing to say is left out";
    EXPECT_EQ(shown[0]["note"], "leaflets: stay at home; corridors are set up");
}

TEST(PageRelease, ThePublicReadsOfNoCapacityThatWasAssumed) {
    Json from = page();
    Json& claims = from["sides"][0]["claims"];
    claims = {claim("the city", "assumption", "2016-02-03"),
              claim("the city", "assumption", "2016-02-03"),
              claim("the city", "assumption", "2016-02-03")};
    claims[0]["id"] = "plan-corridor-hours";
    claims[1]["unit"] = "people an hour";
    claims[2]["id"] = "plan-message-reach";
    const Json shown = at(ReleaseLevel::kPublic, from)["sides"][0]["claims"];
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0]["id"], "plan-message-reach");
}

TEST(PageRelease, OfHiddenClaimsOnlyTheNumberIsLeft) {
    Json from = page();
    Json& side = from["sides"][0];
    side["claims"] = {said("leaflet", "the city", "stay"),
                      claim("the city", "access", "2016-02-03")};
    side["claims"][1]["id"] = "un-castello-road";
    side["claims"][0]["contradicts"] = {"un-castello-road"};
    side["record"] = {{{"question", "aid"}, {"claims", {"un-castello-road", "leaflet"}}}};
    side["plan"]["claims"] = {"un-castello-road"};
    side["settings"] = {{{"name", "x"}, {"claim", "un-castello-road; leaflet"}}};
    Json plan = side;
    plan["claims"] = Json::array();
    from["sides"].push_back(plan);
    for (const ReleaseLevel level : {ReleaseLevel::kPublic, ReleaseLevel::kPartner}) {
        const Json shown = at(level, from)["sides"];
        EXPECT_EQ(shown.dump().find("castello"), std::string::npos);
        EXPECT_EQ(shown[1]["record"][0]["claims"], Json({"leaflet"}))
            << "the first side of an operation has the claims of all";
        EXPECT_EQ(shown[1]["record"][0]["hidden"], 1);
        EXPECT_EQ(shown[0]["plan"]["hidden"], 1);
        EXPECT_EQ(shown[0]["settings"][0]["claim"], "leaflet");
    }
}

TEST(PageRelease, TheScoreOfACampIsForThoseWhoSeeTheCamp) {
    const Json partner = at(ReleaseLevel::kPartner)["sides"][0];
    ASSERT_EQ(partner["scores"].size(), 2U);
    EXPECT_EQ(partner["scores"][1]["place"], "Hill camp");
    const Json side = at(ReleaseLevel::kPublic)["sides"][0];
    ASSERT_EQ(side["scores"].size(), 1U);
    EXPECT_EQ(side["scores"][0]["mean_absolute_difference"], 1200);
    EXPECT_EQ(side["relative_difference"]["normal"], 0.35);
}

TEST(PageRelease, TheTotalDoesNotGiveAWithheldPartAway) {
    Json from = page();
    from["sides"][0]["totals"]["displaced"] = columns({1150, 99});
    from["sides"][0]["totals"]["in_camps"] = columns({1100, 99});
    from["sides"][0]["totals"]["on_road"] = columns({50, 0});
    from["sides"][0]["totals"]["with_hosts"] = columns({1000, 0});
    const Json totals = at(ReleaseLevel::kPublic, from)["sides"][0]["totals"];
    EXPECT_TRUE(totals["on_road"]["q50"][0].is_null());
}

TEST(PageRelease, APartThatIsWithheldForOthersSaysSo) {
    Json from = page();
    Json& totals = from["sides"][0]["totals"];
    totals["on_road"] = columns({0, 0});
    totals["in_camps"] = columns({150, 0});
    totals["with_hosts"] = columns({160, 0});
    const Json shown = at(ReleaseLevel::kPublic, from)["sides"][0]["totals"];
    EXPECT_TRUE(shown["in_camps"]["q50"][0].is_null());
    EXPECT_EQ(shown["in_camps"]["for_others"], Json(std::vector{0})) << "150 is not under 100";
    EXPECT_FALSE(shown["on_road"].contains("for_others"));
}

TEST(PageRelease, ThePageSaysFromWhichNumberOnItShowsCounts) {
    EXPECT_EQ(at(ReleaseLevel::kPublic)["least_count"], 100);
    EXPECT_EQ(at(ReleaseLevel::kPartner)["least_count"], 10);
    EXPECT_EQ(at(ReleaseLevel::kPartner)["significant_figures"], 3);
    EXPECT_FALSE(at(ReleaseLevel::kInternal).contains("least_count"));
}

TEST(PageRelease, ADifferenceIsWithheldWhereASideIs) {
    Json from = page();
    const auto range = [](int people) {
        return Json{{"median", people}, {"q05", people}, {"q95", people}, {"never", 0.0}};
    };
    from["comparison"] = {
        {"sides", {{{"at_risk", range(12345)}, {"uses", {"x"}}}, {{"at_risk", range(12345)}}}},
        {"measures",
         {{"trapped",
           {{"unit", "person-days"},
            {"sides", {range(50), range(5555)}},
            {"difference", {range(5505)}},
            {"by", {{"corridor", {{"East", {{"sides", {range(1)}}}}}}}}}}}}};
    const Json comparison = at(ReleaseLevel::kPublic, from)["comparison"];
    const Json& measure = comparison["measures"]["trapped"];
    EXPECT_TRUE(measure["sides"][0]["median"].is_null());
    EXPECT_EQ(measure["sides"][1]["median"], 5600);
    EXPECT_TRUE(measure["difference"][0]["median"].is_null());
    EXPECT_FALSE(measure.contains("by"));
    EXPECT_EQ(comparison["sides"][0]["at_risk"]["median"], 12000);
}

TEST(PageRelease, WhatIsNoPageIsRefused) {
    EXPECT_THROW(page_at_level("", ReleaseLevel::kPublic), std::runtime_error);
    EXPECT_THROW(page_at_level("[]", ReleaseLevel::kPublic), std::runtime_error);
    EXPECT_THROW(page_at_level("{\"schema\":2}", ReleaseLevel::kPublic), std::runtime_error);
    Json broken = page();
    broken["sides"][0].erase("claims");
    EXPECT_THROW(page_at_level(broken.dump(), ReleaseLevel::kPublic), std::runtime_error);
    Json levelled = page();
    levelled["release"] = "public";
    EXPECT_EQ(at(ReleaseLevel::kPublic, levelled), levelled);
    EXPECT_THROW(page_at_level(levelled.dump(), ReleaseLevel::kPartner), std::runtime_error);
    EXPECT_THROW(page_at_level(levelled.dump(), ReleaseLevel::kInternal), std::runtime_error);
}

}  // namespace
}  // namespace couloir
