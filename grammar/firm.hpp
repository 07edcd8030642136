// The firm that an article is about: what "the company" and "its" mean where no name stands.
#pragma once
#include <span>

#include "grammar/statement.hpp"

namespace claimcheck {

/// Remembers the firm that a sentence introduces ("carmaker Delva Motors", "Delva, the Lyon-based carmaker,") or
/// names again.
void note_firm(std::span<Token const> part, Discourse& discourse);

/// Remembers a firm by the name that a figure has for its owner.
void note_owner(Reference const& owner, Discourse& discourse);

}  // namespace claimcheck
