#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "couloir/report/kind.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/sensitivity_report.hpp"
#include "couloir/report/svg.hpp"
#include "couloir/report/ticks.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

constexpr double kWidth = 1240;
constexpr double kTop = 128;
constexpr double kColumnWidth = 610;
constexpr double kLabelWidth = 250;
constexpr double kPlotWidth = 226;
constexpr double kRow = 24;
constexpr std::size_t kMostPanels = 6;
constexpr std::size_t kMostSettings = 8;
constexpr double kPanelHeight = 92 + kRow * kMostSettings;
constexpr std::size_t kLongestName = 36;
constexpr std::string_view kQuiet = "#555555";
constexpr std::string_view kGrid = "#dddddd";
constexpr std::string_view kBand = "#7fb2d9";
constexpr std::string_view kDot = "#0b4f86";

constexpr std::array<std::string_view, kMostPanels> kMain{
    "displaced_ever",         "peak_day_departures", "trapped_person_days",
    "under_fire_person_days", "in_camps_end",        "without_place_peak"};

using Panels = std::vector<const ScreenedMeasure*>;

/// Of the measures with an effect: all if they fit, else the main ones and then the first others.
Panels panels_of(const Screening& screening) {
    Panels panels;
    for (const ScreenedMeasure& measure : screening.measures) {
        if (!most_important(screening, measure).empty())
            panels.push_back(&measure);
    }
    std::stable_partition(panels.begin(), panels.end(), [](const ScreenedMeasure* measure) {
        return std::ranges::find(kMain, measure->key) != kMain.end();
    });
    panels.resize(std::min(panels.size(), kMostPanels));
    return panels;
}

/// The end of a dotted name says most.
std::string label_of(const Factor& factor) {
    if (factor.name.size() <= kLongestName)
        return factor.name;
    const std::size_t dot = factor.name.rfind('.');
    const std::string end = dot == std::string::npos ? factor.name : factor.name.substr(dot + 1);
    if (end.size() <= kLongestName)
        return end;
    std::size_t length = kLongestName - 1;
    // Not in the middle of a UTF-8 letter.
    while (length > 0 && (static_cast<unsigned char>(end[length]) & 0xC0U) == 0x80U)
        --length;
    return end.substr(0, length) + "\u2026";
}

class Panel {
  public:
    Panel(Svg& svg, const Screening& screening, const ScreenedMeasure& measure, Point corner)
        : svg_(svg),
          screening_(screening),
          measure_(measure),
          left_(corner.first),
          top_(corner.second),
          order_(most_important(screening, measure)) {
        for (const std::size_t factor : order_)
            highest_ = std::max(highest_, measure.effects[factor].most);
        ticks_ = round_ticks(highest_, 4);
    }

    void draw() {
        svg_.text({left_, top_}, name_of(measure_), {14.5, "#222222", Anchor::kStart, true});
        svg_.text({left_, top_ + 18},
                  fmt::format("{}; mean {}", measure_.unit, effect_text(measure_.mean)),
                  {12, kQuiet, Anchor::kStart, false});
        const std::size_t rows = std::min(kMostSettings, order_.size());
        draw_axis(rows);
        for (std::size_t i = 0; i < rows; ++i)
            draw_row(i);
        if (order_.size() > rows)
            svg_.text({left_, row_at(rows) + 18},
                      fmt::format("and {} with less", order_.size() - rows),
                      {11, kQuiet, Anchor::kStart, false});
    }

  private:
    double row_at(std::size_t row) const { return top_ + 44 + kRow * static_cast<double>(row); }
    double at(double size) const { return left_ + kLabelWidth + kPlotWidth * size / ticks_.back(); }

    void draw_axis(std::size_t rows) {
        const double bottom = row_at(rows) - 8;
        for (const double tick : ticks_) {
            svg_.line({at(tick), top_ + 28}, {at(tick), bottom}, {kGrid, 1.0, ""});
            svg_.text({at(tick), bottom + 14}, grouped(tick),
                      {10.5, kQuiet, Anchor::kMiddle, false});
        }
    }

    void draw_row(std::size_t row) {
        const std::size_t factor = order_[row];
        const MorrisEffect& effect = measure_.effects[factor];
        const double y = row_at(row);
        svg_.text({left_ + kLabelWidth - 10, y + 4}, label_of(screening_.factors[factor]),
                  {11.5, "#222222", Anchor::kEnd, false});
        svg_.rectangle({at(effect.least), y - 4}, at(effect.most) - at(effect.least), 8, kBand);
        svg_.symbol({at(effect.mu_star), y}, 0, 4.5, kDot);
        svg_.text({left_ + kLabelWidth + kPlotWidth + 14, y + 4},
                  fmt::format("{} {}", direction_of(effect), effect_text(effect.mu_star)),
                  {11.5, "#222222", Anchor::kStart, false});
    }

    Svg& svg_;
    const Screening& screening_;
    const ScreenedMeasure& measure_;
    double left_;
    double top_;
    std::vector<std::size_t> order_;
    double highest_ = 0.0;
    std::vector<double> ticks_;
};

std::string source_line(const SensitivityReport& report) {
    const ScreeningOptions& options = report.options;
    return fmt::format(
        "Source: couloir {} ({}), scenario {}{}, Morris screening, {}, {} a point, "
        "seed {}. Release: internal.",
        kVersion, kCommit, report.scenario.name,
        report.scenario.plan ? ", plan " + report.scenario.plan->name : "",
        counted(options.morris.trajectories, "trajectory", "trajectories"),
        counted(options.members, "member", "members"), options.morris.seed);
}

}  // namespace

std::string sensitivity_svg(const SensitivityReport& report) {
    const Panels panels = panels_of(report.screening);
    const double rows = static_cast<double>((panels.size() + 1) / 2);
    const double height = kTop + rows * kPanelHeight + 40;
    const std::string title = "What the figures depend on: " + report.scenario.title;
    const std::string about =
        "Change of a measure while a setting goes through its whole range: mean size (mu*, dot), "
        "least and most over trajectories (band).";
    Svg svg(kWidth, height, title, about);
    svg.text({40, 44}, title, {22, "#111111", Anchor::kStart, true});
    svg.text({40, 70}, about, {13.5, kQuiet, Anchor::kStart, false});
    svg.text({40, 90},
             "+ the measure rises with the setting, \u2212 falls, \u00b1 depends on the other "
             "settings. " +
                 kind_text(report.scenario),
             {13.5, kQuiet, Anchor::kStart, false});
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const double left = 40 + kColumnWidth * static_cast<double>(i % 2);
        const double top = kTop + 8 + kPanelHeight * static_cast<double>(i / 2);
        Panel(svg, report.screening, *panels[i], {left, top}).draw();
    }
    svg.text({40, height - 16}, source_line(report), {11, kQuiet, Anchor::kStart, false});
    return svg.finish();
}

}  // namespace couloir
