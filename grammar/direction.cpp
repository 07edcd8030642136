// Past or future: "on Friday" is the last one or the next, as the verbs around it tell. The nearest verb in front decides,
// else the nearest behind.
#include "grammar/forms.hpp"

namespace claimcheck::forms {
namespace {

/// A verb behind a form of "be", "to" or a modal leaves the word to that ("will be finished", "set to hit").
Tense of(Token const& t, Token const* sentence_first) {
    if (t.kind != TokenKind::word) return Tense::present;
    if (t.is(WordClass::ahead)) return Tense::future;
    bool const past_form = t.is(WordClass::past) || t.is(Inflection::past);
    if (!past_form) return Tense::present;
    constexpr auto leads = WordClass::to | WordClass::ahead | WordClass::possible;
    bool const led = &t != sentence_first && (&t - 1)->classes.any(leads);
    bool const participle = &t != sentence_first && (&t - 1)->is(WordClass::be) && !t.is(WordClass::be);
    return led || participle ? Tense::present : Tense::past;
}

}  // namespace

Tense read_tense(Token const* sentence_first, Token const* last, Token const* at, Token const* next, When const& when) {
    constexpr int reach = 14;
    auto found = Tense::present;
    bool infinitive = false;
    for (auto t = at; t-- != sentence_first && at - t <= reach && found == Tense::present;) {
        if (t->is(';') || t->is('"')) break;
        if (t != sentence_first && (t - 1)->is(',') && t->classes.any(WordClass::and_ | WordClass::subordinate)) break;  // ", but in March it said"
        found = of(*t, sentence_first);
        infinitive |= t->is(WordClass::to) && t + 1 != at && t[1].kind == TokenKind::word && !t[1].capital &&
                      !t[1].classes.any(WordClass::article | WordClass::cardinal | WordClass::scale);
    }
    if (found == Tense::present && infinitive) return Tense::future;  // "markets to stay closed"
    for (auto t = next; t != last && t - next < reach && found == Tense::present; ++t) {
        if (t->is(';') || t->is('"')) break;
        found = of(*t, sentence_first);
    }
    bool const as_of = at->is(WordClass::until) && at->value(WordClass::until) >= 10;
    if (when.bound != Bound::until || as_of || found == Tense::future) return found;
    if (at != sentence_first && (at - 1)->is(WordClass::time_unit)) return found;  // "the 12 months through September"
    // "By mid-May the army had 90,000 troops"
    bool const opens = at == sentence_first || (at - 1)->kind == TokenKind::mark;
    if (opens && found == Tense::past) {
        auto const told = [&](Token const* t) { return !t->is(WordClass::said) && of(*t, sentence_first) == Tense::past; };
        for (auto t = next; t != last && t - next < reach; ++t) {
            if (t->is(WordClass::ahead)) break;
            if (told(t)) return found;
        }
    }
    // "until Friday" looks ahead even behind a perfect ("has stayed closed"): the first verb tells
    for (auto t = sentence_first; t != at; ++t) {
        if (t->is(WordClass::have) && !t->is(WordClass::past) && at->is(WordClass::by)) return found;  // "has risen to 40 by May"
        if (t->classes.any(WordClass::be | WordClass::have) && !t->is(WordClass::past)) break;
        bool const state = t != sentence_first && (t - 1)->is(WordClass::verb);  // "remain closed"
        bool const regular = at->is(WordClass::by) && t->is(Inflection::past);  // "hired 40 people by May"
        if ((t->is(WordClass::past) && !state) || regular) return found;
    }
    return Tense::future;
}

}  // namespace claimcheck::forms
