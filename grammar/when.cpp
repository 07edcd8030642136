// Times as said: dates whole and partial, weekdays, times counted from the reference, seasons, "at the time". The
// grammar fills a When; engine/calendar gives it days. A preposition or "since" in front belongs to the form.
#include "grammar/forms.hpp"
#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

template <typename T>
T small(std::int64_t value) {
    return static_cast<T>(value);
}
std::int64_t whole(Token const* digits_token) {
    auto const value = parse_number(digits_token->text);
    return value && value->whole() && digits_token->text.find(',') == std::string_view::npos ? value->num() : -1;
}

auto const set_day = [](auto& c) {
    auto const day = whole(x3::_attr(c));
    if (!(x3::_pass(c) = day >= 1 && day <= 31)) return;
    x3::_val(c).day = small<std::int8_t>(day);
};
auto const set_day_end = [](auto& c) {
    auto const day = whole(x3::_attr(c));
    if (!(x3::_pass(c) = day > x3::_val(c).day && day <= 31)) return;
    x3::_val(c).day_end = small<std::int8_t>(day);
};
auto const set_ordinal_day = [](auto& c) {
    auto const day = x3::_attr(c)->value(WordClass::ordinal);
    if (!(x3::_pass(c) = day >= 1 && day <= 31)) return;
    x3::_val(c).day = small<std::int8_t>(day);
};
auto const set_month = [](auto& c) { x3::_val(c).month = small<std::int8_t>(x3::_attr(c)->value(WordClass::month)); };
auto const set_month_end = [](auto& c) { x3::_val(c).month_end = small<std::int8_t>(x3::_attr(c)->value(WordClass::month)); };
bool year_like(Token const* t) {
    auto const year = whole(t);
    return t->text.size() == 4 && year >= 1000 && year <= 2199;
}
auto const set_year = [](auto& c) {
    if (!(x3::_pass(c) = year_like(x3::_attr(c)))) return;
    x3::_val(c).year = small<std::int16_t>(whole(x3::_attr(c)));
};
auto const set_year_end = [](auto& c) {
    auto const year = whole(x3::_attr(c));
    auto const first = x3::_val(c).year;
    auto const full = x3::_attr(c)->text.size() == 2 ? first / 100 * 100 + year : year;
    if (!(x3::_pass(c) = first > 0 && full > first && full <= 2199)) return;
    x3::_val(c).year_end = small<std::int16_t>(full);
};
auto const set_weekday = [](auto& c) {
    x3::_val(c).weekday = small<std::int8_t>(x3::_attr(c)->value(WordClass::weekday));
    x3::_val(c).kind = WhenKind::weekday;
};
auto const set_season = [](auto& c) {
    x3::_val(c).season = small<std::int8_t>(x3::_attr(c)->value(WordClass::season));
    x3::_val(c).kind = WhenKind::season;
    x3::_val(c).unit = TimeUnit::season;
};
auto const set_third = [](auto& c) { x3::_val(c).third = static_cast<Third>(x3::_attr(c)->value(WordClass::third)); };
auto const set_this = [](auto& c) { x3::_val(c).count = small<std::int16_t>(x3::_attr(c)->value(WordClass::this_one)); };
TimeUnit unit_of(Token const* t) {
    return static_cast<TimeUnit>(t->value(WordClass::time_unit) % 100);
}
bool calendar_unit(Token const* t) { return t->value(WordClass::time_unit) < 100; }
auto const set_unit = [](auto& c) {
    if (!(x3::_pass(c) = calendar_unit(x3::_attr(c)))) return;
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = unit_of(x3::_attr(c));
};
auto const set_today = [](auto& c) {
    x3::_val(c).kind = WhenKind::relative;
    x3::_val(c).unit = TimeUnit::day;
    x3::_val(c).count = small<std::int16_t>(x3::_attr(c)->value(WordClass::today));
};
auto const set_count = [](auto& c) {
    auto const n = whole(x3::_attr(c));
    if (!(x3::_pass(c) = n > 0 && n < 1000)) return;
    x3::_val(c).count = small<std::int16_t>(n);
};
auto const set_cardinal_count = [](auto& c) {
    x3::_val(c).count = small<std::int16_t>(x3::_attr(c)->value(WordClass::cardinal));
};
auto const one_count = [](auto& c) { x3::_val(c).count = 1; };
auto const set_vague_count = [](auto& c) {
    x3::_val(c).count = 0;
    x3::_val(c).kind = WhenKind::vague;
};
auto const go_back = [](auto& c) { x3::_val(c).count = small<std::int16_t>(-x3::_val(c).count); };
auto const set_decade = [](auto& c) {
    auto const year = whole(x3::_attr(c));
    x3::_pass(c) = x3::_attr(c)->text.size() == 4 && year >= 1000 && year <= 2199 && year % 10 == 0;
    x3::_val(c).year = small<std::int16_t>(year);
    x3::_val(c).unit = TimeUnit::decade;
};
template <WhenKind K>
auto const as = [](auto& c) { x3::_val(c).kind = K; };

