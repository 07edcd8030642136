// The noun phrase behind a figure, as X3 over items: determiners, modifiers, nouns. There is no list of nouns: a token
// belongs to the phrase unless the lexicon or its ending says that it is something else.
#include <algorithm>

#include "grammar/primitive.hpp"
#include "grammar/statement.hpp"

namespace claimcheck {
namespace {

using forms::Iterator;
using forms::mark;
using forms::word;
namespace x3 = forms::x3;

/// Whether a plural in small letters ends the nouns from `at` on, which are two at least ("contract workers", "white-collar
/// workers").
bool ends_in_plural(Token const* at, Token const* last) {
    auto const* const first = at;
    auto const goes_on = [&] {
        if (at == last) return false;
        bool const hyphen = at->is('-') && at != first && !at->spaced && at + 1 != last && !at[1].spaced;
        return hyphen || (may_be_noun(*at) && !at->is(Inflection::past) && !at->is(Inflection::ing));
    };
    while (goes_on()) ++at;
    return at - first > 1 && is_plural(*(at - 1)) && !(at - 1)->capital;
}

struct noun_parser : x3::parser<noun_parser> {
    using attribute_type = Token const*;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        if (first == last) return false;
        // "41 pledged delegates", "12 suspected militants": whatever else the participle can be
        constexpr auto people = WordClass::people | WordClass::soldiers | WordClass::fighters;
        bool const picks_out = first + 1 != last && (first - 1)->is(WordClass::article) && (first + 1)->classes.any(people);  // "23 of the abducted pupils"
        bool const participle = first->is(Inflection::past) && first + 1 != last && may_be_noun(*(first + 1)) &&
                                !first->is(WordClass::be) && (!first->is(WordClass::measure_verb) || picks_out);
        // "900 salaried and contract workers"
        bool const paired = first->is(Inflection::past) && !first->classes.any(WordClass::be | WordClass::measure_verb | WordClass::said) && last - first > 3 && first[1].is(WordClass::and_) && first[2].plain_word() &&
                            (first - 1)->is(WordClass::a_quantity) && ends_in_plural(first + 2, last);
        if (!may_be_noun(*first) && !participle && !paired && !describes_noun(first, last)) return false;
        if (first->is(WordClass::this_one) && first->is(WordClass::never) && !(first - 1)->is(WordClass::of)) return false;  // "2.3 million tonnes this season"
        // a past participle belongs to the phrase only in front of a noun ("injured people", "people gathered in")
        if (first->is(Inflection::past) && !first->is(WordClass::measure_noun) && !paired &&
            (first + 1 == last || !may_be_noun(*(first + 1)) || (first + 1)->is(WordClass::adverb))) {
            return false;
        }
        // "cocaine hidden in", but "a pay cut in"
        constexpr auto moves = WordClass::rise | WordClass::fall | WordClass::change_verb | WordClass::lose | WordClass::measure_noun | WordClass::event | WordClass::money_verb;
        bool const told = first->is(WordClass::past) && first + 1 != last && (first + 1)->is(WordClass::place_prep) && !first->classes.any(moves) &&
                          !(first - 1)->classes.any(WordClass::a_quantity | WordClass::toll) && may_be_noun(*(first - 1)) && (first - 2)->classes.any(WordClass::of | WordClass::a_quantity);
        if (told) return false;
        // "the $2 million previously refunded": of what was done, unless a noun follows
        bool const of_participle = first->is(Inflection::manner) && first + 1 != last && (first + 1)->is(Inflection::past) && (first + 2 == last || !may_be_noun(*(first + 2)));
        if (of_participle && !first->is(WordClass::measure_noun)) return false;
        // "closed 2% higher at 90", but "12 lower courts"
        bool const compares = first->is(WordClass::hedge_side) && (first + 1 == last || !may_be_noun(*(first + 1)));
        if (compares) return false;
        // "a fifth of the vote earning 15 seats": what it does
        bool const acts_on_more = first->is(Inflection::ing) && first + 1 != last && (first + 1)->classes.any(WordClass::a_quantity | WordClass::article);
        if (acts_on_more) return false;
        x3::traits::move_to(static_cast<Token const*>(first), attribute);
        ++first;
        return true;
    }
};
constexpr noun_parser noun{};

/// "Leopard 2 tanks": the number of a model, behind a name and in front of what is counted.
struct model_parser : x3::parser<model_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr std::size_t most_digits = 4;
        if (first == last || last - first < 2 || !first->is(WordClass::a_quantity) || first->text.size() > most_digits) return false;
        Token const& name = *(first - 1);
        bool const digits = std::all_of(first->text.begin(), first->text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || !name.capital || !name.plain_word() || !may_be_noun(*(first + 1))) return false;
        ++first;
        return true;
    }
};
constexpr model_parser model{};

