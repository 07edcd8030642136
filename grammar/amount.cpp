// An amount: sign, currency symbol, number, unit or currency, smaller units behind ("6 feet 2 inches", "an hour and a
// half"). What follows a word decides whether it is a unit here ("13F filing", "24703L202").
#include "grammar/forms.hpp"
#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

constexpr ClassSet units = WordClass::unit | WordClass::currency | WordClass::time_unit;

Token const* peek(Iterator at, Iterator last) { return at < last ? at : nullptr; }
bool number_at(Iterator at, Iterator last) { return at < last && at->kind == TokenKind::number; }

/// "24703L202", "%28", "24703 L-202": part of a code.
bool in_code(Iterator at, Iterator last) {
    auto const* next = peek(at + 1, last);
    if (next == nullptr || next->spaced) return false;
    if (next->kind == TokenKind::number) return true;
    bool const brief = at->kind == TokenKind::mark || at->text.size() <= 2;
    if (next->kind == TokenKind::word && brief && !next->is(WordClass::possessive) && !next->classes.any(units)) return true;
    return next->is('-') && at->spaced && at->text.size() == 1 && number_at(at + 2, last) && !(at + 2)->spaced;
}
/// "35C heat": glued to degrees that weather has; "14C dating" is below that.
bool hot_day(Iterator at, Iterator last) {
    auto const* next = peek(at + 1, last);
    if (at->spaced || !number_at(at - 1, last) || next->kind != TokenKind::word || next->capital || at->value(WordClass::degree_letter) != 1) return false;
    auto const degrees = (at - 1)->whole;
    return degrees >= 20 && degrees <= 55;
}
/// "20C in Rome", "(77F)", but not "13F filing", "14.7C/": a letter for degrees is followed by no word of its own.
bool ends_degrees(Iterator at, Iterator last) {
    auto const* next = peek(at + 1, last);
    if (next != nullptr && (next->classes.any(WordClass::today | WordClass::weekday | WordClass::since | WordClass::until | WordClass::event) || hot_day(at, last))) return true;
    return next == nullptr || next->classes.any(WordClass::preposition | WordClass::place_prep | WordClass::and_ | WordClass::or_ | WordClass::to | WordClass::hedge | WordClass::adverb) ||
           (next->kind == TokenKind::mark && !next->is('/'));
}
/// 6'2": a mark for feet only before inches.
bool feet_mark(Iterator at, Iterator last) {
    bool const small = number_at(at - 1, last) && (at - 1)->text.size() == 1;
    return small && !at->spaced && number_at(at + 1, last) && at[1].text.size() < 3 && !at[1].spaced && at + 2 != last && !at[2].spaced && at[2].is(WordClass::minor);
}
/// "a 12in pipe", "(5 in)", "5 in thick", but not "5 in all".
bool ends_inches(Iterator at, Iterator last) {
    auto const* const next = peek(at + 1, last);
    if (at->kind == TokenKind::mark) return feet_mark(at, last);
    if (!number_at(at - 1, last)) return false;  // "one in, all in"
    if (next == nullptr || next->is('(') || next->is(')') || next->is('.')) return true;
    if (next->is(WordClass::extent)) return at + 2 == last || at[2].kind == TokenKind::mark || at[2].is(WordClass::and_);  // not "5 in high spirits"
    return !at->spaced && next->kind != TokenKind::number && !next->classes.any(WordClass::article | WordClass::possessive);
}
/// "7€ a day", "10$ 30$", "10 $ 30 $", but not "5 £10 notes".
bool symbol_behind(Iterator at, Iterator last) {
    if (!at->is(WordClass::symbol)) return false;
    auto const* again = peek(at + 2, last);
    if (again != nullptr && number_at(at + 1, last) && again->entry == at->entry && !number_at(at + 3, last)) return true;
    return !number_at(at + 1, last) || (!at->spaced && (at + 1)->spaced);
}

