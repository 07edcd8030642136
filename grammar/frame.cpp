// What stands around a unit of the calendar: a third or a part of it ("early", "the first week of"), a distance from it
// or from now ("two weeks before", "ago"), how often ("every Friday").
#include <algorithm>

#include "grammar/forms.hpp"
#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

/// A unit of the calendar as read_date() reads it.
constexpr auto date = remembering_parser<When, read_date>{};

// ---- actions: a form first notes what stands in front of a date, then takes the date in --------------------------------
auto const take = [](auto& c) {
    When const frame = x3::_val(c);
    When when = x3::_attr(c);
    if (frame.third != Third::whole) when.third = frame.third;
    if (frame.ordinal != 0) {
        x3::_pass(c) = when.ordinal == 0;
        when.ordinal = frame.ordinal;
        when.part = frame.part;
        when.parts = frame.parts;
        when.part_weekday = frame.part_weekday;
    }
    when.around |= frame.around;
    if (frame.bound == Bound::since) x3::_pass(c) = when.kind != WhenKind::day;  // "two days from Monday"; "a decade since 2008" is none
    if (frame.shift != 0) {
        when.shift = frame.shift;
        when.shift_unit = frame.shift_unit;
    }
    x3::_val(c) = when;
};
bool plural(Token const* t) { return t->text.ends_with('s'); }

