// GitHub shows ten annotations of a kind: the worst ten, then a notice with the counts.
#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/layout.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_annotations = 10;

/// A command ends with its line, a property with a comma or colon.
std::string escaped(std::string_view text, bool property) {
    std::string out;
    for (char const c : text) {
        if (c == '%') out += "%25";
        else if (c == '\r') out += "%0D";
        else if (c == '\n') out += "%0A";
        else if (property && c == ':') out += "%3A";
        else if (property && c == ',') out += "%2C";
        else out += c;
    }
    return out;
}

std::string_view command_word(Severity severity) {
    return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "notice";
}

std::string annotation(Results const& results, Finding const& finding) {
    auto const place = file_place(results.gathered.store, shown_pair(results.gathered.store, finding).first);
    auto text = "::" + std::string{command_word(finding.severity)} + " file=" + escaped(terminal_safe(place.path), true) +
                ",line=" + std::to_string(place.line) + ",endLine=" + std::to_string(place.end_line);
    if (place.column > 0 && place.end_line == place.line) {
        text += ",col=" + std::to_string(place.column) + ",endColumn=" + std::to_string(place.end_column);
    }
    text += ",title=" + escaped("claimcheck " + finding.rule, true);
    return text + "::" + escaped(finding_lines(results, finding), false) + '\n';
}

}  // namespace

void write_github(Report const& report, Output& output) {
    auto const counts = count_run(report.results);
    std::string text;
    std::size_t shown = 0;
    for (auto const& finding : report.results.checked.findings) {  // the worst stand first
        if (finding.settled() || shown == most_annotations) continue;
        text += annotation(report.results, finding);
        ++shown;
    }
    auto const all = counts.errors + counts.warnings + counts.notes;
    text += "::notice title=claimcheck::" + escaped(counts_line(counts), false);
    if (all > shown) text += " The worst " + std::to_string(shown) + " are shown, " + grouped_count(all - shown) + " are not.";
    output.write(text + '\n');
}

}  // namespace claimcheck
