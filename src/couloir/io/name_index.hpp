#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "couloir/base/ids.hpp"
#include "couloir/base/problem.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/scenario/location.hpp"

namespace couloir {

/// Finds locations by name, and says what an unknown name was probably meant to be.
class NameIndex {
  public:
    explicit NameIndex(const std::vector<Location>& locations);

    LocationId find(std::string_view name) const;

    /// The location; none(), with an error under `code`, for a name that no location has.
    LocationId resolve(std::string_view name, std::string_view code, const Place& place,
                       Problems& problems) const;

    /// `did you mean "Bentiu"?`, or nothing.
    std::string hint(std::string_view name) const { return suggestions_.hint(name); }

  private:
    std::unordered_map<std::string, LocationId> ids_;
    Suggestions suggestions_;
};

}  // namespace couloir
