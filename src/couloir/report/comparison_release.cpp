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
        : level_(level), counts_(measure.counts_people()) {
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

void publish(Difference& difference, const Publisher& publisher) {
    publish(difference.range, publisher);
    for (double& median : difference.other_medians)
        median = publisher.show(median);
}

/// Between sides that are published: a difference must not give away what one of them withholds.
void publish(Difference& difference, const SideRange& first, const SideRange& later,
             const Publisher& publisher) {
    publish(difference, publisher);
    for (const auto figure : kFigures) {
        if (is_withheld(first.range.*figure) || is_withheld(later.range.*figure))
            difference.range.*figure = withheld();
    }
    if (is_withheld(difference.range.median))
        difference.other_medians.clear();
}

void publish(ComparedMeasure& compared, const Publisher& publisher) {
    for (SideRange& side : compared.sides)
        publish(side.range, publisher);
    for (std::size_t i = 0; i < compared.differences.size(); ++i) {
        if (compared.differences[i])
            publish(*compared.differences[i], compared.sides.front(), compared.sides[i + 1],
                    publisher);
    }
}

/// Parts are counted in people, whatever the measure is compared by.
void publish_parts(ComparedMeasure& compared, const Publisher& publisher) {
    for (auto& [part, of_part] : compared.by) {
        for (std::optional<SideRange>& side : of_part.sides) {
            if (side)
                publish(side->range, publisher);
        }
        for (std::size_t i = 0; i < of_part.differences.size(); ++i) {
            if (of_part.differences[i])
                publish(*of_part.differences[i], *of_part.sides.front(), *of_part.sides[i + 1],
                        publisher);
        }
    }
}

void publish(CrossedMeasure& crossed, const Publisher& publisher) {
    for (Range& base : crossed.base)
        publish(base, publisher);
    for (auto& plans : crossed.effect) {
        for (Difference& difference : plans)
            publish(difference, publisher);
    }
    for (auto& plans : crossed.interaction) {
        for (std::optional<Difference>& difference : plans) {
            if (difference)
                publish(*difference, publisher);
        }
    }
}

}  // namespace

bool is_of_exits(std::string_view measure) {
    return measure.starts_with("corridor_");
}

ComparisonResult released(ComparisonResult result, ReleaseLevel level) {
    result.level = level;
    const ReleaseRules& rules = rules_of(level);
    const auto is_hidden = [&](const auto& each) {
        return !rules.exits && is_of_exits(each.measure->key);
    };
    std::erase_if(result.measures, is_hidden);
    std::erase_if(result.crossed, is_hidden);
    for (ComparedMeasure& compared : result.measures) {
        if (rules.areas_only)
            compared.by.clear();
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
