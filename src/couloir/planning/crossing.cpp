#include "couloir/planning/crossing.hpp"

#include <algorithm>

namespace couloir {
namespace {

using Members = std::vector<MeasuredMember>;
using Values = std::vector<double>;

Values per_1000(const Members& members, std::size_t measure) {
    Values values;
    for (const MeasuredMember& member : members)
        values.push_back(member.at_risk > 0.0 ? member.values[measure] * 1000.0 / member.at_risk
                                              : 0.0);
    return values;
}

Values differences(const Values& from, const Values& to) {
    Values result;
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        result.push_back(to[i] - from[i]);
    return result;
}

CrossedMeasure cross(const Crossing& crossing, const std::vector<Members>& sides,
                     const std::vector<Operation>& operations, std::size_t measure) {
    const Measure& what = measures()[measure];
    const std::size_t plans = crossing.plans.size();
    CrossedMeasure result{&what, {}, {}, {}};
    std::vector<std::vector<Values>> effects;
    for (std::size_t c = 0; c < crossing.contexts.size(); ++c) {
        const Values base = per_1000(sides[c * plans], measure);
        result.base.push_back(range_of(base));
        result.effect.emplace_back();
        effects.emplace_back();
        for (std::size_t p = 1; p < plans; ++p) {
            const Values with_plan = per_1000(sides[c * plans + p], measure);
            result.effect[c].push_back(difference(what, base, with_plan, Pairing::kPaired));
            effects[c].push_back(differences(base, with_plan));
        }
    }
    for (std::size_t c = 1; c < effects.size(); ++c) {
        result.interaction.emplace_back(plans - 1);
        if (!is_comparable(what, operations.front(), operations[c * plans]))
            continue;
        for (std::size_t p = 0; p + 1 < plans; ++p)
            result.interaction.back()[p] =
                difference(what, effects[0][p], effects[c][p], Pairing::kDistributions);
    }
    return result;
}

const Difference* pointer(const Difference& difference) {
    return &difference;
}

const Difference* pointer(const std::optional<Difference>& difference) {
    return difference ? &*difference : nullptr;
}

/// By context and plan.
template <class Table>
void mark_doubt(Table& stated, const std::vector<const Table*>& others) {
    for (std::size_t c = 0; c < stated.size(); ++c) {
        for (std::size_t p = 0; p < stated[c].size(); ++p) {
            const Difference* here = pointer(stated[c][p]);
            if (here == nullptr)
                continue;
            std::vector<const Difference*> same;
            for (const Table* other : others)
                same.push_back(pointer((*other)[c][p]));
            Difference marked = *here;
            mark_doubt(marked, same);
            stated[c][p] = marked;
        }
    }
}

}  // namespace

std::optional<Crossing> crossing_of(const std::vector<std::pair<std::string, std::string>>& sides) {
    Crossing crossing;
    for (const auto& [context, plan] : sides) {
        if (crossing.contexts.empty() || crossing.contexts.back() != context)
            crossing.contexts.push_back(context);
        if (crossing.contexts.size() == 1)
            crossing.plans.push_back(plan);
    }
    const std::size_t plans = crossing.plans.size();
    if (crossing.contexts.size() < 2 || plans < 2 ||
        sides.size() != crossing.contexts.size() * plans)
        return std::nullopt;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (sides[i] != std::pair(crossing.contexts[i / plans], crossing.plans[i % plans]))
            return std::nullopt;
    }
    return crossing;
}

std::vector<CrossedMeasure> cross(const Crossing& crossing,
                                  const std::vector<std::vector<MeasuredMember>>& sides,
                                  const std::vector<Operation>& operations) {
    std::vector<CrossedMeasure> result;
    for (std::size_t m = 0; m < measures().size(); ++m) {
        if (measures()[m].counts_people())
            result.push_back(cross(crossing, sides, operations, m));
    }
    return result;
}

void mark_doubt(std::vector<CrossedMeasure>& stated,
                const std::vector<std::vector<CrossedMeasure>>& others) {
    for (std::size_t m = 0; m < stated.size(); ++m) {
        std::vector<const decltype(CrossedMeasure::effect)*> effects;
        std::vector<const decltype(CrossedMeasure::interaction)*> interactions;
        for (const auto& other : others) {
            effects.push_back(&other[m].effect);
            interactions.push_back(&other[m].interaction);
        }
        mark_doubt(stated[m].effect, effects);
        mark_doubt(stated[m].interaction, interactions);
    }
}

}  // namespace couloir
