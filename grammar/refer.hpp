#pragma once
#include <span>
#include <string_view>

#include "grammar/assertion.hpp"
#include "grammar/item.hpp"

namespace claimcheck {

/// A noun phrase as a reference: its last named person, body or place, else its own words. `named` tells which.
Reference refer(Token const* first, Token const* last);

/// Whether one of `words`, which stand in `items`, is of such a class; or they are a place and nothing else.
bool of_class(std::span<Token const> items, std::string_view words, ClassSet set);

}  // namespace claimcheck
