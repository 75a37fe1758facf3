#include "couloir/io/plan_interventions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "couloir/io/native_groups.hpp"
#include "couloir/io/settings_yaml.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr double kMost = 1e9;
constexpr double kMostVehicles = 1e6;
constexpr double kMostSeats = 1e4;
constexpr double kMostTrips = 100;
constexpr double kMostPlaces = 1e12;

void read_message(PlanFields& fields, const PlanContext& context, Plan& plan) {
    Message message;
    message.place = fields.place();
    const std::string says = lower_case(fields.word("says"));
    if (says != "leave" && says != "stay")
        context.problems.error("E703", message.place, "a message says leave or stay");
    message.leave = says == "leave";
    message.where = fields.areas("where");
    message.window = fields.window();
    message.channel = fields.word("channel");
    message.reach = fields.share("reach", std::nullopt);
    message.trust = fields.ranged_share("trust", std::nullopt);
    plan.messages.push_back(std::move(message));
}

/// "07:00-17:00" is ten hours.
double hours_in(PlanFields& fields, const PlanContext& context) {
    const std::string text = fields.word("hours", "00:00-24:00");
    const auto clock = [](std::string_view part) -> std::optional<double> {
        const auto colon = part.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        const auto hour = whole_number_in(part.substr(0, colon));
        const auto minute = whole_number_in(part.substr(colon + 1));
        if (!hour || !minute || *hour < 0 || *hour > 24 || *minute < 0 || *minute > 59)
            return std::nullopt;
        return static_cast<double>(*hour) + static_cast<double>(*minute) / 60.0;
    };
    const auto dash = text.find('-');
    const auto from = clock(text.substr(0, dash));
    const auto to = dash == std::string::npos ? std::nullopt : clock(text.substr(dash + 1));
    if (from && to && *from < *to && *to <= 24.0)
        return *to - *from;
    context.problems.error("E703", fields.place(),
                           fmt::format("hours is {}, not like \"07:00-17:00\"", in_quotes(text)));
    return 0.0;
}

/// The groups that a key names; none stands for all.
std::vector<std::size_t> groups_of(PlanFields& fields, const std::string& key,
                                   const PlanContext& context) {
    const std::string text = fields.word(key, "all");
    if (lower_case(text) == "all")
        return {};
    if (lower_case(text) == "none")
        context.problems.error("E703", fields.place(), fmt::format("{} is for somebody", key));
    return groups_in(text, context.scenario.groups, "E703", fields.place(), context.problems)
        .value_or(std::vector<std::size_t>{});
}

/// The day on which a corridor is announced: not after it first opens.
std::optional<int> announced(PlanFields& fields, const std::vector<Window>& windows,
                             const PlanContext& context) {
    const auto day = fields.day("announced");
    const auto first = std::ranges::min_element(windows, {}, &Window::first);
    if (day && first != windows.end() && *day > first->first)
        context.problems.error("E705", fields.place(),
                               "the corridor is announced after it first opens",
                               "leave announced out if nobody was told");
    return day;
}

void read_corridor(PlanFields& fields, const PlanContext& context, Plan& plan) {
    Corridor corridor;
    corridor.place = fields.place();
    corridor.name = fields.word("name");
    if (corridor.name.empty())
        context.problems.error("E703", corridor.place, "a corridor has a name");
    corridor.path = fields.path("path");
    const double an_hour = fields.number("people_per_hour", 0.0, kMost, std::nullopt);
    corridor.windows = fields.windows("windows", [&](PlanFields& keys, Window& window) {
        window.hours = hours_in(keys, context);
    });
    if (corridor.windows.empty())
        context.problems.error("E703", corridor.place, "a corridor has windows in which it is open",
                               "windows: [{from: 2016-10-20, to: 2016-12-31}]");
    corridor.people_per_hour = an_hour;
    corridor.trust = fields.ranged_share("trust", 1.0);
    corridor.opens_as_announced = fields.share("opens_as_announced", 1.0);
    corridor.incidents_per_1000_passages =
        fields.number("incidents_per_1000_passages", 0.0, 1000.0, 0.0);
    corridor.closed_days_after_incident =
        static_cast<int>(fields.whole("closed_days_after_incident", 0.0, 10000.0, 0.0));
    corridor.guarantor = fields.word("guarantor");
    corridor.admits = groups_of(fields, "admits", context);
    if (fields.has("announced"))
        corridor.announced = announced(fields, corridor.windows, context);
    plan.corridors.push_back(std::move(corridor));
}

void read_access(PlanFields& fields, const PlanContext& context, Plan& plan) {
    Access access;
    access.place = fields.place();
    access.where = fields.areas("where");
    const std::string exit = lower_case(fields.word("exit"));
    if (exit != "open" && exit != "closed")
        context.problems.error("E703", access.place, "the exit of access is open or closed");
    access.open = exit == "open";
    access.window = fields.window();
    plan.accesses.push_back(std::move(access));
}

void read_pause(PlanFields& fields, const PlanContext&, Plan& plan) {
    plan.pauses.push_back({fields.areas("where"), fields.window(),
                           fields.share("holds", std::nullopt), fields.place()});
}

