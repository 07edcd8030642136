// A quantity is: hedges, a currency symbol, a numeral, perhaps a second numeral (a range), a unit, a hedge that
// follows. The grammar finds the tokens and computes the numerals; build() turns the form into a Quantity.
#include "grammar/forms.hpp"
#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

struct Form {
    Token const* hedge = nullptr;
    Token const* symbol = nullptr;
    Numeral low;
    Token const* second_symbol = nullptr;
    std::optional<Numeral> high;
    Token const* vague = nullptr;
    Token const* unit = nullptr;
    Token const* low_unit = nullptr;
    Token const* after = nullptr;
    bool low_digits = false;
};

auto const begin_digits = [](auto& c) {
    x3::_val(c) = Numeral{};
    x3::_pass(c) = start(x3::_val(c), *x3::_attr(c));
};
auto const cardinal_action = [](auto& c) {
    x3::_pass(c) = add_cardinal(x3::_val(c), x3::_attr(c)->value(WordClass::cardinal));
};
auto const scale_action = [](auto& c) {
    x3::_pass(c) = add_scale(x3::_val(c), x3::_attr(c)->value(WordClass::scale));
};
/// "a hundred", "half a million": the article or fraction stands for the count of the scale word.
auto const one_action = [](auto& c) { x3::_pass(c) = set_fraction(x3::_val(c), 1, 1); };
auto const fraction_action = [](auto& c) {
    x3::_pass(c) = set_fraction(x3::_val(c), 1, x3::_attr(c)->value(WordClass::fraction));
};

constexpr auto cardinal = word(WordClass::cardinal);
constexpr auto scale = word(WordClass::scale);
constexpr auto article = word(WordClass::indefinite);
constexpr auto fraction = word(WordClass::fraction);
constexpr auto hyphen = mark('-');

/// 13,000; 3.5 million; $200m (the glued letter is a scale where money or a noun shows it, see short_scale)
x3::rule<struct digits_number_, Numeral> const digits_number = "a figure in digits";
auto const digits_number_def = digits[begin_digits] >> *(-hyphen >> scale[scale_action]);
/// twenty-two; two hundred and fifty thousand; one hundred
x3::rule<struct words_number_, Numeral> const words_number = "a number in words";
auto const words_number_def = cardinal[cardinal_action] >>
    *((-hyphen >> cardinal[cardinal_action]) | (-hyphen >> scale[scale_action]) |        // no attribute
      (word(WordClass::and_) >> cardinal[cardinal_action]));
/// a hundred; a dozen; a million
x3::rule<struct one_number_, Numeral> const one_number = "a hundred, a million";
auto const one_number_def = article >> &scale >> x3::eps[one_action] >> +scale[scale_action];
/// half a million; a quarter of a million
x3::rule<struct part_number_, Numeral> const part_number = "half a million";
auto const part_number_def = -article >> fraction[fraction_action] >> -word(WordClass::of) >> article >> +scale[scale_action];

/// $200m, 45k dollars: a glued letter is a scale where a symbol stands before or a counted noun follows
auto const letter_action = [](auto& c) {
    x3::_pass(c) = add_scale(x3::_val(c), x3::_attr(c)->value(WordClass::short_scale));
};
x3::rule<struct letter_number_, Numeral> const letter_number = "a figure with a scale letter";
auto const letter_number_def = digits[begin_digits] >> glued >> word(WordClass::short_scale)[letter_action];
x3::rule<struct letter_count_, Numeral> const letter_count = "a count with a scale letter";
auto const letter_count_def = digits[begin_digits] >> glued >> word(WordClass::short_scale)[letter_action] >>
    &word(WordClass::people | WordClass::measure_noun | WordClass::currency | WordClass::soldiers);

BOOST_SPIRIT_DEFINE(digits_number, words_number, one_number, part_number, letter_number, letter_count)

auto const number = first_of(letter_count, digits_number, words_number, one_number, part_number);
auto const money_number = first_of(letter_number, number);

