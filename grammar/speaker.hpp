// Internal: what may be a source, and where one can begin and end.
#pragma once
#include "grammar/primitive.hpp"

namespace claimcheck::forms::speaker {

/// A token that `fits`; no attribute.
template <bool (*fits)(Token const&)>
struct token_parser : x3::parser<token_parser<fits>> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        if (first == last || !fits(*first)) return false;
        ++first;
        return true;
    }
};

/// Whether a noun phrase can hold a token, told by what it is not.
inline bool in_phrase(Token const& t) {
    constexpr auto never = WordClass::said | WordClass::deny | WordClass::ago | WordClass::according | WordClass::be | WordClass::have | WordClass::a_time |
                           WordClass::a_quantity | WordClass::measure_verb | WordClass::negation | WordClass::plan |
                           WordClass::possible | WordClass::who | WordClass::that;
    constexpr auto nouns = WordClass::body | WordClass::title | WordClass::claims | WordClass::people;
    if (t.kind == TokenKind::mark) return t.is('-') || t.is('\'') || t.is('/') || t.is('&');
    if (t.classes.any(nouns)) return true;
    if (t.is(WordClass::event) && !t.is(Inflection::past) && !t.is(Inflection::ing)) return true;  // "march organisers"
    if (t.is(Inflection::past)) return false;
    if (t.capital && !t.classes.any(WordClass::a_time | WordClass::said | WordClass::a_quantity | WordClass::subordinate | WordClass::according)) return true;
    return !t.classes.any(never) && !t.is(WordClass::subordinate) && !t.is(WordClass::verb);
}
inline constexpr token_parser<in_phrase> phrase_token{};

inline constexpr ClassSet can_speak = WordClass::body | WordClass::title | WordClass::claims | WordClass::person |
                               WordClass::organisation | WordClass::source | WordClass::place | WordClass::people_of |
                               WordClass::pronoun | WordClass::fighters;

/// "officials later": what says when or how is no part of who.
inline Token const* without_adverb(Token const* first, Token const* last) {
    constexpr auto when = WordClass::adverb | WordClass::vague_time | WordClass::ago | WordClass::more;
    while (last - first > 1 && !(last - 1)->capital && ((last - 1)->classes.any(when) || (last - 1)->is(Inflection::manner))) --last;
    return last;
}

inline bool speaks(Token const* first, Token const* last) {
    bool capital = false;
    last = without_adverb(first, last);
    for (auto t = first; t != last; ++t) {
        if (t->classes.any(can_speak)) return true;
        capital |= t->capital && t != first && t->kind == TokenKind::word;
    }
    return capital || (last - first == 1 && first->capital && first->kind == TokenKind::word && first->plain_word());
}

/// Where a source can begin: at the start, behind a mark, a subordinator or a time.
inline bool can_begin(Token const* first, Token const* at) {
    if (at == first) return true;
    Token const& before = *(at - 1);
    return (before.kind == TokenKind::mark && !before.is('-') && !before.is('\'') && !before.is('/') && !before.is('&')) ||
           before.classes.any(WordClass::subordinate | WordClass::a_time | WordClass::so_far | WordClass::that | WordClass::and_ | WordClass::who) ||
           before.classes.any(WordClass::said | WordClass::deny) || (before.is(WordClass::preposition) && at - first == 1) ||
           (before.is('\'') && at - first > 1 && (at - 2)->is(',')) ||  // "'... 40 were hurt,' he said"
           (before.is(WordClass::preposition) && (at - 2)->is(',')) ||
           (before.is(Inflection::past) && at - first > 1 && (at - 2)->is(WordClass::indefinite));  // "an unnamed official said"
}

inline bool content_end(Token const* at, Token const* last) {
    return at == last || at->is('.') || at->is(',') || at->is(';') || at->is('"') || at->is('?') || at->is('!') || at->is('~');
}

}  // namespace claimcheck::forms::speaker
