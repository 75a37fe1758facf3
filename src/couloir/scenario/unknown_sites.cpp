#include "couloir/scenario/unknown_sites.hpp"

#include <algorithm>

namespace couloir {
namespace {

/// Calls `each` with every id of a location in the plan; ids may be changed.
template <class Each>
void on_locations_of(Plan& plan, Each each) {
    const auto on_all = [&](std::vector<LocationId>& ids) { std::ranges::for_each(ids, each); };
    for (Message& message : plan.messages)
        on_all(message.where);
    for (Corridor& corridor : plan.corridors)
        on_all(corridor.path);
    for (Access& access : plan.accesses)
        on_all(access.where);
    for (Pause& pause : plan.pauses)
        on_all(pause.where);
    for (SitePlan& site : plan.sites)
        each(site.location);
    for (Evacuation& evacuation : plan.evacuations) {
        each(evacuation.from);
        each(evacuation.to);
    }
    for (Aid& aid : plan.aids)
        on_all(aid.where);
    for (Transport& transport : plan.transports)
        on_all(transport.path);
}

class Forgetting {
  public:
    Forgetting(Scenario& known, std::vector<Event>& ahead)
        : known_(known), ahead_(ahead), goes_(known.locations.size(), false) {}

    void forget() {
        for (std::size_t i = 1; i < goes_.size(); ++i)  // the first says which country is home
            goes_[i] =
                known_.locations[i].opens_later && known_.locations[i].residents.value == 0.0;
        keep_what_is_named();
        if (std::ranges::none_of(goes_, [](bool goes) { return goes; }))
            return;
        number_anew();
        std::erase_if(known_.routes, [&](const Route& r) { return goes(r.from) || goes(r.to); });
        for (Route& route : known_.routes) {
            follow(route.from);
            follow(route.to);
        }
        follow(known_.events);
        follow(known_.timetable);
        follow(ahead_);
        std::erase_if(known_.earlier_figures, [&](const auto& f) { return goes(f.location); });
        for (EarlierFigure& figure : known_.earlier_figures)
            follow(figure.location);
        if (known_.plan)
            on_locations_of(*known_.plan, [&](LocationId& id) { follow(id); });
        std::vector<Location> stay;
        for (std::size_t i = 0; i < goes_.size(); ++i) {
            if (!goes_[i])
                stay.push_back(std::move(known_.locations[i]));
        }
        known_.locations = std::move(stay);
    }

  private:
    bool goes(LocationId id) const { return id.valid() && goes_[id.index()]; }

    void keep(LocationId id) {
        if (id.valid())
            goes_[id.index()] = false;
    }

    void keep_what_is_named() {
        const int last_day = *known_.as_of_date - known_.start;
        const auto keep_named = [&](const std::vector<Event>& events) {
            for (const Event& event : events) {
                if (event.day <= last_day)
                    continue;
                keep(event.from);
                keep(event.to);
            }
        };
        keep_named(known_.events);
        keep_named(known_.timetable);
        keep_named(ahead_);
        for (const Channel& channel : known_.channels) {
            for (const Observation& observation : channel.observations)
                keep(known_.find_location(observation.location));
        }
        if (known_.plan)
            on_locations_of(*known_.plan, [&](LocationId& id) { keep(id); });
    }

    void number_anew() {
        std::size_t next = 0;
        for (const bool goes : goes_)
            new_ids_.push_back(goes ? LocationId::none() : LocationId::from_index(next++));
    }

    void follow(LocationId& id) const {
        if (id.valid())
            id = new_ids_[id.index()];
    }

    void follow(std::vector<Event>& events) const {
        std::erase_if(events, [&](const Event& e) { return goes(e.from) || goes(e.to); });
        for (Event& event : events) {
            follow(event.from);
            follow(event.to);
        }
    }

    Scenario& known_;
    std::vector<Event>& ahead_;
    std::vector<bool> goes_;  ///< by location
    std::vector<LocationId> new_ids_;
};

}  // namespace

void forget_unknown_sites(Scenario& known, std::vector<Event>& ahead) {
    if (known.as_of_date)
        Forgetting(known, ahead).forget();
}

void forget_unknown_sites(Scenario& known) {
    std::vector<Event> none;
    forget_unknown_sites(known, none);
}

}  // namespace couloir
