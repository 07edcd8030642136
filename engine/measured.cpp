// Conversions are as exact as the table of units; what they do not tell is how the writer rounded, so ranges are widened before.
#include "engine/measured.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

/// Exact, or to the billionth where that is too fine; nullopt: too large.
std::optional<Number> product(Number a, Number b) {
    if (auto const exact = Number::product(a, b)) return exact;
    __extension__ using Wide = __int128;
    Wide const num = Wide{a.num()} * b.num(), den = Wide{a.den()} * b.den();
    Wide const whole = num / den;
    constexpr std::int64_t most = 9 * Number::finest;  // as billionths they are 64 bits
    if (whole > Number::limit || whole < -Number::limit) return std::nullopt;
    if (whole >= most || whole <= -most) return Number{static_cast<std::int64_t>(whole)};
    Wide const billionths = whole * Number::finest + num % den * Number::finest / den;
    return Number::ratio(static_cast<std::int64_t>(billionths), Number::finest);
}

Range times(Range r, Number factor) {
    if (factor == Number{1}) return r;
    for (auto* end : {&r.low, &r.high})
        if (*end) *end = product(**end, factor);
    return r;
}

Number size(Number n) { return n < Number{0} ? n.percent(-100) : n; }

Number slack(Figure const& f) {
    auto const value = size(f.value);
    auto const least = value.percent(5).percent(50);
    if (f.hedge != Hedge::exact) return least;
    auto const half = f.step.percent(50);
    bool const digit = value < Number{10} && value.whole();  // "2 kilometres" for a mile and a quarter
    return std::max(least, digit ? half : std::min(half, value.percent(10)));
}

std::optional<Figure> figure_in_base(Measured const& m) {
    auto figure = m.claim->figure;
    auto const value = product(figure.value, m.scale->of_base);
    auto const step = product(figure.step, m.scale->of_base);
    if (!value || !step) return std::nullopt;
    figure.value = *value;
    figure.step = *step;
    return figure;
}

}  // namespace

UnitScale const* scale_of(Claim const& claim, Vocabulary const& vocabulary) {
    return is_amount(claim) ? vocabulary.asked_in(claim.unit) : nullptr;
}

std::strong_ordering compare_values(Measured const& a, Measured const& b) {
    auto const &x = a.claim->figure.value, &y = b.claim->figure.value;
    if (a.scale == b.scale || a.scale == nullptr || b.scale == nullptr) return x <=> y;
    return compare_products(x, a.scale->of_base, y, b.scale->of_base);
}

Number base_value(Measured const& m) {
    auto const& value = m.claim->figure.value;
    return m.scale == nullptr ? value : product(value, m.scale->of_base).value_or(value);
}

std::optional<Number> in_unit_of(Number n, Measured const& from, Measured const& to) {
    if (from.scale == to.scale || from.scale == nullptr || to.scale == nullptr) return n;
    auto const base = product(n, from.scale->of_base);
    auto const back = Number::quotient(Number{1}, to.scale->of_base);
    return base && back ? product(*base, *back) : std::nullopt;
}

Range in_unit_of(Range range, Measured const& from, Measured const& to) {
    for (auto* end : {&range.low, &range.high})
        if (*end) *end = in_unit_of(**end, from, to);
    return range;
}

Range in_base(Range const& range, Measured const& m) { return m.scale == nullptr ? range : times(range, m.scale->of_base); }

Range converted(Range const& range, Measured const& m) {
    auto const& f = m.claim->figure;
    auto r = f.hedge == Hedge::exact ? as_stated(f) : range;  // what rounding leaves open is counted once
    auto const s = slack(f);
    if (r.low) r.low = Number::difference(*r.low, s);
    if (r.high) r.high = Number::sum(*r.high, s);
    r.low_open = r.high_open = false;
    return in_base(r, m);
}

bool stated_meet(Measured const& a, Measured const& b, RoundDecl const& round) {
    if (one_unit(a, b)) return stated_meet(a.claim->figure, b.claim->figure, round);
    return meet(converted(as_stated(a.claim->figure), a), converted(as_stated(b.claim->figure), b));
}

Range usual_converted(Measured const& m, RoundDecl const& round) {
    return converted(usual_range(m.claim->figure, true, false, round), m);
}

bool usual_meet(Measured const& a, Measured const& b, bool count, RoundDecl const& round) {
    if (one_unit(a, b)) return usual_meet(a.claim->figure, b.claim->figure, count, round);
    return meet(usual_converted(a, round), usual_converted(b, round)) || one_rounds_to_other(a, b);
}

bool one_rounds_to_other(Measured const& a, Measured const& b) {
    if (one_unit(a, b)) return one_rounds_to_other(a.claim->figure, b.claim->figure);
    if (a.scale == nullptr || b.scale == nullptr) return false;
    auto const x = figure_in_base(a), y = figure_in_base(b);
    return x && y && one_rounds_to_other(*x, *y);
}

}  // namespace claimcheck