constexpr auto month = word(WordClass::month);
constexpr auto weekday = word(WordClass::weekday);
constexpr auto season = word(WordClass::season);
constexpr auto time_unit = word(WordClass::time_unit);
constexpr auto article = word(WordClass::article);
constexpr auto of = word(WordClass::of);
constexpr auto this_one = word(WordClass::this_one);
constexpr auto ordinal_end = glued >> word(WordClass::ordinal);
constexpr auto dash = mark('-');

using Rule = x3::rule<struct when_form_, When>;

/// 2 December 2021; Thursday, 2nd December; the 5th of May; 2-5 December
x3::rule<struct day_month_, When> const day_month = "2 December 2021";
auto const day_month_def = x3::eps[as<WhenKind::day>] >> -(weekday >> -mark(',')) >> -article >>
    ((digits[set_day] >> -ordinal_end >> -((dash | word(WordClass::to)) >> digits[set_day_end] >> -ordinal_end)) |  // no attribute
     word(WordClass::ordinal)[set_ordinal_day]) >> -of >> -mark(',') >> month[set_month] >> -(-mark(',') >> digits[set_year]);
/// December 2, 2021; December 2-5
x3::rule<struct month_day_, When> const month_day = "December 2, 2021";
auto const month_day_def = x3::eps[as<WhenKind::day>] >> -(weekday >> -mark(',')) >> month[set_month] >> -mark('.') >>
    digits[set_day] >> -ordinal_end >> -((dash | word(WordClass::to)) >> digits[set_day_end]) >>  // no attribute
    -(-mark(',') >> digits[set_year]);
/// late October; October 2021; March to May 2020; the beginning of October
x3::rule<struct month_year_, When> const month_year = "late October 2021";
auto const month_year_def = x3::eps[as<WhenKind::day>] >> -(-article >> word(WordClass::third)[set_third] >> -of >> -dash) >>
    -(this_one >> &month) >> month[set_month] >> -((word(WordClass::to) | dash) >> month[set_month_end]) >>  // no attribute
    -(-mark(',') >> -of >> digits[set_year]);
/// in 2014; early 2022; the end of 2018; 2014-15
x3::rule<struct year_alone_, When> const year_alone = "2014";
auto const year_alone_def = x3::eps[as<WhenKind::day>] >> -(-article >> word(WordClass::third)[set_third] >> -of >> -dash) >>
    -(word(WordClass::all_of)[put<&When::whole, true>]) >> digits[set_year] >>
    -((dash | word(WordClass::to)) >> digits[set_year_end]);  // no attribute
/// the 1990s
x3::rule<struct decade_, When> const decade = "the 1990s";
auto const decade_def = x3::eps[as<WhenKind::day>] >> -(-article >> word(WordClass::third)[set_third]) >> -article >>
    digits[set_decade] >> glued >> word(WordClass::plural_s);
/// Friday; last Friday; Friday night
x3::rule<struct weekday_alone_, When> const weekday_alone = "last Friday";
auto const weekday_alone_def = -this_one[set_this] >> weekday[set_weekday] >> -word(WordClass::part_of_day);
/// the spring; last spring; spring of 2021
x3::rule<struct season_alone_, When> const season_alone = "the spring of 2021";
auto const season_alone_def = -article >> -this_one[set_this] >> -(word(WordClass::third)[set_third]) >> season[set_season] >>
    -(-of >> digits[set_year]);
/// last month; this year; the beginning of the year; earlier this year; the previous week
x3::rule<struct this_unit_, When> const this_unit = "last month";
auto const this_unit_def = -(-article >> word(WordClass::third)[set_third] >> -of) >> -article >> this_one[set_this] >>
    time_unit[set_unit];
