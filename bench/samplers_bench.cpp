// Nanoseconds a draw, each at a new address, as the engine draws. Laws change from draw to draw
// unless a benchmark's name says otherwise: nothing may be kept from the draw before.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <vector>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/base/luck.hpp"
#include "couloir/base/multinomial.hpp"
#include "couloir/base/poisson.hpp"

namespace couloir {
namespace {

// A step of a tenth at most up or down, so that the law is new each time and its size the same.
double jitter(std::uint64_t draw) {
    return 0.9 + 0.2 * static_cast<double>(draw % 64) / 63;
}

void block_of_luck(benchmark::State& state) {
    Address address{.seed = 1};
    for (auto _ : state) {
        ++address.who;
        benchmark::DoNotOptimize(Luck(address).four(0));
    }
}
BENCHMARK(block_of_luck);

void binomial_by_mean(benchmark::State& state) {
    const double mean = static_cast<double>(state.range(0)) / 10;
    const double p = static_cast<double>(state.range(1)) / 100;
    Address address{.seed = 1};
    for (auto _ : state) {
        ++address.who;
        const auto n = static_cast<People>(mean * jitter(address.who) / p) + 1;
        benchmark::DoNotOptimize(binomial(n, p * jitter(address.who >> 3U), Luck(address)));
    }
}
BENCHMARK(binomial_by_mean)
    ->ArgNames({"mean_x10", "percent"})
    ->ArgsProduct({{1, 10, 30, 50, 80, 120, 200, 1000, 100'000, 1'000'000'000}, {2, 30, 50}});

void binomial_of_one(benchmark::State& state) {
    Address address{.seed = 1};
    for (auto _ : state) {
        ++address.who;
        benchmark::DoNotOptimize(binomial(1, 0.3 * jitter(address.who), Luck(address)));
    }
}
BENCHMARK(binomial_of_one);

void poisson_by_mean(benchmark::State& state) {
    const double mean = static_cast<double>(state.range(0)) / 10;
    Address address{.seed = 1};
    for (auto _ : state) {
        ++address.who;
        benchmark::DoNotOptimize(poisson(mean * jitter(address.who), Luck(address)));
    }
}
BENCHMARK(poisson_by_mean)->ArgName("mean_x10")->Arg(10)->Arg(50)->Arg(80)->Arg(200)->Arg(100'000);

void hypergeometric_by_size(benchmark::State& state) {
    const People size = state.range(0);
    Address address{.seed = 1};
    for (auto _ : state) {
        ++address.who;
        const auto good =
            1 + static_cast<People>(0.3 * static_cast<double>(size) * jitter(address.who));
        benchmark::DoNotOptimize(hypergeometric(good, size, size / 2, Luck(address)));
    }
}
BENCHMARK(hypergeometric_by_size)->ArgName("size")->Arg(4)->Arg(30)->Arg(1000)->Arg(1'000'000'000);

void multinomial_by_people(benchmark::State& state) {
    const People n = state.range(0);
    const auto options = static_cast<std::size_t>(state.range(1));
    std::vector<double> weights;
    std::vector<std::uint64_t> names;
    for (std::size_t i = 0; i < options; ++i) {
        weights.push_back(1.0 + static_cast<double>(i % 3));
        names.push_back(1000 + i);
    }
    std::vector<People> out(options);
    Address address{.seed = 1};
    for (auto _ : state) {
        ++address.who;
        multinomial(n, weights, address, names, out);
        benchmark::DoNotOptimize(out.data());
    }
    state.counters["ns_a_option"] = benchmark::Counter(
        1e-9 * static_cast<double>(options),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(multinomial_by_people)
    ->ArgNames({"people", "options"})
    ->ArgsProduct({{1, 2, 4, 8, 12, 16, 24, 32, 100, 10'000}, {2, 3, 5, 10}});

}  // namespace
}  // namespace couloir
