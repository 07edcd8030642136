#include "grammar/sentence_place.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

/// "the Daily Post in Kano reported": where a source is that is not of the place.
bool of_speaker(std::span<Token const> part, std::size_t preposition, std::size_t end) {
    constexpr std::size_t reach = 3;
    auto said = preposition + 1;
    while (said < end && said - preposition < reach && part[said].capital && !part[said].is(WordClass::said)) ++said;
    bool const ends = said > preposition + 1 && said < part.size() && part[said].is(WordClass::said);
    return ends && preposition > 0 && part[preposition - 1].capital && !part[preposition - 1].classes.any(WordClass::local | WordClass::place);
}
/// "hit Malawi after it had entered Zambezia in Mozambique": where something was before.
bool where_before(std::span<Token const> part, std::size_t preposition) {
    constexpr std::int64_t after = 4;
    for (auto i = preposition; i-- > 1;) {
        if (part[i].kind == TokenKind::mark) return false;
        if (part[i].is(WordClass::subordinate) && part[i].is(WordClass::since) && part[i].value(WordClass::since) == after) return part[i + 1].is(WordClass::pronoun);
    }
    return false;
}
/// "in Ohio, Utah and Iowa": nowhere in particular.
bool one_of_list(std::span<Token const> part, Reference const& place) {
    auto const at = std::find_if(part.begin(), part.end(), [&](Token const& t) { return t.text.data() == place.words.data(); });
    auto const is_place = [&](auto t) { return t < part.end() && t->is(WordClass::place); };
    if (at == part.end()) return false;
    auto next = at + 1;
    while (next < part.end() && next->is(',') && is_place(next + 1)) next += 2;
    if (next < part.end() && next->is(',')) ++next;
    return next < part.end() && next->is(WordClass::and_) && is_place(next + 1);
}

}  // namespace

Reference place_of_sentence(std::span<Token const> part, Discourse const& discourse) {
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (!part[i].is(WordClass::place_prep)) continue;
        auto end = i + 1;
        while (end < part.size() && (!part[end].is(WordClass::place_prep) || (part[end].is(WordClass::in_) && part[end - 1].is(WordClass::place)))) ++end;
        auto const place = read_place(part, i, end, {}, discourse);
        bool const away = (part[i].is(WordClass::motion) && !place.border) || of_speaker(part, i, end) || where_before(part, i);
        if (place.known() && !place.inherited && !away) return one_of_list(part, place) ? Reference{} : place;
    }
    return {};
}

}  // namespace claimcheck
