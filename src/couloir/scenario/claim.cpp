#include "couloir/scenario/claim.hpp"

#include <algorithm>

namespace couloir {

std::vector<std::string> claim_ids(std::string_view cell) {
    std::vector<std::string> ids;
    for (std::size_t begin = 0; begin < cell.size();) {
        const std::size_t end = std::min(cell.find_first_of(kBetweenClaims, begin), cell.size());
        if (end > begin)
            ids.emplace_back(cell.substr(begin, end - begin));
        begin = end + 1;
    }
    return ids;
}

}  // namespace couloir
