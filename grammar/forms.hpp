#pragma once
// Internal: what the parts of the sentence grammar give each other. Each rule is defined in its own .cpp.
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/lexicon.hpp"
#include "grammar/mention.hpp"
#include "grammar/numeral.hpp"
#include "grammar/token.hpp"

namespace claimcheck::forms {

/// A quantity at `first`, or nullopt; moves `first` behind it. `before` are tokens that stand before `first` in the
/// sentence (a "from" there makes "3 to 5" two figures).
std::optional<Quantity> read_quantity(Token const*& first, Token const* last, Token const* sentence_first);
/// A time at `first` (with its preposition), or nullopt; moves `first` behind it.
std::optional<When> read_when(Token const*& first, Token const* last);

}  // namespace claimcheck::forms
