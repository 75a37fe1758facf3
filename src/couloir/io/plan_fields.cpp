#include "couloir/io/plan_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "couloir/io/settings_yaml.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// More than any plan needs; aliases let a small file spell out an endless list.
constexpr std::size_t kMostItems = 1000;
constexpr double kMostPeople = 1e12;

bool road_leads(const Scenario& scenario, LocationId from, LocationId to) {
    return std::ranges::any_of(scenario.routes, [&](const Route& route) {
        return (route.from == from && route.to == to) ||
               (!route.one_way && route.from == to && route.to == from);
    });
}

}  // namespace

PlanFields::PlanFields(const PlanContext& context, std::string kind, const YAML::Node& node)
    : context_(context), kind_(std::move(kind)), place_(place_of(node, context.file)) {
    if (!node.IsMap()) {
        context_.problems.error("E703", place_, fmt::format("{} holds key: value pairs", kind_));
        return;
    }
    for (const auto& item : node) {
        if (!item.first.IsScalar() || nodes_.size() >= kMostItems)
            continue;
        const std::string key = item.first.Scalar();
        if (!nodes_.emplace(key, item.second).second)
            context_.problems.error("E703", place_of(item.first, context_.file),
                                    fmt::format("{} is there twice", key));
        places_[key] = place_of(item.first, context_.file);
    }
}

const YAML::Node* PlanFields::find(const std::string& key) {
    asked_.insert(key);
    const auto found = nodes_.find(key);
    return found == nodes_.end() || found->second.IsNull() ? nullptr : &found->second;
}

Place PlanFields::at(const std::string& key) const {
    const auto found = places_.find(key);
    return found == places_.end() ? place_ : found->second;
}

void PlanFields::wrong(const std::string& key, const std::string& what, const std::string& hint) {
    context_.problems.error("E703", at(key), fmt::format("{} of {} {}", key, kind_, what), hint);
}

void PlanFields::missing(const std::string& key) {
    wrong(key, "is missing");
}

std::string PlanFields::word(const std::string& key, const std::string& otherwise) {
    const YAML::Node* node = find(key);
    if (node == nullptr)
        return otherwise;
    if (node->IsScalar())
        return node->Scalar();
    wrong(key, "is a single value");
    return otherwise;
}

std::string PlanFields::words(const std::string& key) {
    const YAML::Node* node = find(key);
    if (node == nullptr || node->IsScalar())
        return word(key);
    std::vector<std::string> all;
    for (std::size_t i = 0; node->IsSequence() && i < items_of(*node, key); ++i) {
        if ((*node)[i].IsScalar())
            all.push_back((*node)[i].Scalar());
    }
    if (all.empty() || all.size() != node->size())
        wrong(key, "is a name or a list of names");
    return joined(all);
}

bool PlanFields::yes(const std::string& key, bool otherwise) {
    const std::string value = lower_case(word(key, otherwise ? "true" : "false"));
    if (value != "true" && value != "false" && value != "yes" && value != "no")
        wrong(key, fmt::format("is true or false, not {}", in_quotes(value)));
    return value == "true" || value == "yes";
}

double PlanFields::number(const std::string& key, double lowest, double highest,
                          std::optional<double> otherwise) {
    const std::string value = word(key);
    if (value.empty()) {
        if (!otherwise)
            missing(key);
        return otherwise.value_or(lowest);
    }
    const auto number = number_in(value);
    if (!number || *number < lowest || *number > highest) {
        wrong(key,
              fmt::format("is {}, not a number from {} to {}", in_quotes(value), lowest, highest));
        return lowest;
    }
    return *number;
}

Quantity PlanFields::ranged_share(const std::string& key, std::optional<double> otherwise) {
    const YAML::Node* node = find(key);
    if (node == nullptr || !node->IsMap())
        return {.value = share(key, otherwise)};
    PlanFields fields(context_, key + " of " + kind_, *node);
    const double value = fields.share("value", std::nullopt);
    const Quantity range{value, fields.share("low", std::nullopt),
                         fields.share("high", std::nullopt)};
    fields.finish();
    if (*range.low > value || *range.high < value)
        wrong(key, "has a value that does not lie between low and high");
    return range;
}

People PlanFields::people(const std::string& key, std::optional<double> otherwise) {
    return whole(key, 0.0, kMostPeople, otherwise);
}

std::int64_t PlanFields::whole(const std::string& key, double lowest, double highest,
                               std::optional<double> otherwise) {
    const double value = number(key, lowest, highest, otherwise);
    if (value != std::floor(value))
        wrong(key, fmt::format("is {}, not a whole number", value));
    return static_cast<std::int64_t>(value);
}

