// A time is first a whole unit of the calendar (a day, month, season, year ...), then a third of it, then bound by
// since, until, before or after.
#include "engine/calendar.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

using namespace std::chrono;  // NOLINT: calendar arithmetic reads better with its literals

struct Days {
    Day begin, end;
};

year_month_day date(Day d) { return year_month_day{d}; }
Day first_of(year y, month m) { return Day{y / m / 1}; }
Day last_of(year y, month m) { return Day{y / m / last}; }
Days months(year y, month m, int count) {
    auto const end = year_month{y, m} + std::chrono::months{count - 1};
    return {first_of(y, m), last_of(end.year(), end.month())};
}
Days years(int first, int last_year) { return {first_of(year{first}, January), last_of(year{last_year}, December)}; }

/// Early, mid and late: ten days of a month, four months of a year, else a third of the days.
Days third_of(Days d, Third third) {
    if (third == Third::whole) return d;
    if (third == Third::earlier) third = Third::early;
    auto const from = date(d.begin), to = date(d.end);
    bool const whole_months = from.day() == day{1} && to == year_month_day{to.year() / to.month() / last};
    auto const count = static_cast<int>((to.year() - from.year()).count() * 12) + static_cast<int>(static_cast<unsigned>(to.month())) -
                       static_cast<int>(static_cast<unsigned>(from.month())) + 1;
    auto const n = static_cast<int>(third) - 1;
    if (whole_months && count % 3 == 0) {
        auto const first = year_month{from.year(), from.month()} + std::chrono::months{n * count / 3};
        return months(first.year(), first.month(), count / 3);
    }
    auto const length = whole_months && count == 1 ? 30 : (d.end - d.begin).count() + 1;
    auto const a = d.begin + days{(length + 2) / 3};  // a week begins with three days and ends with three
    auto const b = d.begin + days{length * 2 / 3};
    if (third == Third::mid && a >= b) return {d.begin + days{length / 3}, d.begin + days{length * 2 / 3}};
    if (third == Third::early) return {d.begin, std::max(d.begin, a - days{1})};
    if (third == Third::mid) return {std::min(a, d.end), std::max(std::min(a, d.end), b - days{1})};
    return {std::min(b, d.end), d.end};
}

/// The n-th such weekday of a stretch (from its end when n is negative), whether or not it still lies inside.
Day nth_weekday(Days inside, int day_of_week, int n) {
    auto const wanted = weekday{static_cast<unsigned>(day_of_week)};
    if (n > 0) return inside.begin + (wanted - weekday{inside.begin}) + days{7 * (n - 1)};
    return inside.end - (weekday{inside.end} - wanted) + days{7 * (n + 1)};
}

/// Easter Sunday by the Gregorian computus.
Day easter(int y) {
    int const a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
    int const h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int const m = (a + 11 * h + 19 * l) / 433, month_number = (h + l - 7 * m + 90) / 25;
    int const day_number = (h + l - 7 * m + 33 * month_number + 19) % 32;
    return Day{year{y} / month{static_cast<unsigned>(month_number)} / day{static_cast<unsigned>(day_number)}};
}

/// A holiday of a year; its value is told in rules/english/time.lex.
Day holiday_in(std::int32_t value, int y) {
    if (value >= 29000 && value < 31000) return easter(y) + days{value - 30000};
    if (value < 10000) return Day{year{y} / month{static_cast<unsigned>(value / 100)} / day{static_cast<unsigned>(value % 100)}};
    auto const m = month{static_cast<unsigned>((value - 10000) / 1000)};
    int const n = value % 1000 / 10, day_of_week = value % 10;
    Days const inside = months(year{y}, m, 1);
    return nth_weekday(inside, day_of_week, n == 5 ? -1 : n);
}

