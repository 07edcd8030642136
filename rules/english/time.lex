# Words of time. A month or weekday that is also another word is written with a capital, which tells May from "may".
month = 1: january, Jan
month = 2: february, Feb
month = 3: March, Mar
month = 4: april, Apr
month = 5: May
month = 6: june, Jun
month = 7: july, Jul
month = 8: August, Aug
month = 9: september, Sept, Sep
month = 10: october, Oct
month = 11: november, Nov
month = 12: december, Dec

weekday = 0: sunday, sundays
weekday = 1: monday, mondays, Mon
weekday = 2: tuesday, tuesdays, Tues, Tue
weekday = 3: wednesday, wednesdays, Wed
weekday = 4: thursday, thursdays, Thurs, Thu
weekday = 5: friday, fridays, Fri
weekday = 6: saturday, saturdays
# value 1: of the night
part-of-day = 0: morning, afternoon, evening, lunchtime, mornings, afternoons, evenings, early morning
part-of-day = 1: night, nights

season = 0: spring
season = 1: summer
season = 2: autumn, fall
season = 3: winter

# Holidays. value: month * 100 + day; or 10000 + month * 1000 + n * 10 + weekday, the n-th such weekday of the month (n 5:
# the last); or 30000 + days from Easter Sunday; 100000 * n: lasts n days more
holiday = 101: new year's day, new years day, New Year, New Year's
holiday = 1231: new year's eve
holiday = 214: valentine's day, valentines day, valentine day
holiday = 308: international women's day
holiday = 317: st patrick's day, st. patrick's day, st patricks day, saint patrick's day
holiday = 401: april fools' day, april fool's day
holiday = 422: earth day
holiday = 501: May Day, international workers' day
holiday = 704: Fourth of July
holiday = 714: bastille day
holiday = 1031: halloween
holiday = 1101: all saints' day
holiday = 1111: veterans day, armistice day
holiday = 1224: christmas eve
holiday = 1225: christmas, christmas day, xmas
holiday = 1226: boxing day
holiday = 11031: martin luther king day, martin luther king jr. day, mlk day, mlk jr. day
holiday = 12031: presidents' day, presidents day
holiday = 15020: mother's day
holiday = 15051: memorial day
holiday = 16030: father's day
holiday = 19011: labor day
holiday = 20021: columbus day
holiday = 21044: thanksgiving, thanksgiving day
holiday = 21045: black friday
holiday = 29953: shrove tuesday, mardi gras, pancake day
holiday = 29954: ash wednesday
holiday = 29993: palm sunday
holiday = 29997: maundy thursday
holiday = 29998: good friday
holiday = 30000: easter, easter sunday, easter day
holiday = 30001: easter monday
holiday = 30039: ascension day
holiday = 30049: pentecost, whit sunday
holiday = 30056: trinity sunday
holiday = 30060: corpus christi

# value: the unit of the calendar (0 day, 1 week, 2 month, 3 quarter, 5 year, 6 decade, 7 century, 8 weekend); 100 and
# more: of the clock, never a date
time-unit day = 0: day, days, trading day, trading days, working day, working days, business day, business days, calendar day, calendar days
time-unit week = 1: week, weeks, wk, wks
time-unit month = 2: month, months
time-unit quarter = 3: quarter, quarters, qtr, qtrs
time-unit year = 5: year, years, calendar year, calendar years
time-unit decade = 6: decade, decades
time-unit century = 7: century, centuries
time-unit weekend = 8: weekend, weekends
# of no calendar
time-unit fiscal year = 11: fiscal, fiscal year, fiscal years, financial year, financial years, academic year, school year
time-unit hour = 101: hour, hours, hrs
time-unit minute = 102: minute, minutes
time-unit second = 103: seconds

quarter = 3: q
quarter = 9: H

today = -1: yesterday
today = 0: today, tonight, overnight, this morning, this afternoon, this evening
today = 1: tomorrow
today = -2: the day before yesterday
today = 2: the day after tomorrow

