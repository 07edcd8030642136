#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "grammar/number.hpp"
#include "grammar/source.hpp"

namespace claimcheck {

/// How a figure is hedged (interfaces.md). `over`: more than, `under`: less than or nearly, `vague`: dozens.
enum class Hedge : std::uint8_t { exact, about, over, atleast, under, atmost, range, vague };
std::string_view to_string(Hedge hedge);

/// A figure as said: [low, high] is what the words commit to (its stated range), [usual_low, usual_high] what a
/// reader takes from them. An open end excludes the end itself; an absent one is unbounded. Rounding is in neither.
struct Figure {
    Number value;  ///< as printed; the midpoint of a range
    std::optional<Number> low, high;
    bool low_open = false;
    bool high_open = false;
    std::optional<Number> usual_low, usual_high;
    Hedge hedge = Hedge::exact;
    bool round = false;  ///< bare, and two or more trailing zeros or a scale word: widened when compared
    Number step;         ///< one unit of the last significant digit as printed ("13,000": 1000; "2.5": 1/10)
    friend bool operator==(Figure const&, Figure const&) = default;
};

/// Clock: hours and less, which never leave the day. Fiscal: a year that begins nobody says when.
enum class TimeUnit : std::uint8_t { day, week, month, quarter, season, year, decade, century, weekend, half, clock, fiscal };

/// A figure as said, before the vocabulary gives its ranges. The span covers an adjacent hedge, the figure and the unit
/// or currency, not the noun.
struct Quantity {
    Span span;
    Number value;                 ///< as printed; the midpoint of a range
    Number low, high;             ///< ends of a range or of a vague word; else the value
    Number step;                  ///< one unit of the last significant digit as printed
    bool range = false;           ///< "10-12", "between 10 and 12"
    bool vague = false;           ///< "dozens", "several hundred"
    bool round = false;           ///< two or more trailing zeros, or a scale word
    std::int32_t hedge = -1;      ///< index of the hedge declaration; -1: none
    std::uint32_t unit = 0;       ///< lexicon key of the unit or currency ("percent", "usd", "day"); 0: none
    std::uint32_t thing = 0;      ///< lexicon key of the things that a measure's verbs are said of ("burned 40 hectares"); 0: none
    bool money = false;
    bool share = false;           ///< percent or percentage points
    bool duration = false;        ///< the unit is one of time
    TimeUnit length = TimeUnit::clock;  ///< of a duration: that unit
    bool aside = false;           ///< an age, a bare share ("half the"), a ratio ("one in five"): it describes, and is no claim
    friend bool operator==(Quantity const&, Quantity const&) = default;
};

/// How a time was said, before it is resolved against a publication date.
enum class WhenKind : std::uint8_t {
    day,        ///< year-month-day, any of them perhaps missing ("2 December", "October 2021", "2014")
    weekday,    ///< "Friday", "on Friday", "last Friday"
    relative,   ///< count units from the reference: "yesterday", "last month", "two weeks ago"
    season,     ///< "in the spring", "spring 2021"
    holiday,    ///< "Christmas", "Easter 2019"
    back,       ///< "at the time", "then": the last stated time
    now,        ///< "now", "currently"
    repeated,   ///< "daily", "every Friday": no place in time
    vague,      ///< "recently": no dates
};
/// How far apart the two ends of a change are: "year on year", "from a month earlier", "at an annual rate".
enum class Over : std::uint8_t { unsaid, week, month, quarter, year, annual_rate };
std::string_view to_string(Over over);  ///< "over a year"; empty when unsaid
/// Of the verbs around a time: present where they tell nothing.
enum class Tense : std::uint8_t { past, present, future };
enum class Third : std::uint8_t { whole, early, mid, late, earlier };  ///< earlier: of the unit under way, up to now
/// From the time on, up to it, all of it: "since 2014", "by Friday", "in 2014".
enum class Bound : std::uint8_t { within, since, until, before, after };

/// A time as said: a unit of the calendar, perhaps a part of it, perhaps so far from it. Numbers are 0 when they were
/// not said; `count` counts units (-1: last, 0: this, +1: next).
struct When {
    Span span;
    Span named;                                ///< of the time itself, without the word in front ("since", "in")
    WhenKind kind = WhenKind::vague;
    Bound bound = Bound::within;
    Third third = Third::whole;
    TimeUnit unit = TimeUnit::day;
    std::int16_t year = 0, year_end = 0;       ///< the *_end of "2014-15", "2-5 December"
    std::int8_t month = 0;                     ///< 1-12
    std::int8_t day = 0, day_end = 0;          ///< 1-31
    std::int8_t weekday = -1;                  ///< 0 Sunday ... 6 Saturday
    std::int8_t season = -1;                   ///< 0 spring, 1 summer, 2 autumn, 3 winter
    std::int32_t holiday = 0;                  ///< value of the holiday's line in rules/english
    std::int16_t count = 0;                    ///< relative: how many units from the reference
    bool definite = false;                     ///< "last", "this" or "next" was said
    bool to_date = false;                      ///< from the unit's begin to the reference: "so far this year"
    bool rolling = false;                      ///< counted from the reference: "the last two weeks"
    bool to_last = false;                      ///< the unit in which the last stated time lies: "that year", "the entire year"
    bool from_last = false;                    ///< counted from the last stated time: "a year earlier"
    bool whole = false;                        ///< "all of 2020", "the beginning of the year" set `third` instead
    Tense tense = Tense::present;              ///< of the verbs around it
    bool ranged = false;                       ///< the time that follows it is its end: "from Monday to Friday"

    // a part of it: "the first week of", "the last three months of", "Tuesday of"
    std::int8_t ordinal = 0;                   ///< which, from 1; from the end when negative; 0: no part
    std::int8_t parts = 1;                     ///< how many
    TimeUnit part = TimeUnit::day;
    std::int8_t part_weekday = -1;
    bool around = false;                       ///< the `part` that it lies in: "the week of 6 October"

    // so far from it: "two weeks before Christmas"; or, when `rolling`, so long up to it: "the two weeks to Christmas"
    std::int16_t shift = 0;                    ///< counts shift_unit, negative before it
    TimeUnit shift_unit = TimeUnit::day;

    // the same stretch so much earlier: "a year earlier" than a quarter that was named
    std::int16_t earlier = 0;                  ///< counts earlier_unit, negative before it
    TimeUnit earlier_unit = TimeUnit::year;

    // how long it is said to be: "the past nine days", "annual"
    std::int16_t length = 0;                   ///< 0: not said
    std::uint32_t length_unit = 0;             ///< lexicon key ("day")
    friend bool operator==(When const&, When const&) = default;
};

}  // namespace claimcheck
