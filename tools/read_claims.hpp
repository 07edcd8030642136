#pragma once
#include "tools/gather.hpp"

namespace claimcheck {

/// Reads claims that were extracted before, one a line (interfaces.md), in bounded memory besides the claims. A broken
/// line is a diagnostic with its number and the others are still read; from the twentieth on they are only counted.
void read_claims(std::string const& path, Vocabulary const& vocabulary, Gathered& gathered,
                 std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
