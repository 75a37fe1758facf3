#pragma once

#include <span>
#include <vector>

#include "couloir/engine/run.hpp"
#include "couloir/inference/agreement.hpp"
#include "couloir/inference/spread.hpp"

namespace couloir {

/// The averaged relative differences of a run: means over days.
struct AveragedDifference {
    double normal = 0.0;
    double rescaled = 0.0;
};

/// A camp, and how its forecast agrees with the registrations.
struct CampScore {
    LocationId location;
    Agreement agreement;
};

struct RegistrationScore {
    int days = 0;
    AveragedDifference of_mean;  ///< of the ensemble mean
    Spread members_normal;       ///< of the members' own
    Spread members_rescaled;
    std::vector<CampScore> camps;
};

/// Compares an ensemble with a Flee folder's registrations, a day at a time: the state at the end
/// of day t with the registered count of day t, as Flee does.
class RegistrationScorer {
  public:
    /// Camps: those of out.csv that it has data for.
    explicit RegistrationScorer(const World& world);

    /// Adds a day; a DayObserver.
    void add(int day, std::span<const Run> members);

    bool has_data() const { return !camps_.empty(); }

    /// At least one day.
    RegistrationScore result() const;

  private:
    void add_members(std::span<const Run> members, const std::vector<double>& data);
    void add_mean(std::span<const Run> members, const std::vector<double>& data);

    const World* world_;
    int days_ = 0;
    AveragedDifference mean_sum_;
    std::vector<AveragedDifference> member_sums_;
    std::vector<CampScore> camps_;
};

}  // namespace couloir