std::optional<int> PlanFields::day(const std::string& key) {
    const std::string value = word(key);
    if (value.empty()) {
        missing(key);
        return std::nullopt;
    }
    const auto date = date_in(value);
    if (!date) {
        wrong(key, fmt::format("is {}, not a date", in_quotes(value)), "dates are 2016-10-17");
        return std::nullopt;
    }
    return *date - context_.scenario.start;
}

std::optional<int> PlanFields::day_of_run(const std::string& key) {
    const auto date = day(key);
    const Date start = context_.scenario.start;
    if (date && (*date < 0 || *date >= context_.scenario.days))
        context_.problems.error(
            "E705", at(key),
            fmt::format("{} of {} lies outside the run, {} to {}", key, kind_, start.iso(),
                        (start + (context_.scenario.days - 1)).iso()));
    return date;
}

Window PlanFields::window() {
    const auto first = day("from");
    const auto last = day("to");
    if (!first || !last)
        return {0, -1};
    const Date start = context_.scenario.start;
    if (*last < *first) {
        context_.problems.error(
            "E705", at("to"),
            fmt::format("{} ends on {}, before it begins", kind_, (start + *last).iso()));
    } else if (*last < 0 || *first >= context_.scenario.days) {
        context_.problems.error("E705", at("from"),
                                fmt::format("{} lies outside the run, {} to {}", kind_, start.iso(),
                                            (start + (context_.scenario.days - 1)).iso()));
    }
    return {*first, *last};
}

std::vector<Window> PlanFields::windows(const std::string& key,
                                        const std::function<void(PlanFields&, Window&)>& more) {
    std::vector<Window> result;
    const YAML::Node* node = find(key);
    if (node == nullptr)
        return result;
    if (!node->IsSequence()) {
        wrong(key, "is a list of {from: ..., to: ...}");
        return result;
    }
    const std::size_t items = items_of(*node, key);
    for (std::size_t i = 0; i < items; ++i) {
        PlanFields fields(context_, key + " of " + kind_, (*node)[i]);
        result.push_back(fields.window());
        if (more)
            more(fields, result.back());
        fields.finish();
    }
    return result;
}

LocationId PlanFields::named(const YAML::Node& node, const Place& place) {
    if (node.IsScalar())
        return context_.names.resolve(node.Scalar(), "E704", place, context_.problems);
    context_.problems.error("E703", place, fmt::format("{} names locations", kind_));
    return LocationId::none();
}

LocationId PlanFields::location(const std::string& key) {
    const YAML::Node* node = find(key);
    if (node == nullptr) {
        missing(key);
        return LocationId::none();
    }
    return named(*node, at(key));
}

std::vector<LocationId> PlanFields::locations(const std::string& key) {
    std::vector<LocationId> result;
    const YAML::Node* node = find(key);
    if (node == nullptr || !node->IsSequence() || node->size() == 0) {
        wrong(key, "is a list of locations", "for example [Mosul East 1, Gogjali]");
        return result;
    }
    const std::size_t items = items_of(*node, key);
    for (std::size_t i = 0; i < items; ++i) {
        const LocationId id = named((*node)[i], at(key));
        if (id.valid())
            result.push_back(id);
    }
    return result;
}

std::vector<LocationId> PlanFields::areas(const std::string& key) {
    std::vector<LocationId> result;
    for (const LocationId id : locations(key)) {
        if (std::ranges::find(result, id) == result.end())
            result.push_back(id);
        else
            wrong(key, fmt::format("names {} twice", in_quotes(context_.scenario.at(id).name)));
    }
    return result;
}

std::size_t PlanFields::items_of(const YAML::Node& list, const std::string& key) {
    if (list.size() > kMostItems)
        wrong(key, fmt::format("has more than {} items", kMostItems));
    return std::min(list.size(), kMostItems);
}

std::vector<LocationId> PlanFields::path(const std::string& key) {
    std::vector<LocationId> result = locations(key);
    if (result.size() < 2) {
        wrong(key, "has two locations or more");
        return result;
    }
    const Scenario& scenario = context_.scenario;
    for (std::size_t i = 1; i < result.size(); ++i) {
        if (!road_leads(scenario, result[i - 1], result[i])) {
            context_.problems.error("E706", at(key),
                                    fmt::format("{} goes from {} to {}, but no road does", kind_,
                                                in_quotes(scenario.at(result[i - 1]).name),
                                                in_quotes(scenario.at(result[i]).name)),
                                    "name every place on the way");
        }
    }
    return result;
}

void PlanFields::finish() {
    const std::vector<std::string> known(asked_.begin(), asked_.end());
    for (const auto& [key, node] : nodes_) {
        if (!asked_.contains(key)) {
            context_.problems.error("E702", at(key),
                                    fmt::format("{} has no key {}", kind_, in_quotes(key)),
                                    Suggestions(known).hint(key, "keys: " + joined(known)));
        }
    }
}

}  // namespace couloir
