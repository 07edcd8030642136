#pragma once
#include "tools/options.hpp"
#include "tools/output.hpp"

namespace claimcheck {

/// Exit codes of every command (interfaces.md); where several apply the first of internal, limit, error, findings.
struct Exit {
    static constexpr int ok = 0, findings = 1, error = 2, internal = 3, limit = 4;
};

/// Each runs a command and returns its exit code. Reports go to --output or standard output, diagnostics to standard
/// error.
int run_check(Options const& options);
int run_extract(Options const& options);
int run_mentions(Options const& options);
int run_compare(Options const& options);
int run_why(Options const& options);
int run_accept(Options const& given);
int run_baseline(Options const& options);
/// The version, and the hash of the packs that come with the program.
int run_version(Options const& options);
int run_config(Options const& options);
int run_diff(Options const& options);
int run_rules(Options const& options);
int run_store(Options const& options);

/// Prints diagnostics, sorted as they came, and returns ok, error or limit. Warnings are errors when `strict`.
int report(std::vector<Diagnostic> const& diagnostics, bool strict);
/// The exit code that counts of two.
int worse(int a, int b);
/// Nothing could be read at all: an error of its own.
Diagnostic nothing_read(Options const& options);
/// Whether a report in colours is wanted: --color, NO_COLOR, CLICOLOR_FORCE, and whether the output is a terminal.
bool wants_colour(Options const& options, Output const& output);
/// False, with a complaint, when --output names a file that is read: it must not be overwritten.
bool spares_input(Options const& options);
/// False, with a complaint, when --output cannot be written.
bool usable(Output const& output, Options const& options);

}  // namespace claimcheck