auto const set_length = [](auto& c) {
    auto const n = x3::_attr(c)->whole;
    if ((x3::_pass(c) = n > 0 && n < 1000)) x3::_val(c).length = static_cast<std::int16_t>(n);
};
auto const add_length = [](auto& c) {
    x3::_val(c).length = static_cast<std::int16_t>(x3::_val(c).length + x3::_attr(c)->value(WordClass::cardinal));
};
auto const one_length = [](auto& c) { x3::_val(c).length = 1; };
auto const set_unit = [](auto& c) {
    Token const* t = x3::_attr(c);
    When& w = x3::_val(c);
    w.kind = w.length == 0 ? WhenKind::vague : WhenKind::relative;
    w.unit = unit_of(t);
    if (t->value(WordClass::time_unit) == 101 && w.length >= 12) {  // "the past 24 hours" are a day
        w.unit = TimeUnit::day;
        w.parts = 24;
    }
    if (t->value(WordClass::time_unit) == 105) w.length = static_cast<std::int16_t>(w.length * 2);
    w.length_unit = t->sense(WordClass::time_unit)->key;
};
/// Two weeks ago: the length is the distance, no length of time.
auto const set_ago = [](auto& c) {
    When& w = x3::_val(c);
    auto const direction = x3::_attr(c)->value(WordClass::ago);
    x3::_pass(c) = direction != -2;
    auto const n = (w.length + w.parts - 1) / w.parts;
    w.parts = 1;
    w.count = static_cast<std::int16_t>(direction < 0 ? -n : n);
    w.from_last = direction > 0;
    w.length = 0;
    w.definite = true;
};
auto const set_earlier = [](auto& c) {
    When& w = x3::_val(c);
    x3::_pass(c) = x3::_attr(c)->value(WordClass::ago) == -2;
    w.count = static_cast<std::int16_t>(-w.length);
    w.from_last = true;
    w.length = 0;
    w.definite = true;
};
auto const set_all = [](auto& c) {
    x3::_val(c).to_last = true;
    x3::_val(c).length = 1;
    x3::_val(c).length_unit = x3::_attr(c)->sense(WordClass::time_unit)->key;
    x3::_val(c).definite = true;
};
auto const set_rolling = [](auto& c) {
    When& w = x3::_val(c);
    auto const n = static_cast<std::int16_t>((w.length + w.parts - 1) / w.parts);
    w.parts = 1;
    w.rolling = true;
    w.count = w.count < 0 ? static_cast<std::int16_t>(-n) : n;
};
/// Two Fridays ago: the last one, and a week before it.
auto const set_weekday = [](auto& c) {
    Token const* t = x3::_attr(c);
    x3::_pass(c) = plural(t) && x3::_val(c).length > 0;
    x3::_val(c).kind = WhenKind::weekday;
    x3::_val(c).weekday = static_cast<std::int8_t>(t->value(WordClass::weekday));
};
auto const set_weeks = [](auto& c) {
    When& w = x3::_val(c);
    bool const back = x3::_attr(c)->value(WordClass::ago) == -1;
    x3::_pass(c) = back;
    w.count = -1;
    w.definite = true;
    w.shift = static_cast<std::int16_t>(1 - w.length);
    w.shift_unit = TimeUnit::week;
    w.length = 0;
};
/// A year and a half ago: a half in the unit below.
auto const set_and_half = [](auto& c) {
    Token const* t = x3::_attr(c);
    When& w = x3::_val(c);
    auto const unit = unit_of(t);
    x3::_pass(c) = w.length > 0 && (unit == TimeUnit::year || unit == TimeUnit::decade || unit == TimeUnit::month);
    auto const whole_units = w.length;
    int const parts = unit == TimeUnit::year ? 12 : unit == TimeUnit::decade ? 10 : 4;
    w.length = static_cast<std::int16_t>(whole_units * parts + parts / 2);
    w.unit = unit == TimeUnit::year ? TimeUnit::month : unit == TimeUnit::decade ? TimeUnit::year : TimeUnit::week;
    w.kind = WhenKind::relative;
    w.length_unit = t->sense(WordClass::time_unit)->key;
};
auto const half = [](auto& c) { x3::_pass(c) = x3::_attr(c)->value(WordClass::fraction) == 2; };
/// The past fortnight: two weeks back.
auto const set_fortnight = [](auto& c) {
    Token const* t = x3::_attr(c);
    When& w = x3::_val(c);
    x3::_pass(c) = t->value(WordClass::time_unit) == 105;
    w.kind = WhenKind::relative;
    w.unit = TimeUnit::week;
    w.count = static_cast<std::int16_t>(2 * w.count);
    w.rolling = true;
    w.length = 1;
    w.length_unit = t->sense(WordClass::time_unit)->key;
};
auto const set_weekends = [](auto& c) {
    x3::_pass(c) = plural(x3::_attr(c)) && unit_of(x3::_attr(c)) == TimeUnit::weekend;
    x3::_val(c).kind = WhenKind::repeated;
};
auto const check_plural = [](auto& c) { x3::_pass(c) = plural(x3::_attr(c)); };
auto const set_after_next = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::this_one) == 2;
    x3::_val(c).count = 2;
    x3::_val(c).definite = true;
};
auto const set_this = [](auto& c) {
    auto const which = x3::_attr(c)->value(WordClass::this_one);
    x3::_pass(c) = which != 0;
    x3::_val(c).count = which < 0 ? std::int16_t{-1} : std::int16_t{1};
    x3::_val(c).definite = true;
};
auto const set_third = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::third) < 20;
    x3::_val(c).third = static_cast<Third>(x3::_attr(c)->value(WordClass::third) % 10);
};
auto const closes = [](auto& c) { x3::_pass(c) = x3::_attr(c)->value(WordClass::third) > 20; };
auto const set_free_third = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::third) < 10;
    x3::_val(c).third = static_cast<Third>(x3::_attr(c)->value(WordClass::third));
};
auto const set_ordinal = [](auto& c) { x3::_val(c).ordinal = static_cast<std::int8_t>(x3::_attr(c)->value(WordClass::ordinal)); };
auto const set_ordinal_number = [](auto& c) {
    auto const n = x3::_attr(c)->whole;
    if ((x3::_pass(c) = n > 0 && n < 54)) x3::_val(c).ordinal = static_cast<std::int8_t>(n);
};
auto const set_last = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::this_one) == -1;
    x3::_val(c).ordinal = -1;
};
auto const set_parts = [](auto& c) {
    auto const n = x3::_attr(c)->kind == TokenKind::number ? x3::_attr(c)->whole : x3::_attr(c)->value(WordClass::cardinal);
    if ((x3::_pass(c) = n > 0 && n < 32)) x3::_val(c).parts = static_cast<std::int8_t>(n);
};
auto const set_part = [](auto& c) {
    bool const counted = !plural(x3::_attr(c)) || x3::_val(c).parts > 1;  // "the last days of March" are no part but its end
    x3::_pass(c) = x3::_attr(c)->value(WordClass::time_unit) < 100 && counted;
    x3::_val(c).part = unit_of(x3::_attr(c));
};
auto const set_part_half = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::fraction) == 2;
    x3::_val(c).part = TimeUnit::half;
};
auto const set_part_weekday = [](auto& c) {
    if (x3::_val(c).ordinal == 0) x3::_val(c).ordinal = 1;
    x3::_val(c).part_weekday = static_cast<std::int8_t>(x3::_attr(c)->value(WordClass::weekday));
};
auto const set_quarter = [](auto& c) {
    x3::_pass(c) = unit_of(x3::_attr(c)) == TimeUnit::quarter && x3::_val(c).ordinal >= 1 && x3::_val(c).ordinal <= 4;
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = TimeUnit::year;
    x3::_val(c).part = TimeUnit::quarter;
};
auto const set_opening = [](auto& c) {
    When& w = x3::_val(c);
    x3::_pass(c) = w.part == TimeUnit::month && w.ordinal == 1 && w.parts > 4 && w.parts < 12 && w.parts != 6;  // "for the first six months" may be of anything
    w.kind = WhenKind::relative;
    w.unit = TimeUnit::year;
};
auto const set_shift_unit = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::time_unit) < 100 && x3::_val(c).length > 0;
    x3::_val(c).shift = x3::_val(c).length;
    x3::_val(c).length = 0;
    x3::_val(c).shift_unit = unit_of(x3::_attr(c));
};
auto const set_before = [](auto& c) {
    x3::_pass(c) = static_cast<Bound>(x3::_attr(c)->value(WordClass::until)) == Bound::before;
    x3::_val(c).shift = static_cast<std::int16_t>(-x3::_val(c).shift);
};
auto const set_after = [](auto& c) {
    auto const bound = static_cast<Bound>(x3::_attr(c)->value(WordClass::since));
    x3::_pass(c) = bound == Bound::after || bound == Bound::since;
    x3::_val(c).bound = bound;
};
auto const set_around = [](auto& c) {
    x3::_pass(c) = unit_of(x3::_attr(c)) == TimeUnit::week && !plural(x3::_attr(c));
    x3::_val(c).around = true;
};
/// The week ended 7 October: so many units back from the end of a date.
auto const set_stretch = [](auto& c) {
    Token const* t = x3::_attr(c);
    When& w = x3::_val(c);
    auto const unit = t->value(WordClass::time_unit);
    constexpr std::int64_t hour = 101, hours = 24;
    bool const days = unit == hour && w.length % hours == 0 && w.length > 0;
    x3::_pass(c) = (w.length == 0 ? !plural(t) && unit != 0 : w.length > 1) && (days || unit < 100 || unit == 105) && unit != static_cast<std::int64_t>(TimeUnit::weekend);
    auto const n = days ? w.length / hours : std::max<std::int64_t>(w.length, 1) * (unit == 105 ? 2 : 1);
    w.shift = static_cast<std::int16_t>(-n);
    w.shift_unit = days ? TimeUnit::day : unit == static_cast<std::int64_t>(TimeUnit::fiscal) ? TimeUnit::year : unit_of(t);
    w.length = 0;
};
auto const check_no_year = [](auto& c) {
    When const& w = x3::_val(c);
    bool const dated = (w.kind == WhenKind::day && w.month != 0) || w.kind == WhenKind::season;
    x3::_pass(c) = dated && w.year == 0 && !w.definite;
};
/// November last year: the eleventh month of it.
auto const take_year = [](auto& c) {
    When const month = x3::_val(c);
    When year = x3::_attr(c);
    x3::_pass(c) = year.kind == WhenKind::relative && year.unit == TimeUnit::year && year.definite && !year.rolling && year.third == Third::whole;
    year.part = month.kind == WhenKind::season ? TimeUnit::season : TimeUnit::month;
    year.ordinal = month.kind == WhenKind::season ? std::int8_t{1} : month.month;
    year.season = month.season;
    year.day = month.day;
    year.day_end = month.day_end;
    x3::_val(c) = year;
};
/// The Easter weekend: that nearest to the holiday.
auto const set_holiday_weekend = [](auto& c) {
    When& w = x3::_val(c);
    x3::_pass(c) = w.kind == WhenKind::holiday && unit_of(x3::_attr(c)) == TimeUnit::weekend && !plural(x3::_attr(c));
    w.around = true;
    w.part = TimeUnit::weekend;
};
auto const set_year = [](auto& c) {
    auto const year = x3::_attr(c)->whole;
    x3::_pass(c) = x3::_attr(c)->text.size() == 4 && year >= 1000 && year < 2200;
    x3::_val(c).year = static_cast<std::int16_t>(year);
};
/// Two years and three months: in the smaller unit.
auto const add_smaller = [](auto& c) {
    When const& more = x3::_attr(c);
    When& w = x3::_val(c);
    int const parts = w.unit == TimeUnit::year && more.unit == TimeUnit::month ? 12 : w.unit == TimeUnit::week && more.unit == TimeUnit::day ? 7 : 0;
    x3::_pass(c) = parts != 0 && w.length > 0 && more.length > 0;
    auto const length = static_cast<std::int16_t>(w.length * parts + more.length);
    w.unit = more.unit;
    w.length = length;
};
auto const back_from = [](auto& c) {
    When& w = x3::_val(c);
    x3::_pass(c) = w.kind == WhenKind::weekday || w.kind == WhenKind::day || (w.kind == WhenKind::relative && w.part == TimeUnit::month && w.ordinal != 0);
    w.rolling = true;
};
auto const up_to = [](auto& c) {
    auto const bound = x3::_attr(c)->value(WordClass::until);
    x3::_pass(c) = static_cast<Bound>(bound) == Bound::until && !x3::_attr(c)->is(WordClass::by);
};
auto const set_frequency = [](auto& c) {
    Token const* t = x3::_attr(c);
    x3::_val(c).kind = WhenKind::repeated;
    x3::_val(c).length = static_cast<std::int16_t>(std::max<std::int64_t>(t->value(WordClass::frequency), 1));
    x3::_val(c).length_unit = t->sense(WordClass::frequency)->key;
};
auto const set_each = [](auto& c) {
    x3::_val(c).length = static_cast<std::int16_t>(x3::_attr(c)->value(WordClass::each));
    x3::_val(c).kind = WhenKind::repeated;
};
auto const set_each_unit = [](auto& c) { x3::_val(c).length_unit = x3::_attr(c)->sense(WordClass::time_unit)->key; };
auto const no_length = [](auto& c) { x3::_val(c).length = 0; };
auto const set_day_part = [](auto& c) {
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = TimeUnit::day;
};
auto const set_whole_unit = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::time_unit) < 100 && !plural(x3::_attr(c));
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = unit_of(x3::_attr(c));
};
template <WhenKind K>
auto const as = [](auto& c) { x3::_val(c).kind = K; };
auto const only_unit = [](auto unit) {
    return [unit](auto& c) { x3::_pass(c) = x3::_val(c).kind == WhenKind::relative && x3::_val(c).unit == unit && x3::_val(c).shift == 0; };
};

