#include <algorithm>

#include "tools/command.hpp"
#include "tools/output.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {

int report(std::vector<Diagnostic> const& diagnostics) {
    std::string text;
    bool limit = false;
    for (auto const& d : diagnostics) {
        text += terminal_safe_lines(to_string(d)) + "\n";
        limit |= d.severity == Severity::error && d.code.starts_with("limit");
    }
    if (!text.empty()) complain(text);
    return limit ? 4 : has_error(diagnostics) ? 2 : 0;
}

}  // namespace claimcheck
