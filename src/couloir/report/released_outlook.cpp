#include "couloir/report/released_outlook.hpp"

namespace couloir {
namespace {

Distribution certain(double people) {
    return Distribution::from_draws({people});
}

Summary nothing_known() {
    Summary summary;
    for (const auto figure :
         {&Summary::mean, &Summary::sd, &Summary::q05, &Summary::q10, &Summary::q25, &Summary::q50,
          &Summary::q75, &Summary::q90, &Summary::q95})
        summary.*figure = withheld();
    return summary;
}

/// The days of a place, from the origin on.
std::vector<Distribution> from_origin(const SeriesForecasts& forecasts, const Scenario& known,
                                      const std::vector<LocationId>& places) {
    std::vector<Distribution> days = added_up(forecasts, known, places);
    if (days.empty())
        return days;
    double last = 0.0;
    for (const LocationId place : places) {
        if (const SeriesForecast* series = series_at(forecasts, known.at(place).name))
            last += series->known.back().people;
    }
    days.insert(days.begin(), certain(last));
    return days;
}

}  // namespace

const SeriesForecast* series_at(const SeriesForecasts& forecasts, const std::string& location) {
    for (const SeriesForecast& series : forecasts.series) {
        if (series.location == location)
            return &series;
    }
    return nullptr;
}

std::vector<Distribution> added_up(const SeriesForecasts& forecasts, const Scenario& scenario,
                                   const std::vector<LocationId>& places) {
    std::vector<std::vector<double>> sums;
    for (const LocationId id : places) {
        const SeriesForecast* series = series_at(forecasts, scenario.at(id).name);
        if (series == nullptr)
            continue;
        sums.resize(series->days.size(), std::vector<double>(Distribution::kAtoms, 0.0));
        for (std::size_t day = 0; day < sums.size(); ++day) {
            for (std::size_t i = 0; i < sums[day].size(); ++i)
                sums[day][i] += series->days[day].atoms()[i];
        }
    }
    std::vector<Distribution> days;
    for (const std::vector<double>& atoms : sums)
        days.push_back(Distribution::from_quantiles(
            [&](double u) { return atoms[static_cast<std::size_t>(u * Distribution::kAtoms)]; }));
    return days;
}

ReleasedForecast released_outlook(const SeriesForecasts& forecasts, const Scenario& known,
                                  ReleaseLevel level) {
    ReleasedForecast released(known, level);
    std::vector<std::vector<Distribution>> places;
    for (const ShownPlace& place : released.places())
        places.push_back(from_origin(forecasts, known, place.locations));
    const std::size_t days = forecasts.series.front().days.size() + 1;
    for (std::size_t day = 0; day < days; ++day) {
        ShownDay shown;
        for (const auto& place : places)
            shown.places.push_back({place.empty() ? Summary{} : summary_of(place[day]), {}, {}});
        publish(shown, level, 1);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].empty())
                shown.places[i].present = nothing_known();
        }
        released.add(std::move(shown));
    }
    return released;
}

}  // namespace couloir
