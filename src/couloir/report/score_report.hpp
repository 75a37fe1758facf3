#pragma once

#include <string>
#include <vector>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/inference/channel_score.hpp"
#include "couloir/inference/registration_score.hpp"

namespace couloir {

/// The scores of a Flee folder, against its registrations.
std::string score_text(const World& world, const EnsembleOptions& options,
                       const RegistrationScore& score);
std::string score_json(const World& world, const EnsembleOptions& options,
                       const RegistrationScore& score);

/// A Flee folder run as Flee's code and as its documents: the scores of both, side by side.
struct TwoModes {
    RegistrationScore code;
    RegistrationScore documents;
};

std::string score_text(const World& world, const EnsembleOptions& options, const TwoModes& scores);
std::string score_json(const World& world, const EnsembleOptions& options, const TwoModes& scores);

/// The scores of a native folder, against its channels of observations.
std::string score_text(const World& world, const EnsembleOptions& options,
                       const std::vector<ChannelScore>& scores);
std::string score_json(const World& world, const EnsembleOptions& options,
                       const std::vector<ChannelScore>& scores);

}  // namespace couloir
