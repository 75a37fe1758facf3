#include "couloir/inference/departures/closed_places.hpp"

#include "couloir/engine/network.hpp"

namespace couloir {
namespace {

class OpenWorld {
  public:
    explicit OpenWorld(const Scenario& scenario)
        : scenario_(scenario),
          network_(scenario),
          open_(network_.size(), true),
          camp_closed_(scenario.locations.size(), false),
          ever_(reached()) {}

    /// Says whether the event is one that opens or closes.
    bool apply(const Event& event) {
        switch (event.kind) {
            case EventKind::kCloseBorder:
            case EventKind::kOpenBorder:
                set(event.kind == EventKind::kOpenBorder, [&](const Link& link) {
                    return joins(scenario_.at(link.from).country, scenario_.at(link.to).country,
                                 event.from_country, event.to_country);
                });
                break;
            case EventKind::kCloseLocation:
            case EventKind::kOpenLocation:
                set(event.kind == EventKind::kOpenLocation, [&](const Link& link) {
                    return link.from == event.from || link.to == event.from;
                });
                break;
            case EventKind::kCloseRoute:
            case EventKind::kOpenRoute:
                set(event.kind == EventKind::kOpenRoute, [&](const Link& link) {
                    return joins(link.from, link.to, event.from, event.to);
                });
                break;
            case EventKind::kCloseCamp:
            case EventKind::kShutCamp:
                camp_closed_[event.from.index()] = true;
                break;
            case EventKind::kOpenCamp:
            case EventKind::kOpenIdpCamp:
                camp_closed_[event.from.index()] = false;
                break;
            default:
                return false;
        }
        return true;
    }

    std::vector<bool> closed() const {
        const std::vector<bool> now = reached();
        std::vector<bool> closed;
        for (std::size_t i = 0; i < now.size(); ++i)
            closed.push_back((ever_[i] && !now[i]) || camp_closed_[i]);
        return closed;
    }

    double closed_camp_share() const {
        const std::vector<bool> places = closed();
        double camps = 0.0;
        double shut = 0.0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            // Nobody knows of a camp that opens later, and nobody stays at home because of it.
            if (!is_camp(scenario_.locations[i].kind) || scenario_.locations[i].opens_later)
                continue;
            camps += 1.0;
            shut += places[i] ? 1.0 : 0.0;
        }
        return camps > 0.0 ? shut / camps : 0.0;
    }

  private:
    /// By location: whether a road leads there from a town at home.
    std::vector<bool> reached() const {
        std::vector<bool> reached(scenario_.locations.size(), false);
        std::vector<LocationId> next;
        const auto reach = [&](LocationId place) {
            if (!reached[place.index()])
                next.push_back(place);
            reached[place.index()] = true;
        };
        for (std::size_t i = 0; i < reached.size(); ++i) {
            const Location& location = scenario_.locations[i];
            if (location.country == scenario_.locations.front().country && !is_camp(location.kind))
                reach(LocationId::from_index(i));
        }
        while (!next.empty()) {
            const LocationId place = next.back();
            next.pop_back();
            for (const LinkId link : network_.out_of(place)) {
                if (open_[link.index()])
                    reach(network_.link(link).to);
            }
        }
        return reached;
    }

    template <class Place>
    static bool joins(const Place& from, const Place& to, const Place& one, const Place& other) {
        return (from == one && to == other) || (from == other && to == one);
    }

    template <class Named>
    void set(bool open, Named named) {
        for (std::size_t i = 0; i < open_.size(); ++i) {
            if (named(network_.link(LinkId::from_index(i))))
                open_[i] = open;
        }
    }

    const Scenario& scenario_;
    Network network_;
    std::vector<bool> open_;
    std::vector<bool> camp_closed_;
    std::vector<bool> ever_;  ///< reached while all is open
};

}  // namespace

std::vector<bool> closed_places(const Scenario& known, int day) {
    OpenWorld world(known);
    for (const Event& event : known.events) {
        if (event.day <= day)
            world.apply(event);
    }
    return world.closed();
}

std::vector<double> closed_camp_shares(const Scenario& scenario, const std::vector<Event>& events,
                                       int days) {
    OpenWorld world(scenario);
    std::vector<double> shares;
    for (int day = 0; day < days; ++day) {
        bool changed = day == 0;
        for (const Event& event : events_on(events, day))
            changed |= world.apply(event);
        shares.push_back(changed ? world.closed_camp_share() : shares.back());
    }
    return shares;
}

}  // namespace couloir
