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

/// A number at `first`; moves `first` behind it. `_money` takes every glued scale letter as one ("5m" is five million).
bool read_number(Token const*& first, Token const* last, Numeral& numeral);
bool read_money_number(Token const*& first, Token const* last, Numeral& numeral);
/// "hundred", "thousand" without a count, which only a hedge makes a number: "more than hundred people".
bool read_scale(Token const*& first, Token const* last, Numeral& numeral);

/// "half", "a quarter", "two-thirds", before it is known what of.
struct Fraction {
    std::int64_t num = 1, den = 1;
    bool counted = false;  ///< a number word stands in front
    bool article = false;
    bool hyphen = false;
    bool ordinal = false;  ///< the word numbers as well: "third", "fourth"
};
bool read_fraction(Token const*& first, Token const* last, Fraction& fraction);

/// A hedge that follows its figure: "or more", "at most". Not before "than" or another figure: "5 or more than 7".
bool read_hedge_after(Token const*& first, Token const* last, Token const*& hedge);

/// "14st", but not "21st": the st of no ordinal.
inline bool stones(Token const& number, Token const& word) {
    bool const first = number.text.ends_with('1') && !number.text.ends_with("11");
    return word.value(WordClass::ordinal) == 1 && word.is(WordClass::degree_letter) && !word.spaced && !word.capital && !first;
}

/// A number with what states its unit, without hedges: "$5.2 billion", "-3 degrees", "6 feet 2 inches", "10-year".
struct Amount {
    Numeral number;
    Token const* symbol = nullptr;  ///< before or behind the number
    Token const* suffix = nullptr;  ///< "20-odd", "10 or more": a hedge between number and unit
    Token const* unit = nullptr;
    WordClass unit_class = WordClass::unit;  ///< squared or cubed when a power is glued to it: "km2"
    bool hyphen = false;            ///< a hyphen joins number and unit: "10-pound"
    bool line_sign = false;         ///< a minus sign at the beginning of a line, which may be a bullet
};
/// Without smaller units behind: in "between 2 hours and 30 minutes" they are the other end.
bool read_short_amount(Token const*& first, Token const* last, Amount& amount);
/// Takes what stands in smaller units behind an amount: "2 inches", "and a half"; false when nothing does.
bool read_smaller(Token const*& first, Token const* last, Amount& amount);
/// "an hour and a half"
bool read_one_and_smaller(Token const*& first, Token const* last, Amount& amount);
/// The end of a range that began with money: "$5m to 6m".
bool read_money_amount(Token const*& first, Token const* last, Amount& amount);
/// "a mile", "an hour", "thousand dollars": what only a hedge makes a figure.
bool read_one_amount(Token const*& first, Token const* last, Amount& amount);

/// A quantity at `first`, or nullopt; moves `first` behind it. `sentence_first` begins the sentence: what stands before
/// `first` may decide (a "from" there makes "3 to 5" two figures).
std::optional<Quantity> read_quantity(Token const*& first, Token const* last, Token const* sentence_first);
/// "one in five", "nine out of 10" as a share; moves `first` behind it.
std::optional<Quantity> read_ratio(Token const*& first, Token const* last, Token const* sentence_first);
/// What a ratio from `at` to `next` says: whether a noun follows, and whether it is a share, no two counts.
struct RatioOf { bool noun = false, rate = false; };
RatioOf ratio_of(Token const* at, Token const* next, Token const* last);
/// "one voter in four backs", but not "killed one man in two attacks": the share; its noun is at[1], the whole at[3].
std::optional<Quantity> read_ratio_of_noun(Token const* at, Token const* last, Token const* sentence_first);
/// A unit of the calendar at `first`: "2 December", "last week", "the spring"; moves `first` behind it.
bool read_date(Token const*& first, Token const* last, When& when);
/// A date with what stands around it: "early October", "the first week of March", "two weeks ago", "every Friday".
bool read_frame(Token const*& first, Token const* last, When& when);
/// The unit of the calendar that a time_unit word names.
TimeUnit unit_of(Token const* word);
/// "two weeks": a length that may be a distance from now; its `length` is 0 when it is not said.
bool read_distance(Token const*& first, Token const* last, When& when);
/// A time of day: "16:08 UTC", "9.30am", "noon".
bool read_clock(Token const*& first, Token const* last);
/// "8" or "8:30", which only its neighbours make a time of day ("at 8 tonight").
bool read_hour(Token const*& first, Token const* last);
/// A time at `first` with its preposition.
struct TimeForm {
    When when;
    std::optional<When> end;  ///< of a range; it is not read over, its tokens follow
    bool aside = false;       ///< a time that dates no figure: "daily", "later", "9am"
};
std::optional<TimeForm> read_when(Token const*& first, Token const* last, Token const* sentence_first);
/// A length of time that read_quantity does not know: "two years and three months", "an hour and a half", "a month".
struct Length {
    Quantity quantity;
    bool aside = false;       ///< "a month", which may as well be the base of a rate
};
std::optional<Length> read_length(Token const*& first, Token const* last, Token const* sentence_first);
/// What the verbs around the time [at, next) speak of: what was or what is to come.
Tense read_tense(Token const* sentence_first, Token const* last, Token const* at, Token const* next, When const& when);

}  // namespace claimcheck::forms
