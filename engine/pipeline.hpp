#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/check.hpp"
#include "engine/claim_store.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Reads one article into the store: its document with the counts of figures, its claims, what was not read.
/// `checked` is false for articles that others are held against.
DocumentId read_article(Article const& article, bool checked, Vocabulary const& vocabulary, ClaimStore& store);

/// Links all claims of the store to questions (sets Claim::question). Returns the printable key of each question,
/// sorted, indexed by QuestionId: "troops|russia|ukraine-border". The same claims give the same keys in any order, and on
/// any number of threads (`jobs`). `waiting` is told how far it has come.
std::vector<std::string> link(ClaimStore& store, Vocabulary const& vocabulary, unsigned jobs = 1, Gauge* waiting = nullptr);

/// The stages that --print knows, in order.
enum class Stage : std::uint8_t { sentences, tokens, mentions, assertions, claims, questions, unread };
/// The dump of a stage before claims, for one article: a line each.
std::string print_stage(Article const& article, Stage stage, Vocabulary const& vocabulary);
/// One line a claim: "{over 90,000} troops of russia @ ukraine-border 2021-12-02 by Kiev reported".
std::string dump(Claim const& claim);
/// One line a finding: "discrepancy troops|russia|ukraine-border levels-disagree {95,000-100,000: 000:6} {...}".
std::string dump(Finding const& finding, ClaimStore const& store, std::vector<std::string> const& questions);

/// A low-level reading of a single text, for `claimcheck mentions`.
struct ResolvedMention {
    bool time = false;
    Span span;
    Figure figure;            ///< of a quantity or a duration
    bool has_figure = false;  ///< false for a time with dates
    std::int32_t length = 0;  ///< how long a time says it is ("the past nine days"), in `unit`; 0: it does not say
    std::string_view unit;
    std::optional<Day> begin, end;
};
std::vector<ResolvedMention> read_mentions(std::string_view text, std::optional<Day> reference,
                                           Vocabulary const& vocabulary);

}  // namespace claimcheck
