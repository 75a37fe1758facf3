#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couloir/base/ids.hpp"
#include "couloir/rules/road_capacity.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

using LinkId = Id<struct LinkTag>;

/// One direction of a route.
struct Link {
    LocationId from;
    LocationId to;
    double length_km = 0.0;
    double speed_km_per_day = -1.0;  ///< of the link itself; negative: the setting holds
    double walk_probability = 0.0;
    std::optional<double> people_per_day;  ///< most who set out on it, if the route says so
    RoadClass road_class = RoadClass::kOther;
    bool redirects = false;  ///< everyone at its start is sent along it, from day 0 on
    std::uint64_t name = 0;  ///< hash of the names of its ends and its number among twins
};

/// The map as directed links. Link 2i and 2i + 1 are the two ways of route i as long as all routes
/// are two-way; in general links are numbered in the order of the routes, `from -> to` first.
class Network {
  public:
    explicit Network(const Scenario& scenario);

    std::size_t size() const { return links_.size(); }
    const Link& link(LinkId id) const { return links_[id.index()]; }
    const std::vector<Link>& links() const { return links_; }

    /// Links that start at the location, in the order in which the routes name it.
    const std::vector<LinkId>& out_of(LocationId location) const {
        return out_of_[location.index()];
    }
    const std::vector<LinkId>& into(LocationId location) const { return into_[location.index()]; }

  private:
    void add(const Scenario& scenario, const Route& route, LocationId from, LocationId to,
             bool redirects);

    std::vector<Link> links_;
    std::vector<std::vector<LinkId>> out_of_;
    std::vector<std::vector<LinkId>> into_;
};

}  // namespace couloir
