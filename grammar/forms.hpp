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
/// A unit of the calendar at `first`: "2 December", "last week", "the spring"; moves `first` behind it.
bool read_date(Token const*& first, Token const* last, When& when);
/// A date with what stands around it: "early October", "the first week of March", "two weeks ago", "every Friday".
bool read_frame(Token const*& first, Token const* last, When& when);
/// "two weeks": a length that may be a distance from now; its `length` is 0 when it is not said.
bool read_distance(Token const*& first, Token const* last, When& when);
/// A time of day: "16:08 UTC", "9.30am", "noon".
bool read_clock(Token const*& first, Token const* last);
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
