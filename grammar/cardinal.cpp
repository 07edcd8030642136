// A number alone, in digits or words: what begins it is digits, a number word, "a" before a scale word or a vague word;
// scale words, further number words, fractions and decimals follow.
#include "grammar/forms.hpp"
#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

auto const begin_digits = [](auto& c) {
    x3::_val(c) = Numeral{};
    x3::_pass(c) = start(x3::_val(c), *x3::_attr(c));
};
auto const add_word = [](auto& c) {
    x3::_pass(c) = add_cardinal(x3::_val(c), x3::_attr(c)->value(WordClass::cardinal), false);
};
auto const add_word_behind_and = [](auto& c) {
    x3::_pass(c) = add_cardinal(x3::_val(c), x3::_attr(c)->value(WordClass::cardinal), true);
};
auto const scale_up = [](auto& c) {
    auto const& t = *x3::_attr(c);
    x3::_pass(c) = add_scale(x3::_val(c), t.value(t.is(WordClass::scale) ? WordClass::scale : WordClass::plural_scale));
};
auto const scale_by_letter = [](auto& c) {
    x3::_pass(c) = add_scale(x3::_val(c), x3::_attr(c)->value(WordClass::short_scale));
};
/// "a hundred": the article stands for the count of the scale word.
auto const one = [](auto& c) { x3::_pass(c) = set_fraction(x3::_val(c), 1, 1); };

constexpr auto cardinal = word(WordClass::cardinal);
constexpr auto scale = word(WordClass::scale);
constexpr auto any_scale = word(WordClass::scale | WordClass::plural_scale);
constexpr auto article = word(WordClass::indefinite);
constexpr auto fraction = word(WordClass::fraction);
constexpr auto and_ = word(WordClass::and_);
constexpr auto of = word(WordClass::of);
constexpr auto hyphen = mark('-');

/// a half; three quarters; two-thirds
struct Part { Token const* count = nullptr; Token const* fraction = nullptr; };
x3::rule<struct part_, Part> const part = "a fraction";
auto const part_def = -(cardinal[set<&Part::count>] | article) >> -hyphen >> fraction[set<&Part::fraction>];  // no attribute
/// 1/2
struct Slash { Token const* num = nullptr; Token const* den = nullptr; };
x3::rule<struct slash_, Slash> const slash = "a fraction in digits";
auto const slash_def = digits[set<&Slash::num>] >> glued >> mark('/') >> glued >> digits[set<&Slash::den>] >> !(glued >> mark('/'));
/// two five; seventy-one; nought four
struct Decimals { std::int64_t value = 0; std::int64_t one = 1; };
x3::rule<struct decimals_, Decimals> const decimals = "decimals in words";
auto const add_decimal = [](auto& c) {
    auto const value = x3::_attr(c)->value(WordClass::cardinal);
    auto& d = x3::_val(c);
    if (!(x3::_pass(c) = d.one < 1'000'000 && (value < 10 || d.one == 1))) return;
    auto const places = value < 10 ? 10 : 100;
    d = {d.value * places + value, d.one * places};
};
auto const add_unit_digit = [](auto& c) {  // "seventy-one"
    auto const value = x3::_attr(c)->value(WordClass::cardinal);
    auto& d = x3::_val(c);
    if ((x3::_pass(c) = d.one == 100 && d.value >= 20 && d.value % 10 == 0 && value > 0 && value < 10)) d.value += value;
};
auto const decimals_def = cardinal[add_decimal] >> *((hyphen >> cardinal[add_unit_digit]) | cardinal[add_decimal]);  // no attribute

