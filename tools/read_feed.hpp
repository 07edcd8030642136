#pragma once
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "grammar/lexicon.hpp"
#include "tools/file.hpp"
#include "tools/row.hpp"

namespace claimcheck {

/// Whether JSON that begins so is of the type ClaimReview or DataFeed of schema.org, or, `anywhere`, holds one: an article
/// may hold one that reviews it.
bool looks_like_feed(std::string_view begin, bool anywhere);

/// Reads fact-checks as schema.org has them (ClaimReview, wherever it lies: in a list, a DataFeed, "@graph", one a line)
/// in bounded memory. Of each the claim that was reviewed is given to the sink: an article by its speaker
/// (itemReviewed.author) of its day (itemReviewed.datePublished, else that of its first appearance), which is read as any
/// text. What the reviewers say, their rating above all, is never read. The id is the review's "@id", else its url, else
/// file and line. A review without a claim is a diagnostic at its line and the others are read; broken JSON is one, too,
/// and what comes behind is read from the next line that begins with "{". A file without a review is a mistake, or a note
/// when nobody has named it.
void read_feed(File& file, InputFile const& input, Lexicon const& lexicon, ItemSink const& sink, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