/// The unit behind a number: 10 percent; 10-percent; 5 km; 30 dollars; 7€
struct Measured { Token const* token = nullptr; bool hyphen = false; WordClass word_class = WordClass::unit; };
bool read_unit(Iterator& first, Iterator last, Measured& unit) {
    auto at = first;
    unit.hyphen = at != last && at->is('-');
    if (unit.hyphen) ++at;
    if (at == last) return false;
    if (unit.hyphen && at->is(WordClass::frequency) && at->kind == TokenKind::word && at->value(WordClass::frequency) == 0 && !at->spaced) {  // "18-month-long"
        unit.token = at;
        unit.word_class = WordClass::frequency;
        first = at + 1;
        return true;
    }
    bool const only_last = at->is(WordClass::degree_letter);
    if (!(at->classes.any(units) || only_last || (!unit.hyphen && symbol_behind(at, last)))) return false;
    if (!at->is('\'') && in_code(at, last)) return false;
    if (only_last && !at->is(WordClass::unit)) {
        bool const stone = !unit.hyphen && number_at(at - 1, last) && stones(at[-1], *at);
        if (!stone && (unit.hyphen || at->is(WordClass::ordinal) || !ends_inches(at, last))) return false;
        unit.word_class = WordClass::degree_letter;
    } else if (only_last && !ends_degrees(at, last)) {
        return false;
    }
    if (at->text.size() == 1 && at->capital && at->classes.any(WordClass::short_scale | WordClass::label)) return false;  // "10M" is no length, "5G" no mass
    unit.token = at;
    first = at + 1;
    return true;
}

/// 20 km2: a power glued to the word of a length is printed as a number.
struct powered_parser : x3::parser<powered_parser> {
    using attribute_type = Measured;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        if (first == last || !number_at(first + 1, last) || (first + 1)->spaced || (first + 1)->text.size() != 1) return false;
        auto const c = (first + 1)->text[0] == '2' ? WordClass::squared : WordClass::cubed;
        if ((c == WordClass::cubed && (first + 1)->text[0] != '3') || !first->is(c)) return false;
        x3::traits::move_to(Measured{first, false, c}, attribute);
        first += 2;
        return true;
    }
};
constexpr powered_parser powered{};

/// "20 (kg)", "$99 (CAD)": a unit alone in brackets.
bool read_unit_aside(Iterator& first, Iterator last, Measured& unit) {
    if (last - first < 3 || !first->is('(') || !first[2].is(')') || !first[1].classes.any(units)) return false;
    unit.token = first + 1;
    first += 3;
    return true;
}

/// "$72 billion U.S. in bonds": whose dollars, but not "$72 billion US bonds".
bool read_land_behind(Iterator& first, Iterator last, Measured& unit) {
    if (first == last || !first->is(WordClass::money_land) || !first->capital || !first->spaced) return false;
    constexpr auto behind = WordClass::preposition | WordClass::place_prep | WordClass::and_ | WordClass::or_ | WordClass::subordinate | WordClass::be | WordClass::have | WordClass::that | WordClass::who | WordClass::to | WordClass::than;
    bool const alone = first + 1 == last || (first[1].kind == TokenKind::mark && !first[1].is('-')) || first[1].classes.any(behind);
    if (!alone || (first + 1 != last && first[1].is(WordClass::possessive))) return false;
    unit.token = first++;
    unit.word_class = WordClass::money_land;
    return true;
}

constexpr auto unit = form_parser<Measured, read_unit>{};
constexpr auto unit_aside = form_parser<Measured, read_unit_aside>{};
constexpr auto land_behind = form_parser<Measured, read_land_behind>{};
constexpr auto number = form_parser<Numeral, read_number>{};
constexpr auto money_number = form_parser<Numeral, read_money_number>{};
constexpr auto bare_scale = form_parser<Numeral, read_scale>{};
constexpr auto fraction = form_parser<Fraction, read_fraction>{};
constexpr auto symbol = word(WordClass::symbol);
constexpr auto article = word(WordClass::indefinite);
constexpr auto and_ = word(WordClass::and_);
constexpr auto of = word(WordClass::of);
constexpr auto hyphen = mark('-');

