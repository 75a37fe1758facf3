#include "couloir/base/hash.hpp"
#include "couloir/engine/day.hpp"

namespace couloir {
namespace {

/// The links that an event names, each with what closes it.
class NamedLinks {
  public:
    NamedLinks(Today& today, const Event& event) : today_(today), event_(event) {}

    /// Calls act(link, closure) for each.
    template <class Act>
    void for_each(Act act) const {
        const Network& network = today_.world.network();
        switch (event_.kind) {
            case EventKind::kCloseBorder:
            case EventKind::kOpenBorder:
                border(network, act);
                break;
            case EventKind::kCloseLocation:
            case EventKind::kOpenLocation:
                location(network, act);
                break;
            default:
                route(network, act);
                break;
        }
    }

  private:
    template <class Act>
    void border(const Network& network, Act act) const {
        for (std::size_t i = 0; i < network.size(); ++i) {
            const LinkId id = LinkId::from_index(i);
            const Scenario& scenario = today_.world.scenario();
            const std::string& from = scenario.at(network.link(id).from).country;
            const std::string& to = scenario.at(network.link(id).to).country;
            if ((from == event_.from_country && to == event_.to_country) ||
                (from == event_.to_country && to == event_.from_country)) {
                act(id, Closure::kBorder);
            }
        }
    }

    /// Flee's code goes by the links out of a location, and takes each one's way back with it.
    template <class Act>
    void location(const Network& network, Act act) const {
        const bool closes = event_.kind == EventKind::kCloseLocation;
        const bool flee = follows_flee(today_.settings.compat);
        for (const LinkId out : network.out_of(event_.from)) {
            if (flee && today_.state.open.is_open(out) != closes)
                continue;
            for (const LinkId back : network.into(event_.from)) {
                if (flee && network.link(back).from == network.link(out).to) {
                    act(back, Closure::kEnd);
                }
            }
            act(out, Closure::kStart);
        }
        if (flee)
            return;
        for (const LinkId in : network.into(event_.from))
            act(in, Closure::kEnd);
    }

    template <class Act>
    void route(const Network& network, Act act) const {
        for (const LinkId id : network.out_of(event_.from)) {
            if (network.link(id).to == event_.to)
                act(id, Closure::kRoute);
        }
        for (const LinkId id : network.into(event_.from)) {
            if (network.link(id).from == event_.to)
                act(id, Closure::kRoute);
        }
    }

    Today& today_;
    const Event& event_;
};

void close(Today& today, const Event& event) {
    NamedLinks(today, event).for_each([&](LinkId link, Closure by) {
        today.state.open.close(link, by);
        for (Travelling& cohort : today.state.travelling[link.index()])
            cohort.turned_back = true;
        tidy(today.state.travelling[link.index()]);
    });
}

void open(Today& today, const Event& event) {
    NamedLinks(today, event).for_each([&](LinkId link, Closure by) {
        if (follows_flee(today.settings.compat)) {
            today.state.open.open_wholly(link);
        } else {
            today.state.open.open(link, by);
        }
    });
}

void redirect(Today& today, const Event& event, bool begins) {
    const Network& network = today.world.network();
    for (const LinkId link : network.out_of(event.from)) {
        if (network.link(link).to == event.to)
            today.state.redirects[link.index()] = begins;
    }
}

void become(LocationState& location, bool camp, double chance) {
    location.camp = camp;
    location.town = !camp;
    location.intensity = 0.0;
    location.chance = chance;
}

/// Exits concern the links out of a location only.
void change_exit(Today& today, const Event& event) {
    for (const LinkId link : today.world.network().out_of(event.from)) {
        if (event.kind == EventKind::kCloseExit)
            today.state.open.close(link, Closure::kExit);
        else if (event.kind == EventKind::kOpenExit)
            today.state.open.open(link, Closure::kExit);
        else if (event.kind == EventKind::kLiftExit)
            today.state.open.lift(link);
        else
            today.state.open.end_lift(link);
    }
}

/// Nobody comes in any more, and who is there moves on (rule 20).
void shut_camp(Today& today, const Event& event) {
    today.at(event.from).shut = true;
    today.counts.pushed[event.from.index()] += today.at(event.from).present;
    for (const LinkId link : today.world.network().into(event.from)) {
        today.state.open.close(link, Closure::kEnd);
        for (Travelling& cohort : today.state.travelling[link.index()])
            cohort.turned_back = true;
        tidy(today.state.travelling[link.index()]);
    }
}

/// Those who have returned may leave with anyone else.
void change_permission(Today& today, const Event& event) {
    Permission permission(today.world.groups().size(), false);
    for (const std::size_t group : event.groups)
        permission[group] = true;
    permission.back() = !event.groups.empty();
    if (event.from.valid())
        today.at(event.from).permission = permission;
    else
        today.state.party_permissions[hash_text(event.party)] = permission;
}

/// Says whether links changed.
bool apply(Today& today, const Event& event) {
    const Settings& settings = today.settings;
    switch (event.kind) {
        case EventKind::kCloseBorder:
        case EventKind::kCloseLocation:
        case EventKind::kCloseRoute:
            close(today, event);
            return true;
        case EventKind::kOpenBorder:
        case EventKind::kOpenLocation:
        case EventKind::kOpenRoute:
            open(today, event);
            if (event.kind == EventKind::kOpenLocation)
                today.at(event.from).shut = false;
            return true;
        case EventKind::kShutCamp:
            if (!follows_flee(settings.compat))
                shut_camp(today, event);
            return true;
        case EventKind::kPermission:
            change_permission(today, event);
            return false;
        case EventKind::kServices:
            today.at(event.from).services = event.value;
            return false;
        case EventKind::kCloseExit:
        case EventKind::kOpenExit:
        case EventKind::kLiftExit:
        case EventKind::kEndLift:
            change_exit(today, event);
            return true;
        case EventKind::kBeginRedirection:
        case EventKind::kEndRedirection:
            redirect(today, event, event.kind == EventKind::kBeginRedirection);
            return false;
        case EventKind::kCloseCamp:
            become(today.at(event.from), false, settings.default_move_chance);
            return false;
        case EventKind::kOpenCamp:
            become(today.at(event.from), true, settings.camp_move_chance);
            return false;
        case EventKind::kOpenIdpCamp:
            become(today.at(event.from), true, settings.idp_camp_move_chance);
            return false;
        default:
            return false;
    }
}

}  // namespace

void apply_closures(Today& today) {
    bool links_changed = false;
    for (const Event& event : today.events) {
        if (!happens_before_departures(event.kind))
            links_changed |= apply(today, event);
    }
    if (links_changed)
        update_options(today.world, today.state);
}

}  // namespace couloir
