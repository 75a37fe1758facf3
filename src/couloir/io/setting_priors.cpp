#include "couloir/io/setting_priors.hpp"

#include <algorithm>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

bool is_stated(const SettingRecord& record, const std::vector<SettingEntry>& stated) {
    return std::any_of(stated.begin(), stated.end(),
                       [&](const SettingEntry& entry) { return entry.record == &record; });
}

UncertainSetting drawn_from(const SettingRecord& record, const Prior& prior) {
    UncertainSetting setting;
    setting.name = record.name;
    setting.quantity = {prior.value, prior.low, prior.high, ""};
    setting.known_from = date_in(prior.known_from);
    return setting;
}

}  // namespace

void add_priors(const std::vector<SettingEntry>& stated, Scenario& scenario) {
    for (const SettingRecord& record : settings_table()) {
        if (record.prior && !is_stated(record, stated))
            scenario.uncertain_settings.push_back(drawn_from(record, *record.prior));
    }
}

}  // namespace couloir
