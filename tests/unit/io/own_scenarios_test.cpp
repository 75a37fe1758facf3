#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

const fs::path kScenarios = fs::path(COULOIR_SOURCE_DIR) / "scenarios";

/// What the planners of the time counted, and a plan's places and corridors are measured by.
constexpr double kMosulPlannersPeople = 1350000;
constexpr double kAleppoPlannersPeople = 275000;

Scenario read(const std::string& name, const std::string& plan = "") {
    ReadOptions options;
    if (!plan.empty())
        options.plans = {plan};
    Problems problems;
    auto scenario = read_scenario(kScenarios / name, options, problems);
    for (const Problem& problem : problems.all())
        EXPECT_EQ(problem.code, "W701") << name << '@' << plan << ": " << to_text(problem);
    EXPECT_TRUE(scenario) << name << '@' << plan;
    return scenario.value_or(Scenario());
}

std::vector<std::string> plans_of(const std::string& name) {
    std::vector<std::string> plans;
    for (const auto& entry : fs::directory_iterator(kScenarios / name / "plans"))
        plans.push_back(entry.path().stem().string());
    return plans;
}

bool is_in_east_aleppo(const Location& location) {
    return location.name.starts_with("East Aleppo");
}

double places_in(const Plan& plan) {
    double places = 0;
    for (const SitePlan& site : plan.sites)
        places += static_cast<double>(site.places);
    return places;
}

double people_per_day_in(const Plan& plan) {
    double people = 0;
    for (const Corridor& corridor : plan.corridors)
        people += static_cast<double>(corridor.most_people_a_day());
    return people;
}

int day_of(const Scenario& scenario, Date date) {
    return date - scenario.start;
}

struct OwnScenarios : testing::TestWithParam<const char*> {};

TEST_P(OwnScenarios, EveryPlanCanBeCarriedOut) {
    const std::vector<std::string> plans = plans_of(GetParam());
    for (const char* needed : {"as-announced", "as-happened", "planned-ahead"})
        EXPECT_TRUE(std::ranges::find(plans, needed) != plans.end()) << needed;
    for (const std::string& plan : plans)
        EXPECT_FALSE(read(GetParam(), plan).plan->claims.empty()) << plan;
}

TEST_P(OwnScenarios, HaveTitlesInBothLanguages) {
    EXPECT_FALSE(read(GetParam()).title_fr.empty());
    for (const std::string& plan : plans_of(GetParam()))
        EXPECT_FALSE(read(GetParam(), plan).plan->title_fr.empty()) << plan;
}

TEST_P(OwnScenarios, NameTheRubricOfTheirFronts) {
    EXPECT_EQ(read(GetParam()).rubric, "couloir-five-levels");
}

TEST_P(OwnScenarios, FrontsAreCodedInTheSameFiveLevels) {
    constexpr std::array kLevels{0.0, 0.05, 0.2, 0.5, 1.0};
    for (const Event& event : read(GetParam()).events) {
        if (event.kind != EventKind::kConflict)
            continue;
        EXPECT_TRUE(std::ranges::find(kLevels, event.value) != kLevels.end())
            << event.place.line << ": " << event.value;
    }
}

TEST_P(OwnScenarios, WhatWasCountedSoFarNeverFallsWithinOneDefinition) {
    for (const Channel& channel : read(GetParam()).channels) {
        std::map<std::string, double> so_far;
        for (const Observation& observation : channel.observations) {
            if (observation.what != ObservationKind::kCumulative)
                continue;
            double& last = so_far[observation.location];
            // Estimates of one office, published as rounded figures, may fall a little.
            EXPECT_GE(observation.figure, 0.95 * last) << channel.name;
            last = observation.figure;
        }
    }
}

