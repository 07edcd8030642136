#pragma once
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/claim.hpp"

namespace claimcheck {

/// What baselines and accepts hold of a pair of claims: 16 hexadecimal digits that hash both documents' ids, both
/// sentences and both figures as printed. Neither the order of the two, nor an edit elsewhere in an article, nor another
/// article changes it. The claims outlive the keys.
class PairKeys {
public:
    PairKeys(std::span<Claim const> claims, std::span<Document const> documents)
        : claims_(claims), documents_(documents), hashes_(claims.size()) {}
    std::string key(ClaimId a, ClaimId b);
    std::string key(std::pair<ClaimId, ClaimId> const& pair) { return key(pair.first, pair.second); }

private:
    std::uint64_t hash_of(ClaimId id);
    std::span<Claim const> claims_;
    std::span<Document const> documents_;
    std::vector<std::uint64_t> hashes_;  ///< by claim; 0: not asked for yet
};

}  // namespace claimcheck
