#include "couloir/inference/forecast/learned.hpp"

#include <fmt/format.h>

#include <sstream>

#include "couloir/base/assert.hpp"

namespace couloir {

std::string_view learned_models_csv();  // learned.csv, put into the program when it is built

namespace {

std::vector<double> numbers_in(std::istringstream& row) {
    std::vector<double> numbers;
    for (std::string cell; std::getline(row, cell, ',');)
        numbers.push_back(std::stod(cell));
    return numbers;
}

}  // namespace

std::string conflict_key(const Scenario& scenario) {
    return scenario.start.iso() + " " +
           (scenario.locations.empty() ? "" : scenario.locations.front().country);
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

const Model& learned_model(const Scenario& scenario) {
    static const LearnedModels models = read_learned_csv(std::string(learned_models_csv()));
    const auto without = models.find(conflict_key(scenario));
    return without == models.end() ? models.at("") : without->second;
}

}  // namespace couloir