# which third of a unit: 1 early, 2 mid, 3 late, 4 earlier than now; from 10 on it needs an "of" ("end last year's dispute"); 23 only closes a
# length ("the week ended 7 October")
third = 1: early, very early
third = 4: earlier
third = 2: mid
third = 3: late, later, very late
third = 11: beginning, start, the beginning, the start, at the beginning, at the start, the very beginning, outset, the outset, the turn, the early hours, the small hours, the first days, the first weeks, the opening days, the early days, the opening weeks, the opening months, the first months, the first few days, the first few weeks, the first few months, the early weeks, the early months
third = 12: middle, the middle, in the middle
third = 13: the final days, the final weeks, the last days, the last weeks, the closing days, the closing weeks, the final months, the closing months, the last few days, the last few weeks, the last few months, the final few days, the final few weeks, end, the end, at the end, the very end, the close
third = 23: ended, ending, ended on, ending on, ending in, ended in

# 2 is 1, but "next Friday" is that of next week; -11 is -1, but "the past year" counts back from now
this-one = -1: last, previous, preceding, prior, final
this-one = -11: past
this-one = 0: this, current
this-one = 1: coming, following, upcoming
this-one = 2: next

# within, since, until, before, after (values of Bound)
since = 1: since, from, starting
# 10 and more: not ahead ("as of Sunday")
until = 2: until, till, up to, by, through, thru
until = 12: as of
since = 4: after
until = 3: before, prior to
time-prep: in, on, during, at, over, for, within, throughout, as early as, as late as
all-of: all of, all, the whole of, the entire, the whole, the full, entire

# value -1: back from now; -2: back from a time that was said; 1: on from one
ago = -1: ago
ago = -2: earlier, before
ago = 1: later, hence
so-far: so far, thus far, to date
# value: 100 + the unit that is meant ("that year": the one in which the last stated time lies)
back = 0: at the time, at that time, back then, since then, that time
back = 100: that day, that same day, the same day, that morning, that afternoon, that evening, that night
back = 101: that week, the same week
back = 102: that month, the same month
back = 105: that year, that same year, the same year
back = 108: that weekend
now: now, currently, at present, at the moment, as it stands, right now, just now, nowadays, at the present time
# value 1: says nothing of when a figure holds
vague-time = 0: recently, lately, in recent days, in recent weeks, in recent months, in recent years
vague-time = 1: recent, later, soon, very soon, shortly, current, in the near future, in the future, the future, the foreseeable future, the near future, these days, long ago, the long term, the short term, the near future, in recent decades, recent years, recent months, recent weeks, recent days, the coming days, the coming weeks, the coming months, the coming years
clock = 0: am, pm, a.m., p.m., a.m, p.m, o'clock
clock = 1: noon, midnight, midday
# between hours and minutes: "15h30"
clock = 2: h
zone: Central European Time, Central European Summer Time, Eastern European Time, Western European Time, Greenwich Mean Time, Coordinated Universal Time, Eastern Standard Time, Eastern Daylight Time, Eastern Time, Pacific Time, Pacific Standard Time, Pacific Daylight Time, Mountain Time, Central Time, Moscow Time, Indian Standard Time, Japan Standard Time, gmt, utc, BST, EST, EDT, CET, CEST, PST, PDT, ET, PT, IST, JST, MSK, local time
few: few, a few, several, some, many, a couple, a couple of, couple, couple of, quite a few
few = 1: recent, consecutive, straight, successive, full, whole
each = 1: every, each
each = 2: every other
# the value: how many units, when more than one
frequency day: daily, nightly, single-day, day-long, daylong, all-day
frequency hour: hourly, hour-long, hourlong
frequency week: weekly, week-long, weeklong
frequency week = 2: fortnightly, biweekly, bi-weekly
frequency month: monthly, month-long, monthlong
frequency month = 2: bimonthly, bi-monthly
frequency month = 6: semiannual, semi-annual, semiannually, biannual, half-yearly
frequency quarter: quarterly
frequency decade: decade-long, decadelong
frequency year: year-long, yearlong, year-round, annual, annually, yearly, per annum