bool something_leads_to(const Scenario& scenario, LocationId location) {
    return std::ranges::any_of(scenario.routes, [&](const Route& route) {
        return route.to == location || (route.from == location && !route.one_way);
    });
}

void read_site(PlanFields& fields, const PlanContext& context, Plan& plan) {
    SitePlan site;
    site.place = fields.place();
    site.location = fields.location("location");
    if (site.location.valid() && !is_camp(context.scenario.at(site.location).kind))
        context.problems.error(
            "E707", site.place,
            fmt::format("{} is no camp", in_quotes(context.scenario.at(site.location).name)),
            "a site is a location of type camp or idpcamp");
    else if (site.location.valid() && !something_leads_to(context.scenario, site.location))
        context.problems.error(
            "E707", site.place,
            fmt::format("no road leads to {}", in_quotes(context.scenario.at(site.location).name)),
            "add one to routes.csv");
    // No place at all would mean no limit to the engine.
    site.places = fields.whole("places", 1.0, kMostPlaces, std::nullopt);
    site.opens = fields.day_of_run("opens").value_or(0);
    site.places_per_day = fields.number("places_per_day", 0.0, kMost, 0.0);
    site.staff_per_1000 = fields.number("staff_per_1000", 0.0, 1000.0, 0.0);
    site.intake_per_day = fields.people("intake_per_day", 0.0);
    fields.note("kind");
    plan.sites.push_back(site);
}

/// Those who need transport are at home: on the road nobody asks any more.
void warn_of_nobody_at(const std::vector<LocationId>& path, const Place& place,
                       const PlanContext& context) {
    const bool needed = std::ranges::any_of(context.scenario.groups, &Group::needs_transport);
    if (!needed || path.empty() || context.scenario.at(path.front()).residents.value > 0.0)
        return;
    context.problems.warn(
        "W701", place,
        fmt::format("nobody lives at {}, where the transport starts: it takes nobody from home, "
                    "and lets more people pass its road",
                    in_quotes(context.scenario.at(path.front()).name)),
        "to take those who cannot walk, start the path where they live");
}

void read_transport(PlanFields& fields, const PlanContext& context, Plan& plan) {
    Transport transport;
    transport.place = fields.place();
    transport.path = fields.path("path");
    transport.window = fields.window();
    warn_of_nobody_at(transport.path, transport.place, context);
    transport.seats_per_day = fields.number("vehicles", 0.0, kMostVehicles, std::nullopt) *
                              fields.number("seats", 0.0, kMostSeats, std::nullopt) *
                              fields.number("trips_per_day", 0.0, kMostTrips, 1.0);
    plan.transports.push_back(std::move(transport));
}

void read_evacuation(PlanFields& fields, const PlanContext& context, Plan& plan) {
    Evacuation evacuation;
    evacuation.place = fields.place();
    evacuation.from = fields.location("from_location");
    evacuation.to = fields.location("to_location");
    if (evacuation.from.valid() && evacuation.from == evacuation.to)
        context.problems.error("E703", evacuation.place, "an evacuation ends where it begins");
    evacuation.people_per_day = fields.whole("convoys_per_day", 0.0, kMostVehicles, std::nullopt) *
                                fields.whole("people_per_convoy", 0.0, kMostVehicles, std::nullopt);
    evacuation.window = {0, context.scenario.days - 1};
    if (fields.has("from") || fields.has("to"))
        evacuation.window = fields.window();
    evacuation.suspended = fields.windows("suspended");
    for (const Window& window : evacuation.suspended) {
        if (window.first <= window.last &&
            (window.last < evacuation.window.first || window.first > evacuation.window.last))
            context.problems.error("E705", evacuation.place,
                                   "an evacuation is suspended on days on which it does not run");
    }
    evacuation.choice_to_stay = fields.yes("choice_to_stay", true);
    evacuation.consent_of = fields.words("consent_of");
    evacuation.eligible = groups_of(fields, "eligible", context);
    plan.evacuations.push_back(std::move(evacuation));
}

void read_aid(PlanFields& fields, const PlanContext&, Plan& plan) {
    plan.aids.push_back({fields.areas("where"), fields.window(),
                         fields.number("people_per_day", 0.0, 1e12, std::nullopt), fields.place()});
}

using Reader = void (*)(PlanFields&, const PlanContext&, Plan&);

constexpr std::array<std::pair<std::string_view, Reader>, 8> kKinds{{
    {"message", read_message},
    {"corridor", read_corridor},
    {"access", read_access},
    {"pause", read_pause},
    {"site", read_site},
    {"transport", read_transport},
    {"evacuation", read_evacuation},
    {"aid", read_aid},
}};

}  // namespace

void read_intervention(const std::string& kind, const YAML::Node& node, const PlanContext& context,
                       Plan& plan) {
    Suggestions known;
    for (const auto& [name, read] : kKinds) {
        if (name == kind) {
            PlanFields fields(context, kind, node);
            read(fields, context, plan);
            fields.finish();
            return;
        }
        known.add(std::string(name));
    }
    context.problems.error("E702", place_of(node, context.file),
                           fmt::format("{} is no intervention", in_quotes(kind)),
                           known.hint(kind,
                                      "interventions: message, corridor, access, pause, "
                                      "site, transport, evacuation, aid"));
}

}  // namespace couloir
