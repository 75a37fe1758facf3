#include "couloir/report/comparison_release.hpp"

#include <algorithm>
#include <array>

namespace couloir {
namespace {

constexpr std::array kFigures{&Range::median, &Range::q05, &Range::q95};

/// How a level shows the figures of one measure.
class Publisher {
  public:
    Publisher(const ComparisonResult& result, const Measure& measure, std::string_view unit,
              ReleaseLevel level)
        : level_(level), counts_(!measure.may_never_happen) {
        if (unit == measure.unit)
            return;
        for (const ComparedSide& side : result.sides)
            least_at_risk_ = std::min(least_at_risk_, side.at_risk.median);
    }

    double show(double figure) const {
        if (!counts_)
            return rounded(figure, level_);
        if (least_at_risk_ == kNoRate)
            return published(figure, level_).value_or(withheld());
        return published_rate(figure, least_at_risk_, level_).value_or(withheld());
    }

  private:
    static constexpr double kNoRate = 1e300;

    ReleaseLevel level_;
    bool counts_;
    double least_at_risk_ = kNoRate;
};

void publish(Range& range, const Publisher& publisher) {
    for (const auto figure : kFigures)
        range.*figure = publisher.show(range.*figure);
}

void publish(ComparedMeasure& compared, const Publisher& publisher) {
    for (SideRange& side : compared.sides)
        publish(side.range, publisher);
    for (std::size_t i = 0; i < compared.differences.size(); ++i) {
        Range& difference = compared.differences[i].range;
        publish(difference, publisher);
        for (const auto figure : kFigures) {
            if (is_withheld(compared.sides.front().range.*figure) ||
                is_withheld(compared.sides[i + 1].range.*figure))
                difference.*figure = withheld();
        }
    }
}

/// Parts are counted in people, whatever the measure is compared by.
void publish_parts(ComparedMeasure& compared, const Publisher& publisher) {
    for (auto& [part, sides] : compared.by) {
        for (std::optional<SideRange>& side : sides) {
            if (side)
                publish(side->range, publisher);
        }
    }
}

void publish(CrossedMeasure& crossed, const Publisher& publisher) {
    for (Range& base : crossed.base)
        publish(base, publisher);
    for (auto* contexts : {&crossed.effect, &crossed.interaction}) {
        for (std::vector<Difference>& plans : *contexts) {
            for (Difference& difference : plans)
                publish(difference.range, publisher);
        }
    }
}

}  // namespace

ComparisonResult released(ComparisonResult result, ReleaseLevel level) {
    result.level = level;
    const ReleaseRules& rules = rules_of(level);
    for (ComparedMeasure& compared : result.measures) {
        std::erase_if(compared.by, [&](const auto& part_sides) {
            const bool hidden = rules.areas_only || part_sides.first.kind == "corridor";
            return hidden && !rules.exits;
        });
        if (level == ReleaseLevel::kInternal)
            continue;
        const Measure& measure = *compared.measure;
        publish(compared, Publisher(result, measure, unit_of(result, measure), level));
        publish_parts(compared, Publisher(result, measure, measure.unit, level));
    }
    for (CrossedMeasure& crossed : result.crossed) {
        if (level != ReleaseLevel::kInternal)
            publish(crossed,
                    Publisher(result, *crossed.measure, rate_unit_of(*crossed.measure), level));
    }
    for (ComparedSide& side : result.sides) {
        for (const auto figure : kFigures)
            side.at_risk.*figure = published(side.at_risk.*figure, level).value_or(withheld());
        if (!rules.exits)
            side.uses.clear();
        if (rules.delay_days == 0)
            side.not_before.clear();
    }
    return result;
}

}  // namespace couloir
