// diff: findings and pairs of figures that one run of check has and another has not. Both are read as NDJSON; accepted
// findings and those of a baseline count like others.

#include "tools/command.hpp"
#include "tools/file.hpp"
#include "tools/read_findings.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

void compare(RecordedFindings const& one, RecordedFindings const& other, std::string const& sign, std::string& out) {
    for (auto const& [name, finding] : one) {
        auto const at = other.find(name);
        if (at == other.end()) {
            out += sign + " finding " + name.first + ' ' + name.second + ": " + finding.message + '\n';
            continue;
        }
        for (auto const& key : finding.pairs) {
            if (!at->second.pairs.contains(key)) out += sign + " pair " + key + ' ' + name.second + ": " + finding.message + '\n';
        }
    }
}

}  // namespace

int run_diff(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const before = read_findings(options.texts[0], diagnostics);
    auto const after = read_findings(options.texts[1], diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    std::string lines;
    compare(before, after, "-", lines);
    compare(after, before, "+", lines);
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    output.write(terminal_safe_lines(lines));
    if (!usable(output, options)) return Exit::error;
    return lines.empty() ? Exit::ok : Exit::findings;
}

}  // namespace claimcheck