auto const set_high = [](auto& c) { x3::_val(c).high = x3::_attr(c); };
constexpr auto hedge = word(WordClass::hedge);
constexpr auto unit = word(WordClass::unit | WordClass::currency | WordClass::time_unit);
constexpr auto symbol = word(WordClass::symbol);

/// more than, nearly, an estimated; the last of several counts ("about at least")
x3::rule<struct hedges_, Token const*> const hedges = "a hedge";
auto const keep_token = [](auto& c) { x3::_val(c) = x3::_attr(c); };
auto const hedges_def = +(-article >> hedge[keep_token]);

/// the unit behind a number: 10 percent; 10-percent; 5 km; 30 dollars; five years
x3::rule<struct unit_of_, Token const*> const unit_of = "a unit";
auto const unit_of_def = -hyphen >> unit[keep_token];

auto const low_number = [](auto& c) { x3::_val(c).low = x3::_attr(c); };
auto const amount = (symbol[set<&Form::symbol>] >> money_number[low_number]) | number[low_number];            // no attribute
auto const second_amount = (symbol[set<&Form::second_symbol>] >> money_number[set_high]) | number[set_high];  // no attribute

/// $16 million to $28 million; 10-12 percent; between 10 and 12 people; two or three
x3::rule<struct range_, Form> const range = "a range";
auto const range_def = -hedges[set<&Form::hedge>] >> (amount) >>
    -unit_of[set<&Form::low_unit>] >> (hyphen | mark('~') | word(WordClass::to) | word(WordClass::or_)) >>  // no attribute
    second_amount >> -unit_of[set<&Form::unit>];
x3::rule<struct between_, Form> const between = "a range between two figures";
auto const between_def = -hedges[set<&Form::hedge>] >> word(WordClass::range_open) >> -hedges >> -symbol[set<&Form::symbol>] >>
    number[set<&Form::low>] >> -unit_of[set<&Form::low_unit>] >>
    (word(WordClass::and_) | word(WordClass::to)) >>  // no attribute
    -hedges >> (second_amount) >> -unit_of[set<&Form::unit>];
/// dozens; hundreds of thousands of dollars
x3::rule<struct vague_, Form> const vague_amount = "a vague number";
auto const vague_amount_def = -hedges[set<&Form::hedge>] >> word(WordClass::vague)[set<&Form::vague>] >>
    -(-word(WordClass::of) >> unit_of[set<&Form::unit>]);
/// about $5.2 billion; 61; nearly 500 km; two thirds
x3::rule<struct single_, Form> const single = "a single figure";
auto const single_def = -hedges[set<&Form::hedge>] >> amount >>
    -unit_of[set<&Form::unit>] >> -word(WordClass::hedge_after)[set<&Form::after>];
/// two-thirds; a third of; three quarters
struct Part { Token const* count = nullptr; Token const* fraction = nullptr; Token const* hedge = nullptr; };
x3::rule<struct share_, Part> const share = "a fraction";
auto const share_def = -hedges[set<&Part::hedge>] >> -(cardinal[set<&Part::count>] | article) >>  // no attribute
    -hyphen >> fraction[set<&Part::fraction>] >> &word(WordClass::of);

BOOST_SPIRIT_DEFINE(hedges, unit_of, range, between, vague_amount, single, share)

std::pair<Number, Number> vague_ends(Sense const& sense) {
    // rules/english: "vague low = high: words"; the key holds the low end as digits
    return {Number{sense.value / 1'000'000}, Number{sense.value % 1'000'000}};
}

void set_unit(Quantity& q, Form const& form) {
    Token const* unit_token = form.unit != nullptr ? form.unit : form.low_unit;
    if (Token const* s = form.symbol != nullptr ? form.symbol : form.second_symbol; s != nullptr) {
        q.unit = s->sense(WordClass::symbol)->key;
        q.money = true;
    } else if (unit_token != nullptr) {
        q.share = unit_token->is(WordClass::percent);
        for (auto c : {WordClass::currency, WordClass::time_unit, WordClass::unit}) {
            if (auto const* sense = unit_token->sense(c); sense != nullptr && unit_token->is(c)) {
                q.unit = sense->key;
                q.money = c == WordClass::currency;
                q.duration = c == WordClass::time_unit;
                break;
            }
        }
    }
}

