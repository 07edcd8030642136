#pragma once
#include <cstddef>

#include "engine/among.hpp"
#include "engine/entity.hpp"
#include "engine/question.hpp"

namespace claimcheck {

/// Sets Claim::question, `copy` and `occasion` of all claims of a store as link_claims does; `among` is that of its
/// documents, `names` was told of all places. Nothing else of the store changes.
Linked link_together(ClaimStore& store, Among const& among, NameTable names, Vocabulary const& vocabulary, std::size_t threads);

}  // namespace claimcheck
