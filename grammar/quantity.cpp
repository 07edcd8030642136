// A quantity is: hedges, an amount, perhaps a second amount (a range), a hedge that follows. The grammar finds the
// tokens and computes the numbers; build() turns the form into a Quantity.
#include <algorithm>

#include "grammar/forms.hpp"
#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

struct Form {
    Token const* hedge = nullptr;
    Token const* second_hedge = nullptr;
    Amount low;
    std::optional<Amount> high;
    Token const* after = nullptr;
    Token const* or_ = nullptr;
    Token const* dash = nullptr;
    bool two_sided = false;
};

/// Without smaller units behind; most forms begin with it.
using ShortAmount = remembering_parser<Amount, read_short_amount>;
constexpr ShortAmount short_amount{};
/// With the smaller units: "6 feet 2 inches", "an hour and a half".
struct amount_parser : x3::parser<amount_parser> {
    using attribute_type = Amount;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& context, R& r, A& attribute) const {
        Amount fresh;
        auto at = first;
        if (short_amount.parse(at, last, context, r, fresh)) read_smaller(at, last, fresh);
        else if (!read_one_and_smaller(at, last, fresh)) return false;
        first = at;
        x3::traits::move_to(fresh, attribute);
        return true;
    }
};
constexpr amount_parser amount{};
constexpr auto money_amount = form_parser<Amount, read_money_amount>{};
constexpr auto one_amount = form_parser<Amount, read_one_amount>{};
constexpr auto number = form_parser<Numeral, read_number>{};
constexpr auto fraction = form_parser<Fraction, read_fraction>{};
constexpr auto after = form_parser<Token const*, read_hedge_after>{};
/// "up to 40", but "pushed the death toll up to 40" says how high it is now.
struct hedge_parser : x3::parser<hedge_parser> {
    using attribute_type = Iterator;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& context, R& r, A& attribute) const {
        bool const ends = last - first > 1 && first->is(WordClass::until) && !first->line_start;
        auto const back = ends && (first - 1)->is(WordClass::place) && !(first - 1)->line_start && (first - 2)->is(WordClass::place_prep) && !(first - 2)->line_start ? first - 3 : first - 1;  // "the toll in Chile up to"
        bool const noun = ends && back->is(WordClass::measure_noun);
        bool const alone = last - first == 2 || (noun && (first[2].kind == TokenKind::mark || first[2].classes.any(WordClass::preposition | WordClass::place_prep | WordClass::subordinate | WordClass::and_)));
        bool const rises = noun && alone && first[1].kind == TokenKind::number;
        return !rises && word(WordClass::hedge).parse(first, last, context, r, attribute);
    }
};
constexpr hedge_parser hedge{};
constexpr auto article = word(WordClass::indefinite);
constexpr auto hyphen = mark('-');
constexpr auto dash = marked_parser{'-'};
constexpr auto to = word(WordClass::to);
constexpr auto and_ = word(WordClass::and_);

/// more than, nearly, an estimated; the last of several counts ("about at least")
x3::rule<struct hedges_, Token const*> const hedges = "a hedge";
auto const keep_token = [](auto& c) { x3::_val(c) = x3::_attr(c); };
auto const hedges_def = +(-article >> hedge[keep_token]);

auto const set_high = [](auto& c) { x3::_val(c).high = x3::_attr(c); };
auto const if_money = [](auto& c) { x3::_pass(c) = x3::_val(c).low.symbol != nullptr; };
auto const if_aside = [](auto& c) { x3::_pass(c) = x3::_val(c).or_ != nullptr && (x3::_val(c).or_ - 1)->is(','); };  // "dozens, if not hundreds, of"
auto const other_end = (x3::eps[if_money] >> money_amount[set_high]) | short_amount[set_high];  // no attribute

/// hundreds or even (thousands); hundreds, if not (thousands)
struct alternative_parser : x3::parser<alternative_parser> {
    using attribute_type = Token const*;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        constexpr std::int64_t after_comma = 1;
        auto at = first;
        bool const comma = at != last && at->is(',');
        if (comma) ++at;
        if (at == last || !at->is(WordClass::or_) || (comma && at->value(WordClass::or_) != after_comma)) return false;
        x3::traits::move_to(static_cast<Token const*>(at), attribute);
        first = at + 1;
        return true;
    }
};
constexpr alternative_parser alternative{};

