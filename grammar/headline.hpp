#pragma once
#include <cstddef>
#include <vector>

#include "grammar/statement.hpp"

namespace claimcheck {

/// A headline is written before its text and says less: the first `headline` assertions take where, when and of which
/// event they are from the same figure of the text, else the event from its lead (`discourse` at the end of the text).
void settle_headline(std::vector<Assertion>& assertions, std::size_t headline, Discourse const& discourse);

}  // namespace claimcheck
