// Where an article was written: "KABUL, Afghanistan (AP) - A bomb ...", "Lilongwe. In its latest report ...".
#pragma once
#include <span>

#include "grammar/assertion.hpp"
#include "grammar/token.hpp"

namespace claimcheck {

/// The place at the front of the first sentence of a text, or none. Unknown towns need the country behind them.
Reference read_dateline(std::span<Token const> first_sentence);

}  // namespace claimcheck
