// A word for a business right before a name, or behind it between commas, introduces the firm, as its legal form does; its
// first word alone names it again.
#include "grammar/firm.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr std::int64_t business = 1;  ///< of a body

bool is_business(Token const& t) { return t.is(WordClass::body) && t.value(WordClass::body) == business && !t.is(Inflection::plural); }

/// "Norvik Bank", "Delva Airlines": inside a name
bool names_business(Token const& t) { return t.is(WordClass::body) && t.value(WordClass::body) == business && t.capital; }

/// "Delva plc": behind a name
bool is_legal_form(Token const& t) {
    constexpr std::int64_t legal_form = 2;
    return t.is(WordClass::body) && t.value(WordClass::body) == legal_form;
}

/// Those who work for somebody.
bool employs(Token const& t) {
    constexpr std::int64_t for_a_firm = 3;
    return t.is(WordClass::people) && t.value(WordClass::people) == for_a_firm;
}

bool may_employ(Token const& t) {
    constexpr auto known = WordClass::place | WordClass::people_of | WordClass::direction | WordClass::region | WordClass::title | WordClass::body | WordClass::organisation;
    return t.capital && t.kind == TokenKind::word && !t.all_capitals && t.spaced && !t.classes.any(known);
}

/// "Delva workers", "Delva's staff": who works for the name in front.
bool employs(std::span<Token const> part, std::size_t i) { return i > 0 && employs(part[i]) && !part[i].capital && may_employ(part[i - 1]); }

bool name_word(Token const& t) {
    constexpr auto other = WordClass::weekday | WordClass::month | WordClass::title | WordClass::people_of | WordClass::pronoun | WordClass::article | WordClass::preposition;
    return t.kind == TokenKind::word && t.capital && !t.classes.any(other);
}

std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

void remember(Reference const& firm, Discourse& d) {
    bool const again = d.firm.known() && first_word(d.firm.words) == first_word(firm.words);
    if (d.firm.known() && !again) d.firms = true;
    if (!again) d.firm = firm;
    d.firm_at = d.sentence;
}

void introduce(std::span<Token const> part, std::size_t first, std::size_t last, Discourse& d, FirmsNamed& named, bool as_business = true) {
    constexpr std::size_t longest = 4;
    bool const place = std::all_of(part.begin() + static_cast<std::ptrdiff_t>(first), part.begin() + static_cast<std::ptrdiff_t>(last), [](Token const& t) { return t.is(WordClass::place); });
    if (first == last || last - first > longest || place) return;
    Reference firm;
    firm.words = text_of(&part[first], &part[last - 1] + 1);
    firm.named = true;
    if (last - first == 1 && part[first].is(WordClass::organisation)) firm.entity = static_cast<std::int32_t>(part[first].value(WordClass::organisation));
    remember(firm, d);
    named.add(firm, d.sentence, as_business);
}

/// "the carmaker", "the German carmaker": whichever was named.
bool means_business(std::span<Token const> part, std::size_t i) {
    constexpr std::size_t reach = 4;
    constexpr auto between = WordClass::preposition | WordClass::of | WordClass::be | WordClass::have | WordClass::indefinite;
    if (part[i].capital || !is_business(part[i]) || (i + 1 < part.size() && part[i + 1].capital)) return false;
    for (auto k = i; k-- > 0 && i - k <= reach && part[k].kind == TokenKind::word && !part[k].classes.any(between);) {
        if (part[k].is(WordClass::article)) return true;
    }
    return false;
}

/// ", the Lyon-based carmaker," behind a name: the item of the business, or 0.
std::size_t apposed_business(std::span<Token const> part, std::size_t comma) {
    constexpr std::size_t reach = 8;
    if (comma + 2 >= part.size() || !part[comma].is(',') || !part[comma + 1].classes.any(WordClass::article | WordClass::possessive | WordClass::people_of)) return 0;
    for (auto i = comma + 2; i < part.size() && i < comma + reach; ++i) {
        if (part[i].is(',') || part[i].classes.any(WordClass::be | WordClass::have | WordClass::said)) return 0;
        if (!is_business(part[i])) continue;
        bool const goes_on = i + 1 < part.size() && part[i + 1].kind == TokenKind::word && may_be_noun(part[i + 1]);  // "a company director"
        return goes_on ? 0 : i;
    }
    return 0;
}

/// "Rival Morro earned less": whoever else acts may be what a later sentence is about.
bool names_other(std::span<Token const> part, std::string_view firm) {
    std::size_t end = 0;
    bool unknown = false;
    while (end < part.size() && part[end].capital && part[end].kind == TokenKind::word) {
        if (part[end].text == firm || part[end].classes.any(WordClass::title | WordClass::person | WordClass::place | WordClass::people_of)) return false;
        unknown |= part[end].plain_word();
        ++end;
    }
    return unknown && end > 0 && acts(part, end - 1);
}

/// "Delva", in a text that never says "Anna Delva", "in Delva" or "Delva Bridge": a body's name.
bool names_alone(Token const& name, std::span<Token const> text) {
    constexpr std::size_t shortest = 4;
    if (!name.capital || !name.plain_word() || name.all_capitals || name.text.size() < shortest) return false;
    bool found = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i].text != name.text) continue;
        bool const opens = i == 0 || text[i].line_start || text[i - 1].is('.');
        bool const behind_opening = !opens && (i == 1 || text[i - 1].line_start || text[i - 2].is('.')) && i + 1 < text.size() && text[i + 1].is(WordClass::people);  // "Former Delva workers"
        constexpr auto persons = WordClass::title | WordClass::person | WordClass::in_;
        if (!opens && (text[i - 1].classes.any(persons) || (name_word(text[i - 1]) && !behind_opening))) return false;
        bool const goes_on = i + 1 < text.size() && name_word(text[i + 1]) && text[i + 1].spaced && !text[i + 1].line_start && !is_legal_form(text[i + 1]);
        if (goes_on) return false;
        found |= !opens || acts(text, i);
    }
    return found;
}

}  // namespace

