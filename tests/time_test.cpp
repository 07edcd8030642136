// Times as mentions: what is one, where it ends, which days it names. Each form has a near miss beside it.
#include <doctest/doctest.h>

#include "engine/calendar.hpp"
#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

std::string days(std::optional<Day> begin, std::optional<Day> end) {
    if (!begin && !end) return "-";
    auto const show = [](std::optional<Day> d) { return d ? to_string(*d) : "?"; };
    return begin == end ? show(begin) : show(begin) + ".." + show(end);
}

/// "Friday 2021-11-26; the last two weeks 2021-11-18..2021-12-01 2 week": the times of a text, in order.
std::string times(std::string_view text, char const* reference = "2021-12-02") {
    std::string out;
    for (auto const& m : read_mentions(text, parse_day(reference), fixture::language().vocabulary)) {
        if (m.has_figure) continue;
        if (!out.empty()) out += "; ";
        out += std::string{text.substr(m.span.begin, m.span.size())} + " " + days(m.begin, m.end);
        if (m.length != 0) out += " " + std::to_string(m.length) + " " + std::string{m.unit};
    }
    return out;
}
/// "an hour and a half 1.5 hour": the lengths of time of a text.
std::string lengths(std::string_view text) {
    std::string out;
    for (auto const& m : read_mentions(text, std::nullopt, fixture::language().vocabulary)) {
        if (!m.has_figure) continue;
        if (!out.empty()) out += "; ";
        out += std::string{text.substr(m.span.begin, m.span.size())} + " " + to_string(m.figure.value) + " " + std::string{m.unit};
    }
    return out;
}

struct Row {
    char const* text;
    char const* expected;
};
void check_times(std::initializer_list<Row> rows) {
    for (auto const& row : rows) CHECK_MESSAGE(times(row.text) == std::string{row.expected}, std::string{row.text});
}

}  // namespace

TEST_CASE("dates in the forms of news") {
    check_times({
        {"It opened on 5 May 2019.", "5 May 2019 2019-05-05"},
        {"It opened on May 5, 2019, in rain.", "May 5, 2019 2019-05-05"},
        {"It opened on Dec. 31, 1994.", "Dec. 31, 1994 1994-12-31"},
        {"It opened on Thursday, 2nd December.", "Thursday, 2nd December 2021-12-02"},
        {"It opened on the 5th of May in 2019.", "the 5th of May in 2019 2019-05-05"},
        {"It opened on 2019-05-31.", "2019-05-31 2019-05-31"},
        {"It will open around 27 December 2021.", "27 December 2021 2021-12-27"},
        {"The shops close on 14 May 2021.", "14 May 2021 2021-05-14"},
        {"It opened on 23.04.2019.", "23.04.2019 2019-04-23"},
        {"It opened on 13/4/19.", "13/4/19 2019-04-13"},
        {"It opened on 13/Apr/2019.", "13/Apr/2019 2019-04-13"},
        {"It opened on 2019-Apr-13.", "2019-Apr-13 2019-04-13"},
        {"It closed on 11 June - a year late.", "11 June 2021-06-11"},
        {"It opened on 31 June.", "31 June -"},
        {"The gate has 2019/7 on it.", ""},
        {"Call 138-2010-2015 for tickets.", ""},
        {"In May 12 men joined.", "May 2021-05-01..2021-05-31"},
        {"He may leave.", ""},
    });
}

TEST_CASE("years, decades, centuries, fiscal years") {
    check_times({
        {"It sank in 1912.", "1912 1912-01-01..1912-12-31"},
        {"The war of 1914-18 was over.", "1914-18 1914-01-01..1918-12-31"},
        {"Rents rose in the 1990s.", "the 1990s 1990-01-01..1999-12-31"},
        {"Rents rose in the early '90s.", "the early '90s 1990-01-01..1993-04-30"},
        {"It stood in the 1800s.", "the 1800s 1800-01-01..1899-12-31"},
        {"Rents rose in the 2000s.", "the 2000s 2000-01-01..2009-12-31"},
        {"A chapel of the 19th century burnt.", "the 19th century 1800-01-01..1899-12-31"},
        {"The mid-20th century was kind.", "The mid-20th century 1933-05-01..1966-08-31"},
        {"Sales fell in fiscal 2019.", "fiscal 2019 -"},
        {"The Russel 2000 Index fell.", ""},
        {"The lot is 138-1999-45.", ""},
    });
}

