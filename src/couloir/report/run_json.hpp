#pragma once

#include <string>
#include <vector>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/report/headline.hpp"
#include "couloir/report/release.hpp"

namespace couloir {

/// How and where a run was made; it changes no figure.
struct Environment {
    std::vector<std::string> command_line;
    std::string scenario;
    std::string settings_file;
    std::string out;
    double seconds = 0.0;
};

/// The level of the files of a run, and of its maps.
struct ReleaseLevels {
    ReleaseLevel files = ReleaseLevel::kInternal;
    ReleaseLevel maps = ReleaseLevel::kPublic;
};

/// What run.json says of a run. Equal runs give equal bytes, but for `environment`. `files` names
/// the files written, and is left out if there are none. `headline` is as the level shows it; where
/// and how a run was made is internal.
std::string run_json(const World& world, const EnsembleOptions& options, const Forecast& forecast,
                     const Headline& headline, const std::vector<std::string>& files,
                     const Environment& environment, ReleaseLevels levels = {});

}  // namespace couloir
