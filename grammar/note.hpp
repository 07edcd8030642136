// What a sentence leaves behind for the ones after it.
#pragma once
#include <span>

#include "grammar/statement.hpp"

namespace claimcheck {

/// Keeps the last places, countries, speakers, polls and events that a sentence names. `in_text`: it is none of the
/// headline, which the first place of an article may be taken from.
void note_names(std::span<Token const> part, ClassSet classes, bool in_text, Discourse& d);

}  // namespace claimcheck
