#include "grammar/dateline.hpp"

#include <algorithm>

#include "grammar/item.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t longest = 16;  ///< tokens, an agency and a date among them

/// Behind which token a dateline ends: a dash between spaces; the end of a sentence that is nothing else. 0: nowhere.
std::size_t end_of(std::span<Token const> s) {
    bool brackets = false;
    for (std::size_t i = 1; i < s.size() && i < longest; ++i) {
        brackets = (brackets || s[i].is('(')) && !s[i].is(')');
        bool const spaced = i + 1 < s.size() && s[i].spaced && s[i + 1].spaced;
        bool const doubled = s[i].spaced && i + 2 < s.size() && s[i].is('-') && s[i + 1].is('-') && s[i + 2].spaced;
        if (doubled) return i + 1;
        if (s[i].is('-') && (spaced || s[i].text != "-")) return i;
        bool const may_stand = s[i].capital || s[i].kind != TokenKind::word || s[i].is(WordClass::month) || brackets;
        if (!may_stand) return 0;
    }
    return s.size() <= 4 ? s.size() : 0;
}

std::optional<When> day_of(std::span<Token const> dateline) {
    if (std::none_of(dateline.begin(), dateline.end(), [](Token const& t) { return t.is(WordClass::month); })) return std::nullopt;
    ItemLine line;
    read_items(dateline, line);
    if (line.times.size() != 1 || line.times[0].kind != WhenKind::day || line.times[0].day == 0) return std::nullopt;
    return line.times[0];
}

/// No word but in brackets: "(Northern Wire)".
bool names_nothing(std::span<Token const> s) {
    bool brackets = false;
    for (Token const& t : s) {
        brackets = (brackets || t.is('(')) && !t.is(')');
        if (!brackets && t.kind == TokenKind::word) return false;
    }
    return true;
}

}  // namespace

Dateline read_dateline(std::span<Token const> s) {
    Dateline result;
    Reference& r = result.place;
    std::size_t const end = end_of(s);
    if (end == 0 || !s[0].capital || s[0].kind != TokenKind::word) return result;
    std::size_t const day = s.size() > 2 && s[1].is('.') ? 2 : 1;
    bool const day_alone = s.size() > day && s[0].is(WordClass::month) && s[day].kind == TokenKind::number;  // "April 22 (UPI) --"
    if (day_alone && end > 2 && end + 1 < s.size() && names_nothing(s.subspan(day + 1, end - day - 1))) {
        result.tokens = end + 1;
        result.day = day_of(s.first(end));
    }
    auto const of = [](Token const& t) { return static_cast<std::int32_t>(t.value(WordClass::place)); };
    std::size_t name = 1;
    while (name < end && s[name].kind == TokenKind::word && s[name].capital) ++name;
    bool const country = name + 1 < end && s[name].is(',') && s[name + 1].is(WordClass::place);
    if (!s[0].is(WordClass::place) && !country) return result;
    if (s[0].is(WordClass::place)) r.entity = of(s[0]);
    if (country) r.around = of(s[name + 1]);
    r.words = std::string_view(s[0].text.data(), static_cast<std::size_t>(s[name - 1].text.data() + s[name - 1].text.size() - s[0].text.data()));
    r.named = r.dateline = true;
    if (end + 1 >= s.size()) return result;
    result.tokens = end + 1;
    result.day = day_of(s.first(end));
    return result;
}

}  // namespace claimcheck
