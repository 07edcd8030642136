// Past or future: "on Friday" is the last one or the next, as the verbs around it tell. The nearest verb in front decides,
// else the nearest behind.
#include "grammar/forms.hpp"

namespace claimcheck::forms {
namespace {

enum class Evidence : std::uint8_t { none, past, ahead };

/// A participle behind a form of "be" leaves the word to that ("will be finished").
Evidence of(Token const& t, Token const* sentence_first) {
    if (t.kind != TokenKind::word) return Evidence::none;
    if (t.is(WordClass::ahead)) return Evidence::ahead;
    if (t.is(WordClass::past)) return Evidence::past;
    bool const past_form = !t.capital && t.text.size() > 4 && t.text.ends_with("ed") && !(&t != sentence_first && (&t - 1)->is(WordClass::be));
    return past_form ? Evidence::past : Evidence::none;
}

}  // namespace

bool lies_ahead(Token const* sentence_first, Token const* last, Token const* at, Token const* next, When const& when) {
    constexpr int reach = 14;
    auto found = Evidence::none;
    bool infinitive = false;
    for (auto t = at; t-- != sentence_first && at - t <= reach && found == Evidence::none;) {
        if (t->is(';') || t->is('"')) break;
        found = of(*t, sentence_first);
        infinitive |= t->is(WordClass::to) && t + 1 != at && t[1].kind == TokenKind::word && !t[1].capital &&
                      !t[1].classes.any(WordClass::article | WordClass::cardinal | WordClass::scale);
    }
    if (found == Evidence::none && infinitive) return true;  // "markets to stay closed"
    for (auto t = next; t != last && t - next < reach && found == Evidence::none; ++t) {
        if (t->is(';') || t->is('"')) break;
        found = of(*t, sentence_first);
    }
    // "until Friday" looks ahead even behind a perfect or a participle ("has stayed closed")
    if (when.bound == Bound::until && found == Evidence::past) {
        for (auto t = sentence_first; t != at; ++t) {
            if (t->is(WordClass::past)) return false;
        }
        return true;
    }
    return found == Evidence::ahead || (found == Evidence::none && when.bound == Bound::until);
}

}  // namespace claimcheck::forms
