#include "couloir/io/plan_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "couloir/io/plan_events.hpp"
#include "couloir/io/plan_interventions.hpp"
#include "couloir/io/settings_yaml.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::string_view kFolder = "plans/";
constexpr std::string_view kEnding = ".yml";
constexpr std::size_t kMostItems = 1000;

std::string text_in(const YAML::Node& node, const std::string& key, const Place& place,
                    const PlanContext& context) {
    if (node.IsScalar() || node.IsNull())
        return node.IsScalar() ? node.Scalar() : "";
    context.problems.error("E703", place, fmt::format("{} is a text", key));
    return "";
}

/// As many items of a list as are read; more are an error.
std::size_t items_of(const YAML::Node& list, const std::string& key, const Place& place,
                     const PlanContext& context) {
    if (list.size() > kMostItems)
        context.problems.error("E703", place,
                               fmt::format("{} has more than {} items", key, kMostItems));
    return std::min(list.size(), kMostItems);
}

void check_claim(const std::string& id, const Place& place, const PlanContext& context) {
    const auto& known = context.scenario.claims;
    if (std::ranges::find(known, id, &Claim::id) != known.end())
        return;
    if (const auto& date = context.scenario.as_of_date)
        context.problems.error(
            "E709", place,
            fmt::format("there is no claim {} dated {} or earlier", in_quotes(id), date->iso()),
            "what a plan rests on must have been known on that day");
    else
        context.problems.error("E603", place, fmt::format("there is no claim {}", in_quotes(id)));
}

void read_claims_of(const YAML::Node& node, const Place& place, const PlanContext& context,
                    Plan& plan) {
    if (!node.IsSequence() && !node.IsNull()) {
        context.problems.error("E703", place, "claims is a list of ids of claims.csv",
                               "claims: [ocha-2016-07-20]");
        return;
    }
    const std::size_t items = items_of(node, "claims", place, context);
    for (std::size_t i = 0; i < items; ++i) {
        plan.claims.push_back(node[i].IsScalar() ? node[i].Scalar() : "");
        check_claim(plan.claims.back(), place_of(node[i], context.file), context);
    }
}

void read_base(const YAML::Node& node, const Place& place, const PlanContext& context, Plan& plan) {
    const std::string base = node.IsScalar() ? node.Scalar() : "";
    plan.builds_on_record = base == "record";
    if (base != "none" && base != "record")
        context.problems.error("E703", place,
                               fmt::format("builds_on is none or record, not {}", in_quotes(base)));
}

void read_interventions(const YAML::Node& list, const Place& place, const PlanContext& context,
                        Plan& plan) {
    if (!list.IsSequence() && !list.IsNull()) {
        context.problems.error("E703", place, "interventions is a list, one a line",
                               "- pause: {where: [...], from: ..., to: ..., holds: 0.7}");
        return;
    }
    const std::size_t items = items_of(list, "interventions", place, context);
    for (std::size_t i = 0; i < items; ++i) {
        const YAML::Node item = list[i];
        if (!item.IsMap() || item.size() != 1 || !item.begin()->first.IsScalar()) {
            context.problems.error("E703", place_of(item, context.file),
                                   "an intervention is one kind and its keys",
                                   "- pause: {where: [...], from: ..., to: ..., holds: 0.7}");
            continue;
        }
        read_intervention(item.begin()->first.Scalar(), item.begin()->second, context, plan);
    }
}

void read_tree(const YAML::Node& tree, const PlanContext& context, Plan& plan) {
    if (!tree.IsMap()) {
        context.problems.error("E703", {context.file, 1, 0}, "a plan holds lines of key: value");
        return;
    }
    const std::vector<std::string> keys{"title",  "title_fr",  "proposed_by",
                                        "claims", "builds_on", "interventions"};
    std::set<std::string> seen;
    for (const auto& item : tree) {
        const std::string key = item.first.IsScalar() ? item.first.Scalar() : "";
        const Place place = place_of(item.first, context.file);
        if (!seen.insert(key).second)
            context.problems.error("E703", place, fmt::format("{} is there twice", key));
        if (key == "title")
            plan.title = text_in(item.second, key, place, context);
        else if (key == "title_fr")
            plan.title_fr = text_in(item.second, key, place, context);
        else if (key == "proposed_by")
            plan.proposed_by = text_in(item.second, key, place, context);
        else if (key == "claims")
            read_claims_of(item.second, place, context, plan);
        else if (key == "builds_on")
            read_base(item.second, place, context, plan);
        else if (key == "interventions")
            read_interventions(item.second, place, context, plan);
        else
            context.problems.error("E702", place,
                                   fmt::format("a plan has no key {}", in_quotes(key)),
                                   Suggestions(keys).hint(key, "keys: " + joined(keys)));
    }
}

bool overlap(const Window& a, const Window& b) {
    return a.first <= b.last && b.first <= a.last;
}

