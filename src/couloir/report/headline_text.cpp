#include "couloir/report/headline_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/report/kind.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/range_text.hpp"
#include "couloir/report/release.hpp"

namespace couloir {
namespace {

constexpr std::size_t kSitesShown = 8;

std::string row(std::string_view label, const Summary& s, std::string_view more = "") {
    const RangeText people = range_text(s);
    const std::string range = people.low.empty() ? "" : people.low + " - " + people.high;
    std::string line =
        fmt::format("{:<40} {:>12}   {:>23}   {}", label, people.median, range, more);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string site_row(const Scenario& scenario, const SiteOccupancy& site) {
    const std::string places = site.places > 0 ? grouped(site.places) : "no limit";
    const std::string full =
        site.places > 0 && !is_withheld(site.present.q50)
            ? fmt::format("{:.0f} % full",
                          100 * site.present.q50 / static_cast<double>(site.places))
            : "";
    return row("  " + scenario.at(site.location).name, site.present,
               fmt::format("{:>9}  {}", places, full));
}

}  // namespace

std::string run_heading(const World& world, const EnsembleOptions& options) {
    const Scenario& scenario = world.scenario();
    const int hasten = scenario.settings.hasten;
    std::string text = fmt::format(
        "{}\n{} to {}, {}; {} from number {}, seed {}\n", scenario.title, scenario.start.iso(),
        (scenario.start + (options.days - 1)).iso(), counted(options.days, "day", "days"),
        counted(options.members, "member", "members"), options.first_member, options.seed);
    if (scenario.plan)
        text += fmt::format("Plan {}: {}\n", scenario.plan->name, scenario.plan->title);
    if (scenario.plan && scenario.plan->leaves_no_choice())
        text += "It takes people away WITHOUT A CHOICE TO STAY.\n";
    text += kind_text(scenario) + "\n";
    if (hasten > 1)
        text += fmt::format("Each person counted stands for {} (optimisations.hasten).\n", hasten);
    return text;
}

std::string what_varies(const Scenario& scenario) {
    return scenario.is_uncertain() ? "chance and the stated ranges of the inputs" : "chance only";
}

std::string headline_text(const World& world, const EnsembleOptions& options,
                          const Headline& headline) {
    const Scenario& scenario = world.scenario();
    std::string text = run_heading(world, options);
    text += fmt::format("\n{:<40} {:>12}   {:>23}\n",
                        "People at the end of " + (scenario.start + headline.last_day).iso(),
                        "median", "5 - 95 %");
    text += row("Displaced", headline.displaced);
    text += row("  arrived: in camps and at sites", headline.at_sites);
    text += row("  on the road", headline.on_route);
    text += row("  elsewhere, in towns", headline.elsewhere);
    if (!(headline.peak_departures.q50 <= 0.0)) {
        text += row("Most left home on " + (scenario.start + headline.peak_day).iso(),
                    headline.peak_departures);
    }
    if (!headline.sites.empty()) {
        text += fmt::format("\n{:<40} {:>12}   {:>23}   {:>9}\n", "Sites with the most people",
                            "median", "5 - 95 %", "places");
    }
    for (std::size_t i = 0; i < std::min(kSitesShown, headline.sites.size()); ++i)
        text += site_row(scenario, headline.sites[i]);
    if (options.members > 1) {
        text += fmt::format("\nRanges over {} members: {}.\n", grouped(People{options.members}),
                            what_varies(scenario));
    }
    return text;
}

}  // namespace couloir
