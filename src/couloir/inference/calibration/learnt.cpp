#include "couloir/inference/calibration/learnt.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

struct Moments {
    double mean = 0.0;
    double sd = 0.0;
};

Moments moments(const Table& table, std::size_t row) {
    Moments result;
    const double n = static_cast<double>(table.members);
    for (std::size_t k = 0; k < table.members; ++k)
        result.mean += table.at(row, k) / n;
    for (std::size_t k = 0; k < table.members; ++k) {
        const double off = table.at(row, k) - result.mean;
        result.sd += off * off / (n - 1.0);
    }
    result.sd = std::sqrt(result.sd);
    return result;
}

double correlation(const Table& table, std::size_t a, std::size_t b) {
    const Moments of_a = moments(table, a);
    const Moments of_b = moments(table, b);
    double sum = 0.0;
    for (std::size_t k = 0; k < table.members; ++k)
        sum += (table.at(a, k) - of_a.mean) * (table.at(b, k) - of_b.mean);
    const double scale = of_a.sd * of_b.sd * static_cast<double>(table.members - 1);
    return scale > 0.0 ? sum / scale : 0.0;
}

bool is_wave(const Belief& belief) {
    return belief.name.starts_with("wave@");
}

/// The score at a quantile over the members: values grow with scores, so theirs follow.
double score_at(const Table& table, std::size_t row, double p) {
    std::vector<double> all;
    for (std::size_t k = 0; k < table.members; ++k)
        all.push_back(table.at(row, k));
    std::ranges::sort(all);
    return all[static_cast<std::size_t>(p * static_cast<double>(all.size() - 1) + 0.5)];
}

}  // namespace

std::vector<Learnt> learnt(const Posterior& posterior) {
    std::vector<Learnt> all;
    const std::vector<Belief>& beliefs = posterior.unknowns.beliefs();
    for (std::size_t i = 0; i < beliefs.size(); ++i) {
        const auto value = [&](const Table& table, double p) {
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
        const Moments before = moments(posterior.prior, i);
        const Moments after = moments(posterior.scores, i);
        one.narrower = 1.0 - after.sd / before.sd;
        one.moved = (after.mean - before.mean) / before.sd;
        all.push_back(one);
    }
    return all;
}

std::vector<Confused> not_told_apart(const Posterior& posterior) {
    std::vector<Confused> pairs;
    const std::vector<Belief>& beliefs = posterior.unknowns.beliefs();
    for (std::size_t i = 0; i < beliefs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (is_wave(beliefs[i]) || is_wave(beliefs[j]))
                continue;
            const double r = correlation(posterior.scores, i, j);
            if (std::abs(r) >= kNotToldApart)
                pairs.push_back({beliefs[j].name, beliefs[i].name, r});
        }
    }
    std::ranges::stable_sort(pairs, [](const Confused& a, const Confused& b) {
        return std::abs(a.correlation) > std::abs(b.correlation);
    });
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
