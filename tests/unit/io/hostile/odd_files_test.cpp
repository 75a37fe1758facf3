#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

#include "support/first_days.hpp"
#include "support/sanitized.hpp"
#include "unit/io/hostile/broken_folder.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

struct Base {
    const char* folder;
    const char* required;
    const char* optional;
};

constexpr Base kBases[]{{"flee_valley", "input_csv/routes.csv", "input_csv/closures.csv"},
                        {"native_valley", "routes.csv", "claims.csv"}};

constexpr unsigned kNobody = 65534;

/// Whether the deed, done in a process of its own, comes to a good end.
bool succeeds_in_a_child(const std::function<bool()>& deed) {
    const pid_t child = fork();
    if (child == 0) {
        try {
            _exit(deed() ? 0 : 1);
        } catch (const std::exception&) {
            _exit(1);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Of both files of both bases, the same is said.
void expect_of_each(const Deed& deed, const std::string& code) {
    for (const Base& base : kBases) {
        for (const char* file : {base.required, base.optional}) {
            const std::string said = code + ' ' + file;
            expect_said(base.folder, {"", file, deed, said.c_str()});
        }
    }
}

TEST(OddFiles, FoldersPipesAndDevicesAreNotRead) {
    expect_of_each(is_a_folder(), "E004");
    expect_of_each(is_a_pipe(), "E004");
    expect_of_each(is_a_link_to("/dev/zero"), "E004");
}

TEST(OddFiles, LinksOutOfTheFolderToNothingAndToThemselvesAreNotFollowed) {
    const ScratchFolder outside;
    outside.write("x.csv", "name\n");
    expect_of_each(is_a_link_to(outside.path() / "x.csv"), "E004");
    expect_of_each(is_a_link_to("nowhere.csv"), "E003");
    for (const Base& base : kBases) {
        const fs::path name = fs::path(base.required).filename();
        const std::string said = std::string("E003 ") + base.required;
        expect_said(base.folder, {"", base.required, is_a_link_to(name), said.c_str()});
    }
}

TEST(OddFiles, LinksWithinTheFolderAreFollowed) {
    const ScratchFolder folder;
    folder.copy_from(fs::path(COULOIR_SOURCE_DIR) / "tests/data/native_valley");
    fs::rename(folder.path() / "routes.csv", folder.path() / "roads.csv");
    fs::create_symlink("roads.csv", folder.path() / "routes.csv");
    Problems problems;
    EXPECT_TRUE(read_scenario(folder.path(), {}, problems));
}

/// What a process says of a folder when it is nobody, who may read only what everyone may.
bool nobody_gets(const fs::path& folder, const std::string& code) {
    return succeeds_in_a_child([&] {
        if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
            return false;
        Problems problems;
        read_scenario(folder, {}, problems);
        return std::ranges::any_of(problems.all(),
                                   [&](const Problem& problem) { return problem.code == code; });
    });
}

TEST(OddFiles, AFileOrFolderThatMayNotBeReadIsNamed) {
    for (const Base& base : kBases) {
        const ScratchFolder folder;
        folder.copy_from(fs::path(COULOIR_SOURCE_DIR) / "tests/data" / base.folder);
        fs::permissions(folder.path(), fs::perms(0755));
        for (const char* file : {base.required, base.optional}) {
            fs::permissions(folder.path() / file, fs::perms::none);
            EXPECT_TRUE(nobody_gets(folder.path(), "E004")) << file;
            fs::permissions(folder.path() / file, fs::perms(0644));
        }
        fs::permissions(folder.path(), fs::perms::none);
        EXPECT_TRUE(nobody_gets(folder.path(), "E002")) << base.folder;
        fs::permissions(folder.path(), fs::perms(0755));
    }
}

TEST(OddFiles, WhatIsNoFolderIsNoScenario) {
    const ScratchFolder scratch;
    scratch.write("file", "");
    fs::create_symlink("loop", scratch.path() / "loop");
    fs::create_directory(scratch.path() / "empty");
    const std::pair<std::string, const char*> kWrong[]{{"file", "E001"},
                                                       {"loop", "E001"},
                                                       {"missing", "E001"},
                                                       {"empty", "E002"},
                                                       {std::string(5000, 'x'), "E001"}};
    for (const auto& [name, code] : kWrong) {
        Problems problems;
        EXPECT_FALSE(read_scenario(scratch.path() / name, {}, problems));
        ASSERT_EQ(problems.all().size(), 1U);
        EXPECT_EQ(problems.all()[0].code, code) << name.substr(0, 10);
    }
}

std::string with_lines_ending(std::string text, const std::string& end) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? end : std::string(1, c);
    return result;
}

TEST(OddFiles, ByteOrderMarksAndAnyLineEndsAreReadAlike) {
    for (const Base& base : kBases) {
        ScratchFolder good;
        good.copy_from(fs::path(COULOIR_SOURCE_DIR) / "tests/data" / base.folder);
        Problems expected;
        ASSERT_TRUE(read_scenario(good.path(), {}, expected));
        for (const std::string end : {"\r\n", "\r", "\n\n"}) {
            const ScratchFolder odd;
            odd.copy_from(good.path());
            for (const auto& entry : fs::recursive_directory_iterator(good.path())) {
                if (entry.path().extension() != ".csv")
                    continue;
                std::ifstream stream(entry.path(), std::ios::binary);
                const std::string text{std::istreambuf_iterator<char>(stream), {}};
                odd.write(fs::relative(entry.path(), good.path()).generic_string(),
                          "\xEF\xBB\xBF" + with_lines_ending(text, end));
            }
            Problems problems;
            EXPECT_TRUE(read_scenario(odd.path(), {}, problems));
            EXPECT_EQ(problems.all().size(), expected.all().size()) << base.folder;
        }
    }
}

rlim_t address_space_in_use() {
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

/// Reads a folder in a process that may take no more memory than this on top of what it has.
bool is_read_within(const fs::path& folder, rlim_t bytes) {
    return succeeds_in_a_child([&] {
        const rlim_t most = address_space_in_use() + bytes;
        const rlimit limit{most, most};
        setrlimit(RLIMIT_AS, &limit);
        Problems problems;
        read_scenario(folder, {}, problems);
        return true;
    });
}

std::string repeated(const std::string& text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes)
        all += text;
    return all;
}

TEST(OddFiles, MemoryIsBoundedByTheSizeOfTheInput) {
    if (kSanitized)
        GTEST_SKIP() << "a sanitizer reserves more memory than there is";
    constexpr std::size_t kBytes = 300'000;
    constexpr rlim_t kAnyway = 50'000'000;
    constexpr rlim_t kTimesInput = 250;  // a node of YAML is large
    for (const Base& base : kBases) {
        const bool is_flee = std::string_view(base.folder) == "flee_valley";
        const std::string yaml = is_flee ? "simsetting.yml" : "scenario.yml";
        const std::string places = is_flee ? "input_csv/locations.csv" : "locations.csv";
        for (const std::string& file : {std::string(base.required), places, yaml}) {
            for (const char* text :
                 {",", "\n", "x", "x\n", "x,y\n", "\"", "a,\n", "- 1\n", "{a: ", "a: 1\n", "? "}) {
                const ScratchFolder folder;
                folder.copy_from(fs::path(COULOIR_SOURCE_DIR) / "tests/data" / base.folder);
                folder.write(file, repeated(text, kBytes));
                EXPECT_TRUE(is_read_within(folder.path(), kAnyway + kTimesInput * kBytes))
                    << file << " of " << text;
            }
        }
    }
}

}  // namespace
}  // namespace couloir
