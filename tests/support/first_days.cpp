#include "support/first_days.hpp"

#include <algorithm>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/report/flee_out_csv.hpp"
#include "couloir/report/flows_csv.hpp"
#include "couloir/report/forecast_csv.hpp"
#include "couloir/report/forecast_svg.hpp"
#include "couloir/report/headline_text.hpp"
#include "couloir/report/run_json.hpp"

namespace couloir {

std::size_t try_first_days(const Scenario& scenario, int days) {
    const World world(scenario);
    EnsembleOptions options;
    options.members = 2;
    options.threads = 1;
    options.days = std::min(days, scenario.days);
    Forecast forecast;
    FirstMember first;
    HeadlineRecorder recorder;
    run_ensemble(world, options, {[&](int day, std::span<const Run> members) {
                     forecast.add(members);
                     first.add(members);
                     recorder.add(day, members);
                 }});
    const Headline headline = recorder.result(world, forecast);
    return flee_out_csv(world, first).size() + forecast_csv(scenario, forecast).size() +
           flows_csv(world, forecast).size() +
           forecast_svg(world, options, forecast, headline).size() +
           headline_text(world, options, headline).size() +
           run_json(world, options, forecast, headline, {}, {}).size();
}

}  // namespace couloir
