#include <fmt/format.h>
#include <fmt/ostream.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>

#include "couloir/cli/arguments.hpp"
#include "couloir/cli/commands.hpp"
#include "couloir/report/page_data.hpp"
#include "couloir/report/page_html.hpp"
#include "couloir/report/page_release.hpp"

namespace couloir {
namespace {

struct ReportArguments {
    std::string folder;
    std::string language = "en";
    std::string release = "public";
    std::string out;
};

std::optional<std::string> text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file)
        throw std::runtime_error(fmt::format("{} cannot be written", path));
}

int report(const ReportArguments& arguments, Console& console) {
    const auto level = release_level(arguments.release);
    if (!level)
        throw CommandLineError("--release is internal, partner or public");
    if (arguments.language != "en" && arguments.language != "fr")
        throw CommandLineError("--lang is en or fr");
    const std::filesystem::path folder(arguments.folder);
    const auto data = text_of(folder / kPageFile);
    if (!data) {
        fmt::print(console.err,
                   "couloir: {} has no {}: it is no result of couloir run, compare or forecast\n",
                   arguments.folder, kPageFile);
        return kInputIsWrong;
    }
    std::string page;
    try {
        page = page_html(page_at_level(*data, *level), arguments.language);
    } catch (const std::runtime_error& error) {
        fmt::print(console.err, "couloir: {} cannot be read: {}\n",
                   (folder / kPageFile).generic_string(), error.what());
        return kInputIsWrong;
    }
    const std::string out =
        arguments.out.empty() ? (folder / kReportFile).generic_string() : arguments.out;
    write(out, page);
    fmt::print(console.out, "{} ({} kB, level {})\n", out, (page.size() + 500) / 1000,
               arguments.release);
    return kFine;
}

}  // namespace

void add_report_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "report", "make one page of a result, to read, print and send",
                      "Examples:\n"
                      "  couloir run scenarios/mosul2016 --out forecast\n"
                      "  couloir report forecast\n"
                      "  couloir report forecast --lang fr --release internal --out page.html");
    const auto arguments = std::make_shared<ReportArguments>();
    command.positional("DIR", arguments->folder,
                       "a folder that couloir run, compare or forecast wrote");
    command.text("--lang", arguments->language, "en|fr",
                 "language that the page opens in (default: en)");
    command.text("--release", arguments->release, "internal|partner|public",
                 "who it is for; the page holds no more than that (default: public)");
    command.text("--out", arguments->out, "FILE", "the page (default: DIR/report.html)");
    command.on_call([arguments, &console, &code] { code = report(*arguments, console); });
}

}  // namespace couloir
