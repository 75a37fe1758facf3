#include <gtest/gtest.h>

#include "couloir/io/native_earlier.hpp"
#include "couloir/io/native_events.hpp"
#include "couloir/io/native_header.hpp"
#include "couloir/io/native_locations.hpp"
#include "couloir/io/native_observations.hpp"
#include "couloir/io/native_record.hpp"
#include "couloir/io/native_routes.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

const Date kStart(2016, 10, 17);

ClaimBook book() {
    Claim claim;
    claim.id = "x";
    return ClaimBook({claim});
}

struct NativeTables : testing::Test {
    std::vector<Location> locations(const std::string& text) {
        return read_native_locations({"locations.csv", text}, claims, problems);
    }
    std::vector<Location> three_places() {
        return locations("name,type\nA,town\nB,town\nC,camp\n");
    }
    std::vector<Route> routes(const std::string& text) {
        return read_native_routes({"routes.csv", text}, NameIndex(three_places()), claims,
                                  problems);
    }
    std::vector<Event> events(const std::string& text, const std::string& more_columns = "") {
        const NameIndex names(three_places());
        const auto roads = read_native_routes(
            {"routes.csv", "from,to,distance_km,claim\nA,B,1,x\n"}, names, claims, problems);
        return read_native_events(
            {"events.csv", "date,kind,from,to,value,claim" + more_columns + "\n" + text},
            {names, roads, groups}, claims, kStart, 30, problems);
    }
    Earlier earlier(const std::string& rows) {
        return read_earlier({"earlier.csv", "location,figure,value,low,high,claim\n" + rows},
                            NameIndex(three_places()), claims, problems);
    }
    Channel channel(const std::string& text) {
        return read_channel({"observations/iom.csv", text}, "iom", NameIndex(three_places()),
                            claims, problems);
    }
    std::vector<SettingEntry> header(const std::string& yaml, std::optional<int> days = {}) {
        return read_native_header({"scenario.yml", yaml}, days, scenario, problems);
    }

    std::vector<Group> groups;
    ClaimBook claims{book()};
    Scenario scenario;
    Problems problems;
};

TEST_F(NativeTables, ColumnsAreFoundByNameInAnyOrderAndCase) {
    const auto read = locations(
        "\xEF\xBB\xBF TYPE , Name,Residents,residents_high,residents_low,claim,Elevation\r\n"
        "town,\"Qayyarah, centre\",15000,20000,10000,x,180\r\n"
        "# a note\r\n\r\nCamp,C,,,,,");
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].name, "Qayyarah, centre");
    EXPECT_EQ(read[0].kind, LocationKind::kTown);
    EXPECT_EQ(read[0].residents.value, 15000);
    EXPECT_EQ(read[0].residents.low, 10000);
    EXPECT_EQ(read[0].residents.high, 20000);
    EXPECT_EQ(read[0].residents.claim, "x");
    EXPECT_EQ(read[0].attributes, (Attributes{{"Elevation", "180"}}));
    EXPECT_EQ(read[1].kind, LocationKind::kCamp);
    EXPECT_TRUE(problems.empty());
}

TEST_F(NativeTables, ARowOfHxlTagsIsNoLocation) {
    EXPECT_EQ(locations("name,type\n#loc+name,#loc+type\nA,town\n").size(), 1U);
}

TEST_F(NativeTables, AMissingOrRepeatedColumnIsReported) {
    locations("name,kind\nA,town\n");
    locations("name,type,Type\nA,town,camp\n");
    locations("");
    EXPECT_EQ(codes_of(problems),
              (Codes{"E011 line 1", "E012 line 1", "E011 line 0", "E011 line 0"}));
}

