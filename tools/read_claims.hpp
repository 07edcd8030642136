#pragma once
#include "tools/gather.hpp"

namespace claimcheck {

/// Reads claims that were extracted before, one a line (interfaces.md), in bounded memory besides the claims. A broken
/// line is a diagnostic with its number and the others are still read; from the twentieth on they are only counted.
/// Claims of documents with another "group" are not compared with each other; if `grouped`, or one has a group, those
/// without are compared with no other document. `quiet`: no progress is told.
void read_claims(std::string const& path, Vocabulary const& vocabulary, bool grouped, bool quiet, Gathered& gathered,
                 std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
