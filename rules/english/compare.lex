# Words for holding two texts against each other (claimcheck compare).

# Endings that are cut off a word before it is compared; the value is how many letters must stay.
ending = 3: s, es, ed, ing, ings, e, y, ies, ied, er, ers, ly
ending = 4: ment, ments, ation, ations, ion, ions, al, ally, ance, ence

# Words that name one thing.
kin gross: grossed, gross, grosses, grossing, earned, earns, earning, earnings, collected, collection, collections, made
kin gross = 6: revenue, revenues, turnover, takings, box office
kin budget = 6: budget, budgeted
# Of value 6: what a sum or a share may be of; figures of two such things are not compared.
kin profit = 6: profit, profits, net income, net profit, operating profit
kin debt = 6: debt, debts, borrowing
kin deficit = 6: deficit, deficits, shortfall
kin surplus = 6: surplus, surpluses
kin wage = 6: wage, wages, salary, salaries, pay, payroll
kin tax = 6: tax, taxes, levy, levies
kin fine = 6: fine, fines, fined, penalty, penalties
kin export = 6: exports, export, exported
kin import = 6: imports, import, imported
kin inflation = 6: inflation, consumer prices
kin unemployment = 6: unemployment, joblessness, unemployment rate, jobless rate
kin investment = 6: investment, investments, invested
kin dividend = 6: dividend, dividends
kin subsidy = 6: subsidy, subsidies
kin film: film, films, movie, movies, picture
kin review: review, reviews, critics, critic, reviewers, reviewer
kin view: view, views, viewed
kin case: case, cases, infections, infection, infected
kin recovery: recovered, recoveries, recovery, recovering
kin rating: rating, rated, rate, rates, ratings
kin score: score, scored, scores
# Of value 7: the first day of something, of value 8: the last one.
kin birth = 7: born, birth, birthday
kin copy: copies, copy, units
kin death = 8: died, dies, die, dead, death, deaths, killed, kills, kill, killing, fatalities, fatality
kin begin = 7: began, begin, begun, begins, beginning, started, starts, start, starting, founded, founding, established, formed, created, establishment, formation, creation, dates
kin launch = 7: launched, launch, launches, open, opens, opened, opening
kin end = 8: ended, ends, ending, finished, finishes, concluded, closed, disbanded, disbands, dissolved, dissolves, dissolution, abolished, collapsed, collapses, defunct
kin release: released, release, releases, published, publication, premiered, premiere, issued
kin buy: bought, buys, purchased, purchase, acquired, acquisition
kin sell: sold, sells, sales, sales of, sale, selling
kin inhabitant: inhabitants, population, residents
kin employee: employees, staff, workers, workforce, employs, employed
kin country: country, countries, nation, nations, states
kin win = 9: won, wins, winning, victory, victories
# Of value 9, too: "voted 112 to 87", as "112-87".
kin vote = 9: voted, votes, vote, voting
kin beat = 9: beat, beats, beaten, defeated, defeat
kin arrest: arrested, detained, arrests, detentions, detainees
kin evacuee: evacuated, evacuees, evacuation, evacuations
kin house: houses, homes, dwellings
kin car: cars, vehicles
kin job: jobs, posts
kin company: company, companies, firm, firms
kin cost: cost, costs, price, prices, priced
kin pupil: pupils, students, schoolchildren
kin child: children, child, kids
kin visitor: visitors, tourists
kin spectator: spectators, fans, attendance
kin shop: shops, stores
kin plane: planes, aircraft, airplanes
kin ship: ships, vessels
kin marry: married, marriage, marriages, wed, wedding
kin lawmaker: lawmakers, legislators
# Of value 2: up, of value 3: down; figures of opposite directions do not agree.
kin up = 2: edged up, edges up, edging up, inched up, inches up, ticked up, ticks up, crept up, creeps up, nudged up, increase, increases, increased, increasing, rise, rises, rose, risen, rising, grew, grow, grows, grown, growth, growing, gain, gains, gained, jump, jumped, climbed, climb, soared, surged, surge, hike, up, higher, boost, boosted, widened, widens, widen, expanded, expands, expand, expansion, climbs, soars, surges, jumps, raised, raises, raise, lifted, lifts, lift, upturn, accelerated, accelerates, accelerating, acceleration, quickened, quickens, rebounded, rebounds, strengthened, strengthens, swelled, swells, spiked, skyrocketed
kin down = 3: edged down, edges down, edging down, inched down, ticked down, ticks down, crept down, decrease, decreases, decreased, decreasing, fall, falls, fell, fallen, falling, drop, drops, dropped, decline, declines, declined, declining, reduction, reduced, reduce, reduces, down, lower, shrank, shrunk, plunged, plunge, loss, losses, slid, sank, shed, cut, cuts, narrowed, narrows, narrow, lowered, lowers, slashed, trimmed, tumbled, tumbles, slipped, slips, dipped, dips, shrinks, eased, plunges, slump, slumped, downturn, slowed, slows, slowing, slowdown, weakened, weakens, plummeted, plummets, contracted, contracts, contraction, decelerated, retreated, receded, sliding, slides
# Of value 4: a place in an order stands behind it.
kin rank = 4: ranked, ranks, rank, ranking, peaked, peaking, placed
# Of value 1: a scope; figures of different scopes are not compared.
kin worldwide = 1: worldwide, around the world, across the world, across the globe, around the globe, all over the world, globally, global, internationally
kin elsewhere = 1: elsewhere, overseas, abroad, outside, outside of
kin home = 1: domestic, domestically, nationwide, nationally
# Of value 5: behind a figure, what several others add up to.
kin total = 5: total, totals, totalling, totaling, altogether, overall, combined

