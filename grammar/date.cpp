// Units of the calendar as said: dates whole and partial, quarters, decades, weekdays, seasons, holidays, "last week".
// What stands around them (a part of them, a distance from them, "since") is read in `when`.
#include "grammar/forms.hpp"
#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

template <typename T>
T small(std::int64_t value) {
    return static_cast<T>(value);
}
bool year_like(Token const* t) {
    auto const year = t->whole;
    return t->text.size() == 4 && year >= 1500 && year <= 2199;
}

/// Succeeds at the end and before a mark.
struct closed_parser : x3::parser<closed_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        return first == last || (first->kind == TokenKind::mark && (first->spaced || !(first->is('/') || first->is(':') || first->is('-'))));
    }
};
constexpr closed_parser closed{};

// ---- actions ------------------------------------------------------------------------------------------------------------

void day_is(auto& c, std::int64_t day) {
    if ((x3::_pass(c) = day >= 1 && day <= 31)) x3::_val(c).day = small<std::int8_t>(day);
}
void month_is(auto& c, std::int64_t month) {
    if ((x3::_pass(c) = month >= 1 && month <= 12)) x3::_val(c).month = small<std::int8_t>(month);
}
auto const set_day = [](auto& c) { day_is(c, x3::_attr(c)->text.size() > 2 ? -1 : x3::_attr(c)->whole); };
auto const set_ordinal_day = [](auto& c) { day_is(c, x3::_attr(c)->value(WordClass::ordinal)); };
auto const add_ordinal_day = [](auto& c) { day_is(c, x3::_val(c).day + x3::_attr(c)->value(WordClass::ordinal)); };
auto const set_tens = [](auto& c) {
    auto const tens = x3::_attr(c)->value(WordClass::cardinal);
    x3::_pass(c) = tens == 20 || tens == 30;
    x3::_val(c).day = small<std::int8_t>(tens);
};
auto const set_month = [](auto& c) { x3::_val(c).month = small<std::int8_t>(x3::_attr(c)->value(WordClass::month)); };
auto const set_month_number = [](auto& c) { month_is(c, x3::_attr(c)->text.size() > 2 ? -1 : x3::_attr(c)->whole); };
auto const set_year = [](auto& c) {
    if ((x3::_pass(c) = year_like(x3::_attr(c)))) x3::_val(c).year = small<std::int16_t>(x3::_attr(c)->whole);
};
/// "'07": of the hundred years around 2000 that end in 1970 and 2069.
auto const set_short_year = [](auto& c) {
    auto const year = x3::_attr(c)->whole;
    if (!(x3::_pass(c) = x3::_attr(c)->text.size() == 2)) return;
    x3::_val(c).year = small<std::int16_t>(year < 70 ? 2000 + year : 1900 + year);
};
auto const set_decade = [](auto& c) {
    x3::_pass(c) = year_like(x3::_attr(c)) && x3::_attr(c)->whole % 10 == 0;
    x3::_val(c).year = small<std::int16_t>(x3::_attr(c)->whole);
    bool const century = x3::_val(c).year % 100 == 0 && x3::_val(c).year < 2000;  // "the 1800s", but "the 2000s"
    x3::_val(c).unit = century ? TimeUnit::century : TimeUnit::decade;
};
auto const set_short_decade = [](auto& c) {
    auto const year = x3::_attr(c)->whole;
    x3::_pass(c) = x3::_attr(c)->text.size() == 2 && year % 10 == 0 && year >= 20;
    x3::_val(c).year = small<std::int16_t>(1900 + year);
    x3::_val(c).unit = TimeUnit::decade;
};
void century_is(auto& c, std::int64_t nth) {
    x3::_pass(c) = nth >= 10 && nth <= 22;
    x3::_val(c).year = small<std::int16_t>((nth - 1) * 100);
    x3::_val(c).unit = TimeUnit::century;
}
auto const set_century = [](auto& c) { century_is(c, x3::_attr(c)->value(WordClass::ordinal)); };
auto const set_century_number = [](auto& c) { century_is(c, x3::_attr(c)->whole); };
auto const set_quarter = [](auto& c) {
    bool const half = x3::_attr(c)->value(WordClass::quarter) == 9;
    x3::_val(c).part = half ? TimeUnit::half : TimeUnit::quarter;
};
auto const set_part_number = [](auto& c) {
    auto const n = x3::_attr(c)->whole;
    x3::_pass(c) = n >= 1 && n <= (x3::_val(c).part == TimeUnit::half ? 2 : 4);
    x3::_val(c).ordinal = small<std::int8_t>(n);
};
auto const set_weekday = [](auto& c) {
    Token const& t = *x3::_attr(c);
    x3::_val(c).weekday = small<std::int8_t>(t.value(WordClass::weekday));
    x3::_val(c).kind = t.is(Inflection::plural) ? WhenKind::repeated : WhenKind::weekday;
};
auto const set_day_weekday = [](auto& c) { x3::_val(c).weekday = small<std::int8_t>(x3::_attr(c)->value(WordClass::weekday)); };
auto const set_season = [](auto& c) {
    x3::_val(c).season = small<std::int8_t>(x3::_attr(c)->value(WordClass::season));
    x3::_val(c).kind = WhenKind::season;
    x3::_val(c).unit = TimeUnit::season;
};
auto const set_holiday = [](auto& c) {
    x3::_val(c).holiday = small<std::int32_t>(x3::_attr(c)->value(WordClass::holiday));
    x3::_val(c).kind = WhenKind::holiday;
};
/// -11 is the "past" that counts back from now, where an article stands before it ("the past year").
auto const set_this = [](auto& c) {
    auto const which = x3::_attr(c)->value(WordClass::this_one);
    x3::_val(c).count = small<std::int16_t>(which < -10 ? -1 : which);
    x3::_val(c).definite = true;
};
/// 2 is the "next" that makes "next Friday" one of next week; next month is 1.
auto const settle_next = [](auto& c) {
    if (x3::_val(c).count == 2) x3::_val(c).count = 1;
};
auto const set_past = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::this_one) < -10;
    x3::_val(c).count = -1;
    x3::_val(c).definite = x3::_val(c).rolling = true;
};
auto const set_unit = [](auto& c) {
    auto const unit = x3::_attr(c)->value(WordClass::time_unit);
    x3::_pass(c) = unit < 100;
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = static_cast<TimeUnit>(unit);
};
auto const check_singular = [](auto& c) { x3::_pass(c) = !x3::_attr(c)->text.ends_with('s'); };
auto const set_length_one = [](auto& c) {
    x3::_val(c).length = 1;
    x3::_val(c).length_unit = x3::_attr(c)->sense(WordClass::time_unit)->key;
};
auto const set_year_unit = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::time_unit) == static_cast<std::int64_t>(TimeUnit::year);
};
auto const set_night = [](auto& c) {
    x3::_pass(c) = x3::_val(c).count != 0 || x3::_val(c).definite;
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = TimeUnit::day;
};
auto const set_today = [](auto& c) {
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = TimeUnit::day;
    x3::_val(c).definite = true;
    x3::_val(c).count = small<std::int16_t>(x3::_attr(c)->value(WordClass::today));
};
auto const check_day_month = [](auto& c) {
    When& w = x3::_val(c);
    if (w.month > 12) std::swap(w.month, w.day);  // "13/04/21" has its day first
    x3::_pass(c) = w.month >= 1 && w.month <= 12 && w.day >= 1 && w.day <= 31;
};
auto const set_first = [](auto& c) { x3::_val(c).month = small<std::int8_t>(x3::_attr(c)->text.size() > 2 ? 99 : x3::_attr(c)->whole); };
/// "23.04.2022" is one token
auto const set_dotted = [](auto& c) {
    auto const text = x3::_attr(c)->text;
    auto const a = text.find('.'), b = text.rfind('.');
    x3::_pass(c) = a != b && a <= 2 && b - a <= 3 && b - a >= 2 && text.size() - b == 5 && text.find(',') == std::string_view::npos;
    if (!x3::_pass(c)) return;
    auto const number = [&](std::size_t at, std::size_t size) { return parse_number(text.substr(at, size))->num(); };
    auto const first = number(0, a), second = number(a + 1, b - a - 1);
    x3::_val(c).day = small<std::int8_t>(second > 12 ? second : first);
    month_is(c, second > 12 ? first : second);
    x3::_val(c).year = small<std::int16_t>(number(b + 1, 4));
    if (x3::_val(c).day < 1 || x3::_val(c).day > 31) x3::_pass(c) = false;
};
auto const set_back = [](auto& c) {
    auto const which = x3::_attr(c)->value(WordClass::back);
    x3::_val(c).kind = WhenKind::back;
    if (which >= 100) x3::_val(c).unit = static_cast<TimeUnit>(which - 100);
    x3::_val(c).to_last = which >= 100;
};
auto const set_fiscal = [](auto& c) {
    x3::_pass(c) = x3::_attr(c)->value(WordClass::time_unit) == static_cast<std::int64_t>(TimeUnit::fiscal);
    x3::_val(c).kind = WhenKind::vague;
};
template <WhenKind K>
auto const as = [](auto& c) { x3::_val(c).kind = K; };

