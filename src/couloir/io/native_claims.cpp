#include "couloir/io/native_claims.hpp"

#include <fmt/format.h>

#include <array>

#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 13> kColumns{
    "id",         "date",         "place",   "figure",  "unit", "kind",       "said_by",
    "relayed_by", "published_by", "address", "quality", "note", "contradicts"};

Claim claim_in(const Table& row) {
    Claim claim;
    claim.id = row["id"];
    claim.date = row["date"];
    claim.location = row["place"];
    claim.figure = row["figure"];
    claim.unit = row["unit"];
    claim.kind = row["kind"];
    claim.said_by = row["said_by"];
    claim.relayed_by = row["relayed_by"];
    claim.published_by = row["published_by"];
    claim.address = row["address"];
    claim.quality = row["quality"];
    claim.note = row["note"];
    claim.contradicts = claim_ids(row["contradicts"]);
    claim.place = row.place();
    return claim;
}

void check_id(const Claim& claim, const Place& place, std::unordered_set<std::string>& seen,
              Problems& problems) {
    if (claim.id.empty())
        problems.error("E601", place, "the claim has no id");
    else if (claim.id.find_first_of(kBetweenClaims) != std::string::npos)
        problems.error("E601", place,
                       fmt::format("the id {} holds a blank or a semicolon", in_quotes(claim.id)));
    else if (!seen.insert(claim.id).second)
        problems.error("E602", place,
                       fmt::format("the id {} is already taken", in_quotes(claim.id)));
    if (claim.said_by.empty() && claim.published_by.empty())
        problems.warn(
            "W602", claim.place,
            fmt::format("claim {} names nobody who said or published it", in_quotes(claim.id)));
}

}  // namespace

std::vector<Claim> read_claims(const TextFile& file, Problems& problems) {
    std::vector<Claim> claims;
    std::unordered_set<std::string> ids;
    Table table(file, kColumns, 1, problems);
    while (table.next()) {
        claims.push_back(claim_in(table));
        check_id(claims.back(), table.place("id"), ids, problems);
    }
    for (const Claim& claim : claims) {
        for (const std::string& other : claim.contradicts) {
            if (other == claim.id)
                problems.error("E604", claim.place, "the claim contradicts itself");
            else if (!ids.contains(other))
                problems.error("E604", claim.place,
                               fmt::format("the claim contradicts {}, which is not in the file",
                                           in_quotes(other)));
        }
    }
    return claims;
}

ClaimBook::ClaimBook(const std::vector<Claim>& claims) {
    for (const Claim& claim : claims) {
        suggestions_.add(claim.id);
        known_.insert(claim.id);
    }
}

void ClaimBook::check(std::string_view cell, bool has_figure, const Place& place,
                      Problems& problems) const {
    const auto ids = claim_ids(cell);
    if (ids.empty() && has_figure)
        problems.warn("W601", place, "the figure names no claim",
                      "name an id of claims.csv in the column claim");
    for (const std::string& id : ids) {
        if (known_.contains(id))
            continue;
        problems.error("E603", place, fmt::format("claim {} is not in claims.csv", in_quotes(id)),
                       suggestions_.hint(id));
    }
}

}  // namespace couloir
