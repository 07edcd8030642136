#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "grammar/assertion.hpp"
#include "grammar/item.hpp"

namespace claimcheck {

/// A figure of a sentence that was read: its item and its assertion.
struct ReadFigure {
    std::size_t item = 0;
    std::int32_t assertion = 0;  ///< index in the article's assertions
};

/// Sets Assertion::base and ::amount where the words of one sentence say what a figure is of: a change, of the figure
/// that it starts from ("from 12 percent", the base) to the one that it leads to ("to 13.25 percent", the amount); a
/// share, of the whole that it is taken of ("120 of the 400 workers, or 30 percent": 400 and 120).
/// `figures` in the order of the sentence; `assertions` are all of the article.
void read_equations(ItemLine const& line, std::span<ReadFigure const> figures, std::span<Assertion> assertions);

}  // namespace claimcheck
