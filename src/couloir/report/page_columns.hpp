#pragma once

#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/ensemble/summary.hpp"

namespace couloir {

/// Turns series of ranges, a Summary a day, into the columns of page.json: whole people.
class PageColumns {
  public:
    /// A count stands for `hasten` people.
    PageColumns(std::size_t days, int hasten) : days_(days), hasten_(hasten) {}

    /// All quantiles of a fan chart. `pick(day)` is the Summary of a day.
    template <class Pick>
    nlohmann::ordered_json fan(Pick pick) const {
        return of(kFan, pick);
    }

    /// The median and the 5-95 % range. Null where nobody is ever there.
    template <class Pick>
    nlohmann::ordered_json range(Pick pick) const {
        return is_empty(pick) ? nlohmann::ordered_json(nullptr) : of(kRange, pick);
    }

    template <class Pick>
    bool is_empty(Pick pick) const {
        for (std::size_t day = 0; day < days_; ++day) {
            if (pick(day).mean > 0.0)
                return false;
        }
        return true;
    }

  private:
    struct Column {
        const char* name;
        double Summary::*value;
    };

    static constexpr Column kFan[] = {{"q05", &Summary::q05}, {"q10", &Summary::q10},
                                      {"q25", &Summary::q25}, {"q50", &Summary::q50},
                                      {"q75", &Summary::q75}, {"q90", &Summary::q90},
                                      {"q95", &Summary::q95}};
    static constexpr Column kRange[] = {
        {"q05", &Summary::q05}, {"q50", &Summary::q50}, {"q95", &Summary::q95}};

    template <std::size_t n, class Pick>
    nlohmann::ordered_json of(const Column (&columns)[n], Pick pick) const {
        auto json = nlohmann::ordered_json::object();
        for (const Column& column : columns) {
            auto& list = json[column.name] = nlohmann::ordered_json::array();
            for (std::size_t day = 0; day < days_; ++day)
                list.push_back(std::llround(hasten_ * (pick(day).*column.value)));
        }
        return json;
    }

    std::size_t days_;
    int hasten_;
};

}  // namespace couloir
