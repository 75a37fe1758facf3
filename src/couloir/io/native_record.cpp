#include "couloir/io/native_record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 2> kColumns{"question", "claims"};

void check_question(const Table& row, const Suggestions& known, Problems& problems) {
    const std::string_view question = row["question"];
    if (std::ranges::find(kRecordQuestions, question) == kRecordQuestions.end())
        problems.error("E605", row.place("question"),
                       fmt::format("{} is no question to the record", in_quotes(question)),
                       known.hint(question,
                                  "told, corridors, used, why_not, places, exits, "
                                  "destination, aid, expected or left"));
}

}  // namespace

std::vector<RecordEntry> read_record(const TextFile& file, const ClaimBook& claims,
                                     Problems& problems) {
    std::vector<RecordEntry> record;
    const Suggestions known(
        std::vector<std::string>(kRecordQuestions.begin(), kRecordQuestions.end()));
    Table row(file, kColumns, kColumns.size(), problems);
    while (row.next()) {
        check_question(row, known, problems);
        claims.check(row["claims"], true, row.place("claims"), problems);
        record.push_back({std::string(row["question"]), claim_ids(row["claims"])});
    }
    return record;
}

}  // namespace couloir
