#include "unit/io/hostile/broken_folder.hpp"

namespace couloir {
namespace {

constexpr const char* kLocations = "input_csv/locations.csv";
constexpr const char* kRoutes = "input_csv/routes.csv";
constexpr const char* kConflicts = "input_csv/conflicts.csv";
constexpr const char* kClosures = "input_csv/closures.csv";
constexpr const char* kPeriod = "input_csv/sim_period.csv";
constexpr const char* kCorrections = "input_csv/registration_corrections.csv";
constexpr const char* kLayout = "source_data/data_layout.csv";
constexpr const char* kSeries = "source_data/lakeside.csv";

class BrokenFleeFolder : public testing::TestWithParam<BrokenFolder> {};

TEST_P(BrokenFleeFolder, IsAnswered) {
    expect_said("flee_valley", GetParam());
}

const BrokenFolder kBrokenLocations[]{
    {"LocationsAreEmpty", kLocations, becomes(""), "E106 input_csv/locations.csv"},
    {"LocationsAreAHeaderOnly", kLocations, is_cut_at("\"Highfield\""),
     "E106 input_csv/locations.csv"},
    {"LocationsAreBlankLines", kLocations, becomes("\n\n , ,\n\r\n"),
     "E106 input_csv/locations.csv"},
    {"LocationsAreCut", kLocations, is_cut_at("\"town\""), "E103 input_csv/locations.csv:4"},
    {"LocationsAreMissing", kLocations, is_gone(), "E002 "},
    {"LocationsAreUtf16", kLocations, is_utf16(), "E006 input_csv/locations.csv:1"},
    {"LocationsAreLatin1", kLocations, has("Crossing", "Cross\xEDng"),
     "E006 input_csv/locations.csv:4"},
    {"LocationsHoldANul", kLocations, has("Crossing", std::string("Cross\0ing", 9)),
     "E006 input_csv/locations.csv:4"},
    {"LocationsAreAnImage", kLocations, becomes("\x89PNG\r\n\x1A\n"),
     "E006 input_csv/locations.csv:1"},
    {"LocationsAreAWebPage", kLocations, becomes("<!DOCTYPE html>\n<html>404</html>\n"),
     "E103 input_csv/locations.csv:1"},
    {"LocationsHaveSemicolons", kLocations, becomes("A;x;y;1;2;town;0;1\n"),
     "E013 input_csv/locations.csv:1"},
    {"LocationsHaveTabs", kLocations, becomes("A\tx\ty\t1\t2\ttown\t0\t1\n"),
     "E013 input_csv/locations.csv:1"},
    {"LocationsAreThereTwice", kLocations, is_doubled(), "E102 input_csv/locations.csv:7"},
    {"ALatitudeIsAWord", kLocations, has("10.1", "north"), "E105 input_csv/locations.csv:2"},
    {"ALatitudeIsNan", kLocations, has("10.1", "nan"), "E105 input_csv/locations.csv:2"},
    {"ALatitudeIsInfinite", kLocations, has("10.1", "-inf"), "E105 input_csv/locations.csv:2"},
    {"ALongitudeIsHuge", kLocations, has("20.2", "1e308"), "E105 input_csv/locations.csv:3"},
    {"ALongitudeIsHugerThanAnyNumber", kLocations, has("20.2", "1e999"),
     "E105 input_csv/locations.csv:3"},
    {"ALongitudeHasACommaForAPoint", kLocations, has("20.2", "\"20,2\""),
     "E105 input_csv/locations.csv:3"},
    {"ThereAreTooManyPeople", kLocations, has("40000", "100000000000000000000"),
     "E104 input_csv/locations.csv:2"},
    {"ThereAreFewerThanNoPeople", kLocations, has("40000", "-1"), "E104 input_csv/locations.csv:2"},
    {"ThereIsHalfAPerson", kLocations, has("40000", "0.5"), "E104 input_csv/locations.csv:2"},
    {"PeopleHaveSeparators", kLocations, has("40000", "\"40,000\""),
     "E104 input_csv/locations.csv:2"},
    {"PeopleAreHexadecimal", kLocations, has("40000", "0x9C40"), "E104 input_csv/locations.csv:2"},
    {"ATypeIsUnknown", kLocations, has("\"town\"", "\"twon\""), "E103 input_csv/locations.csv:4"},
    {"ANameIsMissing", kLocations, has("\"Crossing\"", "\"\""), "E101 input_csv/locations.csv:4"},
    {"ANameIsTaken", kLocations, has("\"Crossing\"", "\"Millbrook\""),
     "E102 input_csv/locations.csv:4"},
    {"AConflictDateIsHuge", kLocations, has(",4,", ",2147483648,"),
     "E107 input_csv/locations.csv:3"},
    {"AConflictDateIsADate", kLocations, has(",4,", ",2020-03-05,"),
     "E107 input_csv/locations.csv:3"},
    {"ACommaIsTooMany", kLocations, has("9000", "9000,tents"), "E010 input_csv/locations.csv:5"},
    {"AQuoteIsNeverClosed", kLocations, has("\"camp\"", "\"camp"),
     "E007 input_csv/locations.csv:5"},
    {"ARowHasAMillionCells", kLocations,
     ends_with([] { return std::string(1'000'000, ',') + "x\n"; }),
     "E008 input_csv/locations.csv:6"},
    {"ALineHasTenMegabytes", kLocations, ends_with([] { return std::string(10'000'000, 'x'); }),
     "E103 input_csv/locations.csv:6"},
};

std::string lines(int count, const std::string& line) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += line;
    return text;
}

const BrokenFolder kBrokenRoutes[]{
    {"RoutesAreMissing", kRoutes, is_gone(), "E003 input_csv/routes.csv"},
    {"RoutesAreEmpty", kRoutes, becomes(""), "W105 input_csv/locations.csv:2"},
    {"RoutesAreAHeaderOnly", kRoutes, is_cut_at("Highfield"), "W105 input_csv/locations.csv:2"},
    {"RoutesAreCut", kRoutes, is_cut_at(",40"), "E202 input_csv/routes.csv:3"},
    {"RoutesNameAnUnknownPlace", kRoutes, has("Lakeside Camp", "Lakside Camp"),
     "E201 input_csv/routes.csv:4"},
    {"RoutesNameNothing", kRoutes, has("Lakeside Camp", ""), "E201 input_csv/routes.csv:4"},
    {"RoutesAreWrongAMillionTimes", kRoutes, ends_with([] { return lines(1'000'000, "A,B,x\n"); }),
     "E009 input_csv/routes.csv:339"},
    {"ADistanceIsNegative", kRoutes, has("25", "-25"), "E202 input_csv/routes.csv:2"},
    {"ADistanceIsNan", kRoutes, has("25", "NaN"), "E202 input_csv/routes.csv:2"},
    {"ADistanceIsHuge", kRoutes, has("25", "1e308"), "E202 input_csv/routes.csv:2"},
    {"ADistanceHasAUnit", kRoutes, has("25", "25 km"), "E202 input_csv/routes.csv:2"},
    {"ARouteLeadsToItself", kRoutes, has("Crossing,Lakeside Camp", "Crossing,Crossing"),
     "E204 input_csv/routes.csv:4"},
    {"ARedirectionIsNoNumber", kRoutes, has("40,0", "40,yes"), "E203 input_csv/routes.csv:3"},
    {"ARedirectionIsNotOneOfThree", kRoutes, has("40,0", "40,7"), "E203 input_csv/routes.csv:3"},
    {"RedirectionsLoop", kRoutes,
     becomes("Highfield,Millbrook,5,1\nMillbrook,Crossing,5,1\nCrossing,Highfield,5,1\n"),
     "W202 input_csv/routes.csv:1"},
    {"RoutesOfNoLengthLoop", kRoutes,
     becomes("Highfield,Millbrook,0\nMillbrook,Crossing,0\nCrossing,Highfield,0\n"),
     "W201 input_csv/routes.csv:1"},
    {"ARouteIsThereAThousandTimes", kRoutes, ends_with(lines(1000, "Highfield,Millbrook,25\n")),
     "W203 input_csv/routes.csv:5"},
};

const BrokenFolder kBrokenEvents[]{
    {"AnIntensityIsNan", kConflicts, has("0, 1, 0", "0, nan, 0"), "E304 input_csv/conflicts.csv:2"},
    {"AnIntensityIsNegative", kConflicts, has("0, 1, 0", "0, -1, 0"),
     "E304 input_csv/conflicts.csv:2"},
    {"AnIntensityIsHuge", kConflicts, has("0, 1, 0", "0, 1e308, 0"),
     "E304 input_csv/conflicts.csv:2"},
    {"AnIntensityIsMissing", kConflicts, has("0, 1, 0", "0, , 0"),
     "E304 input_csv/conflicts.csv:2"},
    {"ConflictsAreCut", kConflicts, is_cut_at(", 0\n2"), "E304 input_csv/conflicts.csv:3"},
    {"ConflictsAreEmpty", kConflicts, becomes(""), "W307 input_csv/conflicts.csv"},
    {"ConflictsAreAHeaderOnly", kConflicts, is_cut_at("0, 1"), "W307 input_csv/conflicts.csv:1"},
    {"AConflictIsNowhere", kConflicts, has("Highfield", "Highfeild"),
     "W306 input_csv/conflicts.csv:1"},
    {"AConflictHasTwoColumns", kConflicts, has("Highfield", "Millbrook"),
     "E305 input_csv/conflicts.csv:1"},
    {"AConflictRowIsTooLong", kConflicts, has("0, 1, 0", "0, 1, 0, 0, 1"),
     "E010 input_csv/conflicts.csv:2"},
    {"ConflictDaysAreOutOfOrder", kConflicts, has("\n1, 1", "\n2147483648, 1"),
     "W304 input_csv/conflicts.csv:3"},
    {"AClosureIsOfNoType", kClosures, has("\ncountry", "\ncontinent"),
     "E301 input_csv/closures.csv:2"},
    {"AClosureStartsSoon", kClosures, has(",2,5", ",soon,5"), "E302 input_csv/closures.csv:2"},
    {"AClosureEndsTooLate", kClosures, has(",2,5", ",2,2147483648"),
     "E302 input_csv/closures.csv:2"},
    {"AClosureStartsAtNan", kClosures, has(",2,5", ",nan,5"), "E302 input_csv/closures.csv:2"},
    {"AClosureIsAbroad", kClosures, has("Valley", "Atlantis"), "W302 input_csv/closures.csv:2"},
    {"AClosedLocationIsUnknown", kClosures, ends_with("location,Atlantis,,1,2\n"),
     "W303 input_csv/closures.csv:3"},
    {"AClosedCampIsUnknown", kClosures, ends_with("camp,Atlantis,,1,2\n"),
     "E303 input_csv/closures.csv:3"},
    {"ClosuresAreBinary", kClosures,
     becomes("\x7F"
             "ELF\x02\x01\xFF"),
     "E006 input_csv/closures.csv:1"},
    {"ThePeriodIsMissing", kPeriod, is_gone(), "E403 input_csv/sim_period.csv"},
    {"ThePeriodIsEmpty", kPeriod, becomes(""), "E401 input_csv/sim_period.csv"},
    {"TheStartIsNoDay", kPeriod, has("2020-03-01", "2016-02-30"),
     "E401 input_csv/sim_period.csv:1"},
    {"TheStartIsInTheYear99999", kPeriod, has("2020-03-01", "99999-01-01"),
     "E401 input_csv/sim_period.csv:1"},
    {"TheStartIsNegative", kPeriod, has("2020-03-01", "-2020-03-01"),
     "E401 input_csv/sim_period.csv:1"},
    {"TheLengthIsNegative", kPeriod, has("10", "-10"), "E402 input_csv/sim_period.csv:2"},
    {"TheLengthIsNothing", kPeriod, has("10", "0"), "E402 input_csv/sim_period.csv:2"},
    {"TheLengthIsHuge", kPeriod, has("10", "2147483648"), "E402 input_csv/sim_period.csv:2"},
    {"TheLengthIsNan", kPeriod, has("10", "nan"), "E402 input_csv/sim_period.csv:2"},
    {"TheLengthIsAMillionYears", kPeriod, has("10", "365000000"),
     "E402 input_csv/sim_period.csv:2"},
};

const BrokenFolder kBrokenCounts[]{
    {"ACountIsNegative", kSeries, has("900", "-900"), "E406 source_data/lakeside.csv:4"},
    {"ACountIsNan", kSeries, has("900", "nan"), "E406 source_data/lakeside.csv:4"},
    {"ACountIsTooLarge", kSeries, has("900", "1e20"), "E406 source_data/lakeside.csv:4"},
    {"ACountHasNoDay", kSeries, has("2020-03-06", "2020-02-30"), "E405 source_data/lakeside.csv:4"},
    {"ACountHasAnotherDay", kSeries, has("2020-03-06", "06/03/2020"),
     "E405 source_data/lakeside.csv:4"},
    {"CountsGoBackInTime", kSeries, has("2020-03-06", "2019-03-06"),
     "W401 source_data/lakeside.csv:4"},
    {"CountsAreEmpty", kSeries, becomes(""), "W407 source_data/lakeside.csv"},
    {"CountsAreMissing", kSeries, is_gone(), "E003 source_data/data_layout.csv:2"},
    {"CountsAreAFolder", kSeries, is_a_folder(), "E004 source_data/data_layout.csv:2"},
    {"TheLayoutLeadsUpwards", kLayout, has("lakeside.csv", "../../../../../../etc/passwd"),
     "E004 source_data/data_layout.csv:2"},
    {"TheLayoutLeadsToTheRoot", kLayout, has("lakeside.csv", "/etc/passwd"),
     "E003 source_data/data_layout.csv:2"},
    {"TheLayoutNamesADevice", kLayout, has("lakeside.csv", "/dev/zero"),
     "E003 source_data/data_layout.csv:2"},
    {"TheLayoutNamesItself", kLayout, has("lakeside.csv", "data_layout.csv"),
     "E406 source_data/data_layout.csv:1"},
    {"TheLayoutNamesNoFile", kLayout, has(",lakeside.csv", ""),
     "W415 source_data/data_layout.csv:2"},
    {"TheLayoutNamesACampTwice", kLayout, ends_with("Lakeside Camp,lakeside.csv\n"),
     "W416 source_data/data_layout.csv:3"},
    {"TheLayoutHasNoTotal", kLayout, has("total", "everyone"),
     "W408 source_data/data_layout.csv:1"},
    {"TheLayoutNamesNoCamp", kLayout, has("Lakeside", "Leeside"),
     "E408 input_csv/registration_corrections.csv:1"},
    {"ACorrectionIsOfNoSeries", kCorrections, has("Lakeside Camp", "Atlantis"),
     "E408 input_csv/registration_corrections.csv:1"},
    {"ACorrectionHasNoDate", kCorrections, has("2020-03-06", "later"),
     "E407 input_csv/registration_corrections.csv:1"},
    {"ACorrectionMeetsNoCount", kCorrections, has("2020-03-06", "9999-12-31"),
     "W405 input_csv/registration_corrections.csv:1"},
    {"ACorrectionComesTooEarly", kCorrections, has("2020-03-06", "0000-01-01"),
     "W404 input_csv/registration_corrections.csv:1"},
};

INSTANTIATE_TEST_SUITE_P(Locations, BrokenFleeFolder, testing::ValuesIn(kBrokenLocations),
                         statement_of);
INSTANTIATE_TEST_SUITE_P(Routes, BrokenFleeFolder, testing::ValuesIn(kBrokenRoutes), statement_of);
INSTANTIATE_TEST_SUITE_P(Events, BrokenFleeFolder, testing::ValuesIn(kBrokenEvents), statement_of);
INSTANTIATE_TEST_SUITE_P(Counts, BrokenFleeFolder, testing::ValuesIn(kBrokenCounts), statement_of);

}  // namespace
}  // namespace couloir