TEST_CASE("parts of a year, a month, a week") {
    check_times({
        {"Sales fell in the third quarter.", "the third quarter 2021-07-01..2021-09-30"},
        {"Sales fell in Q3 2019.", "Q3 2019 2019-07-01..2019-09-30"},
        {"Sales fell in the first half of 2020.", "the first half of 2020 2020-01-01..2020-06-30"},
        {"Sales fell in the first nine months of 2020.", "the first nine months of 2020 2020-01-01..2020-09-30"},
        {"Sales fell in this year's second quarter.", "this year's second quarter 2021-04-01..2021-06-30"},
        {"It ends in the last week of March 2009.", "the last week of March 2009 2009-03-23..2009-03-29"},
        {"It ended on the first Monday of last month.", "the first Monday of last month 2021-11-01"},
        {"It ended in early October.", "early October 2021-10-01..2021-10-10"},
        {"It ended in mid-February 2019.", "mid-February 2019 2019-02-11..2019-02-20"},
        {"It ended late last year.", "late last year 2020-09-01..2020-12-31"},
        {"It ended at the beginning of the week.", "at the beginning of the week 2021-11-29..2021-12-01"},
        {"It ended by year's end.", "year's end 2021-09-01..2021-12-31"},
        {"The H1N1 virus spread.", ""},
        {"They burnt pure H2 there.", ""},
        {"Sales fell in H2 2019.", "H2 2019 2019-07-01..2019-12-31"},
        {"They wanted to end last year's dispute.", "last year 2020-01-01..2020-12-31"},
        {"They won the first half of the match.", ""},
        {"Sales fell in Q3-2019 and 2018Q4.", "Q3-2019 2019-07-01..2019-09-30; 2018Q4 2018-10-01..2018-12-31"},
        {"They met last week Friday.", "last week Friday 2021-11-26"},
        {"They met last week on Friday.", "last week 2021-11-22..2021-11-28; Friday 2021-11-26"},
    });
}

TEST_CASE("lengths up to a date") {
    check_times({
        {"Claims fell in the week ended 7 October.", "the week ended 7 October 2021-10-01..2021-10-07"},
        {"Claims fell in the week ending November 27.", "the week ending November 27 2021-11-21..2021-11-27"},
        {"Profit fell in the three months to September.", "the three months to September 2021-07-01..2021-09-30"},
        {"Profit fell in the nine months ended 30 September 2021.", "the nine months ended 30 September 2021 2021-01-01..2021-09-30"},
        {"Migration rose in the year to June 2021.", "the year to June 2021 2020-07-01..2021-06-30"},
        {"Migration rose in the 12 months to November last year.", "the 12 months to November last year 2019-12-01..2020-11-30"},
        {"Rain fell in the decade to 2020.", "the decade to 2020 2011-01-01..2020-12-31"},
        {"Rain fell in the two weeks until 3 May.", "the two weeks until 3 May 2021-04-20..2021-05-03"},
        {"Rain fell in the 24 hours to Wednesday.", "the 24 hours to Wednesday 2021-12-01"},
        // near misses
        {"The army raised the age by a year to 65.", ""},
        {"The war ended 7 October.", "7 October 2021-10-07"},
        {"The strike ended in the week by 3 May.", "3 May 2021-05-03"},
    });
}