// ---- forms --------------------------------------------------------------------------------------------------------------

constexpr auto time_unit = word(WordClass::time_unit);
constexpr auto article = word(WordClass::article);
constexpr auto of = word(WordClass::of);
constexpr auto in = word(WordClass::of | WordClass::in_);
constexpr auto this_one = word(WordClass::this_one);
constexpr auto weekday = word(WordClass::weekday);
constexpr auto part_of_day = word(WordClass::part_of_day);
constexpr auto third = word(WordClass::third);
constexpr auto dash = mark('-');
constexpr auto hedges = *word(WordClass::hedge);
constexpr auto ordinal_end = glued >> word(WordClass::ordinal);
/// 14; twenty-five; a few
auto const counted = (digits[set_length]) | (word(WordClass::cardinal)[add_length] >> -(-dash >> word(WordClass::cardinal)[add_length]));  // no attribute
auto const plain_amount = word(WordClass::few) | (counted) | article[one_length];         // no attribute
auto const amount = hedges >> (plain_amount);
auto const amount_between = (word(WordClass::few) >> -of) | (counted);                   // no attribute

/// so far this year; this year so far; the year to date
x3::rule<struct so_far_, When> const so_far = "so far this year";
auto const so_far_def = word(WordClass::so_far) >> date[take] >> x3::eps[put<&When::to_date, true>];
x3::rule<struct to_date_, When> const to_date = "this year so far";
auto const to_date_def = date[take] >> word(WordClass::so_far) >> x3::eps[put<&When::to_date, true>];
x3::rule<struct unit_to_date_, When> const unit_to_date = "year to date";
auto const unit_to_date_def = time_unit[set_whole_unit] >> -dash >> word(WordClass::so_far) >> x3::eps[put<&When::to_date, true>];
/// two weeks ago; a month earlier; several days later; years ago
constexpr auto ends = !(article | word(WordClass::possessive | WordClass::pronoun | WordClass::place));  // no attribute
x3::rule<struct ago_, When> const ago = "two weeks ago";
auto const ago_def = -(amount >> -dash) >> time_unit[set_unit] >> word(WordClass::ago)[set_ago];
/// two years and three months ago
x3::rule<struct smaller_, When> const smaller = "and three months";
auto const smaller_def = -word(WordClass::and_) >> (counted) >> time_unit[set_unit];
x3::rule<struct compound_ago_, When> const compound_ago = "two years and three months ago";
auto const compound_ago_def = hedges >> (counted) >> time_unit[set_unit] >> smaller[add_smaller] >> word(WordClass::ago)[set_ago];
/// two Fridays ago
x3::rule<struct weekdays_ago_, When> const weekdays_ago = "two Fridays ago";
auto const weekdays_ago_def = (counted) >> word(WordClass::weekday)[set_weekday] >> word(WordClass::ago)[set_weeks];
/// a year and a half ago; two and a half years ago
auto const and_half = word(WordClass::and_) >> -word(WordClass::indefinite) >> word(WordClass::fraction)[half];
x3::rule<struct half_ago_, When> const half_ago = "a year and a half ago";
auto const half_ago_def = hedges >> ((article[one_length] >> time_unit[set_and_half] >> and_half) | ((counted) >> and_half >> time_unit[set_and_half]) |  // no attribute
                                     ((counted) >> time_unit[set_and_half] >> and_half)) >> word(WordClass::ago)[set_ago];                             // no attribute
