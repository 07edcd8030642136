#pragma once
#include <compare>
#include <string>
#include <vector>

#include "grammar/source.hpp"

namespace claimcheck {

enum class Severity : std::uint8_t { note, warning, error };

/// What went wrong with an input or a rule file, and where; values, never exceptions.
/// `message` has no final period; `help` says what to do, and may be empty.
/// Codes are stable kebab-case words ("unknown-option", "invalid-utf-8"), never reused for something else.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;
    std::string path;
    Position position{0, 0};  ///< line 0: the whole file
    std::string message;
    std::string help;
    std::string source_line;  ///< the line it is about, for rule files; empty otherwise
    std::uint32_t length = 1; ///< characters to underline
    friend bool operator==(Diagnostic const&, Diagnostic const&) = default;
};

/// "path:line:column: error: message [code]" and, each on a line of its own, the line with a caret and the help.
std::string to_string(Diagnostic const& diagnostic);
bool has_error(std::vector<Diagnostic> const& diagnostics);

/// The candidate that `word` is most likely a misspelling of (edit distance at most a third of its length, at least
/// one), or empty. Ties go to the alphabetically first.
std::string did_you_mean(std::string_view word, std::vector<std::string> const& candidates);

}  // namespace claimcheck
