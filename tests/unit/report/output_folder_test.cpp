#include "couloir/report/output_folder.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <set>

#include "couloir/report/old_result.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

using Names = std::set<std::string>;

const std::string kRecord = R"({"program": "couloir", "files": ["out.csv", "run.json"]})";

Names names_in(const fs::path& folder) {
    Names names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().generic_string());
    return names;
}

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void fill(OutputFolder& folder, const std::string& text) {
    folder.write("out.csv", text);
    folder.write(kRunFile, kRecord);
}

struct Results : testing::Test {
    const ScratchFolder scratch;
    const fs::path out = scratch.path() / "out";

    std::string result() const { return text_of(out / "out.csv"); }

    void leave_litter(const std::string& name) const { scratch.write(name + "/out.csv", "half"); }

    void publish(const std::string& text) const {
        OutputFolder folder(out);
        fill(folder, text);
        folder.publish();
    }
};

TEST_F(Results, AppearOnlyWhenPublished) {
    OutputFolder folder(out);
    fill(folder, "new");
    EXPECT_FALSE(fs::exists(out));
    folder.publish();
    EXPECT_EQ(names_in(out), (Names{"out.csv", "run.json"}));
}

TEST_F(Results, MayBeWrittenWhereOneIs) {
    const fs::path before = fs::current_path();
    fs::current_path(scratch.path());
    for (const char* name : {"out", "./new/deep/out/"}) {
        OutputFolder folder(name);
        fill(folder, "new");
        folder.publish();
        EXPECT_EQ(text_of(fs::path(name) / "out.csv"), "new") << name;
    }
    fs::current_path(before);
}

TEST_F(Results, StayWhenTheNextOnesAreGivenUp) {
    publish("old");
    {
        OutputFolder folder(out);
        fill(folder, "new");
    }
    EXPECT_EQ(result(), "old");
    EXPECT_EQ(names_in(scratch.path()), Names{"out"});
}

TEST_F(Results, ReplaceOldOnesAndLeaveNothingBeside) {
    publish("old");
    publish("new");
    EXPECT_EQ(result(), "new");
    EXPECT_EQ(names_in(scratch.path()), Names{"out"});
}

TEST_F(Results, OfTwoRunsAtATimeAreTheLastOnesWhole) {
    OutputFolder first(out);
    OutputFolder second(out);
    fill(second, "second");
    fill(first, "first");
    second.publish();
    EXPECT_EQ(result(), "second");
    first.publish();
    EXPECT_EQ(result(), "first");
}

TEST_F(Results, GivenUpTakeNoFoldersFromAnotherRun) {
    const fs::path deep = scratch.path() / "new/deep/out";
    auto first = std::make_unique<OutputFolder>(deep);
    OutputFolder second(deep);
    first.reset();
    fill(second, "second");
    second.publish();
    EXPECT_EQ(text_of(deep / "out.csv"), "second");
}

TEST_F(Results, GivenUpLeaveNoNewFolders) {
    { const OutputFolder folder(scratch.path() / "new/deep/out"); }
    EXPECT_EQ(names_in(scratch.path()), Names{});
}

TEST_F(Results, OfDeadRunsAreRemovedByTheNext) {
    leave_litter(".out.couloir-aB3xYz");
    publish("new");
    EXPECT_EQ(names_in(scratch.path()), Names{"out"});
}

TEST_F(Results, OfLivingRunsAndOthersFoldersAreNotRemoved) {
    const OutputFolder living(out);
    leave_litter(".out.couloir-mine-and-longer");
    leave_litter(".other.couloir-aB3xYz");
    leave_litter(".out.new");
    const auto before = names_in(scratch.path());
    EXPECT_EQ(before.size(), 4U);
    publish("new");
    Names after = before;
    after.insert("out");
    EXPECT_EQ(names_in(scratch.path()), after);
}

TEST_F(Results, ThatWereMovedAwayByAKilledRunComeBack) {
    leave_litter(".out.couloir-old");
    { const OutputFolder folder(out); }
    EXPECT_EQ(result(), "half");
    EXPECT_EQ(names_in(scratch.path()), Names{"out"});
}

TEST_F(Results, AreAsReadableAsOtherFolders) {
    publish("new");
    fs::create_directory(scratch.path() / "ordinary");
    EXPECT_EQ(fs::status(out).permissions(), fs::status(scratch.path() / "ordinary").permissions());
}

TEST_F(Results, AreNotPutWhereSomethingElseAppearedMeanwhile) {
    OutputFolder folder(out);
    fill(folder, "new");
    scratch.write("out/notes.txt", "keep me");
    EXPECT_THROW(folder.publish(), std::runtime_error);
    EXPECT_EQ(text_of(out / "notes.txt"), "keep me");
}

TEST_F(Results, WithAStrangeRecordAreNotOurs) {
    for (const char* record : {"{\"program\": 5}", "{\"program\": null, \"files\": []}", "[[[", "7",
                               "{\"program\": \"couloir\", \"files\": 5}",
                               "{\"program\": \"couloir\", \"files\": [5, {}]}", "\xFF"}) {
        scratch.write("out/run.json", record);
        EXPECT_TRUE(reason_not_to_write(out)) << record;
    }
    fs::remove(out / "run.json");
    ASSERT_EQ(mkfifo((out / "run.json").c_str(), 0600), 0);
    EXPECT_TRUE(reason_not_to_write(out)) << "a pipe that nobody writes to";
}

}  // namespace
}  // namespace couloir