/// $16 million to $28 million; 10-12 percent; two or three; 10- to 15-minute; five-to-seven
x3::rule<struct range_, Form> const range = "a range";
auto const range_def = -hedges[set<&Form::hedge>] >> short_amount[set<&Form::low>] >>
    ((-hyphen >> to >> -hyphen) | dash[set<&Form::dash>] | mark('~') | alternative[set<&Form::or_>]) >> -hedges >> (other_end) >>  // no attribute
    -after[set<&Form::after>] >> -(x3::eps[if_aside] >> mark(','));
/// between 10 and 12 people; between 5 and 10 million dollars; ranging from 3% to 5%
x3::rule<struct between_, Form> const between = "a range between two figures";
auto const between_def = -hedges[set<&Form::hedge>] >> word(WordClass::range_open) >> -hedges >> short_amount[set<&Form::low>] >>
    (and_ | to | hyphen) >> -hedges >> (other_end);  // no attribute
/// From 200 to 300
x3::rule<struct from_, Form> const from = "a range from one figure to another";
auto const from_def = word(WordClass::since) >> -hedges[set<&Form::hedge>] >> short_amount[set<&Form::low>] >>
    (to | and_) >> -hedges >> (other_end);  // no attribute
/// more than 100 but fewer than 300
x3::rule<struct two_sided_, Form> const two_sided = "a figure bounded on both sides";
auto const two_sided_def = hedges[set<&Form::hedge>] >> short_amount[set<&Form::low>] >>
    (and_ | mark(',') | word(WordClass::or_ | WordClass::subordinate)) >> -word(WordClass::subordinate) >>  // no attribute
    hedges[set<&Form::second_hedge>] >> (other_end);
/// about $5.2 billion; 61; nearly 500 km; dozens
x3::rule<struct single_, Form> const single = "a single figure";
auto const single_def = -hedges[set<&Form::hedge>] >> amount[set<&Form::low>] >>
    -after[set<&Form::after>];
/// more than a year; nearly a mile; over thousand people
x3::rule<struct hedged_one_, Form> const hedged_one = "a hedged unit";
auto const hedged_one_def = hedges[set<&Form::hedge>] >> one_amount[set<&Form::low>];

/// one in five; nine out of ten; one-in-four
struct Ratio { Token const* hedge = nullptr; Numeral part, whole; Token const* between = nullptr; };
x3::rule<struct ratio_, Ratio> const ratio = "a ratio";
auto const ratio_def = -hedges[set<&Ratio::hedge>] >> number[set<&Ratio::part>] >>
    -hyphen >> (word(WordClass::ratio)[set<&Ratio::between>] | (word(WordClass::out_of) >> word(WordClass::of))) >> -hyphen >>  // no attribute
    number[set<&Ratio::whole>];
/// a third of; two-thirds; half the
struct Share { Token const* hedge = nullptr; Fraction fraction; };
x3::rule<struct share_, Share> const share_of = "a share";
auto const share_of_def = -hedges[set<&Share::hedge>] >> fraction[set<&Share::fraction>];
/// between a quarter and a third
struct Shares { Token const* hedge = nullptr; Fraction low, high; };
x3::rule<struct shares_, Shares> const shares = "a range of shares";
auto const shares_def = -hedges[set<&Shares::hedge>] >> word(WordClass::range_open) >> fraction[set<&Shares::low>] >>
    (and_ | to) >> fraction[set<&Shares::high>];  // no attribute

BOOST_SPIRIT_DEFINE(hedges, range, between, from, two_sided, single, hedged_one, ratio, share_of, shares)

/// The word of a pound is money, unless a hyphen joins it ("a 10-pound bomb"), something is weighed, or it is of something.
bool weighs(Amount const& a, Token const* first, Token const* next, Token const* last, Token const* sentence_first) {
    if (a.unit->sense(WordClass::unit) == nullptr || a.unit->sense(WordClass::currency) == nullptr) return false;
    if (a.hyphen || (next != last && next->is(WordClass::of))) return true;
    for (auto const* t = first; t != sentence_first && first - t < 3;) {
        if ((--t)->is(WordClass::weight)) return true;
    }
    return next != last && next->is(WordClass::weight);
}

bool multiply(Quantity& q, std::int64_t by) {
    if (by <= 1) return true;
    for (auto* n : {&q.value, &q.low, &q.high, &q.step}) {
        auto const product = Number::product(*n, Number{by});
        if (!product) return false;
        *n = *product;
    }
    q.round = true;
    return true;
}

