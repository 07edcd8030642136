#pragma once
#include "tools/gather.hpp"
#include "tools/pack.hpp"

namespace claimcheck {

/// How much of a store is read: what the checked articles need, or every article.
enum class Extent : std::uint8_t { needed, all };

/// Adds, from the stores among --against, the known articles that the checked ones need: all claims that answer their
/// questions, and all that have a say in which claims do. What is reported is what all articles of the stores would give.
/// With --group, by which the stores must be grouped, only articles of the checked ones' groups are read. A store that was
/// read with another pack or by another version is read as a whole, with a warning. False when a store cannot be read.
bool add_known(Options const& options, Pack const& pack, bool with_excerpts, Extent extent, Gathered& gathered,
               std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
