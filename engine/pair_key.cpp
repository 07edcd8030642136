// The hashes of the two claims, the smaller one first, hashed once more.
#include "engine/pair_key.hpp"

#include <algorithm>

#include "engine/hash.hpp"

namespace claimcheck {

std::string PairKeys::key(ClaimId a, ClaimId b) {
    auto const [low, high] = std::minmax({hash_of(a), hash_of(b)});
    Hash hash;
    for (auto const half : {low, high}) {
        hash.add(static_cast<std::uint32_t>(half >> 32));
        hash.add(static_cast<std::uint32_t>(half & 0xFFFFFFFFU));
    }
    return hexadecimal(hash.value());
}

std::uint64_t PairKeys::hash_of(ClaimId id) {
    auto& kept = hashes_[static_cast<std::size_t>(id)];
    if (kept != 0) return kept;
    auto const& c = claims_[static_cast<std::size_t>(id)];
    Hash hash;
    hash.add(documents_[static_cast<std::size_t>(c.document)].id);
    hash.add(c.sentence);
    hash.add(c.text);
    return kept = hash.value() | 1U;
}

}  // namespace claimcheck
