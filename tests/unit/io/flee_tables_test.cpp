#include <gtest/gtest.h>

#include "couloir/io/flee_closures.hpp"
#include "couloir/io/flee_conflicts.hpp"
#include "couloir/io/flee_location_changes.hpp"
#include "couloir/io/flee_locations.hpp"
#include "couloir/io/flee_period.hpp"
#include "couloir/io/flee_routes.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

struct FleeTables : testing::Test {
    FleePlaces places(const std::string& text) {
        return read_flee_locations({"locations.csv", text}, problems);
    }
    std::vector<Location> locations(const std::string& text) { return places(text).locations; }
    std::vector<Location> three_places() {
        return locations(
            "#name\nA,R,Home,0,0,conflict_zone,0,100\nB,R,Home,0,0,town,0,\n"
            "C,R,Abroad,0,0,camp,0,50\n");
    }
    std::vector<Route> routes(const std::string& text) {
        return read_flee_routes({"routes.csv", text}, NameIndex(three_places()), Compat::kFleeCode,
                                problems);
    }
    std::vector<Event> closures(const std::string& text, Compat compat = Compat::kFleeCode) {
        const auto places = three_places();
        return read_flee_closures({"closures.csv", text}, places, NameIndex(places), compat,
                                  problems);
    }
    std::vector<Event> changes(const std::string& text) {
        return read_flee_location_changes({"location_changes.csv", text}, NameIndex(three_places()),
                                          problems);
    }
    std::vector<Event> conflicts(const std::string& text, int days,
                                 Compat compat = Compat::kFleeCode) {
        const auto places = three_places();
        return read_flee_conflicts({"conflicts.csv", text}, places, NameIndex(places), days, compat,
                                   problems);
    }

    Problems problems;
};

std::string told(const std::vector<Event>& events) {
    std::string text;
    for (const Event& event : events) {
        text += std::to_string(event.day) + ' ' + std::string(name_of(event.kind));
        if (event.from.valid())
            text += std::string(" ") + static_cast<char>('A' + event.from.value());
        if (event.to.valid())
            text += std::string("-") + static_cast<char>('A' + event.to.value());
        if (!event.from_country.empty())
            text += ' ' + event.from_country + '-' + event.to_country;
        if (event.kind == EventKind::kConflict)
            text += ' ' + std::to_string(event.value).substr(0, 3);
        text += "; ";
    }
    return text;
}

TEST_F(FleeTables, LocationsGoByPosition) {
    const auto read = locations(
        "\"#name\",\"region\",\"country\",\"lat\",\"lon\",\"location_type\",\"conflict_date\","
        "\"population\",\"IPC\"\n"
        "\"Kidal\",\"North\",\"Mali\",18.4,1.4,\"conflict_zone\",0,25617,3\n"
        "\"Mentao\",\"Sahel\",\"Burkina Faso\",14,-1.6,\"camp\",0,10000,\n");
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].name, "Kidal");
    EXPECT_EQ(read[0].country, "Mali");
    EXPECT_EQ(read[0].latitude, 18.4);
    EXPECT_EQ(read[0].longitude, 1.4);
    EXPECT_EQ(read[0].kind, LocationKind::kConflictZone);
    EXPECT_EQ(read[0].residents.value, 25617);
    EXPECT_EQ(read[0].attributes.at("IPC"), "3");
    EXPECT_EQ(read[0].place, (Place{"locations.csv", 2, 0}));
    EXPECT_EQ(read[1].places.value, 10000);
    EXPECT_EQ(read[1].residents.value, 0);
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, AHeaderMayBeWrittenInManyWays) {
    const std::string row = "A,R,H,1,2,town,0,7\n";
    for (const char* header :
         {"#name,region\n", "\"#name\",\"region\"\n", "#\"name\",\"region\"\n", "name,region\n",
          " Name , Region\n", "\xEF\xBB\xBF#name,region\n", "# name,region\r\n", ""}) {
        EXPECT_EQ(locations(header + row).size(), 1U) << header;
    }
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, LaterNotesAndBlankLinesAreLeftOut) {
    EXPECT_EQ(
        locations("#name\n\nA,R,H,1,2,town,0,7\n# B,R,H,1,2,town,0,7\n\"#C\",R\n,,,,\n").size(),
        1U);
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, BlankOptionalCellsAreZeroOrUnknown) {
    const auto read = locations("#name\nA,,,,,town,,\nB,,,,,camp\n");
    EXPECT_EQ(read[0].country, "unknown");
    EXPECT_EQ(read[0].region, "unknown");
    EXPECT_EQ(read[0].latitude, 0.0);
    EXPECT_EQ(read[1].places.value, 0.0);
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, TypesAreFoundAsWordsInTheText) {
    const std::pair<const char*, LocationKind> cases[] = {
        {"Conflict_Zone", LocationKind::kConflictZone},
        {"camp", LocationKind::kCamp},
        {"IDPcamp", LocationKind::kIdpCamp},
        {"refugee camp", LocationKind::kCamp},
        {"forwarding_hub", LocationKind::kForwardingHub},
        {"forward", LocationKind::kForwardingHub},
        {"marker", LocationKind::kMarker},
        {"town", LocationKind::kTown},
        {"default", LocationKind::kTown},
        {"flood_zone", LocationKind::kFloodZone}};
    for (const auto& [text, kind] : cases)
        EXPECT_EQ(flee_location_kind(text), kind) << text;
    EXPECT_FALSE(flee_location_kind("village"));
}

