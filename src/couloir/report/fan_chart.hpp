#pragma once

#include <optional>
#include <string>
#include <vector>

#include "couloir/base/date.hpp"
#include "couloir/ensemble/summary.hpp"
#include "couloir/report/observed_series.hpp"
#include "couloir/report/svg.hpp"

namespace couloir {

inline constexpr std::string_view kMedianColour = "#0b4f86";
inline constexpr std::string_view kHalfColour = "#7fb2d9";    ///< band of half of the runs
inline constexpr std::string_view kNinetyColour = "#cfe2f2";  ///< band of 9 of 10 runs
inline constexpr std::string_view kPlacesColour = "#555555";
inline constexpr std::string_view kEverColour = "#8a6d3b";
inline constexpr std::string_view kEverDashes = "2 3";

/// How an observed series is drawn: shape and colour go together, so that the colour-blind, and
/// those who print in black, tell series apart.
struct SeriesMark {
    int shape = 0;
    std::string_view colour;
};

/// The mark of the n-th series of the main chart.
SeriesMark series_mark(std::size_t number);

/// The mark of what was counted at one site.
SeriesMark site_mark();

/// A chart of quantiles over days, with observed points.
struct FanChart {
    Point corner;  ///< upper left of the plot itself
    double width = 0.0;
    double height = 0.0;
    double text_size = 13.0;
    int value_ticks = 5;
    int date_ticks = 9;
    double symbol_radius = 3.5;
    Date start;
    std::vector<Summary> days;
    std::vector<Summary> ever;  ///< drawn as dashed lines, for counts of everyone ever displaced
    std::vector<ObservedSeries> observed;
    std::optional<SeriesMark> one_mark;  ///< for all series, instead of one each
    std::optional<double> places;        ///< drawn as a line, if the scale reaches it
};

void draw(Svg& svg, const FanChart& chart);

}  // namespace couloir
