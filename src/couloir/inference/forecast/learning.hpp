#pragma once

#include <functional>
#include <vector>

#include "couloir/inference/backtest/targets.hpp"
#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// A past conflict to learn from: its forecasts, what persistence scored on each target, by Truth,
/// and what no setting changes.
struct Lesson {
    const PastForecasts* past = nullptr;
    std::vector<std::array<double, 2>> persistence;
    std::vector<OwnRecord> own;  ///< by target
};

Lesson lesson_of(const PastForecasts& past);

/// The settings of the table that do best, found one after another until none changes, and the
/// shapes that the errors then have, for totals and for camps. Each lesson counts alike. What is
/// made small is the mean, over lessons, horizons and both truths, of log(CRPS / CRPS of
/// persistence). The same lessons give the same model.
Model learn(const std::vector<const Lesson*>& lessons);

}  // namespace couloir