/// "potentially unauthorised accounts": how far the word behind it holds.
struct degree_parser : x3::parser<degree_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        if (last - first < 3 || !first->is(Inflection::manner) || !first->classes.any(WordClass::possible | WordClass::adverb)) return false;
        if (!first[1].is(Inflection::past) || first[1].is(WordClass::measure_verb) || !may_be_noun(first[2])) return false;
        ++first;
        return true;
    }
};
constexpr degree_parser degree{};

constexpr ClassSet counts_something = WordClass::people | WordClass::soldiers | WordClass::fighters | WordClass::measure_noun | WordClass::lives;

/// "savings [or credit card accounts]", "Ford[, Opel] [and Fiat plants]": the joint between words that describe one plural.
struct joint_parser : x3::parser<joint_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr std::ptrdiff_t reach = 8;
        constexpr auto joints = WordClass::and_ | WordClass::or_;
        Token const& before = *(first - 1);
        if (first == last || last - first < 3 || before.classes.any(counts_something | WordClass::people_of | WordClass::place)) return false;
        if (before.is(WordClass::thing) && is_plural(before)) return false;
        if (first->classes.any(joints)) {
            bool const names = before.capital && first[1].capital;
            if ((is_plural(before) && !names) || before.capital != first[1].capital || !ends_in_plural(first + 1, last)) return false;
            ++first;
            return true;
        }
        if (!first->is(',') || !before.capital) return false;
        for (auto at = first + 1; at != last && at - first < reach && (at->capital || at->is(',')); ++at) {
            if (at + 1 == last || !(at + 1)->classes.any(joints)) continue;
            if (at + 2 == last || !(at + 2)->capital || !ends_in_plural(at + 2, last)) return false;
            ++first;
            return true;
        }
        return false;
    }
};
constexpr joint_parser joint{};

/// "850 brick[-and]-mortar stores", "50 pop[-up] toy shops": whatever stands between hyphens or ends a word that has one.
struct chained_parser : x3::parser<chained_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr auto inner = WordClass::and_ | WordClass::of | WordClass::to | WordClass::rise | WordClass::fall | WordClass::preposition | WordClass::place_prep | WordClass::adverb;
        if (last - first < 3 || !first->is('-') || first->spaced || first[1].spaced || first[1].kind != TokenKind::word || !first[1].classes.any(inner) || first[1].is(WordClass::verb)) return false;  // not "worst-hit"
        bool const goes_on = first[2].is('-') ? !first[2].spaced : may_be_noun(first[2]);
        if (!goes_on) return false;
        first += 2;
        return true;
    }
};
constexpr chained_parser chained{};

auto const take = [](auto& c) {
    auto& counted = x3::_val(c);
    Token const* t = x3::_attr(c);
    if (counted.begin == nullptr) counted.begin = t;
    counted.end = t + 1;
    if (counted.head == nullptr || t->classes.any(counts_something) || !counted.head->classes.any(counts_something)) counted.head = t;
};
auto const note_fresh = [](auto& c) { x3::_val(c).fresh = true; };
auto const note_more = [](auto& c) { x3::_val(c).more = true; };

