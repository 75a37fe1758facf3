#include "couloir/report/forecast_csv.hpp"

#include <fmt/format.h>

#include <string_view>

#include "couloir/report/csv_text.hpp"
#include "couloir/report/kind.hpp"

namespace couloir {
namespace {

constexpr std::string_view kHeader =
    "date,location,measure,mean,sd,q05,q25,q50,q75,q95,pcode,admin2,release,withheld,kind,as_of\n"
    "#date,#loc+name,#indicator+name,#affected+displaced+mean,#affected+displaced+sd,"
    "#affected+displaced+q05,#affected+displaced+q25,#affected+displaced+median,"
    "#affected+displaced+q75,#affected+displaced+q95,#loc+code,#adm2+code,#meta+release,"
    "#meta+withheld,#meta+kind,#date+asof\n";

class Rows {
  public:
    Rows(fmt::memory_buffer& out, const Scenario& scenario, ReleaseLevel level)
        : out_(out),
          level_(name_of(level)),
          under_(fmt::format("under {:.0f}", rules_of(level).least_count)),
          kind_(kind_cells(scenario)) {}

    void of(std::string_view date, std::string_view location, std::string_view codes) {
        start_ = fmt::format("{},{}", date, location);
        codes_ = codes;
    }

    void add(std::string_view measure, const Summary& s, bool for_others = false) {
        fmt::format_to(std::back_inserter(out_), "{},{}", start_, measure);
        for (const double figure : {s.mean, s.sd, s.q05, s.q25, s.q50, s.q75, s.q95})
            fmt::format_to(std::back_inserter(out_), ",{}", csv_figure(figure));
        fmt::format_to(std::back_inserter(out_), ",{},{},{},{}\n", codes_, level_,
                       for_others                 ? "other"
                       : any_withheld_quantile(s) ? std::string_view(under_)
                                                  : "",
                       kind_);
    }

  private:
    static bool any_withheld_quantile(const Summary& s) {
        return is_withheld(s.q05) || is_withheld(s.q25) || is_withheld(s.q50) ||
               is_withheld(s.q75) || is_withheld(s.q95);
    }

    fmt::memory_buffer& out_;
    std::string_view level_;
    std::string under_;
    std::string kind_;
    std::string start_;
    std::string codes_;
};

}  // namespace

std::string forecast_csv(const Scenario& scenario, const ReleasedForecast& forecast) {
    std::vector<std::string> names;
    std::vector<std::string> codes;
    for (const ShownPlace& place : forecast.places()) {
        names.push_back(csv_cell(place.name));
        codes.push_back(csv_cell(place.pcode) + "," + csv_cell(place.area.code));
    }
    fmt::memory_buffer out;
    out.append(kHeader);
    Rows rows(out, scenario, forecast.level());
    for (std::size_t day = 0; day < forecast.days(); ++day) {
        const std::string date = (scenario.start + static_cast<int>(day)).iso();
        for (std::size_t i = 0; i < names.size(); ++i) {
            const LocationForecast& at = forecast.at(day, i);
            rows.of(date, names[i], codes[i]);
            rows.add("present", at.present, forecast.is_for_others(day, i));
            rows.add("arrivals", at.arrivals);
            rows.add("departures", at.departures);
        }
        rows.of(date, "*", ",");
        rows.add("displaced", forecast.displaced(day));
        rows.add("displaced_ever", forecast.displaced_ever(day));
        rows.add("on_route", forecast.on_route(day), forecast.is_for_others(day, names.size()));
    }
    return fmt::to_string(out);
}

std::string forecast_csv(const Scenario& scenario, const Forecast& forecast) {
    return forecast_csv(scenario, ReleasedForecast(scenario, forecast));
}

}  // namespace couloir
