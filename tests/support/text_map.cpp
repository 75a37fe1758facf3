#include "support/text_map.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/text_events.hpp"
#include "support/text_places.hpp"
#include "support/text_words.hpp"

namespace couloir {
namespace {

[[noreturn]] void complain(const std::string& what) {
    throw std::invalid_argument(what);
}

/// Reads lines into a scenario. Places may be named before they are declared, so what names them
/// waits until the end.
class Reader {
  public:
    void read_line(std::string_view line);
    Scenario finish();

  private:
    void read_map(const std::string& value);
    void read_setting(const std::string& value);
    void read_series(const std::string& location, const std::string& value);
    void read(const std::string& key, const std::vector<std::string>& key_words,
              const std::string& value);
    void read_groups(const std::string& value);
    LocationId place(const std::string& name) const;
    void add_roads();
    void redirect(const std::vector<std::string>& ends);
    void check() const;

    struct Road {
        std::string from;
        std::string to;
        double km = 0.0;
        bool one_way = false;
    };
    struct RoadAttribute {
        std::string from;
        std::string to;
        std::string key;
        std::string value;
    };
    struct Happening {
        int day = 0;
        std::string text;
    };

    Scenario scenario_;
    std::vector<Road> roads_;
    std::vector<RoadAttribute> road_attributes_;
    std::vector<std::vector<std::string>> redirections_;
    std::vector<Happening> happenings_;
};

void Reader::read_line(std::string_view line) {
    line = without_blanks(line.substr(0, line.find('#')));
    if (line.empty())
        return;
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        complain("a line is key: value");
    const std::vector<std::string> key_words = words_of(line.substr(0, colon));
    if (key_words.empty())
        complain("the key is missing");
    read(key_words[0], key_words, std::string(without_blanks(line.substr(colon + 1))));
}

void Reader::read(const std::string& key, const std::vector<std::string>& key_words,
                  const std::string& value) {
    const std::size_t size = key_words.size();
    if (key == "compat" && size == 1) {
        read_setting("compat = " + value);
    } else if (key == "map" && size == 1) {
        read_map(value);
    } else if (key == "places" && size == 1) {
        for (const std::string& part : split_at(value, '|'))
            scenario_.locations.push_back(read_place(part));
    } else if (key == "groups" && size == 1) {
        read_groups(value);
    } else if (key == "road" && size == 3) {
        for (const std::string& word : words_of(value)) {
            const auto [name, attribute] = key_and_value(word);
            road_attributes_.push_back({key_words[1], key_words[2], name, attribute});
        }
    } else if (key == "redirect" && size == 1) {
        redirections_.push_back(words_of(value));
    } else if (key == "set" && size == 1) {
        read_setting(value);
    } else if (key == "total" && size == 1) {
        read_series("total", value);
    } else if (key == "registered" && size == 2) {
        read_series(key_words[1], value);
    } else if (key == "corrected" && size == 2) {
        scenario_.registrations.corrections.push_back(
            {key_words[1], static_cast<int>(number_from(value)), {}});
    } else if (key == "day" && size == 2) {
        happenings_.push_back({static_cast<int>(number_from(key_words[1])), value});
    } else if (key == "days" && size == 1) {
        scenario_.days = static_cast<int>(number_from(value));
    } else {
        complain("unknown key \"" + key + "\"");
    }
}

void Reader::read_map(const std::string& value) {
    const std::vector<std::string> words = words_of(value);
    if (words.size() % 2 == 0)
        complain("a map is PLACE ==km== PLACE ...");
    for (std::size_t i = 1; i + 1 < words.size(); i += 2) {
        const std::string& road = words[i];
        if (road.size() < 5 || !road.starts_with("==") ||
            !(road.ends_with("==") || road.ends_with("=>"))) {
            complain("a road is ==km== or ==km=>, not \"" + road + "\"");
        }
        roads_.push_back({words[i - 1], words[i + 1], number_from(road.substr(2, road.size() - 4)),
                          road.ends_with("=>")});
    }
}

void Reader::read_groups(const std::string& value) {
    for (const std::string& part : split_at(value, '|')) {
        const std::vector<std::string> words = words_of(part);
        if (words.size() < 2 || words.size() > 3 ||
            (words.size() == 3 && words[2] != "needs_transport")) {
            complain("a group is NAME SHARE [needs_transport], not \"" + part + "\"");
        }
        scenario_.groups.push_back({words[0], number_from(words[1]), words.size() == 3});
    }
}

void Reader::read_setting(const std::string& value) {
    const auto equals = value.find('=');
    if (equals == std::string::npos)
        complain("a setting is name = value");
    const std::string name(without_blanks(value.substr(0, equals)));
    const SettingRecord* record = find_setting(name);
    if (record == nullptr)
        complain("no setting is called \"" + name + "\"");
    if (std::holds_alternative<std::monostate>(record->field))
        complain("setting \"" + name + "\" has no effect");
    if (const auto complaint = set_setting(scenario_.settings, *record, value.substr(equals + 1)))
        complain(*complaint);
}

void Reader::read_series(const std::string& location, const std::string& value) {
    RegistrationFile file{location + ".csv", {}};
    for (const std::string& point : split_at(value, ',')) {
        const std::vector<std::string> words = words_of(point);
        if (words.size() != 2)
            complain("a series is day count, day count, ...");
        file.points.push_back({static_cast<int>(number_from(words[0])), number_from(words[1])});
    }
    auto& rows = scenario_.registrations.rows;
    const auto known = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& row) { return row.location == location; });
    if (known != rows.end()) {
        known->files.push_back(std::move(file));
        return;
    }
    if (rows.empty() != (location == "total"))
        complain("the total comes first");
    rows.push_back({location, {std::move(file)}, {}});
}