TEST_F(FleeTables, EveryWrongCellOfALocationIsReported) {
    locations(
        "#name\n,R,H,1,2,town,0,7\nB,R,H,north,2,village,0,-5\nC,R,H,1,2,conflict,soon,1.5\n"
        "D,R,H,1,2,town,0,7,extra\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E101 line 2", "E105 line 3", "E103 line 3", "E104 line 3",
                                         "E107 line 4", "E104 line 4", "E010 line 5"}));
}

TEST_F(FleeTables, AnAttributeThatHasAnEffectMustBeANumber) {
    const auto read = locations(
        "#name,,,,,,,,Capacity_per_day,note\nA,R,H,1,2,camp,0,7,25,any text\n"
        "B,R,H,1,2,camp,0,7,many,\n");
    EXPECT_EQ(number_of(read[0].attributes, "capacity_per_day", 0), 25);
    EXPECT_EQ(read[0].attributes.at("note"), "any text");
    EXPECT_EQ(codes_of(problems), (Codes{"E108 line 3"}));
}

TEST_F(FleeTables, AConflictThatBeginsLaterStartsAsATown) {
    const auto read = locations("#name\nA,R,H,0,0,conflict_zone,31,7\n");
    EXPECT_EQ(read[0].kind, LocationKind::kTown);
    EXPECT_EQ(read[0].residents.value, 7);
    EXPECT_TRUE(problems.empty());
    locations("#name\nA,R,H,0,0,conflict_zone,,7\n");
    EXPECT_EQ(codes_of(problems), (Codes{"W102 line 2"}));
}

TEST_F(FleeTables, WithoutConflictsFileFleesCodeNeverBeginsALaterConflict) {
    const FleePlaces read =
        places("#name\nA,R,H,0,0,conflict_zone,0,7\nB,R,H,0,0,conflict_zone,31,7\n");
    EXPECT_TRUE(conflicts_by_date(read, Compat::kFleeCode, problems).empty());
    EXPECT_EQ(codes_of(problems), (Codes{"W103 line 3"}));
    EXPECT_EQ(told(conflicts_by_date(read, Compat::kNative, problems)), "31 become_conflict B; ");
}

TEST_F(FleeTables, AFloodZoneIsReadWithAWarning) {
    EXPECT_EQ(locations("#name\nA,R,H,0,0,flood_zone,2,7\n")[0].kind, LocationKind::kFloodZone);
    EXPECT_EQ(codes_of(problems), (Codes{"W101 line 2"}));
}