// ---- forms --------------------------------------------------------------------------------------------------------------

constexpr auto month = word(WordClass::month);
constexpr auto weekday = word(WordClass::weekday);
constexpr auto article = word(WordClass::article);
constexpr auto of = word(WordClass::of);
constexpr auto this_one = word(WordClass::this_one);
constexpr auto part_of_day = word(WordClass::part_of_day);
constexpr auto ordinal_end = glued >> word(WordClass::ordinal);
constexpr auto dash = mark('-');
constexpr auto apostrophe = mark('\'');
constexpr auto counted = word(WordClass::people | WordClass::soldiers | WordClass::measure_noun | WordClass::scale |
                              WordClass::percent | WordClass::unit);

/// 2021; '07
auto const year = digits[set_year] | (apostrophe >> glued >> digits[set_short_year]) | (mark('[') >> digits[set_year] >> mark(']'));  // no attribute
/// 5; 5th; fifth; twenty-first
auto const day = (digits[set_day] >> -ordinal_end) | word(WordClass::ordinal)[set_ordinal_day] |  // no attribute
    (word(WordClass::cardinal)[set_tens] >> -dash >> word(WordClass::ordinal)[add_ordinal_day]);
auto const weekday_before = -(weekday >> -mark(','));
auto const parted = -(dash | mark('/'));  // no attribute

