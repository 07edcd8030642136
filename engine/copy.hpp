#pragma once
#include "engine/claim_store.hpp"

namespace claimcheck {

/// Sets Claim::copy of all claims: the same number for the figures that stand at one place of one sentence which
/// several articles print word for word but for its figures. What was read from it must be the same as well: measure,
/// unit, whose, where, which event, which days, and the articles' group. A sentence that is short or does not say where it is is
/// a copy only where its neighbour is one.
void find_copies(ClaimStore& store, std::size_t threads = 1);

/// What copies of a claim have in common, the same for ever; 0 for a claim that can be nobody's copy. The claims of its
/// article must stand together.
std::uint64_t copy_print(ClaimStore const& store, ClaimId id);

}  // namespace claimcheck
