#include "couloir/report/page_scenario.hpp"

#include <algorithm>
#include <set>

#include "couloir/planning/lead_time.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/kind.hpp"
#include "couloir/report/observed_series.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json message_use(const Message& message) {
    Json use{{"what", message.leave ? "message_leave" : "message_stay"},
             {"days", message.window.last - message.window.first + 1},
             {"reach", message.reach},
             {"trust", message.trust.value}};
    if (message.trust.is_uncertain()) {
        use["trust_low"] = *message.trust.low;
        use["trust_high"] = *message.trust.high;
    }
    return use;
}

Json sites_use(const Plan& plan) {
    double places = 0.0;
    double staff = 0.0;
    for (const SitePlan& site : plan.sites) {
        places += static_cast<double>(site.places);
        staff += static_cast<double>(site.places) * site.staff_per_1000 / 1000.0;
    }
    return {{"what", "sites"}, {"sites", plan.sites.size()}, {"places", places}, {"staff", staff}};
}

void add_lead_time(Json& uses, const Plan& plan) {
    const LeadTime time = lead_time(plan);
    if (time.announced_ahead)
        uses.push_back({{"what", "announced_ahead"}, {"days", *time.announced_ahead}});
    if (time.first_site)
        uses.push_back(
            {{"what", "sites_ready"}, {"first", *time.first_site}, {"last", *time.last_site}});
}

Json uses(const Plan& plan) {
    Json list = Json::array();
    for (const Message& message : plan.messages)
        list.push_back(message_use(message));
    for (const Corridor& corridor : plan.corridors)
        list.push_back({{"what", "corridor"},
                        {"name", corridor.name},
                        {"people_per_day", corridor.most_people_a_day()}});
    if (!plan.sites.empty())
        list.push_back(sites_use(plan));
    for (const Transport& transport : plan.transports)
        list.push_back({{"what", "transport"}, {"people_per_day", transport.seats_per_day}});
    for (const Evacuation& evacuation : plan.evacuations)
        list.push_back(
            {{"what", evacuation.choice_to_stay ? "evacuation" : "evacuation_without_choice"},
             {"people_per_day", evacuation.people_per_day},
             {"consent_of", evacuation.consent_of}});
    for (const Aid& aid : plan.aids)
        list.push_back({{"what", "aid"}, {"people_per_day", aid.people_per_day}});
    for (const Pause& pause : plan.pauses)
        list.push_back({{"what", "pause"},
                        {"days", pause.window.last - pause.window.first + 1},
                        {"holds", pause.holds}});
    add_lead_time(list, plan);
    return list;
}

/// The word of the page for an event that is shown under charts; empty for the others.
std::string_view mark_of(EventKind kind) {
    switch (kind) {
        case EventKind::kControl:
            return "control";
        case EventKind::kCloseLocation:
        case EventKind::kCloseExit:
        case EventKind::kEndLift:
            return "exit_closed";
        case EventKind::kOpenLocation:
        case EventKind::kOpenExit:
        case EventKind::kLiftExit:
            return "exit_open";
        case EventKind::kOpenCamp:
        case EventKind::kOpenIdpCamp:
            return "camp_opens";
        case EventKind::kCloseCamp:
            return "camp_closes";
        default:
            return "";
    }
}

void add_places(Json& mark, const Scenario& scenario, const std::vector<LocationId>& where) {
    mark["where"] = Json::array();
    for (const LocationId id : where)
        mark["where"].push_back(scenario.at(id).name);
}

void add_plan_marks(Json& marks, const Scenario& scenario, int days) {
    if (!scenario.plan)
        return;
    const auto add = [&](int day, std::string_view what, const std::vector<LocationId>& where) {
        if (day >= days)
            return;
        Json mark{{"day", std::max(day, 0)}, {"what", what}};
        add_places(mark, scenario, where);
        marks.push_back(std::move(mark));
    };
    for (const Message& message : scenario.plan->messages)
        add(message.window.first, message.leave ? "message_leave" : "message_stay", message.where);
    for (const Corridor& corridor : scenario.plan->corridors) {
        if (corridor.announced)
            add(*corridor.announced, "corridor_announced", corridor.path);
        for (const Window& window : corridor.windows)
            add(window.first, "corridor", corridor.path);
    }
    for (const Pause& pause : scenario.plan->pauses)
        add(pause.window.first, "pause", pause.where);
    for (const Evacuation& evacuation : scenario.plan->evacuations)
        add(evacuation.window.first, "evacuation", {evacuation.from, evacuation.to});
}

