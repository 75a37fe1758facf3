#include "couloir/report/outlines.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace couloir {

std::string_view outlines_csv();

namespace {

constexpr double kStep = 0.01;  ///< degrees that a whole number of the table stands for

std::vector<GeoPoint> points_of(std::string_view line) {
    std::vector<GeoPoint> points;
    int place[2] = {0, 0};
    int part = 0;
    while (!line.empty()) {
        int step = 0;
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), step);
        if (error != std::errc())
            break;
        place[part] += step;
        if (part == 1)
            points.push_back({kStep * place[1], kStep * place[0]});
        part = 1 - part;
        line.remove_prefix(static_cast<std::size_t>(end - line.data()));
        if (!line.empty())
            line.remove_prefix(1);
    }
    return points;
}

bool holds(const GeoBox& box, GeoPoint point) {
    return point.latitude >= box.south_west.latitude && point.latitude <= box.north_east.latitude &&
           point.longitude >= box.south_west.longitude &&
           point.longitude <= box.north_east.longitude;
}

void add_parts(const std::vector<GeoPoint>& points, const GeoBox& box,
               std::vector<std::vector<GeoPoint>>& lines) {
    std::vector<GeoPoint> part;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool near = holds(box, points[i]) || (i > 0 && holds(box, points[i - 1])) ||
                          (i + 1 < points.size() && holds(box, points[i + 1]));
        if (near)
            part.push_back(points[i]);
        if ((!near || i + 1 == points.size()) && part.size() > 1)
            lines.push_back(part);
        if (!near)
            part.clear();
    }
}

}  // namespace

std::vector<std::vector<GeoPoint>> outlines_in(const GeoBox& box) {
    std::vector<std::vector<GeoPoint>> lines;
    std::string_view rest = outlines_csv();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        add_parts(points_of(rest.substr(0, end)), box, lines);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

}  // namespace couloir