TEST_F(FleeTables, RoutesJoinKnownPlaces) {
    const auto read = routes(
        "#name1,name2,distance,forced_redirection,max_move_speed\n"
        "A,B,10.5,,50\nB,C,20\n");
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].from.value(), 0);
    EXPECT_EQ(read[0].to.value(), 1);
    EXPECT_EQ(read[0].distance_km, 10.5);
    EXPECT_FALSE(read[0].one_way);
    EXPECT_EQ(number_of(read[0].attributes, "max_move_speed", 0), 50);
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, ForcedRedirectionDoublesOrTurnsARoute) {
    const auto read = routes("#name1\nA,B,10,1\nB,C,20,2\n");
    ASSERT_EQ(read.size(), 3U);
    EXPECT_EQ(read[1].from.value(), 0);
    EXPECT_EQ(read[2].from.value(), 2);
    EXPECT_EQ(read[2].to.value(), 1);
    EXPECT_EQ(codes_of(problems), (Codes{"W202 line 2", "W202 line 3"}));
}

TEST_F(FleeTables, EveryWrongCellOfARouteIsReported) {
    EXPECT_TRUE(routes("#name1\nA,,10\nX,C,-1\n").empty());
    EXPECT_EQ(routes("#name1\nA,B,0,3\nB,C,nan\nB,C,1e999\n").size(), 3U);
    EXPECT_EQ(codes_of(problems), (Codes{"E201 line 2", "E201 line 3", "E202 line 3", "W201 line 2",
                                         "E203 line 2", "E202 line 3", "E202 line 4"}));
}

TEST_F(FleeTables, AMisspeltPlaceGetsASuggestion) {
    const auto places = locations("#name\nBentiu,R,H,0,0,town\nJuba,R,H,0,0,town\n");
    read_flee_routes({"routes.csv", "#name1\nbentio,Juba,7\n"}, NameIndex(places),
                     Compat::kFleeCode, problems);
    EXPECT_EQ(problems.all()[0].hint, "did you mean \"Bentiu\"?");
}

TEST_F(FleeTables, ClosuresCloseAndOpenOnTheirDays) {
    EXPECT_EQ(told(closures("#closure_type,name1,name2,closure_start,closure_end\n"
                            "country,Home,Abroad,5,212\nlocation,B,,0,-1\ncamp,C,,0,101\n"
                            "idpcamp,C,,-1,7\n")),
              "5 close_border Home-Abroad; 212 open_border Home-Abroad; 0 close_location B; "
              "0 close_camp C; 101 open_camp C; 7 open_idp_camp C; ");
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, ALinkClosureDoesNothingInFleesCode) {
    const std::string text = "link,A,B,3,9\nremove_forced_redirection,A,B,1,2\n";
    EXPECT_EQ(told(closures(text)), "");
    EXPECT_EQ(codes_of(problems), (Codes{"W301 line 1", "W301 line 2"}));
}

TEST_F(FleeTables, LinkClosuresAndRedirectionsActAsDocumented) {
    const std::string text = "link,A,B,3,9\nremove_forced_redirection,A,B,1,2\n";
    EXPECT_EQ(told(closures(text, Compat::kAsDocumented)),
              "3 close_route A-B; 9 open_route A-B; 1 end_redirection A-B; "
              "2 begin_redirection A-B; ");
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, ForcedRedirectionGoesFromTheStatedEndAsDocumented) {
    const auto read = read_flee_routes({"routes.csv", "A,B,10,1\nA,B,20,2\nA,B,30,0\n"},
                                       NameIndex(three_places()), Compat::kAsDocumented, problems);
    ASSERT_EQ(read.size(), 3U);
    const auto sent_from = [&](const Route& route) {
        return route.redirection == Redirection::kToStart ? route.to : LocationId::none();
    };
    EXPECT_EQ(sent_from(read[0]), LocationId::from_index(1)) << "1: from the second to the first";
    EXPECT_EQ(sent_from(read[1]), LocationId::from_index(0)) << "2: from the first to the second";
    EXPECT_FALSE(sent_from(read[2]).valid());
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, AClosureOfNothingIsReported) {
    EXPECT_EQ(told(closures("locaton,A,,1,2\ncountry,Home,Nowhere,1,-1\ncamp,X,,1,2\n"
                            "location,x,,1,2\nlocation,A,,soon,2.5\n")),
              "1 close_border Home-Nowhere; ");
    EXPECT_EQ(codes_of(problems), (Codes{"E301 line 1", "W302 line 2", "E303 line 3", "W303 line 4",
                                         "E302 line 5", "E302 line 5"}));
    EXPECT_EQ(problems.all()[0].hint, "did you mean \"location\"?");
}

