#include "couloir/report/page_scores.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/inference/channel_score.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

Json row(const std::string& channel, const Agreement& agreement) {
    return {{"channel", channel},
            {"n", agreement.count()},
            {"mean_absolute_difference", std::round(agreement.mean_absolute_difference())},
            {"relative", agreement.relative()},
            {"coverage_90", agreement.coverage_90()}};
}

}  // namespace

Json page_scores(const Scenario& scenario, const Forecast& forecast) {
    Json rows = Json::array();
    for (const ChannelScore& score : score_channels(scenario, forecast)) {
        if (score.agreement.count() > 0)
            rows.push_back(row(score.channel, score.agreement));
    }
    return rows;
}

Json page_scores(const Scenario& scenario, const RegistrationScore& score) {
    Agreement all;
    for (const CampScore& camp : score.camps)
        all.add(camp.agreement);
    Json rows = Json::array({row("registrations", all)});
    for (const CampScore& camp : score.camps) {
        const std::string& name = scenario.at(camp.location).name;
        rows.push_back(row(name, camp.agreement));
        rows.back()["place"] = name;
    }
    return rows;
}

Json page_relative_difference(const RegistrationScore& score) {
    return {{"normal", score.of_mean.normal}, {"rescaled", score.of_mean.rescaled}};
}

}  // namespace couloir
