#include "couloir/io/yaml_documents.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace couloir {
namespace {

/// Hears a document, and keeps only where it begins.
class Listener : public YAML::EventHandler {
  public:
    int line() const { return line_; }

    void OnDocumentStart(const YAML::Mark& mark) override { line_ = mark.line + 1; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}

  private:
    int line_ = 0;
};

}  // namespace

// No loop over all documents, as YAML::LoadAll has: on a stray bracket yaml-cpp 0.7 finds
// documents without end.
std::optional<int> line_after_first_document(const std::string& text) {
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Listener listener;
    if (!parser.HandleNextDocument(listener) || !parser.HandleNextDocument(listener))
        return std::nullopt;
    return listener.line();
}

}  // namespace couloir
