#pragma once
#include "engine/check.hpp"
#include "tools/gather.hpp"
#include "tools/pack.hpp"

namespace claimcheck {

/// What a report is made of; all of it outlives the report.
struct Results {
    Gathered const& gathered;
    std::vector<std::string> const& questions;
    Vocabulary const& vocabulary;
    Checked const& checked;
};

/// Counts of a run, as every report gives them.
struct RunCounts {
    std::size_t articles = 0, known = 0;       ///< checked ones; those they were held against
    std::size_t figures = 0, read = 0, not_read = 0, not_figures = 0;  ///< in the checked articles
    std::size_t compared = 0, alone = 0;       ///< read figures of the checked articles
    std::size_t errors = 0, warnings = 0, notes = 0, accepted = 0, in_baseline = 0;
    std::size_t undated = 0;                   ///< checked articles without a publication date
};
RunCounts count_run(Results const& results);

/// The stages behind reading, with what is told of them on a terminal: claims get their questions, rules are run.
std::vector<std::string> link_told(Gathered& gathered, Vocabulary const& vocabulary, Options const& options);
Checked check_told(Gathered const& gathered, std::vector<std::string> const& questions, Vocabulary const& vocabulary, Rules const& rules, Options const& options,
                   std::span<std::string const> baseline = {});

/// The claims of a finding, each once, in the order of its clusters.
std::vector<ClaimId> claims_of(Finding const& finding);
/// The pair that is shown, first the figure that trackers and editors point at: the later one, unless only the other
/// stands in a checked article. Both are the same for a sum that is one figure.
std::pair<ClaimId, ClaimId> shown_pair(ClaimStore const& store, Finding const& finding);
/// The figures whose passages a report for people shows: the later one (or the total), then what it is held against, or
/// the parts in the order of the text.
std::vector<ClaimId> marked_claims(ClaimStore const& store, Finding const& finding);
std::string_view severity_word(Severity severity);

}  // namespace claimcheck
