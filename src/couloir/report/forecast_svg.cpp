#include "couloir/report/forecast_svg.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/report/fan_chart.hpp"
#include "couloir/report/headline_text.hpp"
#include "couloir/report/kind.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/range_text.hpp"
#include "couloir/report/released_forecast.hpp"
#include "couloir/report/ticks.hpp"
#include "couloir/version.hpp"

namespace couloir {
namespace {

constexpr double kWidth = 1200;
constexpr double kLeft = 100;
constexpr double kMainTop = 128;
constexpr double kMainWidth = 730;
constexpr double kMainHeight = 340;
constexpr double kLegendLeft = kLeft + kMainWidth + 36;
constexpr double kSitesTop = 545;
constexpr std::size_t kColumns = 4;
constexpr std::size_t kMostSites = 8;
constexpr double kSiteHeight = 120;
constexpr double kRowHeight = 196;
constexpr double kColumnWidth = 288;
constexpr std::string_view kQuiet = "#555555";

std::string unit_of(const Scenario& scenario) {
    const int hasten = scenario.settings.hasten;
    return hasten > 1 ? fmt::format("groups of {} people", hasten) : "people";
}

std::string summary_line(const Scenario& scenario, const Headline& headline) {
    return fmt::format("By {}: {} displaced, {} of them in camps and at sites",
                       long_date(scenario.start + headline.last_day),
                       range_phrase(headline.displaced), range_phrase(headline.at_sites));
}

std::string source_line(const World& world, const EnsembleOptions& options) {
    return fmt::format(
        "{} Source: couloir {} ({}), scenario {}{}, {}, seed {}. The members differ by {}.",
        kind_text(world.scenario()), kVersion, kCommit, world.scenario().name,
        world.plan() == nullptr ? "" : ", plan " + world.plan()->name,
        counted(options.members, "member", "members"), options.seed, what_varies(world.scenario()));
}

std::string release_line(const World& world, const EnsembleOptions& options, ReleaseLevel level) {
    std::string text = release_text(world.scenario(), options.days, level);
    if (const double least = rules_of(level).least_count; least > 0.0)
        text += fmt::format(" Counts under {:.0f} are drawn as none.", least);
    return text;
}

/// What was observed, as the level shows it.
std::vector<ObservedSeries> released(std::vector<ObservedSeries> all, const Scenario& scenario,
                                     ReleaseLevel level) {
    const auto last = last_shown(scenario, level);
    for (ObservedSeries& series : all) {
        std::vector<ObservedPoint> points;
        for (const ObservedPoint& point : series.points) {
            const auto people = published(point.count * scenario.settings.hasten, level);
            if (people && (!last || scenario.start + point.day <= *last))
                points.push_back({point.day, *people / scenario.settings.hasten});
        }
        series.points = std::move(points);
    }
    return all;
}

template <class Pick>
std::vector<Summary> daily(const Forecast& forecast, Pick pick) {
    std::vector<Summary> days;
    for (const ForecastDay& day : forecast.days)
        days.push_back(pick(day));
    return days;
}

FanChart chart_of_all(const World& world, const Forecast& forecast, ReleaseLevel level) {
    FanChart chart;
    chart.corner = {kLeft, kMainTop};
    chart.width = kMainWidth;
    chart.height = kMainHeight;
    chart.start = world.scenario().start;
    chart.days = daily(forecast, [](const ForecastDay& day) { return day.displaced; });
    chart.observed = released(observed_in_all(world, static_cast<int>(forecast.days.size())),
                              world.scenario(), level);
    const bool any_ever = std::ranges::any_of(
        chart.observed, [](const ObservedSeries& series) { return series.what == "cumulative"; });
    if (any_ever)
        chart.ever = daily(forecast, [](const ForecastDay& day) { return day.displaced_ever; });
    return chart;
}

FanChart chart_of_site(const World& world, const Forecast& forecast, const SiteOccupancy& site,
                       Point corner, ReleaseLevel level) {
    FanChart chart;
    chart.corner = corner;
    chart.width = kColumnWidth - 88;
    chart.height = kSiteHeight;
    chart.text_size = 10.5;
    chart.value_ticks = 3;
    chart.date_ticks = 4;
    chart.symbol_radius = 2.6;
    chart.one_mark = site_mark();
    chart.start = world.scenario().start;
    const std::size_t index = site.location.index();
    chart.days =
        daily(forecast, [index](const ForecastDay& day) { return day.locations[index].present; });
    chart.observed =
        released(observed_at(world, site.location, static_cast<int>(forecast.days.size())),
                 world.scenario(), level);
    if (site.places > 0)
        chart.places = static_cast<double>(site.places);
    return chart;
}

class Legend {
  public:
    explicit Legend(Svg& svg) : svg_(svg) {}