TEST_CASE("months, days and seasons of a year that is told from now") {
    check_times({
        {"The mill burned in November last year.", "November last year 2020-11-01..2020-11-30"},
        {"The mill burned in November of last year.", "November of last year 2020-11-01..2020-11-30"},
        {"The mill burned on 5 May last year.", "5 May last year 2020-05-05"},
        {"The mill burned in early March this year.", "early March this year 2021-03-01..2021-03-10"},
        {"The mill burned in the summer of last year.", "the summer of last year 2020-06-01..2020-08-31"},
        {"The mill burned two years and three months ago.", "two years and three months ago 2019-09-01..2019-09-30"},
        {"The mill burned two weeks and two days ago.", "two weeks and two days ago 2021-11-16"},
        {"The mill burned in the closing weeks of 2020.", "the closing weeks of 2020 2020-09-01..2020-12-31"},
        {"The mill burned in the first few months of 2020.", "the first few months of 2020 2020-01-01..2020-04-30"},
        // near misses
        {"The mill burned in November 2019 and last year.", "November 2019 2019-11-01..2019-11-30; last year 2020-01-01..2020-12-31"},
        {"Two years and three men ago, it burned.", ""},
    });
}

TEST_CASE("the weekend of a holiday") {
    check_times({
        {"The mill burned over the Easter weekend.", "the Easter weekend 2021-04-03..2021-04-04"},
        {"The mill burned over the Labor Day weekend.", "the Labor Day weekend 2021-09-04..2021-09-06"},
        {"The mill burned over the Thanksgiving holiday weekend.", "the Thanksgiving holiday weekend 2021-11-25..2021-11-28"},
        {"The mill burned on Halloween weekend 2019.", "Halloween weekend 2019 2019-10-31..2019-11-03"},
        // near miss
        {"The mill burned on Easter Monday and one weekend.", "Easter Monday 2021-04-05"},
    });
}

TEST_CASE("weekdays and partial dates go where the verbs look") {
    check_times({
        {"The court ruled on Friday.", "Friday 2021-11-26"},
        {"The court will rule on Friday.", "Friday 2021-12-03"},
        {"The vote is expected on Monday.", "Monday 2021-12-06"},
        {"The law takes effect on 1 March.", "1 March 2022-03-01"},
        {"The law took effect on 1 March.", "1 March 2021-03-01"},
        {"The plan will be finished by June 10.", "June 10 2022-06-10"},
        {"Banks have stayed closed until Monday.", "Monday 2021-12-06"},
        {"Banks were closed until Monday.", "Monday 2021-11-29"},
        {"The fair opens in March.", "March 2022-03-01..2022-03-31"},
        {"The fair opened in March.", "March 2021-03-01..2021-03-31"},
        {"In the 12 months through September rents fell.", "the 12 months through September 2020-10-01..2021-09-30"},
        {"Markets stayed shut, and the city has kept schools closed until Monday.", "Monday 2021-11-29"},
        {"Banks to remain closed until Monday.", "Monday 2021-12-06"},
        {"By mid-November the army had moved in.", "mid-November 2021-11-11..2021-11-20"},
        {"By 3 March, forty had died.", "3 March 2021-03-03"},
        {"By 3 March, forty died there.", "3 March 2021-03-03"},
        {"By Friday, officials said, the troops will leave.", "Friday 2021-12-03"},
        {"They meet next Monday.", "next Monday 2021-12-06"},
        {"They meet next Friday.", "next Friday 2021-12-10"},
        {"They meet this coming Friday.", "this coming Friday 2021-12-03"},
        {"They met last Thursday.", "last Thursday 2021-11-25"},
        {"They met over the weekend.", "the weekend 2021-11-27..2021-11-28"},
        {"They will meet at the weekend.", "the weekend 2021-12-04..2021-12-05"},
    });
    CHECK(times("They met on Friday.", "nothing") == "Friday -");
}

