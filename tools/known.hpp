#pragma once
#include "tools/gather.hpp"
#include "tools/pack.hpp"

namespace claimcheck {

/// Adds, from the stores among --against, the known articles that the checked ones need: all claims that answer their
/// questions, and all that have a say in which claims do. What is reported is what all articles of the stores would give.
/// A store that was read with another pack is read as a whole, with a note. False when a store cannot be read.
bool add_known(Options const& options, Pack const& pack, bool with_excerpts, Gathered& gathered,
               std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
