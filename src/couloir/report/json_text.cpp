#include "couloir/report/json_text.hpp"

#include <nlohmann/json.hpp>

namespace couloir {

std::string json_text(const nlohmann::ordered_json& json) {
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

nlohmann::ordered_json inputs_json(const std::vector<InputFile>& inputs) {
    auto json = nlohmann::ordered_json::array();
    for (const InputFile& input : inputs)
        json.push_back({{"path", input.path}, {"sha256", input.sha256}});
    return json;
}

}  // namespace couloir
