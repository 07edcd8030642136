#pragma once
#include "tools/gather.hpp"
#include "tools/output.hpp"

namespace claimcheck {

/// The claims of extract in the words of schema.org: each a Claim and the draft of a ClaimReview without a rating, for
/// whoever checks it. It may stand inside a script element of a page.
void write_jsonld(Gathered const& gathered, Vocabulary const& vocabulary, Output& output);

}  // namespace claimcheck