# the verbs around a time tell its direction
ahead: will, I'll, he'll, she'll, we'll, they'll, it'll, shall, won't, scheduled, set to, set for, due, expected, expects, expect, plans, plan, planned, planning, intends, going to, about to, to be, hopes, aims, deadline, forecast, takes effect, take effect, taking effect, comes into force, come into force, goes into effect, go into effect
past: flown, overshot, undershot, hidden, was, were, had, did, said, told, announced, began, fell, rose, took, went, came, made, won, lost, left, held, met, struck, hit, saw, sent, became, found, gave, brought, broke, led, ran, shot, fled, grew, sold, bought, cut, put, sank, drew, flew, drove, wrote, kept, paid, spent, spoke, stood, fought, threw, tore, swept, sought, taught, caught, built, rode, slid, slept, stole, swam, wore, wept, knew, heard, dug, blew, chose, froze, ate, sat, woke, understood, thought
past: shot down, brought down, burned down, burnt down, pulled down, tore down, knocked down, hunted down, tracked down, turned down, struck down, shut down, closed down, laid down, picked up, blew up, set up, signed up, gave up, took up, locked up, bought up, backed up, turned up, lined up, held up, made up, opened up, propped up, ate up, cleaned up, dug up, dredged up, snapped up
past: handed over, took over, turned over, ran over, presided over, pulled over, knocked over, bowled over, carried over, signed over, watched over, gave over, brought about, crept, dwindled, rocketed, skyrocketed
# regular ones that are something else as well
past: abducted, accused, acknowledged, acquired, added, admitted, advanced, advised, affected, affirmed, aimed, airlifted, amassed, apprehended, approached, argued, arrested, arrived, asserted, assured, attended, battered, beheaded, bombed, boosted, briefed, budgeted, buried, burned, calculated
past: capsized, cautioned, charged, cited, claimed, climbed, closed, collected, collided, combined, commented, compared, complained, concentrated, concluded, contained, contracted, converged, convicted, corrected, counted, crashed, created, crossed, crushed, damaged, declared, declined, decreased, demonstrated
past: denied, deployed, deported, derailed, described, destroyed, detained, detonated, devastated, diagnosed, died, dipped, discharged, disclosed, dismissed, dispatched, displaced, disputed, doubled, downed, dropped, drowned, earned, eased, employed, ended, established, evacuated, exceeded, executed
past: expanded, expected, explained, exploded, exported, extended, fined, finished, flocked, forced, formed, founded, freed, gained, garrisoned, gathered, grossed, gunned, hiked, hospitalised, hospitalized, immunised, immunized, imported, imprisoned, included, increased, indicated, indicted, infected
past: inflated, informed, injured, inoculated, insisted, intended, invested, issued, jailed, jumped, kidnapped, killed, launched, lifted, lived, lowered, maimed, maintained, marched, marooned, massacred, massed, measured, missed, moved, murdered, narrowed, neared, noted, observed
past: opened, ordered, outpaced, overstated, overturned, packed, participated, passed, peaked, perished, placed, planned, pledged, plucked, plunged, pointed, poisoned, posted, predicted, premiered, priced, projected, promised, pronounced, proposed, protested, published, pulled, purchased, quarantined
past: quoted, raised, rallied, ranged, ranked, rated, ravaged, reached, recalled, reckoned, recorded, recovered, redeployed, reduced, refuted, registered, rejected, released, remained, replied, reported, rescued, revealed, revised, rocked, rounded, scheduled, scored, sentenced, settled
past: shed, sheltered, shortened, showed, sickened, slashed, slipped, slumped, soared, stabbed, started, stated, stationed, stayed, stranded, succumbed, suffered, suggested, surged, surpassed, survived, sustained, swelled, talked, tallied, tested, testified, threatened, topped, totalled
past: stayed shut, stayed closed, trapped, treated, trimmed, tripled, tumbled, turned, tweeted, understated, uprooted, vaccinated, varied, viewed, voted, vowed, walked, warned, weighed, widened, wounded