auto const set_number = [](auto& c) {
    bool const minus = x3::_val(c).number.value < Number{0};  // the sign was read before: see set_minus
    x3::_val(c).number = x3::_attr(c);
    if (minus) negate(x3::_val(c).number);
};
auto const set_minus = [](auto& c) { x3::_val(c).number.value = Number{-1}; };
auto const set_unit = [](auto& c) {
    Measured const& m = x3::_attr(c);
    auto& a = x3::_val(c);
    bool const hot = m.word_class == WordClass::unit && (a.number.value > Number{134} || a.number.value < Number{-130});
    if (!(x3::_pass(c) = !(m.token->is(WordClass::degree_letter) && hot))) return;
    a.unit = m.token;
    a.unit_class = m.word_class;
    a.hyphen = m.hyphen;
};
/// "$10 dollars", "$10 CAD": the words say which dollar.
auto const set_currency = [](auto& c) {
    Measured const& m = x3::_attr(c);
    if ((x3::_pass(c) = m.token->is(WordClass::currency) && !m.hyphen)) x3::_val(c).unit = m.token;
};
auto const set_land = [](auto& c) {
    x3::_val(c).unit = x3::_attr(c).token;
    x3::_val(c).unit_class = x3::_attr(c).word_class;
};
auto const set_one = [](auto& c) { x3::_pass(c) = set_fraction(x3::_val(c).number, 1, 1); };

/// A minus sign stands before its number without a blank, and behind a blank or a bracket.
struct sign_parser : x3::parser<sign_parser> {
    using attribute_type = Token const*;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        bool const word = first != last && first->is(WordClass::minus);
        if (!word && (first == last || !first->is('-') || first + 1 == last || (first + 1)->spaced)) return false;
        if (!word && !first->spaced && !first->line_start && !(first - 1)->is('(') && !(first - 1)->is(WordClass::symbol) && !(first - 1)->is('<')) return false;
        x3::traits::move_to(static_cast<Token const*>(first), attribute);
        ++first;
        return true;
    }
};
constexpr sign_parser sign{};
auto const set_sign = [](auto& c) {
    x3::_val(c).number.value = Number{-1};
    x3::_val(c).line_sign = x3::_attr(c)->line_start;
};

/// 20-odd; 100-plus; 10+; ten or more
constexpr auto after = form_parser<Token const*, read_hedge_after>{};
auto const suffix = (-(hyphen >> glued) >> glued >> word(WordClass::hedge_suffix)[set<&Amount::suffix>]) |  // no attribute
                    after[set<&Amount::suffix>];
/// $3-plus billion; 20-odd thousand
auto const scale_suffixed = [](auto& c) { x3::_pass(c) = add_scale(x3::_val(c).number, x3::_attr(c)->value(WordClass::scale)); };
auto const suffixed = suffix >> -(word(WordClass::scale)[scale_suffixed]);
/// USD 75 million, 75 USD million
auto const scale_behind = [](auto& c) {
    auto& a = x3::_val(c);
    x3::_pass(c) = a.unit->is(WordClass::currency) && a.unit->all_capitals && !a.number.scaled &&
                   add_scale(a.number, x3::_attr(c)->value(WordClass::scale));
};
auto const below_zero = [](auto& c) {
    Token const& zero = *x3::_attr(c);
    auto& a = x3::_val(c);
    auto const value = zero.kind == TokenKind::number ? parse_number(zero.text) : Number{zero.value(WordClass::cardinal)};
    if ((x3::_pass(c) = value == Number{0})) negate(a.number);
};

/// tens of thousands of dollars
auto const if_vague = [](auto& c) { x3::_pass(c) = x3::_val(c).number.high.has_value(); };
auto const of_vague = x3::eps[if_vague] >> of;

/// "R200 million", but "R2" is a name: a letter is money before an amount that is written as one.
auto const if_no_name = [](auto& c) {
    auto& a = x3::_val(c);
    bool const letter = a.symbol->text.size() == 1 && a.symbol->kind == TokenKind::word;
    x3::_pass(c) = !letter || a.number.scaled || a.number.value >= Number{1000};
};
/// three more years; two full days; four straight weeks
auto const more_of = word(WordClass::more | WordClass::few) >> &word(WordClass::time_unit);

/// $5.2 billion; US$3-million; -$99; $-99
x3::rule<struct priced_, Amount> const priced = "an amount of money";
auto const priced_def = -(sign[set_sign]) >> symbol[set<&Amount::symbol>] >> -(sign[set_minus]) >> money_number[set_number] >>
    x3::eps[if_no_name] >> -(suffixed) >> -((&(unit >> !digits) >> unit[set_currency]) | (unit_aside[set_currency]) | (land_behind[set_land]));  // no attribute
