#pragma once
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/claim_graph.hpp"
#include "engine/condition.hpp"
#include "engine/lane.hpp"
#include "engine/relation.hpp"
#include "engine/rule.hpp"

namespace claimcheck {

/// What a rule found in one partition.
struct Hits {
    /// Indexes into the partition, earlier first, sorted; of `pair`: none above `most_pairs`.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::vector<std::uint8_t> member;  ///< of each claim of the partition: whether it is in a flagged pair; empty: none
    std::uint64_t pair_count = 0;
    bool apart_in_time = false;        ///< of `pair`: some flagged pair is of different days
    std::optional<std::pair<std::uint32_t, std::uint32_t>> witness;  ///< later, earlier: the most distant pair
    bool witness_swapped = false;          ///< the rule's first name is the earlier claim
    // of `each`
    std::optional<Standing> whole;
    std::optional<Range> sum;              ///< of the parts that were found; empty: other figures were
    std::uint64_t compared = 0;
    std::uint64_t not_applicable = 0;
};

/// What the conditions of a pair rule ask for, as far as days and ranges can tell it.
struct PairPlan {
    std::optional<int> days;          ///< as-of within; the tightest
    std::optional<int> published;     ///< published within; the tightest
    bool holds = false;               ///< as-of within holds
    bool disagree = false;            ///< no pair is flagged that does not disagree
    bool one_sentence = false;        ///< nor one of different sentences
    bool one_day = false;             ///< nor one of different days of as-of or publication
    Lane::Without without;            ///< pairs that are never flagged: one updates, or contradicts, the other
    bool ranges_alone = false;        ///< and there is nothing else that it asks for
    /// Conditions of a single claim that the claim of the first, or second, name must meet.
    std::vector<Condition const*> first, second;
};
PairPlan plan_pairs(RuleDecl const& rule);

/// Everything that plans look things up in; built once a run.
struct Tables {
    std::span<Claim const> claims;
    std::span<Document const> documents;
    Vocabulary const& vocabulary;
    Rules const& rules;
    /// For each claim: the claims that the text calls a part of it.
    std::vector<std::vector<ClaimId>> parts_of;
    /// For each claim: the claims that tell what each one got of it.
    std::vector<std::vector<ClaimId>> per_head_of;
    /// Of each claim: the first claim of its document, from which its base and amount are counted.
    std::vector<ClaimId> first_of;
};

Tables make_tables(std::span<Claim const> claims, std::span<Document const> documents, Vocabulary const& vocabulary, Rules const& rules);

/// What the `find` lines of a rule about single claims come to for one of them.
struct Found {
    Standing claim;
    std::vector<Standing> others;
    std::vector<std::string_view> names;  ///< of the others; empty: a part
    std::string_view parts_name;
    std::size_t missing = 0;  ///< finds that found nothing: the rule does not apply
};
Found find_others(RuleDecl const& rule, Standing const& claim, Tables const& tables);
/// The names of the rule for what was found, which must outlive them.
Bindings bind(RuleDecl const& rule, Found const& found);

/// Whether a rule looks at a claim under the n-th of its names.
bool admits(Rules::Rule const& rule, std::size_t variable, Claim const& claim);

/// pair a, b of ... : pairs of one question (or within one article), in the window of the rule.
Hits run_pairs(Rules::Rule const& rule, PairPlan const& plan, Partition& partition, Tables const& tables);
/// Whether a pair (later, earlier) tells more than another: the larger quotient, then the nearer in time, then the first.
bool more_telling(Partition const& p, std::pair<std::uint32_t, std::uint32_t> a, std::pair<std::uint32_t, std::uint32_t> b);
/// Takes settled pairs away (`gone`, by pair) and finds the witness of the rest.
void keep_pairs(Rules::Rule const& rule, Partition const& partition, Tables const& tables, std::vector<std::uint8_t> const& gone, Hits& hits);
/// each claim w of ... find parts: one hit for each claim that is flagged.
std::vector<Hits> run_each(Rules::Rule const& rule, Partition const& partition, Tables const& tables);
/// pair p, w linked by part-of: claims of a question against those of the questions that it is a part of.
std::vector<std::pair<Standing, Standing>> run_linked(Rules::Rule const& rule, Partition const& part, Partition const& whole,
                                                      Tables const& tables);
/// series c of ... by question ordered by as-of: neighbours in time, `previous` and the claim itself.
Hits run_series(Rules::Rule const& rule, Partition const& partition, Tables const& tables);
/// group c of ... by question every N days: half-overlapping windows, consensus by the deepest overlap.
Hits run_group(Rules::Rule const& rule, Partition const& partition, Tables const& tables);

}  // namespace claimcheck
