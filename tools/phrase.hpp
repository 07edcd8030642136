#pragma once
#include <string>
#include <vector>

#include "engine/claim_store.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Words for parts of claims in reports. All of them are terminal-safe.

/// "18 Jan 22", "late Oct 21", "Oct 21", "2021", "12-17 Jan 22", "unknown"; with "*" when the article's date counts.
std::string as_of_text(Claim const& claim, Document const& document, Vocabulary const& vocabulary, bool long_year = false);
/// True when the text states no day of the figure, so that the article's counts.
bool undated(Claim const& claim, Document const& document, Vocabulary const& vocabulary);
/// "109,250-120,750", "61", "at most 500": the usual range of the figure, for people to read.
std::string usual_range(Claim const& claim, Vocabulary const& vocabulary);
/// "Kiev"; "(Associated Press)" when nobody is named: who printed it. Empty when that is unknown, too.
std::string claimant(Claim const& claim, Document const& document);
/// "troops", "deaths since 2014": what is counted.
std::string counted_thing(Claim const& claim);
/// "how many Russian troops, Ukraine's border, Oct 2021 - Jan 2022".
std::string question(std::vector<ClaimId> const& claims, ClaimStore const& store, Vocabulary const& vocabulary);

}  // namespace claimcheck
