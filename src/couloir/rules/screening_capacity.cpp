#include "couloir/rules/screening_capacity.hpp"

#include "couloir/rules/daily_flow.hpp"

namespace couloir {
namespace {

constexpr std::string_view kAttribute = "screened_per_day";

}  // namespace

StatedScreening stated_screening(const Attributes& attributes) {
    const auto stated = attributes.find(kAttribute);
    const bool by_setting = stated != attributes.end() && stated->second == "yes";
    return {by_setting ? 0.0 : number_of(attributes, kAttribute, 0.0), by_setting};
}

People screening_capacity(const StatedScreening& stated, const Settings& settings) {
    const double a_day = stated.by_setting ? settings.screened_per_day : stated.people_per_day;
    return a_day > 0.0 ? daily_flow(a_day, settings) : 0;
}

}  // namespace couloir
