#include "couloir/report/release.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace couloir {
namespace {

constexpr std::array<std::string_view, 3> kNames{"internal", "partner", "public"};

constexpr std::array<ReleaseRules, 3> kRules{{
    {0.0, 0, 0, false, true, true, true},
    {10.0, 3, 0, false, true, false, false},
    {100.0, 2, 7, true, false, false, false},
}};

/// The step between two figures that are shown.
double step_at(double size, int figures, double finest) {
    const double step = std::pow(10.0, std::floor(std::log10(size)) - (figures - 1));
    return std::max(step, finest);
}

double to_step(double value, double step) {
    // A step below 1 is no whole number: dividing by its inverse, which is one, loses no digit.
    return step >= 1.0 ? std::round(value / step) * step
                       : std::round(value * std::round(1.0 / step)) / std::round(1.0 / step);
}

double half_step(double people, const ReleaseRules& rules) {
    return people > 0.0 ? step_at(people, rules.significant_figures, rules.least_count) / 2.0 : 0.0;
}

/// Whether who subtracts the published parts from the published total learns nothing of a withheld
/// one but that it is under the least count. One of those that are not is cover enough.
bool hides(std::span<const double> parts, const std::vector<bool>& hidden, double total,
           const ReleaseRules& rules) {
    double middle = to_step(total, 2.0 * half_step(total, rules));
    double slack = half_step(total, rules);
    std::ptrdiff_t small = 0;
    bool any_other = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (hidden[i]) {
            small += parts[i] < rules.least_count ? 1 : 0;
            any_other = any_other || parts[i] >= rules.least_count;
            continue;
        }
        middle -= to_step(parts[i], 2.0 * half_step(parts[i], rules));
        slack += half_step(parts[i], rules);
    }
    if (any_other || small == 0)
        return true;
    const double others = rules.least_count * static_cast<double>(small - 1);
    const double low = std::max(0.0, middle - slack - others);
    const double high = std::min(rules.least_count, middle + slack);
    return high - low >= rules.least_count;
}

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool is_letter(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
}

/// Where the group that begins at `start` ends; npos if there is none.
std::size_t end_of_group(std::string_view code, std::size_t start) {
    const bool led = start < code.size() && is_letter(code[start]);
    const std::size_t digits = start + (led ? 1 : 0);
    std::size_t end = digits;
    while (end < code.size() && is_digit(code[end]) && end < digits + 2)
        ++end;
    return end == digits + 2 ? end : std::string_view::npos;
}

}  // namespace

std::string_view name_of(ReleaseLevel level) {
    return kNames.at(static_cast<std::size_t>(level));
}

std::optional<ReleaseLevel> release_level(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return static_cast<ReleaseLevel>(i);
    }
    return std::nullopt;
}

const ReleaseRules& rules_of(ReleaseLevel level) {
    return kRules.at(static_cast<std::size_t>(level));
}

std::optional<double> published(double people, ReleaseLevel level) {
    const ReleaseRules& rules = rules_of(level);
    if (rules.significant_figures == 0)
        return people;
    const double size = std::abs(people);
    if (!(size >= rules.least_count))
        return std::nullopt;
    return to_step(people, step_at(size, rules.significant_figures, rules.least_count));
}

double rounded(double value, ReleaseLevel level) {
    const int figures = rules_of(level).significant_figures;
    if (figures == 0 || value == 0.0 || !std::isfinite(value))
        return value;
    return to_step(value, step_at(std::abs(value), figures, 0.0));
}

std::optional<double> published_rate(double per_1000, double at_risk, ReleaseLevel level) {
    if (!published(per_1000 * at_risk / 1000.0, level))
        return std::nullopt;
    return rounded(per_1000, level);
}

double withheld() {
    return std::numeric_limits<double>::quiet_NaN();
}

bool is_withheld(double figure) {
    return std::isnan(figure);
}

Summary published(const Summary& counts, ReleaseLevel level, int people_per_count) {
    if (level == ReleaseLevel::kInternal)
        return counts;
    const double people = people_per_count;
    const auto shown = [&](double count) {
        return published(count * people, level).value_or(withheld()) / people;
    };
    Summary result;
    result.mean = withheld();
    result.sd = withheld();
    result.q05 = shown(counts.q05);
    result.q10 = shown(counts.q10);
    result.q25 = shown(counts.q25);
    result.q50 = shown(counts.q50);
    result.q75 = shown(counts.q75);
    result.q90 = shown(counts.q90);
    result.q95 = shown(counts.q95);
    return result;
}

std::vector<bool> withheld_parts(std::span<const double> parts, ReleaseLevel level) {
    const ReleaseRules& rules = rules_of(level);
    std::vector<bool> hidden;
    double total = 0.0;
    for (const double part : parts) {
        hidden.push_back(part < rules.least_count);
        total += part;
    }
    // A total that is withheld itself gives nothing away.
    if (rules.significant_figures == 0 || total < rules.least_count)
        return hidden;
    while (!hides(parts, hidden, total, rules)) {
        std::optional<std::size_t> smallest;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!hidden[i] && (!smallest || parts[i] < parts[*smallest]))
                smallest = i;
        }
        if (!smallest)
            break;
        hidden[*smallest] = true;
    }
    return hidden;
}

bool is_waypoint(const Location& location) {
    return location.kind == LocationKind::kForwardingHub || location.kind == LocationKind::kMarker;
}

bool may_show(const Location& location, ReleaseLevel level) {
    const ReleaseRules& rules = rules_of(level);
    return !rules.areas_only && (rules.exits || !is_waypoint(location));
}

AdminArea area_of(const Location& location) {
    const std::string code(admin2_of(location.pcode));
    const auto stated = location.attributes.find("admin2");
    if (stated != location.attributes.end() && !stated->second.empty())
        return {code, stated->second, location.country};
    if (!code.empty())
        return {code, location.region.empty() ? code : location.region + " " + code,
                location.country};
    return {"", location.region.empty() ? location.country : location.region, location.country};
}

std::string_view admin2_of(std::string_view pcode) {
    std::size_t start = 0;
    while (start < pcode.size() && start < 3 && is_letter(pcode[start]))
        ++start;
    // The third letter leads the first group where it has letters of its own: IQ G15 Q04.
    if (start == 3) {
        const std::size_t first = end_of_group(pcode, 2);
        if (first < pcode.size() && is_letter(pcode[first]))
            start = 2;
    }
    if (start < 2)
        return {};
    const std::size_t first = end_of_group(pcode, start);
    if (first == std::string_view::npos)
        return {};
    const std::size_t second = end_of_group(pcode, first);
    return second == std::string_view::npos ? std::string_view{} : pcode.substr(0, second);
}

std::optional<Date> last_shown(const Scenario& scenario, ReleaseLevel level) {
    if (!scenario.as_of_date || rules_of(level).delay_days == 0)
        return std::nullopt;
    return *scenario.as_of_date - rules_of(level).delay_days;
}

std::optional<Date> not_before(const Scenario& scenario, int days, ReleaseLevel level) {
    const int delay = rules_of(level).delay_days;
    if (delay == 0)
        return std::nullopt;
    return scenario.as_of_date.value_or(scenario.start + (days - 1)) + delay;
}

std::string release_text(const Scenario& scenario, int days, ReleaseLevel level) {
    const auto date = not_before(scenario, days, level);
    return fmt::format("Release: {}.{}", name_of(level),
                       date ? fmt::format(" Not before {}.", date->iso()) : "");
}

}  // namespace couloir
