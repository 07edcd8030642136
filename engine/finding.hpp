#pragma once
#include <compare>
#include <string>
#include <utility>
#include <vector>

#include "engine/claim.hpp"
#include "grammar/diagnostic.hpp"

namespace claimcheck {

enum class Relation : std::uint8_t { contradicts, discrepancy, updates, compatible, not_comparable, same_source };
std::string_view to_string(Relation relation);  ///< "contradicts", "discrepancy", "not-comparable", ...
enum class Dimension : std::uint8_t { same, differs, unknown };
std::string_view to_string(Dimension dimension);

/// Claims whose usual ranges share numbers: [low, high] is what all of them share.
struct Cluster {
    std::optional<Number> low, high;
    std::vector<ClaimId> claims;  ///< sorted by as-of, then document and span
    std::uint32_t sources = 0;    ///< independent ones
    friend bool operator==(Cluster const&, Cluster const&) = default;
};

struct Apart { ClaimId claim; std::string why; friend bool operator==(Apart const&, Apart const&) = default; };

/// What is reported: one a question and rule. Sorted lists; `pairs` is empty above 1,000 disagreeing pairs.
struct Finding {
    std::string id;        ///< 8 hexadecimal digits, hashes rule and question
    std::string rule;
    Severity severity = Severity::warning;
    Relation relation = Relation::discrepancy;
    QuestionId question = QuestionId::none;
    std::string message;   ///< one line, from the rule's `say`
    std::vector<Cluster> clusters;
    std::vector<std::pair<ClaimId, ClaimId>> pairs;  ///< earlier claim first
    std::uint64_t pair_count = 0;
    /// The pair shown: first the later figure, which can still be corrected, then the one it is held against.
    std::pair<ClaimId, ClaimId> witness{};
    std::vector<ClaimId> parts;                      ///< for sums: the parts, the witness is the total
    std::vector<std::pair<std::string, Dimension>> dimensions;  ///< measure, subject, place, event, as-of, claimant
    std::vector<std::string> reasons;                ///< arithmetic, "they fit if": whole sentences
    std::vector<Apart> apart;
    std::string suggest;
    std::string see;
    bool accepted = false;             ///< all pairs are settled, one at least by an accept
    std::string accepted_because;
    bool in_baseline = false;          ///< all pairs are in the baseline
    /// Disagreeing pairs that are left out of `pairs` since they are settled; 0 when all are.
    std::uint64_t accepted_pairs = 0, baseline_pairs = 0;
    /// Settled findings are listed and counted; they fail nothing.
    [[nodiscard]] bool settled() const { return accepted || in_baseline; }
};

}  // namespace claimcheck
