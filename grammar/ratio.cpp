// Shares told by a ratio: "nine out of ten pupils", "one voter in four". Where a count may be meant, it is none.
#include <algorithm>

#include "grammar/forms.hpp"
#include "grammar/item.hpp"

namespace claimcheck::forms {
namespace {

/// "trains", "new arrivals"
bool plural_comes(Token const* at, Token const* last) {
    constexpr int reach = 3;
    for (int i = 0; i < reach && at + i != last && at[i].kind == TokenKind::word; ++i) {
        if (is_plural(at[i])) return true;
        if (!at[i].is(WordClass::fresh) && !at[i].plain_word()) return false;
    }
    return false;
}

bool ten(Token const& t) { return t.value(WordClass::cardinal) == 10 || t.whole == 10 || t.whole == 100; }
std::int64_t small(Token const& t) { return t.kind == TokenKind::number ? std::int64_t{t.whole} : t.value(WordClass::cardinal); }

}  // namespace

RatioOf ratio_of(Token const* at, Token const* next, Token const* last) {
    RatioOf r;
    r.noun = next != last && (next->is(WordClass::of) || plural_comes(next, last));
    // of "nine out of 12" the two may be counts, of "nine out of ten" they say how many of them all
    r.rate = (r.noun && ten(*(next - 1))) || std::any_of(at, next, [](Token const& t) { return t.is(WordClass::ratio); });
    return r;
}

std::optional<Quantity> read_ratio_of_noun(Token const* at, Token const* last, Token const* sentence_first) {
    if (last - at < 5 || !at[2].is(WordClass::ratio) || at[1].kind != TokenKind::word || !may_be_noun(at[1]) || at[1].capital) return std::nullopt;
    constexpr std::int64_t largest = 20;
    auto const part = small(*at), whole = small(at[3]);
    bool const agrees = is_plural(at[1]) == (part != 1);
    if (part < 1 || whole <= part || whole > largest || !agrees) return std::nullopt;
    constexpr auto counted = WordClass::people | WordClass::time_unit | WordClass::unit | WordClass::more | WordClass::cardinal;
    constexpr auto object = WordClass::article | WordClass::possessive | WordClass::pronoun | WordClass::that | WordClass::to;
    Token const& next = at[4];
    bool const acts = (next.plain_word() || next.is(WordClass::never)) && last - at > 5 && at[5].classes.any(object);  // "backs the plan"
    bool const noun = next.kind == TokenKind::word && (next.capital || may_be_noun(next) || next.classes.any(counted)) && !acts;
    constexpr auto leads = WordClass::preposition | WordClass::that | WordClass::and_ | WordClass::adverb | WordClass::said;
    bool const front = at == sentence_first || (at - 1)->kind == TokenKind::mark || (at - 1)->classes.any(leads);
    auto const value = Number::ratio(part, whole), step = Number::ratio(1, whole);
    if (noun || !front || !value || !step) return std::nullopt;
    Quantity q;
    q.value = q.low = q.high = *value;
    q.step = *step;
    q.span = {at->begin, at[3].end()};
    return q;
}

}  // namespace claimcheck::forms