# Of value 10: what each one gets stands before it ("5 euros a head").
kin head = 10: head, capita, apiece, person

# Of value 13: there is one every year or so; its year says which one is meant.
kin season = 13: season, seasons
kin census = 13: census, censuses
kin games = 13: games
kin cup = 13: cup, championship, championships, tournament, tournaments, league, finals, final
kin edition = 13: edition, editions, festival, fair
kin award = 13: award, awards, prize, prizes
kin conference = 13: conference, summit, convention
kin ballot = 13: primary, primaries, referendum, ballot, race, campaign
kin yearbook = 13: survey, list, draft

# Of value 14: a round of a contest stands behind it ("the last 16").
kin round = 14: last

# Of value 11: nobody, of value 12: none of what is counted behind it.
kin nobody = 11: nobody, no-one, no one, none
kin none = 12: no

# How units convert: "measured-in BASE = HOW MANY BILLIONTHS OF IT: unit". All units of one base are compared with each
# other, and a question that is asked in any of them is filed under the base, so the base is one that readers know. Left
# out is what has one name and several sizes: ton, gallon, pint, ounce (of gold, of flour).
measured-in second = 1000000000: second
measured-in second = 60000000000: minute
measured-in second = 3600000000000: hour
measured-in second = 86400000000000: day
measured-in second = 604800000000000: week
measured-in second = 1209600000000000: fortnight
measured-in month = 1000000000: month
measured-in month = 3000000000: quarter
measured-in month = 12000000000: year
measured-in month = 120000000000: decade
measured-in month = 1200000000000: century
measured-in metre = 1: nanometre
measured-in metre = 1000: micrometre
measured-in metre = 1000000: millimetre
measured-in metre = 10000000: centimetre
measured-in metre = 100000000: decimetre
measured-in metre = 25400000: inch
measured-in metre = 304800000: foot
measured-in metre = 914400000: yard
measured-in metre = 1000000000: metre
measured-in metre = 1000000000000: kilometre
measured-in metre = 1609344000000: mile
measured-in metre = 1852000000000: nautical mile
measured-in hectare = 100000: square metre
measured-in hectare = 9290: square foot
measured-in hectare = 1000000000: hectare
measured-in hectare = 404685600: acre
measured-in hectare = 100000000000: square kilometre
measured-in hectare = 258998784000: square mile
measured-in kilogram = 1: microgram
measured-in kilogram = 1000: milligram
measured-in kilogram = 1000000: gram
measured-in kilogram = 453592370: pound
measured-in kilogram = 6350293180: stone
measured-in kilogram = 1000000000: kilogram
measured-in kilogram = 1000000000000: tonne
measured-in litre = 1000000: millilitre
measured-in litre = 1000000: cubic centimetre
measured-in litre = 10000000: centilitre
measured-in litre = 1000000000: litre
measured-in litre = 28316846592: cubic foot
measured-in litre = 100000000000: hectolitre
measured-in litre = 1000000000000: cubic metre
measured-in cubic metre per second = 1000000: litre per second
measured-in cubic metre per second = 1000000000: cubic metre per second
measured-in kilometre per hour = 1000000000: kilometre per hour
measured-in kilometre per hour = 1609344000: mile per hour
measured-in kilometre per hour = 1852000000: knot
measured-in kilometre per hour = 3600000000: metre per second
measured-in kilometre per hour = 3600000000000: kilometre per second
measured-in kilometre per hour = 5793638400000: mile per second
measured-in gigabyte = 1000: kilobyte
measured-in gigabyte = 1000000: megabyte
measured-in gigabyte = 1000000000: gigabyte
measured-in gigabyte = 1000000000000: terabyte
measured-in gigabyte = 1000000000000000: petabyte
measured-in megabit per second = 1000000000: megabit per second
measured-in megabit per second = 1000000000000: gigabit per second
measured-in megawatt = 1000: watt
measured-in megawatt = 1000000: kilowatt
measured-in megawatt = 1000000000: megawatt
measured-in megawatt = 1000000000000: gigawatt
measured-in megawatt = 1000000000000000: terawatt
measured-in megawatt hour = 1000000: kilowatt hour
measured-in megawatt hour = 1000000000: megawatt hour
measured-in megawatt hour = 1000000000000: gigawatt hour
measured-in megawatt hour = 1000000000000000: terawatt hour
measured-in hectopascal = 10000000: pascal
measured-in hectopascal = 1000000000: hectopascal
measured-in hectopascal = 1000000000: millibar
measured-in sievert = 1000000: millisievert
measured-in sievert = 1000000000: sievert
measured-in percentage point = 10000000: basis point
measured-in percentage point = 1000000000: percentage point

# Superlatives that a rank belongs to: "the third largest city".
superlative: straight, consecutive, successive, place
superlative: largest, biggest, highest, most, best, smallest, lowest, tallest, longest, busiest, richest, oldest, youngest, fastest, worst, least, greatest, deadliest, heaviest

# What is there after everything that is told.
outcome: now, left, altogether

# "8 out of 10": the word before "of"
out-of: out

# Numbers behind these are names, as in words.lex.
label: top
