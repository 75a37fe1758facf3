#include "couloir/report/fan_chart.hpp"

#include <algorithm>
#include <array>

#include "couloir/report/numbers.hpp"
#include "couloir/report/ticks.hpp"

namespace couloir {
namespace {

constexpr std::string_view kGridColour = "#e3e3e3";
constexpr std::string_view kLabelColour = "#444444";
constexpr std::size_t kMostSteps = 400;  ///< of a band; more cannot be seen

/// From days and people to pixels.
class Scale {
  public:
    Scale(const FanChart& chart, double highest) : chart_(chart), highest_(highest) {}

    Point at(double day, double people) const { return {x(day), y(people)}; }
    double x(double day) const {
        const double last = static_cast<double>(std::max<std::size_t>(2, chart_.days.size()) - 1);
        return chart_.corner.first + chart_.width * day / last;
    }
    double y(double people) const {
        return chart_.corner.second + chart_.height * (1.0 - people / highest_);
    }

  private:
    const FanChart& chart_;
    double highest_;
};

double highest_of(const FanChart& chart) {
    double highest = 1.0;
    for (const auto* days : {&chart.days, &chart.ever}) {
        for (const Summary& day : *days)
            highest = std::max(highest, day.q95);
    }
    for (const ObservedSeries& series : chart.observed) {
        for (const ObservedPoint& point : series.points)
            highest = std::max(highest, point.count);
    }
    return highest;
}

void draw_axes(Svg& svg, const FanChart& chart, const Scale& scale,
               const std::vector<double>& ticks) {
    const double left = chart.corner.first;
    const double right = left + chart.width;
    const TextStyle label{chart.text_size, kLabelColour, Anchor::kEnd, false};
    for (const double tick : ticks) {
        const double y = scale.y(tick);
        svg.line({left, y}, {right, y}, {tick > 0.0 ? kGridColour : "#888888", 1.0, ""});
        svg.text({left - 7, y + 0.35 * chart.text_size}, grouped(tick), label);
    }
    const double bottom = scale.y(0.0);
    const TextStyle date{chart.text_size, kLabelColour, Anchor::kMiddle, false};
    const int days = static_cast<int>(chart.days.size());
    for (const DateTick& tick : date_ticks(chart.start, days, chart.date_ticks)) {
        const double x = scale.x(tick.day);
        svg.line({x, bottom}, {x, bottom + 5}, {"#888888", 1.0, ""});
        svg.text({x, bottom + 7 + chart.text_size}, tick.label, date);
    }
}

std::vector<std::size_t> steps_of(const FanChart& chart) {
    const std::size_t step = chart.days.size() / kMostSteps + 1;
    std::vector<std::size_t> steps;
    for (std::size_t day = 0; day + 1 < chart.days.size(); day += step)
        steps.push_back(day);
    steps.push_back(chart.days.size() - 1);
    return steps;
}

void draw_band(Svg& svg, const FanChart& chart, const Scale& scale, double Summary::*low,
               double Summary::*high, std::string_view colour) {
    const std::vector<std::size_t> steps = steps_of(chart);
    std::vector<Point> outline;
    for (const std::size_t day : steps)
        outline.push_back(scale.at(static_cast<double>(day), chart.days[day].*high));
    for (auto day = steps.rbegin(); day != steps.rend(); ++day)
        outline.push_back(scale.at(static_cast<double>(*day), chart.days[*day].*low));
    svg.polygon(outline, colour);
}

void draw_line(Svg& svg, const FanChart& chart, const Scale& scale,
               const std::vector<Summary>& days, double Summary::*quantile,
               const LineStyle& style) {
    std::vector<Point> line;
    for (const std::size_t day : steps_of(chart))
        line.push_back(scale.at(static_cast<double>(day), days[day].*quantile));
    svg.polyline(line, style);
}

void draw_ever(Svg& svg, const FanChart& chart, const Scale& scale) {
    if (chart.ever.empty())
        return;
    for (const auto quantile : {&Summary::q05, &Summary::q95})
        draw_line(svg, chart, scale, chart.ever, quantile, {kEverColour, 1.0, kEverDashes});
    draw_line(svg, chart, scale, chart.ever, &Summary::q50, {kEverColour, 2.0, kEverDashes});
}

void draw_places(Svg& svg, const FanChart& chart, const Scale& scale, double highest) {
    if (!chart.places || *chart.places > highest)
        return;
    const double y = scale.y(*chart.places);
    svg.line({chart.corner.first, y}, {chart.corner.first + chart.width, y},
             {kPlacesColour, 1.2, "5 3"});
}

void draw_observed(Svg& svg, const FanChart& chart, const Scale& scale) {
    for (std::size_t i = 0; i < chart.observed.size(); ++i) {
        const SeriesMark mark = chart.one_mark.value_or(series_mark(i));
        for (const ObservedPoint& point : chart.observed[i].points) {
            svg.symbol(scale.at(point.day, point.count), mark.shape, chart.symbol_radius,
                       mark.colour);
        }
    }
}

}  // namespace

SeriesMark series_mark(std::size_t number) {
    static constexpr std::array<std::string_view, kSymbols - 1> kColours{
        "#d55e00", "#000000", "#009e73", "#a3316f", "#b8860b", "#5e4fa2"};
    const std::size_t mark = number % kColours.size();
    return {static_cast<int>(mark), kColours[mark]};
}

SeriesMark site_mark() {
    return {kSymbols - 1, "#d55e00"};
}

void draw(Svg& svg, const FanChart& chart) {
    const std::vector<double> ticks = round_ticks(highest_of(chart), chart.value_ticks);
    const Scale scale(chart, ticks.back());
    draw_band(svg, chart, scale, &Summary::q05, &Summary::q95, kNinetyColour);
    draw_band(svg, chart, scale, &Summary::q25, &Summary::q75, kHalfColour);
    draw_axes(svg, chart, scale, ticks);
    draw_places(svg, chart, scale, ticks.back());
    draw_ever(svg, chart, scale);
    draw_line(svg, chart, scale, chart.days, &Summary::q50, {kMedianColour, 2.0, ""});
    draw_observed(svg, chart, scale);
}

}  // namespace couloir
