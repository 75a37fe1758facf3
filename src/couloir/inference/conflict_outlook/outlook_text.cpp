#include <charconv>

#include "couloir/inference/conflict_outlook/conflict_outlook.hpp"

namespace couloir {
namespace {

constexpr std::string_view kFileEnding = ".csv";

std::optional<OutlookKind> kind_in(std::string_view text) {
    if (text == "persist")
        return OutlookKind::kPersist;
    if (text == "markov")
        return OutlookKind::kMarkov;
    if (text == "plan")
        return OutlookKind::kPlan;
    if (text.ends_with(kFileEnding) && text.size() > kFileEnding.size())
        return OutlookKind::kEvents;
    return std::nullopt;
}

std::optional<double> weight_in(std::string_view number) {
    double weight = 0.0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), weight);
    const bool whole = read.ec == std::errc() && read.ptr == number.data() + number.size();
    return whole && weight > 0.0 && weight <= 1e6 ? std::optional(weight) : std::nullopt;
}

/// Adds "KIND" or "KIND:WEIGHT"; false if it is neither.
bool add_part(std::string_view text, Outlook& outlook) {
    // Without a weight, a file may have a colon in its name.
    const auto colon = kind_in(text) ? std::string_view::npos : text.rfind(':');
    const std::string_view name = text.substr(0, colon);
    const auto kind = kind_in(name);
    const auto weight = colon == std::string_view::npos ? 1.0 : weight_in(text.substr(colon + 1));
    if (!kind || !weight || (*kind == OutlookKind::kEvents && !outlook.file.empty()))
        return false;
    if (*kind == OutlookKind::kEvents)
        outlook.file = name;
    outlook.parts.push_back({*kind, *weight});
    return true;
}

}  // namespace

std::optional<Outlook> outlook_in(std::string_view text) {
    Outlook outlook;
    double sum = 0.0;
    while (true) {
        const auto comma = text.find(',');
        if (!add_part(text.substr(0, comma), outlook))
            return std::nullopt;
        sum += outlook.parts.back().weight;
        if (comma == std::string_view::npos)
            break;
        text.remove_prefix(comma + 1);
    }
    for (OutlookPart& part : outlook.parts)
        part.weight /= sum;
    return outlook;
}

}  // namespace couloir