Json optional_number(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json series_json(const ObservedSeries& series, const std::string& place) {
    Json points = Json::array();
    for (const ObservedPoint& point : series.points)
        points.push_back({point.day, point.count});
    return {{"source", series.source},
            {"what", series.what},
            {"is_input", series.is_input},
            {"place", place},
            {"points", std::move(points)}};
}

}  // namespace

Json page_scenario(const Scenario& scenario, int days) {
    return {{"name", scenario.name},
            {"title", scenario.title},
            {"title_fr", scenario.title_fr},
            {"start", scenario.start.iso()},
            {"days", days},
            {"countries", scenario.countries},
            {"format", scenario.folder_kind == FolderKind::kFlee ? "flee" : "native"},
            {"kind", kind_of(scenario)},
            {"as_of", scenario.as_of_date ? Json(scenario.as_of_date->iso()) : Json(nullptr)},
            {"licence", scenario.licence},
            {"inputs", inputs_json(scenario.inputs)}};
}

Json page_plan(const Scenario& scenario) {
    if (!scenario.plan)
        return nullptr;
    const Plan& plan = *scenario.plan;
    return {{"name", plan.name},         {"title", plan.title},
            {"title_fr", plan.title_fr}, {"proposed_by", plan.proposed_by},
            {"claims", plan.claims},     {"uses", uses(plan)}};
}

Json page_record(const Scenario& scenario) {
    Json record = Json::array();
    for (const RecordEntry& entry : scenario.record)
        record.push_back({{"question", entry.question}, {"claims", entry.claims}});
    return record;
}

Json page_marks(const Scenario& scenario, int days) {
    Json marks = Json::array();
    for (const Event& event : scenario.events) {
        const std::string_view what = mark_of(event.kind);
        if (what.empty() || event.day <= 0 || event.day >= days)
            continue;
        Json mark{{"day", event.day}, {"what", what}};
        add_places(mark, scenario, {event.from});
        if (!event.party.empty())
            mark["party"] = event.party;
        marks.push_back(std::move(mark));
    }
    add_plan_marks(marks, scenario, days);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Json& a, const Json& b) { return a["day"] < b["day"]; });
    return marks;
}

Json page_setting(const std::string& name, const Quantity& quantity) {
    const SettingRecord* record = find_setting(name);
    const bool is_prior = quantity.claim.empty() && record != nullptr && record->prior;
    return {{"name", name},
            {"text", record != nullptr ? record->text : ""},
            {"unit", record != nullptr ? record->unit : ""},
            {"value", quantity.value},
            {"low", optional_number(quantity.low)},
            {"high", optional_number(quantity.high)},
            {"claim", quantity.claim},
            {"source", is_prior ? record->prior->source : ""}};
}

/// What members draw, and what the scenario states without a range.
Json page_settings(const Scenario& scenario) {
    Json list = Json::array();
    std::set<std::string_view> drawn;
    for (const UncertainSetting& setting : scenario.uncertain_settings) {
        drawn.insert(setting.name);
        list.push_back(page_setting(setting.name, setting.quantity));
    }
    for (const auto& [name, claims] : scenario.setting_claims) {
        const auto value = setting_number(scenario.settings, *find_setting(name));
        if (value && !drawn.contains(name))
            list.push_back(page_setting(name, {*value, {}, {}, claims}));
    }
    return list;
}

Json page_claims(const Scenario& scenario) {
    Json list = Json::array();
    for (const Claim& claim : scenario.claims) {
        list.push_back({{"id", claim.id},
                        {"date", claim.date},
                        {"place", claim.location},
                        {"figure", claim.figure},
                        {"unit", claim.unit},
                        {"kind", claim.kind},
                        {"said_by", claim.said_by},
                        {"relayed_by", claim.relayed_by},
                        {"published_by", claim.published_by},
                        {"address", claim.address},
                        {"quality", claim.quality},
                        {"note", claim.note},
                        {"contradicts", claim.contradicts}});
    }
    return list;
}

Json page_observations(const World& world, int days) {
    Json list = Json::array();
    for (const ObservedSeries& series : observed_in_all(world, days))
        list.push_back(series_json(series, "*"));
    for (std::size_t i = 0; i < world.location_count(); ++i) {
        const LocationId id = LocationId::from_index(i);
        for (const ObservedSeries& series : observed_at(world, id, days))
            list.push_back(series_json(series, world.scenario().at(id).name));
    }
    return list;
}

}  // namespace couloir