/// "3-4,000" is 3,000-4,000 and "$3-4 million" is three to four million: the low end shares the scale of the high one.
void share_scale(Numeral& low, Numeral const& high) {
    if (low.scaled || low.value >= Number{1000} || high.value < Number{1000}) return;
    for (std::int64_t factor = 1000; factor <= 1'000'000'000'000; factor *= 1000) {
        auto const scaled = Number::product(low.value, Number{factor});
        if (scaled && *scaled < high.value && high.value <= scaled->percent(10'000)) {
            low.value = *scaled;
            low.step = Number{factor};
            low.scaled = high.scaled;
            return;
        }
    }
}

bool set_range(Quantity& q, Form& form) {
    share_scale(form.low, *form.high);
    if (!(form.low.value < form.high->value)) return false;
    q.low = form.low.value;
    q.high = form.high->value;
    auto const total = Number::sum(q.low, q.high);
    q.value = total ? total->percent(50) : q.low;
    q.step = form.high->step;
    q.range = true;
    return true;
}

std::optional<Quantity> build(Form& form, Token const* first, Token const* next) {
    Quantity q;
    if (form.vague != nullptr) {
        std::tie(q.low, q.high) = vague_ends(*form.vague->sense(WordClass::vague));
        auto const total = Number::sum(q.low, q.high);
        q.value = total ? total->percent(50) : q.low;
        q.vague = true;
    } else if (form.high) {
        if (!set_range(q, form)) return std::nullopt;
    } else {
        q.value = q.low = q.high = form.low.value;
        q.step = form.low.step;
        q.round = is_round(form.low);
    }
    Token const* hedge_token = form.hedge != nullptr ? form.hedge : form.after;
    if (hedge_token != nullptr) {
        auto const c = form.hedge != nullptr ? WordClass::hedge : WordClass::hedge_after;
        q.hedge = static_cast<std::int32_t>(hedge_token->value(c));
    }
    set_unit(q, form);
    q.span = {first->begin, (next - 1)->end()};
    return q;
}

/// "from 14 to 31" are two figures, "13-12" is a score: then the low end alone is read.
/// "160 GB or 40,000 songs", "9% or 998 points" are two figures as well: both ends of a range have one unit.
bool range_allowed(Form const& form, Token const* first, Token const* sentence_first) {
    if (form.low_unit != nullptr && (form.unit == nullptr || form.unit->entry != form.low_unit->entry)) return false;
    if (first == sentence_first) return true;
    Token const& before = *(first - 1);
    return form.high && !(before.is(WordClass::since) && !before.capital) && !before.is('-');
}

}  // namespace

std::optional<Quantity> read_quantity(Token const*& first, Token const* last, Token const* sentence_first) {
    for (int attempt = 0; attempt < 4; ++attempt) {
        Form form;
        auto at = first;
        bool const parsed = attempt == 0   ? x3::parse(at, last, between, form)
                            : attempt == 1 ? x3::parse(at, last, range, form)
                            : attempt == 2 ? x3::parse(at, last, vague_amount, form)
                                           : x3::parse(at, last, single, form);
        if (!parsed || (attempt == 1 && !range_allowed(form, first, sentence_first))) continue;
        if (auto quantity = build(form, first, at)) {
            first = at;
            return quantity;
        }
    }
    Part part;
    auto at = first;
    if (!x3::parse(at, last, share, part)) return std::nullopt;
    Form form;
    form.hedge = part.hedge;
    auto const count = part.count == nullptr ? 1 : part.count->value(WordClass::cardinal);
    if (!set_fraction(form.low, count, part.fraction->value(WordClass::fraction))) return std::nullopt;
    auto quantity = build(form, first, at);
    if (quantity) first = at;
    return quantity;
}

}  // namespace claimcheck::forms
