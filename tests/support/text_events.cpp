#include "support/text_events.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "support/text_words.hpp"

namespace couloir {
namespace {

/// What follows the words that name the event.
enum class Arguments {
    kPlace,
    kTwoPlaces,
    kTwoCountries,
    kPlaceAndNumber,
    kPlaceAndParty,
    kPlaceAndGroups,
    kPartyAndGroups
};

struct Phrase {
    const char* words;
    EventKind kind;
    Arguments arguments;
};

constexpr std::array kPhrases = {
    Phrase{"conflict", EventKind::kConflict, Arguments::kPlaceAndNumber},
    Phrase{"places", EventKind::kPlaces, Arguments::kPlaceAndNumber},
    Phrase{"control", EventKind::kControl, Arguments::kPlaceAndParty},
    Phrase{"become conflict", EventKind::kBecomeConflict, Arguments::kPlace},
    Phrase{"become town", EventKind::kBecomeTown, Arguments::kPlace},
    Phrase{"close border", EventKind::kCloseBorder, Arguments::kTwoCountries},
    Phrase{"open border", EventKind::kOpenBorder, Arguments::kTwoCountries},
    Phrase{"close location", EventKind::kCloseLocation, Arguments::kPlace},
    Phrase{"open location", EventKind::kOpenLocation, Arguments::kPlace},
    Phrase{"close route", EventKind::kCloseRoute, Arguments::kTwoPlaces},
    Phrase{"open route", EventKind::kOpenRoute, Arguments::kTwoPlaces},
    Phrase{"begin redirection", EventKind::kBeginRedirection, Arguments::kTwoPlaces},
    Phrase{"end redirection", EventKind::kEndRedirection, Arguments::kTwoPlaces},
    Phrase{"close camp", EventKind::kCloseCamp, Arguments::kPlace},
    Phrase{"open camp", EventKind::kOpenCamp, Arguments::kPlace},
    Phrase{"permission of", EventKind::kPermission, Arguments::kPartyAndGroups},
    Phrase{"permission", EventKind::kPermission, Arguments::kPlaceAndGroups},
    Phrase{"services", EventKind::kServices, Arguments::kPlaceAndNumber},
    Phrase{"shut", EventKind::kShutCamp, Arguments::kPlace},
    Phrase{"open idpcamp", EventKind::kOpenIdpCamp, Arguments::kPlace},
};

LocationId place_called(const std::string& name, const Scenario& scenario) {
    const LocationId id = scenario.find_location(name);
    if (!id.valid())
        throw std::invalid_argument("no place is called \"" + name + "\"");
    return id;
}

/// "all", "none", or names with commas between them. Where the scenario names no groups, there is
/// one, the first.
std::vector<std::size_t> groups_from(const std::string& text, const Scenario& scenario) {
    std::vector<std::size_t> groups;
    if (text == "none")
        return groups;
    if (text == "all") {
        groups.resize(std::max<std::size_t>(1, scenario.groups.size()));
        std::iota(groups.begin(), groups.end(), 0U);
        return groups;
    }
    for (const std::string& name : split_at(text, ',')) {
        const auto group = std::find_if(scenario.groups.begin(), scenario.groups.end(),
                                        [&](const Group& one) { return one.name == name; });
        if (group == scenario.groups.end())
            throw std::invalid_argument("no group is called \"" + name + "\"");
        groups.push_back(static_cast<std::size_t>(group - scenario.groups.begin()));
    }
    return groups;
}

void read_arguments(Event& event, Arguments arguments, const std::vector<std::string>& words,
                    const Scenario& scenario) {
    if (arguments == Arguments::kTwoCountries) {
        event.from_country = words.at(0);
        event.to_country = words.at(1);
        return;
    }
    if (arguments == Arguments::kPartyAndGroups) {
        event.party = words.at(0);
        event.groups = groups_from(words.at(1), scenario);
        return;
    }
    event.from = place_called(words.at(0), scenario);
    if (arguments == Arguments::kPlaceAndGroups)
        event.groups = groups_from(words.at(1), scenario);
    if (arguments == Arguments::kTwoPlaces)
        event.to = place_called(words.at(1), scenario);
    if (arguments == Arguments::kPlaceAndNumber)
        event.value = number_from(words.at(1));
    if (arguments == Arguments::kPlaceAndParty)
        event.party = words.at(1);
}

}  // namespace

Event read_event(int day, const std::string& text, const Scenario& scenario) {
    const std::vector<std::string> words = words_of(text);
    for (const Phrase& phrase : kPhrases) {
        const std::vector<std::string> name = words_of(phrase.words);
        const std::size_t arguments = phrase.arguments == Arguments::kPlace ? 1 : 2;
        if (words.size() != name.size() + arguments ||
            !std::equal(name.begin(), name.end(), words.begin())) {
            continue;
        }
        Event event;
        event.day = day;
        event.kind = phrase.kind;
        read_arguments(event, phrase.arguments,
                       {words.begin() + static_cast<std::ptrdiff_t>(name.size()), words.end()},
                       scenario);
        return event;
    }
    throw std::invalid_argument("day " + std::to_string(day) + ": no event is written \"" + text +
                                "\"");
}

}  // namespace couloir
