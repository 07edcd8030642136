// The verb behind a counted phrase, as X3 over items: "were killed", "who had been injured", "it has deployed".
#include "grammar/primitive.hpp"
#include "grammar/statement.hpp"

namespace claimcheck {
namespace {

using forms::Iterator;
using forms::mark;
using forms::word;
namespace x3 = forms::x3;

/// A word of time or place between the counted phrase and its verb, or a whole phrase ("at public clinics").
struct filler_parser : x3::parser<filler_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    static bool phrase(Iterator& first, Iterator const& last) {
        constexpr auto determiner = WordClass::article | WordClass::possessive;
        constexpr auto ends = WordClass::measure_verb | WordClass::said | WordClass::be | WordClass::have | WordClass::verb;
        if (!first->is(WordClass::place_prep) || first->classes.any(ends)) return false;
        auto at = first + 1;
        while (at != last && at->classes.any(determiner)) ++at;
        auto const noun = at;
        while (at != last && at->kind == TokenKind::word && (may_be_noun(*at) || at->capital) && !at->classes.any(ends)) ++at;
        if (at == noun) return false;
        first = at;
        return true;
    }
    /// "under Kyiv's command"
    static bool under(Token const& t) {
        constexpr auto other = WordClass::to | WordClass::by | WordClass::than | WordClass::compared | WordClass::since | WordClass::subordinate | WordClass::place_prep;
        return t.is(WordClass::preposition) && !t.classes.any(other);
    }
    /// "(officers) of the railway (were hurt)": only before a finite verb, since in "relatives of people killed" others were.
    static bool whose(Iterator& first, Iterator const& last) {
        constexpr auto determiner = WordClass::article | WordClass::possessive;
        constexpr auto finite = WordClass::be | WordClass::have;
        constexpr auto ends = WordClass::measure_verb | WordClass::said | WordClass::verb | finite;
        auto at = first;
        if (first + 1 != last && first->is(WordClass::out_of)) ++at;  // "30 soldiers out of 2,000 (were hurt)"
        bool const out = at != first;
        if (!at->is(WordClass::of) && (out || !under(*at))) return false;
        auto const noun = ++at;
        auto const fits = [&](Token const& t) { return may_be_noun(t) || t.capital || t.classes.any(determiner) || (out && t.is(WordClass::a_quantity)) || (!out && t.is(WordClass::of)); };
        while (at != last && at->kind == TokenKind::word && fits(*at) && !at->classes.any(ends)) ++at;
        if (at == noun || at == last || !at->classes.any(finite)) return false;
        first = at;
        return true;
    }
    /// "(90 percent) of those (who took part)"
    static bool those(Iterator& first, Iterator const& last) {
        if (last - first < 3 || !first->is(WordClass::of) || !first[1].is(WordClass::those) || !first[2].is(WordClass::who)) return false;
        first += 2;
        return true;
    }
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr auto fits = WordClass::place_prep | WordClass::place | WordClass::people_of | WordClass::region |
                              WordClass::direction | WordClass::a_time | WordClass::adverb | WordClass::article |
                              WordClass::event | WordClass::of | WordClass::organisation | WordClass::everywhere;
        constexpr auto ends = WordClass::measure_verb | WordClass::said | WordClass::be;
        if (first == last || first->classes.any(ends)) return false;
        if (phrase(first, last) || whose(first, last) || those(first, last)) return true;
        if (!(first->classes.any(fits) || (first->capital && first->kind == TokenKind::word))) return false;
        ++first;
        return true;
    }
};
constexpr filler_parser filler{};
/// "seriously": an adverb by its ending
struct manner_parser : x3::parser<manner_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr auto other = WordClass::measure_verb | WordClass::measure_noun | WordClass::event;  // "joined a rally"
        if (first == last || !first->is(Inflection::manner) || first->classes.any(other)) return false;
        ++first;
        return true;
    }
};
constexpr manner_parser manner{};
/// "said 'Yes'": a verb in front of a quoted word that measures.
struct quoting_parser : x3::parser<quoting_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        if (last - first < 3 || !first->classes.any(WordClass::said | WordClass::verb)) return false;
        if (!(first[1].is('\'') || first[1].is('"')) || !first[2].is(WordClass::measure_verb)) return false;
        first += 2;
        return true;
    }
};
constexpr quoting_parser quoting{};
constexpr auto auxiliary = word(WordClass::be | WordClass::have | WordClass::adverb | WordClass::formerly | WordClass::a_time | WordClass::possible | WordClass::plan | WordClass::reckoned | WordClass::exist);
/// known "to" (have died)
struct infinitive_parser : x3::parser<infinitive_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr auto perfect = WordClass::have | WordClass::be;
        if (first == last || first + 1 == last || !first->is(WordClass::to) || !(first - 1)->is(WordClass::reckoned) || !(first + 1)->classes.any(perfect)) return false;
        ++first;
        return true;
    }
};
constexpr infinitive_parser infinitive{};
auto const helper = first_of(auxiliary, manner, infinitive);
/// "(20,000) march in Kano", but no "march organisers"
struct measure_verb_parser : x3::parser<measure_verb_parser> {
    using attribute_type = Iterator;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& context, R& r, A& attribute) const {
        return first != last && !describes_noun(first, last) && word(WordClass::measure_verb).parse(first, last, context, r, attribute);
    }
};
constexpr measure_verb_parser measure_verb{};

