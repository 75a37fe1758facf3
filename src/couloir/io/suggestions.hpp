#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace couloir {

/// Known names, to say what an unknown one was probably meant to be. Only the first few unknown
/// names get an answer: each costs a walk through all known ones.
class Suggestions {
  public:
    Suggestions() = default;
    explicit Suggestions(const std::vector<std::string>& known);

    void add(const std::string& name);

    /// `did you mean "Bentiu"?`, or `otherwise` where no known name is near.
    std::string hint(std::string_view name, std::string otherwise = "") const;

  private:
    std::vector<std::string> known_;
    mutable int left_ = 50;
};

}  // namespace couloir
