#pragma once
#include <span>
#include <vector>

#include "engine/finding.hpp"
#include "engine/gauge.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

struct Rules;  // engine/rule.hpp: compiled, typed rules

/// What a rule did in a run; nothing is silent.
struct RuleCount {
    std::string rule;
    std::uint64_t claims = 0, compared = 0, not_applicable = 0, flagged = 0, accepted = 0;
};

struct Checked {
    std::vector<Finding> findings;  ///< sorted: severity, document, span, rule
    std::vector<RuleCount> counts;  ///< in rule order
    std::uint64_t compared = 0;     ///< claims that were compared with at least one other
    std::uint64_t agreeing_pairs = 0, disagreeing_pairs = 0;
    std::vector<std::pair<ClaimId, ClaimId>> agreeing;  ///< at most 100, for a run without findings
    std::vector<std::uint64_t> accept_uses;   ///< by accept of the rules: pairs that it settled
    std::vector<std::uint8_t> baseline_uses;  ///< by entry of the baseline: whether a pair has it
};

/// Runs the rules over claims that are linked to questions. `questions` has the printable key of each QuestionId.
/// `baseline` has the keys of known pairs (pair_key.hpp), and ids of findings whose pairs are too many to list.
/// Pure: the same claims in any order of documents, and on any number of threads (`jobs`), give the same findings.
/// `waiting` is told how far it has come, in claims.
Checked check(std::span<Claim const> claims, std::span<Document const> documents,
              std::span<std::string const> questions, Vocabulary const& vocabulary, Rules const& rules,
              std::span<std::string const> baseline = {}, unsigned jobs = 1, Gauge* waiting = nullptr);

}  // namespace claimcheck
