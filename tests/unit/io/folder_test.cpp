#include "couloir/io/folder.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "couloir/base/sha256.hpp"
#include "unit/io/problem_list.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {
namespace {

struct FolderTest : testing::Test {
    ScratchFolder scratch;
    Problems problems;
    Folder folder{scratch.path(), problems};
};

TEST_F(FolderTest, RemembersWhatWasReadByPath) {
    scratch.write("b.csv", "two\n");
    scratch.write("a/c.csv", "one\n");
    scratch.write("unread.csv", "three\n");
    EXPECT_EQ(folder.read("b.csv")->text, "two\n");
    EXPECT_EQ(folder.read("a/c.csv")->path, "a/c.csv");
    folder.read("b.csv");
    const auto inputs = folder.inputs();
    ASSERT_EQ(inputs.size(), 2U);
    EXPECT_EQ(inputs[0].path, "a/c.csv");
    EXPECT_EQ(inputs[0].sha256, sha256_hex("one\n"));
    EXPECT_EQ(inputs[1].path, "b.csv");
}

TEST_F(FolderTest, AMissingFileIsReportedWhereItIsNamed) {
    EXPECT_FALSE(folder.read("x.csv"));
    EXPECT_FALSE(folder.read("x.csv", {"layout.csv", 7, 0}));
    EXPECT_EQ(codes_of(problems), (Codes{"E003 line 0", "E003 line 7"}));
}

TEST_F(FolderTest, WhatIsNoTextFileIsRefused) {
    scratch.write("folder.csv/inside", "");
    scratch.write("noise.csv", std::string("ok\n\xFF\xFE\0\0", 7));
    mkfifo((scratch.path() / "pipe.csv").c_str(), 0600);
    EXPECT_FALSE(folder.read("folder.csv"));
    EXPECT_FALSE(folder.read("pipe.csv"));
    EXPECT_FALSE(folder.read("noise.csv"));
    EXPECT_EQ(codes_of(problems), (Codes{"E004 line 0", "E004 line 0", "E006 line 2"}));
}

TEST_F(FolderTest, NothingOutsideIsRead) {
    const ScratchFolder elsewhere;
    elsewhere.write("secret.csv", "secret\n");
    std::filesystem::create_symlink(elsewhere.path() / "secret.csv", scratch.path() / "link.csv");
    std::filesystem::create_symlink(elsewhere.path(), scratch.path() / "linked");
    EXPECT_FALSE(folder.read("link.csv"));
    EXPECT_FALSE(folder.read("linked/secret.csv"));
    EXPECT_FALSE(folder.read("../" + elsewhere.path().filename().string() + "/secret.csv"));
    EXPECT_EQ(codes_of(problems), (Codes{"E004 line 0", "E004 line 0", "E004 line 0"}));
    EXPECT_TRUE(folder.inputs().empty());
}

TEST_F(FolderTest, ALinkWithinTheFolderIsFine) {
    scratch.write("real.csv", "x\n");
    std::filesystem::create_symlink("real.csv", scratch.path() / "link.csv");
    EXPECT_TRUE(folder.read("link.csv"));
}

TEST_F(FolderTest, AFileThatMayNotBeReadIsReported) {
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    scratch.write("locked.csv", "x\n");
    chmod((scratch.path() / "locked.csv").c_str(), 0);
    EXPECT_FALSE(folder.read("locked.csv"));
    EXPECT_EQ(codes_of(problems), (Codes{"E004 line 0"}));
}

TEST_F(FolderTest, AnEndlessFileIsRefusedUnread) {
    scratch.write("huge.csv", "");
    std::filesystem::resize_file(scratch.path() / "huge.csv", Folder::kLargestFile + 1);
    EXPECT_FALSE(folder.read("huge.csv"));
    EXPECT_EQ(codes_of(problems), (Codes{"E005 line 0"}));
}

TEST_F(FolderTest, ListsFilesByNameAndEnding) {
    scratch.write("o/b.csv", "");
    scratch.write("o/a.csv", "");
    scratch.write("o/.hidden.csv", "");
    scratch.write("o/notes.md", "");
    EXPECT_EQ(folder.list("o", ".csv"), (std::vector<std::string>{"a.csv", "b.csv"}));
    EXPECT_TRUE(folder.list("nowhere", ".csv").empty());
}

}  // namespace
}  // namespace couloir