/// The year of what has none: the latest that has begun, where the words look ahead the first that has not ended, and
/// the nearest where they tell nothing.
template <typename InYear>
Days nearest_year(InYear in_year, Day reference, Tense tense, int slack) {
    int const y = static_cast<int>(date(reference).year());
    if (tense == Tense::future) return in_year(y).end < reference ? in_year(y + 1) : in_year(y);
    if (tense == Tense::present) {  // the nearest
        auto const gap = [&](int of) { return in_year(of).begin > reference ? in_year(of).begin - reference : reference - in_year(of).end; };
        auto best = y - 1;
        for (int const of : {y, y + 1}) best = gap(of) < gap(best) ? of : best;
        bool const far = in_year(best).begin > reference + days{100};  // what is far ahead is said to be ahead
        return in_year(far ? best - 1 : best);
    }
    return in_year(y).begin > reference + days{slack} ? in_year(y - 1) : in_year(y);
}
/// Of what comes every year, the last, this year's or the next one ("last Christmas", "next May").
template <typename InYear>
Days by_count(InYear in_year, When const& w, Day reference, Tense tense, int slack) {
    int const y = static_cast<int>(date(reference).year());
    if (!w.definite) return nearest_year(in_year, reference, tense, slack);
    if (w.count < 0) return in_year(y).end < reference ? in_year(y) : in_year(y - 1);
    if (w.count > 0) return in_year(y).begin > reference ? in_year(y) : in_year(y + 1);
    return in_year(y);
}

std::optional<Days> of_day(When const& w, int y) {
    year_month_day const d{year{y}, month{static_cast<unsigned>(w.month)}, day{static_cast<unsigned>(w.day)}};
    auto const end = d.year() / d.month() / day{static_cast<unsigned>(std::max(w.day, w.day_end))};
    return d.ok() && end.ok() ? std::optional{Days{Day{d}, Day{end}}} : std::nullopt;
}

/// "Friday the 13th", "the 21st": the nearest such day in the direction of the tense.
std::optional<Days> day_of_some_month(When const& w, Day reference, Tense tense) {
    for (int away = 0; away < 800; ++away) {
        for (int const sign : {-1, 1}) {
            if ((sign < 0 && tense == Tense::future) || (sign > 0 && tense == Tense::past)) continue;
            auto const day = reference + days{sign * away};
            bool const right_weekday = w.weekday < 0 || weekday{day}.c_encoding() == static_cast<unsigned>(w.weekday);
            if (right_weekday && date(day).day() == std::chrono::day{static_cast<unsigned>(w.day)}) return Days{day, day};
        }
    }
    return std::nullopt;
}

std::optional<Days> of_date(When const& w, std::optional<Day> reference, Tense tense) {
    if (w.unit == TimeUnit::decade) return years(w.year, w.year + 9);
    if (w.unit == TimeUnit::century) return years(w.year, w.year + 99);
    if (w.month == 0 && w.day != 0) return reference ? day_of_some_month(w, *reference, tense) : std::nullopt;
    if (w.month == 0) return w.year == 0 ? std::nullopt : std::optional{years(w.year, std::max(w.year, w.year_end))};
    auto const m = month{static_cast<unsigned>(w.month)};
    if (w.year != 0) return w.day == 0 ? std::optional{months(year{w.year}, m, 1)} : of_day(w, w.year);
    if (!reference) return std::nullopt;
    auto const month_in = [m](int y) { return months(year{y}, m, 1); };
    if (w.day == 0) return by_count(month_in, w, *reference, tense, 0);
    // an article may announce what lies a few days ahead in any tense
    if (w.month == 2 && w.day == 29) {
        auto y = year{date(*reference).year()};
        while (!y.is_leap() || (tense != Tense::future && Day{y / m / 29} > *reference)) tense == Tense::future ? ++y : --y;
        return of_day(w, static_cast<int>(y));
    }
    auto const day_in = [&](int y) { return Days{month_in(y).begin + days{w.day - 1}, month_in(y).begin + days{w.day - 1}}; };
    return of_day(w, static_cast<int>(date(by_count(day_in, w, *reference, tense, 10).begin).year()));
}