TEST_CASE("distances and lengths that count from now") {
    check_times({
        {"It burnt two weeks ago.", "two weeks ago 2021-11-18"},
        {"It burnt about ten years ago.", "about ten years ago 2011-01-01..2011-12-31"},
        {"It burnt two days before Christmas 2019.", "two days before Christmas 2019 2019-12-23"},
        {"It burnt a week after 31 January 2020.", "a week after 31 January 2020 2020-02-07"},
        {"It burnt years ago.", "years ago -"},
        {"It burnt two Fridays ago.", "two Fridays ago 2021-11-19"},
        {"It burnt a year and a half ago.", "a year and a half ago 2020-06-01..2020-06-30"},
        {"It burnt two and a half years ago.", "two and a half years ago 2019-06-01..2019-06-30"},
        {"It rained over the past fortnight.", "the past fortnight 2021-11-18..2021-12-01 1 fortnight"},
        {"Past week saw rain.", "Past week 2021-11-22..2021-11-28"},
        {"Past weekly papers sold well.", "weekly - 1 week"},
        {"Two Fridays were wet.", "Fridays -"},
        {"They will return in two weeks.", "two weeks 2021-12-16"},
        {"It rained in the last two weeks.", "the last two weeks 2021-11-18..2021-12-01 2 week"},
        {"It rained for the past five working days.", "the past five working days 2021-11-27..2021-12-01 5 day"},
        {"It rained in the past year.", "the past year 2020-12-02..2021-12-01 1 year"},
        {"It rained last year.", "last year 2020-01-01..2020-12-31"},
        {"It has rained so far this year.", "so far this year 2021-01-01..2021-12-02"},
        {"It rained the week after next.", "the week after next 2021-12-13..2021-12-19"},
        {"They returned in two weeks.", ""},
        {"It burnt down two days before the fair opened.", ""},
        {"The talks last two hours.", ""},
    });
    CHECK(times("It burnt a month ago.", "2021-03-31") == "a month ago 2021-02-01..2021-02-28");
}

TEST_CASE("seasons and holidays") {
    check_times({
        {"It froze last winter.", "last winter 2020-12-01..2021-02-28"},
        {"It froze in the spring of 2019.", "the spring of 2019 2019-03-01..2019-05-31"},
        {"It began this fall.", "this fall 2021-09-01..2021-11-30"},
        {"They fled before the fall of the city.", ""},
        {"They met at Easter 2019.", "Easter 2019 2019-04-21"},
        {"They met on Good Friday 2008.", "Good Friday 2008 2008-03-21"},
        {"They met on Thanksgiving 2013.", "Thanksgiving 2013 2013-11-28"},
        {"They met on Memorial Day 2021.", "Memorial Day 2021 2021-05-31"},
        {"They met last Christmas.", "last Christmas 2020-12-25"},
        {"They moved to New York.", ""},
        {"He led Operation Silent Spring.", ""},
    });
}

TEST_CASE("what comes again, the clock, and vague times name no day of their own") {
    check_times({
        {"They meet every Friday.", "every Friday -"},
        {"They meet every two years.", "every two years - 2 year"},
        {"The annual fair began.", "annual - 1 year"},
        {"They met recently.", "recently -"},
        {"It was shut for years.", "years -"},
        {"The index fell at 16:08 UTC.", "16:08 UTC 2021-12-02"},
        {"They met at 9.30am on Tuesday.", "9.30am on Tuesday 2021-11-30"},
        {"They met on Tuesday at noon.", "Tuesday at noon 2021-11-30"},
        {"They meet at 8 tonight.", "8 tonight 2021-12-02"},
        {"They met between 2 and 4 p.m. there.", "between 2 and 4 p.m. 2021-12-02"},
        {"They won by a 2:1 majority.", ""},
        {"On Friday, 30 men met.", "Friday 2021-11-26"},
        {"They met on the 21st.", "the 21st 2021-11-21"},
        {"They met on the 21st floor.", ""},
        {"They met on Monday the 22nd.", "Monday the 22nd 2021-11-22"},
        {"It will hit the coast late Friday.", "late Friday 2021-12-03"},
        {"Rents fell in August and rose a year earlier.", "August 2021-08-01..2021-08-31; a year earlier 2020-08-01..2020-08-31"},
        {"Rents fell a year earlier.", "a year earlier 2020-01-01..2020-12-31"},
        {"It shut hours after the vote.", "hours -"},
        {"It shut shortly before noon.", "noon 2021-12-02"},
        {"He won later than most.", ""},
        {"As of Sunday evening, all are well.", "Sunday evening 2021-11-28"},
        {"They came around 18:00 local time.", "around 18:00 local time 2021-12-02"},
        {"It hung there as early as 2000.", "2000 2000-01-01..2000-12-31"},
        {"It hung there in the final days of October.", "the final days of October 2021-10-21..2021-10-31"},
        {"He came the day before the blast.", ""},
        {"He came to Easter Island.", ""},
        {"She reads the Daily Mail.", ""},
        {"She led it for a decade since 2008.", "2008 2008-01-01..2008-12-31"},
        {"The 4:3 screen broke.", ""},
        {"She ran it in 2:14:04.", ""},
        {"A late night tour began.", ""},
        {"He lost the now-famous ring.", ""},
        {"It shuts on weekends.", "weekends -"},
        {"It rained for two weekends.", ""},
        {"The fortnightly paper closed.", "fortnightly - 2 week"},
    });
}

