#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "couloir/planning/measures.hpp"

namespace couloir {

/// 5 %, 50 % and 95 % over members.
struct Range {
    double q05 = 0.0;
    double median = 0.0;
    double q95 = 0.0;
};

/// A measure of one side. Members that never get there count in `never` alone.
struct SideRange {
    Range range;
    double never = 0.0;  ///< share of members
};

/// A later side against the first one.
struct Difference {
    Range range;             ///< later minus first, where both get there; not numbers if none do
    double runs_better = 0;  ///< of the pairs compared, as many are better in the later side
    double runs_equal = 0;
    std::size_t pairs = 0;
    std::size_t both_get_there = 0;  ///< of the pairs
    std::size_t only_first_gets_there = 0;
    std::size_t only_later_gets_there = 0;
    bool cannot_tell = false;  ///< the sign of the median depends on which priors are believed
    std::vector<double> other_medians = {};  ///< under the other priors, in their order
};

/// What a measure is at one site, axis or corridor; in people, or a share.
struct ComparedPart {
    /// A side each; nothing where a side has no such part, as in another operation.
    std::vector<std::optional<SideRange>> sides;
    /// One less than sides; nothing but between two plans of one operation.
    std::vector<std::optional<Difference>> differences;
};

struct ComparedMeasure {
    const Measure* measure = nullptr;
    std::vector<SideRange> sides;
    /// One less than sides; nothing where the two must not be compared.
    std::vector<std::optional<Difference>> differences;
    std::map<Part, ComparedPart> by;
};

/// Plans of one operation are paired, member by member, since they share their luck. Different
/// operations are compared as distributions, every member with every other, per 1,000 people at
/// risk.
enum class Pairing { kPaired, kDistributions };

/// What a side is run of, as far as comparing it goes.
struct Operation {
    std::string name = {};    ///< plans of one operation share their luck
    std::string rubric = {};  ///< how the intensity of its conflict is coded; empty: not said

    friend bool operator==(const Operation&, const Operation&) = default;
};

/// How a side is held against the first.
Pairing pairing_of(const Operation& first, const Operation& later);

/// Whether a measure may be compared between two operations.
bool is_comparable(const Measure& measure, const Operation& first, const Operation& later);

/// Compares members of two sides or more, each with at least one: in people if all are of one
/// operation, else per 1,000 people at risk.
std::vector<ComparedMeasure> compare(const std::vector<std::vector<MeasuredMember>>& sides,
                                     const std::vector<Operation>& operations);

/// 5 %, 50 % and 95 %, linear between order statistics; zeros for no values.
Range range_of(std::vector<double> values);

/// Later minus first, over the pairs in which both get there.
Difference difference(const Measure& measure, const std::vector<double>& first,
                      const std::vector<double>& later, Pairing pairing);

/// Whether any two of these, of the same difference under several priors, have medians of opposite
/// signs.
bool signs_differ(const Difference& stated, const std::vector<const Difference*>& others);

/// Marks the difference where its sign depends on the priors, and keeps its medians under them.
void mark_doubt(Difference& stated, const std::vector<const Difference*>& others);

/// Marks each difference whose median has another sign under other priors; `others` compare the
/// same sides, and come from compare() too.
void mark_doubt(std::vector<ComparedMeasure>& stated,
                const std::vector<std::vector<ComparedMeasure>>& others);

}  // namespace couloir