Days of_weekday(When const& w, Day reference, Tense tense) {
    auto const today = weekday{reference}.c_encoding();
    int const back = static_cast<int>((today + 7U - static_cast<unsigned>(w.weekday)) % 7U);
    Day day = reference - days{back};
    if (!w.definite && tense == Tense::future && back != 0) day += days{7};
    if (w.definite && w.count == 0 && back != 0 && tense == Tense::future) day += days{7};
    if (w.count < 0 && back == 0) day -= days{7};
    if (w.count > 0 && day <= reference) day += days{7};
    if (w.count == 2) {  // "next Friday" is that of next week, "this coming Friday" the nearest
        auto const monday = [](Day d) { return d - days{(weekday{d}.c_encoding() + 6U) % 7U}; };
        if (monday(day) == monday(reference)) day += days{7};
    }
    return {day, day};
}

Days of_season(When const& w, std::optional<Day> reference, Tense tense) {
    auto const begin_month = month{static_cast<unsigned>(w.season == 3 ? 12 : 3 + 3 * w.season)};
    auto const in_year = [begin_month](int y) { return months(year{y}, begin_month, 3); };
    if (w.year != 0) return in_year(w.year);
    auto season = by_count(in_year, w, *reference, tense, 0);
    // "this winter" and "last winter" in January: the one that is on, the one before it
    if (w.season == 3 && w.definite && date(*reference).month() <= February) {
        auto const y = static_cast<int>(date(*reference).year());
        season = in_year(w.count < 0 ? y - 2 : w.count > 0 ? y : y - 1);
    }
    return season;
}

std::optional<Days> of_holiday(When const& w, std::optional<Day> reference, Tense tense) {
    auto const in_year = [&](int y) { return Days{holiday_in(w.holiday, y), holiday_in(w.holiday, y)}; };
    if (w.year != 0) return in_year(w.year);
    return reference ? std::optional{by_count(in_year, w, *reference, tense, 10)} : std::nullopt;
}

Days unit_around(TimeUnit unit, Day reference, int count) {
    auto const ref = date(reference);
    switch (unit) {
        case TimeUnit::day: return {reference + days{count}, reference + days{count}};
        case TimeUnit::week: {
            auto const monday = reference - days{(weekday{reference}.c_encoding() + 6U) % 7U} + days{7 * count};
            return {monday, monday + days{6}};
        }
        case TimeUnit::month: {
            auto const ym = year_month{ref.year(), ref.month()} + std::chrono::months{count};
            return months(ym.year(), ym.month(), 1);
        }
        case TimeUnit::quarter: {
            auto const m = (static_cast<unsigned>(ref.month()) - 1) / 3 * 3 + 1;
            auto const ym = year_month{ref.year(), month{m}} + std::chrono::months{3 * count};
            return months(ym.year(), ym.month(), 3);
        }
        case TimeUnit::decade: {
            int const y = static_cast<int>(ref.year()) / 10 * 10 + 10 * count;
            return years(y, y + 9);
        }
        case TimeUnit::century: {
            int const y = static_cast<int>(ref.year()) / 100 * 100 + 100 * count;
            return years(y, y + 99);
        }
        case TimeUnit::weekend: {
            auto const saturday = unit_around(TimeUnit::week, reference, count).begin + days{5};
            return {saturday, saturday + days{1}};
        }
        case TimeUnit::half: {
            auto const m = static_cast<unsigned>(ref.month()) <= 6 ? 1U : 7U;
            auto const ym = year_month{ref.year(), month{m}} + std::chrono::months{6 * count};
            return months(ym.year(), ym.month(), 6);
        }
        case TimeUnit::clock:
        case TimeUnit::fiscal: return {reference, reference};
        case TimeUnit::season:
        case TimeUnit::year: break;
    }
    int const y = static_cast<int>(ref.year()) + count;
    return years(y, y);
}

