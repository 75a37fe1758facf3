// The engine draws whole groups, the naive model moves each person: both must count the same people
// at the same places with the same chances. See two_sample.hpp for what is compared and how sure.

#include <gtest/gtest.h>

#include "law/compare.hpp"
#include "law/law_world.hpp"
#include "support/sanitized.hpp"
#include "support/text_map.hpp"

namespace couloir {
namespace {

/// Of a false alarm, in all worlds together. The seeds are fixed, so it was taken once.
constexpr double kErrorRate = 1e-4;

std::vector<LawWorld> all_worlds() {
    std::vector<LawWorld> all;
    for (const auto& worlds :
         {camp_worlds(), choice_worlds(), closure_worlds(), departure_worlds(), document_worlds(),
          family_worlds(), home_worlds(), return_worlds(), road_worlds(), travel_worlds()}) {
        all.insert(all.end(), worlds.begin(), worlds.end());
    }
    return all;
}

double error_rate_of_a_world() {
    static const double rate = kErrorRate / static_cast<double>(all_worlds().size());
    return rate;
}

std::string mistaken(const LawWorld& world, const WrongRule& wrong) {
    std::string text = world.text;
    const auto found = text.find(wrong.right);
    EXPECT_NE(found, std::string::npos) << "the map does not say " << wrong.right;
    if (found != std::string::npos)
        text.replace(found, wrong.right.size(), wrong.wrong);
    return text;
}

std::string name_of_world(const testing::TestParamInfo<LawWorld>& info) {
    return info.param.name;
}

void expect_same_law(const LawWorld& world, int members, const Sample& engine,
                     std::uint64_t naive_seed) {
    const Sample naive =
        sample_naive(world_from_text(world.text), {world.days, members, naive_seed});
    const Comparison comparison = compare(engine, naive);
    EXPECT_TRUE(comparison.same_law(error_rate_of_a_world())) << "engine and naive model differ:\n"
                                                              << comparison.text();
}

Sample first_of(Sample sample, int members) {
    for (std::vector<People>& column : sample.columns)
        column.resize(static_cast<std::size_t>(members));
    return sample;
}

/// A large mistake shows in few members, so few are tried first.
bool notices(const LawWorld& world, const WrongRule& wrong, const Sample& engine,
             std::uint64_t seed) {
    constexpr int kFirstPart = 8;
    const Scenario scenario = world_from_text(mistaken(world, wrong));
    for (int part = kFirstPart; part >= 1; part /= 2) {
        const int members = world.members / part;
        const Sample naive = sample_naive(scenario, {world.days, members, seed}, wrong.mistake);
        if (!compare(first_of(engine, members), naive).same_law(error_rate_of_a_world()))
            return true;
    }
    return false;
}

class Law : public testing::TestWithParam<LawWorld> {};
INSTANTIATE_TEST_SUITE_P(, Law, testing::ValuesIn(all_worlds()), name_of_world);

TEST_P(Law, HoldsAndAWrongRuleIsNoticed) {
    const LawWorld& world = GetParam();
    const int members = kSanitized ? 50 : world.members;
    const Sample engine = sample_engine(world_from_text(world.text), {world.days, members, 1});
    expect_same_law(world, members, engine, 2);
    if (kSanitized)
        return;
    std::uint64_t seed = 3;
    for (const WrongRule& wrong : world.wrongs)
        EXPECT_TRUE(notices(world, wrong, engine, seed++)) << "nobody noticed: " << wrong.what;
}

class SlowLaw : public testing::TestWithParam<LawWorld> {};
INSTANTIATE_TEST_SUITE_P(, SlowLaw, testing::ValuesIn(all_worlds()), name_of_world);

TEST_P(SlowLaw, HoldsOverManyMoreMembers) {
    const LawWorld& world = GetParam();
    const int members = kSanitized ? 200 : 14 * world.members;
    const Sample engine = sample_engine(world_from_text(world.text), {world.days, members, 101});
    expect_same_law(world, members, engine, 102);
}

}  // namespace
}  // namespace couloir