TEST_CASE("hours: parts of a day, past and to the hour, from one to another") {
    check_times({
        {"They met at 3:15 in the morning on Tuesday.", "3:15 in the morning on Tuesday 2021-11-30"},
        {"They met at 3 in the morning.", "3 in the morning 2021-12-02"},
        {"They began at half past three.", "half past three 2021-12-02"},
        {"They began at ten past 9 in the evening.", "ten past 9 in the evening 2021-12-02"},
        {"They ended at a quarter to noon.", "a quarter to noon 2021-12-02"},
        {"They ended at 20 minutes to six.", "20 minutes to six 2021-12-02"},
        {"They met at ten thirty a.m. there.", "ten thirty a.m. 2021-12-02"},
        {"It is open from 2 p.m. to 4:30 p.m. on Thursday.", "from 2 p.m. to 4:30 p.m. on Thursday 2021-12-02"},
        {"It was open on Tuesday from 2:00 to 2:30 p.m. for all.", "Tuesday from 2:00 to 2:30 p.m. 2021-11-30"},
        {"It is open tomorrow evening from 7 to 9.", "tomorrow evening from 7 to 9 2021-12-03"},
        {"They sing tonight around 7.", "tonight around 7 2021-12-02"},
        {"They met at 15h30 GMT on Tuesday.", "15h30 GMT on Tuesday 2021-11-30"},
        {"It is hot at lunchtime.", "lunchtime -"},
        {"The 24h strike and the 2h talks are over.", ""},
        {"She sings at night school.", ""},
        // near misses
        {"They hurt 3 in the morning raid.", "the morning 2021-12-02"},
        {"Ten past champions and half past members sang.", ""},
        {"It lost five to seven.", ""},
        {"It fell on Tuesday from 7 to 9 points.", "Tuesday 2021-11-30"},
    });
}

TEST_CASE("ranges: whole times stay two, parts of one become one") {
    check_times({
        {"It ran from 2009 to 2011.", "2009 2009-01-01..2009-12-31; 2011 2011-01-01..2011-12-31"},
        {"It ran between March and May 2020.", "March 2020-03-01..2020-03-31; May 2020 2020-05-01..2020-05-31"},
        {"It ran from 2 to 5 November.", "from 2 to 5 November 2021-11-02..2021-11-05"},
        {"It ran on December 2-5, 2019.", "December 2-5, 2019 2019-12-02..2019-12-05"},
        {"It ran on April 9th through 17th.", "April 9th through 17th 2021-04-09..2021-04-17"},
        {"It ran on November 2 and 3.", "November 2 and 3 2021-11-02..2021-11-03"},
        {"It was on 2 or 3 November, 2019.", "2 or 3 November, 2019 2019-11-02..2019-11-03"},
        {"It was on November 2 and 3 people left.", "November 2 2021-11-02"},
        {"It was on November 2 and 12.", "November 2 2021-11-02"},
        {"It grew between January and June.", "January 2021-01-01..2021-01-31; June 2021-06-01..2021-06-30"},
        {"It grew from November to March.", "November 2020-11-01..2020-11-30; March 2021-03-01..2021-03-31"},
        {"It ran from Thursday to Saturday.", "Thursday 2021-12-02; Saturday 2021-11-27"},
        {"It grew in November and shrank in March.", "November 2021-11-01..2021-11-30; March 2021-03-01..2021-03-31"},
        {"It fell from 3 to 2 percent in May.", "May 2021-05-01..2021-05-31"},
    });
}

