#include "couloir/io/setting_priors.hpp"

#include <algorithm>

namespace couloir {
namespace {

bool is_stated(const SettingRecord& record, const std::vector<SettingEntry>& stated) {
    return std::any_of(stated.begin(), stated.end(),
                       [&](const SettingEntry& entry) { return entry.record == &record; });
}

}  // namespace

void add_priors(const std::vector<SettingEntry>& stated, Scenario& scenario) {
    for (const SettingRecord& record : settings_table()) {
        if (record.prior && !is_stated(record, stated))
            scenario.uncertain_settings.push_back(drawn_from_prior(record));
    }
}

}  // namespace couloir
