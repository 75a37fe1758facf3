#include "unit/io/hostile/broken_folder.hpp"

namespace couloir {
namespace {

constexpr const char* kHeader = "scenario.yml";
constexpr const char* kLocations = "locations.csv";
constexpr const char* kRoutes = "routes.csv";
constexpr const char* kEvents = "events.csv";
constexpr const char* kClaims = "claims.csv";
constexpr const char* kCounts = "observations/lakeside.csv";

class BrokenNativeFolder : public testing::TestWithParam<BrokenFolder> {};

TEST_P(BrokenNativeFolder, IsAnswered) {
    expect_said("native_valley", GetParam());
}

const BrokenFolder kBrokenHeaders[]{
    {"TheHeaderIsEmpty", kHeader, becomes(""), "E505 scenario.yml:1"},
    {"TheHeaderIsAList", kHeader, becomes("- start\n- days\n"), "E505 scenario.yml:1"},
    {"TheHeaderIsCut", kHeader, is_cut_at("days"), "E505 scenario.yml"},
    {"TheHeaderIsUtf16", kHeader, is_utf16(), "E006 scenario.yml:1"},
    {"TheHeaderIsThereTwice", kHeader, is_doubled(), "W505 scenario.yml:15"},
    {"TheHeaderHasAnUnknownKey", kHeader, has("title", "titel"), "E502 scenario.yml:1"},
    {"TheHeaderIsTwoDocuments", kHeader, ends_with("---\ndays: 40\n"), "E501 scenario.yml:14"},
    {"TheStartIsNoDay", kHeader, has("2020-03-01", "2016-02-30"), "E505 scenario.yml:2"},
    {"TheStartIsInTheYear99999", kHeader, has("2020-03-01", "99999-01-01"), "E505 scenario.yml:2"},
    {"TheStartIsAMap", kHeader, has("2020-03-01", "{year: 2020}"), "E505 scenario.yml:2"},
    {"TheDaysAreNegative", kHeader, has("30", "-30"), "E505 scenario.yml:3"},
    {"TheDaysAreHuge", kHeader, has("30", "2147483648"), "E505 scenario.yml:3"},
    {"TheDaysAreNan", kHeader, has("30", ".nan"), "E505 scenario.yml:3"},
    {"TheDaysAreAnAliasOfThemselves", kHeader, has("30", "&a [*a]"), "E505 scenario.yml:3"},
    {"TheAsOfDateIsAWord", kHeader, has("2020-03-05", "lately"), "E505 scenario.yml:4"},
    {"TheCountriesAreAMap", kHeader, has("[Valley, Neighbour]", "{Valley: 1}"),
     "E505 scenario.yml:5"},
    {"TheSettingsAreAWord", kHeader, has("settings:\n", "settings: none\nlicence:\n"),
     "E503 scenario.yml:7"},
    {"ARangeIsUpsideDown", kHeader, has("low: 0.01", "low: 0.03"), "E506 scenario.yml:12"},
    {"ARangeHasOneEnd", kHeader, has("low: 0.01, ", ""), "E506 scenario.yml:12"},
    {"ARangeIsNan", kHeader, has("low: 0.01", "low: nan"), "E506 scenario.yml:12"},
    {"ARangeIsTooWide", kHeader, has("high: 0.05", "high: 1e308"), "E506 scenario.yml:12"},
    {"ARangeHasAnUnknownPart", kHeader, has("high:", "hihg:"), "E506 scenario.yml:12"},
    {"ARangeIsOfAWholeNumber", kHeader,
     has("awareness_level: 2", "awareness_level: {value: 2, low: 1, high: 3}"),
     "E506 scenario.yml:13"},
    {"ASettingNamesNoClaim", kHeader, has("claim: rate", "claim: rats"), "E603 scenario.yml:12"},
};

const BrokenFolder kBrokenPlaces[]{
    {"LocationsAreMissing", kLocations, is_gone(), "E003 locations.csv"},
    {"LocationsAreEmpty", kLocations, becomes(""), "E011 locations.csv"},
    {"LocationsAreAHeaderOnly", kLocations, is_cut_at("#adm1"), "E106 locations.csv"},
    {"LocationsAreCut", kLocations, is_cut_at(",10.6"), "E103 locations.csv:5"},
    {"LocationsHaveSemicolons", kLocations, becomes("name;type\nA;town\n"), "E013 locations.csv:1"},
    {"LocationsHaveNoTypes", kLocations, has("type", "tipe"), "E011 locations.csv:1"},
    {"LocationsHaveAColumnTwice", kLocations, has("pcode", "type"), "E012 locations.csv:1"},
    {"LocationsHaveAMillionColumns", kLocations,
     has("name", [] { return "name" + std::string(1'000'000, ','); }), "E008 locations.csv:1"},
    {"ANameHasTenMegabytes", kLocations,
     has("Crossing", [] { return std::string(10'000'000, 'x'); }), "E201 routes.csv:3"},
    {"ALatitudeIsBeyondThePole", kLocations, has("10.1", "90.1"), "E105 locations.csv:3"},
    {"ALongitudeIsNan", kLocations, has("20.1", "nan"), "E105 locations.csv:3"},
    {"ResidentsAreTooMany", kLocations, has("40000", "100000000000000000000"),
     "E104 locations.csv:3"},
    {"ResidentsAreNegative", kLocations, has("12000", "-1"), "E104 locations.csv:4"},
    {"ResidentsAreBelowTheirRange", kLocations, has("40000", "30000"), "E109 locations.csv:3"},
    {"ResidentsHaveHalfARange", kLocations, has("35000", ""), "E109 locations.csv:3"},
    {"PlacesAreInfinite", kLocations, has("9000", "inf"), "E104 locations.csv:6"},
    {"ACampHasResidents", kLocations, has("camp,,", "camp,5,"), "E111 locations.csv:6"},
    {"ACampClosesBeforeItOpens", kLocations, has("2020-03-25", "2020-03-01"),
     "E110 locations.csv:6"},
    {"ACampOpensOnNoDay", kLocations, has("2020-03-04", "2020-13-04"), "E110 locations.csv:6"},
    {"AnAttributeIsNoNumber", kLocations, has("claim,note", "claim,capacity_per_day"),
     "E108 locations.csv:6"},
    {"ALocationNamesNoClaim", kLocations, has("census", "consensus"), "E603 locations.csv:3"},
    {"RoutesAreMissing", kRoutes, is_gone(), "E003 routes.csv"},
    {"RoutesAreEmpty", kRoutes, becomes(""), "E011 routes.csv"},
    {"RoutesNameAnUnknownPlace", kRoutes, has("Highfield", "highfield"), "E201 routes.csv:2"},
    {"ADistanceIsNothing", kRoutes, has("25", "0"), "E202 routes.csv:2"},
    {"ADistanceIsLongerThanTheEquator", kRoutes, has("25", "40076"), "E202 routes.csv:2"},
    {"ADistanceIsInMiles", kRoutes, has("25", "25 mi"), "E202 routes.csv:2"},
    {"ARouteLeadsToItself", kRoutes, has("Highfield,Millbrook", "Millbrook,Millbrook"),
     "E204 routes.csv:2"},
    {"ARouteIsPerhapsOneWay", kRoutes, has("yes", "perhaps"), "E205 routes.csv:4"},
    {"ARouteTakesFewerThanNoPeople", kRoutes, has("no,,", "no,-1,"), "E206 routes.csv:2"},
    {"ARouteNamesNoClaim", kRoutes, has("road-map", "roadmap"), "E603 routes.csv:2"},
};

const BrokenFolder kBrokenEvents[]{
    {"EventsAreEmpty", kEvents, becomes(""), "E011 events.csv"},
    {"AnEventHasNoDate", kEvents, has("2020-03-10", ""), "E307 events.csv:2"},
    {"AnEventIsOnNoDay", kEvents, has("2020-03-10", "2019-02-29"), "E307 events.csv:2"},
    {"AnEventComesAfterTheEnd", kEvents, has("2020-03-10", "9999-12-31"), "W309 events.csv:2"},
    {"AnEventIsOfNoKind", kEvents, has("control", "control tower"), "E308 events.csv:3"},
    {"AnEventIsNowhere", kEvents, has("Highfield", "Atlantis"), "E303 events.csv:2"},
    {"AnIntensityIsAboveOne", kEvents, has("0.4", "1.4"), "E309 events.csv:2"},
    {"AnIntensityIsNan", kEvents, has("0.4", "nan"), "E309 events.csv:2"},
    {"AnIntensityIsMissing", kEvents, has("0.4", ""), "E309 events.csv:2"},
    {"AccessIsNeitherOpenNorClosed", kEvents, has("closed", "ajar"), "E309 events.csv:5"},
    {"AccessIsToNoRoute", kEvents, has("Millbrook,Crossing", "Highfield,Crossing"),
     "E310 events.csv:5"},
    {"PlacesAreTooMany", kEvents, has("12000", "1e20"), "E309 events.csv:8"},
    {"ControlIsNobodys", kEvents, has("one party", ""), "E309 events.csv:3"},
    {"AnEventNamesNoClaim", kEvents, has("0.4,front", "0.4,back"), "E603 events.csv:2"},
};

const BrokenFolder kBrokenSources[]{
    {"ClaimsAreMissing", kClaims, is_gone(), "E603 locations.csv:3"},
    {"ClaimsAreEmpty", kClaims, becomes(""), "E011 claims.csv"},
    {"AClaimHasNoId", kClaims, has("front,", ","), "E601 claims.csv:5"},
    {"AClaimHasTwoIds", kClaims, has("front,", "front line,"), "E601 claims.csv:5"},
    {"AClaimIsThereTwice", kClaims, has("front,", "census,"), "E602 claims.csv:5"},
    {"AClaimContradictsNothingKnown", kClaims, has(",,survey", ",,surveys"), "E604 claims.csv:2"},
    {"AClaimContradictsItself", kClaims, has(",,survey", ",,census"), "E604 claims.csv:2"},
    {"AClaimHasNoSpeaker", kClaims, has("A map,,A map", ",,"), "W602 claims.csv:7"},
    {"AClaimsQuoteIsNeverClosed", kClaims, has("phone\"", "phone"), "E007 claims.csv:3"},
    {"CountsAreEmpty", kCounts, becomes(""), "E011 observations/lakeside.csv"},
    {"ACountIsNegative", kCounts, has("300", "-300"), "E411 observations/lakeside.csv:2"},
    {"ACountIsNan", kCounts, has("300", "nan"), "E411 observations/lakeside.csv:2"},
    {"ACountIsTooLarge", kCounts, has("300", "1e308"), "E411 observations/lakeside.csv:2"},
    {"ACountIsOutsideItsRange", kCounts, has("5200", "9200"), "E411 observations/lakeside.csv:3"},
    {"ACountIsOnNoDay", kCounts, has("2020-03-05", "2020-3"), "E405 observations/lakeside.csv:2"},
    {"ACountIsOfNothing", kCounts, has("stock", "stocks"), "E412 observations/lakeside.csv:2"},
    {"ACountIsNowhere", kCounts, has("north shore", "south shore"),
     "E410 observations/lakeside.csv:2"},
    {"ACountNamesNoClaim", kCounts, has("plan", "plane"), "E603 observations/lakeside.csv:2"},
};

INSTANTIATE_TEST_SUITE_P(Headers, BrokenNativeFolder, testing::ValuesIn(kBrokenHeaders),
                         statement_of);
INSTANTIATE_TEST_SUITE_P(Places, BrokenNativeFolder, testing::ValuesIn(kBrokenPlaces),
                         statement_of);
INSTANTIATE_TEST_SUITE_P(Events, BrokenNativeFolder, testing::ValuesIn(kBrokenEvents),
                         statement_of);
INSTANTIATE_TEST_SUITE_P(Sources, BrokenNativeFolder, testing::ValuesIn(kBrokenSources),
                         statement_of);

}  // namespace
}  // namespace couloir
