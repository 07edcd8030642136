// Where an article was written: "KABUL, Afghanistan (AP) - A bomb ...", "Lilongwe. In its latest report ...".
#pragma once
#include <cstddef>
#include <optional>
#include <span>

#include "grammar/assertion.hpp"
#include "grammar/token.hpp"

namespace claimcheck {

struct Dateline {
    Reference place;         ///< unknown towns need the country behind them
    std::optional<When> day; ///< "Feb 4"
    std::size_t tokens = 0;  ///< in front of what the sentence says: "BERLIN, Feb 4 (Northern Wire) -", "Feb 4 (Northern Wire) -"; 0: neither, or nothing else
};
/// At the front of the first sentence of a text.
Dateline read_dateline(std::span<Token const> sentence);

}  // namespace claimcheck
