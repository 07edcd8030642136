#pragma once
#include "grammar/assertion.hpp"
#include "grammar/item.hpp"

namespace claimcheck {

/// A noun phrase as a reference: its last named person, body or place, else its own words. `named` tells which.
Reference refer(Token const* first, Token const* last);

}  // namespace claimcheck
