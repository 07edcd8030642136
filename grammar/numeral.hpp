#pragma once
#include <cstdint>

#include "grammar/number.hpp"
#include "grammar/token.hpp"

namespace claimcheck {

/// A number under way while its words or digits are read: "two hundred and fifty thousand", "3.5 million".
struct Numeral {
    Number value;              ///< so far
    Number step{1};            ///< one unit of the last significant digit
    bool scaled = false;       ///< a scale word was read
    bool words = false;        ///< spelt out
    Number below;              ///< what the next scale word multiplies
    std::int64_t last = 0;     ///< the last cardinal, 0 after a scale word
    std::int64_t last_scale = 0;
    friend bool operator==(Numeral const&, Numeral const&) = default;
};

/// Digits; false when they are misprinted ("20,0000") or beyond the limits.
bool start(Numeral& numeral, Token const& digits);
/// One more cardinal word (1-90); false when it cannot follow ("two three").
bool add_cardinal(Numeral& numeral, std::int64_t value);
/// One more scale word (100, 1000, 10^6 ...); false when the result leaves the limits or it cannot follow.
bool add_scale(Numeral& numeral, std::int64_t scale);
/// A fraction of one of the scale that follows, or by itself: "a quarter", "two thirds".
bool set_fraction(Numeral& numeral, std::int64_t num, std::int64_t den);
/// Bare and round: two or more trailing zeros, or a scale word.
bool is_round(Numeral const& numeral);

}  // namespace claimcheck
