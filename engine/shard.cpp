// Groups are dealt out in their order, each shard until it has its share of the claims.
#include "engine/shard.hpp"

#include <algorithm>

namespace claimcheck {

std::vector<Shard> divide_claims(ClaimStore const& store, Among const& among, std::size_t most) {
    std::vector<std::size_t> sizes(among.texts.size());
    for (Claim const& claim : store.claims) ++sizes[among.of_document[static_cast<std::size_t>(claim.document)]];
    std::size_t const share = store.claims.size() / std::max<std::size_t>(most, 1) + 1;
    bool const even = most > 1 && std::all_of(sizes.begin(), sizes.end(), [share](std::size_t size) { return size <= share; });
    std::vector<std::size_t> shard_of(sizes.size());
    std::size_t before = 0;  // claims of the groups dealt out
    for (std::size_t group = 0; group < sizes.size() && even; ++group) {
        shard_of[group] = before / share;
        before += sizes[group];
    }
    std::vector<Shard> shards(even && before > 0 ? (before - 1) / share + 1 : 1);
    // groups behind the last claim have none
    auto const of = [&](std::size_t document) -> Shard& { return shards[std::min(shard_of[among.of_document[document]], shards.size() - 1)]; };
    for (std::size_t d = 0; d < store.documents.size(); ++d) of(d).documents.push_back(static_cast<DocumentId>(d));
    for (std::size_t c = 0; c < store.claims.size(); ++c)
        of(static_cast<std::size_t>(store.claims[c].document)).claims.push_back(static_cast<ClaimId>(c));
    return shards;
}

ClaimStore copy_of(Shard const& shard, ClaimStore const& store) {
    ClaimStore copy;
    copy.documents.reserve(shard.documents.size());
    for (DocumentId const d : shard.documents) copy.documents.push_back(store[d]);
    copy.claims.reserve(shard.claims.size());
    for (ClaimId const c : shard.claims) {
        Claim claim = store[c];
        auto const at = std::lower_bound(shard.documents.begin(), shard.documents.end(), claim.document);
        claim.document = static_cast<DocumentId>(at - shard.documents.begin());
        copy.claims.push_back(claim);
    }
    return copy;
}

}  // namespace claimcheck