/// the past fortnight
x3::rule<struct fortnight_, When> const fortnight = "the past fortnight";
auto const fortnight_def = -article >> this_one[set_this] >> time_unit[set_fortnight];
/// the Easter weekend; the Labor Day holiday weekend
x3::rule<struct holiday_weekend_, When> const holiday_weekend = "the Easter weekend";
auto const holiday_weekend_def = date[take] >> -(!time_unit >> plain >> &time_unit) >> time_unit[set_holiday_weekend] >> -(-mark(',') >> -of >> digits[set_year]);
/// weekends
x3::rule<struct weekends_, When> const weekends = "weekends";
auto const weekends_def = time_unit[set_weekends];
/// "248 more than a day earlier" compares, it does not hedge the day
x3::rule<struct earlier_, When> const earlier = "a day earlier";
auto const earlier_def = -(plain_amount >> -dash) >> time_unit[set_unit] >>
    ((&word(WordClass::until) >> word(WordClass::ago)[set_earlier] >> ends) |               // no attribute
     (!word(WordClass::until) >> word(WordClass::ago)[set_earlier]));
/// the entire year; all day
x3::rule<struct all_unit_, When> const all_unit = "the entire year";
auto const all_unit_def = word(WordClass::all_of) >> -article >> &time_unit[set_all] >> time_unit[set_whole_unit];
/// a second consecutive day
x3::rule<struct in_a_row_, When> const in_a_row = "a second consecutive day";
auto const in_a_row_def = -article >> word(WordClass::ordinal) >> word(WordClass::few) >> time_unit[set_whole_unit];
/// two weeks before Christmas; a day after the 5th of May; two days from today
x3::rule<struct shifted_, When> const shifted = "two weeks before Christmas";
auto const shifted_def = amount >> time_unit[set_shift_unit] >> (word(WordClass::until)[set_before] | word(WordClass::since)[set_after]) >>  // no attribute
    date[take];
