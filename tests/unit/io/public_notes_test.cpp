#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

const fs::path kPublic = fs::path(COULOIR_SOURCE_DIR) / "../shared/flee_scenarios";

/// Something that is known of a public case: the warning, its file, and what it must name.
struct Note {
    const char* scenario;
    const char* code;
    const char* file;
    const char* names;
};

std::ostream& operator<<(std::ostream& out, const Note& note) {
    return out << note.scenario << ' ' << note.code << ' ' << note.names;
}

struct PublicNotes : testing::TestWithParam<Note> {};

TEST_P(PublicNotes, AreFound) {
    if (!fs::exists(kPublic))
        GTEST_SKIP() << "the public Flee scenarios are not beside this repository";
    const Note& note = GetParam();
    Problems problems;
    read_scenario(kPublic / note.scenario, {}, problems);
    EXPECT_TRUE(std::ranges::any_of(problems.all(), [&](const Problem& problem) {
        return problem.code == note.code && problem.place.file == note.file &&
               problem.message.find(note.names) != std::string::npos;
    })) << note;
}

INSTANTIATE_TEST_SUITE_P(
    Known, PublicNotes,
    testing::Values(
        Note{"burundi", "W306", "input_csv/conflicts.csv", "\"Isale\""},
        Note{"burundi", "W306", "input_csv/conflicts.csv", "\"Gitega-Ruyigi\""},
        Note{"car", "W105", "input_csv/locations.csv", "\"Bili\""},
        Note{"car", "W403", "source_data/data_layout.csv", "\"Bossobolo\""},
        Note{"car", "W111", "input_csv/locations.csv", "\"Mboti\""},
        Note{"syria2017_adm2", "W203", "input_files/routes.csv", "\"Menbij\" and \"Dayr_Hafir\""},
        Note{"syria2017_adm2", "W203", "input_files/routes.csv", "\"Sulaymaniyah\" and \"Arbat\""},
        Note{"syria2017_adm2", "W307", "input_files/conflicts.csv", "1581 days of 1886"},
        Note{"syria2017_adm2", "W410", "source_data/data_layout.csv", "refugees.csv is 5"},
        Note{"venezuela2022", "W203", "input_csv/routes.csv", "for 74 more"},
        Note{"venezuela2022", "W105", "input_csv/locations.csv", "\"Vargas\""},
        Note{"venezuela2022", "W311", "input_csv/locations.csv", "\"Distrito_Capital\""},
        Note{"venezuela2022", "W306", "input_csv/conflicts.csv", "\"Distrito Capital\""}));

}  // namespace
}  // namespace couloir
