#include "support/two_models.hpp"

#include <stdexcept>

#include "couloir/engine/run.hpp"
#include "support/text_map.hpp"

namespace couloir {
namespace {

CountsOfDay taken_from(const DayCounts& counts) {
    return {counts.present,         counts.arrivals,  counts.departures,    counts.entered,
            counts.on_route,        counts.returned,  counts.pushed,        counts.held,
            counts.displaced_again, counts.displaced, counts.on_route_total};
}

}  // namespace

std::vector<CountsOfDay> naive_days(const Scenario& scenario, std::uint64_t seed, int days,
                                    NaiveMistake mistake) {
    NaiveModel model(scenario, seed, mistake);
    std::vector<CountsOfDay> result;
    while (model.day() < days) {
        model.advance();
        result.push_back(model.counts());
    }
    return result;
}

std::vector<CountsOfDay> engine_days(const World& world, std::uint64_t seed, std::uint32_t member,
                                     int days) {
    Run run(world, seed, member);
    std::vector<CountsOfDay> result;
    while (run.day() < days) {
        run.advance();
        result.push_back(taken_from(run.counts()));
    }
    return result;
}

Story::Story(WhichModel model, std::string_view text, int days, std::uint64_t seed)
    : scenario_(world_from_text(text)) {
    if (model == WhichModel::kNaive)
        days_ = naive_days(scenario_, seed, days);
    else
        days_ = engine_days(World(scenario_), seed, 0, days);
}

std::size_t Story::index(std::string_view place) const {
    const LocationId id = scenario_.find_location(place);
    if (!id.valid())
        throw std::invalid_argument("no place is called " + std::string(place));
    return id.index();
}

People Story::present(int day, std::string_view place) const {
    return of(day).present[index(place)];
}

People Story::arrivals(int day, std::string_view place) const {
    return of(day).arrivals[index(place)];
}

People Story::departures(int day, std::string_view place) const {
    return of(day).departures[index(place)];
}

People Story::returned(int day, std::string_view place) const {
    return of(day).returned[index(place)];
}

People Story::pushed(int day, std::string_view place) const {
    return of(day).pushed[index(place)];
}

People Story::held(int day, std::string_view place) const {
    return of(day).held[index(place)];
}

People Story::displaced_again(int day, std::string_view place) const {
    return of(day).displaced_again[index(place)];
}

People Story::entered(int day, std::string_view from, std::string_view to) const {
    return over_links(of(day).entered, from, to);
}

People Story::on_route(int day, std::string_view from, std::string_view to) const {
    return over_links(of(day).on_route, from, to);
}

People Story::over_links(const std::vector<People>& counts, std::string_view from,
                         std::string_view to) const {
    const std::size_t a = index(from);
    const std::size_t b = index(to);
    People sum = 0;
    std::size_t link = 0;
    for (const Route& route : scenario_.routes) {
        if (route.from.index() == a && route.to.index() == b)
            sum += counts[link];
        ++link;
        if (route.one_way)
            continue;
        if (route.to.index() == a && route.from.index() == b)
            sum += counts[link];
        ++link;
    }
    return sum;
}

People Story::all_arrivals(std::string_view place) const {
    People sum = 0;
    for (const CountsOfDay& day : days_)
        sum += day.arrivals[index(place)];
    return sum;
}

People Story::all_departures(std::string_view place) const {
    People sum = 0;
    for (const CountsOfDay& day : days_)
        sum += day.departures[index(place)];
    return sum;
}

}  // namespace couloir
