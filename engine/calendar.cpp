// A time is first a whole unit of the calendar (a day, month, season, year ...), then a third of it, then bound by
// since, until, before or after.
#include "engine/calendar.hpp"

#include <array>

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

Days third_of(Days d, Third third) {
    if (third == Third::whole) return d;
    auto const length = (d.end - d.begin).count() + 1;
    auto const a = d.begin + days{length / 3};
    auto const b = d.begin + days{length * 2 / 3};
    if (third == Third::early) return {d.begin, a - days{1}};
    if (third == Third::mid) return {a, b - days{1}};
    return {b, d.end};
}

/// A year for a date without one: the latest that does not lie in the future (past), or the first that does.
int year_for(When const& w, Day reference, Tense tense) {
    auto const ref = date(reference);
    int y = static_cast<int>(ref.year());
    auto const m = month{static_cast<unsigned>(w.month)};
    auto const begin = w.day > 0 ? Day{ref.year() / m / std::chrono::day{static_cast<unsigned>(w.day)}} : first_of(ref.year(), m);
    if (tense == Tense::future) return begin < reference - days{31} ? y + 1 : y;
    // an article may announce what lies a few days ahead in any tense
    return begin > reference + days{w.day > 0 ? 10 : 0} ? y - 1 : y;
}

std::optional<Days> of_date(When const& w, std::optional<Day> reference, Tense tense) {
    if (w.unit == TimeUnit::decade) return years(w.year, w.year + 9);
    if (w.month == 0) {
        if (w.year == 0) return std::nullopt;
        return years(w.year, w.year_end != 0 ? w.year_end : w.year);
    }
    int y = w.year;
    if (y == 0) {
        if (!reference) return std::nullopt;
        y = year_for(w, *reference, tense);
    }
    auto const m = month{static_cast<unsigned>(w.month)};
    if (w.day == 0) return months(year{y}, m, w.month_end > w.month ? w.month_end - w.month + 1 : 1);
    year_month_day const begin{year{y}, m, std::chrono::day{static_cast<unsigned>(w.day)}};
    year_month_day const end{year{y}, m, std::chrono::day{static_cast<unsigned>(w.day_end > w.day ? w.day_end : w.day)}};
    if (!begin.ok() || !end.ok()) return std::nullopt;
    return Days{Day{begin}, Day{end}};
}

Days of_weekday(When const& w, Day reference, Tense tense) {
    auto const today = weekday{reference}.c_encoding();
    int const back = static_cast<int>((today + 7U - static_cast<unsigned>(w.weekday)) % 7U);
    Day day = reference - days{back};
    if (tense == Tense::future && back != 0) day += days{7};
    if (w.count < 0 && back == 0) day -= days{7};
    if (w.count > 0 && day <= reference) day += days{7};
    return {day, day};
}

Days of_season(When const& w, std::optional<Day> reference) {
    auto const begin_month = [&] { return month{static_cast<unsigned>(w.season == 3 ? 12 : 3 + 3 * w.season)}; }();
    if (w.year != 0) return months(year{w.year}, begin_month, 3);
    int y = static_cast<int>(date(*reference).year());
    if (first_of(year{y}, begin_month) > *reference) --y;
    if (w.count < 0 && months(year{y}, begin_month, 3).end >= *reference) --y;
    if (w.count > 0) ++y;
    return months(year{y}, begin_month, 3);
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
        case TimeUnit::season:
        case TimeUnit::year: break;
    }
    int const y = static_cast<int>(ref.year()) + count;
    return years(y, y);
}

Day back_by(TimeUnit unit, Day reference, int count) {
    auto const ref = date(reference);
    auto const by_months = [&](int n) {
        auto d = ref + std::chrono::months{n};
        if (!d.ok()) d = d.year() / d.month() / last;
        return Day{d};
    };
    switch (unit) {
        case TimeUnit::day: return reference + days{count};
        case TimeUnit::week: return reference + days{7 * count};
        case TimeUnit::month: return by_months(count);
        case TimeUnit::quarter:
        case TimeUnit::season: return by_months(3 * count);
        case TimeUnit::year: return by_months(12 * count);
        case TimeUnit::decade: return by_months(120 * count);
        case TimeUnit::century: return by_months(1200 * count);
    }
    return reference;
}

Days of_relative(When const& w, Day reference) {
    if (w.rolling) return {back_by(w.unit, reference, w.count), reference};
    if (w.to_date) return {unit_around(w.unit, reference, w.count).begin, reference};
    bool const ago = w.count < 0 && w.count != -1;
    if (ago && (w.unit == TimeUnit::day || w.unit == TimeUnit::week)) {
        auto const day = back_by(w.unit, reference, w.count);
        return {day, day};
    }
    return unit_around(w.unit, reference, w.count);
}

std::optional<Days> whole_unit(When const& w, std::optional<Day> reference, Tense tense) {
    switch (w.kind) {
        case WhenKind::day: return of_date(w, reference, tense);
        case WhenKind::weekday: return reference ? std::optional{of_weekday(w, *reference, tense)} : std::nullopt;
        case WhenKind::season: return reference || w.year != 0 ? std::optional{of_season(w, reference)} : std::nullopt;
        case WhenKind::relative: return reference ? std::optional{of_relative(w, *reference)} : std::nullopt;
        case WhenKind::now: return reference ? std::optional{Days{*reference, *reference}} : std::nullopt;
        case WhenKind::back:
        case WhenKind::duration:
        case WhenKind::vague: break;
    }
    return std::nullopt;
}

}  // namespace

Period resolve_when(When const& when, std::optional<Day> reference, Tense tense) {
    Period p;
    auto const unit = whole_unit(when, reference, tense);
    if (!unit) return p;
    auto d = third_of(*unit, when.third);
    bool const open = when.kind == WhenKind::relative && when.unit != TimeUnit::day && when.count == 0 && !when.to_date &&
                      when.third == Third::whole;
    if (open && reference && d.end > *reference && tense != Tense::future) d.end = *reference;  // "this year", said in its middle
    p.basis = when.kind == WhenKind::day ? Basis::stated : Basis::relative;
    p.begin = d.begin;
    p.end = d.end;
    switch (when.bound) {
        case Bound::within: break;
        case Bound::since:
        case Bound::after:
            p.basis = Basis::since;
            p.end = reference;
            if (reference && *reference < d.begin) p.end = d.end;
            break;
        case Bound::until:
        case Bound::before: p.begin.reset(); break;
    }
    return p;
}

}  // namespace claimcheck
