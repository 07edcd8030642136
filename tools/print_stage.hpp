#pragma once
#include "tools/output.hpp"
#include "tools/pack.hpp"

namespace claimcheck {

/// --print of check and extract: the dump of a stage instead of a report. Returns the exit code.
int print_stage(Options const& options, Pack const& pack, Output& output);

}  // namespace claimcheck
