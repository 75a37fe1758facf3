#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/problem.hpp"

namespace couloir {

/// One figure with its speaker, publisher, date and address: a row of claims.csv. Fields that the
/// program only carries and shows stay text.
struct Claim {
    std::string id;
    std::string date;
    std::string location;
    std::string figure;
    std::string unit;
    std::string kind;
    std::string said_by;
    std::string relayed_by;
    std::string published_by;
    std::string address;
    std::string quality;
    std::string note;
    std::vector<std::string> contradicts;  ///< ids of claims that say otherwise
    Place place;
};

/// What stands between the ids of a cell that names claims.
inline constexpr std::string_view kBetweenClaims = " ;";

/// The ids in a cell.
std::vector<std::string> claim_ids(std::string_view cell);

}  // namespace couloir
