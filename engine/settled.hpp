#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/pair_key.hpp"
#include "engine/rule.hpp"

namespace claimcheck {

/// What is settled of a finding's pairs: accepted ones, and those that a baseline holds.
struct Settled {
    std::vector<std::uint8_t> pair;  ///< of each pair: whether it is settled
    std::size_t accepted = 0, in_baseline = 0;
    std::string because;             ///< of the first accept
    [[nodiscard]] bool all() const { return accepted + in_baseline == pair.size(); }
    [[nodiscard]] bool none() const { return accepted + in_baseline == 0; }
};

/// Looks pairs up in the accepts of rule files and in a baseline, and counts which of them are used.
class Settlement {
public:
    using Pair = std::pair<ClaimId, ClaimId>;
    /// `baseline`: pair keys, and ids of findings whose pairs are too many to list.
    Settlement(std::span<Claim const> claims, std::span<Document const> documents, Rules const& rules,
               std::span<std::string const> baseline);

    /// Each pair by itself, or by the one of `told` in its place, which has the figures of the texts for those of their
    /// headlines; an accept by figures wants all of them printed in the pair.
    Settled of_pairs(Rules::Rule const& rule, std::span<Pair const> pairs, std::span<Pair const> told);
    /// All or none, for a sum: an accept by figures wants all of them printed among the whole and its parts.
    Settled of_sum(Rules::Rule const& rule, std::span<Pair const> pairs);
    /// A finding without a list of its pairs is settled by its id.
    Settled of_unlisted(Rules::Rule const& rule, std::string const& id);

    /// What another one has counted, too.
    void add(Settlement const& other);

    std::vector<std::uint64_t> accept_uses;       ///< by accept of the rules
    std::vector<std::uint8_t> baseline_uses;      ///< by entry of the baseline

private:
    [[nodiscard]] bool empty() const { return rules_.accepts.empty() && baseline_.empty(); }
    bool accept(Rules::Rule const& rule, std::string const& key, std::span<ClaimId const> claims, Settled& out);
    bool in_baseline(std::string const& key);

    std::span<Claim const> claims_;
    std::span<Document const> documents_;
    Rules const& rules_;
    std::map<std::string, std::size_t, std::less<>> baseline_;
    PairKeys keys_;
};

}  // namespace claimcheck
