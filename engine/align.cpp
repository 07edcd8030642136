// The order of meaning.md: measure, scope, time, modality, unit; only then do ranges count.
#include "engine/align.hpp"

#include <algorithm>

#include "engine/calendar.hpp"

namespace claimcheck {
namespace {

constexpr char const* another_time = "another time";
constexpr char const* earlier_figure = "an earlier figure";

// a counted noun or a scope that is the same tells more than a shared word, a shared word more than a shared name
constexpr int noun_weight = 8, scope_weight = 6, near_weight = 3, name_weight = 1, wide_weight = 1;

UnitScale const* scale_of_unit(std::uint32_t unit, Vocabulary const& v) { return v.scale(v.lexicon.key_text(unit)); }

bool units_fit(Stated const& a, Stated const& b, Vocabulary const& v) {
    if (a.share != b.share && (a.out_of == 100 || b.out_of == 100)) return true;  // 57 out of 100 is 57 %
    if (a.unit == b.unit) return a.out_of == b.out_of || a.out_of == 0 || b.out_of == 0;
    if (a.unit == 0 || b.unit == 0) return false;
    auto const* x = scale_of_unit(a.unit, v);
    auto const* y = scale_of_unit(b.unit, v);
    return x != nullptr && y != nullptr && x->base == y->base;
}

bool related(EntityId a, EntityId b, Vocabulary const& v) { return a == b || v.inside(a, b) || v.inside(b, a); }

bool places_fit(Stated const& a, Stated const& b, Vocabulary const& v) {
    if (!a.scope.empty() && !b.scope.empty() && shared(a.scope, b.scope) == 0) return false;
    if (a.scope.empty() != b.scope.empty() && !(a.places.empty() && b.places.empty())) {
        // "worldwide" against "in France"
        auto const& named = a.scope.empty() ? a : b;
        if (!named.places.empty()) return false;
    }
    if (a.places.empty() || b.places.empty()) return true;
    return std::any_of(a.places.begin(), a.places.end(), [&](EntityId x) {
        return std::any_of(b.places.begin(), b.places.end(), [&](EntityId y) { return related(x, y, v); });
    });
}

/// Counted nouns: 2 the same, 1 may be, 0 differ.
int nouns_fit(Stated const& a, Stated const& b) {
    if (a.measure != StemId::none && b.measure != StemId::none) return a.measure == b.measure ? 2 : 0;
    // "50 lives", "50 people died"
    for (auto const& [x, y] : {std::pair{&a, &b}, std::pair{&b, &a}}) {
        if (x->measure == StemId::none || y->measure != StemId::none) continue;
        if (y->anyone && has(y->near, x->measure)) return 2;
        if (x->counted && y->head == x->measure) return 2;  // "a magnitude 6.8 quake", "of 6.8 magnitude"
    }
    if (a.head != StemId::none && b.head != StemId::none) {
        if (a.anyone != b.anyone) {
            auto const& people = a.anyone ? a : b;
            return has(people.near, (a.anyone ? b : a).head) ? 2 : 0;
        }
        return a.head == b.head || has(a.noun, b.head) || has(b.noun, a.head) ? 2 : 0;
    }
    auto const head = a.head != StemId::none ? a.head : b.head;
    if (a.share && b.share && shared(a.noun, b.noun) > 0) return 2;  // "a 5 % discount"
    if (head == StemId::none) return a.unit != 0 || a.kind != StatedKind::amount || shared(a.near, b.near) > 0 || a.figure == b.figure ? 1 : 0;
    auto const& bare = a.head != StemId::none ? b : a;
    bool const listed = a.figure == b.figure && shared(a.names, b.names) > 0;  // "90 cases in Graz and 2 in Linz"
    bool const before = bare.ends && shared(a.near, b.near) > 1;  // "sales stood at 11 million"
    return has(bare.own, head) || has(bare.noun, head) || listed || before ? 1 : 0;
}

/// Somebody of one name, or of one word ("the man") of whom the same is told.
bool ages_fit(Stated const& a, Stated const& b) {
    if (a.head != StemId::none && b.head != StemId::none && a.head != b.head) return false;
    auto const words = static_cast<int>(std::min(a.near.size(), b.near.size()));
    bool const told_alike = shared(a.near, b.near) > 1 && 4 * shared(a.near, b.near) >= 3 * words;
    return shared(a.who, b.who) > 0 || (a.whose != StemId::none && a.whose == b.whose) || (told_alike && (a.head == b.head || has(b.near, a.head) || has(a.near, b.head)));
}

/// What went on for so long is told of the other, too.
bool deeds_fit(Stated const& a, Stated const& b) {
    return a.deed == StemId::none || b.deed == StemId::none || has(a.near, b.deed) || has(b.near, a.deed);
}

/// The one began and the other ended.
bool opposed(Stated const& a, Stated const& b) { return a.stage * b.stage < 0; }

/// What happened on the one date is told of the other, too.
bool events_fit(Stated const& a, Stated const& b) {
    if (a.head == StemId::none || b.head == StemId::none) return true;
    if (opposed(a, b)) return false;
    return has(a.near, b.head) || has(b.near, a.head);
}

/// Of two figures in different units, in the unit that both are measured in.
Number printed_step(Stated const& s, Stated const& other, Vocabulary const& v) {
    if (s.unit == other.unit || s.unit == 0 || other.unit == 0) return s.figure.step;
    auto const* unit = scale_of_unit(s.unit, v);
    return unit == nullptr ? s.figure.step : Number::product(s.figure.step, unit->of_base).value_or(s.figure.step);
}

Range shifted(Range r, UnitScale const* unit) {
    auto const times = [&](std::optional<Number>& n) {
        if (n) n = Number::product(*n, unit->of_base);
    };
    times(r.low);
    times(r.high);
    return r;
}

/// What it commits to against the other: the one printed to fewer digits agrees with what rounds to it (12 and 11.9,
/// 13,000 and 13,400); printed alike, they are as printed.
Range held_against(Stated const& s, Stated const& other, Vocabulary const& v) {
    auto const& f = s.figure;
    auto const& round = v.round;
    // nobody writes "about 4.54 billion" for five billion
    if (f.hedge == Hedge::about && !(f.value < f.step.percent(10'000))) return as_usual(f);
    bool const coarser = s.fraction || printed_step(other, s, v) < printed_step(s, other, v);
    if (f.hedge != Hedge::exact || other.figure.hedge != Hedge::exact || !coarser) {
        return as_stated(f);
    }
    if (f.round) return stated_range(f, false, round);
    if (!s.fraction && !(other.figure.step < Number{1})) return {f.low, f.high, false, false};
    auto const half = f.step.percent(50);
    return {Number::difference(f.value, half), Number::sum(f.value, half), false, false};
}

/// Two printed ranges of money, or of another unit, are the same two figures: "1.30 to 1.40" is not "1.30 to 1.45". How
/// long something takes, and how many, are often given roughly.
bool ends_apart(Stated const& a, Stated const& b) {
    auto const& f = a.figure;
    auto const& g = b.figure;
    bool const ranges = f.hedge == Hedge::range && g.hedge == Hedge::range && f.low && f.high && g.low && g.high;
    if (!ranges || a.unit == 0 || a.unit != b.unit || a.duration) return false;
    auto const half = std::max(f.step, g.step).percent(50);
    auto const apart = [&](Number x, Number y) {
        auto const d = Number::difference(std::max(x, y), std::min(x, y));
        return !d || half < *d;
    };
    return apart(*f.low, *g.low) || apart(*f.high, *g.high);
}

/// A count only grows: of an earlier day it is at least as high later, of a later day at most as high before. A level
/// of another day says nothing.
enum class Order : std::uint8_t { same, a_first, b_first };
Order order(Stated const& a, Stated const& b) {
    auto const as_of = [](Stated const& s, std::int16_t year) {
        auto w = *s.when;
        if (w.bound == Bound::until) w.bound = Bound::within;
        return days_of(w, year);
    };
    if (!a.when || !b.when) return Order::same;
    // without any year, both are of one year
    std::int16_t const any_year = a.when->year == 0 && b.when->year == 0 ? 2000 : 0;
    auto const x = as_of(a, any_year != 0 ? any_year : b.when->year);
    auto const y = as_of(b, any_year != 0 ? any_year : a.when->year);
    if (!x || !y || meet(*x, *y)) return Order::same;
    return surely_above(*y, *x) ? Order::a_first : Order::b_first;
}

/// "since 1990" and "since 2010"
bool begins_apart(Stated const& a, Stated const& b) {
    if (!a.when || !b.when || a.when->bound != Bound::since || b.when->bound != Bound::since) return false;
    return a.when->year != 0 && b.when->year != 0 && a.when->year != b.when->year;
}

/// "31 August 2022" and "31 August 2023", "5 May" and "5 June": one part of the date slipped.
bool slipped(Stated const& a, Stated const& b) {
    if (!a.when || !b.when || a.when->day == 0 || a.when->day != b.when->day || a.when->bound != b.when->bound) return false;
    bool const years = a.when->year != 0 && b.when->year != 0;
    bool const year = years && a.when->year != b.when->year;
    bool const month = a.when->month != b.when->month;
    return year != month && (years || a.when->year == b.when->year);
}

/// "sales for 2020" and "sales for 2021".
bool years_apart(Stated const& a, Stated const& b) {
    auto x = *a.when, y = *b.when;
    if (x.day != 0 || x.year == 0 || y.year == 0) return false;
    x.year = y.year;
    x.span = y.span;
    x.named = y.named;
    x.tense = y.tense;
    return x == y;
}

/// "on Friday" and "on Saturday", "this year" and "last year".
bool loose_apart(Stated const& a, Stated const& b) {
    if (!a.loose || !b.loose || a.loose->kind != b.loose->kind) return false;
    if (a.loose->kind == WhenKind::weekday) return a.loose->weekday != b.loose->weekday;
    return a.loose->unit == b.loose->unit && (a.loose->count != b.loose->count || a.loose->part != b.loose->part);
}

/// "in the second quarter", "in 2019": what is counted over it, not up to it.
bool period(Stated const& s) { return s.when && s.when->bound == Bound::within && s.when->day == 0; }

/// 30 percent that did are 70 percent that did not.
Range rest_of(Range r) {
    auto const rest = [](std::optional<Number> const& n) { return n ? Number::difference(Number{100}, *n) : std::nullopt; };
    return {rest(r.high), rest(r.low), r.high_open, r.low_open};
}

bool exact(Range const& r) { return r.low && r.low == r.high; }

bool inside(Range const& a, Range const& b) {
    auto const low = !b.low || (a.low && (*a.low > *b.low || (*a.low == *b.low && (!b.low_open || a.low_open))));
    auto const high = !b.high || (a.high && (*a.high < *b.high || (*a.high == *b.high && (!b.high_open || a.high_open))));
    return low && high;
}

/// More than five times as many is of something else, unless it is a slip of the scale ("$5mn" for "$5bn").
bool far_apart(Number a, Number b) {
    auto const low = std::min(a, b), high = std::max(a, b);
    if (low == Number{0} || !(low.percent(500) < high)) return false;
    auto const ratio = Number::quotient(high, low);
    for (std::int64_t slip = 10; slip <= 1'000'000'000; slip *= 10) {
        if (ratio && *ratio == Number{slip}) return false;
    }
    return true;
}

int shared_beyond(Stated const& a, Stated const& b) {
    int n = shared(a.names, b.names) + 2 * shared(a.scope, b.scope);
    if (a.kind == StatedKind::amount && a.when && b.when && order(a, b) == Order::same) n += 2;
    for (auto const stem : a.near) n += has(b.near, stem) && !has(a.noun, stem) && !has(b.noun, stem) && stem != a.head && stem != b.head;
    return n;
}

}  // namespace

std::optional<Range> days_of(When const& when, std::int16_t year) {
    auto w = when;
    if (w.year == 0) w.year = year;
    if (w.year == 0) return std::nullopt;
    w.bound = Bound::within;
    auto const period = resolve_when(w, std::nullopt, Tense::past);
    if (!period.begin || !period.end) return std::nullopt;
    auto const number = [](Day d) { return Number{d.time_since_epoch().count()}; };
    Range r{number(*period.begin), number(*period.end), false, false};
    switch (when.bound) {
        case Bound::within: break;
        case Bound::since: r.high.reset(); break;
        case Bound::until: r.low.reset(); break;
        case Bound::after:
            r.low = r.high;
            r.low_open = true;
            r.high.reset();
            break;
        case Bound::before:
            r.high = r.low;
            r.high_open = true;
            r.low.reset();
            break;
    }
    return r;
}

bool described_apart(Stated const& a, Stated const& b) {
    return a.head != StemId::none && a.head == b.head && a.noun.size() > 1 && b.noun.size() > 1 && shared(a.noun, b.noun) == 1;
}

Pairing pair(Stated const& a, Stated const& b, Vocabulary const& v) {
    Pairing p;
    p.apart = "another kind of figure";
    if (a.kind != b.kind) return p;
    p.apart = "another unit";
    if (a.kind == StatedKind::amount && !units_fit(a, b, v)) return p;
    if ((a.kind == StatedKind::ago || a.kind == StatedKind::lasting) && a.unit != b.unit) return p;
    p.apart = "another measure";
    bool const counted = a.kind == StatedKind::amount || a.kind == StatedKind::rank;
    int const nouns = counted ? nouns_fit(a, b) : 1;
    if (nouns == 0) return p;
    if (a.attribute != b.attribute && !has((a.attribute ? b : a).near, (a.attribute ? a : b).head)) return p;
    if (!a.whole.empty() && !b.whole.empty() && shared(a.whole, b.whole) == 0) return p;
    if (a.attribute && b.attribute && shared(a.own, b.own) == 0) return p;
    if ((a.money || a.share) && !a.sum_of.empty() && !b.sum_of.empty() && shared(a.sum_of, b.sum_of) == 0) return p;
    if (a.kind == StatedKind::age && !ages_fit(a, b)) return p;
    if (a.kind == StatedKind::score && shared(a.near, b.near) == 0 && shared(a.names, b.names) < 2) return p;
    p.of_one_kind = true;
    p.same_noun = nouns == 2 || (!counted && a.head != StemId::none && a.head == b.head);
    p.same_head = a.head == b.head || nouns < 2;
    p.beyond = shared_beyond(a, b);
    p.strength = (nouns == 2 ? noun_weight : 0) + near_weight * (shared(a.near, b.near) + shared(a.noun, b.noun)) +
                 scope_weight * shared(a.scope, b.scope) + name_weight * shared(a.names, b.names) + wide_weight * shared(a.wide, b.wide);
    bool const amounts = a.kind == StatedKind::amount;
    p.same_slot = amounts && a.when && b.when && order(a, b) == Order::same;
    if (p.same_slot) p.strength += near_weight;
    p.same_slot |= !a.places.empty() && !b.places.empty();
    bool const reckoned = a.kind == StatedKind::ago || a.kind == StatedKind::lasting;
    bool const timed = a.kind == StatedKind::date || a.kind == StatedKind::clock || reckoned;
    if (timed && !events_fit(a, b)) {
        p.apart = "another event";
        p.opposed = opposed(a, b) && (shared(a.names, b.wide) > 0 || shared(b.names, a.wide) > 0 || shared(a.near, b.near) > 1);
        return p;
    }
    if (!places_fit(a, b, v)) p.apart = "another place";
    else if (amounts && order(a, b) != Order::same && (!(a.grows && b.grows && !a.share && !b.share) || (period(a) && period(b)))) p.apart = another_time;
    else if (amounts && period(a) && period(b) && a.when->ordinal != 0 && b.when->ordinal != 0 && a.when->part != b.when->part) p.apart = another_time;
    else if (amounts && (loose_apart(a, b) || begins_apart(a, b))) p.apart = another_time;
    else if (a.event_year != 0 && b.event_year != 0 && a.event_year != b.event_year) p.apart = "another event";
    else if (a.duration && b.duration && !deeds_fit(a, b)) p.apart = "another event";
    else if (amounts && a.change != b.change) p.apart = "a change";
    else if (a.old != b.old && !(a.when && b.when && a.when->year != 0 && b.when->year != 0)) p.apart = earlier_figure;
    else if (amounts && a.fresh != b.fresh) p.apart = "of the day, not of all";
    else if (a.part != b.part || (a.exists && b.acts && b.figure.value < a.figure.value)) p.apart = "a part";
    else if (a.disclaimed != b.disclaimed) p.apart = "denied";
    else if (a.unreal != b.unreal) {
        p.apart = "planned or possible";
        p.unreal = true;
    }
    else {
        p.apart = "";
        p.comparable = true;
    }
    bool const timed_alike = p.comparable || p.apart == another_time;
    if (amounts && timed_alike && begins_apart(a, b)) p.slip = TimeSlip::beginning;
    else if (amounts && timed_alike && order(a, b) != Order::same) p.slip = slipped(a, b) ? TimeSlip::misprint : years_apart(a, b) ? TimeSlip::year : TimeSlip::other;
    p.elsewhere = !p.comparable && p.apart != earlier_figure && a.change == b.change && a.fresh == b.fresh && a.part == b.part;
    return p;
}

std::optional<Held> hold(Stated const& a, Stated const& b, Vocabulary const& v) {
    Held held;
    if (a.kind == StatedKind::date) {
        auto x_when = *a.when, y_when = *b.when;
        // "since 1993" and "since 1994" are two beginnings
        if (x_when.bound == y_when.bound && (x_when.bound == Bound::since || x_when.bound == Bound::until)) x_when.bound = y_when.bound = Bound::within;
        // without any year, both are of one year
        std::int16_t const any_year = x_when.year == 0 && y_when.year == 0 ? 2000 : 0;
        auto const x = days_of(x_when, any_year != 0 ? any_year : b.when->year);
        auto const y = days_of(y_when, any_year != 0 ? any_year : a.when->year);
        if (!x || !y) return std::nullopt;
        held.a = *x;
        held.b = *y;
    } else {
        held.a = held_against(a, b, v);
        held.b = held_against(b, a, v);
        if (a.unit != b.unit && a.unit != 0 && b.unit != 0) {
            held.a = shifted(held.a, scale_of_unit(a.unit, v));
            held.b = shifted(held.b, scale_of_unit(b.unit, v));
        }
        if (a.share && b.share && a.denied != b.denied) held.b = rest_of(held.b);
        if (a.kind == StatedKind::amount) {
            auto const days = order(a, b);
            if (days == Order::a_first) held.a.high.reset();
            if (days == Order::b_first) held.a.low.reset();
        }
    }
    if (a.kind == StatedKind::amount) {
        auto const size = [&](Stated const& s) {
            return a.unit == b.unit || a.unit == 0 || b.unit == 0 ? s.figure.value : Number::product(s.figure.value, scale_of_unit(s.unit, v)->of_base).value_or(s.figure.value);
        };
        held.far = far_apart(size(a), size(b));
    }
    held.meet = meet(held.a, held.b);
    held.a_inside_b = inside(held.a, held.b);
    held.b_inside_a = inside(held.b, held.a);
    held.equal = held.a == held.b && held.a.low && held.a.high;
    held.equal |= exact(held.b) && (held.b.low == held.a.low || held.b.low == held.a.high);
    if (a.fraction != b.fraction && a.unit == b.unit && as_stated(a.figure) == as_stated(b.figure)) held.equal = held.a_inside_b = held.b_inside_a = true;
    if (ends_apart(a, b)) held.meet = held.a_inside_b = held.b_inside_a = held.equal = false;
    // "rose by 5" and "fell by 5"
    if (a.direction * b.direction < 0 && (a.unit != 0 || (a.change && b.change))) held.meet = held.a_inside_b = held.b_inside_a = held.equal = false;
    return held;
}

}  // namespace claimcheck
