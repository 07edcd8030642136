#pragma once
#include "tools/options.hpp"

namespace claimcheck {

/// Each subcommand, given its options; returns the exit code of interfaces.md: 0 nothing to report, 1 findings, 2 usage,
/// rule or input error, 3 internal error, 4 a limit was hit; where several apply 3 before 4 before 2 before 1.
int run_check(Options const& options);
int run_extract(Options const& options);
int run_mentions(Options const& options);
int run_rules_check(Options const& options);
int run_rules_test(Options const& options);
int run_rules_list(Options const& options);
/// --print STAGE of check and extract.
int run_print(Options const& options);

/// Prints diagnostics to standard error, sorted as they came; the exit code that they ask for (0, 2 or 4).
int report(std::vector<Diagnostic> const& diagnostics);

}  // namespace claimcheck
