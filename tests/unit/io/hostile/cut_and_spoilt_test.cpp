#include <gtest/gtest.h>

#include <cstdint>

#include "couloir/io/read_scenario.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

const fs::path kData = fs::path(COULOIR_SOURCE_DIR) / "tests/data";

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Tries a folder with one of its files replaced: it is read whole, or it is refused with a reason.
class Victim {
  public:
    explicit Victim(const char* name) { scratch_.copy_from(kData / name); }

    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(scratch_.path())) {
            if (entry.is_regular_file())
                names.push_back(fs::relative(entry.path(), scratch_.path()).generic_string());
        }
        return names;
    }

    std::string text(const std::string& name) const { return text_of(scratch_.path() / name); }

    void try_with(const std::string& name, const std::string& text) const {
        const std::string before = this->text(name);
        scratch_.write(name, text);
        Problems problems;
        const auto scenario = read_scenario(scratch_.path(), {}, problems);
        EXPECT_EQ(scenario.has_value(), !problems.has_errors()) << name;
        for (const Problem& problem : problems.all()) {
            EXPECT_EQ(problem.code.size(), 4U);
            EXPECT_LT(problem.message.size(), 1000U);
        }
        scratch_.write(name, before);
    }

  private:
    ScratchFolder scratch_;
};

class HostileInput : public testing::TestWithParam<const char*> {};

TEST_P(HostileInput, AFileCutAnywhereIsReadOrRefused) {
    const Victim victim(GetParam());
    for (const std::string& name : victim.files()) {
        const std::string text = victim.text(name);
        for (std::size_t size = 0; size < text.size(); size += 11)
            victim.try_with(name, text.substr(0, size));
    }
}

TEST_P(HostileInput, OddTextAnywhereIsReadOrRefused) {
    const Victim victim(GetParam());
    const std::string odd[] = {
        "\"", ",", "\n", "nan", "-1e308", "99999999999999999999", "\xFF", std::string(1, '\0'),
        "#",  "{", "\r", ": ",  "&a *a",  "\xEF\xBB\xBF"};
    for (const std::string& name : victim.files()) {
        const std::string text = victim.text(name);
        std::size_t turn = 0;
        for (std::size_t at = 0; at < text.size(); at += 13) {
            std::string changed = text;
            changed.insert(at, odd[turn++ % std::size(odd)]);
            victim.try_with(name, changed);
        }
    }
}

TEST_P(HostileInput, NoiseAndFloodsAreReadOrRefused) {
    const Victim victim(GetParam());
    std::uint64_t state = 1;
    std::string noise;
    for (int i = 0; i < 100000; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        noise += static_cast<char>(state >> 56U);
    }
    for (const std::string& name : victim.files()) {
        victim.try_with(name, noise);
        victim.try_with(name, std::string(1'000'000, 'x'));
        victim.try_with(name, std::string(1'000'000, ','));
        victim.try_with(name, std::string(1'000'000, '\n'));
        victim.try_with(name, std::string(100'000, '"'));
        victim.try_with(name, victim.text(name) + victim.text(name));
    }
}

INSTANTIATE_TEST_SUITE_P(Folders, HostileInput, testing::Values("flee_valley", "native_valley"),
                         [](const auto& folder) { return std::string(folder.param); });

}  // namespace
}  // namespace couloir