/// The day that lies so many units from another.
Day moved(TimeUnit unit, Day reference, int count) {
    auto const ref = date(reference);
    auto const by_months = [&](int n) {
        auto d = ref + std::chrono::months{n};
        if (!d.ok()) d = d.year() / d.month() / last;
        return Day{d};
    };
    switch (unit) {
        case TimeUnit::day: return reference + days{count};
        case TimeUnit::week:
        case TimeUnit::weekend: return reference + days{7 * count};
        case TimeUnit::clock:
        case TimeUnit::fiscal: return reference;
        case TimeUnit::half: return by_months(6 * count);
        case TimeUnit::month: return by_months(count);
        case TimeUnit::quarter:
        case TimeUnit::season: return by_months(3 * count);
        case TimeUnit::year: return by_months(12 * count);
        case TimeUnit::decade: return by_months(120 * count);
        case TimeUnit::century: return by_months(1200 * count);
    }
    return reference;
}

Days of_relative(When const& w, Day reference, Tense tense) {
    bool const rolling = w.rolling && w.shift == 0;
    if (w.unit == TimeUnit::weekend && w.count == 0 && tense != Tense::future) {  // "over the weekend", said on a Tuesday
        auto const d = unit_around(w.unit, reference, 0);
        bool const gone = !w.definite || (tense == Tense::past && weekday{reference}.c_encoding() <= 2);
        return d.begin > reference && gone ? unit_around(w.unit, reference, -1) : d;
    }
    if (rolling && w.unit == TimeUnit::quarter) {
        auto const near = unit_around(w.unit, reference, w.count < 0 ? -1 : 1), far = unit_around(w.unit, reference, w.count);
        return {std::min(near.begin, far.begin), std::max(near.end, far.end)};
    }
    if (rolling && w.unit != TimeUnit::clock) {
        auto const far = moved(w.unit, reference, w.count);
        return w.count < 0 ? Days{far, reference - days{1}} : Days{reference + days{1}, far};
    }
    if (w.to_date) return {unit_around(w.unit, reference, w.count).begin, reference};
    bool const near_unit = w.unit == TimeUnit::week && w.length_unit == 0;
    bool const counted = w.unit == TimeUnit::day || (w.unit == TimeUnit::week && !near_unit && w.count != 0);  // "a week ago" is a day, "last week" is none
    if (counted) {
        auto const day = moved(w.unit, reference, w.count);
        return {day, day};
    }
    return unit_around(w.unit, reference, w.count);
}

/// The season of a year that has begun: "the summer of last year".
std::optional<Days> season_in(When const& w, Days whole) {
    When of_year = w;
    of_year.year = static_cast<std::int16_t>(static_cast<int>(date(whole.begin).year()));
    return of_season(of_year, std::nullopt, Tense::past);
}

/// The weekend beside a holiday, and the holiday: Monday's belongs to the days before, Thursday's to those behind.
Days weekend_of(Day holiday) {
    auto const monday = (weekday{holiday}.c_encoding() + 6U) % 7U;  // 0 Monday ... 6 Sunday
    auto const saturday = holiday + days{5 - static_cast<int>(monday) - (monday < 2 ? 7 : 0)};
    return {std::min(saturday, holiday), std::max(saturday + days{1}, holiday)};
}

