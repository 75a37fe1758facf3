#include "couloir/report/forecast_csv.hpp"

#include <fmt/format.h>

#include <string_view>

#include "couloir/report/csv_text.hpp"

namespace couloir {
namespace {

constexpr std::string_view kHeader =
    "date,location,measure,mean,sd,q05,q25,q50,q75,q95\n"
    "#date,#loc+name,#indicator+name,#value+mean,#value+sd,#value+q05,#value+q25,#value+q50,"
    "#value+q75,#value+q95\n";

class Rows {
  public:
    explicit Rows(fmt::memory_buffer& out) : out_(out) {}

    void of(std::string_view date, std::string_view location) {
        start_ = fmt::format("{},{}", date, location);
    }

    void add(std::string_view measure, const Summary& s) {
        fmt::format_to(std::back_inserter(out_), "{},{},{},{},{},{},{},{},{}\n", start_, measure,
                       s.mean, s.sd, s.q05, s.q25, s.q50, s.q75, s.q95);
    }

  private:
    fmt::memory_buffer& out_;
    std::string start_;
};

}  // namespace

std::string forecast_csv(const Scenario& scenario, const Forecast& forecast) {
    std::vector<std::string> names;
    for (const Location& location : scenario.locations)
        names.push_back(csv_cell(location.name));

    fmt::memory_buffer out;
    out.append(kHeader);
    Rows rows(out);
    for (std::size_t day = 0; day < forecast.days.size(); ++day) {
        const ForecastDay& today = forecast.days[day];
        const std::string date = (scenario.start + static_cast<int>(day)).iso();
        for (std::size_t i = 0; i < names.size(); ++i) {
            const LocationForecast& at = today.locations[i];
            rows.of(date, names[i]);
            rows.add("present", at.present);
            rows.add("arrivals", at.arrivals);
            rows.add("departures", at.departures);
        }
        rows.of(date, "*");
        rows.add("displaced", today.displaced);
        rows.add("on_route", today.on_route);
    }
    return fmt::to_string(out);
}

}  // namespace couloir