/// Several are fifths; one is a fifth, and "two fifth places" are none. A quarter needs no plural.
bool agrees(Part const& p) {
    bool const single = p.count == nullptr || p.count->value(WordClass::cardinal) == 1;
    return single || !p.fraction->is(WordClass::ordinal);
}
auto const add_part = [](auto& c) {
    Part const& p = x3::_attr(c);
    auto const num = p.count == nullptr ? 1 : p.count->value(WordClass::cardinal);
    auto const den = p.fraction->value(WordClass::fraction);
    x3::_pass(c) = num < den && agrees(p) && add_fraction(x3::_val(c), num, den);
};
auto const begin_part = [](auto& c) {
    Part const& p = x3::_attr(c);
    auto const num = p.count == nullptr ? 1 : p.count->value(WordClass::cardinal);
    x3::_val(c) = Numeral{};
    x3::_pass(c) = agrees(p) && set_fraction(x3::_val(c), num, p.fraction->value(WordClass::fraction));
};
/// 9/11 is a day, 24/7 no number, 8/10 a rating: a fraction has a numerator of 1 or a usual denominator.
bool proper(Slash const& s, std::int64_t& num, std::int64_t& den) {
    auto const a = parse_number(s.num->text), b = parse_number(s.den->text);
    if (!a || !b || !a->whole() || !b->whole() || !(Number{0} < *a) || !(*a < *b)) return false;
    num = a->num();
    den = b->num();
    bool const rating = den == 5 || den == 10 || den == 20 || den == 100;
    return num == 1 || (!rating && (den < 10 || den == 16 || den == 32 || den % 100 == 0));
}
auto const add_slash = [](auto& c) {
    std::int64_t num = 0, den = 1;
    x3::_pass(c) = proper(x3::_attr(c), num, den) && add_fraction(x3::_val(c), num, den);
};
auto const begin_slash = [](auto& c) {
    std::int64_t num = 0, den = 1;
    x3::_val(c) = Numeral{};
    x3::_pass(c) = proper(x3::_attr(c), num, den) && set_fraction(x3::_val(c), num, den);
};
auto const point_words = [](auto& c) {
    Decimals const& d = x3::_attr(c);
    x3::_pass(c) = add_decimals(x3::_val(c), d.value, d.one);
};

/// 1 point 5
auto const point_digits = [](auto& c) {
    auto const& text = x3::_attr(c)->text;
    auto const value = parse_number(text);
    std::int64_t one_of = 1;
    for (std::size_t i = 0; i < text.size() && i < 6; ++i) one_of *= 10;
    x3::_pass(c) = value && value->whole() && text.size() <= 6 && text.find_first_not_of("0123456789") == std::string_view::npos &&
                   add_decimals(x3::_val(c), value->num(), one_of);
};

/// three quarters million, of "a billion and three quarters million"
struct Scaled { Part part; Token const* scale = nullptr; };
x3::rule<struct scaled_, Scaled> const scaled = "a fraction of a smaller scale";
auto const scaled_def = part[set<&Scaled::part>] >> scale[set<&Scaled::scale>];
auto const add_scaled = [](auto& c) {
    Scaled const& s = x3::_attr(c);
    auto const by = s.scale->value(WordClass::scale);
    auto const num = s.part.count == nullptr ? 1 : s.part.count->value(WordClass::cardinal);
    auto const added = Number::ratio(num * by, s.part.fraction->value(WordClass::fraction));
    auto const sum = added ? Number::sum(x3::_val(c).value, *added) : std::nullopt;
    if ((x3::_pass(c) = sum && by < x3::_val(c).last_scale)) x3::_val(c).value = *sum;
};

/// What may follow the first word; what stands behind is looked at before anything is added. A fraction behind "and" is
/// none when it is of something, or does something: "two and a half of them", "five and a third was hurt".
auto const own_part = &(part >> !word(WordClass::of | WordClass::be));
auto const own_cardinal = &(cardinal >> !(-hyphen >> fraction));
auto const tail = *((-hyphen >> any_scale[scale_up]) | (-hyphen >> cardinal[add_word]) |                                 // no attribute
                    (and_ >> &scaled >> scaled[add_scaled]) | (and_ >> own_part >> part[add_part]) | (hyphen >> and_ >> hyphen >> part[add_part]) |                // no attribute
                    (and_ >> own_cardinal >> cardinal[add_word_behind_and]) |                                            // no attribute
                    (word(WordClass::point) >> decimals[point_words]) | (word(WordClass::point) >> digits[point_digits]));  // no attribute