LocationId Reader::place(const std::string& name) const {
    const LocationId id = scenario_.find_location(name);
    if (!id.valid())
        complain("no place is called \"" + name + "\"");
    return id;
}

void Reader::add_roads() {
    for (const Road& road : roads_) {
        Route route;
        route.from = place(road.from);
        route.to = place(road.to);
        route.distance_km = road.km;
        route.one_way = road.one_way;
        if (route.from == route.to || road.km <= 0.0)
            complain("a road joins two places over more than 0 km");
        scenario_.routes.push_back(route);
    }
    for (const RoadAttribute& attribute : road_attributes_) {
        const LocationId a = place(attribute.from);
        const LocationId b = place(attribute.to);
        bool found = false;
        for (Route& route : scenario_.routes) {
            if ((route.from == a && route.to == b) || (route.from == b && route.to == a)) {
                if (attribute.key == "people_per_day")
                    route.people_per_day = number_from(attribute.value);
                else if (attribute.key == "class")
                    route.road_class = attribute.value;
                else
                    route.attributes[attribute.key] = attribute.value;
                found = true;
            }
        }
        if (!found)
            complain("no road joins " + attribute.from + " and " + attribute.to);
    }
}

void Reader::redirect(const std::vector<std::string>& ends) {
    if (ends.size() != 2)
        complain("a redirection is A B");
    const LocationId from = place(ends[0]);
    const LocationId to = place(ends[1]);
    bool found = false;
    for (Route& route : scenario_.routes) {
        if (route.from == from && route.to == to)
            route.redirection = Redirection::kToEnd;
        else if (route.from == to && route.to == from && !route.one_way)
            route.redirection = Redirection::kToStart;
        else
            continue;
        found = true;
    }
    if (!found)
        complain("no road leads from " + ends[0] + " to " + ends[1]);
}

void Reader::check() const {
    const auto& locations = scenario_.locations;
    for (std::size_t i = 0; i < locations.size(); ++i) {
        if (scenario_.find_location(locations[i].name).index() != i)
            complain("two places are called \"" + locations[i].name + "\"");
        if (scenario_.folder_kind == FolderKind::kFlee && !is_camp(locations[i].kind) &&
            locations[i].places.value > 0.0) {
            complain("only camps have places in a Flee folder, not " + locations[i].name);
        }
    }
    for (const RegistrationRow& row : scenario_.registrations.rows) {
        if (row.location != "total")
            place(row.location);
    }
}

Scenario Reader::finish() {
    const bool flee = follows_flee(scenario_.settings.compat);
    scenario_.folder_kind = flee ? FolderKind::kFlee : FolderKind::kNative;
    scenario_.name = "text map";
    scenario_.start = Date(2020, 1, 1);
    if (scenario_.days == 0)
        scenario_.days = 30;
    add_roads();
    for (const std::vector<std::string>& ends : redirections_)
        redirect(ends);
    for (const Happening& happening : happenings_)
        scenario_.events.push_back(read_event(happening.day, happening.text, scenario_));
    std::stable_sort(scenario_.events.begin(), scenario_.events.end(),
                     [](const Event& a, const Event& b) { return a.day < b.day; });
    check();
    settle(scenario_.settings);
    return std::move(scenario_);
}

}  // namespace

Scenario world_from_text(std::string_view text) {
    Reader reader;
    int line_number = 0;
    while (!text.empty()) {
        ++line_number;
        const auto end = text.find('\n');
        try {
            reader.read_line(text.substr(0, end));
        } catch (const std::invalid_argument& error) {
            complain("line " + std::to_string(line_number) + ": " + error.what());
        }
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return reader.finish();
}

}  // namespace couloir