/// 2 December 2021; Thursday, 2nd December; the 5th of May
x3::rule<struct day_month_, When> const day_month = "2 December 2021";
auto const day_month_def = x3::eps[as<WhenKind::day>] >> weekday_before >> -article >> day >> -of >> -mark(',') >> parted >>
    month[set_month] >> -(-mark('.') >> -mark(',') >> parted >> -word(WordClass::of | WordClass::in_) >> year);
/// December 2, 2021; April the 9th
x3::rule<struct month_day_, When> const month_day = "December 2, 2021";
auto const month_day_def = x3::eps[as<WhenKind::day>] >> weekday_before >> month[set_month] >> -mark('.') >> -article >> day >>
    !(glued >> (mark(':') | mark('/'))) >> !counted >> -(-mark(',') >> -of >> year);  // no attribute
/// Friday the 13th; Monday 21; the 21st
x3::rule<struct lone_day_, When> const lone_day = "Friday the 13th";
auto const lone_day_def = x3::eps[as<WhenKind::day>] >> ((weekday[set_day_weekday] >> -article) | (!word(WordClass::indefinite) >> article >> &(digits >> ordinal_end))) >>  // no attribute
    day >> closed;
/// on 9/11; Friday 7/6
x3::rule<struct slashed_day_, When> const slashed_day = "on 9/11";
auto const slashed_day_def = x3::eps[as<WhenKind::day>] >> -this_one >> -(weekday[set_day_weekday] >> -mark(',')) >>
    digits[set_first] >> glued >> mark('/') >> glued >> digits[set_day] >> (closed | &word(WordClass::preposition)) >>  // no attribute
    x3::eps[check_day_month];
/// October 2021; next May; June '07; October
x3::rule<struct month_year_, When> const month_year = "October 2021";
auto const month_year_def = x3::eps[as<WhenKind::day>] >> -(this_one[set_this]) >> month[set_month] >> -(mark('.') >> &digits) >>
    -(parted >> -mark(',') >> -of >> year);
/// in 2014; all of 2014; the year 2014
x3::rule<struct year_alone_, When> const year_alone = "2014";
auto const year_alone_def = x3::eps[as<WhenKind::day>] >> -(word(WordClass::all_of)[put<&When::whole, true>]) >>
    -(-article >> word(WordClass::time_unit)[set_year_unit]) >> digits[set_year] >> !(glued >> mark('/') >> glued >> digits);
