#pragma once

#include <yaml-cpp/yaml.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "couloir/io/name_index.hpp"
#include "couloir/scenario/plan.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What every intervention of a plan is read against.
struct PlanContext {
    const Scenario& scenario;
    const NameIndex& names;
    std::string file;
    Problems& problems;
};

/// The keys of one intervention. Each is asked for by name; what nobody asked for is reported by
/// finish(). Wrong values are reported where they stand, and give something harmless.
class PlanFields {
  public:
    PlanFields(const PlanContext& context, std::string kind, const YAML::Node& node);

    Place place() const { return place_; }
    bool has(const std::string& key) const { return nodes_.contains(key); }

    std::string word(const std::string& key, const std::string& otherwise = "");
    /// One word or a list of them, joined by commas.
    std::string words(const std::string& key);
    bool yes(const std::string& key, bool otherwise);
    double number(const std::string& key, double lowest, double highest,
                  std::optional<double> otherwise);
    double share(const std::string& key, std::optional<double> otherwise) {
        return number(key, 0.0, 1.0, otherwise);
    }
    /// A share, or {value: ..., low: ..., high: ...}, which members draw.
    Quantity ranged_share(const std::string& key, std::optional<double> otherwise);
    std::int64_t whole(const std::string& key, double lowest, double highest,
                       std::optional<double> otherwise);
    People people(const std::string& key, std::optional<double> otherwise);

    /// A date, as a day since the start.
    std::optional<int> day(const std::string& key);
    /// The same, in the run.
    std::optional<int> day_of_run(const std::string& key);
    /// `from` and `to` of this intervention.
    Window window();
    /// A list of maps of `from` and `to`; `more` reads what else each holds.
    std::vector<Window> windows(const std::string& key,
                                const std::function<void(PlanFields&, Window&)>& more = {});

    LocationId location(const std::string& key);
    std::vector<LocationId> locations(const std::string& key);
    /// Locations, each once.
    std::vector<LocationId> areas(const std::string& key);
    /// Locations with a road from each to the next.
    std::vector<LocationId> path(const std::string& key);

    /// A key that says something to people only: any value.
    void note(const std::string& key) { asked_.insert(key); }

    void finish();

  private:
    const YAML::Node* find(const std::string& key);
    Place at(const std::string& key) const;
    void wrong(const std::string& key, const std::string& what, const std::string& hint = "");
    void missing(const std::string& key);
    LocationId named(const YAML::Node& node, const Place& place);
    /// As many of the items of a list as are read; more are an error.
    std::size_t items_of(const YAML::Node& list, const std::string& key);

    const PlanContext& context_;
    std::string kind_;
    Place place_;
    std::map<std::string, YAML::Node> nodes_;
    std::map<std::string, Place> places_;
    std::set<std::string> asked_;
};

}  // namespace couloir
