#pragma once
#include <vector>

#include "engine/claim_store.hpp"
#include "engine/event.hpp"

namespace claimcheck {

/// For each claim whether its group is all whom its article counts there: "35 men are trapped", where the article tells
/// of no others that are. Only groups whose noun says what people are rather than picking some out (`people men = 2`).
std::vector<bool> whole_groups(ClaimStore const& store, Events const& events, Vocabulary const& vocabulary);

}  // namespace claimcheck