/// fiscal 2019, which begins nobody says when
x3::rule<struct fiscal_year_, When> const fiscal_year = "fiscal 2019";
auto const fiscal_year_def = -article >> word(WordClass::time_unit)[set_fiscal] >> &digits[set_year] >> digits >> -(dash >> digits);
/// the 1990s; the '90s
x3::rule<struct decade_, When> const decade = "the 1990s";
auto const decade_def = x3::eps[as<WhenKind::day>] >> -article >> digits[set_decade] >> glued >> word(WordClass::plural_s);
x3::rule<struct short_decade_, When> const short_decade = "the '90s";
auto const short_decade_def = x3::eps[as<WhenKind::day>] >> -article >> apostrophe >> digits[set_short_decade] >> glued >>
    word(WordClass::plural_s);
/// the 19th century; the twelfth century
x3::rule<struct century_, When> const century = "the 19th century";
auto const century_def = x3::eps[as<WhenKind::day>] >> -article >>
    ((digits[set_century_number] >> ordinal_end) | word(WordClass::ordinal)[set_century]) >> -dash >>  // no attribute
    &word(WordClass::time_unit) >> word(WordClass::time_unit)[([](auto& c) {
        x3::_pass(c) = x3::_attr(c)->value(WordClass::time_unit) == static_cast<std::int64_t>(TimeUnit::century);
    })];
/// Q3; Q3 2019; 2018Q4; the H1 of 2020
x3::rule<struct quarter_, When> const quarter = "Q3 2019";
auto const quarter_def = x3::eps[as<WhenKind::relative>] >> x3::eps[put<&When::unit, TimeUnit::year>] >> -article >>
    word(WordClass::quarter)[set_quarter] >> glued >> digits[set_part_number] >> !(glued >> !dash >> plain) >>
    -(-dash >> -of >> -mark(',') >> digits[set_year] >> x3::eps[as<WhenKind::day>]);
x3::rule<struct year_quarter_, When> const year_quarter = "2018Q4";
auto const year_quarter_def = x3::eps[as<WhenKind::day>] >> digits[set_year] >> -dash >> word(WordClass::quarter)[set_quarter] >>
    glued >> digits[set_part_number];
/// the March quarter; the June quarter of 2021: the one that the month is of
auto const set_quarter_of = [](auto& c) {
    constexpr int months = 3;
    When& w = x3::_val(c);
    w.kind = w.year != 0 ? WhenKind::day : WhenKind::relative;
    w.unit = TimeUnit::year;
    w.part = TimeUnit::quarter;
    w.ordinal = static_cast<std::int8_t>((w.month + months - 1) / months);
    w.month = 0;
};
auto const is_quarter = [](auto& c) { x3::_pass(c) = static_cast<TimeUnit>(x3::_attr(c)->value(WordClass::time_unit)) == TimeUnit::quarter; };
x3::rule<struct month_quarter_, When> const month_quarter = "the March quarter";
auto const month_quarter_def = -article >> month[set_month] >> word(WordClass::time_unit)[is_quarter] >> -(-of >> year) >> x3::eps[set_quarter_of];
/// Friday; last Friday; this past Wednesday; Friday night
x3::rule<struct weekday_alone_, When> const weekday_alone = "last Friday";
auto const weekday_alone_def = -article >> *this_one[set_this] >> weekday[set_weekday] >> -(-word(WordClass::in_) >> -article >> part_of_day);
/// the spring; last spring; spring of 2021
x3::rule<struct season_alone_, When> const season_alone = "the spring of 2021";
auto const season_alone_def = -article >> -this_one[set_this] >> word(WordClass::season)[set_season] >> -(-mark(',') >> -of >> year);
/// Christmas; last Easter; Thanksgiving 2013
x3::rule<struct holiday_, When> const holiday = "Christmas";
auto const holiday_def = -article >> -this_one[set_this] >> word(WordClass::holiday)[set_holiday] >> -(-mark(',') >> -of >> year);
/// last month; this year; the previous week; the current fiscal year
x3::rule<struct this_unit_, When> const this_unit = "last month";
auto const this_unit_def = -article >> +this_one[set_this] >> word(WordClass::time_unit)[set_unit] >> x3::eps[settle_next];
/// the past decade
x3::rule<struct past_unit_, When> const past_unit = "the past decade";
auto const past_unit_def = article >> this_one[set_past] >> &word(WordClass::time_unit)[check_singular] >>
    &word(WordClass::time_unit)[set_length_one] >> word(WordClass::time_unit)[set_unit];