/// 12 lakh; 500 thousand: a group that follows another
x3::rule<struct group_, Numeral> const group = "a further group";
auto const group_def = digits[begin_digits] >> scale[scale_up];
auto const append = [](auto& c) { x3::_pass(c) = add_group(x3::_val(c), x3::_attr(c)); };
/// 3 hundred and 21
auto const append_tens = [](auto& c) {
    Numeral tens;
    x3::_pass(c) = x3::_val(c).last_scale == 100 && start(tens, *x3::_attr(c)) && tens.value.whole() && add_group(x3::_val(c), tens);
};

/// 13,000; 3.5 million; 2 1/2; 2-1/2; 5 and a half; 3 crore 12 lakh
x3::rule<struct digits_number_, Numeral> const digits_number = "a figure in digits";
auto const digits_number_def = digits[begin_digits] >> -(-hyphen >> slash[add_slash]) >> tail >> *(-and_ >> group[append]) >> -(&(and_ >> digits >> !scale) >> and_ >> digits[append_tens]);
/// 12,5 million; 2,5 percent: a decimal comma, where the unit or the money leaves no list of two
auto const begin_comma = [](auto& c) {
    auto const& t = *x3::_attr(c);
    auto const comma = t.text.find(',');
    auto const places = t.text.size() - comma - 1;
    if (!(x3::_pass(c) = t.whole < 0 && comma != std::string_view::npos && places < 3)) return;
    auto const whole = parse_number(t.text.substr(0, comma)), fine = parse_number(t.text.substr(comma + 1));
    if (!(x3::_pass(c) = whole && fine && whole->whole() && fine->whole())) return;
    auto& n = x3::_val(c);
    n = Numeral{};
    n.value = n.below = *whole;
    x3::_pass(c) = add_decimals(n, fine->num(), places == 1 ? 10 : 100);
};
x3::rule<struct comma_number_, Numeral> const comma_number = "a figure with a decimal comma";
auto const comma_number_def = digits[begin_comma] >> &word(WordClass::scale | WordClass::percent | WordClass::unit | WordClass::currency | WordClass::symbol) >> tail;
x3::rule<struct comma_price_, Numeral> const comma_price = "a price with a decimal comma";
auto const comma_price_def = digits[begin_comma] >> tail;
/// 1/2; 3/4
x3::rule<struct slash_number_, Numeral> const slash_number = "a fraction in digits";
auto const slash_number_def = slash[begin_slash];
/// twenty-two; two hundred and fifty thousand; two and a half million; three point five
x3::rule<struct words_number_, Numeral> const words_number = "a number in words";
auto const words_number_def = cardinal[add_word] >> tail;
/// a hundred and five; a dozen; a million and a half
x3::rule<struct one_number_, Numeral> const one_number = "a hundred, a million";
auto const one_number_def = article >> -hyphen >> &scale >> x3::eps[one] >> tail;

auto const if_large = [](auto& c) { x3::_pass(c) = x3::_attr(c)->value(WordClass::scale) >= 100; };
x3::rule<struct bare_scale_, Numeral> const bare_scale = "hundred, thousand";
auto const bare_scale_def = &(scale[if_large]) >> x3::eps[one] >> tail;

/// Without a count only halves and quarters are fractions: "the third million" is not a third of one.
auto const sure_part = [](auto& c) {
    begin_part(c);
    Part const& p = x3::_attr(c);
    if (p.count == nullptr && p.fraction->is(WordClass::ordinal)) x3::_pass(c) = false;
};
/// half a million; a quarter of a million; three-quarters of a billion; half a dozen
x3::rule<struct part_number_, Numeral> const part_number = "half a million";
auto const part_number_def = (part[begin_part] >> -hyphen >> -of >> -hyphen >> article >> -hyphen >> +scale[scale_up]) |  // no attribute
                             (part[sure_part] >> -hyphen >> +scale[scale_up]);                                            // no attribute

/// Behind a letter that stands alone no word of its own may follow: "$10 M", but not "$10 B movies".
struct ends_parser : x3::parser<ends_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr auto behind = WordClass::preposition | WordClass::place_prep | WordClass::and_ | WordClass::or_ | WordClass::to | WordClass::hedge_side;
        return first == last || first->classes.any(behind) || (first->kind == TokenKind::mark && !first->is('-') && !first->is('/') && !first->is('\''));
    }
};
constexpr ends_parser closed{};

