// What an event is called: storms behind their kind, fires and falls of buildings in front of it.
#include "grammar/statement.hpp"

namespace claimcheck {
namespace {

bool names(Token const& t) {
    constexpr auto other = WordClass::a_time | WordClass::event | WordClass::pronoun | WordClass::article | WordClass::place | WordClass::people_of | WordClass::body |
                           WordClass::month | WordClass::weekday | WordClass::title | WordClass::organisation | WordClass::said | WordClass::measure_verb | WordClass::a_quantity;
    return t.kind == TokenKind::word && t.capital && !t.classes.any(other) && (t.plain_word() || t.is(WordClass::person) || t.is(WordClass::site));
}

}  // namespace

std::string_view name_of_event(std::span<Token const> items, std::size_t at) {
    constexpr std::size_t longest = 3;
    bool const lasts = items[at].value(WordClass::event) == 0;
    if (lasts || items[at].value(WordClass::event) < 0 || words_in_small(items) == 0) return {};
    // "Hurricane Maria", but not "Department of Forestry and Fire Protection", "Hurricane Hunters"
    bool const of_body = at > 0 && (items[at - 1].capital || items[at - 1].classes.any(WordClass::and_ | WordClass::of));
    bool const behind = items[at].capital && !of_body && at + 1 < items.size() && names(items[at + 1]) && !items[at + 1].is(Inflection::plural);
    if (behind && !(at + 2 < items.size() && names(items[at + 2]))) return items[at + 1].text;
    auto first = at;
    while (first > 0 && at - first < longest && names(items[first - 1])) --first;
    bool const definite = first > 0 && items[first - 1].is(WordClass::article) && !items[first - 1].is(WordClass::indefinite);
    if (first == at || !(definite || (items[at].capital && first > 0))) return {};
    return text_of(&items[first], &items[at - 1] + 1);
}

}  // namespace claimcheck
