#include "couloir/io/checks/names.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Codes found(const std::vector<std::string>& names) {
    std::vector<Location> locations;
    for (const std::string& name : names)
        locations.push_back(
            location(name, LocationKind::kTown, static_cast<int>(locations.size()) + 2));
    Problems problems;
    check_names(locations, problems);
    problems.sort();
    return codes_of(problems);
}

TEST(Names, TwoThatAreEqualAreAnError) {
    EXPECT_EQ(found({"Gao", "Kidal", "Gao"}), (Codes{"E102 line 4"}));
}

TEST(Names, DifferByMoreThanCaseAccentsAndBlanks) {
    EXPECT_EQ(found({"Kaga Bandoro", "kaga_bandoro"}), (Codes{"W104 line 3"}));
    EXPECT_EQ(found({"Ségou", "Segou"}), (Codes{"W104 line 3"}));
    EXPECT_EQ(found({"S\u00e9gou", "Se\u0301gou"}), (Codes{"W104 line 3"}))
        << "two ways to write é";
    EXPECT_EQ(found({"Beni  Mellal", "Beni\u00a0Mellal"}), (Codes{"W104 line 3"}));
    EXPECT_EQ(found({"Al\u2013Hol", "al-hol"}), (Codes{"W104 line 3"}));
}

TEST(Names, OfCountriesDifferByMoreThanThatToo) {
    Problems problems;
    check_names({town("A", "Burkina_Faso", 0, 0, 2), town("B", "Burkina Faso", 0, 0, 3),
                 town("C", "Mali", 0, 0, 4), town("D", "Mali", 0, 0, 5)},
                problems);
    EXPECT_EQ(codes_of(problems), (Codes{"W104 line 3"}));
}

TEST(Names, ThatReallyDifferAreFine) {
    EXPECT_TRUE(
        found({"1_11", "11_1", "1", "-1", "Gao", "Goa", "Bodø", "Bodo", "جرابلس", "جرابلسي"})
            .empty());
}

}  // namespace
}  // namespace couloir
