#include <charconv>

#include "couloir/inference/conflict_outlook/conflict_outlook.hpp"

namespace couloir {
namespace {

std::optional<OutlookKind> kind_in(std::string_view text) {
    if (text == "persist")
        return OutlookKind::kPersist;
    if (text == "markov")
        return OutlookKind::kMarkov;
    if (text == "plan")
        return OutlookKind::kPlan;
    if (text == "events")
        return OutlookKind::kEvents;
    return std::nullopt;
}

std::optional<OutlookPart> part_in(std::string_view text) {
    const auto colon = text.find(':');
    const auto kind = kind_in(text.substr(0, colon));
    if (!kind)
        return std::nullopt;
    if (colon == std::string_view::npos)
        return OutlookPart{*kind, 1.0};
    const std::string_view number = text.substr(colon + 1);
    double weight = 0.0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), weight);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size() || !(weight > 0.0) ||
        weight > 1e6)
        return std::nullopt;
    return OutlookPart{*kind, weight};
}

}  // namespace

std::optional<std::vector<OutlookPart>> outlook_in(std::string_view text) {
    std::vector<OutlookPart> mix;
    double sum = 0.0;
    while (true) {
        const auto comma = text.find(',');
        const auto part = part_in(text.substr(0, comma));
        if (!part)
            return std::nullopt;
        mix.push_back(*part);
        sum += part->weight;
        if (comma == std::string_view::npos)
            break;
        text.remove_prefix(comma + 1);
    }
    for (OutlookPart& part : mix)
        part.weight /= sum;
    return mix;
}

}  // namespace couloir
