#include <fmt/format.h>

#include <algorithm>

#include "couloir/scenario/scenario.hpp"

namespace couloir {
namespace {

/// UNHCR's Emergency Handbook plans settlements for at most this many people.
constexpr double kPlannedPlaces = 20000.0;
constexpr double kFewestPlaces = 5000.0;
constexpr double kMostPlaces = 80000.0;

class Door {
  public:
    Door(Scenario& scenario, Date date)
        : scenario_(scenario), date_(date), last_day_(date - scenario.start) {}

    void shut() {
        scenario_.as_of_date = date_;
        forget_events();
        forget_registrations();
        forget_observations();
        forget_limits_of_roads();
        forget_groups();
        for (std::size_t i = 0; i < scenario_.locations.size(); ++i)
            forget_figures_of(LocationId::from_index(i));
        scenario_.earlier_figures.clear();
        forget_settings();
        scenario_.earlier_settings.clear();
        std::erase_if(scenario_.claims, [&](const Claim& claim) { return is_later(claim); });
    }

    void forget_undated_places() {
        for (Location& location : scenario_.locations) {
            if (is_camp(location.kind))
                location.places = believed_places(location);
        }
    }

  private:
    // A claim may give a year or a month only; ISO texts order as dates do.
    bool is_later(const Claim& claim) const { return claim.date > date_.iso(); }

    bool rests_on_later(const std::string& claims) const { return latest_of(claims) > date_.iso(); }

    /// The date of the latest of these claims; empty for none.
    std::string latest_of(const std::string& claims) const {
        std::string latest;
        for (const std::string& id : claim_ids(claims)) {
            const auto found = std::ranges::find(scenario_.claims, id, &Claim::id);
            if (found != scenario_.claims.end())
                latest = std::max(latest, found->date);
        }
        return latest;
    }

    void forget_events() {
        std::erase_if(scenario_.events, [&](const Event& event) {
            return event.day > last_day_ || rests_on_later(event.claim);
        });
        for (Event& event : scenario_.events) {
            if (event.latest)
                event.latest = std::min(*event.latest, last_day_);
        }
        std::erase_if(scenario_.timetable,
                      [&](const Event& event) { return rests_on_later(event.claim); });
    }

    void forget_registrations() {
        Registrations& registrations = scenario_.registrations;
        for (RegistrationRow& row : registrations.rows) {
            for (RegistrationFile& file : row.files)
                std::erase_if(file.points,
                              [&](const auto& point) { return point.day > last_day_; });
        }
        std::erase_if(registrations.corrections,
                      [&](const auto& correction) { return correction.day > last_day_; });
    }

    void forget_observations() {
        for (Channel& channel : scenario_.channels) {
            std::erase_if(channel.observations, [&](const Observation& observation) {
                return observation.date > date_ || rests_on_later(observation.claim);
            });
        }
        std::erase_if(scenario_.channels,
                      [](const Channel& channel) { return channel.observations.empty(); });
    }

    /// A road and its length are geography, whoever measured them and when; how many can use it in
    /// a day, and how fast, is not.
    void forget_limits_of_roads() {
        for (Route& route : scenario_.routes) {
            if (!rests_on_later(route.claim))
                continue;
            route.people_per_day.reset();
            route.attributes.erase("max_move_speed");
            route.attributes.erase("walk_probability");
        }
    }

    /// Shares add up to 1: if one was not known, none was, and everyone is one group. Permissions
    /// for all or for none stand; what some may do that nobody can count cannot.
    void forget_groups() {
        const auto is_unknown = [&](const Group& group) { return rests_on_later(group.claim); };
        if (std::ranges::none_of(scenario_.groups, is_unknown))
            return;
        const std::size_t all = scenario_.groups.size();
        const auto merge = [&](std::vector<Event>& events) {
            std::erase_if(events, [&](const Event& event) {
                return !event.groups.empty() && event.groups.size() < all;
            });
            for (Event& event : events) {
                if (!event.groups.empty())
                    event.groups = {0};
            }
        };
        merge(scenario_.events);
        merge(scenario_.timetable);
        scenario_.groups.clear();
    }

