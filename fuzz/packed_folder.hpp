#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace couloir {

/// Writes a folder that came as one text, reads it as a scenario, and if it is one runs its first
/// day. In the text a line `=== NAME` opens each file; fuzz/seeds.py packs folders so. A name that
/// could lead out of the folder is left out. Plans named are carried out.
void try_packed_folder(std::string_view text, const std::vector<std::string>& plans = {});

}  // namespace couloir
