#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "couloir/base/date.hpp"
#include "couloir/base/problem.hpp"

namespace couloir {

/// One dated count of a registration series; days count from the start of the scenario and may be
/// negative.
struct RegistrationPoint {
    int day = 0;
    double count = 0.0;

    friend bool operator==(const RegistrationPoint&, const RegistrationPoint&) = default;
};

/// One series file of source_data/, as it stands in the file.
struct RegistrationFile {
    std::string name;
    std::vector<RegistrationPoint> points;
};

/// A row of data_layout.csv: a location (or "total") and the files whose counts add up to its own.
struct RegistrationRow {
    std::string location;
    std::vector<RegistrationFile> files;
    Place place;
};

/// A row of registration_corrections.csv: on `day` registration at `location` became more exact;
/// all earlier counts are scaled by (count on that day / count before it).
struct RegistrationCorrection {
    std::string location;
    int day = 0;
    Place place;
};

/// The registered counts that come with a Flee folder.
struct Registrations {
    /// In the order of data_layout.csv. Flee takes the first for the total, whatever its name.
    std::vector<RegistrationRow> rows;
    std::vector<RegistrationCorrection> corrections;

    bool empty() const { return rows.empty(); }
};

/// Registrations ready to be asked, as Flee's data table answers: each file divided by `hasten`,
/// files of a row added up, corrections applied, counts linear between dates and cut to whole
/// people, the first value before the first date and the last one after the last.
class RegistrationTable {
  public:
    RegistrationTable() = default;
    RegistrationTable(const Registrations& registrations, int hasten, bool start_empty);

    bool empty() const { return names_.empty(); }
    const std::vector<std::string>& names() const { return names_; }

    /// Whether the table has a row for this location.
    bool has(const std::string& location) const;

    /// Count at the location on the day; 0 where it has no row.
    std::int64_t count(const std::string& location, int day) const;

    /// Count at the location on day 0, even where the camps start empty; 0 where it has no row.
    std::int64_t day0(const std::string& location) const;

    /// Counts on the day of all rows but the first, added up.
    std::int64_t sum_of_camps(int day) const;

    /// The largest count at the location, whatever its day; 0 where it has no row.
    std::int64_t largest(const std::string& location) const;

    /// New people registered on the day: the sum of all rows but the first over two days, or the
    /// first row's change. Day 0 gives the whole stock of day 0 - and, as in Flee, the sum over
    /// camps then includes the total row, which counts those people twice.
    std::int64_t daily_difference(int day, bool sum_from_camps) const;

  private:
    std::optional<std::size_t> row_of(const std::string& location) const;
    std::int64_t at(std::size_t row, int day) const;

    std::vector<std::string> names_;
    std::unordered_map<std::string, std::size_t> rows_;  ///< by name
    std::vector<std::vector<RegistrationPoint>> series_;
    std::vector<std::int64_t> day0_;  ///< subtracted everywhere when the camps start empty
    bool start_empty_ = false;
};

}  // namespace couloir