/// other Ukrainian soldiers; new cases; battalion tactical groups
x3::rule<struct counted_, Counted> const counted_rule = "what is counted";
auto const counted_rule_def = -mark('-') >> *(((word(WordClass::more | WordClass::other)[note_more] | word(WordClass::fresh)[note_fresh]) >> &(-degree >> noun))) >>  // no attribute
    -degree >> noun[take] >>
    -(word(WordClass::and_) >> &(noun >> noun) >> noun[take]) >>  // "9 million current and former customers"
    *((joint >> noun[take]) | chained | (mark('-') >> forms::glued >> forms::digits >> &noun) | (model >> &noun) | (-mark('-') >> noun[take]));  // no attribute: "12 Covid-19 cases"
BOOST_SPIRIT_DEFINE(counted_rule)

/// "128 vaccination teams", "12 police dogs": in front of a plural of something else another noun only describes.
bool describes(Token const& t, Token const& last) {
    bool const people = last.classes.any(counts_something | WordClass::people_of) || last.is(Inflection::agent);
    return &t != &last && !people && !t.is(Inflection::plural) && t.classes.any(WordClass::people | WordClass::measure_noun);
}

/// "30 [Reeds] department stores", "40 [Wells] employees": a name that ends like a plural, in front of the plural itself.
bool names_what_follows(Token const* t, Counted const& c, std::span<Token const> items) {
    if (!t->capital || t->classes.any(counts_something | WordClass::people_of | WordClass::organisation | WordClass::plural)) return false;
    auto* const plural = std::find_if(t + 1, c.end, is_plural);
    if (plural == c.end) return false;
    return !plural->capital || words_in_small(items) > 0;
}

/// More than one needs a plural: the phrase ends with its first run of plurals ("stores", "arms deals"), else with the
/// word that counts ("dead"). Without either the number names or describes ("Falcon 9 rocket", "ten-storey building").
void end_at_plural(Counted& c, std::span<Token const> items) {
    auto* const end = items.data() + items.size();
    auto* last = std::find_if(c.begin, c.end, is_plural);
    while (last != c.end && names_what_follows(last, c, items)) last = std::find_if(last + 1, c.end, is_plural);
    if (last != c.end) {
        while (last + 1 != c.end && is_plural(*(last + 1))) ++last;
    } else {
        last = std::find_if(c.begin, c.end, [](Token const& t) { return t.classes.any(counts_something); });
    }
    bool const modifies = last != c.end && last + 1 != c.end && last->is(WordClass::measure_noun) && !is_plural(*last) && !last->is(WordClass::victim_verb) && !is_plural(last[1]) && may_be_noun(last[1]) && !last[1].is(WordClass::event);
    if (modifies) last = c.end;  // "a 737 passenger jet"
    bool const summed = last == c.end && c.end != end && c.end->is(WordClass::toll);
    if (summed) --last;  // "a 180 council seat total"
    if (last == c.end) {
        c = {};
        c.names = true;
        return;
    }
    // "four in ten voters back the plan", "in five voters backs the plan": an object makes the last word a verb
    // and behind people no plural is a noun: "24 guards open on Monday"
    constexpr auto object = WordClass::article | WordClass::possessive;
    bool const second = last - c.begin > 0 && is_plural(*(last - 1)) && last->plain_word();
    bool const acts = second && ((last + 1 != end && (last + 1)->classes.any(object)) || ((last - 1)->is(WordClass::people) && (last - 1)->is(Inflection::plural)));
    if (acts) --last;
    c.end = last + 1;
    c.head = last;
    for (auto* t = c.begin; t != c.end; ++t) {
        if (t->classes.any(counts_something) && !describes(*t, *last)) c.head = t;
    }
}

}  // namespace

bool is_with(Token const& t) {
    constexpr auto other = WordClass::place_prep | WordClass::of | WordClass::by | WordClass::to | WordClass::subordinate | WordClass::than | WordClass::compared | WordClass::time_prep;
    return t.is(WordClass::preposition) && !t.classes.any(other);
}

bool is_plural(Token const& t) { return t.is(WordClass::plural) || (t.is(Inflection::plural) && !t.is(WordClass::singular_s)); }

