#include "couloir/io/native_observations.hpp"

#include <fmt/format.h>

#include <array>

#include "couloir/io/cells.hpp"
#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"
#include "couloir/scenario/no_one_place.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 7> kColumns{"date", "location", "figure", "what",
                                                   "low",  "high",     "claim"};
constexpr double kMostPeople = 1e12;

ObservationKind what_in(const Table& row, Problems& problems) {
    const std::string_view cell = row["what"];
    const std::string what = lower_case(cell);
    if (what == "flow")
        return ObservationKind::kFlow;
    if (what == "cumulative")
        return ObservationKind::kCumulative;
    if (what != "stock")
        problems.error("E412", row.place("what"),
                       fmt::format("what is stock, flow or cumulative, not {}", in_quotes(cell)),
                       "stock: people there on the day; flow: arrivals since the row before; "
                       "cumulative: all arrivals so far");
    return ObservationKind::kStock;
}

}  // namespace

Channel read_channel(const TextFile& file, const std::string& name, const NameIndex& names,
                     const ClaimBook& claims, Problems& problems) {
    Channel channel{name, {}};
    Cells cells(problems);
    Table row(file, kColumns, 4, problems);
    while (row.next()) {
        Observation observation;
        const Place place = row.place();
        const auto number = [&](std::string_view column) {
            return cells.number(row[column], 0, kMostPeople, column, "E411", row.place(column));
        };
        const auto date = cells.date(row["date"], "the date", "E405", row.place("date"));
        if (row["date"].empty())
            problems.error("E405", row.place("date"), "the observation has no date");
        const auto figure = number("figure");
        if (row["figure"].empty())
            problems.error("E411", row.place("figure"), "the observation has no figure",
                           "leave the row out if nothing was counted");
        Quantity range{figure.value_or(0.0), number("low"), number("high"), ""};
        cells.check_range(range, "the figure", "E411", place);
        observation.date = date.value_or(Date());
        observation.location = row["location"];
        if (!is_of_no_one_place(observation.location))
            names.resolve(observation.location, "E410", row.place("location"), problems);
        observation.figure = range.value;
        observation.low = range.low;
        observation.high = range.high;
        observation.what = what_in(row, problems);
        observation.claim = row["claim"];
        claims.check(observation.claim, true, row.place("claim"), problems);
        observation.place = place;
        if (date && figure)
            channel.observations.push_back(std::move(observation));
    }
    return channel;
}

}  // namespace couloir
