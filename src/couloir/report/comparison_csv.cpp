#include "couloir/report/comparison_csv.hpp"

#include <fmt/format.h>

#include "couloir/report/comparison_parts.hpp"
#include "couloir/report/csv_text.hpp"

namespace couloir {
namespace {

constexpr std::string_view kHeader =
    "measure,by,item,side,scenario,plan,unit,better,median,q05,q95,never,difference_median,"
    "difference_q05,difference_q95,share_better,share_equal,cannot_tell,compared,release,kind,as_"
    "of,ranges_over\n"
    "#indicator+code,#indicator+type,#loc+name,#meta+side,#crisis+name,#activity+plan,"
    "#indicator+unit,#meta+better,#indicator+value+median,#indicator+value+q05,"
    "#indicator+value+q95,#indicator+never+pct,#indicator+diff+median,#indicator+diff+q05,"
    "#indicator+diff+q95,#indicator+better+pct,#indicator+equal+pct,#indicator+doubt,#meta+"
    "comparison,"
    "#meta+release,#meta+kind,#date+asof,#meta+ranges\n";

std::string figures(const Range& range) {
    return fmt::format("{},{},{}", csv_figure(range.median), csv_figure(range.q05),
                       csv_figure(range.q95));
}

/// Nothing where there is no difference whose sign could be doubted.
std::string_view doubt(const Difference& difference) {
    if (difference.both_get_there == 0)
        return "";
    return difference.cannot_tell ? "yes" : "no";
}

/// The first side has no difference; others none where the two are not compared.
std::string against_first(const std::optional<Difference>& difference) {
    if (!difference || difference->pairs == 0)
        return ",,,,,";
    const auto pairs = static_cast<double>(difference->pairs);
    return fmt::format("{},{},{},{}", figures(difference->range),
                       csv_figure(difference->runs_better / pairs),
                       csv_figure(difference->runs_equal / pairs), doubt(*difference));
}

std::optional<Difference> of_side(const std::vector<std::optional<Difference>>& differences,
                                  std::size_t side) {
    return side == 0 ? std::nullopt : differences[side - 1];
}

class Rows {
  public:
    explicit Rows(const ComparisonResult& result) : result_(result) { out_.append(kHeader); }

    void add(const Measure& measure, std::string_view by, std::string_view item, std::size_t index,
             const SideRange& side, const std::optional<Difference>& difference) {
        const ComparedSide& of = result_.sides[index];
        fmt::format_to(std::back_inserter(out_),
                       "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", measure.key, by,
                       csv_cell(item), index + 1, csv_cell(of.scenario), csv_cell(of.plan),
                       csv_cell(by.empty() ? unit_of(result_, measure) : std::string(measure.unit)),
                       name_of(measure.better), side.never >= 1.0 ? ",," : figures(side.range),
                       csv_figure(side.never), against_first(difference), name_of(of.pairing),
                       name_of(result_.level), of.kind, of.as_of, ranges_over(result_));
    }

    std::string finish() const { return fmt::to_string(out_); }

  private:
    const ComparisonResult& result_;
    fmt::memory_buffer out_;
};

}  // namespace

std::string comparison_csv(const ComparisonResult& result) {
    Rows rows(result);
    for (const ComparedMeasure& compared : result.measures) {
        for (std::size_t i = 0; i < compared.sides.size(); ++i) {
            rows.add(*compared.measure, "", "", i, compared.sides[i],
                     of_side(compared.differences, i));
        }
        for (const auto& [part, of_part] : compared.by) {
            for (std::size_t i = 0; i < of_part.sides.size(); ++i) {
                if (of_part.sides[i])
                    rows.add(*compared.measure, part.kind, part.name, i, *of_part.sides[i],
                             of_side(of_part.differences, i));
            }
        }
    }
    return rows.finish();
}

}  // namespace couloir
