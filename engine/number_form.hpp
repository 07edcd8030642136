#pragma once
#include <optional>

#include "engine/clause.hpp"
#include "engine/claim.hpp"

namespace claimcheck {

/// What stands in a text as a number: an amount, a date of something, a place in an order ("the third largest"), a time
/// of day, the score of a match, how old somebody is, how long ago something was, since how long it has lasted.
enum class StatedKind : std::uint8_t { amount, date, rank, clock, score, age, ago, lasting };

/// A number that is no quantity of the grammar, from item `first` (its hedge) to `last`.
struct NumberForm {
    StatedKind kind = StatedKind::amount;
    std::size_t first = 0, last = 0;
    Figure figure;             ///< of a clock time the minutes of half a day; of a score the higher side first
    std::int64_t out_of = 0;   ///< 10 of "8/10"
    bool superlative = false;  ///< the item behind `last`, hyphens aside, is one
    bool nobody = false;       ///< "nobody", "none": no people
};
/// "8.1/10", "ranked 25th", "# 5 on the list", "at 7:30 pm", "won 3-1", "1565 confirmed cases", "no deaths" with their digits at `at`.
std::optional<NumberForm> read_number_form(Clause const& clause, std::size_t at, Vocabulary const& vocabulary);

/// The item behind `at`, hyphens aside.
std::size_t behind_hyphens(Clause const& clause, std::size_t at);

}  // namespace claimcheck
