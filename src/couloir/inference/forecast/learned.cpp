#include "couloir/inference/forecast/learned.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <optional>
#include <sstream>

#include "couloir/base/assert.hpp"
#include "couloir/io/checks/sources.hpp"

namespace couloir {

std::string_view learned_models_csv();  // learned.csv, put into the program when it is built

namespace {

/// Cases of one country that start within a year of each other are one conflict, cut differently.
constexpr int kOneConflictDays = 366;

std::vector<double> numbers_in(std::istringstream& row) {
    std::vector<double> numbers;
    for (std::string cell; std::getline(row, cell, ',');)
        numbers.push_back(std::stod(cell));
    return numbers;
}

/// Where people leave from: the first row of a Flee folder may be a camp abroad.
std::string home_country(const Scenario& scenario) {
    const std::vector<LocationId> homes = places_that_people_leave(scenario);
    if (!homes.empty())
        return scenario.at(homes.front()).country;
    return scenario.locations.empty() ? "" : scenario.locations.front().country;
}

/// Days between the starts, where both are of one country.
std::optional<int> days_between(const std::string& key, const Scenario& scenario) {
    constexpr std::size_t kDate = sizeof "2016-10-17" - 1;
    const auto start = Date::parse(key.substr(0, kDate));
    if (!start || key.substr(kDate + 1) != home_country(scenario))
        return std::nullopt;
    return std::abs(*start - scenario.start);
}

}  // namespace

std::string conflict_key(const Scenario& scenario) {
    return scenario.start.iso() + " " + home_country(scenario);
}

std::string learned_csv(const LearnedModels& models) {
    std::string text;
    for (const auto& [key, model] : models) {
        for (std::size_t kind = 0; kind < kShapes; ++kind) {
            text += fmt::format("{},{}", key, kind);
            for (const double quantile : model.shapes[kind])
                text += fmt::format(",{:.4g}", quantile);
            text += "\n";
        }
    }
    return text;
}

LearnedModels read_learned_csv(const std::string& text) {
    LearnedModels models;
    std::istringstream rows(text);
    for (std::string line; std::getline(rows, line);) {
        std::istringstream row(line);
        std::string key;
        std::string what;
        std::getline(row, key, ',');
        std::getline(row, what, ',');
        const std::vector<double> numbers = numbers_in(row);
        const std::size_t kind = std::stoul(what);
        COULOIR_ASSERT(kind < kShapes && numbers.size() == Distribution::kAtoms,
                       "learned.csv has whole shapes");
        models[key].shapes[kind] = numbers;
    }
    return models;
}

const Model& model_for(const Scenario& scenario, const LearnedModels& models) {
    int nearest = kOneConflictDays;
    const Model* model = &models.at("");
    for (const auto& [key, without] : models) {
        const auto days = key.empty() ? std::nullopt : days_between(key, scenario);
        if (days && *days <= nearest) {
            nearest = *days;
            model = &without;
        }
    }
    return *model;
}

const Model& learned_model(const Scenario& scenario) {
    static const LearnedModels models = read_learned_csv(std::string(learned_models_csv()));
    return model_for(scenario, models);
}

}  // namespace couloir
