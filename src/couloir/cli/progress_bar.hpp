#pragma once

#include <iosfwd>

namespace couloir {

/// A line that grows with the days done, on a terminal; gone when the bar is.
class ProgressBar {
  public:
    ProgressBar(std::ostream& out, bool visible, int days);
    ~ProgressBar();

    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(int days_done);

  private:
    std::ostream& out_;
    bool visible_;
    int days_;
    int shown_per_mille_ = -1;
};

}  // namespace couloir
