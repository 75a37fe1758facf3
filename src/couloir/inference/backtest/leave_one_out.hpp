#pragma once

#include <functional>
#include <string>
#include <vector>

#include "couloir/inference/backtest/backtest.hpp"
#include "couloir/inference/forecast/learned.hpp"

namespace couloir {

/// A conflict, forecast with what was learnt from the others only.
struct HeldOut {
    std::string name;
    BacktestResult result;
};

struct LeaveOneOut {
    LearnedModels models;  ///< without each conflict by its key; "" from all
    std::vector<HeldOut> held_out;
};

/// Learns once from all conflicts and once without each, and scores each without itself, by the
/// given options. `say` is told what is being done.
LeaveOneOut leave_one_out(const std::vector<Scenario>& scenarios, const BacktestOptions& options,
                          const std::function<void(const std::string&)>& say);

/// Skill over persistence across conflicts: 1 less the geometric mean, over those with at least
/// three forecasts, of CRPS / CRPS of persistence.
struct PooledSkill {
    double value = 0.0;
    double worst = 0.0;  ///< of one conflict
    int conflicts = 0;
};

/// `name` is "couloir", a baseline's, or "with ..." of Score::crps_with.
PooledSkill pooled_skill(const std::vector<HeldOut>& held_out, Truth truth, int days, bool total,
                         const std::string& name);

/// The mean CRPS of a rule of that name; nothing if it was not scored.
std::optional<double> crps_of(const Score& score, const std::string& name);

/// The score of a horizon; nullptr if there is none.
const Score* score_of(const BacktestResult& result, Truth truth, int days, bool total);

}  // namespace couloir
