#pragma once

#include <string>
#include <utility>
#include <vector>

#include "support/naive_model.hpp"

namespace couloir {

/// A mistake in a world's rules: `right` in its text is replaced by `wrong`, or a rule is left out.
/// Make it large enough to be noticed with room to spare (p some 15 decades below what is asked),
/// so that an engine with the same law and other draws does not miss it by chance.
struct WrongRule {
    std::string what;
    std::string right;
    std::string wrong;
    NaiveMistake mistake = NaiveMistake::kNone;
};

inline WrongRule without_rule(std::string what, NaiveMistake mistake) {
    return {std::move(what), "", "", mistake};
}

/// A small world in which engine and naive model are compared.
struct LawWorld {
    std::string name;  ///< letters only: it is part of a test's name
    std::string text;
    std::vector<int> days;          ///< to look at
    std::vector<WrongRule> wrongs;  ///< each must be noticed
    int members = 1500;
};

std::vector<LawWorld> camp_worlds();
std::vector<LawWorld> choice_worlds();
std::vector<LawWorld> closure_worlds();
std::vector<LawWorld> departure_worlds();
std::vector<LawWorld> document_worlds();
std::vector<LawWorld> family_worlds();
std::vector<LawWorld> home_worlds();
std::vector<LawWorld> return_worlds();
std::vector<LawWorld> road_worlds();
std::vector<LawWorld> travel_worlds();

}  // namespace couloir