TEST_F(NativeTables, EveryWrongCellOfALocationIsReported) {
    locations(
        "name,type,latitude,residents,residents_low,places,opens,closes,claim\n"
        ",town,95,,,,,,x\nB,vilage,,1e20,,,soon,,\nC,camp,,5,,-1,,,y\n"
        "D,town,,5,3,,2016-11-02,2016-11-01,x\nE,town,1,2,2,3,,,x,surplus\n");
    EXPECT_EQ(codes_of(problems),
              (Codes{"E101 line 2", "E105 line 2", "E103 line 3", "E104 line 3", "E110 line 3",
                     "E104 line 4", "E603 line 4", "E111 line 4", "E109 line 5", "E110 line 5",
                     "E010 line 6", "E109 line 6"}));
}

TEST_F(NativeTables, AFigureWithoutAClaimIsAWarning) {
    locations("name,type,residents,places\nA,town,5,\nB,camp,,7\nC,town,,\n");
    EXPECT_EQ(codes_of(problems), (Codes{"W601 line 2", "W601 line 3"}));
}

TEST_F(NativeTables, ALocationThatOpensLaterIsClosedAtFirst) {
    const auto read = locations(
        "name,type,opens,closes\nA,camp,2016-10-20,2016-10-30\n"
        "B,camp,2016-10-17,\nC,camp,2016-01-01,2016-10-01\n");
    const auto found = opening_events(read, kStart);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].kind, EventKind::kCloseLocation);
    EXPECT_EQ(found[0].day, 0);
    EXPECT_EQ(found[1].kind, EventKind::kOpenLocation);
    EXPECT_EQ(found[1].day, 3);
    EXPECT_EQ(found[2].kind, EventKind::kShutCamp) << "it pushes on who is there";
    EXPECT_EQ(found[2].day, 13);
    EXPECT_EQ(found[3].from.value(), 2);
    EXPECT_EQ(found[3].day, 0);
}

TEST_F(NativeTables, RoutesSayTheirClassDirectionAndClaims) {
    const auto read = routes(
        "from,to,distance_km,class,one_way,people_per_day,claim,max_move_speed\n"
        "A,B,12.5,primary,yes,5000,x,40\nB,C,3,,no,,x,\n");
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].distance_km, 12.5);
    EXPECT_EQ(read[0].road_class, "primary");
    EXPECT_TRUE(read[0].one_way);
    EXPECT_EQ(read[0].people_per_day, 5000);
    EXPECT_EQ(number_of(read[0].attributes, "max_move_speed", 0), 40);
    EXPECT_FALSE(read[1].one_way);
    EXPECT_FALSE(read[1].people_per_day);
    EXPECT_EQ(codes_of(problems), Codes{});
}

TEST_F(NativeTables, PermissionIsOfALocationOrOfWhatAPartyControlsAndNamesGroups) {
    groups = {{"women", 0.5}, {"men", 0.5}};
    const auto found = events(
        "2016-10-18,permission,A,,women,x\n2016-10-19,permission,,ISIL,none,x\n"
        "2016-10-20,permission,B,,men; women,x\n2016-10-21,services,A,,0.5,x\n");
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].groups, std::vector<std::size_t>{0});
    EXPECT_FALSE(found[1].from.valid());
    EXPECT_EQ(found[1].party, "ISIL");
    EXPECT_TRUE(found[1].groups.empty());
    EXPECT_EQ(found[2].groups, (std::vector<std::size_t>{1, 0}));
    EXPECT_EQ(found[3].value, 0.5);
    EXPECT_EQ(codes_of(problems), Codes{});
}

TEST_F(NativeTables, PermissionOfNobodyKnownIsReported) {
    groups = {{"women", 0.5}, {"men", 0.5}};
    events(
        "2016-10-18,permission,A,,wmen,x\n2016-10-19,permission,,,all,x\n"
        "2016-10-20,permission,A,,,x\n2016-10-21,services,A,,2,x\n");
    EXPECT_EQ(codes_of(problems),
              (Codes{"E309 line 2", "E309 line 3", "E309 line 4", "E309 line 5"}));
}