    void forget_figures_of(LocationId id) {
        Location& location = scenario_.locations[id.index()];
        if (rests_on_later(location.residents.claim))
            location.residents = believed(id, LocationFigure::kResidents).value_or(Quantity{});
        if (is_camp(location.kind) && rests_on_later(location.places.claim))
            location.places =
                believed(id, LocationFigure::kPlaces).value_or(believed_places(location));
        if (location.opens && *location.opens > date_) {
            location.opens.reset();
            location.opens_later = true;
        }
        if (location.closes && *location.closes > date_)
            location.closes.reset();
    }

    /// The latest of the earlier figures that could be known.
    std::optional<Quantity> believed(LocationId location, LocationFigure figure) const {
        std::optional<Quantity> latest;
        for (const EarlierFigure& earlier : scenario_.earlier_figures) {
            if (earlier.location == location && earlier.figure == figure)
                take_if_later(earlier.quantity, latest);
        }
        return latest;
    }

    std::optional<Quantity> believed(std::string_view setting) const {
        std::optional<Quantity> latest;
        for (const EarlierSetting& earlier : scenario_.earlier_settings) {
            if (earlier.name == setting)
                take_if_later(earlier.quantity, latest);
        }
        return latest;
    }

    void take_if_later(const Quantity& quantity, std::optional<Quantity>& latest) const {
        if (rests_on_later(quantity.claim))
            return;
        if (!latest || latest_of(quantity.claim) >= latest_of(latest->claim))
            latest = quantity;
    }

    /// What rests on a later claim is what was believed of it; else it has its prior, or its
    /// default, as if the folder did not state it.
    void forget_settings() {
        for (const SettingClaim& stated : scenario_.setting_claims) {
            if (rests_on_later(stated.claims))
                forget_setting(*find_setting(stated.name));
        }
        settle(scenario_.settings);
        std::erase_if(scenario_.setting_claims,
                      [&](const SettingClaim& stated) { return rests_on_later(stated.claims); });
        std::erase_if(scenario_.uncertain_settings, [&](const UncertainSetting& setting) {
            return setting.known_from && *setting.known_from > date_;
        });
    }

    void forget_setting(const SettingRecord& record) {
        std::erase_if(scenario_.uncertain_settings,
                      [&](const UncertainSetting& setting) { return setting.name == record.name; });
        if (const auto earlier = believed(record.name)) {
            set_setting(scenario_.settings, record, fmt::format("{}", earlier->value));
            if (earlier->is_uncertain())
                scenario_.uncertain_settings.push_back({std::string(record.name), *earlier});
            return;
        }
        // The default is a text that the table reads.
        set_setting(scenario_.settings, record, setting_text(Settings{}, record));
        if (record.prior)
            scenario_.uncertain_settings.push_back(drawn_from_prior(record));
    }

    double largest_registered(const std::string& location) const {
        double largest = 0.0;
        for (const RegistrationRow& row : scenario_.registrations.rows) {
            if (row.location != location)
                continue;
            double sum = 0.0;
            for (const RegistrationFile& file : row.files) {
                const auto most =
                    std::ranges::max_element(file.points, {}, &RegistrationPoint::count);
                sum += most == file.points.end() ? 0.0 : most->count;
            }
            largest = std::max(largest, sum);
        }
        return largest;
    }

    Quantity believed_places(const Location& location) const {
        const double held = largest_registered(location.name);
        return {std::max(kPlannedPlaces, 1.25 * held), std::max(kFewestPlaces, held),
                std::max(kMostPlaces, 3.0 * held), ""};
    }

    Scenario& scenario_;
    Date date_;
    int last_day_;
};

}  // namespace

Scenario Scenario::as_of(Date date, Hindsight let_through) const {
    Scenario known = *this;
    Door door(known, date);
    door.shut();
    known.hindsight = let_through;
    if (folder_kind == FolderKind::kFlee && let_through == Hindsight::kNone)
        door.forget_undated_places();
    return known;
}

void follow_timetable(Scenario& scenario) {
    if (!scenario.as_of_date)
        return;
    const int next_day = *scenario.as_of_date - scenario.start + 1;
    for (Event event : scenario.timetable) {
        event.day = std::max(event.day, next_day);
        if (event.earliest)
            event.earliest = std::max(*event.earliest, next_day);
        if (event.latest)
            event.latest = std::max(*event.latest, next_day);
        scenario.events.push_back(std::move(event));
    }
    scenario.timetable.clear();
    std::ranges::stable_sort(scenario.events, {}, &Event::day);
}

}  // namespace couloir
