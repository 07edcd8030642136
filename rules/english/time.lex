# Words of time. Months are written with a capital, which tells May from "may".
month = 1: January, Jan
month = 2: February, Feb
month = 3: March
month = 4: April
month = 5: May
month = 6: June
month = 7: July
month = 8: August, Aug
month = 9: September, Sept, Sep
month = 10: October, Oct
month = 11: November, Nov
month = 12: December, Dec

weekday = 0: Sunday
weekday = 1: Monday
weekday = 2: Tuesday
weekday = 3: Wednesday
weekday = 4: Thursday
weekday = 5: Friday
weekday = 6: Saturday
part-of-day: morning, afternoon, evening, night

season = 0: spring
season = 1: summer
season = 2: autumn
season = 3: winter

# value: the unit of the calendar (0 day, 1 week, 2 month, 3 quarter, 5 year, 6 decade, 7 century); 100 and more: of
# the clock, never a date
time-unit day = 0: day, days
time-unit week = 1: week, weeks
time-unit month = 2: month, months
time-unit quarter = 3: quarter, quarters
time-unit year = 5: year, years
time-unit decade = 6: decade, decades
time-unit century = 7: century, centuries
time-unit hour = 101: hour, hours
time-unit minute = 102: minute, minutes
time-unit second = 103: seconds

today = -1: yesterday
today = 0: today, tonight, this morning, this afternoon, this evening
today = 1: tomorrow

# which third of a unit: 1 early, 2 mid, 3 late
third = 1: early, earlier, beginning, start, the beginning, the start, at the beginning, at the start
third = 2: mid, middle, the middle
third = 3: late, later, end, the end, at the end

this-one = -1: last, previous, past
this-one = 0: this, current
this-one = 1: next, coming, following

# within, since, until, before, after (values of Bound)
since = 1: since, from, starting
until = 2: until, till, up to, by, through, as of
since = 4: after
until = 3: before, prior to
time-prep: in, on, during, at, over, for, within, throughout
all-of: all of, all, the whole of

ago: ago, earlier, before
so-far: so far, thus far, to date
back: at the time, at that time, back then, since then
now: now, currently, at present, at the moment, as it stands
vague-time: recently, lately, in recent days, in recent weeks, in recent months, in recent years
clock: am, pm, a.m., p.m., o'clock, GMT, hrs
