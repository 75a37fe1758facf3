#include "couloir/planning/comparison.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace couloir {
namespace {

using Values = std::vector<double>;

constexpr double kNoFigure = std::numeric_limits<double>::quiet_NaN();
constexpr Range kNoRange{kNoFigure, kNoFigure, kNoFigure};

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
            result_.only_first_gets_there += later_never && !first_never ? 1 : 0;
            result_.only_later_gets_there += first_never && !later_never ? 1 : 0;
            return;
        }
        ++result_.both_get_there;
        differences_.push_back(later - first);
        result_.runs_equal += later == first ? 1.0 : 0.0;
        const bool better = measure_.better == Better::kLower    ? later < first
                            : measure_.better == Better::kHigher ? later > first
                                                                 : false;
        result_.runs_better += better ? 1.0 : 0.0;
    }

    Difference finish() {
        result_.range = differences_.empty() ? kNoRange : range_of(differences_);
        return result_;
    }

  private:
    const Measure& measure_;
    Values differences_;
    Difference result_;
};

/// Of each member; per 1,000 at risk if asked for and the measure counts people.
Values values_of(const std::vector<MeasuredMember>& side, std::size_t index, bool per_1000) {
    const bool scales = per_1000 && measures()[index].counts_people();
    Values values;
    for (const MeasuredMember& member : side) {
        const bool scaled = scales && member.at_risk > 0.0;
        values.push_back(member.values[index] * (scaled ? 1000.0 / member.at_risk : 1.0));
    }
    return values;
}

/// Of each side and part, its members' values.
std::map<Part, std::vector<Values>> values_by_part(
    const Measure& measure, const std::vector<std::vector<MeasuredMember>>& sides) {
    std::map<Part, std::vector<Values>> values;
    for (std::size_t s = 0; s < sides.size(); ++s) {
        for (const MeasuredMember& member : sides[s]) {
            const auto found = member.by.find(measure.key);
            if (found == member.by.end())
                continue;
            for (const auto& [part, value] : found->second) {
                std::vector<Values>& of_sides = values[part];
                of_sides.resize(sides.size());
                of_sides[s].push_back(value);
            }
        }
    }
    return values;
}

/// What a measure is by site, axis or corridor; nothing if it is by none.
std::map<Part, ComparedPart> parts_of(const Measure& measure,
                                      const std::vector<std::vector<MeasuredMember>>& sides,
                                      const std::vector<Operation>& operations) {
    std::map<Part, ComparedPart> parts;
    for (const auto& [part, values] : values_by_part(measure, sides)) {
        ComparedPart& compared = parts[part];
        for (std::size_t s = 0; s < sides.size(); ++s) {
            const bool has = !values[s].empty();
            compared.sides.push_back(has ? std::optional(side_range(measure, values[s]))
                                         : std::nullopt);
            if (s == 0)
                continue;
            const bool same_place =
                has && !values.front().empty() &&
                pairing_of(operations.front(), operations[s]) == Pairing::kPaired;
            compared.differences.push_back(
                same_place ? std::optional(
                                 difference(measure, values.front(), values[s], Pairing::kPaired))
                           : std::nullopt);
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

Pairing pairing_of(const Operation& first, const Operation& later) {
    return first.name == later.name ? Pairing::kPaired : Pairing::kDistributions;
}

bool is_comparable(const Measure& measure, const Operation& first, const Operation& later) {
    if (measure.key != kUnderFire || first.name == later.name)
        return true;
    return !first.rubric.empty() && first.rubric == later.rubric;
}

std::vector<ComparedMeasure> compare(const std::vector<std::vector<MeasuredMember>>& sides,
                                     const std::vector<Operation>& operations) {
    const Operation& here = operations.front();
    const bool per_1000 = !std::ranges::all_of(
        operations, [&](const Operation& operation) { return operation.name == here.name; });
    std::vector<ComparedMeasure> result;
    for (std::size_t i = 0; i < measures().size(); ++i) {
        const Measure& measure = measures()[i];
        ComparedMeasure compared{&measure, {}, {}, {}};
        const Values first = values_of(sides.front(), i, per_1000);
        for (std::size_t s = 0; s < sides.size(); ++s) {
            const Values values = values_of(sides[s], i, per_1000);
            compared.sides.push_back(side_range(measure, values));
            if (s == 0)
                continue;
            const bool comparable = is_comparable(measure, here, operations[s]);
            compared.differences.push_back(
                comparable ? std::optional(difference(measure, first, values,
                                                      pairing_of(here, operations[s])))
                           : std::nullopt);
        }
        compared.by = parts_of(measure, sides, operations);
        result.push_back(std::move(compared));
    }
    return result;
}

void mark_doubt(Difference& stated, const std::vector<const Difference*>& others) {
    for (const Difference* other : others)
        stated.other_medians.push_back(other->range.median);
    stated.cannot_tell = signs_differ(stated, others);
}

void mark_doubt(std::vector<ComparedMeasure>& stated,
                const std::vector<std::vector<ComparedMeasure>>& others) {
    for (std::size_t m = 0; m < stated.size(); ++m) {
        for (std::size_t d = 0; d < stated[m].differences.size(); ++d) {
            if (!stated[m].differences[d])
                continue;
            std::vector<const Difference*> same;
            for (const auto& other : others)
                same.push_back(&*other[m].differences[d]);
            mark_doubt(*stated[m].differences[d], same);
        }
    }
}

}  // namespace couloir
