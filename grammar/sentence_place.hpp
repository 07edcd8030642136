#pragma once
#include <span>

#include "grammar/statement.hpp"

namespace claimcheck {

/// Where a sentence takes place; where somebody comes from, goes to or speaks is elsewhere. Empty: it does not say.
Reference place_of_sentence(std::span<Token const> part, Discourse const& discourse);

}  // namespace claimcheck