/// A currency word behind says more than the symbol in front ("$10 CAD"); the value of a currency or symbol is what it
/// multiplies by ("MUSD").
bool set_unit(Quantity& q, Amount const& a, bool weight) {
    if (a.unit == nullptr && a.symbol == nullptr) return true;
    Sense const* sense = nullptr;
    if (a.unit != nullptr && a.unit_class != WordClass::unit) {
        sense = a.unit->sense(a.unit_class);
        q.duration = a.unit_class == WordClass::frequency;
        q.money = a.unit_class == WordClass::money_land;
    } else if (a.unit == nullptr || (a.symbol != nullptr && a.unit->is(WordClass::currency) && !a.unit->all_capitals)) {
        sense = a.symbol->sense(WordClass::symbol);
        q.money = true;
    } else {
        q.share = a.unit->is(WordClass::percent);
        for (auto c : {WordClass::currency, WordClass::time_unit, WordClass::unit, WordClass::symbol}) {
            if ((weight && c == WordClass::currency) || !a.unit->is(c)) continue;
            sense = a.unit->sense(c);
            q.money = c == WordClass::currency || c == WordClass::symbol;
            q.duration = c == WordClass::time_unit;
            if (q.duration) q.length = unit_of(a.unit);
            break;
        }
    }
    if (sense == nullptr) return true;
    q.unit = sense->key;
    if (a.unit != nullptr && a.unit->is(WordClass::thing)) q.thing = a.unit->sense(WordClass::thing)->key;
    return !q.money || multiply(q, sense->value);
}