x3::rule<struct third_of_unit_, When> const third_of_unit = "the beginning of the year";
auto const third_of_unit_def = -article >> word(WordClass::third)[set_third] >> of >> article >> time_unit[set_unit];
/// the last two weeks; the past 24 hours; the past decade
x3::rule<struct rolling_, When> const rolling = "the last two weeks";
auto const rolling_def = -article >> this_one >> (digits[set_count] | word(WordClass::cardinal)[set_cardinal_count]) >>  // no attribute
    time_unit[set_unit] >> x3::eps[go_back] >> x3::eps[put<&When::rolling, true>];
x3::rule<struct so_far_, When> const so_far = "so far this year";
auto const so_far_def = word(WordClass::so_far) >> -article >> this_one[set_this] >> time_unit[set_unit] >>
    x3::eps[put<&When::to_date, true>];
/// two weeks ago; a month earlier; several days ago
x3::rule<struct ago_, When> const ago = "two weeks ago";
auto const ago_def = (digits[set_count] | word(WordClass::cardinal)[set_cardinal_count] | article[one_count]) >>  // no attribute
    time_unit[set_unit] >> word(WordClass::ago) >> x3::eps[go_back];
/// yesterday; today
x3::rule<struct today_, When> const today = "yesterday";
auto const today_def = word(WordClass::today)[set_today] >> -word(WordClass::part_of_day);
/// at the time; now; recently
x3::rule<struct pointing_, When> const pointing = "at the time";
auto const pointing_def = word(WordClass::back)[as<WhenKind::back>] | word(WordClass::now)[as<WhenKind::now>] |  // no attribute
    word(WordClass::vague_time)[set_vague_count];
/// 2021-12-02
auto const set_iso_month = [](auto& c) {
    auto const m = whole(x3::_attr(c));
    x3::_pass(c) = m >= 1 && m <= 12;
    x3::_val(c).month = small<std::int8_t>(m);
};
x3::rule<struct iso_, When> const iso = "2021-12-02";
auto const iso_def = x3::eps[as<WhenKind::day>] >> digits[set_year] >> dash >> glued >> digits[set_iso_month] >> dash >> glued >>
    digits[set_day];

BOOST_SPIRIT_DEFINE(day_month, month_day, month_year, year_alone, decade, weekday_alone, season_alone, this_unit,
                    third_of_unit, rolling, so_far, ago, today, pointing, iso)

auto const any_when = first_of(iso, day_month, month_day, month_year, decade, so_far, rolling, ago, weekday_alone, this_unit,
                               third_of_unit, season_alone, today, pointing, year_alone);

/// since 2014; by Friday; until last month
struct Bounded { Token const* since = nullptr; Token const* until = nullptr; When when; };
auto const set_when = [](auto& c) { x3::_val(c).when = x3::_attr(c); };
x3::rule<struct bounded_, Bounded> const bounded = "a time";
auto const bounded_def = -(word(WordClass::since)[set<&Bounded::since>] | word(WordClass::until)[set<&Bounded::until>] |  // no attribute
                           word(WordClass::time_prep)) >> any_when[set_when];
BOOST_SPIRIT_DEFINE(bounded)

/// A bare year needs a word that makes it one ("in 2014"), or its place at the end of a phrase: "2014 people" is none.
bool lone_year_allowed(When const& when, Token const* first, Token const* next, Token const* last) {
    if (when.kind != WhenKind::day || when.month != 0 || when.unit == TimeUnit::decade || when.third != Third::whole) return true;
    if (first->kind != TokenKind::number) return true;
    return next == last || next->kind == TokenKind::mark || !next->classes.any(WordClass::people | WordClass::measure_noun |
                                                                              WordClass::soldiers | WordClass::unit | WordClass::scale);
}

}  // namespace

std::optional<When> read_when(Token const*& first, Token const* last) {
    Bounded form;
    auto at = first;
    if (!x3::parse(at, last, bounded, form) || !lone_year_allowed(form.when, first, at, last)) return std::nullopt;
    // "from Saturday's quake" dates the quake, it starts nothing
    bool const possessed = at != last && at->is(WordClass::possessive);
    if (form.since != nullptr && !possessed) form.when.bound = static_cast<Bound>(form.since->value(WordClass::since));
    if (form.until != nullptr) form.when.bound = static_cast<Bound>(form.until->value(WordClass::until));
    form.when.span = {first->begin, (at - 1)->end()};
    first = at;
    return form.when;
}

}  // namespace claimcheck::forms
