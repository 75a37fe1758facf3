#include "couloir/io/checks/countries.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <string>

#include "couloir/base/assert.hpp"
#include "couloir/io/csv.hpp"
#include "couloir/io/plain_name.hpp"
#include "couloir/io/text.hpp"

namespace couloir {

std::string_view countries_csv();  // countries.csv, put into the program when it is built

namespace {

using Boxes = std::vector<CountryBox>;
using Countries = std::map<std::string, Boxes, std::less<>>;

CountryBox box_in(const std::string& text) {
    const auto sides = parts_of(text, " ");
    COULOIR_ASSERT(sides.size() == 4, "a box of countries.csv has four sides");
    const auto side = [&](std::size_t i) { return number_in(sides[i]).value_or(0.0); };
    return {side(0), side(1), side(2), side(3)};
}

Countries read_countries() {
    enum Column : std::size_t { kCode, kNames, kBoxes };
    Countries countries;
    const TextFile file{"countries.csv", std::string(countries_csv())};
    Problems problems;
    CsvReader rows(file, problems);
    CsvRow row;
    while (rows.next(row)) {
        if (row.is_note() || row.cell(kCode) == "code")
            continue;
        Boxes boxes;
        for (const std::string& text : parts_of(row.cell(kBoxes), ";"))
            boxes.push_back(box_in(text));
        auto names = parts_of(row.cell(kNames), ";");
        names.emplace_back(row.cell(kCode));
        for (const std::string& name : names) {
            Boxes& all = countries[plain_name(name)];
            all.insert(all.end(), boxes.begin(), boxes.end());
        }
    }
    COULOIR_ASSERT(problems.empty(), "countries.csv is ours");
    return countries;
}

}  // namespace

const std::vector<CountryBox>& boxes_of_country(std::string_view name) {
    static const Countries countries = read_countries();
    static const Boxes none;
    const auto found = countries.find(plain_name(name));
    return found == countries.end() ? none : found->second;
}

double km_outside(const std::vector<CountryBox>& boxes, GeoPoint point) {
    COULOIR_ASSERT(!boxes.empty(), "a country lies somewhere");
    double nearest = std::numeric_limits<double>::infinity();
    for (const CountryBox& box : boxes) {
        const GeoPoint inside{std::clamp(point.latitude, box.south, box.north),
                              std::clamp(point.longitude, box.west, box.east)};
        nearest = std::min(nearest, great_circle_km(point, inside));
    }
    return nearest;
}

}  // namespace couloir
