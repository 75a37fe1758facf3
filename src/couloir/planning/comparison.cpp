#include "couloir/planning/comparison.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace couloir {
namespace {

using Values = std::vector<double>;

/// Linear between order statistics, as everywhere.
double quantile_of(const Values& sorted, double p) {
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

bool never(const Measure& measure, double value) {
    return measure.may_never_happen && value == kNever;
}

SideRange side_range(const Measure& measure, const Values& values) {
    Values there;
    for (const double value : values) {
        if (!never(measure, value))
            there.push_back(value);
    }
    const auto all = static_cast<double>(values.size());
    return {range_of(there), (all - static_cast<double>(there.size())) / all};
}

class Pairs {
  public:
    explicit Pairs(const Measure& measure) : measure_(measure) {}

    void add(double first, double later) {
        ++result_.pairs;
        const bool first_never = never(measure_, first);
        const bool later_never = never(measure_, later);
        if (first_never || later_never) {
            result_.runs_equal += first_never && later_never ? 1.0 : 0.0;
            return;
        }
        differences_.push_back(later - first);
        result_.runs_equal += later == first ? 1.0 : 0.0;
        const bool better = measure_.better == Better::kLower    ? later < first
                            : measure_.better == Better::kHigher ? later > first
                                                                 : false;
        result_.runs_better += better ? 1.0 : 0.0;
    }

    Difference finish() {
        result_.range = range_of(differences_);
        return result_;
    }

  private:
    const Measure& measure_;
    Values differences_;
    Difference result_;
};

/// Per 1,000 at risk, where that is what is compared and the measure counts people.
double scaled(const Measure& measure, double value, const MeasuredMember& member, Pairing pairing) {
    if (pairing == Pairing::kPaired || measure.may_never_happen || member.at_risk <= 0.0)
        return value;
    return value * 1000.0 / member.at_risk;
}

Values values_of(const std::vector<MeasuredMember>& side, std::size_t index, Pairing pairing) {
    const Measure& measure = measures()[index];
    Values values;
    for (const MeasuredMember& member : side)
        values.push_back(scaled(measure, member.values[index], member, pairing));
    return values;
}

/// What a measure is by site, axis or corridor; nothing if it is by none.
std::map<Part, std::vector<std::optional<SideRange>>> parts_of(
    const Measure& measure, const std::vector<std::vector<MeasuredMember>>& sides) {
    std::map<Part, std::vector<std::optional<SideRange>>> parts;
    for (std::size_t s = 0; s < sides.size(); ++s) {
        std::map<Part, Values> by_part;
        for (const MeasuredMember& member : sides[s]) {
            const auto found = member.by.find(measure.key);
            if (found == member.by.end())
                continue;
            for (const auto& [part, value] : found->second)
                by_part[part].push_back(value);
        }
        for (const auto& [part, values] : by_part) {
            std::vector<std::optional<SideRange>>& ranges = parts[part];
            ranges.resize(sides.size());
            ranges[s] = side_range(measure, values);
        }
    }
    return parts;
}

}  // namespace

Range range_of(Values values) {
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return {quantile_of(values, 0.05), quantile_of(values, 0.5), quantile_of(values, 0.95)};
}

Difference difference(const Measure& measure, const Values& first, const Values& later,
                      Pairing pairing) {
    Pairs pairs(measure);
    if (pairing == Pairing::kPaired) {
        for (std::size_t i = 0; i < std::min(first.size(), later.size()); ++i)
            pairs.add(first[i], later[i]);
        return pairs.finish();
    }
    for (const double a : first) {
        for (const double b : later)
            pairs.add(a, b);
    }
    return pairs.finish();
}

bool signs_differ(const Difference& stated, const std::vector<const Difference*>& others) {
    bool up = stated.range.median > 0.0;
    bool down = stated.range.median < 0.0;
    for (const Difference* other : others) {
        up |= other->range.median > 0.0;
        down |= other->range.median < 0.0;
    }
    return up && down;
}

std::vector<ComparedMeasure> compare(const std::vector<std::vector<MeasuredMember>>& sides,
                                     Pairing pairing) {
    std::vector<ComparedMeasure> result;
    for (std::size_t i = 0; i < measures().size(); ++i) {
        const Measure& measure = measures()[i];
        ComparedMeasure compared{&measure, {}, {}, {}};
        const Values first = values_of(sides.front(), i, pairing);
        for (std::size_t s = 0; s < sides.size(); ++s) {
            const Values values = values_of(sides[s], i, pairing);
            compared.sides.push_back(side_range(measure, values));
            if (s > 0)
                compared.differences.push_back(difference(measure, first, values, pairing));
        }
        compared.by = parts_of(measure, sides);
        result.push_back(std::move(compared));
    }
    for (const Measure& measure : measures_of_parts())
        result.push_back({&measure, {}, {}, parts_of(measure, sides)});
    return result;
}

void mark_doubt(std::vector<ComparedMeasure>& stated,
                const std::vector<std::vector<ComparedMeasure>>& others) {
    for (std::size_t m = 0; m < stated.size(); ++m) {
        for (std::size_t d = 0; d < stated[m].differences.size(); ++d) {
            std::vector<const Difference*> same;
            for (const auto& other : others)
                same.push_back(&other[m].differences[d]);
            stated[m].differences[d].cannot_tell = signs_differ(stated[m].differences[d], same);
        }
    }
}

}  // namespace couloir
