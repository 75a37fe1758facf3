#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace couloir {

/// A point of a picture, in pixels from its upper left corner.
using Point = std::pair<double, double>;

enum class Anchor { kStart, kMiddle, kEnd };

/// How a text looks.
struct TextStyle {
    double size = 13.0;
    std::string_view colour = "#222222";
    Anchor anchor = Anchor::kStart;
    bool bold = false;
};

/// How a line looks.
struct LineStyle {
    std::string_view colour = "#222222";
    double width = 1.0;
    std::string_view dashes = "";
};

/// The symbols of observed series, told apart by shape and not by colour alone; the last is a ring.
inline constexpr int kSymbols = 7;

/// A picture in Scalable Vector Graphics, drawn in order.
class Svg {
  public:
    /// On a white background of its own, so that it reads the same on a dark page. `title` and
    /// `description` are for those who do not see it.
    Svg(double width, double height, std::string_view title, std::string_view description);

    void text(Point at, std::string_view words, const TextStyle& style);
    void line(Point from, Point to, const LineStyle& style);
    void polyline(const std::vector<Point>& points, const LineStyle& style);
    void polygon(const std::vector<Point>& points, std::string_view colour);
    void rectangle(Point corner, double width, double height, std::string_view colour);
    /// `shape` in [0, kSymbols).
    void symbol(Point centre, int shape, double radius, std::string_view colour);

    std::string finish() const { return body_ + "</svg>\n"; }

  private:
    std::string body_;
};

/// Text as XML holds it.
std::string xml_text(std::string_view text);

}  // namespace couloir