TEST_F(NativeTables, ADateMayHaveARangeThatHoldsIt) {
    const auto read =
        events("2016-10-18,conflict,A,,1,x,2016-10-17,2016-11-01\n", ",earliest,latest");
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].earliest, 0);
    EXPECT_EQ(read[0].latest, 15);
    EXPECT_TRUE(problems.empty());
    events(
        "2016-10-18,conflict,A,,1,x,2016-10-19,2016-11-01\n"
        "2016-10-18,conflict,A,,1,x,soon,\n",
        ",earliest,latest");
    EXPECT_EQ(codes_of(problems), (Codes{"E307 line 2", "E307 line 3"}));
}

TEST_F(NativeTables, TheRecordAnswersKnownQuestionsByClaims) {
    const auto record =
        read_record({"record.csv", "question,claims\ntold,x\nleft,x x\n"}, claims, problems);
    ASSERT_EQ(record.size(), 2U);
    EXPECT_EQ(record[1].claims.size(), 2U);
    EXPECT_TRUE(problems.empty());
    read_record({"record.csv", "question,claims\ntolled,x\ntold,nobody\n"}, claims, problems);
    EXPECT_EQ(codes_of(problems), (Codes{"E605 line 2", "E603 line 3"}));
}

TEST_F(NativeTables, GroupsHaveNamesAndSharesThatAddUp) {
    header(
        "start: 2016-10-17\ndays: 3\ngroups:\n  - {name: adults, share: 0.9}\n"
        "  - {name: people who cannot walk, share: 0.1, needs_transport: yes}\n");
    EXPECT_EQ(codes_of(problems), Codes{});
    ASSERT_EQ(scenario.groups.size(), 2U);
    EXPECT_TRUE(scenario.groups[1].needs_transport);
    header("start: 2016-10-17\ndays: 3\ngroups: [{name: adults, share: 0.9}]\n");
    header("start: 2016-10-17\ndays: 3\ngroups: 7\n");
    header("start: 2016-10-17\ndays: 3\ngroups: [{name: all, share: 1}]\n");
    header("start: 2016-10-17\ndays: 3\ngroups: [{name: a, share: 2, sex: f}, 3]\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E509 line 3", "E509 line 3", "E509 line 3", "E509 line 3",
                                         "E509 line 3", "E509 line 3"}));
}

TEST_F(NativeTables, EveryWrongCellOfARouteIsReported) {
    routes("from,to,distance_km,one_way,people_per_day,claim\nA,Z,0,maybe,-1,x y\nA,A,5,,,\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E201 line 2", "E202 line 2", "E205 line 2", "E206 line 2",
                                         "E603 line 2", "W601 line 3", "E204 line 3"}));
}

TEST_F(NativeTables, EventsComeByDateAndThoseBeforeTheStartOnDayZero) {
    const auto read = events(
        "2016-10-19,conflict,A,,0.5,x\n2016-10-01,conflict,A,,1,x\n"
        "2016-09-01,conflict,A,,0.2,x\n2016-10-18,control,A,,ISF,x\n"
        "2016-10-20,access,A,,closed,x\n2016-10-21,access,B,A,open,x\n"
        "2016-10-22,Places,C,,5000,x\n");
    ASSERT_EQ(read.size(), 7U);
    EXPECT_EQ(read[0].day, 0);
    EXPECT_EQ(read[0].value, 0.2);
    EXPECT_EQ(read[1].day, 0);
    EXPECT_EQ(read[1].value, 1.0);
    EXPECT_EQ(read[2].kind, EventKind::kControl);
    EXPECT_EQ(read[2].party, "ISF");
    EXPECT_EQ(read[3].day, 2);
    EXPECT_EQ(read[4].kind, EventKind::kCloseLocation);
    EXPECT_EQ(read[5].kind, EventKind::kOpenRoute);
    EXPECT_EQ(read[5].to.value(), 0);
    EXPECT_EQ(read[6].kind, EventKind::kPlaces);
    EXPECT_EQ(read[6].value, 5000);
    EXPECT_EQ(read[6].claim, "x");
    EXPECT_TRUE(problems.empty());
}

