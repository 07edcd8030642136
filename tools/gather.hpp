#pragma once
#include <string_view>
#include <vector>

#include "engine/vocabulary.hpp"
#include "tools/excerpt.hpp"
#include "tools/options.hpp"
#include "tools/read_file.hpp"

namespace claimcheck {

/// Everything that was read in a run.
struct Gathered {
    ClaimStore store;
    std::vector<Excerpt> excerpts;      ///< by claim; empty when they were not asked for
    std::vector<std::string_view> ids;  ///< by claim, as given with --claims; empty: claim_id()
    std::size_t checked = 0, known = 0; ///< articles
    std::uint64_t input_hash = 0;       ///< of all articles or claims, whatever their order
};

/// Gives every article and claim that the command line names to the sink, with whether it is checked; sorted by path. An
/// id that was read before is a diagnostic (a warning when the text is the same) and the item is passed over. With
/// --group items without a group are told in one diagnostic, an error when there are no others.
void read_articles(Options const& options, Lexicon const& lexicon, CheckedSink const& sink,
                   std::vector<Diagnostic>& diagnostics);

/// Reads all articles, or --claims, into a store.
Gathered gather(Options const& options, Vocabulary const& vocabulary, bool with_excerpts,
                std::vector<Diagnostic>& diagnostics);

/// The id of a claim in records: the one given, else hashed.
std::string id_of(Gathered const& gathered, ClaimId claim);

}  // namespace claimcheck
