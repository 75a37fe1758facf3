#include "couloir/planning/sensitivity/screening.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <mutex>

#include "couloir/base/assert.hpp"

namespace couloir {
namespace {

using Figures = std::vector<double>;  // by measure

double figure_of(const Measure& measure, double value, int days) {
    return measure.may_never_happen && value == kNever ? days + 1 : value;
}

void add(Figures& sum, const MeasuredMember& member, const ScreeningOptions& options) {
    std::size_t at = 0;
    const auto add_next = [&](double value) { sum[at++] += value / options.members; };
    for (std::size_t i = 0; i < measures().size(); ++i)
        add_next(figure_of(measures()[i], member.values[i], options.days));
    for (const auto& [key, parts] : member.by) {
        for (const auto& [part, value] : parts)
            add_next(value);
    }
}

std::string unit_of(std::string_view key) {
    const auto found = std::ranges::find(measures(), key, &Measure::key);
    return found == measures().end() ? "" : std::string(found->unit);
}

/// An axis may have the name of a site.
std::string item_of(const Part& part) {
    return part.kind == "axis" ? "axis " + part.name : part.name;
}

std::vector<ScreenedMeasure> columns(const MeasuredMember& member) {
    std::vector<ScreenedMeasure> all;
    for (const Measure& measure : measures())
        all.push_back({std::string(measure.key), "", std::string(measure.unit), 0.0, {}});
    for (const auto& [key, parts] : member.by) {
        for (const auto& [part, value] : parts)
            all.push_back({key, item_of(part), unit_of(key), 0.0, {}});
    }
    return all;
}

class Screener {
  public:
    Screener(const Scenario& scenario, const ScreeningOptions& options, const ScreeningWatch& watch)
        : scenario_(scenario), options_(options), watch_(watch), factors_(factors_of(scenario)) {
        COULOIR_ASSERT(!factors_.empty(), "there is a range to screen");
        for (const Factor& factor : factors_)
            names_.push_back(factor.group);
    }

    std::optional<Screening> result() {
        for (int number = 0; number < options_.morris.trajectories; ++number) {
            const MorrisTrajectory trajectory = morris_trajectory(options_.morris, names_, number);
            const std::vector<Figures> points = run_all(trajectory, number);
            if (stopped_)
                return std::nullopt;
            add_to_result(trajectory, points);
        }
        return finished();
    }

  private:
    std::vector<Figures> run_all(const MorrisTrajectory& trajectory, int number) {
        std::vector<Figures> points(trajectory.points.size());
        tbb::parallel_for(std::size_t{0}, points.size(), [&](std::size_t i) {
            // A thread that waits for members here must not begin another point.
            tbb::this_task_arena::isolate(
                [&] { points[i] = run_point(trajectory.points[i], number); });
        });
        return points;
    }

    Figures run_point(const std::vector<double>& quantiles, int number) {
        const World world(at_point(scenario_, factors_, quantiles));
        MeasureRecorder recorder(world);
        EnsembleOptions ensemble;
        ensemble.members = options_.members;
        ensemble.first_member = static_cast<std::uint32_t>(number) * options_.members;
        ensemble.seed = options_.morris.seed;
        ensemble.days = options_.days;
        const DayObserver observer = [&](int day, std::span<const Run> members) {
            recorder.add(day, members);
        };
        if (!run_ensemble(world, ensemble, {observer}, [this] { return keeps_going(); }))
            return {};
        return mean_of(recorder.result());
    }

    Figures mean_of(const std::vector<MeasuredMember>& members) {
        const std::scoped_lock lock(mutex_);
        if (measures_.empty())
            measures_ = columns(members.front());
        Figures mean(measures_.size());
        for (const MeasuredMember& member : members)
            add(mean, member, options_);
        ++done_;
        if (watch_.shown)
            watch_.shown(done_, point_count());
        return mean;
    }

    bool keeps_going() {
        if (watch_.keep_going && !watch_.keep_going())
            stopped_ = true;
        return !stopped_;
    }

    int point_count() const {
        return options_.morris.trajectories * (static_cast<int>(factors_.size()) + 1);
    }

    void add_to_result(const MorrisTrajectory& trajectory, const std::vector<Figures>& points) {
        elementary_.resize(measures_.size(), std::vector<Figures>(factors_.size()));
        for (std::size_t measure = 0; measure < measures_.size(); ++measure) {
            Figures figures;
            for (const Figures& point : points) {
                figures.push_back(point[measure]);
                measures_[measure].mean += point[measure] / point_count();
            }
            const std::vector<double> effects = elementary_effects(trajectory, figures);
            for (std::size_t factor = 0; factor < effects.size(); ++factor)
                elementary_[measure][factor].push_back(effects[factor]);
        }
    }

    Screening finished() {
        for (std::size_t measure = 0; measure < measures_.size(); ++measure) {
            for (const Figures& of_factor : elementary_[measure])
                measures_[measure].effects.push_back(morris_effect(of_factor));
        }
        return {std::move(factors_), std::move(measures_)};
    }

    const Scenario& scenario_;
    const ScreeningOptions& options_;
    const ScreeningWatch& watch_;
    std::vector<Factor> factors_;
    std::vector<std::string> names_;
    std::vector<ScreenedMeasure> measures_;
    std::vector<std::vector<Figures>> elementary_;  ///< by measure, factor and trajectory
    std::atomic<bool> stopped_ = false;
    std::mutex mutex_;
    int done_ = 0;
};

}  // namespace

std::optional<Screening> screen(const Scenario& scenario, const ScreeningOptions& options,
                                const ScreeningWatch& watch) {
    std::optional<tbb::global_control> limit;
    if (options.threads > 0) {
        limit.emplace(tbb::global_control::max_allowed_parallelism,
                      static_cast<std::size_t>(options.threads));
    }
    return Screener(scenario, options, watch).result();
}

std::vector<std::string> screened_keys() {
    std::vector<std::string> keys;
    for (const Measure& measure : measures())
        keys.emplace_back(measure.key);
    return keys;
}

void keep_measures(Screening& screening, const std::vector<std::string>& keys) {
    std::erase_if(screening.measures, [&](const ScreenedMeasure& measure) {
        return keys.empty() ? !measure.item.empty()
                            : std::ranges::find(keys, measure.key) == keys.end();
    });
}

}  // namespace couloir