TEST_F(NativeTables, EveryWrongEventIsReported) {
    EXPECT_TRUE(events("2016-10-19,confict,A,,0.5,x\n2016-10-19,conflict,Z,,1.5,x\n"
                       "19.10.2016,conflict,A,,1,x\n,conflict,A,,,x\n"
                       "2016-10-19,access,A,,shut,x\n2016-10-19,control,A,,,x\n"
                       "2016-10-19,places,C,,1.5,x\n2016-10-19,access,A,Z,open,x\n")
                    .empty());
    EXPECT_EQ(codes_of(problems),
              (Codes{"E308 line 2", "E303 line 3", "E309 line 3", "E307 line 4", "E307 line 5",
                     "E309 line 5", "E309 line 6", "E309 line 7", "E309 line 8", "E303 line 9"}));
    EXPECT_EQ(problems.all()[0].hint, "did you mean \"conflict\"?");
}

TEST_F(NativeTables, AccessOfARouteNeedsTheRoute) {
    events("2016-10-19,access,A,C,open,x\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E310 line 2"}));
}

TEST_F(NativeTables, AnEventAfterTheEndIsAWarning) {
    EXPECT_EQ(events("2016-11-15,conflict,A,,1,x\n2016-11-16,conflict,A,,0,x\n").size(), 2U);
    EXPECT_EQ(codes_of(problems), (Codes{"W309 line 3"}));
}

TEST_F(NativeTables, ObservationsSayWhatWasCounted) {
    const Channel read = channel(
        "date,location,figure,low,high,what,claim\n"
        "2016-11-01,*,20000,18000,25000,cumulative,x\n"
        "2016-11-02,C,500,,,stock,x\n2016-11-03,C,12.5,,,Flow,x\n");
    EXPECT_EQ(read.name, "iom");
    ASSERT_EQ(read.observations.size(), 3U);
    EXPECT_EQ(read.observations[0].location, "*");
    EXPECT_EQ(read.observations[0].what, ObservationKind::kCumulative);
    EXPECT_EQ(read.observations[0].low, 18000);
    EXPECT_EQ(read.observations[1].date, Date(2016, 11, 2));
    EXPECT_EQ(read.observations[2].what, ObservationKind::kFlow);
    EXPECT_TRUE(problems.empty());
}

TEST_F(NativeTables, EveryWrongObservationIsReported) {
    EXPECT_EQ(channel("date,location,figure,low,high,what,claim\n2016-11-01,Z,5,,,stock,x\n"
                      "yesterday,C,-1,,,total,x\n,C,,,,stock,x\n2016-11-02,C,5,6,7,stock,\n")
                  .observations.size(),
              2U);
    EXPECT_EQ(codes_of(problems),
              (Codes{"E410 line 2", "E405 line 3", "E411 line 3", "E412 line 3", "E405 line 4",
                     "E411 line 4", "E411 line 5", "W601 line 5"}));
}

TEST_F(NativeTables, ClaimsStandOnceAndMayContradictEachOther) {
    const auto read = read_claims({"claims.csv",
                                   "id,date,said_by,note,contradicts\na,2016,UN,\"one, two\",b; c\n"
                                   "b,,IOM,,a\nc,,,,\nc,,UN,,\n,,UN,,\nd e,,UN,,z\n"},
                                  problems);
    ASSERT_EQ(read.size(), 6U);
    EXPECT_EQ(read[0].note, "one, two");
    EXPECT_EQ(read[0].contradicts, (std::vector<std::string>{"b", "c"}));
    EXPECT_EQ(codes_of(problems),
              (Codes{"W602 line 4", "E602 line 5", "E601 line 6", "E601 line 7", "E604 line 7"}));
}