TEST_F(FleeTables, LocationsChangeTheirType) {
    EXPECT_EQ(told(changes("#name,new_type,day\nB,idpcamp,100\nA,town,500\nB,conflict_zone,7\n"
                           "B,camp,-1\n")),
              "100 open_idp_camp B; 500 become_town A; 7 become_conflict B; ");
    EXPECT_TRUE(problems.empty());
    changes("B,marker,1\nX,town,1\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E306 line 1", "E303 line 2"}));
}

TEST_F(FleeTables, ConflictsBeginAndEnd) {
    EXPECT_EQ(
        told(conflicts("#Day, A, B ,, C,\n0, 1, 0,, 0,\n1, 1, 0.5,, 0,\n2, 0, 0.5,, 0,\n", 3)),
        "0 conflict A 1.0; 1 conflict B 0.5; 2 conflict A 0.0; ");
    EXPECT_TRUE(problems.empty());
}

TEST_F(FleeTables, FleesCodeIgnoresAChangeOfIntensity) {
    const std::string text = "#Day,B\n0,0\n1,0.5\n2,0.9\n3,0.2\n4,0\n";
    EXPECT_EQ(told(conflicts(text, 5)), "1 conflict B 0.5; 4 conflict B 0.0; ");
    EXPECT_EQ(codes_of(problems), (Codes{"W305 line 4"}));
    EXPECT_EQ(told(conflicts(text, 5, Compat::kNative)),
              "1 conflict B 0.5; 2 conflict B 0.9; 3 conflict B 0.2; 4 conflict B 0.0; ");
}

TEST_F(FleeTables, RowsOfConflictsGoByTheirOrder) {
    EXPECT_EQ(told(conflicts("#Day,A\n10,0\n20,1\n", 2)), "1 conflict A 1.0; ");
    EXPECT_EQ(codes_of(problems), (Codes{"W304 line 2"}));
}

TEST_F(FleeTables, AShortConflictsFileHolds) {
    EXPECT_EQ(told(conflicts("#Day,A\n0,1\n", 9)), "0 conflict A 1.0; ");
    EXPECT_EQ(codes_of(problems), (Codes{"W307 line 2"}));
}

TEST_F(FleeTables, EveryWrongCellOfConflictsIsReported) {
    conflicts("#Day,A,B,A,X\n0,1,-1,0,0\n1,,nan,0,0,9\n2,0,2,0,0\n3,0\n", 4);
    EXPECT_EQ(codes_of(problems),
              (Codes{"E305 line 1", "W306 line 1", "E304 line 2", "E010 line 3", "E304 line 3",
                     "E304 line 3", "W308 line 4", "E304 line 5", "E304 line 5", "E304 line 5"}));
}

TEST_F(FleeTables, ThePeriodHasAStartAndALength) {
    const auto period = read_flee_period(
        {"p.csv", "\xEF\xBB\xBFstartdate, 2012-02-29\r\nLENGTH, 300"}, {}, problems);
    ASSERT_TRUE(period);
    EXPECT_EQ(period->start, Date(2012, 2, 29));
    EXPECT_EQ(period->days, 300);
    EXPECT_EQ(read_flee_period({"p.csv", "StartDate,2012-02-29\n"}, 7, problems)->days, 7);
    EXPECT_TRUE(problems.empty());
    EXPECT_FALSE(read_flee_period({"p.csv", "StartDate,29/02/2012\nLength,0\n"}, {}, problems));
    EXPECT_FALSE(read_flee_period({"p.csv", ""}, {}, problems));
    EXPECT_EQ(codes_of(problems),
              (Codes{"E401 line 1", "E402 line 2", "E401 line 0", "E402 line 0"}));
}

}  // namespace
}  // namespace couloir
