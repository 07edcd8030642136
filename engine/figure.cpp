// Ranges are compared end by end with exact numbers. Hedge, rounding and tolerance do not add up: a hedged figure is
// never widened by rounding.
#include "engine/figure.hpp"

#include <algorithm>
#include <string>

namespace claimcheck {
namespace {

/// Half a unit of the last significant digit, at most `permille` of the value.
Number margin(Figure const& f, std::int64_t permille) {
    auto const half = f.step.percent(50);
    auto const most = Number::product(f.value, Number::ratio(permille, 1000).value_or(Number{0})).value_or(half);
    return std::min(half, most);
}

Range widened(Figure const& f, std::int64_t permille) {
    auto const m = margin(f, permille);
    return {Number::difference(f.value, m), Number::sum(f.value, m), false, false};
}

/// The hedged figure is what one writes for the precise one.
bool rounds_to(Figure const& hedged, Figure const& precise) {
    if (precise.hedge != Hedge::exact || hedged.step <= precise.step || hedged.step < Number{1}) return false;
    auto const gap = Number::difference(precise.value, hedged.value);
    if (!gap) return false;
    auto const size = *gap < Number{0} ? *Number::difference(Number{0}, *gap) : *gap;
    if (size > hedged.value.percent(25)) return false;
    bool const above = !(*gap < Number{0});
    switch (hedged.hedge) {
        case Hedge::over:
        case Hedge::atleast: return above && size < hedged.step;
        case Hedge::under: return !above && size < hedged.step;
        case Hedge::about:  // "some 100,000" is not what one writes for 115,000
        case Hedge::exact:
        case Hedge::atmost:
        case Hedge::range:
        case Hedge::vague: break;
    }
    return false;
}

}  // namespace

bool one_sided(Figure const& f) {
    return f.hedge == Hedge::over || f.hedge == Hedge::atleast || f.hedge == Hedge::under || f.hedge == Hedge::atmost;
}

Range stated_range(Figure const& f, bool against, RoundDecl const& round) {
    if (f.round && !against) return widened(f, round.stated_permille);
    constexpr std::int64_t loosely = 1000;  // percent
    auto r = as_stated(f);
    if (f.hedge == Hedge::vague && r.high) r.high = r.high->percent(loosely);  // "thousands" of 18,000 says little, but nothing wrong
    return r;
}

Range usual_range(Figure const& f, bool against, bool count, RoundDecl const& round) {
    if (f.round && !against) return widened(f, round.usual_permille);
    constexpr std::int64_t nearly = 80;  // percent
    auto r = as_usual(f);
    if (f.hedge == Hedge::vague && r.low) r.low = r.low->percent(nearly);  // "dozens" of 20
    if (!count || f.hedge == Hedge::exact || f.hedge == Hedge::range || f.hedge == Hedge::vague) return r;
    bool const up = f.hedge == Hedge::over || f.hedge == Hedge::atleast || f.hedge == Hedge::about;
    bool const down = f.hedge == Hedge::under || f.hedge == Hedge::atmost || f.hedge == Hedge::about;
    if (up && r.high) r.high = std::max(*r.high, Number::sum(f.value, Number{3}).value_or(*r.high));
    if (down && r.low) r.low = std::min(*r.low, Number::difference(f.value, Number{3}).value_or(*r.low));
    return r;
}

Range whole_numbers(Range const& range) {
    auto const floor = [](Number n) { return n.num() / n.den() - (n.num() % n.den() < 0 ? 1 : 0); };
    Range r = range;
    if (r.low && !r.low->whole()) {
        r.low = Number{floor(*r.low) + 1};
        r.low_open = false;
    }
    if (r.high && !r.high->whole()) {
        r.high = Number{floor(*r.high)};
        r.high_open = false;
    }
    return r.low && r.high && *r.high < *r.low ? range : r;
}

bool meet(Range const& a, Range const& b) {
    auto const apart = [](std::optional<Number> high, bool high_open, std::optional<Number> low, bool low_open) {
        if (!high || !low) return false;
        return *high < *low || (*high == *low && (high_open || low_open));
    };
    return !apart(a.high, a.high_open, b.low, b.low_open) && !apart(b.high, b.high_open, a.low, a.low_open);
}

bool surely_above(Range const& a, Range const& b) {
    if (!a.low || !b.high) return false;
    return *a.low > *b.high || (*a.low == *b.high && (a.low_open || b.high_open));
}

bool stated_meet(Figure const& a, Figure const& b, RoundDecl const& round) {
    return meet(stated_range(a, one_sided(b), round), stated_range(b, one_sided(a), round));
}

bool usual_meet(Figure const& a, Figure const& b, bool count, RoundDecl const& round) {
    if (meet(usual_range(a, one_sided(b), count, round), usual_range(b, one_sided(a), count, round))) return true;
    return one_rounds_to_other(a, b);
}

bool one_rounds_to_other(Figure const& a, Figure const& b) { return rounds_to(a, b) || rounds_to(b, a); }

std::optional<Range> sum_as_printed(std::span<Figure const> parts, RoundDecl const& round) {
    Range total{Number{0}, Number{0}, false, false};
    for (auto const& part : parts) {
        Range r{part.value, part.value, false, false};
        if (part.step > Number{10}) r = widened(part, round.stated_permille);
        if (part.hedge == Hedge::range) r = {part.low, part.high, false, false};
        if (!r.low || !r.high) return std::nullopt;
        total.low = Number::sum(*total.low, *r.low);
        total.high = Number::sum(*total.high, *r.high);
        if (!total.low || !total.high) return std::nullopt;
    }
    return total;
}

std::optional<Range> share_of(Figure const& share, Figure const& base) {
    auto const part = [](std::optional<Number> s, std::optional<Number> b) -> std::optional<Number> {
        if (!s || !b) return std::nullopt;
        auto const product = Number::product(*s, *b);
        return product ? Number::quotient(*product, Number{100}) : std::nullopt;
    };
    // the share as printed is rounded to its last digit, whatever that is
    auto const half = share.step.percent(50);
    auto const low = share.low && share.hedge == Hedge::exact ? Number::difference(*share.low, half) : share.low;
    auto const high = share.high && share.hedge == Hedge::exact ? Number::sum(*share.high, half) : share.high;
    return Range{part(low, base.low), part(high, base.high), false, false};
}

std::optional<Range> times(Figure const& a, Figure const& b) {
    auto const x = as_printed(a), y = as_printed(b);
    auto const product = [](std::optional<Number> m, std::optional<Number> n) { return m && n ? Number::product(*m, *n) : std::nullopt; };
    Range const r{product(x.low, y.low), product(x.high, y.high), false, false};
    return r.low || r.high ? std::optional{r} : std::nullopt;
}

Range as_printed(Figure const& f) {
    if (f.hedge != Hedge::exact || !f.low || !f.high) return as_stated(f);
    auto half = f.step.percent(50);
    if (f.step > Number{1}) half = std::max(Number{1}.percent(50), std::min(half, f.value.percent(5)));
    return {Number::difference(*f.low, half), Number::sum(*f.high, half), false, false};
}

std::optional<Range> moved(Range const& from, Range const& by, bool relative, bool up) {
    auto const end = [&](std::optional<Number> a, std::optional<Number> b) -> std::optional<Number> {
        if (!a || !b) return std::nullopt;
        if (!relative) return up ? Number::sum(*a, *b) : Number::difference(*a, *b);
        auto const factor = up ? Number::sum(Number{100}, *b) : Number::difference(Number{100}, *b);
        auto const product = factor ? Number::product(*a, *factor) : std::nullopt;
        return product ? Number::quotient(*product, Number{100}) : std::nullopt;
    };
    Range const r{end(from.low, up ? by.low : by.high), end(from.high, up ? by.high : by.low), false, false};
    return r.low || r.high ? std::optional{r} : std::nullopt;
}

std::optional<Range> difference(Figure const& a, Figure const& b) {
    Range r;
    if (a.low && b.high) r.low = Number::difference(*a.low, *b.high);
    if (a.high && b.low) r.high = Number::difference(*a.high, *b.low);
    return r;
}

std::strong_ordering compare_products(Number a, Number b, Number c, Number d) {
    __extension__ using Wide = __int128;
    struct Quotient { Wide num, den; };
    Quotient x{Wide{a.num()} * b.num(), Wide{a.den()} * b.den()};
    Quotient y{Wide{c.num()} * d.num(), Wide{c.den()} * d.den()};
    if (x.den == y.den) return x.num <=> y.num;
    // whole parts first, then the rests turned over
    for (bool turned = false;; turned = !turned) {
        auto const whole = [](Quotient& q) {
            Wide floor = q.num / q.den - (q.num % q.den < 0 ? 1 : 0);
            q.num -= floor * q.den;
            return floor;
        };
        auto order = whole(x) <=> whole(y);
        if (order == 0 && (x.num == 0 || y.num == 0)) order = x.num <=> y.num;
        bool const done = order != 0 || x.num == 0;
        if (done) return turned ? 0 <=> order : order;
        std::swap(x.num, x.den);
        std::swap(y.num, y.den);
    }
}

bool digits_swapped(Number a, Number b) {
    if (!a.whole() || !b.whole() || a == b) return false;
    auto const x = std::to_string(a.num());
    auto const y = std::to_string(b.num());
    if (x.size() != y.size()) return false;
    std::size_t differing = 0;
    std::size_t at[2] = {0, 0};
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i] == y[i]) continue;
        if (differing == 2) return false;
        at[differing++] = i;
    }
    return differing == 2 && x[at[0]] == y[at[1]] && x[at[1]] == y[at[0]];
}

}  // namespace claimcheck