/// The unit that begins where a stretch begins: the first week that lies mostly in it, the first month, the n-th day.
std::optional<Days> part_of(Days whole, When const& w) {
    if (w.part_weekday >= 0) {
        auto const day = nth_weekday(whole, w.part_weekday, w.ordinal);
        return day < whole.begin || day > whole.end ? std::nullopt : std::optional{Days{day, day}};
    }
    int const n = w.ordinal, parts = w.parts;
    if (w.part == TimeUnit::day) {
        auto const first = n > 0 ? whole.begin + days{(n - 1) * parts} : whole.end - days{-n * parts - 1};
        Days const d{first, first + days{parts - 1}};
        return d.begin < whole.begin || d.end > whole.end ? std::nullopt : std::optional{d};
    }
    if (w.part == TimeUnit::week) {  // a week belongs to where its Thursday lies
        auto const thursday = nth_weekday(whole, 4, n > 0 ? (n - 1) * parts + 1 : n * parts);
        auto const monday = thursday - days{3};
        return Days{monday, monday + days{7 * parts - 1}};
    }
    if (w.part == TimeUnit::season) return season_in(w, whole);
    if (w.part == TimeUnit::weekend) {
        auto const saturday = nth_weekday(whole, 6, n);
        return Days{saturday, saturday + days{1}};
    }
    int const size = w.part == TimeUnit::month ? 1 : w.part == TimeUnit::quarter ? 3 : w.part == TimeUnit::half ? 6
                     : w.part == TimeUnit::year ? 12 : w.part == TimeUnit::decade ? 120 : 0;
    if (size == 0) return std::nullopt;
    if (w.part == TimeUnit::half && whole.end - whole.begin < days{32}) return Days{n == 1 ? whole.begin : whole.begin + days{15}, n == 1 ? whole.begin + days{14} : whole.end};
    auto const begin = date(whole.begin), end = date(whole.end);
    auto const first = n > 0 ? year_month{begin.year(), begin.month()} + std::chrono::months{(n - 1) * parts * size}
                             : year_month{end.year(), end.month()} + std::chrono::months{n * parts * size + 1};
    auto const d = months(first.year(), first.month(), parts * size);
    return d.begin < whole.begin || d.end > whole.end ? std::nullopt : std::optional{d};
}

std::optional<Days> whole_unit(When const& w, std::optional<Day> reference, Tense tense) {
    switch (w.kind) {
        case WhenKind::day: return of_date(w, reference, tense);
        case WhenKind::weekday: return reference ? std::optional{of_weekday(w, *reference, tense)} : std::nullopt;
        case WhenKind::season: return reference || w.year != 0 ? std::optional{of_season(w, reference, tense)} : std::nullopt;
        case WhenKind::relative: return reference && w.unit != TimeUnit::fiscal ? std::optional{of_relative(w, *reference, tense)} : std::nullopt;
        case WhenKind::now: return reference ? std::optional{Days{*reference, *reference}} : std::nullopt;
        case WhenKind::holiday: return of_holiday(w, reference, tense);
        case WhenKind::back:
        case WhenKind::repeated:
        case WhenKind::vague: break;
    }
    return std::nullopt;
}

/// Whole months stay whole.
Days shifted(Days d, TimeUnit unit, int count) {
    bool const whole_months = date(d.begin).day() == day{1} && date(d.end + days{1}).day() == day{1};
    if (whole_months) return {moved(unit, d.begin, count), moved(unit, d.end + days{1}, count) - days{1}};
    return {moved(unit, d.begin, count), moved(unit, d.end, count)};
}

std::optional<Days> days_of(When const& w, std::optional<Day> reference, Tense tense) {
    auto unit = whole_unit(w, reference, tense);
    if (!unit) return std::nullopt;
    if (w.around && w.part == TimeUnit::weekend) return weekend_of(unit->begin);
    if (w.around) return unit_around(TimeUnit::week, unit->begin, 0);
    if (w.ordinal != 0) {
        auto part = part_of(*unit, w);
        // "the fourth quarter" of no year: the latest that has begun
        bool const of_some_year = w.kind == WhenKind::relative && w.unit == TimeUnit::year && !w.definite;
        bool const ahead = part && of_some_year && (w.part == TimeUnit::month ? part->end : part->begin) > *reference;
        if (ahead && tense != Tense::future) {
            part = part_of(unit_around(TimeUnit::year, *reference, -1), w);
        }
        unit = part;
        if (!unit) return std::nullopt;
    }
    if (w.ordinal != 0 && w.part == TimeUnit::month && w.day != 0) {  // "5 May last year"
        unit = Days{unit->begin + days{w.day - 1}, unit->begin + days{std::max(w.day, w.day_end) - 1}};
    }
    auto d = third_of(*unit, w.third);
    if (w.shift != 0 && w.rolling) return Days{moved(w.shift_unit, d.end + days{1}, w.shift), d.end};  // "the year to June"
    return w.shift != 0 ? shifted(d, w.shift_unit, w.shift) : d;
}

