#include "couloir/report/svg.hpp"

#include <fmt/format.h>

namespace couloir {
namespace {

std::string points_text(const std::vector<Point>& points) {
    std::string text;
    for (const auto& [x, y] : points)
        text += fmt::format("{}{:.1f},{:.1f}", text.empty() ? "" : " ", x, y);
    return text;
}

std::string_view anchor_text(Anchor anchor) {
    switch (anchor) {
        case Anchor::kStart:
            return "start";
        case Anchor::kMiddle:
            return "middle";
        case Anchor::kEnd:
            return "end";
    }
    return "";
}

std::string stroke(const LineStyle& style) {
    std::string text = fmt::format("stroke=\"{}\" stroke-width=\"{}\"", style.colour, style.width);
    if (!style.dashes.empty())
        text += fmt::format(" stroke-dasharray=\"{}\"", style.dashes);
    return text;
}

}  // namespace

std::string xml_text(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            default:
                // XML 1.0 has no place for other control characters.
                safe += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
        }
    }
    return safe;
}

Svg::Svg(double width, double height, std::string_view title, std::string_view description) {
    body_ = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
        "height=\"{1}\" role=\"img\" font-family=\"'DejaVu Sans', Verdana, Arial, sans-serif\">\n"
        "<title>{2}</title>\n<desc>{3}</desc>\n",
        width, height, xml_text(title), xml_text(description));
    rectangle({0, 0}, width, height, "#ffffff");
}

void Svg::text(Point at, std::string_view words, const TextStyle& style) {
    body_ += fmt::format(
        "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{}\" fill=\"{}\" text-anchor=\"{}\"{}>{}"
        "</text>\n",
        at.first, at.second, style.size, style.colour, anchor_text(style.anchor),
        style.bold ? " font-weight=\"bold\"" : "", xml_text(words));
}

void Svg::line(Point from, Point to, const LineStyle& style) {
    polyline({from, to}, style);
}

void Svg::polyline(const std::vector<Point>& points, const LineStyle& style) {
    body_ += fmt::format("<polyline points=\"{}\" fill=\"none\" {}/>\n", points_text(points),
                         stroke(style));
}

void Svg::polygon(const std::vector<Point>& points, std::string_view colour) {
    body_ += fmt::format("<polygon points=\"{}\" fill=\"{}\"/>\n", points_text(points), colour);
}

void Svg::rectangle(Point corner, double width, double height, std::string_view colour) {
    body_ += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"/>\n",
        corner.first, corner.second, width, height, colour);
}

void Svg::symbol(Point centre, int shape, double radius, std::string_view colour) {
    const auto [x, y] = centre;
    const double r = radius;
    switch (shape) {
        case 1:
            polygon({{x - r, y - r}, {x + r, y - r}, {x + r, y + r}, {x - r, y + r}}, colour);
            break;
        case 2:
            polygon({{x, y - 1.2 * r}, {x + 1.2 * r, y + r}, {x - 1.2 * r, y + r}}, colour);
            break;
        case 3:
            polygon({{x, y - 1.3 * r}, {x + 1.3 * r, y}, {x, y + 1.3 * r}, {x - 1.3 * r, y}},
                    colour);
            break;
        case 4:
            line({x - r, y - r}, {x + r, y + r}, {colour, 2.0, ""});
            line({x - r, y + r}, {x + r, y - r}, {colour, 2.0, ""});
            break;
        case 5:
            polygon({{x, y + 1.2 * r}, {x + 1.2 * r, y - r}, {x - 1.2 * r, y - r}}, colour);
            break;
        case 6:
            body_ +=
                fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"none\" {}/>\n",
                            x, y, r, stroke({colour, 1.6, ""}));
            break;
        default:
            body_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"{}\"/>\n",
                                 x, y, r, colour);
    }
}

}  // namespace couloir