struct unmarked_parser : x3::parser<unmarked_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        if (first == last || first->kind == TokenKind::mark) return false;
        ++first;
        return true;
    }
};
constexpr unmarked_parser unmarked{};
/// , including two children,; , most of them children,
auto const aside = mark(',') >> x3::omit[word(WordClass::part) | (forms::plain >> word(WordClass::part))] >> +forms::plain >> mark(',');  // no attribute
/// , all of them younger than ten, (were in hospital)
auto const comment = mark(',') >> x3::omit[+unmarked] >> mark(',') >> &word(WordClass::be | WordClass::have);
/// between the ages of 14 and 18 (were hurt); aged 14 to 18, (were hurt)
struct ages_parser : x3::parser<ages_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr std::ptrdiff_t reach = 9;
        constexpr auto inside = WordClass::age | WordClass::aged | WordClass::article | WordClass::of | WordClass::and_ | WordClass::to | WordClass::a_quantity | WordClass::preposition | WordClass::place_prep;
        auto at = first;
        bool aged = false;
        if (at != last && at->is(',')) ++at;
        while (at != last && at - first < reach && (at->classes.any(inside) || at->kind == TokenKind::number)) aged |= (at++)->classes.any(WordClass::age | WordClass::aged);
        if (aged && at != last && at->is(',')) ++at;
        if (!aged || at == last || !at->classes.any(WordClass::be | WordClass::have | WordClass::measure_verb)) return false;
        first = at;
        return true;
    }
};
constexpr ages_parser ages{};
/// who lived beside the river (drowned); who were on their way home (were injured): a clause that measures nothing
struct clause_parser : x3::parser<clause_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr std::ptrdiff_t reach = 12;
        constexpr auto ends = WordClass::said | WordClass::that | WordClass::who | WordClass::a_quantity | WordClass::and_ | WordClass::negation | WordClass::plan;
        static constexpr auto finite = WordClass::be | WordClass::have;
        if (first == last || !first->is(WordClass::who)) return false;
        auto at = first + 1;
        while (at != last && at - first < reach && at->kind != TokenKind::mark && !at->classes.any(ends) && !at->is(WordClass::measure_verb)) ++at;
        if (at == last || !at->is(WordClass::measure_verb)) return false;
        auto verb = at;
        while (verb - first > 2 && (verb - 1)->classes.any(finite | WordClass::adverb)) --verb;
        bool const helped = verb != at && verb->classes.any(finite);
        bool const own = std::any_of(first + 1, verb, [](Token const& t) { return t.classes.any(finite | WordClass::verb) || t.is(Inflection::past); });
        bool const object = at + 1 != last && (may_be_noun(*(at + 1)) || (at + 1)->classes.any(WordClass::a_quantity | WordClass::article | WordClass::possessive));
        if (!own || !(helped || !object)) return false;  // "who killed": no other verb; "who came armed killed ten"
        first = verb;
        return true;
    }
};
constexpr clause_parser clause{};
/// (people) were killed; died; who had been killed; in Kabul have been killed
x3::rule<struct passive_, Behind> const passive = "a verb behind the counted phrase";
auto const passive_def = *filler >> -ages >> -aside >> -comment >> -mark(',') >> -word(WordClass::who | WordClass::that) >> *helper >> -quoting >> measure_verb[forms::set<&Behind::verb>];
/// (people) who lived beside the river drowned
x3::rule<struct clause_, Behind> const behind_clause = "a verb behind a relative clause";
auto const behind_clause_def = *filler >> clause >> *helper >> measure_verb[forms::set<&Behind::verb>];
/// (troops) it has deployed; that Russia has massed
x3::rule<struct relative_, Behind> const relative = "a relative clause with its own subject";
auto const relative_def = -word(WordClass::that | WordClass::who) >>
    word(WordClass::pronoun | WordClass::place | WordClass::organisation)[forms::set<&Behind::owner>] >> *helper >>
    measure_verb[forms::set<&Behind::verb>];
BOOST_SPIRIT_DEFINE(passive, behind_clause, relative)

}  // namespace

Token const* behind_fellows(Token const* first, Token const* last) {
    constexpr auto people = WordClass::people | WordClass::soldiers | WordClass::fighters;
    auto const person = [&](Token const* t) { return t != last && t->classes.any(people) && !t->is(WordClass::a_quantity); };
    auto const thing = [&](Token const* t) { return t != last && is_plural(*t) && may_be_noun(*t) && !t->capital && !t->classes.any(people); };
    auto at = first;
    bool const things = first != last && !person(first - 1) && (first - 1)->is(WordClass::thing);
    auto const fellow = [&](Token const* t) { return things ? thing(t) : person(t); };
    while (at != last && at->is(',') && fellow(at + 1)) at += 2;
    bool const listed = at != first;
    bool const phrase = listed && (at - 1)->text.find(' ') != std::string_view::npos;  // "men, women and children", the last two one phrase
    if (phrase) return at;
    if (at != last && listed && at->is(',')) ++at;  // "women, men, and children"
    if (!things && at != last && at->is(WordClass::and_)) {  // "three women and a young man"
        constexpr std::ptrdiff_t reach = 4;
        auto one = at + 1;
        if (one != last && one->is(WordClass::indefinite)) ++one;
        while (one > at + 1 && one != last && one - at < reach && !person(one) && may_be_noun(*one) && !one->is(Inflection::plural)) ++one;
        bool const alone = one > at + 1 && one != last && (person(one) || one->is(WordClass::title)) && !is_plural(*one);
        if (alone) return one + 1;
    }
    bool const ends = at != last && at->is(WordClass::and_) && fellow(at + 1) && (!things || listed || (at + 1)->is(WordClass::thing));
    return ends ? at + 2 : first;
}

std::optional<Behind> read_behind(Token const* first, Token const* last) {
    Behind b;
    if (auto at = first; x3::parse(at, last, relative, b)) return b;
    b = {};
    if (auto at = first; x3::parse(at, last, passive, b)) return b;
    b = {};
    if (auto at = first; x3::parse(at, last, behind_clause, b)) return b;
    return std::nullopt;
}

}  // namespace claimcheck
