#include "couloir/cli/progress_bar.hpp"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <ostream>

namespace couloir {
namespace {

constexpr int kWidth = 40;
constexpr double kLongSeconds = 2.0;
constexpr const char* kEraseLine = "\r\033[K";

}  // namespace

ProgressBar::ProgressBar(std::ostream& out, bool visible, int of, std::string_view unit)
    : out_(out), visible_(visible), of_(of), unit_(unit) {}

ProgressBar::~ProgressBar() {
    if (visible_ && shown_per_mille_ >= 0)
        out_ << kEraseLine << std::flush;
}

void ProgressBar::show(int done) {
    const int per_mille = static_cast<int>(1000LL * done / of_);
    if (!visible_ || per_mille == shown_per_mille_)
        return;
    shown_per_mille_ = per_mille;
    fmt::print(out_, "{}[{:-<{}}] {} {} of {}", kEraseLine,
               std::string(static_cast<std::size_t>(kWidth * per_mille / 1000), '#'), kWidth, unit_,
               done, of_);
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - started_;
    if (passed.count() > kLongSeconds && done > 0)
        fmt::print(out_, ", about {:.0f} s left", passed.count() * (of_ - done) / done);
    out_.flush();
}

}  // namespace couloir