/// the same month a year ago
x3::rule<struct same_ago_, When> const same_ago = "the same month a year ago";
auto const same_ago_def = word(WordClass::back) >> article >> time_unit >> word(WordClass::ago) >> x3::eps[as<WhenKind::vague>];
/// the week after next
x3::rule<struct after_next_, When> const after_next = "the week after next";
auto const after_next_def = article >> time_unit[set_whole_unit] >> word(WordClass::since) >> this_one[set_after_next];
/// the last two weeks; the next few days; the past five trading days; 10 previous weeks
auto const working = -(!time_unit >> plain >> &time_unit);
x3::rule<struct rolling_, When> const rolling = "the last two weeks";
auto const rolling_def = -article >> this_one[set_this] >> hedges >> amount_between >> working >> time_unit[set_unit] >> x3::eps[set_rolling];
/// the next two or three years
x3::rule<struct rolling_range_, When> const rolling_range = "the next two or three years";
auto const rolling_range_def = -article >> this_one >> hedges >> counted >> (word(WordClass::or_) | word(WordClass::to) | dash) >> counted >> time_unit >>  // no attribute
    x3::eps[as<WhenKind::vague>] >> x3::eps[no_length];
x3::rule<struct counted_rolling_, When> const counted_rolling = "10 previous weeks";
auto const counted_rolling_def = counted >> this_one[set_this] >> &time_unit[check_plural] >> time_unit[set_unit] >> x3::eps[set_rolling];

