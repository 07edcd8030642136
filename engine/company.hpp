#pragma once
#include <cstdint>
#include <vector>

#include "engine/plan.hpp"

namespace claimcheck {

/// Claims of a finding: places in the partition of the flagged ones, and of those that a rule admits and that compare and
/// agree with one of them; rising.
std::vector<std::uint32_t> with_company(Rules::Rule const& rule, Partition const& partition,
                                        std::vector<std::uint8_t> const& flagged, Vocabulary const& vocabulary);

/// Which figures of a question were held against others, whatever the rules say of it.
struct Tally {
    std::vector<bool> compared;  ///< by ClaimId
    std::uint64_t agreeing = 0, disagreeing = 0;
    std::vector<std::pair<ClaimId, ClaimId>> examples;  ///< agreeing pairs, at most `most_examples`
    static constexpr std::size_t most_examples = 100;
    void add(Tally const& other);  ///< of other questions; all examples of both are kept
};
void tally_pairs(Partition& partition, Vocabulary const& vocabulary, Tally& tally);

}  // namespace claimcheck