/// "3-4,000" is 3,000-4,000 and "$3-4 million" is three to four million: the low end shares the scale of the high one.
void share_scale(Numeral& low, Numeral const& high) {
    if (low.scaled) return;
    auto const share = [&](std::int64_t factor) {
        auto const scaled = Number::product(low.value, Number{factor});
        if (!scaled || !(*scaled < high.value) || high.value > scaled->percent(10'000)) return false;
        low.value = *scaled;
        low.step = Number{factor};
        low.scaled = high.scaled;
        return true;
    };
    if (high.last == 0 && high.last_scale > 0 && high.last_scale < 1000) {  // "one to two hundred", "two or three dozen"
        share(high.last_scale);
    } else if (low.value < Number{1000} && high.value >= Number{1000}) {
        for (std::int64_t factor = 1000; factor <= 1'000'000'000'000 && !share(factor);) factor *= 1000;
    }
}

bool set_ends(Quantity& q, Number low, Number high) {
    if (!(low < high)) return false;
    q.low = low;
    q.high = high;
    auto const total = Number::sum(low, high);
    q.value = total ? total->percent(50) : low;
    return true;
}

bool set_range(Quantity& q, Form& form) {
    auto& low = form.low.number;
    auto& high = form.high->number;
    bool const vague = low.high && high.high && low.value < *high.high && form.dash == nullptr;  // "hundreds or even thousands"
    if (vague) q.vague = true;
    if (vague) return set_ends(q, low.value, *high.high);
    if (low.high || high.high) return false;
    if (form.dash != nullptr && form.dash->spaced && low.words != high.words) return false;  // "two points - 12 points"
    if (form.or_ != nullptr && low.value.percent(300) < high.value) return false;  // "10 billion or 10 trillion"
    if (form.two_sided && form.hedge->is(WordClass::ceiling)) std::swap(low, high);
    else if (!form.two_sided) share_scale(low, high);
    q.step = high.step;
    q.range = true;
    return set_ends(q, low.value, high.value);
}

/// Both ends have one unit, or it stands once: "160 GB or 40,000 songs" and "$5 to 6%" are two figures each.
bool units_allowed(Form const& form) {
    auto const& low = form.low;
    auto const& high = *form.high;
    if (low.symbol != nullptr && high.unit != nullptr && !high.unit->is(WordClass::currency)) return false;
    if (low.symbol != nullptr || low.unit == nullptr) return low.symbol != nullptr || high.symbol == nullptr;
    if (form.two_sided && high.unit == nullptr) return high.symbol == nullptr;
    return high.unit != nullptr && high.unit->entry == low.unit->entry;
}

/// "from 14 to 31" are two figures, "13-12" is a score: then the low end alone is read.
bool place_allowed(Token const* first, Token const* sentence_first) {
    if (first == sentence_first) return true;
    Token const& before = *(first - 1);
    if (before.value(WordClass::compared) == 1) return first - 1 != sentence_first && (first - 2)->kind != TokenKind::word;  // "went up from 10 to 15"
    return !(before.is(WordClass::since) && !before.capital) && !before.is('-');
}

/// "rose by 2 percent to 14 percent", "fell by 400 to 2,100": how far, then where to. "By 10 to 15 percent" is a range.
bool steps(Form const& form, Token const* first, Token const* sentence_first) {
    if (form.dash != nullptr || form.or_ != nullptr || first == sentence_first) return false;
    if (!(first - 1)->classes.any(WordClass::by | WordClass::rise | WordClass::fall)) return false;
    return form.low.unit != nullptr || form.low.number.value.percent(200) < form.high->number.value;
}

bool opposite(Token const* a, Token const* b) {
    return (a->is(WordClass::floor) && b->is(WordClass::ceiling)) || (a->is(WordClass::ceiling) && b->is(WordClass::floor));
}

class Reader {
public:
    Reader(Token const* first, Token const* last, Token const* sentence_first) : first_(first), last_(last), sentence_first_(sentence_first) {}

    std::optional<Quantity> read(Token const*& next) {
        constexpr auto hedges_begin = WordClass::hedge | WordClass::indefinite;
        struct Try {
            ClassSet begins;  ///< empty: with anything
            std::optional<Quantity> (Reader::*form)() = nullptr;
        };
        static constexpr Try tries[] = {{hedges_begin | WordClass::range_open, &Reader::shares_form},
                                        {hedges_begin | WordClass::range_open, &Reader::between_form},
                                        {WordClass::since, &Reader::from_form},
                                        {hedges_begin, &Reader::two_sided_form},
                                        {{}, &Reader::range_form},
                                        {{}, &Reader::share_form},
                                        {{}, &Reader::single_form},
                                        {hedges_begin, &Reader::hedged_one_form},
                                        {WordClass::indefinite, &Reader::one_form}};
        for (auto const& [begins, form] : tries) {
            if (!begins.empty() && !first_->classes.any(begins)) continue;
            next_ = first_;
            if (auto const q = (this->*form)()) {
                next = next_;
                return q;
            }
        }
        return std::nullopt;
    }
    std::optional<Quantity> read_ratio(Token const*& next) {
        next_ = first_;
        auto const q = ratio_form();
        next = next_;
        return q;
    }

private:
    template <typename Rule>
    bool parse(Rule const& rule, Form& form) {
        return x3::parse(next_, last_, x3::with<ShortAmount>(amounts_)[rule], form);
    }
    /// Whether something that a form needs stands anywhere behind its beginning.
    [[nodiscard]] bool comes(ClassSet set) const {
        return std::any_of(first_ + 1, last_, [&](Token const& t) { return t.classes.any(set); });
    }
    std::optional<Quantity> between_form() {
        Form form;
        return parse(between, form) && units_allowed(form) ? build(form) : std::nullopt;
    }
    std::optional<Quantity> shares_form() {
        Shares s;
        if (!x3::parse(next_, last_, shares, s) || part_of_unit()) return std::nullopt;
        Form form;
        form.hedge = s.hedge;
        form.high.emplace();
        if (!set_fraction(form.low.number, s.low.num, s.low.den) || !set_fraction(form.high->number, s.high.num, s.high.den)) return std::nullopt;
        bool const of = next_ != last_ && next_->is(WordClass::of);
        auto q = build(form);
        if (q) q->aside = !of;
        return q;
    }
    /// "From 200 to 300 people": elsewhere in a sentence such figures are two, of which one became the other.
    std::optional<Quantity> from_form() {
        Form form;
        if (!begins_part() || !parse(from, form) || !units_allowed(form)) return std::nullopt;
        return build(form);
    }
    /// At the beginning of a sentence, or behind a mark where nothing has risen or fallen before.
    [[nodiscard]] bool begins_part() const {
        if (first_ == sentence_first_) return true;
        if ((first_ - 1)->is(WordClass::aged)) return true;
        if (!(first_ - 1)->is(',') && !(first_ - 1)->is('(')) return false;
        constexpr auto moved = WordClass::rise | WordClass::fall | WordClass::change_verb | WordClass::correct;
        return std::none_of(sentence_first_, first_, [&](Token const& t) { return t.classes.any(moved); });
    }
    std::optional<Quantity> two_sided_form() {
        Form form;
        form.two_sided = true;
        if (!parse(two_sided, form) || !form.high) return std::nullopt;
        form.two_sided = true;
        return units_allowed(form) && opposite(form.hedge, form.second_hedge) ? build(form) : std::nullopt;
    }
    std::optional<Quantity> range_form() {
        Form form;
        if (!parse(range, form) || !units_allowed(form) || !place_allowed(first_, sentence_first_)) return std::nullopt;
        return steps(form, first_, sentence_first_) ? std::nullopt : build(form);
    }
    std::optional<Quantity> single_form() {
        Form form;
        if (!parse(single, form)) return std::nullopt;
        if (form.low.line_sign && form.low.unit == nullptr && form.low.symbol == nullptr && next_ != last_ && next_->kind == TokenKind::word)
            return std::nullopt;  // a bullet
        return build(form);
    }
    std::optional<Quantity> hedged_one_form() {
        Form form;
        if (!x3::parse(next_, last_, hedged_one, form)) return std::nullopt;
        if (form.low.unit != nullptr && form.low.unit->is(WordClass::time_unit)) return std::nullopt;  // "248 more than a day before"; see read_length
        return build(form);
    }
    /// "a litre of milk", but not "$2 a litre", "50 pence a mile"
    std::optional<Quantity> one_form() {
        Form form;
        if (!first_->is(WordClass::indefinite) || !x3::parse(next_, last_, one_amount, form.low)) return std::nullopt;
        Token const& unit = *form.low.unit;
        if (next_ - first_ != 2 || unit.value(WordClass::unit) != 1 || unit.text.size() < 2 || unit.text.ends_with('s')) return std::nullopt;
        constexpr auto price = WordClass::unit | WordClass::currency | WordClass::symbol | WordClass::cardinal | WordClass::scale | WordClass::vague | WordClass::time_unit;
        if (first_ != sentence_first_ && ((first_ - 1)->kind == TokenKind::number || (first_ - 1)->classes.any(price))) return std::nullopt;
        auto q = build(form);
        if (q) q->aside = true;
        return q;
    }
    /// "one in five", "nine out of 10 voters"; but "44 out of 55", "killed two in three attacks" are two figures.
    std::optional<Quantity> ratio_form() {
        Ratio r;
        if (!comes(WordClass::ratio | WordClass::out_of) || !x3::parse(next_, last_, ratio, r) || r.part.high || r.whole.high) return std::nullopt;
        auto const& whole = r.whole.value;
        bool const round = whole <= Number{10} || (whole.whole() && (whole.num() % 100 == 0 || whole == Number{20} || whole == Number{50}));
        bool const one = r.part.value == Number{1};
        bool const year = (next_ - 1)->kind == TokenKind::number && whole > Number{1000} && whole < Number{2200};
        bool const front = first_ == sentence_first_ || r.hedge != nullptr || (first_ - 1)->classes.any(WordClass::preposition | WordClass::article | WordClass::adverb | WordClass::that | WordClass::and_) ||
                           (first_ - 1)->kind == TokenKind::mark;
        if (!(r.part.value < whole) || !whole.whole() || !r.part.value.whole() || year || (!one && !(round && front)) || (one && !front && !round)) return std::nullopt;
        if (first_ != sentence_first_ && (first_ - 1)->is(WordClass::measure_verb)) return std::nullopt;
        // "one over twenty" and no more; elsewhere "over" is a hedge
        if (r.between != nullptr && r.between->is(WordClass::hedge) && !(one && next_ == last_)) return std::nullopt;
        Form form;
        form.hedge = r.hedge;
        if (!set_fraction(form.low.number, r.part.value.num(), whole.num())) return std::nullopt;
        auto q = build(form);
        if (q) q->aside = true;
        return q;
    }
    /// "two-thirds", "a third of", "half the": bare words for a fraction may be ordinals or quarters of a year.
    std::optional<Quantity> share_form() {
        Share s;
        if (!x3::parse(next_, last_, share_of, s)) return std::nullopt;
        auto const& f = s.fraction;
        bool const sure = !f.ordinal || f.counted || f.article || first_ == sentence_first_;  // "the fourth of July"
        bool const of = next_ != last_ && next_->is(WordClass::of) && sure;
        bool const half_the = f.den == 2 && next_ != last_ && next_->classes.any(WordClass::article | WordClass::possessive);
        bool const word_follows = next_ != last_ && next_->kind == TokenKind::word && next_->plain_word();
        bool const counted = f.counted && (f.hyphen || (f.den != 4 && !word_follows) || (f.num > 1 && f.den != 4));
        bool const ended = f.article && f.den == 2 && next_ == last_;
        bool const hedged = s.hedge != nullptr && (f.den == 2 || f.article);
        // "cut by a third", but not "by a third man"
        bool const alone = next_ == last_ || next_->kind == TokenKind::mark || next_->classes.any(WordClass::preposition | WordClass::place_prep | WordClass::and_ | WordClass::to);
        bool const by = first_ != sentence_first_ && (first_ - 1)->is(WordClass::by) && alone && (f.article || f.den == 2);
        if (!(of || half_the || counted || ended || hedged || by) || f.num >= f.den) return std::nullopt;
        Form form;
        form.hedge = s.hedge;
        if (!set_fraction(form.low.number, f.num, f.den)) return std::nullopt;
        if (part_of_unit()) return std::nullopt;
        auto q = build(form);
        if (q) q->aside = !of;
        return q;
    }
    /// "half a mile", "a quarter of a million", "one-half miles"
    [[nodiscard]] bool part_of_unit() const {
        auto const* t = next_;
        if (t != last_ && t->is(WordClass::of)) ++t;
        if (t != last_ && t->is('-')) ++t;
        if (t != last_ && (t->is(WordClass::indefinite) || t->value(WordClass::cardinal) == 1)) ++t;
        if (t != last_ && t->is('-')) ++t;
        bool const second = t != last_ && t->is(WordClass::degree_letter) && t->is(WordClass::ordinal);  // "two tenths of a second"
        return second || (t != last_ && t->classes.any(WordClass::unit | WordClass::time_unit | WordClass::currency | WordClass::scale));
    }

    std::optional<Quantity> build(Form& form) {
        Quantity q;
        auto const* stop = next_;
        if (form.high) {
            if (!set_range(q, form)) return std::nullopt;
        } else if (form.low.number.high) {
            if (!set_ends(q, form.low.number.value, *form.low.number.high)) return std::nullopt;
            q.vague = true;
            if (next_ != last_ && next_->is(WordClass::of)) ++next_;
        } else {
            q.value = q.low = q.high = form.low.number.value;
            q.step = form.low.number.step;
            q.round = is_round(form.low.number);
        }
        set_hedge(q, form);
        auto const& measured = form.high && (form.high->unit != nullptr || form.low.unit == nullptr) ? *form.high : form.low;
        Amount which = measured;
        if (which.symbol == nullptr) which.symbol = form.low.symbol;
        bool const weight = which.unit != nullptr && which.symbol == nullptr && weighs(which, first_, next_, last_, sentence_first_);
        if (!set_unit(q, which, weight)) return std::nullopt;
        q.span = {first_->begin, (stop - 1)->end()};
        return q;
    }

    static void set_hedge(Quantity& q, Form const& form) {
        if (form.two_sided) return;
        auto const& last = form.high ? *form.high : form.low;
        // "about 500 or more": what follows is said last
        if (Token const* t = form.after != nullptr ? form.after : last.suffix; t != nullptr) {
            for (auto const c : {WordClass::hedge_after, WordClass::hedge_side, WordClass::hedge_suffix}) {
                if (t->is(c)) q.hedge = static_cast<std::int32_t>(t->value(c));
            }
        } else if (form.hedge != nullptr) {
            q.hedge = static_cast<std::int32_t>(form.hedge->value(WordClass::hedge));
        }
    }

    Token const* first_;
    Token const* last_;
    Token const* sentence_first_;
    Token const* next_ = nullptr;
    Remembered<Amount> amounts_;
};

}  // namespace

bool read_hedge_after(Token const*& first, Token const* last, Token const*& hedge_token) {
    auto at = first;
    if (at != last && at->classes.any(WordClass::or_ | WordClass::and_)) ++at;
    if (at == last || !at->is(at == first ? WordClass::hedge_after : WordClass::hedge_side)) return false;
    hedge_token = at++;
    if (at != last && (at->kind == TokenKind::number || at->classes.any(WordClass::than | WordClass::cardinal | WordClass::symbol))) return false;
    first = at;
    return true;
}

std::optional<Quantity> read_quantity(Token const*& first, Token const* last, Token const* sentence_first) {
    Token const* next = first;
    auto const quantity = Reader{first, last, sentence_first}.read(next);
    if (quantity) first = next;
    return quantity;
}

std::optional<Quantity> read_ratio(Token const*& first, Token const* last, Token const* sentence_first) {
    Token const* next = first;
    auto const quantity = Reader{first, last, sentence_first}.read_ratio(next);
    if (quantity) first = next;
    return quantity;
}

}  // namespace claimcheck::forms