/// first, 3rd, last
auto const nth = word(WordClass::ordinal)[set_ordinal] | (digits[set_ordinal_number] >> ordinal_end) | this_one[set_last];  // no attribute
/// November last year; 5 May of this year; the summer of last year
x3::rule<struct month_of_year_, When> const month_of_year = "November last year";
auto const month_of_year_def = date[take] >> x3::eps[check_no_year] >> -of >> &this_one >> date[take_year];

/// the first week of March; the last three months of 2020; the first half of next year; the first Monday of last month
auto const part = time_unit[set_part] | weekday[set_part_weekday] | word(WordClass::fraction)[set_part_half];  // no attribute
x3::rule<struct part_of_, When> const part_of = "the first week of March";
auto const part_of_def = -article >> nth >> -(digits[set_parts] | word(WordClass::cardinal)[set_parts]) >> -dash >> (part) >>  // no attribute
    -part_of_day >> in >> date[take];
/// the 15th of next month
x3::rule<struct day_of_, When> const day_of = "the 15th of next month";
auto const day_of_def = -article >> nth >> of >> date[take] >> x3::eps[only_unit(TimeUnit::month)];
/// Tuesday of next week; Friday last week
x3::rule<struct weekday_of_, When> const weekday_of = "Tuesday of next week";
auto const weekday_of_def = weekday[set_part_weekday] >> -part_of_day >> -of >> date[take] >> x3::eps[only_unit(TimeUnit::week)];
/// last week's Friday; last week Friday
x3::rule<struct week_weekday_, When> const week_weekday = "last week's Friday";
auto const week_weekday_def = date[take] >> x3::eps[only_unit(TimeUnit::week)] >> -word(WordClass::possessive) >> -dash >> !word(WordClass::article) >>
    weekday[set_part_weekday] >> -part_of_day;
/// the fourth quarter; third-quarter; the second quarter last year
x3::rule<struct quarter_, When> const quarter = "the fourth quarter";
auto const quarter_def = -article >> nth >> -dash >> time_unit[set_quarter];
x3::rule<struct quarter_year_, When> const quarter_year = "first quarter 2020";
auto const quarter_year_def = -article >> nth >> -dash >> time_unit[set_quarter] >> -mark(',') >> date[take] >>
    x3::eps[([](auto& c) {
        When const& w = x3::_val(c);
        x3::_pass(c) = (w.kind == WhenKind::day && w.month == 0) || (w.kind == WhenKind::relative && w.unit == TimeUnit::year);
    })];
/// the first nine months
x3::rule<struct opening_, When> const opening = "the first nine months";
auto const opening_def = article >> nth >> (digits[set_parts] | word(WordClass::cardinal)[set_parts]) >> time_unit[set_part] >> x3::eps[set_opening] >>  // no attribute
    !word(WordClass::of | WordClass::in_ | WordClass::since | WordClass::until);
/// this year's third quarter
x3::rule<struct quarter_behind_, When> const quarter_behind = "this year's third quarter";
auto const quarter_behind_def = date[take] >> word(WordClass::possessive) >> nth >> -dash >> (time_unit[set_part] | word(WordClass::fraction)[set_part_half]);  // no attribute
/// the year-ago quarter; the year-earlier loss
x3::rule<struct year_ago_, When> const year_ago = "the year-ago quarter";
auto const year_ago_def = -article >> time_unit >> dash >> word(WordClass::ago) >> -time_unit >> x3::eps[as<WhenKind::vague>];
/// the week of 6 October
x3::rule<struct week_of_, When> const week_of = "the week of 6 October";
auto const week_of_def = -article >> time_unit[set_around] >> (of | word(WordClass::since) | third) >> -word(WordClass::time_prep) >> date[take];  // no attribute

CLAIMCHECK_FORMS(part_of, quarter, quarter_year, month_of_year)

