#include "law/sample.hpp"

#include <algorithm>

#include "couloir/base/hash.hpp"
#include "support/two_models.hpp"

namespace couloir {
namespace {

std::vector<std::string> names_of_links(const Scenario& scenario) {
    std::vector<std::string> names;
    for (const Route& route : scenario.routes) {
        const std::string from = scenario.at(route.from).name;
        const std::string to = scenario.at(route.to).name;
        names.push_back(from + " -> " + to);
        if (!route.one_way)
            names.push_back(to + " -> " + from);
    }
    return names;
}

void add_names(const Scenario& scenario, int day, std::vector<std::string>& names) {
    const std::string prefix = "day " + std::to_string(day) + ": ";
    for (const char* count : {"present at ", "arrivals at ", "departures from ", "returned to ",
                              "pushed from ", "held at ", "displaced again from "}) {
        for (const Location& location : scenario.locations)
            names.push_back(prefix + count + location.name);
    }
    for (const char* count : {"set out on ", "on the way on "}) {
        for (const std::string& link : names_of_links(scenario))
            names.push_back(prefix + count + link);
    }
    names.push_back(prefix + "displaced");
    names.push_back(prefix + "on the way");
}

Sample empty_sample(const Scenario& scenario, const SamplePlan& plan) {
    Sample sample;
    for (const int day : plan.days)
        add_names(scenario, day, sample.names);
    sample.columns.resize(sample.names.size());
    for (auto& column : sample.columns)
        column.reserve(static_cast<std::size_t>(plan.members));
    return sample;
}

/// One member's days as a row, in the order of add_names.
void add_row(Sample& sample, const std::vector<CountsOfDay>& days, const SamplePlan& plan) {
    std::size_t next = 0;
    const auto add = [&](People count) { sample.columns[next++].push_back(count); };
    for (const int number : plan.days) {
        const CountsOfDay& day = days[static_cast<std::size_t>(number)];
        for (const auto* counts :
             {&day.present, &day.arrivals, &day.departures, &day.returned, &day.pushed, &day.held,
              &day.displaced_again, &day.entered, &day.on_route}) {
            std::for_each(counts->begin(), counts->end(), add);
        }
        add(day.displaced);
        add(day.on_route_total);
    }
}

int days_to_run(const SamplePlan& plan) {
    return *std::max_element(plan.days.begin(), plan.days.end()) + 1;
}

}  // namespace

Sample sample_naive(const Scenario& scenario, const SamplePlan& plan, NaiveMistake mistake) {
    Sample sample = empty_sample(scenario, plan);
    for (int member = 0; member < plan.members; ++member) {
        const std::uint64_t seed = mix(plan.seed, static_cast<std::uint64_t>(member));
        add_row(sample, naive_days(scenario, seed, days_to_run(plan), mistake), plan);
    }
    return sample;
}

Sample sample_engine(const Scenario& scenario, const SamplePlan& plan) {
    Sample sample = empty_sample(scenario, plan);
    const World world(scenario);
    for (int member = 0; member < plan.members; ++member) {
        add_row(
            sample,
            engine_days(world, plan.seed, static_cast<std::uint32_t>(member), days_to_run(plan)),
            plan);
    }
    return sample;
}

}  // namespace couloir