/// What is right in each of several plans may contradict itself in all together.
void check_together(const Plan& plan, const Scenario& scenario, Problems& problems) {
    std::map<LocationId, std::vector<const Access*>> by_place;
    for (const Access& access : plan.accesses) {
        for (const LocationId where : access.where) {
            std::vector<const Access*>& others = by_place[where];
            if (std::ranges::any_of(others, [&](const Access* other) {
                    return other->open != access.open && overlap(other->window, access.window);
                }))
                problems.error("E703", access.place,
                               fmt::format("the exit of {} is open and closed on the same days",
                                           in_quotes(scenario.at(where).name)),
                               "end one window before the other begins");
            others.push_back(&access);
        }
    }
    std::set<std::string> names;
    for (const Corridor& corridor : plan.corridors) {
        if (!names.insert(corridor.name).second)
            problems.error("E703", corridor.place,
                           fmt::format("there are two corridors {}", in_quotes(corridor.name)),
                           "name each, or give one of them two windows");
    }
}

template <class List>
void append(List& to, const List& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void add(Plan& plan, const Plan& other) {
    plan.name += (plan.name.empty() ? "" : "+") + other.name;
    plan.title += (plan.title.empty() ? "" : "; ") + other.title;
    plan.title_fr += (plan.title_fr.empty() ? "" : "; ") +
                     (other.title_fr.empty() ? other.title : other.title_fr);
    plan.builds_on_record |= other.builds_on_record;
    append(plan.claims, other.claims);
    append(plan.messages, other.messages);
    append(plan.corridors, other.corridors);
    append(plan.accesses, other.accesses);
    append(plan.pauses, other.pauses);
    append(plan.sites, other.sites);
    append(plan.evacuations, other.evacuations);
    append(plan.aids, other.aids);
    append(plan.transports, other.transports);
}

std::optional<Plan> named_plan(const std::string& name, Folder& folder, const Scenario& scenario,
                               Problems& problems) {
    if (name == kPlanNone) {
        Plan none;
        none.name = name;
        none.title = "no plan";
        none.title_fr = "aucun plan";
        return none;
    }
    const std::string path = std::string(kFolder) + name + std::string(kEnding);
    if (name.find('/') == std::string::npos && folder.has(path)) {
        const auto file = folder.read(path);
        return file ? std::optional(read_plan(*file, scenario, problems)) : std::nullopt;
    }
    Suggestions known({std::string(kPlanNone)});
    std::string all = "none";
    for (const std::string& file : folder.list("plans", std::string(kEnding))) {
        known.add(file.substr(0, file.size() - kEnding.size()));
        all += ", " + file.substr(0, file.size() - kEnding.size());
    }
    problems.error("E701", {"--plan", 0, 0}, fmt::format("there is no plan {}", in_quotes(name)),
                   known.hint(name, "plans: " + all));
    return std::nullopt;
}

}  // namespace

Plan read_plan(const TextFile& file, const Scenario& scenario, Problems& problems) {
    Plan plan;
    plan.name = std::filesystem::path(file.path).stem().string();
    const auto tree = parse_yaml(file, problems);
    if (!tree)
        return plan;
    const NameIndex names(scenario.locations);
    try {
        read_tree(*tree, {scenario, names, file.path, problems}, plan);
    } catch (const YAML::Exception& exception) {
        problems.error("E501", {file.path, exception.mark.line + 1, 0},
                       fmt::format("this is not YAML: {}", exception.msg));
    }
    if (plan.title.empty())
        plan.title = plan.name;
    check_together(plan, scenario, problems);
    return plan;
}

void check_plans(Folder& folder, const Scenario& scenario, Problems& problems) {
    for (const std::string& name : folder.list("plans", std::string(kEnding))) {
        if (const auto file = folder.read(std::string(kFolder) + name))
            read_plan(*file, scenario, problems);
    }
}

void apply_plans(const std::vector<std::string>& names, Folder& folder,
                 std::optional<int> record_until, Scenario& scenario, Problems& problems) {
    if (names.empty())
        return;
    if (scenario.folder_kind == FolderKind::kFlee ||
        scenario.settings.conflict_spawn_mode != "intentions") {
        problems.error("E708", {"--plan", 0, 0},
                       "a plan needs people who decide at home: this scenario has none",
                       "a native folder with spawn_rules.conflict_driven_spawning.spawn_mode: "
                       "intentions");
        return;
    }
    Plan all;
    std::set<std::string> seen;
    for (const std::string& name : names) {
        if (!seen.insert(name).second || (name == kPlanNone && names.size() > 1))
            problems.error("E701", {"--plan", 0, 0},
                           fmt::format("{} beside {}", in_quotes(name), joined(names)),
                           "each plan once; none by itself");
        if (const auto plan = named_plan(name, folder, scenario, problems))
            add(all, *plan);
    }
    if (names.size() > 1 && !problems.has_errors())
        check_together(all, scenario, problems);
    if (record_until)
        act_only_after(*record_until, all);
    if (!all.builds_on_record)
        leave_out_openings(scenario, record_until.value_or(0));
    add_plan_events(all, scenario);
    scenario.plan = std::move(all);
}

}  // namespace couloir
