// Lengths of time in several words: "two years and three months", "an hour and a half", "more than a decade", "a month".
// One figure and its unit ("90-minute") is a quantity like any other.
#include "grammar/forms.hpp"

namespace claimcheck::forms {
namespace {

/// The unit at `at`, or nullptr; "three-day" has a hyphen before it.
Token const* unit_at(Token const* at, Token const* last) {
    return at != last && at->is(WordClass::time_unit) ? at : nullptr;
}
std::int64_t rank(Token const& unit) { return unit.value(WordClass::time_unit); }

/// How many of `small` make one of `large`, as news counts: 12 months, 7 days, 24 hours, 60 minutes. 0: not whole.
std::int64_t ratio(std::int64_t large, std::int64_t small) {
    struct Step { std::int64_t large, small, count; };
    constexpr Step steps[] = {{6, 5, 10}, {5, 2, 12}, {5, 1, 52}, {5, 0, 365}, {2, 1, 4}, {2, 0, 30}, {1, 0, 7}, {0, 101, 24}, {101, 102, 60},
                              {102, 103, 60}, {101, 103, 3600}, {0, 102, 1440}, {1, 101, 168}, {103, 104, 1000}};
    for (auto const& s : steps) {
        if (s.large == large && s.small == small) return s.count;
    }
    return 0;
}

/// "a", "an" or "one" and a unit; the hedge in front as well.
struct Single {
    Token const* hedge = nullptr;
    Token const* unit = nullptr;
    Token const* end = nullptr;
    Number value{1};
};
std::optional<Single> single(Token const* at, Token const* last) {
    Single s;
    if (at != last && at->is(WordClass::hedge) && at->sense(WordClass::hedge) != nullptr) s.hedge = at++;
    if (at != last && at->is(WordClass::fraction) && at->value(WordClass::fraction) == 2) {  // half an hour
        s.value = *Number::ratio(1, 2);
        ++at;
        if (at != last && at->is('-')) ++at;
        else if (at == last || !at->is(WordClass::indefinite)) return std::nullopt;
        else ++at;
    } else if (at != last && at->is(WordClass::indefinite)) {
        ++at;
        if (at != last && at->is(WordClass::fraction) && at->value(WordClass::fraction) == 2 && at + 1 != last && at[1].is('-')) {
            s.value = *Number::ratio(1, 2);  // a half-hour
            at += 2;
        }
    } else if (at != last && at->value(WordClass::more) == 1) {  // another week
        ++at;
    } else {
        return std::nullopt;
    }
    s.unit = unit_at(at, last);
    if (s.unit == nullptr || s.unit->text.ends_with('s')) return std::nullopt;
    s.end = at + 1;
    return s;
}

Quantity make(Single const& s, Token const* first) {
    Quantity q;
    q.value = q.low = q.high = s.value;
    q.step = Number{1};
    q.duration = true;
    q.length = unit_of(s.unit);
    q.unit = s.unit->sense(WordClass::time_unit)->key;
    if (s.hedge != nullptr) q.hedge = static_cast<std::int32_t>(s.hedge->value(WordClass::hedge));
    q.span = {first->begin, (s.end - 1)->end()};
    return q;
}

/// "one and three quarters of an hour", "two and a quarter hours": what read_quantity leaves to the unit.
std::optional<Single> mixed(Token const* at, Token const* last) {
    Single s;
    if (at == last || !(at->is(WordClass::cardinal) || at->kind == TokenKind::number)) return std::nullopt;
    auto const whole = at->kind == TokenKind::number ? parse_number(at->text) : std::optional{Number{at->value(WordClass::cardinal)}};
    if (!whole || !whole->whole() || ++at == last || !at->is(WordClass::and_) || ++at == last) return std::nullopt;
    std::int64_t count = 1;
    if (at->is(WordClass::indefinite) || at->is(WordClass::cardinal)) {
        if (at->is(WordClass::cardinal)) count = at->value(WordClass::cardinal);
        if (++at != last && at->is('-')) ++at;
    }
    if (at == last || !at->is(WordClass::fraction)) return std::nullopt;
    auto const of = at->value(WordClass::fraction);
    if (of != 2 && of != 4) return std::nullopt;
    if (++at != last && at->is(WordClass::of)) ++at;
    if (at != last && at->is(WordClass::indefinite)) ++at;
    s.unit = unit_at(at, last);
    auto const part = Number::ratio(count, of);
    auto const sum = part ? Number::sum(*whole, *part) : std::nullopt;
    if (s.unit == nullptr || !sum) return std::nullopt;
    s.value = *sum;
    s.end = at + 1;
    return s;
}

/// "and a half", "and half" behind a unit.
bool half_behind(Token const*& at, Token const* last) {
    auto t = at;
    if (t == last || !t->is(WordClass::and_)) return false;
    ++t;
    if (t != last && t->is(WordClass::indefinite)) ++t;
    if (t == last || !t->is(WordClass::fraction) || t->value(WordClass::fraction) != 2) return false;
    if (t + 1 != last && t[1].classes.any(WordClass::of | WordClass::indefinite | WordClass::time_unit)) return false;
    at = t + 1;
    return true;
}

/// A smaller unit behind: "two years [and three months]", "1 hour [30 minutes]".
bool add_smaller(Quantity& q, Token const*& unit, Token const*& at, Token const* last, Token const* sentence_first) {
    auto t = at;
    if (t != last && (t->is(WordClass::and_) || t->is(','))) ++t;
    if (t == last || t->classes.any(WordClass::hedge)) return false;
    auto const smaller = read_quantity(t, last, sentence_first);
    if (!smaller || !smaller->duration || smaller->range || smaller->vague) return false;
    Token const* small_unit = t - 1;
    if (!small_unit->is(WordClass::time_unit)) return false;
    auto const factor = ratio(rank(*unit), rank(*small_unit));
    if (factor == 0) return false;
    auto const whole = Number::product(q.value, Number{factor});
    auto const sum = whole ? Number::sum(*whole, smaller->value) : std::nullopt;
    if (!sum) return false;
    q.value = q.low = q.high = *sum;
    q.unit = smaller->unit;
    unit = small_unit;
    at = t;
    return true;
}

}  // namespace

std::optional<Length> read_length(Token const*& first, Token const* last, Token const* sentence_first) {
    auto at = first;
    Length out;
    Token const* unit = nullptr;
    bool grown = false;
    if (auto const s = single(at, last)) {
        out.quantity = make(*s, first);
        out.aside = true;
        unit = s->unit;
        at = s->end;
    } else if (auto const m = mixed(at, last)) {
        out.quantity = make(*m, first);
        unit = m->unit;
        at = m->end;
        grown = true;
    } else {
        auto const quantity = read_quantity(at, last, sentence_first);
        if (!quantity || !quantity->duration || quantity->range || quantity->vague || !(at - 1)->is(WordClass::time_unit)) return std::nullopt;
        out.quantity = *quantity;
        unit = at - 1;
    }
    if (!grown && half_behind(at, last)) {
        auto const more = Number::sum(out.quantity.value, *Number::ratio(1, 2));
        if (!more) return std::nullopt;
        out.quantity.value = out.quantity.low = out.quantity.high = *more;
        grown = true;
    }
    while (add_smaller(out.quantity, unit, at, last, sentence_first)) grown = true;
    if (!grown && !out.aside) return std::nullopt;
    if (grown) out.aside = false;
    if (at != last && at->is('-') && at + 1 != last && (at + 1)->is(WordClass::age)) return std::nullopt;
    if (at != last && at->classes.any(WordClass::ago | WordClass::age)) return std::nullopt;
    out.quantity.span = {first->begin, (at - 1)->end()};
    first = at;
    return out;
}

TimeUnit unit_of(Token const* word) {
    constexpr std::int64_t fortnight = 105, shorter_than_day = 100;
    auto const unit = word->value(WordClass::time_unit);
    return unit == fortnight ? TimeUnit::week : unit >= shorter_than_day ? TimeUnit::clock : static_cast<TimeUnit>(unit);
}

}  // namespace claimcheck::forms