/// early October; the end of last year; mid-2019; late in the third quarter; earlier today; end of the month
auto const early = third[set_free_third] >> -dash >> -(word(WordClass::to) >> dash >> third[set_free_third]) >> -in >> -dash;
auto const end_of = third[set_third] >> (of | dash);  // no attribute
x3::rule<struct third_of_, When> const third_of = "early October";
auto const third_of_def = -article >> ((early) | (end_of)) >> first_of(part_of, quarter_year, quarter, month_of_year, date)[take];  // no attribute
CLAIMCHECK_FORMS(third_of)
/// the week ended 7 October; the three months to September; the 12 months through June
x3::rule<struct stretch_, When> const stretch = "the week ended 7 October";
auto const stretch_def = !word(WordClass::indefinite) >> word(WordClass::article | WordClass::possessive) >> -(counted) >> -dash >>
    time_unit[set_stretch] >> (word(WordClass::third)[closes] | x3::omit[word(WordClass::to)] | word(WordClass::until)[up_to]) >>        // no attribute
    -word(WordClass::time_prep) >> first_of(third_of, month_of_year, date)[take] >> x3::eps[back_from];
x3::rule<struct end_of_unit_, When> const end_of_unit = "end of year";
auto const end_of_unit_def = -article >> end_of >> time_unit[set_whole_unit];
/// year's end; year-end
x3::rule<struct unit_end_, When> const unit_end = "year's end";
auto const unit_end_def = -article >> time_unit[set_whole_unit] >> (word(WordClass::possessive) | dash) >> third[set_third];  // no attribute
x3::rule<struct year_end_, When> const year_end = "year-end 2019";
auto const year_end_def = -article >> time_unit >> dash >> third[set_third] >> date[take];

/// daily; every Friday; every two years
x3::rule<struct frequency_, When> const frequency = "daily";
auto const frequency_def = word(WordClass::frequency)[set_frequency];
x3::rule<struct each_, When> const each = "every Friday";
auto const each_def = word(WordClass::each)[set_each] >>
    ((-(x3::eps[no_length] >> counted) >> time_unit[set_each_unit]) |  // no attribute
     (x3::eps[no_length] >> word(WordClass::weekday | WordClass::part_of_day | WordClass::season) >> -part_of_day));
/// in the morning
x3::rule<struct day_part_, When> const day_part = "the morning";
auto const day_part_def = !word(WordClass::indefinite) >> article >> -third >> part_of_day[set_day_part];
/// recently
x3::rule<struct vague_, When> const vague = "recently";
auto const vague_def = word(WordClass::vague_time)[as<WhenKind::vague>];

/// two weeks; a few days
x3::rule<struct distance_, When> const distance = "two weeks";
auto const distance_def = amount >> -dash >> time_unit[set_unit];

CLAIMCHECK_FORMS(stretch, opening, smaller, compound_ago, holiday_weekend, week_weekday, weekdays_ago, half_ago, fortnight, weekends, same_ago, quarter_behind, year_ago, unit_end, year_end, rolling_range, after_next, so_far, to_date, unit_to_date, ago, earlier, all_unit, in_a_row, shifted, rolling,
                 counted_rolling, day_of, weekday_of, week_of, end_of_unit, frequency, each, day_part, vague, distance)

auto const any_when = first_of(stretch, same_ago, week_weekday, quarter_behind, year_ago, year_end, unit_end, after_next, so_far, to_date, unit_to_date, shifted, half_ago, weekdays_ago, compound_ago, ago, earlier, all_unit, in_a_row, part_of, rolling_range, rolling, counted_rolling, third_of, day_of,
                               weekday_of, week_of, quarter_year, quarter, opening, holiday_weekend, month_of_year, date, end_of_unit, frequency, each, day_part, fortnight, weekends, vague);

}  // namespace

bool read_frame(Token const*& first, Token const* last, When& when) {
    Remembered<When> dates;
    auto const context = x3::make_context<std::remove_const_t<decltype(date)>>(dates);
    auto at = first;
    When form;
    if (!any_when.parse(at, last, context, x3::unused, form)) return false;  // x3::with would copy all the forms
    first = at;
    when = form;
    return true;
}
bool read_distance(Token const*& first, Token const* last, When& when) {
    auto at = first;
    When form;
    if (!x3::parse(at, last, distance, form)) return false;
    first = at;
    when = form;
    return true;
}

}  // namespace claimcheck::forms