/// the year
x3::rule<struct the_unit_, When> const the_unit = "the year";
auto const the_unit_def = !word(WordClass::indefinite) >> article >> &word(WordClass::time_unit)[check_singular] >> word(WordClass::time_unit)[set_unit];
/// last night
x3::rule<struct last_night_, When> const last_night = "last night";
auto const last_night_def = this_one[set_this] >> part_of_day[set_night] >> x3::eps[settle_next];
/// yesterday; tomorrow night
x3::rule<struct today_, When> const today = "yesterday";
auto const today_def = word(WordClass::today)[set_today] >> -part_of_day;
/// at the time; now
x3::rule<struct pointing_, When> const pointing = "at the time";
auto const pointing_def = word(WordClass::back)[set_back] | word(WordClass::now)[as<WhenKind::now>];  // no attribute
/// 2021-12-02; 2021/12/02; 2021-Dec-02
x3::rule<struct iso_, When> const iso = "2021-12-02";
auto const iso_def = x3::eps[as<WhenKind::day>] >> digits[set_year] >> glued >> (dash | mark('/')) >> glued >>  // no attribute
    ((digits[set_month_number]) | (month[set_month])) >> glued >> (dash | mark('/')) >> glued >> digits[set_day];                        // no attribute
/// 7/8/07, the month first unless it cannot be
x3::rule<struct slashed_, When> const slashed = "7/8/2007";
auto const slashed_def = x3::eps[as<WhenKind::day>] >> weekday_before >> digits[set_first] >> glued >> mark('/') >> glued >>
    digits[set_day] >> glued >> mark('/') >> glued >> year >> x3::eps[check_day_month];
x3::rule<struct slashed_two_, When> const short_slashed = "7/8/07";
auto const short_slashed_def = x3::eps[as<WhenKind::day>] >> weekday_before >> digits[set_first] >> glued >> mark('/') >> glued >>
    digits[set_day] >> glued >> mark('/') >> glued >> digits[set_short_year] >> x3::eps[check_day_month];
x3::rule<struct dotted_, When> const dotted = "23.04.2022";
auto const dotted_def = x3::eps[as<WhenKind::day>] >> weekday_before >> digits[set_dotted];

CLAIMCHECK_FORMS(month_quarter, day_month, month_day, lone_day, slashed_day, month_year, year_alone, fiscal_year, decade, short_decade, century, quarter, year_quarter,
                    weekday_alone, season_alone, holiday, past_unit, this_unit, the_unit, last_night, today, pointing, iso, slashed,
                    short_slashed, dotted)

auto const any_date = first_of(month_quarter, iso, fiscal_year, slashed, short_slashed, slashed_day, dotted, day_month, month_day, month_year, century, decade,
                               short_decade, year_quarter, quarter, lone_day, weekday_alone, past_unit, this_unit, last_night, holiday, season_alone,
                               today, pointing, the_unit, year_alone);

/// "spring" and "fall" are seasons, "H2" is half a year only where something says so.
bool said_enough(When const& w, Token const* first, Token const* next, Token const* last) {
    bool const half = w.kind == WhenKind::relative && w.ordinal != 0 && w.part == TimeUnit::half;
    if (half) return false;  // "H2" is a gas as well
    if (w.kind != WhenKind::season || w.definite || w.year != 0) return true;
    auto const* named = next - 1;
    bool const article_before = first->is(WordClass::article) && !first->is(WordClass::indefinite);
    if (named->is(WordClass::fall) || named->is(WordClass::rise)) return article_before && (next == last || !next->is(WordClass::of));
    return true;
}

}  // namespace

bool read_date(Token const*& first, Token const* last, When& when) {
    auto at = first;
    When form;
    if (!x3::parse(at, last, any_date, form) || !said_enough(form, first, at, last)) return false;
    first = at;
    when = form;
    return true;
}

}  // namespace claimcheck::forms