TEST_P(OwnScenarios, BesiegedIsAWordOfClaimsOnly) {
    for (const auto& entry : fs::recursive_directory_iterator(kScenarios / GetParam())) {
        if (!entry.is_regular_file() || entry.path().filename() == "claims.csv")
            continue;
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        EXPECT_EQ(text.str().find("besieg"), std::string::npos) << entry.path();
    }
}

const Claim* claim_of(const Scenario& scenario, const std::string& id) {
    const auto found = std::ranges::find(scenario.claims, id, &Claim::id);
    return found == scenario.claims.end() ? nullptr : &*found;
}

TEST_P(OwnScenarios, ContradictionsNameEachOther) {
    const Scenario scenario = read(GetParam());
    int contradicted = 0;
    for (const Claim& one : scenario.claims) {
        for (const std::string& other : one.contradicts) {
            const auto& back = claim_of(scenario, other)->contradicts;
            EXPECT_TRUE(std::ranges::find(back, one.id) != back.end()) << one.id << ' ' << other;
            ++contradicted;
        }
    }
    EXPECT_GT(contradicted, 60);
}

TEST_P(OwnScenarios, SaySomebodyWhoSaidIt) {
    for (const Claim& claim : read(GetParam()).claims)
        EXPECT_FALSE(claim.said_by.empty()) << claim.id;
}

bool is_weak(const Scenario& scenario, const std::vector<std::string>& ids) {
    return !ids.empty() && std::ranges::all_of(ids, [&](const std::string& id) {
        const std::string& quality = claim_of(scenario, id)->quality;
        return quality == "C" || quality == "M";
    });
}

/// Of the figures without a range that rest on claims of quality C or M alone: those claims. The
/// front is left out: the READMEs say so.
std::set<std::string> weak_claims_alone(const Scenario& scenario) {
    std::set<std::string> weak;
    const auto look = [&](const std::string& claims) {
        const auto ids = claim_ids(claims);
        if (is_weak(scenario, ids))
            weak.insert(ids.begin(), ids.end());
    };
    for (const Location& location : scenario.locations) {
        if (!location.residents.low)
            look(location.residents.claim);
        if (!location.residents.low && !location.places.low)
            look(location.places.claim);
    }
    for (const Route& route : scenario.routes)
        look(route.claim);
    for (const Group& group : scenario.groups)
        look(group.claim);
    for (const SettingClaim& setting : scenario.setting_claims) {
        if (std::ranges::find(scenario.uncertain_settings, setting.name, &UncertainSetting::name) ==
            scenario.uncertain_settings.end())
            look(setting.claims);
    }
    for (const Event& event : scenario.events) {
        const bool is_front =
            event.kind == EventKind::kConflict || event.kind == EventKind::kControl ||
            event.kind == EventKind::kOpenLocation || event.kind == EventKind::kCloseLocation ||
            event.kind == EventKind::kOpenRoute || event.kind == EventKind::kCloseRoute;
        if (!is_front && !event.earliest)
            look(event.claim);
    }
    return weak;
}

TEST_P(OwnScenarios, NoFigureRestsOnWeakClaimsAloneButThoseThatTheReadmeNames) {
    std::ostringstream readme;
    readme << std::ifstream(kScenarios / GetParam() / "README.md").rdbuf();
    const auto weak = weak_claims_alone(read(GetParam()));
    EXPECT_FALSE(weak.empty());
    for (const std::string& id : weak)
        EXPECT_NE(readme.str().find('`' + id + '`'), std::string::npos) << id;
}