void FirmsNamed::add(Reference const& firm, std::uint32_t sentence, bool introduced) {
    auto const again = std::find_if(named_.begin(), named_.end(), [&](Named const& n) { return first_word(n.firm.words) == first_word(firm.words); });
    if (again != named_.end()) again->introduced |= introduced;
    else named_.push_back({firm, sentence, introduced});
}

Reference FirmsNamed::of_story(std::span<Token const> headline, std::span<Token const> text, std::uint32_t lead) const {
    auto const in_headline = [&](Named const& n) {
        return std::any_of(headline.begin(), headline.end(), [&](Token const& t) {
            return t.text == first_word(n.firm.words) || (n.firm.entity >= 0 && t.is(WordClass::organisation) && t.value(WordClass::organisation) == n.firm.entity);
        });
    };
    for (auto const& n : named_) {
        if ((n.introduced || meant_) && in_headline(n)) return n.firm;
    }
    auto const introduced = [](Named const& n) { return n.introduced; };
    auto const only = std::find_if(named_.begin(), named_.end(), introduced);
    bool const opens = only != named_.end() && only->sentence <= lead && std::none_of(only + 1, named_.end(), introduced);
    if (opens || !meant_ || only != named_.end()) return opens ? only->firm : Reference{};
    auto const called = std::find_if(headline.begin(), headline.end(), [&](Token const& t) { return names_alone(t, text); });
    Reference firm;
    if (called == headline.end()) return firm;
    firm.words = called->text;
    firm.named = true;
    return firm;
}

bool names_only(Reference const& firm, std::span<Token const> part, std::string_view source) {
    constexpr auto never = WordClass::a_time | WordClass::month | WordClass::weekday | WordClass::holiday | WordClass::pronoun | WordClass::article | WordClass::place |
                           WordClass::people_of | WordClass::direction | WordClass::region | WordClass::a_quantity | WordClass::unit | WordClass::title | WordClass::preposition;
    bool const title_case = words_in_small(part) < 2;  // "Delva Fires 5,300 Employees"
    auto const quoted = [&](Token const& t) { return t.text.data() >= source.data() && t.text.data() < source.data() + source.size(); };
    auto const other = [&](Token const& t) {
        if (!t.capital || t.kind != TokenKind::word || t.line_start || &t == part.data() || t.classes.any(never) || quoted(t)) return false;
        if (t.is(WordClass::organisation) && t.value(WordClass::organisation) == firm.entity) return false;
        if (title_case && !t.classes.any(WordClass::organisation | WordClass::person)) return false;
        if ((&t - 1)->is(WordClass::in_)) return false;  // "in Holmfirth"
        return firm.words.find(t.text) == std::string_view::npos;
    };
    return std::none_of(part.begin(), part.end(), other);
}

void note_firm(std::span<Token const> part, Discourse& discourse, FirmsNamed& named) {
    auto known = first_word(discourse.firm.words);
    if (discourse.firm.known() && names_other(part, known)) discourse.firms = true;
    bool const alone = std::count_if(part.begin(), part.end(), [](Token const& t) { return t.is(WordClass::organisation); }) == 1;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i].text == known) discourse.firm_at = discourse.sentence;
        bool const owns = i + 1 < part.size() && part[i + 1].is(WordClass::possessive);
        if (part[i].is(WordClass::organisation) && alone && !discourse.firm.known() && (owns || acts(part, i))) introduce(part, i, i + 1, discourse, named, false);  // whoever the article tells of first
        if (!part[i].classes.any(WordClass::body | WordClass::people) && !part[i].is(',')) continue;
        if (means_business(part, i)) named.mean_business();
        if (names_business(part[i]) && i > 0 && name_word(part[i - 1]) && part[i].spaced) {  // "Norvik Bank"
            auto first = i;
            while (first > 0 && name_word(part[first - 1]) && !is_business(part[first - 1])) --first;
            introduce(part, first, i + 1, discourse, named);
        } else if (employs(part, i)) {
            auto first = i;
            while (first > 0 && name_word(part[first - 1]) && !is_business(part[first - 1])) --first;
            if (first > 0 || i > 1) introduce(part, first, i, discourse, named);  // not "Striking workers"
        } else if (i + 2 < part.size() && employs(part[i]) && part[i + 1].is(WordClass::of) && may_employ(part[i + 2])) {
            auto end = i + 3;
            while (end < part.size() && name_word(part[end])) ++end;
            introduce(part, i + 2, end, discourse, named);
        } else if (is_business(part[i])) {
            auto end = i + 1;
            while (end < part.size() && name_word(part[end]) && part[end].spaced) ++end;
            introduce(part, i + 1, end, discourse, named);
        } else if (i > 0 && ((part[i].is(',') && apposed_business(part, i) != 0) || is_legal_form(part[i]))) {
            auto first = i;
            while (first > 0 && name_word(part[first - 1]) && !is_business(part[first - 1])) --first;
            introduce(part, first, i, discourse, named);
        }
        known = first_word(discourse.firm.words);
    }
}

void note_owner(Reference const& owner, Discourse& discourse) {
    if (owner.named && !owner.inherited && owner.known()) remember(owner, discourse);
}

}  // namespace claimcheck