/// rupees 500 crore; euro 2.5 million; but not "the dollar 5.2 percent"
auto const if_large = [](auto& c) { x3::_pass(c) = x3::_val(c).number.scaled && !x3::_val(c).number.high; };
x3::rule<struct named_, Amount> const named = "an amount behind the word of its money";
auto const named_def = word(WordClass::currency)[set<&Amount::unit>] >> number[set_number] >> x3::eps[if_large] >> !unit;
/// 61; nearly 500 km; minus 20 degrees; 10 degrees below zero; 20-odd people; 5km
x3::rule<struct measured_, Amount> const measured = "a number with its unit";
auto const measured_def = -(sign[set_sign]) >> number[set_number] >> -(suffixed) >>
    -((powered[set_unit]) | (-of_vague >> unit[set_unit] >> -(word(WordClass::scale)[scale_behind])) | (more_of >> unit[set_unit]) | (unit_aside[set_unit])) >>  // no attribute
    -(word(WordClass::zero_side) >> (word(WordClass::cardinal)[below_zero] | digits[below_zero]));  // no attribute
x3::rule<struct measured_money_, Amount> const measured_money = "the other end of an amount of money";
auto const measured_money_def = money_number[set_number] >> -(suffixed) >> -(unit[set_unit]);

/// Without "of" or a count, only halves and quarters are fractions of a unit: "the third day" is not a third of one.
auto const set_part = [](auto& c) {
    Fraction const& f = x3::_attr(c);
    x3::_pass(c) = (f.counted || !f.ordinal) && f.num < f.den && set_fraction(x3::_val(c).number, f.num, f.den);
};
auto const set_part_of = [](auto& c) {
    Fraction const& f = x3::_attr(c);
    x3::_pass(c) = f.num < f.den && set_fraction(x3::_val(c).number, f.num, f.den);
};
/// half a mile; a half-hour; one-half miles
x3::rule<struct part_amount_, Amount> const part_amount = "a fraction of a unit";
auto const part_amount_def = fraction[set_part] >> -hyphen >> -(article >> -hyphen) >> unit[set_unit];
/// three quarters of an hour; a third of a mile; a quarter of one percent; two hundredths of a second
x3::rule<struct part_of_amount_, Amount> const part_of_amount = "a fraction of one unit";
auto const set_second = [](auto& c) {
    x3::_val(c).unit = x3::_attr(c);
    x3::_val(c).unit_class = WordClass::degree_letter;
    x3::_pass(c) = x3::_attr(c)->is(WordClass::degree_letter);
};
auto const if_one = [](auto& c) { x3::_pass(c) = x3::_attr(c)->value(WordClass::cardinal) == 1; };
auto const part_of_amount_def = fraction[set_part_of] >> of >> (article | word(WordClass::cardinal)[if_one]) >> (unit[set_unit] | word(WordClass::ordinal)[set_second]);  // no attribute
/// a mile; an hour
x3::rule<struct one_amount_, Amount> const one_amount = "one unit";
auto const one_amount_def = article >> -hyphen >> unit[set_unit] >> x3::eps[set_one];
/// thousand dollars
x3::rule<struct scale_amount_, Amount> const scale_amount = "a scale word without a count";
auto const scale_amount_def = bare_scale[set_number] >> -(unit[set_unit]);

CLAIMCHECK_FORMS(priced, named, measured, measured_money, part_amount, part_of_amount, one_amount, scale_amount)

auto const short_amount = first_of(priced, part_of_amount, part_amount, measured, named);
auto const money_amount = first_of(priced, measured_money);

