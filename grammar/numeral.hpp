#pragma once
#include <cstdint>
#include <optional>

#include "grammar/digits.hpp"
#include "grammar/number.hpp"
#include "grammar/token.hpp"

namespace claimcheck {

/// A number under way while its words or digits are read: "two hundred and fifty thousand", "3.5 million".
struct Numeral {
    Number value;               ///< so far; the low end of a vague number
    Number step{1};             ///< one unit of the last significant digit
    std::optional<Number> high; ///< of a vague number: "dozens", "several hundred"
    bool scaled = false;        ///< a scale word was read
    bool words = false;         ///< spelt out
    Number below;               ///< what the next scale word multiplies
    Number closed;              ///< what the last scale word of a thousand and more has closed
    std::int64_t last = 0;      ///< the last cardinal, 0 after a scale word
    std::int64_t last_scale = 0;
    std::int64_t closed_scale = 0;
    friend bool operator==(Numeral const&, Numeral const&) = default;
};

/// Digits; false when they are misprinted ("20,0000") or beyond the limits.
bool start(Numeral& numeral, Token const& digits);
/// One more cardinal word (1-90); false when it cannot follow ("two three"). Behind "and" it must follow a scale word.
bool add_cardinal(Numeral& numeral, std::int64_t value, bool behind_and);
/// One more scale word (100, 1000, 10^6 ...); false when the result leaves the limits or it cannot follow.
bool add_scale(Numeral& numeral, std::int64_t scale);
/// A further group that is less than the last scale: "3 crore" and "12 lakh", "3 hundred" and "21".
bool add_group(Numeral& numeral, Numeral const& group);
/// "and a half" of one, or of the scale word of a million and more just read: "two million and a half".
bool add_fraction(Numeral& numeral, std::int64_t num, std::int64_t den);
/// Decimals said in words: "point seven five" is 75 over 100.
bool add_decimals(Numeral& numeral, std::int64_t digits, std::int64_t one);
/// A fraction of one of the scale that follows, or by itself: "a quarter", "two thirds".
bool set_fraction(Numeral& numeral, std::int64_t num, std::int64_t den);
/// "tens", "hundreds": from low to high.
void set_vague(Numeral& numeral, Number low, Number high);
/// Less than nothing: "minus 20".
void negate(Numeral& numeral);
/// Bare and round: two or more trailing zeros, or a scale word.
bool is_round(Numeral const& numeral);

}  // namespace claimcheck
