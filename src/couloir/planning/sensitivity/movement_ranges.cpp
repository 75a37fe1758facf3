#include <algorithm>
#include <array>
#include <charconv>

#include "couloir/planning/sensitivity/factors.hpp"

namespace couloir {
namespace {

struct MovementRange {
    std::string_view setting;
    double low;
    double high;
};

// The spans of FabFlee's tutorial on sensitivity analysis with EasyVVUQ, but for camps, where one
// of its scripts has the narrower span taken here, and for IDP camps, which it leaves out.
constexpr std::array kRanges{
    MovementRange{"move_rules.max_move_speed", 100.0, 500.0},
    MovementRange{"move_rules.max_walk_speed", 10.0, 100.0},
    MovementRange{"move_rules.camp_weight", 1.0, 10.0},
    MovementRange{"move_rules.conflict_weight", 0.1, 1.0},
    MovementRange{"move_rules.conflict_movechance", 0.1, 1.0},
    MovementRange{"move_rules.camp_movechance", 0.0, 0.1},
    MovementRange{"move_rules.idpcamp_movechance", 0.0, 1.0},
    MovementRange{"move_rules.default_movechance", 0.1, 1.0},
};

double value_of(const Settings& settings, std::string_view name) {
    const std::string text = setting_text(settings, *find_setting(name));
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

void add_movement_ranges(Scenario& scenario) {
    if (scenario.folder_kind != FolderKind::kFlee)
        return;
    for (const MovementRange& range : kRanges) {
        const double value = value_of(scenario.settings, range.setting);
        const Quantity quantity{value, std::min(range.low, value), std::max(range.high, value), ""};
        scenario.uncertain_settings.push_back({std::string(range.setting), quantity});
    }
}

}  // namespace couloir