TEST_CASE("a unit looks back to the last stated time") {
    check_times({
        {"He won in 1985 and lost later that year.", "1985 1985-01-01..1985-12-31; later that year 1985-09-01..1985-12-31"},
        {"It lost in the first quarter of 2005 and over the entire year.",
         "the first quarter of 2005 2005-01-01..2005-03-31; the entire year 2005-01-01..2005-12-31 1 year"},
        {"It fell on Monday to end the day at 7.", "Monday 2021-11-29; the day 2021-11-29"},
        {"It fell in 2019 to end the day at 7.", "2019 2019-01-01..2019-12-31; the day 2021-12-02"},
    });
}

TEST_CASE("lengths of time in several words") {
    for (auto const& row : {Row{"It took two years and three months.", "two years and three months 27 month"},
                            Row{"It took an hour and a half.", "an hour and a half 1.5 hour"},
                            Row{"It took a minute and 30 seconds.", "a minute and 30 seconds 90 second"},
                            Row{"It took one and three quarters of an hour.", "one and three quarters of an hour 1.75 hour"},
                            Row{"It took half an hour.", "half an hour 0.5 hour"}, Row{"It took a month.", "a month 1 month"},
                            Row{"It took more than a decade.", "more than a decade 1 decade"},
                            Row{"It took another week.", "another week 1 week"}, Row{"It took more week by week.", ""},
                            Row{"A 90-minute film.", "90-minute 90 minute"}, Row{"It has two years and three rooms.", "two years 2 year; three 3 "}}) {
        CHECK_MESSAGE(lengths(row.text) == std::string{row.expected}, std::string{row.text});
    }
}

TEST_CASE("calendar arithmetic") {
    auto const resolve = [](char const* text, char const* reference) { return times(text, reference); };
    CHECK(resolve("The gate shut on Feb. 29.", "2022-03-22") == "Feb. 29 2020-02-29");
    CHECK(resolve("The gate shut last month.", "2021-01-15") == "last month 2020-12-01..2020-12-31");
    CHECK(resolve("The gate shut last quarter.", "2021-01-15") == "last quarter 2020-10-01..2020-12-31");
    CHECK(resolve("The gate shut last week.", "2021-01-03") == "last week 2020-12-21..2020-12-27");
    CHECK(resolve("The gate shut in the first week of 2015.", "2021-01-03") == "the first week of 2015 2014-12-29..2015-01-04");
    CHECK(resolve("The gate shut in the last two quarters.", "2019-07-04") == "the last two quarters 2019-01-01..2019-06-30 2 quarter");
    CHECK(resolve("The gate shut this winter.", "2021-01-15") == "this winter 2020-12-01..2021-02-28");
    CHECK(resolve("The gate shut in the fourth quarter.", "2007-02-27") == "the fourth quarter 2006-10-01..2006-12-31");
    CHECK(resolve("The gate will shut in one month.", "2021-01-31") == "one month 2021-02-01..2021-02-28");
    When november, march;
    november.kind = march.kind = WhenKind::day;
    november.month = 11;
    march.month = 3;
    auto const winter = range_days(november, march, parse_day("2021-06-01"), Tense::past);
    CHECK(days(winter.begin, winter.end) == "2020-11-01..2021-03-31");
    auto const coming = range_days(november, march, parse_day("2021-06-01"), Tense::future);
    CHECK(days(coming.begin, coming.end) == "2021-11-01..2022-03-31");
}
