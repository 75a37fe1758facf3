#include "couloir/io/native_header.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/io/native_groups.hpp"
#include "couloir/io/period.hpp"
#include "couloir/io/settings_yaml.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

class Reader {
  public:
    Reader(const TextFile& file, Scenario& scenario, Problems& problems)
        : file_(file), scenario_(scenario), problems_(problems) {}

    std::vector<SettingEntry> read(const YAML::Node& tree, std::optional<int> days) {
        if (!tree.IsMap()) {
            problems_.error("E505", {file_.path, 1, 0}, "scenario.yml holds lines of key: value");
            return {};
        }
        UniqueKeys keys(problems_);
        for (const auto& item : tree) {
            const std::string key = item.first.IsScalar() ? item.first.Scalar() : "";
            const Place place = place_of(item.first, file_.path);
            keys.check(key, place);
            take(key, item.second, place);
        }
        // A short run of a long scenario leaves nothing outside its period.
        if (days)
            scenario_.days = has_days_ ? std::max(scenario_.days, *days) : *days;
        if (!has_start_)
            problems_.error("E505", {file_.path, 0, 0}, "scenario.yml has no start",
                            "write start: 2016-10-17");
        if (scenario_.days == 0 && !has_days_)
            problems_.error("E505", {file_.path, 0, 0}, "scenario.yml has no days",
                            "write days: 90, or use --days 90");
        if (!started_)
            scenario_.days = 0;  // so that nothing is said to lie outside the period
        return std::move(settings_);
    }

  private:
    void take(const std::string& key, const YAML::Node& node, const Place& place) {
        if (key == "settings") {
            settings_ = setting_entries(node, file_.path, problems_);
        } else if (key == "groups") {
            read_groups(node, file_.path, scenario_, problems_);
        } else if (key == "countries") {
            read_countries(node, place);
        } else if (key == "title") {
            scenario_.title = text(key, node, place);
        } else if (key == "title_fr") {
            scenario_.title_fr = text(key, node, place);
        } else if (key == "licence") {
            scenario_.licence = text(key, node, place);
        } else if (key == "rubric") {
            scenario_.rubric = text(key, node, place);
        } else if (key == "start") {
            has_start_ = true;
            const auto start = date(key, node, place);
            started_ = start.has_value();
            scenario_.start = start.value_or(Date());
        } else if (key == "as_of") {
            if (!node.IsNull())
                scenario_.as_of_date = date(key, node, place);
        } else if (key == "days") {
            has_days_ = true;
            read_days(text(key, node, place), place);
        } else {
            report_key(key, place);
        }
    }

    std::string text(const std::string& key, const YAML::Node& node, const Place& place) {
        if (node.IsScalar())
            return node.Scalar();
        problems_.error("E505", place, fmt::format("{} is a single value", key));
        return "";
    }

    std::optional<Date> date(const std::string& key, const YAML::Node& node, const Place& place) {
        const std::string value = text(key, node, place);
        const auto date = date_in(value);
        if (!date && node.IsScalar())
            problems_.error("E505", place,
                            fmt::format("{} is {}, not a date", key, in_quotes(value)),
                            "dates are written 2016-10-17");
        return date;
    }

    void read_days(const std::string& value, const Place& place) {
        if (const auto days = days_in(value)) {
            scenario_.days = *days;
            return;
        }
        problems_.error("E505", place,
                        fmt::format("days is {}, not a whole number from 1 to {}", in_quotes(value),
                                    kMostDays));
    }

    void read_countries(const YAML::Node& node, const Place& place) {
        if (node.IsScalar())
            scenario_.countries.push_back(node.Scalar());
        else if (!node.IsSequence() && !node.IsNull())
            problems_.error("E505", place, "countries is a list of names");
        for (std::size_t i = 0; node.IsSequence() && i < node.size(); ++i) {
            if (node[i].IsScalar())
                scenario_.countries.push_back(node[i].Scalar());
        }
    }

    void report_key(const std::string& key, const Place& place) {
        const std::vector<std::string> known{"title",     "start",   "days",     "as_of",
                                             "countries", "licence", "settings", "groups"};
        problems_.error("E502", place, fmt::format("scenario.yml has no key {}", in_quotes(key)),
                        Suggestions(known).hint(key, "keys: " + joined(known)));
    }

    const TextFile& file_;
    Scenario& scenario_;
    Problems& problems_;
    std::vector<SettingEntry> settings_;
    bool has_start_ = false;
    bool started_ = false;
    bool has_days_ = false;
};

}  // namespace

std::vector<SettingEntry> read_native_header(const TextFile& file, std::optional<int> days,
                                             Scenario& scenario, Problems& problems) {
    const auto tree = parse_yaml(file, problems);
    if (!tree)
        return {};
    try {
        return Reader(file, scenario, problems).read(*tree, days);
    } catch (const YAML::Exception& exception) {
        problems.error("E501", {file.path, exception.mark.line + 1, 0},
                       fmt::format("this is not YAML: {}", exception.msg));
        return {};
    }
}

}  // namespace couloir
