#pragma once

#include <map>
#include <string>

#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// Models by the conflict that they were learnt without; "" was learnt from all. A conflict is
/// known by the day on which it starts and the country that people leave, whatever its folder is
/// called.
using LearnedModels = std::map<std::string, Model>;

std::string conflict_key(const Scenario& scenario);

/// learned.csv: what was learnt, as it is put into the program.
std::string learned_csv(const LearnedModels& models);

LearnedModels read_learned_csv(const std::string& text);

/// What to forecast this scenario with: never learnt from the scenario itself, nor from another cut
/// of its conflict, a case of the same country that starts at most a year before or after it. Of
/// several such, the one that starts nearest is left out.
const Model& model_for(const Scenario& scenario, const LearnedModels& models);

/// The same of the models in the program.
const Model& learned_model(const Scenario& scenario);

}  // namespace couloir
