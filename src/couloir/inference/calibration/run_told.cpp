#include <tbb/parallel_for.h>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/inference/calibration/calibrate.hpp"

namespace couloir {
namespace {

/// Where a series is read off a member; no location: the total.
struct Source {
    LocationId location;
    bool ever = false;
};

std::vector<Source> sources_of(const Scenario& scenario, const std::vector<Series>& series) {
    std::vector<Source> sources;
    for (const Series& one : series)
        sources.push_back(
            {scenario.find_location(one.location), one.what == ObservationKind::kCumulative});
    return sources;
}

People people_of(const Source& source, const DayCounts& counts) {
    if (source.location.valid())
        return counts.present[source.location.index()];
    return source.ever ? counts.displaced_ever : counts.displaced;
}

}  // namespace

std::vector<Series> predictable_series(const Scenario& known) {
    std::vector<Series> all = series_of(known, Truth::kCorrected);
    std::erase_if(all, [&](const Series& series) {
        return series.counts.empty() ||
               (series.location != "*" && !known.find_location(series.location).valid());
    });
    return all;
}

std::optional<std::vector<History>> run_told(
    const World& world, const std::vector<Series>& series, int days, std::uint32_t members,
    std::uint64_t seed, int threads, const std::function<MemberInputs(std::uint32_t)>& inputs,
    const std::function<bool()>& keep_going,
    const std::function<void(std::span<const Run>)>& last) {
    std::vector<std::optional<Run>> made(members);
    tbb::parallel_for(std::uint32_t{0}, members,
                      [&](std::uint32_t k) { made[k].emplace(world, seed, k, inputs(k)); });
    std::vector<Run> runs;
    runs.reserve(members);
    for (std::optional<Run>& run : made)
        runs.push_back(std::move(*run));
    const std::vector<Source> sources = sources_of(world.scenario(), series);
    std::vector<History> histories(members, History(series.size(), days));
    const double people_per_count = world.settings().hasten;
    const DayObserver observer = [&](int day, std::span<const Run> all) {
        for (std::size_t k = 0; k < all.size(); ++k) {
            for (std::size_t s = 0; s < sources.size(); ++s) {
                histories[k].at(s, day) =
                    people_per_count * static_cast<double>(people_of(sources[s], all[k].counts()));
            }
        }
    };
    if (!advance_members(runs, days, threads, {observer}, keep_going))
        return std::nullopt;
    if (last)
        last(runs);
    return histories;
}

}  // namespace couloir