TEST_F(NativeTables, TheHeaderSaysWhenAndWhere) {
    const auto settings = header(
        "title: Mosul\nstart: 2016-10-17\ndays: 90\nas_of: 2016-10-25\n"
        "countries: [Iraq, Syria]\nlicence: CC-BY-4.0\n"
        "settings:\n  move_rules:\n    camp_weight: 2\n");
    EXPECT_EQ(scenario.title, "Mosul");
    EXPECT_EQ(scenario.start, kStart);
    EXPECT_EQ(scenario.days, 90);
    EXPECT_EQ(scenario.as_of_date, Date(2016, 10, 25));
    EXPECT_EQ(scenario.countries, (std::vector<std::string>{"Iraq", "Syria"}));
    EXPECT_EQ(scenario.licence, "CC-BY-4.0");
    ASSERT_EQ(settings.size(), 1U);
    EXPECT_EQ(settings[0].value, "2");
    EXPECT_EQ(settings[0].place.line, 9);
    EXPECT_TRUE(problems.empty());
    header("start: 2016-10-17\n", 7);
    EXPECT_EQ(scenario.days, 7);
    EXPECT_TRUE(problems.empty());
}

TEST_F(NativeTables, AnEarlierFigureIsOfResidentsOrPlacesAndHasAClaim) {
    const auto figures = earlier("A,residents,900,800,1000,x\nC,places,50,,,x\n").figures;
    EXPECT_TRUE(problems.empty());
    ASSERT_EQ(figures.size(), 2U);
    EXPECT_EQ(figures[0].figure, LocationFigure::kResidents);
    EXPECT_EQ(figures[0].quantity.value, 900.0);
    EXPECT_EQ(figures[0].quantity.high, 1000.0);
    EXPECT_EQ(figures[1].location, LocationId::from_index(2));
    EXPECT_EQ(figures[1].figure, LocationFigure::kPlaces);
}

TEST_F(NativeTables, EveryWrongEarlierFigureIsReported) {
    earlier(
        "D,residents,1,,,x\nA,people,1,,,x\nA,residents,,,,x\nA,residents,few,,,x\n"
        "A,residents,5,6,7,x\nA,residents,1,,,\nA,residents,1,,,y\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E112 line 2", "E112 line 3", "E112 line 4", "E104 line 5",
                                         "E112 line 6", "E112 line 7", "E603 line 8"}));
}

TEST_F(NativeTables, AnEarlierFigureWithoutALocationIsOfASetting) {
    const auto settings =
        earlier(",move_rules.camp_weight,3,2,4,x\n,move_rules.max_move_speed,100,,,x\n").settings;
    EXPECT_TRUE(problems.empty());
    ASSERT_EQ(settings.size(), 2U);
    EXPECT_EQ(settings[0].name, "move_rules.camp_weight");
    EXPECT_EQ(settings[0].quantity.value, 3.0);
    EXPECT_EQ(settings[0].quantity.low, 2.0);
    EXPECT_FALSE(settings[1].quantity.is_uncertain());
    EXPECT_EQ(settings[1].quantity.claim, "x");
}

TEST_F(NativeTables, EveryWrongEarlierSettingIsReported) {
    earlier(
        ",residents,1,,,x\n,move_rules.awareness_level,2,,,x\n,move_rules.camp_weight,-1,,,x\n"
        ",move_rules.camp_weight,,,,x\n,move_rules.camp_weight,3,4,5,x\n");
    EXPECT_EQ(codes_of(problems),
              (Codes{"E112 line 2", "E112 line 3", "E112 line 4", "E112 line 5", "E112 line 6"}));
}

TEST_F(NativeTables, EveryWrongLineOfTheHeaderIsReported) {
    header("tittle: x\nstart: tomorrow\ndays: 0\nas_of: [1]\ncountries: {a: 1}\n");
    EXPECT_EQ(codes_of(problems),
              (Codes{"E502 line 1", "E505 line 2", "E505 line 3", "E505 line 4", "E505 line 5"}));
    problems = Problems();
    header("title: x\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E505 line 0", "E505 line 0"}));
    problems = Problems();
    header("- a\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E505 line 1"}));
}

}  // namespace
}  // namespace couloir
