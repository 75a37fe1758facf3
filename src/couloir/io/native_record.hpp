#pragma once

#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/scenario/record.hpp"

namespace couloir {

/// Reads record.csv: `question,claims`, a question of kRecordQuestions and ids of claims.csv with
/// blanks between. The report holds the answers of two operations side by side.
std::vector<RecordEntry> read_record(const TextFile& file, const ClaimBook& claims,
                                     Problems& problems);

}  // namespace couloir
