#include "couloir/inference/forecast/model_settings.hpp"

#include <array>

namespace couloir {
namespace {

constexpr std::array kFastDays{5.0, 10.0, 20.0, 30.0, 45.0, 60.0};
constexpr std::array kSlowDays{60.0, 90.0, 120.0, 180.0, 270.0, 400.0};
constexpr std::array kShares{0.0, 0.25, 0.5, 0.75, 1.0};
constexpr std::array kQuietDays{0.0, 3.0, 10.0, 20.0, 40.0, 80.0};
constexpr std::array kFadingDays{15.0, 30.0, 60.0, 90.0};
constexpr std::array kGaps{0.0, 0.5, 1.0, 2.0, 4.0};
constexpr std::array kTrusted{1.0, 2.0, 4.0, 8.0, 16.0, 32.0};
constexpr std::array kSizePowers{0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
constexpr std::array kTimePowers{0.4, 0.5, 0.65, 0.8, 1.0};
constexpr std::array kSizeFactors{0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6};
constexpr std::array kDoubts{0.0, 0.1, 0.25, 0.5, 0.75, 1.0};
constexpr std::array kRises{0.1, 0.25, 0.5, 1.0, 2.0};
constexpr std::array kOwnSpreads{0.6, 0.7, 0.8, 0.9, 1.0, 1.1};

constexpr std::array kErrors{1.0, 2.0, 4.0, 8.0};

constexpr std::array kTable{
    ModelSettingRecord{"fast_days", &ModelSettings::fast_days, kFastDays},
    ModelSettingRecord{"slow_days", &ModelSettings::slow_days, kSlowDays},
    ModelSettingRecord{"fast_share", &ModelSettings::fast_share, kShares},
    ModelSettingRecord{"quiet_days", &ModelSettings::quiet_days, kQuietDays},
    ModelSettingRecord{"fading_days", &ModelSettings::fading_days, kFadingDays},
    ModelSettingRecord{"fading_gaps", &ModelSettings::fading_gaps, kGaps},
    ModelSettingRecord{"common_share", &ModelSettings::common_share, kShares},
    ModelSettingRecord{"trusted_changes", &ModelSettings::trusted_changes, kTrusted},
    ModelSettingRecord{"size_power", &ModelSettings::size_power, kSizePowers},
    ModelSettingRecord{"time_power", &ModelSettings::time_power, kTimePowers},
    ModelSettingRecord{"size_factor", &ModelSettings::size_factor, kSizeFactors},
    ModelSettingRecord{"rate_doubt", &ModelSettings::rate_doubt, kDoubts},
    ModelSettingRecord{"largest_rise", &ModelSettings::largest_rise, kRises},
    ModelSettingRecord{"trusted_errors", &ModelSettings::trusted_errors, kErrors},
    ModelSettingRecord{"trend_share", &ModelSettings::trend_share, kShares},
    ModelSettingRecord{"own_spread", &ModelSettings::own_spread, kOwnSpreads},
};

}  // namespace

std::span<const ModelSettingRecord> model_settings_table() {
    return kTable;
}

}  // namespace couloir