/// A smaller unit behind: 2 inches; and 43 cents
struct Smaller { Numeral number; Token const* unit = nullptr; };
auto const smaller_number = [](auto& c) { x3::_val(c).number = x3::_attr(c); };
auto const smaller_unit = [](auto& c) { x3::_val(c).unit = x3::_attr(c); };
x3::rule<struct smaller_, Smaller> const smaller = "a smaller unit";
auto const smaller_def = -mark(',') >> -and_ >> number[smaller_number] >> word(WordClass::minor | WordClass::minor_money)[smaller_unit];
/// and a half
x3::rule<struct and_part_, Fraction> const and_part = "and a half";
auto const keep_fraction = [](auto& c) { x3::_val(c) = x3::_attr(c); };
auto const and_part_def = -hyphen >> and_ >> -hyphen >> fraction[keep_fraction] >> !of;
/// 15 dollars 50
x3::rule<struct bare_cents_, Numeral> const bare_cents = "cents without their name";
auto const keep_numeral = [](auto& c) { x3::_val(c) = x3::_attr(c); };
auto const bare_cents_def = -and_ >> number[keep_numeral] >> (x3::eoi | &(mark('.') | mark(',') | mark(';') | mark(')')));  // no attribute
BOOST_SPIRIT_DEFINE(smaller, and_part, bare_cents)

bool add(Numeral& n, Numeral const& part, std::int64_t parts_of_one) {
    auto const share = Number::quotient(part.value, Number{parts_of_one});
    auto const value = share && !n.high && !part.high ? Number::sum(n.value, *share) : std::nullopt;
    if (!value) return false;
    n.value = *value;
    if (auto const step = Number::quotient(part.step, Number{parts_of_one})) n.step = *step;
    return true;
}

/// How many of the smaller unit make one of the amount's; 0: it is no part of it.
std::int64_t parts_of(Amount const& a, Token const& smaller_token, std::uint32_t unit_key) {
    bool const money = (a.symbol != nullptr || a.unit->is(WordClass::currency)) && !(a.unit != nullptr && a.unit->is(WordClass::minor_money));
    if (auto const* s = smaller_token.sense(WordClass::minor_money); s != nullptr && money) return s->value;
    auto const* s = smaller_token.sense(WordClass::minor);
    return s != nullptr && s->key == unit_key ? s->value : 0;
}
std::uint32_t key_of(Token const* t) {
    if (t == nullptr) return 0;
    for (auto const c : {WordClass::time_unit, WordClass::unit, WordClass::degree_letter}) {
        if (auto const* s = t->sense(c)) return s->key;
    }
    return 0;
}

/// Takes what stands in smaller units behind the amount.
bool add_smaller(Iterator& first, Iterator last, Amount& a) {
    if (a.unit == nullptr && a.symbol == nullptr) return false;
    bool any = false;
    std::int64_t factor = 1;
    for (auto key = key_of(a.unit);;) {
        Smaller part;
        auto at = first;
        if (!x3::parse(at, last, smaller, part)) break;
        auto const parts = parts_of(a, *part.unit, key);
        if (parts == 0 || factor > 1'000'000 || !add(a.number, part.number, factor *= parts)) break;
        key = key_of(part.unit);
        first = at;
        any = true;
    }
    if (any) return true;
    Fraction half;
    if (auto at = first; a.unit != nullptr && x3::parse(at, last, and_part, half) && half.den <= 4 && half.num < half.den) {
        Numeral part;
        if (set_fraction(part, half.num, half.den) && add(a.number, part, 1)) {
            first = at;
            return true;
        }
    }
    Numeral cents;
    if (auto at = first; a.unit != nullptr && a.unit->is(WordClass::currency) && a.number.value.whole() && x3::parse(at, last, bare_cents, cents) &&
                         cents.value.whole() && cents.value > Number{9} && cents.value < Number{100} && add(a.number, cents, 100)) {
        first = at;
        return true;
    }
    return false;
}

}  // namespace

bool read_short_amount(Token const*& first, Token const* last, Amount& amount) {
    return x3::parse(first, last, short_amount, amount);
}
bool read_smaller(Token const*& first, Token const* last, Amount& amount) { return add_smaller(first, last, amount); }
bool read_one_and_smaller(Token const*& first, Token const* last, Amount& amount) {
    auto at = first;
    if (!x3::parse(at, last, one_amount, amount) || !add_smaller(at, last, amount)) return false;
    first = at;
    return true;
}
bool read_money_amount(Token const*& first, Token const* last, Amount& amount) {
    return x3::parse(first, last, money_amount, amount);
}
bool read_one_amount(Token const*& first, Token const* last, Amount& amount) {
    if (!x3::parse(first, last, one_amount, amount)) return x3::parse(first, last, scale_amount, amount);
    add_smaller(first, last, amount);
    return true;
}

}  // namespace claimcheck::forms