/// $200m, 45k dollars: a glued letter is a scale where money is stated, a counted noun follows, or no unit has it
x3::rule<struct letter_number_, Numeral> const letter_number = "a figure with a scale letter";
auto const letter_number_def = digits[begin_digits] >> ((glued >> word(WordClass::short_scale)[scale_by_letter]) |  // no attribute
                                                        (!glued >> word(WordClass::short_scale)[scale_by_letter] >> closed));    // no attribute
auto const sure_letter = [](auto& c) {
    auto const& t = *x3::_attr(c);
    bool const metre = t.is(WordClass::unit) && !t.capital;
    auto const& value = x3::_val(c).value;
    bool const name = t.text.size() == 1 && value.whole() && value < Number{10};  // a 5K run, a 4K film, figure 3b, 3M
    if ((x3::_pass(c) = !metre && !name)) scale_by_letter(c);
};
x3::rule<struct letter_count_, Numeral> const letter_count = "a count with a scale letter";
/// "3m people", "50m tonnes", "3m homes", "2m new cars": what is counted follows. "The 400m hurdles" are metres, but not
/// "400m people", "330m monthly users", "430m euros".
struct counted_parser : x3::parser<counted_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        constexpr auto known = WordClass::people | WordClass::measure_noun | WordClass::currency | WordClass::soldiers | WordClass::unit;
        constexpr auto adjective = WordClass::frequency | WordClass::more | WordClass::other | WordClass::people_of | WordClass::fresh | WordClass::status;
        if (first != last && first->is('-')) return first + 1 != last && first[1].is(WordClass::adverb);  // "a 1.8m-strong army"
        if (first == last || first->kind != TokenKind::word || !first->spaced) return false;
        bool const described = first->classes.any(adjective) && first + 1 != last && first[1].kind == TokenKind::word && first[1].spaced;
        bool const far = first[-2].whole >= 100 && first[-1].is(WordClass::unit);
        bool const helped = first->classes.any(WordClass::be | WordClass::have) && first + 1 != last;
        if (!far && (helped ? first + 1 : first)->is(WordClass::measure_verb)) {  // "1.6m flee homes", "1.6m have fled"
            ++first;
            return true;
        }
        if (described) ++first;
        if (far && !described && !first->classes.any(WordClass::people | WordClass::soldiers | WordClass::measure_noun | WordClass::currency)) return false;
        if (!first->classes.any(known | WordClass::thing) && !(first->plain_word() && first->is(Inflection::plural) && !first->capital)) return false;
        ++first;
        return true;
    }
};
constexpr counted_parser counted{};
/// 2.5 k, 1,600.5 M: a letter apart from its digits that nothing else follows
auto const apart_letter = [](auto& c) {
    auto const& t = *x3::_attr(c);
    if ((x3::_pass(c) = t.capital ? !x3::_val(c).value.whole() : t.value(WordClass::short_scale) == 1000)) scale_by_letter(c);
};
auto const letter_count_def = digits[begin_digits] >> ((glued >> word(WordClass::short_scale)[sure_letter] >> !(glued >> plain)) |  // no attribute
                                                       (!glued >> word(WordClass::short_scale)[apart_letter] >> closed));                       // no attribute
x3::rule<struct letter_people_, Numeral> const letter_people = "a count of people with a scale letter";
auto const letter_people_def = digits[begin_digits] >> glued >> word(WordClass::short_scale)[scale_by_letter] >> &counted;

auto const begin_vague = [](auto& c) {
    auto const ends = x3::_attr(c)->value(WordClass::vague);  // low * 1,000,000 + high
    x3::_val(c) = Numeral{};
    set_vague(x3::_val(c), Number{ends / 1'000'000}, Number{ends % 1'000'000});
};
/// "millions" are two to ten of them
auto const begin_plural = [](auto& c) {
    auto const value = x3::_attr(c)->value(WordClass::plural_scale);
    x3::_val(c) = Numeral{};
    auto const high = Number::product(Number{value}, Number{10});
    if ((x3::_pass(c) = high.has_value())) set_vague(x3::_val(c), Number{2 * value}, *Number::difference(*high, Number{1}));
};
/// dozens; several hundred; tens of thousands; a couple of hundred thousand; hundreds of millions
x3::rule<struct vague_number_, Numeral> const vague_number = "a vague number";
auto const vague_number_def = -(word(WordClass::vague) >> &word(WordClass::vague)) >> (word(WordClass::vague)[begin_vague] | word(WordClass::plural_scale)[begin_plural]) >>  // no attribute
    *(-of >> any_scale[scale_up]);

