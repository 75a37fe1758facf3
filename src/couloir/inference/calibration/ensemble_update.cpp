#include "couloir/inference/calibration/ensemble_update.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/assert.hpp"

namespace couloir {
namespace {

double mean_of(const MemberTable& table, std::size_t row) {
    double sum = 0.0;
    for (std::size_t k = 0; k < table.members; ++k)
        sum += table.at(row, k);
    return sum / static_cast<double>(table.members);
}

MemberTable anomalies(const MemberTable& table) {
    MemberTable result = table;
    for (std::size_t i = 0; i < table.rows; ++i) {
        const double mean = mean_of(table, i);
        for (std::size_t k = 0; k < table.members; ++k)
            result.at(i, k) -= mean;
    }
    return result;
}

double product(const MemberTable& a, std::size_t i, const MemberTable& b, std::size_t j) {
    double sum = 0.0;
    for (std::size_t k = 0; k < a.members; ++k)
        sum += a.at(i, k) * b.at(j, k);
    return sum;
}

/// Cholesky's lower factor, in place; the matrix is symmetric and positive definite.
void factorise(std::vector<double>& matrix, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix[i * n + k] * matrix[j * n + k];
            COULOIR_ASSERT(i != j || sum > 0.0, "an error covariance is positive definite");
            matrix[i * n + j] = i == j ? std::sqrt(sum) : sum / matrix[j * n + j];
        }
    }
}

/// Each column of `right` becomes the solution for it.
void solve(const std::vector<double>& factor, MemberTable& right) {
    const std::size_t n = right.rows;
    for (std::size_t m = 0; m < right.members; ++m) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                right.at(i, m) -= factor[i * n + k] * right.at(k, m);
            right.at(i, m) /= factor[i * n + i];
        }
        for (std::size_t i = n; i-- > 0;) {
            for (std::size_t k = i + 1; k < n; ++k)
                right.at(i, m) -= factor[k * n + i] * right.at(k, m);
            right.at(i, m) /= factor[i * n + i];
        }
    }
}

/// Adds covariance(table, predicted) * weights to the table.
void move(MemberTable& table, const MemberTable& predicted_anomalies, const MemberTable& weights) {
    const MemberTable own = anomalies(table);
    const double n = static_cast<double>(table.members - 1);
    for (std::size_t i = 0; i < table.rows; ++i) {
        for (std::size_t j = 0; j < weights.rows; ++j) {
            const double covariance = product(own, i, predicted_anomalies, j) / n;
            for (std::size_t k = 0; k < table.members; ++k)
                table.at(i, k) += covariance * weights.at(j, k);
        }
    }
}

double spread(const MemberTable& table) {
    const MemberTable own = anomalies(table);
    double sum = 0.0;
    for (const double cell : own.cells)
        sum += cell * cell;
    return std::sqrt(sum / static_cast<double>(own.cells.size()));
}

void widen(MemberTable& table, double factor) {
    for (std::size_t i = 0; i < table.rows; ++i) {
        const double mean = mean_of(table, i);
        for (std::size_t k = 0; k < table.members; ++k)
            table.at(i, k) = mean + factor * (table.at(i, k) - mean);
    }
}

}  // namespace

void assimilate(MemberTable& scores, MemberTable& idle, const MemberTable& predicted,
                const std::vector<double>& observed, const MemberTable& errors,
                const std::vector<double>& error_covariance, double inflation) {
    const std::size_t n = predicted.rows;
    const MemberTable deviations = anomalies(predicted);
    std::vector<double> matrix(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            matrix[i * n + j] = matrix[j * n + i] =
                product(deviations, i, deviations, j) / static_cast<double>(scores.members - 1) +
                inflation * error_covariance[i * n + j];
        }
    }
    factorise(matrix, n);
    MemberTable weights(n, scores.members);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < scores.members; ++k)
            weights.at(i, k) =
                observed[i] + std::sqrt(inflation) * errors.at(i, k) - predicted.at(i, k);
    }
    solve(matrix, weights);
    const double before = spread(idle);
    move(scores, deviations, weights);
    move(idle, deviations, weights);
    const double lost = std::min(1.0, spread(idle) / before);
    widen(scores, 1.0 / lost);
    widen(idle, 1.0 / lost);
}

void give_tails(MemberTable& scores, const std::vector<double>& stretch) {
    const MemberTable from_mean = anomalies(scores);
    for (std::size_t i = 0; i < scores.rows; ++i) {
        const double variance =
            product(from_mean, i, from_mean, i) / static_cast<double>(scores.members - 1);
        const double learnt = std::max(0.0, 1.0 - variance);
        for (std::size_t k = 0; k < scores.members; ++k)
            scores.at(i, k) += learnt * (stretch[k] - 1.0) * from_mean.at(i, k);
    }
}

}  // namespace couloir
