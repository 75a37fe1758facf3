#pragma once

#include <chrono>
#include <iosfwd>
#include <string_view>

namespace couloir {

/// A line that grows with what is done, on a terminal, with the time left once it is long; gone
/// when the bar is.
class ProgressBar {
  public:
    ProgressBar(std::ostream& out, bool visible, int of, std::string_view unit = "day");
    ~ProgressBar();

    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(int done);

  private:
    std::ostream& out_;
    bool visible_;
    int of_;
    std::string_view unit_;
    std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
    int shown_per_mille_ = -1;
};

}  // namespace couloir