bool may_be_noun(Token const& t) {
    constexpr auto other = WordClass::be | WordClass::have | WordClass::and_ | WordClass::or_ | WordClass::that |
                           WordClass::who | WordClass::negation | WordClass::pronoun | WordClass::plan |
                           WordClass::possible | WordClass::a_time | WordClass::a_quantity | WordClass::to |
                           WordClass::of | WordClass::by | WordClass::preposition | WordClass::subordinate |
                           WordClass::place_prep | WordClass::article | WordClass::verb | WordClass::adverb |
                           WordClass::according | WordClass::than | WordClass::compared | WordClass::hedge |
                           WordClass::part | WordClass::possessive | WordClass::exist | WordClass::more | WordClass::everywhere;
    if (t.kind != TokenKind::word) return false;
    if (t.classes.any(WordClass::measure_noun | WordClass::people | WordClass::soldiers | WordClass::fighters)) {
        return !t.classes.any(WordClass::be | WordClass::have);
    }
    if (t.classes.any(other)) return false;
    if (t.is(WordClass::measure_verb) || t.classes.any(WordClass::said | WordClass::rise | WordClass::fall | WordClass::lose)) return false;
    return true;
}

bool describes_noun(Token const* event, Token const* last) {
    return event->is(WordClass::event) && !event->is(Inflection::past) && last - event > 1 && may_be_noun(event[1]) && !event[1].capital;
}

Counted read_counted(std::span<Token const> items, std::size_t at, bool many) {
    Counted counted;
    auto first = items.data() + at + 1;
    // "in 14 states", "20 million records": no verb of more than one ends in -s
    constexpr std::int64_t makes = 2;
    bool const names = many && at + 1 < items.size() && first->is(WordClass::said) && (first->value(WordClass::said) == 0 || first->value(WordClass::said) == makes);
    if (names && is_plural(*first) && !first->is(WordClass::measure_verb)) {
        counted.begin = counted.head = first;
        counted.end = first + 1;
        return counted;
    }
    // "the 55-member union", "three-dimensional shapes": one of them is so large
    bool const joined = many && at + 3 < items.size() && first->is('-') && !first->spaced && !first[1].spaced;
    // "a 5.6-magnitude earthquake" says how strong it was
    constexpr auto people = WordClass::people | WordClass::soldiers | WordClass::fighters | WordClass::lives;
    if (joined && first[1].is(WordClass::measure_noun) && !first[1].classes.any(people) && first[2].is(WordClass::event)) {
        counted.begin = counted.head = first + 1;
        counted.end = first + 2;
        return counted;
    }
    if (joined && first[1].kind == TokenKind::word && !is_plural(first[1]) && may_be_noun(first[2])) {
        counted.names = true;
        return counted;
    }
    x3::parse(first, items.data() + items.size(), counted_rule, counted);
    // "crime charges": behind a noun the plural is another noun, no verb
    bool const plural = std::any_of(counted.begin, counted.end, is_plural);
    if (many && counted.begin != nullptr && !plural && counted.end != items.data() + items.size() && is_plural(*counted.end) &&
        counted.end->classes.any(WordClass::measure_verb | WordClass::said) && !std::any_of(counted.begin, counted.end, [](Token const& t) { return t.classes.any(counts_something); })) {
        counted.head = counted.end++;
        return counted;
    }
    auto* const joined_at = many || counted.begin == nullptr ? counted.end : std::find_if(counted.end - counted.begin > 2 ? counted.begin + 2 : counted.end, counted.end, [](Token const& t) { return t.kind == TokenKind::mark ? t.is(',') : t.classes.any(WordClass::and_ | WordClass::or_); });
    if (joined_at != counted.end) {  // "40 percent sales growth and team officials"
        counted.end = joined_at;
        if (counted.head >= joined_at) counted.head = joined_at - 1;
    }
    if (many && counted.begin != nullptr) end_at_plural(counted, items);
    return counted;
}

}  // namespace claimcheck
