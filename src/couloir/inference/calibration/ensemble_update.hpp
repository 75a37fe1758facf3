#pragma once

#include <vector>

namespace couloir {

/// Numbers of all members: a row a quantity, a column a member.
struct MemberTable {
    std::size_t rows = 0;
    std::size_t members = 0;
    std::vector<double> cells;

    MemberTable(std::size_t row_count, std::size_t member_count)
        : rows(row_count), members(member_count), cells(row_count * member_count) {}
    double& at(std::size_t row, std::size_t member) { return cells[row * members + member]; }
    double at(std::size_t row, std::size_t member) const { return cells[row * members + member]; }
};

/// One step of an ensemble smoother with multiple data assimilation (Emerick and Reynolds 2013):
/// every member's scores move towards what was observed, by the covariance of scores and
/// predictions over the members.
///
/// `predicted` and `errors` have a row an observation; `errors` are draws of the observation error,
/// and `error_covariance` (rows x rows) is theirs. The step uses a share 1 / `inflation` of the
/// data; the shares of all steps add up to 1.
///
/// `idle` has rows of standard normal numbers that nothing depends on. Chance makes a finite
/// ensemble learn about them, too; what their spread loses, all scores are given back (Evensen
/// 2009). They are moved like the scores.
void assimilate(MemberTable& scores, MemberTable& idle, const MemberTable& predicted,
                const std::vector<double>& observed, const MemberTable& errors,
                const std::vector<double>& error_covariance, double inflation);

/// Heavier tails for what was learnt: the distance of member k's scores from their mean is
/// multiplied by stretch[k] as far as the variance of that score is below 1, that of its prior; a
/// score of which nothing was learnt stays as it is.
void give_tails(MemberTable& scores, const std::vector<double>& stretch);

}  // namespace couloir
