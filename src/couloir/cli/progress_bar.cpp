#include "couloir/cli/progress_bar.hpp"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <ostream>

namespace couloir {
namespace {

constexpr int kWidth = 40;
constexpr const char* kEraseLine = "\r\033[K";

}  // namespace

ProgressBar::ProgressBar(std::ostream& out, bool visible, int days)
    : out_(out), visible_(visible), days_(days) {}

ProgressBar::~ProgressBar() {
    if (visible_ && shown_per_mille_ >= 0)
        out_ << kEraseLine << std::flush;
}

void ProgressBar::show(int days_done) {
    const int per_mille = static_cast<int>(1000LL * days_done / days_);
    if (!visible_ || per_mille == shown_per_mille_)
        return;
    shown_per_mille_ = per_mille;
    fmt::print(out_, "{}[{:-<{}}] day {} of {}", kEraseLine,
               std::string(static_cast<std::size_t>(kWidth * per_mille / 1000), '#'), kWidth,
               days_done, days_);
    out_.flush();
}

}  // namespace couloir
