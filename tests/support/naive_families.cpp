// Rule 22: who decides together.

#include <map>
#include <tuple>

#include "support/naive_model.hpp"

namespace couloir {

void NaiveModel::for_each_family(const PersonIds& people,
                                 const std::function<void(std::span<const std::size_t>)>& act) {
    const auto size = static_cast<std::size_t>(world_.family_size());
    if (size == 1) {
        for (const std::size_t& person : people)
            act({&person, 1});
        return;
    }
    for (const PersonIds& cohort : cohorts_of(people)) {
        for (std::size_t first = 0; first < cohort.size(); first += size)
            act(std::span(cohort).subspan(first, std::min(size, cohort.size() - first)));
    }
}

/// Apart are those whom something tells apart that an active rule reads (section 5 of the rules).
std::vector<NaiveModel::PersonIds> NaiveModel::cohorts_of(const PersonIds& people) const {
    const Settings& settings = world_.settings;
    const bool homes_matter = world_.returns();
    using Key = std::tuple<std::size_t, std::vector<std::size_t>, bool, double, double, std::string,
                           std::optional<int>, bool>;
    std::map<Key, PersonIds> cohorts;
    for (const std::size_t i : people) {
        const NaivePerson& person = people_[i];
        cohorts[{person.place, person.itinerary, settings.start_on_foot && person.first_leg,
                 settings.avoid_short_stints ? person.recent_travel : 0.0,
                 person.travelled_today_km, homes_matter ? person.home_area : "",
                 person.waits_since, person.held}]
            .push_back(i);
    }
    std::vector<PersonIds> result;
    for (const auto& [key, cohort] : cohorts)
        result.push_back(cohort);
    return result;
}

}  // namespace couloir
