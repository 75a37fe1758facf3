#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "support/two_models.hpp"

namespace couloir {

/// A statement about a world, tested on the naive model and on the engine. It is worked out by hand
/// from docs/rules.md, so that the two cannot be wrong together.
class OnBothModels : public testing::TestWithParam<WhichModel> {
  protected:
    Story story(std::string_view text, int days) const { return Story(GetParam(), text, days); }
};

inline std::string name_of_model(const testing::TestParamInfo<WhichModel>& info) {
    return info.param == WhichModel::kNaive ? "Naive" : "Engine";
}

}  // namespace couloir

#define COULOIR_TEST_ON_BOTH_MODELS(suite)                                                      \
    INSTANTIATE_TEST_SUITE_P(, suite, testing::Values(WhichModel::kNaive, WhichModel::kEngine), \
                             name_of_model)
