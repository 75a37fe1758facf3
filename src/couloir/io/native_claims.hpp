#pragma once

#include <string_view>
#include <unordered_set>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/scenario/claim.hpp"

namespace couloir {

/// Reads claims.csv: `id,date,place,figure,unit,kind,said_by,relayed_by,published_by,address,
/// quality,note,contradicts`. An id may stand once; `contradicts` names others.
std::vector<Claim> read_claims(const TextFile& file, Problems& problems);

/// Knows the ids of claims.csv and holds every figure to its claim.
class ClaimBook {
  public:
    explicit ClaimBook(const std::vector<Claim>& claims);

    /// Checks the claim cell of a row: one id, or several with a space or semicolon between. An id
    /// that is not in claims.csv is an error; no id at all is a warning if the row has a figure.
    void check(std::string_view cell, bool has_figure, const Place& place,
               Problems& problems) const;

  private:
    std::unordered_set<std::string> known_;
    Suggestions suggestions_;
};

}  // namespace couloir
