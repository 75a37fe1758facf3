#include "couloir/inference/calibration/learnt.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

/// Scores by member, and what they are of.
struct Row {
    std::string name;
    std::vector<double> scores;
    bool is_wave = false;
};

struct Moments {
    double mean = 0.0;
    double sd = 0.0;
};

Moments moments(const std::vector<double>& scores) {
    Moments result;
    const double n = static_cast<double>(scores.size());
    for (const double score : scores)
        result.mean += score / n;
    for (const double score : scores) {
        const double off = score - result.mean;
        result.sd += off * off / (n - 1.0);
    }
    result.sd = std::sqrt(result.sd);
    return result;
}

std::vector<double> scores_in(const MemberTable& table, std::size_t row) {
    std::vector<double> scores;
    for (std::size_t k = 0; k < table.members; ++k)
        scores.push_back(table.at(row, k));
    return scores;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
    const Moments of_a = moments(a);
    const Moments of_b = moments(b);
    double sum = 0.0;
    for (std::size_t k = 0; k < a.size(); ++k)
        sum += (a[k] - of_a.mean) * (b[k] - of_b.mean);
    const double scale = of_a.sd * of_b.sd * static_cast<double>(a.size() - 1);
    return scale > 0.0 ? sum / scale : 0.0;
}

bool is_wave(const Belief& belief) {
    return belief.name.starts_with("wave@");
}

/// Of every unknown, and, if there are any, of the mean of the waves.
std::vector<Row> rows_of(const Posterior& posterior) {
    std::vector<Row> rows;
    std::vector<double> sum(posterior.scores.members, 0.0);
    const std::vector<Belief>& beliefs = posterior.unknowns.beliefs();
    for (std::size_t i = 0; i < beliefs.size(); ++i) {
        rows.push_back({beliefs[i].name, scores_in(posterior.scores, i), is_wave(beliefs[i])});
        for (std::size_t k = 0; k < sum.size() && rows.back().is_wave; ++k)
            sum[k] += rows.back().scores[k];
    }
    if (std::ranges::any_of(rows, &Row::is_wave))
        rows.push_back({std::string(kMeanOfWaves), std::move(sum), true});
    return rows;
}

/// The score at a quantile over the members: values grow with scores, so theirs follow.
double score_at(const MemberTable& table, std::size_t row, double p) {
    std::vector<double> all = scores_in(table, row);
    std::ranges::sort(all);
    return all[static_cast<std::size_t>(p * static_cast<double>(all.size() - 1) + 0.5)];
}

}  // namespace

std::vector<Learnt> learnt(const Posterior& posterior) {
    std::vector<Learnt> all;
    const std::vector<Belief>& beliefs = posterior.unknowns.beliefs();
    for (std::size_t i = 0; i < beliefs.size(); ++i) {
        const auto value = [&](const MemberTable& table, double p) {
            const double score = score_at(table, i, p);
            return is_wave(beliefs[i]) ? score : beliefs[i].at(score);
        };
        Learnt one;
        one.belief = &beliefs[i];
        one.prior_low = value(posterior.prior, 0.05);
        one.prior_middle = value(posterior.prior, 0.5);
        one.prior_high = value(posterior.prior, 0.95);
        one.low = value(posterior.scores, 0.05);
        one.middle = value(posterior.scores, 0.5);
        one.high = value(posterior.scores, 0.95);
        const Moments before = moments(scores_in(posterior.prior, i));
        const Moments after = moments(scores_in(posterior.scores, i));
        one.narrower = 1.0 - after.sd / before.sd;
        one.moved = (after.mean - before.mean) / before.sd;
        all.push_back(one);
    }
    return all;
}

bool Confused::is_strong() const {
    return std::abs(correlation) >= kNotToldApart;
}

std::vector<Confused> not_told_apart(const Posterior& posterior) {
    std::vector<Confused> pairs;
    if (posterior.counts.empty())
        return pairs;
    const std::vector<Row> rows = rows_of(posterior);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!rows[i].is_wave || !rows[j].is_wave)
                pairs.push_back(
                    {rows[j].name, rows[i].name, correlation(rows[i].scores, rows[j].scores)});
        }
    }
    std::ranges::stable_sort(pairs, [](const Confused& a, const Confused& b) {
        return std::abs(a.correlation) > std::abs(b.correlation);
    });
    const auto strong =
        static_cast<std::size_t>(std::ranges::count_if(pairs, &Confused::is_strong));
    pairs.resize(std::min(pairs.size(), std::max(strong, kStrongestPairs)));
    return pairs;
}

double share_explained(const Posterior& posterior) {
    double inside = 0.0;
    for (const Explained& one : posterior.explained)
        inside += one.low <= one.count.people && one.count.people <= one.high ? 1.0 : 0.0;
    return posterior.explained.empty() ? 0.0
                                       : inside / static_cast<double>(posterior.explained.size());
}

}  // namespace couloir
