#include "couloir/report/page_release_claims.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace couloir::page_release {
namespace {

/// Kinds of claims that tell of roads, exits, screening and what passes through them.
const Names kWayKinds{"access",          "agreement",     "announcement",    "arrivals",
                      "closing",         "consent",       "coordinates",     "distance",
                      "evacuated",       "flow",          "forced_movement", "held",
                      "incident",        "opening",       "passed",          "prevention",
                      "remaining",       "road_distance", "status",          "used_corridors",
                      "evacuated_in_day"};

/// Kinds of claims that everyone may read: how many people, in whole areas, and what was planned
/// for them. Of assumptions only the figure; of what was said, the words that tell of no way out;
/// of no other kind anything.
const Names kSaidKinds{"message", "statement"};
const Names kPublicKinds{
    "displaced_ever", "displaced_now",    "displaced_registered", "in_camps",
    "message",        "planned_affected", "planned_displaced",    "planned_shelter_need",
    "places_planned", "places_ready",     "registered",           "residents",
    "residents_all",  "returned",         "share_in_camps",       "share_out_of_camp",
    "statement"};

/// Beginnings of words, in small letters, that tell of one way out or of who waits at it. That
/// there are corridors at all is said at every level.
const Names kWayWords{"border",   "bridge", "checkpoint", "crossing", "exit",     "gate",
                      "junction", "line",   "muster",     "queue",    "road",     "roundabout",
                      "route",    "street", "screening",  "way out",  "ways out", "an hour"};

bool names_any(const Json& text, const Names& names) {
    const std::string words = text_of(text);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return words.find(name) != std::string::npos;
    });
}

bool is_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

std::string in_small_letters(std::string words) {
    std::ranges::transform(words, words.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return words;
}

/// Whether a word begins like it: "roads" with "road", "abroad" does not.
bool has_word(const std::string& text, const std::string& start) {
    for (std::size_t at = text.find(start); at != std::string::npos;
         at = text.find(start, at + 1)) {
        if (at == 0 || !is_letter(text[at - 1]))
            return true;
    }
    return false;
}

bool tells_of_ways(const Json& words) {
    const std::string text = in_small_letters(text_of(words));
    return std::ranges::any_of(kWayWords,
                               [&](const std::string& start) { return has_word(text, start); });
}

/// A district of the map, whatever the claim calls it; an area has several.
bool is_within_one_place(const std::string& area, const Names& places) {
    return std::ranges::count_if(places, [&](const std::string& place) {
               return place.find(area) != std::string::npos;
           }) == 1;
}

bool is_said_to_all(const Json& claim, const Names& places) {
    return kSaidKinds.contains(text_of(claim.at("kind"))) && !tells_of_ways(claim.at("place")) &&
           !is_within_one_place(text_of(claim.at("place")), places);
}

/// Capacities of corridors and crossings stand in assumptions.
bool may_be_assumed_in_public(const Json& claim) {
    return !names_any(claim.at("id"), {"corridor"}) &&
           std::ranges::none_of(std::array{"id", "unit", "place"},
                                [&](const char* words) { return tells_of_ways(claim.at(words)); });
}

bool says_nothing(const Json& claim) {
    return text_of(claim.at("figure")).find_first_not_of(' ') == std::string::npos &&
           text_of(claim.at("note")).empty();
}

std::string name_of_scenario(const Json& side) {
    return side.at("scenario").contains("name") ? text_of(side.at("scenario").at("name")) : "";
}

/// Ids of the claims that are left, by scenario: of a comparison the first side of an operation has
/// them.
std::map<std::string, Names> known_claims(const Json& page) {
    std::map<std::string, Names> known;
    for (const Json& side : page.at("sides")) {
        for (const Json& claim : side.at("claims"))
            known[name_of_scenario(side)].insert(text_of(claim.at("id")));
    }
    return known;
}

/// An id tells of a road as well as words do: of the claims that are hidden their number remains.
void hide_ids(Json& owner, const Names& known) {
    Json& ids = owner.at("claims");
    const std::size_t all = ids.size();
    keep(ids, [&](const Json& id) { return known.contains(text_of(id)); });
    owner["hidden"] = all - ids.size();
}

/// Ids of a setting are one text, with blanks or semicolons between them.
std::string known_ids(const std::string& text, const Names& known) {
    constexpr std::string_view kBetween = " \t\n;";
    std::string kept;
    std::size_t start = text.find_first_not_of(kBetween);
    while (start != std::string::npos) {
        const std::size_t end = std::min(text.find_first_of(kBetween, start), text.size());
        const std::string id = text.substr(start, end - start);
        if (known.contains(id))
            kept += (kept.empty() ? "" : " ") + id;
        start = text.find_first_not_of(kBetween, end);
    }
    return kept;
}

void hide_ids_of_settings(Json& side, const Names& known) {
    if (side.contains("settings")) {
        for (Json& setting : side.at("settings"))
            setting.at("claim") = known_ids(text_of(setting.at("claim")), known);
    }
    if (!side.contains("places"))
        return;
    for (Json& place : side.at("places")) {
        if (place.contains("residents") && place.at("residents").is_object()) {
            Json& claim = place.at("residents").at("claim");
            claim = known_ids(text_of(claim), known);
        }
    }
}

void hide_ids_in(Json& side, const Names& known) {
    if (side.contains("record")) {
        for (Json& entry : side.at("record"))
            hide_ids(entry, known);
    }
    if (side.at("plan").is_object() && side.at("plan").contains("claims"))
        hide_ids(side.at("plan"), known);
    hide_ids_of_settings(side, known);
    for (Json& claim : side.at("claims")) {
        if (claim.contains("contradicts"))
            keep(claim.at("contradicts"),
                 [&](const Json& id) { return known.contains(text_of(id)); });
    }
}

}  // namespace

/// Words may name a road or a gate in ways that no list of places knows: at the public level they
/// stay with those who may read more, and so does a claim that is left with nothing to say.
void keep_public_claims(Json& claims, const Names& places) {
    keep(claims, [](const Json& claim) {
        const std::string kind = text_of(claim.at("kind"));
        return kind == "assumption" ? may_be_assumed_in_public(claim) : kPublicKinds.contains(kind);
    });
    for (Json& claim : claims) {
        if (!is_said_to_all(claim, places) || tells_of_ways(claim.at("note")) ||
            names_any(claim.at("note"), places))
            claim.at("note") = "";
        if (claim.at("kind") == "assumption")
            claim.at("place") = "";
    }
    keep(claims, [](const Json& claim) { return !says_nothing(claim); });
}

void hide_way_claims(Json& claims, const Names& hidden) {
    keep(claims, [&](const Json& claim) {
        return !names_any(claim.at("place"), hidden) &&
               !kWayKinds.contains(text_of(claim.at("kind")));
    });
    for (Json& claim : claims) {
        for (const char* words : {"note", "published_by", "address"}) {
            if (names_any(claim.at(words), hidden))
                claim.at(words) = "";
        }
    }
}

void hide_ids_of_claims(Json& page) {
    std::map<std::string, Names> known = known_claims(page);
    for (Json& side : page.at("sides"))
        hide_ids_in(side, known[name_of_scenario(side)]);
}

}  // namespace couloir::page_release