bool unbounded(When const& w) {
    return w.kind == WhenKind::relative && w.unit != TimeUnit::day && w.count == 0 && !w.to_date && w.third == Third::whole &&
           w.ordinal == 0 && w.shift == 0;
}

}  // namespace

Period calendar_days(When const& when, std::optional<Day> reference, Tense tense) {
    Period p;
    auto d = days_of(when, reference, tense);
    if (!d) return p;
    if (when.earlier != 0) d = shifted(*d, when.earlier_unit, when.earlier);
    p.basis = when.kind == WhenKind::day ? Basis::stated : Basis::relative;
    p.begin = d->begin;
    p.end = d->end;
    return p;
}

Period resolve_when(When const& when, std::optional<Day> reference, Tense tense) {
    auto p = calendar_days(when, reference, tense);
    if (!p.begin) return p;
    // "this year", said in its middle, and "the last two weeks" go on to the day of publication
    bool const to_reference = when.earlier == 0 && ((unbounded(when) && *p.end > *reference && tense != Tense::future) || (when.rolling && when.count < 0 && when.shift == 0));
    if (to_reference && reference) p.end = reference;
    switch (when.bound) {
        case Bound::within: break;
        case Bound::since:
        case Bound::after:
            p.basis = Basis::since;
            if (!reference || *reference >= *p.begin) p.end = reference;
            break;
        case Bound::until:
        case Bound::before: p.begin.reset(); break;
    }
    return p;
}

std::optional<Period> unit_of_last(When const& when, Period const& last) {
    if (when.from_last && last.begin && last.end) {  // "in August ... a year earlier"
        auto const begin = moved(when.unit, *last.begin, when.count);
        if (moved(when.unit, *last.begin, 1) <= *last.end) return std::nullopt;
        Period p = last;
        p.begin = begin;
        auto const month = date(*last.begin).day() == day{1} && *last.end == last_of(date(*last.end).year(), date(*last.end).month());
        p.end = month ? last_of(date(moved(when.unit, *last.end, when.count)).year(), date(moved(when.unit, *last.end, when.count)).month()) : moved(when.unit, *last.end, when.count);
        return p;
    }
    if (!when.to_last || !last.begin || !last.end) return std::nullopt;
    auto const unit = unit_around(when.unit, *last.begin, 0);
    if (*last.end > unit.end) return std::nullopt;
    auto const part = third_of(unit, when.third);
    Period p;
    p.begin = part.begin;
    p.end = part.end;
    p.basis = last.basis;
    return p;
}

Period range_days(When const& from, When const& to, std::optional<Day> reference, Tense tense) {
    auto first = calendar_days(from, reference, tense);
    auto second = calendar_days(to, reference, tense);
    if (!first.begin || !second.end) return {};
    if (*second.end < *first.begin) {  // "from November to March": one of them is of another year, or week
        auto const by = to.kind == WhenKind::weekday ? TimeUnit::week : TimeUnit::year;
        bool const later = tense == Tense::future || (reference && moved(by, *second.end, 1) <= *reference);
        if (later) second.end = moved(by, *second.end, 1);
        else first.begin = moved(by, *first.begin, -1);
    }
    if (*second.end < *first.begin) return {};
    first.end = second.end;
    return first;
}

}  // namespace claimcheck
