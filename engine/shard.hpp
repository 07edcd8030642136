#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/among.hpp"
#include "engine/claim_store.hpp"

namespace claimcheck {

/// A part of a store that can be linked by itself, since no other document is compared with its own.
struct Shard {
    std::vector<DocumentId> documents;
    std::vector<ClaimId> claims;
};

/// Divides a store into at most so many shards of about as many claims each; a group of documents stays whole. Into one
/// where a group is too large for that.
std::vector<Shard> divide_claims(ClaimStore const& store, Among const& among, std::size_t most);

/// Its claims and documents, numbered anew in their order. Their texts are still those of the store.
ClaimStore copy_of(Shard const& shard, ClaimStore const& store);

}  // namespace claimcheck