TEST_P(OwnScenarios, TellOfKilledAndWoundedWithSeveralSpeakersAndAsNoInput) {
    const Scenario scenario = read(GetParam());
    std::set<std::string> told;
    std::set<std::string> speakers;
    for (const Claim& claim : scenario.claims) {
        if (claim.kind == "killed" || claim.kind == "wounded") {
            told.insert(claim.id);
            speakers.insert(claim.said_by);
        }
    }
    EXPECT_GE(told.size(), 12U);
    EXPECT_GE(speakers.size(), 5U);
    const auto is_no_input = [&](const std::string& claims) {
        for (const std::string& id : claim_ids(claims))
            EXPECT_FALSE(told.contains(id)) << id;
    };
    for (const Location& location : scenario.locations)
        is_no_input(location.residents.claim + ' ' + location.places.claim);
    for (const Event& event : scenario.events)
        is_no_input(event.claim);
    for (const Event& event : scenario.timetable)
        is_no_input(event.claim);
    for (const SettingClaim& setting : scenario.setting_claims)
        is_no_input(setting.claims);
    for (const Channel& channel : scenario.channels) {
        for (const Observation& observation : channel.observations)
            is_no_input(observation.claim);
    }
}

TEST_P(OwnScenarios, OneInTwentyNeedsTransport) {
    double share = 0.0;
    for (const Group& group : read(GetParam()).groups)
        share += group.needs_transport ? group.share : 0.0;
    EXPECT_DOUBLE_EQ(share, 0.05);
}