auto const plain_words = first_of(words_number, one_number);

/// fifty-four hundredths; three twenty-fifths; five ten-thousandths; two hundred and five thousandths
bool read_many_parts(Iterator& first, Iterator last, Numeral& numeral) {
    constexpr auto words = WordClass::cardinal | WordClass::scale | WordClass::and_;
    Iterator at = first;
    if (at != last && at->is(WordClass::indefinite)) ++at;
    Iterator tied = nullptr;  // the last "and"
    while (at != last && (at->classes.any(words) || at->is('-'))) {
        if (at->is(WordClass::and_)) tied = at;
        ++at;
    }
    // quarters are of a year as well, thirds are read above
    if (at == last || at == first || !at->is(WordClass::fraction) || at->is(WordClass::ordinal)) return false;
    auto den = at->value(WordClass::fraction);
    Iterator end = at;
    if (end - first > 1 && (end - 1)->is('-')) --end;
    Iterator const unit = end - 1;
    bool const hyphened = end != at;
    bool const numbered = unit != first && !(unit - 1)->is(WordClass::and_) && !(unit - 1)->is('-');
    if (auto const tens = unit->value(WordClass::cardinal); numbered && den < 10 && tens >= 20 && tens % 10 == 0) {
        den += tens;
        end = unit;
    } else if (auto const many = std::max(tens, unit->value(WordClass::scale)); numbered && hyphened && den >= 1000 && (many == 10 || many == 100)) {
        den *= many;
        end = unit;
    }
    if (den < 5) return false;
    auto const whole_end = tied != nullptr && tied < end ? tied : nullptr;
    Numeral count, whole;
    auto from = whole_end == nullptr ? first : whole_end + 1;
    if (!x3::parse(from, end, plain_words, count) || from != end || !count.value.whole()) return false;
    auto const num = count.value.num();
    if (whole_end != nullptr && num < den) {  // the whole stands before the "and"
        from = first;
        if (!x3::parse(from, whole_end, plain_words, whole) || from != whole_end || !add_fraction(whole, num, den)) return false;
        numeral = whole;
    } else {
        count = {};
        from = first;
        if (!x3::parse(from, end, plain_words, count) || from != end || !count.value.whole() || !set_fraction(numeral, count.value.num(), den)) return false;
    }
    first = at + 1;
    return true;
}
constexpr auto many_parts = form_parser<Numeral, read_many_parts>{};

CLAIMCHECK_FORMS(part, scaled, slash, decimals, group, digits_number, comma_number, comma_price, slash_number, words_number, one_number, bare_scale, part_number,
                    letter_number, letter_count, letter_people, vague_number)

auto const number = first_of(many_parts, part_number, slash_number, letter_people, letter_count, digits_number, words_number, one_number, vague_number, comma_number);
auto const money_number = first_of(letter_number, number, comma_price);

}  // namespace

bool read_number(Token const*& first, Token const* last, Numeral& numeral) {
    return x3::parse(first, last, number, numeral);
}
bool read_money_number(Token const*& first, Token const* last, Numeral& numeral) {
    return x3::parse(first, last, money_number, numeral);
}

bool read_scale(Token const*& first, Token const* last, Numeral& numeral) {
    return x3::parse(first, last, bare_scale, numeral);
}

bool read_fraction(Token const*& first, Token const* last, Fraction& f) {
    Part p;
    auto at = first;
    if (!x3::parse(at, last, part, p) || !agrees(p)) return false;
    f.counted = p.count != nullptr;
    if (f.counted) f.num = p.count->value(WordClass::cardinal);
    f.den = p.fraction->value(WordClass::fraction);
    f.ordinal = p.fraction->is(WordClass::ordinal);
    f.article = !f.counted && p.fraction != first;
    f.hyphen = p.fraction != first && (p.fraction - 1)->is('-');
    first = at;
    return true;
}

}  // namespace claimcheck::forms
