// A noun phrase as a reference to somebody: the person, body or place that it names, else its own words.
#include "grammar/refer.hpp"

#include <algorithm>

#include "grammar/forms.hpp"

namespace claimcheck {
namespace {

bool name_part(Token const& t) {
    constexpr auto other = WordClass::title | WordClass::organisation | WordClass::source | WordClass::people_of | WordClass::body;
    return t.capital && t.kind == TokenKind::word && !t.classes.any(other);
}

/// A person that the vocabulary does not know: two or more capital words that end the phrase or stand before a
/// preposition, behind a title or a plain noun ("museum manager Anna Berg of the national archive").
std::pair<Token const*, Token const*> person_name(Token const* first, Token const* last) {
    for (auto at = first; at != last; ++at) {
        if (!name_part(*at)) continue;
        auto end = at;
        while (end != last && name_part(*end)) ++end;
        bool const of_police = at - first > 2 && (at - 1)->is(WordClass::body) && (at - 2)->is(WordClass::of) && (at - 3)->is(WordClass::title);  // "Commissioner of Police S.N. Rao"
        bool const introduced = at != first && ((at - 1)->is(WordClass::title) || (!(at - 1)->capital && may_be_noun(*(at - 1))));
        bool const titled = of_police || (at != first && (at - 1)->is(WordClass::title));
        bool const member = at == first && end - at >= 2 && end != last && end->is(WordClass::of) && end + 1 != last && ((end + 1)->is(WordClass::article) || (end + 1)->all_capitals) &&
                            std::all_of(at, end, [](Token const& t) { return t.plain_word(); });  // "Anna Berg of the archive"
        bool const ends = end == last || end->is(WordClass::preposition);
        if (member || ((introduced || of_police) && ends && (end - at >= 2 || titled))) return {at, end};
        at = end - 1;
    }
    return {last, last};
}

}  // namespace

Reference refer(Token const* first, Token const* last) {
    Reference r;
    while (first != last && first->classes.any(WordClass::article | WordClass::and_ | WordClass::subordinate)) ++first;
    while (first != last && ((last - 1)->kind == TokenKind::mark || (last - 1)->is(WordClass::and_))) --last;
    if (last - first > 2 && first->is(WordClass::region) && !first->capital && (first + 1)->is(WordClass::possessive)) first += 2;  // "the country's civil protection agency"
    if (first == last) return r;
    for (auto t = first; t + 2 < last; ++t) {  // "reports from the ministry"
        if (t->classes.any(WordClass::said | WordClass::claims) && (t + 1)->is(WordClass::place_prep) && (t + 1)->is(WordClass::motion)) first = t + 2;
    }
    while (first + 1 != last && first->is(WordClass::article)) ++first;
    // "a ministry statement", "health ministry data", but not "the crime survey": the body speaks
    bool const of_body = last - first > 1 && (last - 1)->is(WordClass::claims) && !(last - 1)->capital && (last - 2)->is(WordClass::body);
    if (of_body) --last;
    r.words = text_of(first, last);
    // "Petro Havrysh" is nobody whom "Petro" alone names
    auto const known = [&](Token const& t) {
        bool const first_name = &t + 1 < last && (&t + 1)->capital && (&t + 1)->kind == TokenKind::word && (&t + 1)->plain_word() && t.text.find(' ') == std::string_view::npos;
        return t.is(WordClass::person) && !first_name;
    };
    bool const known_person = std::any_of(first, last, known);
    if (auto const [from, to] = person_name(first, last); from != to && !known_person) {
        r.words = text_of(from, to);
        r.named = true;
        return r;
    }
    Token const* best = nullptr;
    for (auto const c : {WordClass::person, WordClass::source, WordClass::organisation, WordClass::place}) {
        for (auto t = last; t != first && best == nullptr; --t) {
            if (c == WordClass::person ? known(*(t - 1)) : (t - 1)->is(c)) best = t - 1;
        }
        if (best == nullptr) continue;
        // "Ukrainian officials", "the Kabul police": the body speaks, not the place
        static constexpr auto speakers = WordClass::body | WordClass::title | WordClass::people | WordClass::claims;
        bool const in_name = best > first + 1 && best->capital && (best - 1)->is(WordClass::of) && (best - 2)->capital && !(best - 2)->classes.any(WordClass::title | WordClass::body) &&
                             (best - 2)->plain_word();  // "the Guild of America"
        if (c == WordClass::place && in_name) break;
        bool const body_behind = c == WordClass::place &&
                                 (best + 1 != last || std::any_of(first, best, [](Token const& t) { return t.classes.any(speakers); }));
        constexpr std::int64_t for_a_firm = 3;  // "Delva pilots said": they, not the firm
        bool const workers = c == WordClass::organisation && std::any_of(best + 1, last, [](Token const& t) { return t.is(WordClass::people) && t.value(WordClass::people) == for_a_firm; });
        if (workers) break;
        if (c != WordClass::place || !body_behind) {
            r.entity = static_cast<std::int32_t>(best->value(c));
            r.words = best->text;
            r.named = true;
            return r;
        }
        break;
    }
    auto const* in = std::find_if(first, last, [](Token const& t) { return t.is(WordClass::place_prep); });
    if (in != first && in != last && std::any_of(first, in, [](Token const& t) { return t.classes.any(WordClass::body | WordClass::people | WordClass::title | WordClass::claims); })) {
        r.words = text_of(first, in);  // "nurses at the clinic in Lyon"
        return r;
    }
    auto const proper = [](Token const* t) {  // "Vellis", "eVellis"
        return t->capital || (t->kind == TokenKind::word && std::any_of(t->text.begin(), t->text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
    };
    bool const of_land = last - first > 2 && first->is(WordClass::place) && (first + 1)->is(WordClass::possessive);
    if (of_land && std::all_of(first + 2, last, [&](Token const& t) { return proper(&t) && t.plain_word(); })) {  // "Britain's easyJet"
        r.words = text_of(first + 2, last);
        r.named = true;
        return r;
    }
    Token const* name_end = last;
    while (name_end != first && !proper(name_end - 1)) --name_end;
    Token const* name = name_end;
    auto const joins = [&](Token const* t) {  // "Institute for Space Research"
        return t > first && t->kind == TokenKind::word && t->classes.any(WordClass::of | WordClass::preposition | WordClass::and_) && !t->is(WordClass::place_prep) && (t - 1)->capital && !(t - 1)->is(WordClass::title);
    };
    while (name != first && ((proper(name - 1) && !(name - 1)->is(WordClass::title)) || joins(name - 1))) --name;
    auto const before = name - first > 2 && (name - 1)->is(WordClass::article) ? name - 1 : name;
    bool const of = before - first > 1 && (before - 1)->is(WordClass::of);  // "the mayor of London", "the Ministry of the Interior"
    if (name != name_end && name_end == last && !of) r.words = text_of(name, name_end);
    r.named = name != name_end || std::any_of(first, last, [](Token const& t) { return t.is(WordClass::people_of); });
    return r;
}

bool of_class(std::span<Token const> items, std::string_view words, ClassSet set) {
    return std::any_of(items.begin(), items.end(), [&](Token const& t) {
        bool const inside = t.text.data() >= words.data() && t.text.data() < words.data() + words.size();
        return inside && (t.classes.any(set) || (t.is(WordClass::place) && t.text.size() == words.size()));
    });
}

}  // namespace claimcheck