    void heading(std::string_view words) {
        y_ += 6;
        svg_.text({kLegendLeft, y_ + 4}, words, {12.5, "#222222", Anchor::kStart, true});
        y_ += 22;
    }
    void line(std::string_view words, const LineStyle& style) {
        svg_.line({kLegendLeft, y_}, {kLegendLeft + 22, y_}, style);
        label(words);
    }
    void band(std::string_view words, std::string_view colour) {
        svg_.rectangle({kLegendLeft, y_ - 7}, 22, 14, colour);
        label(words);
    }
    void symbol(std::string_view words, const SeriesMark& mark) {
        svg_.symbol({kLegendLeft + 11, y_}, mark.shape, 4, mark.colour);
        label(words);
    }

  private:
    void label(std::string_view words) {
        svg_.text({kLegendLeft + 30, y_ + 4}, words, {12, "#222222", Anchor::kStart, false});
        y_ += 21;
    }

    Svg& svg_;
    double y_ = kMainTop + 2;
};

void draw_legend(Svg& svg, const FanChart& all, bool any_places) {
    Legend legend(svg);
    legend.heading("Couloir");
    legend.line(all.ever.empty() ? "median" : "displaced on the day: median",
                {kMedianColour, 2.0, ""});
    legend.band("half of the runs (25 - 75 %)", kHalfColour);
    legend.band("9 of 10 runs (5 - 95 %)", kNinetyColour);
    if (!all.ever.empty())
        legend.line("displaced ever: median, 5 and 95 %", {kEverColour, 2.0, kEverDashes});
    if (any_places)
        legend.line("places at the site", {kPlacesColour, 1.2, "5 3"});
    if (all.observed.empty())
        return;
    legend.heading("Observed");
    for (std::size_t i = 0; i < all.observed.size(); ++i)
        legend.symbol(all.observed[i].label, series_mark(i));
    legend.symbol("counted at the site", site_mark());
}

std::string shortened(const std::string& name, std::size_t letters) {
    if (name.size() <= letters)
        return name;
    std::size_t end = letters - 1;
    // Not in the middle of a UTF-8 letter.
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end;
    return name.substr(0, end) + "\u2026";
}

void draw_sites(Svg& svg, const World& world, const Forecast& forecast, const Headline& headline,
                std::size_t count, ReleaseLevel level) {
    svg.text({kLeft - 60, kSitesTop - 8},
             fmt::format("Sites with the most people at the end ({} present)",
                         unit_of(world.scenario())),
             {14.5, "#222222", Anchor::kStart, true});
    for (std::size_t i = 0; i < count; ++i) {
        const SiteOccupancy& site = headline.sites[i];
        const double left = 72 + kColumnWidth * static_cast<double>(i % kColumns);
        const double top = kSitesTop + 38 + kRowHeight * static_cast<double>(i / kColumns);
        draw(svg, chart_of_site(world, forecast, site, {left, top}, level));
        svg.text({left, top - 11}, shortened(world.scenario().at(site.location).name, 28),
                 {12.5, "#222222", Anchor::kStart, true});
    }
}

}  // namespace

std::string forecast_svg(const World& world, const EnsembleOptions& options, const Forecast& full,
                         const Headline& headline, ReleaseLevel level) {
    const Scenario& scenario = world.scenario();
    const Forecast forecast = drawn_at(full, level, scenario.settings.hasten);
    const std::size_t sites = std::min(kMostSites, headline.sites.size());
    const double rows = static_cast<double>((sites + kColumns - 1) / kColumns);
    const double height = kSitesTop + (sites > 0 ? 8 : -30) + rows * kRowHeight + 20;
    const std::string summary = summary_line(scenario, headline);
    Svg svg(kWidth, height, "People displaced: " + scenario.title, summary);

    svg.text({40, 44}, "People displaced: " + scenario.title,
             {23, "#111111", Anchor::kStart, true});
    svg.text({40, 72}, summary, {14, kQuiet, Anchor::kStart, false});
    svg.text({40, kMainTop - 20}, unit_of(scenario), {13, kQuiet, Anchor::kStart, false});
    const FanChart all = chart_of_all(world, forecast, level);
    draw(svg, all);
    const bool any_places = std::any_of(headline.sites.begin(), headline.sites.end(),
                                        [](const SiteOccupancy& site) { return site.places > 0; });
    draw_legend(svg, all, any_places);
    if (sites > 0)
        draw_sites(svg, world, forecast, headline, sites, level);
    svg.text({40, height - 16},
             source_line(world, options) + " " + release_line(world, options, level),
             {11, kQuiet, Anchor::kStart, false});
    return svg.finish();
}

}  // namespace couloir