/// The days that a text names, as 2017-04-05 or as 5 April 2017.
std::vector<std::string> days_named_in(const std::string& text) {
    static const std::array<std::string, 12> kMonths{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    static const std::regex kWritten(
        "(\\d{1,2}) "
        "(January|February|March|April|May|June|July|August|September|October|November|December) "
        "(\\d{4})");
    static const std::regex kIso("\\d{4}-\\d{2}-\\d{2}");
    std::vector<std::string> days;
    for (std::sregex_iterator found(text.begin(), text.end(), kIso), end; found != end; ++found)
        days.push_back(found->str());
    for (std::sregex_iterator found(text.begin(), text.end(), kWritten), end; found != end;
         ++found) {
        const auto month = std::ranges::find(kMonths, found->str(2)) - kMonths.begin();
        days.push_back(Date(std::stoi(found->str(3)), static_cast<unsigned>(month) + 1,
                            static_cast<unsigned>(std::stoi(found->str(1))))
                           .iso());
    }
    return days;
}

TEST_P(OwnScenarios, NoClaimRestsOnADayThatIsLaterThanItself) {
    for (const Claim& claim : read(GetParam()).claims) {
        for (const std::string& day : days_named_in(claim.note))
            EXPECT_LE(day, claim.date) << claim.id << ": " << claim.note;
    }
}

TEST_P(OwnScenarios, NothingThatWasWrittenWithHindsightGoesThroughTheDoor) {
    const Date day(2016, 10, 25);
    const Scenario known = read(GetParam()).as_of(day);
    for (const Claim& claim : known.claims) {
        for (const char* word : {"ith hindsight", "as it happened"})
            EXPECT_EQ(claim.note.find(word), std::string::npos) << claim.id << ": " << claim.note;
    }
    const std::string rate = "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day";
    const auto drawn = std::ranges::find(known.uncertain_settings, rate, &UncertainSetting::name);
    ASSERT_NE(drawn, known.uncertain_settings.end());
    EXPECT_EQ(drawn->quantity.claim, "couloir-departure-rate-then");
}

INSTANTIATE_TEST_SUITE_P(All, OwnScenarios, testing::Values("mosul2016", "aleppo2016"),
                         [](const auto& row) { return std::string(row.param); });

TEST(Aleppo2016, EastAleppoHoldsFrom110To275ThousandPeopleOnOneLuck) {
    double low = 0;
    double high = 0;
    std::set<std::string> lucks;
    for (const Location& location : read("aleppo2016").locations) {
        EXPECT_EQ(location.residents.value > 0, is_in_east_aleppo(location)) << location.name;
        if (!is_in_east_aleppo(location))
            continue;
        low += location.residents.low.value_or(0);
        high += location.residents.high.value_or(0);
        lucks.insert(location.residents.claim);
    }
    EXPECT_EQ(low, 110000);
    EXPECT_EQ(high, 275000);
    EXPECT_EQ(lucks.size(), 1U);
}

TEST(Aleppo2016, NobodyHasAWayOutOfTheEastBeforeHananoIsEntered) {
    const Scenario scenario = read("aleppo2016");
    int closed = 0;
    int first_opened = scenario.days;
    for (const Event& event : scenario.events) {
        if (!is_in_east_aleppo(scenario.at(event.from)))
            continue;
        closed += event.kind == EventKind::kCloseLocation && event.day <= 0 ? 1 : 0;
        if (event.kind == EventKind::kOpenLocation)
            first_opened = std::min(first_opened, event.day);
    }
    EXPECT_EQ(closed, 10);
    EXPECT_EQ(first_opened, day_of(scenario, Date(2016, 11, 20)));
}

TEST(Aleppo2016, WhoUsedTheCorridorsIsContradicted) {
    const Scenario scenario = read("aleppo2016");
    const auto& exits = claim_of(scenario, "ocha-2016-10-22-confirmed-exits")->contradicts;
    EXPECT_TRUE(std::ranges::find(exits, "rmod-2016-10-24-used") != exits.end());
}

/// As the dispatch of 25 October has it: what one speaker said, and the reply that he reported.
TEST(Mosul2016, TellsBothHalvesOfTheReplyAndWhatItReplied) {
    for (const char* name : {"mosul2016", "aleppo2016"}) {
        const Scenario scenario = read(name);
        const Claim* reply = claim_of(scenario, "afp-2016-10-25-planned-ahead");
        ASSERT_NE(reply, nullptr) << name;
        EXPECT_NE(reply->note.find("Mosul was planned"), std::string::npos) << name;
        EXPECT_NE(reply->note.find("civilians suffer"), std::string::npos) << name;
        EXPECT_EQ(reply->contradicts, std::vector<std::string>{"afp-2016-10-25-identical"}) << name;
    }
}

TEST(Mosul2016, ZelikanIsAsFarFromTheCityAsUnhcrSays) {
    const Scenario scenario = read("mosul2016");
    const auto km = [&](const std::string& from, const std::string& to) {
        for (const Route& route : scenario.routes) {
            if (scenario.at(route.from).name == from && scenario.at(route.to).name == to)
                return route.distance_km;
        }
        return 0.0;
    };
    EXPECT_NEAR(km("East Mosul (Tahrir-Nur)", "Bashiqa junction") +
                    km("Bashiqa junction", "Zelikan (Qaymawa)"),
                30.0, 1.0);
}

TEST(Aleppo2016, NoPlaceRoadOrEventRestsOnTheCountOfAPartyToTheFighting) {
    const Scenario scenario = read("aleppo2016");
    const auto is_a_partys = [](const std::string& ids) {
        return ids.find("rmod-") != std::string::npos || ids.find("pyd-") != std::string::npos ||
               ids.find("white-helmets-") != std::string::npos;
    };
    for (const Location& location : scenario.locations)
        EXPECT_FALSE(is_a_partys(location.residents.claim)) << location.name;
    for (const Route& route : scenario.routes)
        EXPECT_FALSE(is_a_partys(route.claim)) << route.claim;
    for (const Event& event : scenario.events)
        EXPECT_FALSE(is_a_partys(event.claim)) << event.claim;
}

TEST(Aleppo2016, AForecastStartsFromTheResidentsThatTheUnSpokeOf) {
    const auto in_the_east = [](const Scenario& scenario, auto figure) {
        double people = 0.0;
        for (const Location& location : scenario.locations) {
            if (location.residents.value > 0.0)
                people += figure(location.residents);
        }
        return people;
    };
    const auto value = [](const Quantity& people) { return people.value; };
    const Scenario whole = read("aleppo2016");
    const Scenario known = whole.as_of(Date(2016, 10, 25));
    EXPECT_EQ(in_the_east(whole, value), 165'000.0);
    EXPECT_EQ(in_the_east(known, value), 275'000.0);
    EXPECT_EQ(in_the_east(known, [](const Quantity& people) { return *people.high; }), 300'000.0);
}

TEST(Mosul2016, AForecastStartsFromWhatCouldBeBelievedOfResidents) {
    const Scenario whole = read("mosul2016");
    const Scenario known = whole.as_of(Date(2016, 10, 25));
    double low = 0.0;
    double city = 0.0;
    double high = 0.0;
    for (std::size_t i = 0; i < whole.locations.size(); ++i) {
        const Location& location = known.locations[i];
        EXPECT_EQ(location.residents.value > 0.0, whole.locations[i].residents.value > 0.0)
            << location.name;
        if (location.name.find("t Mosul (") == std::string::npos)
            continue;
        low += *location.residents.low;
        city += location.residents.value;
        high += *location.residents.high;
        EXPECT_NEAR(location.residents.value, kMosulPlannersPeople / 13, 1.0)
            << "no count by district was known";
    }
    EXPECT_EQ(low, 1'200'000.0);
    EXPECT_EQ(city, kMosulPlannersPeople);
    EXPECT_EQ(high, 1'500'000.0);
}

TEST(Aleppo2016, TheAnnouncedCorridorsAreDistrustedPreventedAndUnderFire) {
    const Plan plan = *read("aleppo2016", "as-announced").plan;
    EXPECT_EQ(plan.corridors.size(), 6U);
    for (const Corridor& corridor : plan.corridors) {
        EXPECT_LE(corridor.trust.value, 0.01) << corridor.name;
        EXPECT_LE(corridor.opens_as_announced, 0.5) << corridor.name;
        EXPECT_GT(corridor.incidents_per_1000_passages, 0.0) << corridor.name;
    }
    EXPECT_TRUE(plan.sites.empty()) << "no place was announced";
    EXPECT_FALSE(plan.builds_on_record);
}

TEST(Aleppo2016, TheEvacuationLeavesNoChoiceAndStandsStillOn17And18December) {
    const Scenario scenario = read("aleppo2016", "as-happened");
    const auto& evacuations = scenario.plan->evacuations;
    EXPECT_EQ(evacuations.size(), 4U);
    for (const Evacuation& evacuation : evacuations) {
        EXPECT_FALSE(evacuation.choice_to_stay);
        for (const Date still : {Date(2016, 12, 17), Date(2016, 12, 18)}) {
            const int day = day_of(scenario, still);
            EXPECT_TRUE(!evacuation.window.holds(day) ||
                        std::ranges::any_of(evacuation.suspended,
                                            [day](const Window& w) { return w.holds(day); }));
        }
    }
}

TEST(PlannedAhead, IsOneDesignInBothOperations) {
    for (const char* name : {"planned-ahead", "planned-ahead-trusted"}) {
        const Plan mosul = *read("mosul2016", name).plan;
        const Plan aleppo = *read("aleppo2016", name).plan;
        EXPECT_NEAR(places_in(mosul) / kMosulPlannersPeople,
                    places_in(aleppo) / kAleppoPlannersPeople, 0.005);
        EXPECT_NEAR(people_per_day_in(mosul) / kMosulPlannersPeople,
                    people_per_day_in(aleppo) / kAleppoPlannersPeople, 0.0005);
    }
}

TEST(PlannedAhead, TrustsAlikeInBothOperationsOnlyInTheNamedSensitivity) {
    const auto trust = [](const char* scenario, const char* plan) {
        return read(scenario, plan).plan->corridors.front().trust.value;
    };
    EXPECT_EQ(trust("mosul2016", "planned-ahead-trusted"),
              trust("aleppo2016", "planned-ahead-trusted"));
    EXPECT_GT(trust("mosul2016", "planned-ahead"), trust("aleppo2016", "planned-ahead"));
}

}  // namespace
}  // namespace couloir
