#pragma once

#include <string>

#include "couloir/inference/backtest/leave_one_out.hpp"

namespace couloir {

/// The tables of docs/skill.md, in Markdown: each conflict, and all together.
std::string skill_tables(const LeaveOneOut& all);

}  // namespace couloir
