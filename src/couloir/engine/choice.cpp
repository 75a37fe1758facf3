#include "couloir/engine/choice.hpp"

#include <algorithm>

#include "couloir/rules/capacity.hpp"
#include "couloir/rules/deliberation.hpp"
#include "couloir/rules/route_weight.hpp"

namespace couloir {
namespace {

const OptionTable* table_at(const Today& today, LocationId location) {
    return deliberates_at(today, location) ? today.state.deliberate_options.get()
                                           : today.state.options.get();
}

/// What the map and the settings make of the itineraries from here; redone when links changed.
void update_factors(const OptionTable* table, const std::vector<Option>& options,
                    const Settings& settings, ChoiceWeights& choice) {
    choice.table = table;
    choice.possible = !options.empty();
    choice.distance_factors.clear();
    choice.closenesses.clear();
    choice.names.clear();
    for (const Option& option : options) {
        choice.distance_factors.push_back(distance_factor(option.distance_km, settings));
        choice.closenesses.push_back(closeness(option.crow_distance_km, settings));
        choice.names.push_back(option.name);
    }
}

void update_weights(const Today& today, const std::vector<Option>& options,
                    const Settings& settings, ChoiceWeights& choice) {
    choice.weights.clear();
    for (std::size_t i = 0; i < options.size(); ++i) {
        const LocationState& end = today.at(options[i].itinerary->destination);
        const double score = attraction_seen(end.attraction, settings) * choice.closenesses[i];
        choice.weights.push_back(
            route_weight(score, choice.distance_factors[i],
                         capacity_multiplier(end.present, end.capacity, settings), settings));
    }
    prune(choice.weights, settings);
    const bool none = std::all_of(choice.weights.begin(), choice.weights.end(),
                                  [](double weight) { return weight <= 0.0; });
    if (none || weighs_nothing(settings))
        std::fill(choice.weights.begin(), choice.weights.end(), 1.0);
    choice.shares.assign(choice.weights);
}

void update(const Today& today, const OptionTable* table, LocationId location, bool deliberate,
            const Settings& settings, ChoiceWeights& choice) {
    const std::vector<Option>& options = table->from(location);
    if (choice.table != table || choice.deliberate != deliberate)
        update_factors(table, options, settings, choice);
    choice.deliberate = deliberate;
    choice.computed_in = today.work.subphase;
    if (choice.possible)
        update_weights(today, options, settings, choice);
}

}  // namespace

bool is_full_camp(const Today& today, LocationId location) {
    const LocationState& at = today.at(location);
    return at.camp &&
           capacity_multiplier(at.present, at.capacity, today.settings) < kFullBelowMultiplier;
}

bool deliberates_at(const Today& today, LocationId location) {
    const LocationState& at = today.at(location);
    return deliberates(at.intensity, at.conflict_since, today.day, today.settings);
}

const std::vector<Option>& options_from(const Today& today, LocationId location) {
    return table_at(today, location)->from(location);
}

const ChoiceWeights& weights_from(Today& today, LocationId location) {
    const OptionTable* table = table_at(today, location);
    const bool deliberate = deliberates_at(today, location);
    ChoiceWeights& choice = today.work.choices[location.index()];
    if (choice.table == table && choice.deliberate == deliberate &&
        choice.computed_in == today.work.subphase)
        return choice;
    if (deliberate)
        update(today, table, location, true, deliberate_settings(today.settings), choice);
    else
        update(today, table, location, false, today.settings, choice);
    return choice;
}

}  // namespace couloir
