# Words that build sentences. A line gives a class, perhaps a key, and the words of that class.

article: a, an, the
indefinite: a, an
more: more, additional, extra, further, fewer
# one more of a unit that is named in the singular
more = 1: another
fresh: new, fresh
other: other, others, elsewhere, rest
part: including, includes, included, include, among them, among whom
# value 1: behind a figure, "of them"
part = 1: of them
# of value 2: of things, where things stand in front
part = 2: of which
# of people, where people stand in front
part = 3: of whom
of: of
to: to
# of a figure, with a word on how high it is
to: to a low, to a relatively low, to a historically low, to a still low, to a still-low, to a mere, to a healthy, to a whopping, to a staggering
by: by
and: and, &, plus, as well as, followed by
or: or
# of value 1: a comma may stand in front between two figures ("hundreds, if not thousands")
or = 1: perhaps, maybe, possibly, or even, if not, perhaps even, maybe even, possibly even, or possibly, or perhaps, or maybe
than: than
that: that
who: who, which, whom, whose, when, what
# of value 1: behind the place that the clause is about
who = 1: where
in: in, in and around, in and near, at, near, outside, around, off
be: is to, are to, was to, were to, is, are, was, were, be, been, being, am, 're
have: has, have, had, having, 've
exist: there is, there are, there was, there were, there have been, there had been
negation: not, no, never, neither, nor, without, n't, didn't, don't, doesn't, wasn't, weren't, hasn't, haven't, isn't, aren't, cannot, can't, won't
# "all but four died": of the four it is not so
negation: all but
# what they lead in is not so, however far the figure
negation: no evidence that, no proof that, no indication that, no sign that, not true that, untrue that, no truth to reports that, false reports that, false claims that
deny: no evidence that, no proof that, no indication that, no sign that, not true that, untrue that, no truth to reports that, false reports that, false claims that
adverb: managed to, manage to, had managed to, have managed to, both, nationwide, countrywide, statewide, strong, closer, overall, also, already, still, only, just, even, now, reportedly, allegedly, officially, since, later, then, so far, again, first, presumably, apparently, at least, ever, currently, yet, thus, together, likely
# a margin is no sign: "plus or minus 3 points"
# A belief is told as a fact by those who hold it.
adverb: reported to have, believed to have, thought to have, known to have, understood to have, presumed to have
adverb: believed to be, thought to be, known to be, said to be, presumed to be, reported to be, understood to be, estimated to be
adverb: worldwide, globally, around the world, around the globe, across the world, across the globe
adverb: there, not guilty, alone
adverb: altogether, all told, to date, combined
adverb: plus or minus, plus-or-minus
adverb: by phone, by telephone, by email, by e-mail, over the phone
adverb: for its part, for their part, for his part, for her part
# numbers that count nothing
adverb: month on month, month-on-month, month over month, month-over-month, year on year, year-on-year, year over year, year-over-year, quarter on quarter, quarter-on-quarter, week on week, week-on-week
# of an unnamed size or shape
adverb: seven-figure, eight-figure, nine-figure, seven figures, eight figures, two-digit, three-digit, four-digit, five-digit, six-digit, one-off, one-way, two-way, three-way, four-way, four-wheel, one-sided, two-sided, two-dimensional, three-dimensional, one-size-fits-all
adverb: one by one, one-by-one, one after another, one after the other, one at a time, one-on-one, one-to-one, two by two, at one point, at some point, at one time, in one case, in two cases, in three cases, in some cases, in a few cases, in few cases, in rare cases, in a few rare cases, in some rare cases, in very rare cases, in extremely rare cases, in isolated cases, in a few isolated cases, in some isolated cases, in one of a few isolated cases, in a small number of cases, in a handful of cases, in certain cases, in extreme cases, in a few extreme cases, in a few other cases, in other cases, in exceptional cases, in several cases, in many cases, in most cases, in both cases
# 0: a person; 1: a thing or group; 2: whoever speaks or listens
pronoun = 0: he, she, him, her, who
pronoun = 1: it, they, them
pronoun = 2: I'm, I've, we're, we've, I’m, I’ve, we’re, we’ve, no one, one another, this one, the one you, the one he, the one she, the one they, the one we, the one I, the one that, the one who, the one in, we, I, you, us, me
# of value 1: of a thing, a firm or a body
possessive = 1: its
possessive: 's, his, their, whose, '
# of value 2: of whoever speaks
possessive = 2: our, my
stop: the, a, an, of, in, on, at, to, for, by, and, or, from, with, its, their, his, her, this, that, these, those, near, along, 's

place-prep: north of, south of, east of, west of, north-east of, northeast of, north-west of, northwest of, south-east of, southeast of, south-west of, southwest of
# of value 1: all over the place
place-prep = 1: across, throughout, all over, all across
# what is fought for or left: "battles for the town of Kato", "the retreat from Kato"
place-prep: battle for, battles for, battle of, fighting for, struggle for, siege of, retreat from, withdrawal from, pullout from
place-prep: in, near, at, on, along, around, inside, outside, off, over, through, from, to, into, toward, towards, close to, next to, in and near, in and around, within, outside of, struck, hit, hits, hitting, rocked, shook, shakes, shaken, devastated, devastates, ravaged, ravages, battered, batters, battering, lashed, lashes, lashing, swept, pounded, pummelled, engulfed, engulfs, fled, fleeing, flees, have fled
# Where somebody comes from or goes to is not where things happen.
motion: from, to, into, toward, towards, through, off, over
preposition: worth, of, in, near, at, on, along, around, across, inside, outside, throughout, off, over, through, from, to, into, toward, towards, with, for, by, as, under, during, after, before, since, until, against, about, between, among, amid, following, despite, than, without, via, per, within, like, up, down, out, because, because of, due to, compared to, compared with, rather than
subordinate: after, before, when, because, if, since, until, unless, that, whether, so, once
# 3: what is denied ends in front of it
subordinate = 3: but
# of value 1: what they open is elsewhere; of value 2: behind a comma
subordinate = 1: while, although, though, whereas
subordinate = 2: as
compared: compared to, compared with, against, versus, from
# the value 1: what follows is where something came from
compared = 1: down from, up from

# Who says it. The cue stands between its source and what is said.
# 1: words of speech only, so that any noun phrase in front of them speaks ("farmers say")
said = 1: has learnt, has learned, have learned, said, says, say, saying, has said, have said, had said, told, tells
# of value 3: with things as their object they only come upon them
said = 3: found, finds
said = 4: placed, gave, given, gives, giving
# of value 5: with a figure right behind it they put things somewhere ("put five plants up for sale")
said = 5: put, puts
said = 0: echoed, echoes, echoing, was quoted as saying, were quoted as saying, quoted as saying, was cited as saying, cited as saying, spoken of, speaks of, speaking of, boasted of, boast of, boasts of, boasting of, pointed out, points out, pointing out, spoke of, speaks of, speaking of, talked of, stated, states, stating, added, adds, adding, noting, insisting, arguing, reported, reports, reporting, announced, announces, announcing, confirmed, confirms, confirming, claimed, claims, claiming, estimated, estimates, estimate, estimating, warned, warns, warning, believes, believe, believed, noted, notes, wrote, writes, tweeted, tweets, acknowledged, acknowledges, admitted, admits, insisted, insists, alleged, alleges, revealed, reveals, explained, explains, concluded, concludes, argued, argues,  shows, showed, show, suggests, suggested, suggest, predicted, predicts, projects, projected, forecast, forecasts, accused, accuses, accusing, counted, counts, testified, declared, declares, indicated, indicates, asserted, asserts, maintained, maintains, replied, recalled, affirmed, assured, commented, commenting, complained, cautioned, advised, informed, briefed, calculated, calculates, tallied, observed, cited, cites, described, describing, quoted, disclosed, discloses, claim, announce, confirm, warn, acknowledge, admit, insist, allege, reveal, conclude, argue, predict, declare, indicate, assert, disclose, came to the conclusion, come to the conclusion, comes to the conclusion, gave a figure of, given a figure of, gives a figure of
# 4: only before a count that is put at something ("placed the toll at 12", but "placed 12 orders")
# 2: of making or getting as well as of speech ("recorded four albums")
said = 2: posted, recorded, records, recording, registered
put: placed, given, put, puts, gave, gives, place, places, counted, counts, estimated, estimates, estimate
according: according to, citing, as per, in the words of
claims: tally, count, reckoning, tallies, estimate, figures, data, statistics, survey, poll, report, study, statement, toll, census, calculation, assessment, local reports, media reports, news reports, press reports, police reports, several reports, other reports, early estimates, earlier estimates, initial estimates, some estimates, most estimates, official estimates, unofficial estimates, independent estimates, previous estimates, first estimates, early reports, earlier reports, initial reports, first reports, some reports, unconfirmed reports
title: prefect, Prefect, principal, headmaster, headmistress, headteacher, President, Prime Minister, Minister, minister, president, Secretary, Chancellor, Senator, Governor, governor, Mayor, mayor, General, Colonel, Major, Captain, Lieutenant, Admiral, Commander, commander, spokesman, spokeswoman, spokesperson, chief, director, head, chairman, chairwoman, chair, deputy, Deputy, Dr, Mr, Mrs, Ms, Sir, King, Queen, Prince, ambassador, Ambassador, Professor, professor, Justice, Judge, judge, analyst, economist, general, secretary, leader, official, officer, doctor, coach, lawyer, attorney, administrator, manager, superintendent, Superintendent, commissioner, Commissioner, Sheriff, sheriff, Congressman, Congresswoman, Representative, Rep, Sen, Gov, Detective, Sergeant, Inspector, Constable, Brigadier, Archbishop, Bishop, Pope, Imam, founder, co-founder, researcher, scientist, historian, CEO, executive, activist, author, owner, candidate, councillor, lawmaker, epidemiologist, seismologist, meteorologist, virologist, physician, surgeon, pilot, captain, engineer, Deputy Minister, Vice President, vice president, undersecretary, envoy, premier, Premier, MP, prosecutor, Attorney General, Foreign Minister, Health Minister, Defence Minister, Defense Minister, Interior Minister, Finance Minister
# their point ends no sentence
title: Mr., Mrs., Ms., Dr., Prof., Gen., Lt., Lt. Gen., Maj., Maj. Gen., Brig., Brig. Gen., Col., Lt. Col., Capt., Sgt., Cpl., Adm., Cmdr., Sen., Rep., Gov., Lt. Gov., Rev., Hon., Supt., Insp., Det., Msgr., Amb., Sec.
abbreviation: St., Mt., Ft.
body: prefecture, source, militia, militias, website, Senate, House, Parliament, Congress, Commons, Assembly, Cabinet, Party, Council, Court, University, College, Institute, Academy, Museum, groups, aid groups, rights groups, human rights groups, organisations, organizations, aid agencies, committees, parties, ministries, coast guard, fire brigade, fire rescue, fire and rescue, fire-rescue, fire service, fire services, fire department, rescue services, rescue service, civil defence, civil defense, civil protection, border guard, border guards, unions, health department, health officials, local officials, security forces, security officials, security sources, medical sources, diplomats, commanders, election commission, electoral commission, statistics agency, central bank, police, officials, authorities, government, ministry, ministers, agency, department, army, military, navy, organisers, organizers, organisation, organization, administration, union, hospital, hospitals, experts, analysts, scientists, researchers, witnesses, residents, sources, prosecutors, firefighters, rescuers, emergency services, emergency service, agencies, activists, rebels, separatists, opposition, council, court, commission, committee, spokesman, spokeswoman, spokesperson, press service, intelligence, charity, charities, monitors, observatory, office, bureau, institute, university, party, campaign, volunteers, medics, doctors, state television, regulator, service, aid workers, coroner, paramedics, campaigners, economists, forecasters, statistics office, city council
# of value 1: a business, which a place in front of it does not speak for ("the Chicago company")
# of value 2: the legal form of a business, behind its name
body = 2: plc, Inc, Ltd, Corp, GmbH, Holdings, Holding, Corporation, LLC, AG
# of value 3: in front of it a place says whose it is, not where a text is ("US media", "the French embassy")
body = 3: Associated Press, media, state media, local media, press, embassy
body = 1: carrier, budget carrier, maker, car maker, publisher, miner, supermarket chain, developer, group, employers, companies, firms, airlines, banks, insurer, insurers, manufacturer, company, firm, airline, bank, operator, rail company, newspapers, newspaper, broadcaster, carmaker, chipmaker, drugmaker, retailer, lender, chain, store chain, department store chain, tech giant, oil giant, construction giant, retail giant, travel giant, car giant, energy giant, mining giant, media giant, food giant, telecoms giant, telecom giant, software giant, internet giant, shipping giant, banking giant, pharma giant, drugs giant, toy giant, airline giant, engineering giant, steel giant, outsourcing giant, construction firm, construction company, travel firm, travel company, travel group, tour operator, outsourcer, contractor, budget airline, travel agent, holiday firm, holiday company, utility, car company, conglomerate, start-up, brewer, automaker, manufacturers, retailers, lenders, carmakers

status: probable, suspected
# who of those counted: figures of some and of all do not compare
status: violent, masked, hooded, elderly, unidentified, unclaimed, unvaccinated, pregnant
# how somebody or something stood before: what was said then is an older figure
formerly: had said, earlier, previously, initially, originally, at first, formerly
# value 1: only in front of "there had been", "there were"
formerly = 1: before that, prior to that
old-figure: earlier, previous, initial, former, old, early estimate, early estimates, early count, early toll, early tally, early figure, early figures
claims: early estimate, early estimates, early count, early tally, early figures
toll: early toll
reckoned: understood, estimated, remain, remains, remained, left, stay, stayed, confirmed, reported, believed, presumed, thought, known, declared, pronounced, found, reportedly, now
per: per, out of every, for every, in every
# what an estimate is said to be that is not taken for true ("reports of 400 dead were exaggerated")
refuted: exaggerated, overstated, inflated, wrong, incorrect, inaccurate, false, untrue, unfounded, baseless, too high, too low, too much, far too high, far too low, far too much, much too high, an exaggeration, an overestimate, nonsense
deny: denied, denies, deny, denying, rejected, rejects, dismissed, dismisses, refuted, refutes, false claim, false claims, disputed, disputes
# of value 1: a verb must stand behind it ("agreed to a rise" plans nothing)
plan = 1: agreed to, decided to, decides to, voted to, due to
plan: prepared for, preparing for, prepare for, braced for, bracing for, meant to, supposed to, is to, are to, was to, were to, plan, plans, planned, planning, intends, intend, intended, will, would, aims, aim, aimed, scheduled, set to, hopes, hope, proposed, proposes, proposal, pledged, pledges, promised, promises, to be, target, targets, ordered, preparing, prepares, going to, projected, forecast, forecasts, forecasting, predicts, predict, predicted, predicting, anticipates, anticipated, foresees, wants, vowed, seeks, seeking
# of value 2: of several people what they say ("economists expect growth of")
plan = 2: expects, expect, expected
possible: possible that, possibility that, licensed to carry, certified to carry, designed to carry, built to carry, designed for, built for, seats for, room for, capacity of, capacity for, may, might, could, can, possibly, perhaps, potentially, up in the air, threatened, threatens, risk, at risk, feared, fears, fear, if, unless, suspected, unconfirmed, rumoured, would
correct: corrected, revised, revises, correction, revision, corrects, lowered its figures, lowers its figures, changed its figures, changes its figures, cut its figures, lowered its figure, lowered its count, lowered their figures, lowered the figures, adjusted its figures, adjusted the figures, lowered its tally
# of value 1: what is done to a toll that can only grow: "lowered the number of dead to"
correct = 1: lowered, lowers, lowering, lower, cut, cuts, cutting, reduced, reduces, reducing, brought down, brought, brings, bringing, trimmed, slashed, scaled back, scaled down, downgraded, pared

# How many people: the head nouns that take the measure of the verb ("12 people were killed" counts deaths).
# value 1: everyone, not a group of its own; the key: what one group is called, whatever a text calls it
# value 2: what people are rather than a choice of them: everyone of whom a text counts that, if it counts no others; 3: and
# whoever is named in front of them is a firm that they work for
people = 1: people, persons, person, lives, victims, individuals, others
lives: lives, the lives
people men = 2: men, man, males, male
people women = 0: women, woman, females, female
people children = 0: children, child, kids, youngsters
people customers = 2: customers, customer, clients, client, account holders, policyholders
people students = 0: students, student, pupils, pupil, schoolchildren
people workers = 3: workers, worker, labourers, labourer, laborers, laborer, employees, employee, staff, staff members, members of staff
people prisoners = 2: prisoners, prisoner, inmates, inmate, detainees, detainee
people protesters = 2: protesters, protester, protestors, demonstrators, demonstrator, marchers
people spectators = 2: spectators, spectator, fans
people migrants = 2: migrants, migrant, immigrants, immigrant
people crew = 0: crew, crew members, crew member, crewmembers, crewmember, crewmen, crewman, seamen, seaman
people firefighters = 0: firefighters, firefighter, firemen, fireman
people residents = 2: residents, resident, inhabitants, inhabitant, locals
people police = 0: police, policeman, policewoman, police officer, gendarmes, gendarme
people teenagers = 0: teenagers, teenager, teens
people babies = 0: babies, baby, infants, infant, newborns
people lawmakers = 0: lawmakers, legislators, MPs
people clergy = 0: clerics, cleric, clergymen, priests, priest
people paramedics = 0: paramedics, medics, medic
people hikers = 2: hikers, hiker
people = 0: Muslim, Christian, Catholic, Jewish, Hindu, Sikh, Buddhist, Protestant, foreigners, Rohingya, Rohingyas, Kurds, Yazidis, Tamils, Uighurs, Uyghurs, Hazaras, Muslims, Christians, Jews, Hindus, Sikhs, Shiites, Shias, Sunnis, Copts, Roma, asylum seekers, newcomers, minors, onlookers, mourners, classmates, schoolmates, colleagues, relatives, neighbours, twins, orphans, imams, chefs, judges, aides, undergraduates, envoys, diplomats, shepherds, stewards, cousins, siblings, parents, grandparents, sons, wives, husbands, widows, brides, teachers, doctors, nationals, drivers, attackers, gunmen, suspects, guests, shoppers, families, households, pilots, politicians, women and children, officials, voters, farmers, Americans, aid workers, health workers, human rights activists, activists, youths, suspected militants, players, athletes, cyclists, motorists, commuters, combatants, applicants, schoolgirls, schoolboys, evacuees
people civilians = 0: civilians, civilian
people villagers = 2: villagers, villager
people passengers = 2: passengers, passenger
people refugees = 0: refugees, refugee
people members = 0: members, member
people tourists = 2: tourists, tourist
people patients = 0: patients, patient
people journalists = 0: journalists, journalist
people nurses = 0: nurses, nurse
people rescuers = 0: rescuers, rescuer
people boys = 0: boys, boy
people girls = 0: girls, girl
people = 0: armed forces personnel, guide, cop, cops, guides, lifeguards, carers, caretakers, caregivers, cleaners, porters, coaches, referees, passers-by, onlookers, holidaymakers, revellers, mourners, couriers, stagehands, regulars
people adults = 0: adults, adult
people citizens = 2: citizens, citizen
people worshippers = 2: worshippers, worshipper
people pilgrims = 2: pilgrims, pilgrim
people miners = 2: miners, miner
people pedestrians = 0: pedestrians, pedestrian
people bystanders = 0: bystanders, bystander
people hostages = 0: hostages, hostage
people sailors = 2: sailors, sailor
people guards = 0: guards, guard
people occupants = 2: occupants, occupant
people defendants = 0: defendants, defendant
people participants = 0: participants, participant
people assailants = 0: assailants, assailant
people pensioners = 0: pensioners, pensioner
people toddlers = 0: toddlers, toddler
people climbers = 0: climbers, climber
people divers = 0: divers, diver
people swimmers = 0: swimmers, swimmer
people nuns = 0: nuns, nun
people monks = 0: monks, monk
people cadets = 0: cadets, cadet
soldiers soldiers = 0: soldiers, troops, servicemen, serviceman, servicewoman, service members, military personnel, army personnel, soldier
# who are no more than officers are police: others are called by what they serve
soldiers police = 0: policemen, police officers, policewomen, riot police officers, officers
soldiers = 0: contingent, contingents, army officers, military officers, naval officers, navy officers, air force officers, intelligence officers, prison officers, customs officers, security officers, corrections officers, commissioned officers, senior officers, servicewomen, marines, personnel, peacekeepers, conscripts, recruits, guardsmen, national guardsmen, commandos, paratroops, legionnaires, reservists, airmen, border guards
fighters fighters = 0: fighters, militants, rebels, insurgents, separatists, terrorists, militiamen, jihadists, gunmen, extremists, members of the group, IS fighters, IS militants, IS members, ISIS fighters, ISIS militants

lose: lost, lose, loses, losing, loss, losses, net loss
toll: toll, death toll, tally, number, numbers, total, count, figure, the number of, the total number of, total number, bringing the total, a total of, total of, a net of, a net total of, in the amount of, to the tune of
# value 1: its article is a part of it
toll = 1: the total, the confirmed total, the official total, the overall total
# their "up to" and "down to" are no hedges
rise: edged up, edges up, edging up, inched up, inches up, ticked up, ticks up, crept up, creeps up, nudged up
rise: rose, rise, rises, grow, climb, jump, jumps, leap, leaps, soar, surge, gain, gains, gaining, net gain, expanded, expanding, accelerated, accelerates, accelerating, peaked, peaks, risen, adds, climbed, climbs, increased, increases, increase, grew, grows, jumped, soared, surged, up, gained, rising, climbing, added, soars, leapt, rallied, rebounded, rebounds, grown, skyrocketed, rocketed, ballooned, mushroomed, swelling, growing, jumping, soaring, surging
# What is done to a number; "by" says how far. Without "by" what follows is something else ("raised $5 million").
change-verb: raise, raises, raised, raising, lift, lifts, lifted, lifting, hike, hikes, hiked, hiking, boost, boosts, boosted, boosting, cut, cuts, cutting, trim, trims, trimmed, trimming, slash, slashes, slashed, slashing, lower, lowers, lowered, lowering, reduce, reduces, reduced, reducing, expand, expands, expanded, expanding, extend, extends, extended, extending, widen, widens, widened, widening, narrow, narrows, narrowed, narrowing, shorten, shortens, shortened, shortening, swell, swells, swelled, swollen, advance, advances, advanced, dip, dips, dipped, slip, slips, slipped, slide, slides, tumble, tumbles, tumbled, contract, contracts, contracted, outpace, outpaced, exceed, exceeded, exceeds, beat, beats, miss, missed, misses, overstate, overstated, understate, understated, inflate, inflated
fall: edged down, edges down, edging down, inched down, ticked down, ticks down, crept down
fall: fell, fall, falls, drop, shrink, slump, plunge, decrease, decreases, decreasing, slowed, slows, slow, slowing, slowdown, cooled, cools, cooling, weakened, weakens, contracted, contracting, fallen, dropped, drops, decreased, declined, decline, down, sank, slid, shed, falling, shrank, plunged, slipped, slips, slumped, slumps, shrunk, dwindled, dwindles, dwindling, nosedived, sunk, slides, sliding, tumbled, tumbles, eased, eases, dipped, plummeted, plummets, plunges, shrinks, dropping, declining, slipping, slumping, tumbling, sinking, shrinking, plunging
# How far apart in time the two ends of a change in percent are; the value: 1 a week, 2 a month, 3 a quarter, 4 a year,
# 5 what a year of such changes would give.
change-base = 1: week on week, week-on-week
change-base = 2: month on month, month-on-month, monthly, on the month, on a monthly basis
change-base = 3: quarter on quarter, quarter-on-quarter, quarterly, on the quarter, on a quarterly basis
change-base = 4: year on year, year-on-year, year over year, year-over-year, annual, annually, yearly, on the year, on an annual basis, on a yearly basis
adverb: week on week, month on month, quarter on quarter, year on year, year over year, on the week, on the month, on the quarter, on the year, on a monthly basis, on a quarterly basis, on an annual basis, on a yearly basis
change-base = 5: annualised, annualized, annual rate, annual pace, seasonally adjusted annual rate
# On the way, not there yet: what moves is a change of what is there.
move: send, bring, dispatch, redeploy, pulling, moving, sending, bringing, dispatching, withdrawing, redeploying, sends, sent, dispatched, withdrew, withdrawn
# What a rate or a count leaves out, or is of alone: "among the young", "excluding food"
# at which hour of an exchange
restricts: in premarket trading, in pre-market trading, in after-hours trading, in after-market trading, in extended trading, before the bell, after the bell, in early trading, in early trade, in morning trading, in midday trading, in afternoon trading, at mid-afternoon, in late trading
preposition: in premarket trading, in pre-market trading, in after-hours trading, in after-market trading, in extended trading, before the bell, after the bell, in early trading, in early trade, in morning trading, in midday trading, in afternoon trading, at mid-afternoon, in late trading
restricts: among, amongst, excluding, except, except for, not counting, leaving out, stripping out, seasonally adjusted, in seasonally adjusted terms, adjusted for, adjusting for
# Who deals with what happened where they are: "police in Kano", "a Cairo court"
local: police, resident, residents, villager, villagers, witness, witnesses, firefighters, rescuers, medics, prosecutor, prosecutors, court, courts, morgue, hospital, hospitals, fire brigade, fire service
border: border, borders, frontier
# of value 1: the whole land
region = 1: country
# of value 2: left out or not, the name is one ("Kasese District")
region = 2: region, province, district, state, prefecture, governorate, oblast, canton
# of value 3: the capital of the country that is told of
region = 3: the capital, the capital city, nation's capital, country's capital
# of whom or of which, that place ("the French capital", "Peru's capital")
seat: capital, capital city
# with a number or "all of" in front they are a place of their own ("in the eight countries")
lands: countries, nations
# who or what was told of before ("of those killed", "out of these")
those: these, those
# what stands in a journal or paper: the unknown name behind "in" is no place
printed: published, printed, reprinted, publication
# "at a 2.9% rate": how fast something moves, no thing that is measured
pace: rate, pace, clip, annual rate, annual pace, annualised rate, annualized rate, annualised pace, annualized pace, adjusted annual rate, seasonally adjusted annual rate
# what stands on one spot: behind a people's name the country is where it is ("in a Turkish coal mine")
# of value 1: where victims are brought, so that who dies there is some of them
site = 1: hospital, hospitals, clinic, clinics, medical center, medical centre, field hospital
site: mine, coal mine, gold mine, copper mine, diamond mine, iron mine, colliery, quarry, factory, plant, power plant, power station, mill, refinery, warehouse, hotel, resort, nightclub, bar, restaurant, cafe, shop, store, supermarket, mall, shopping centre, shopping center, market, school, high school, primary school, university campus, campus, nursing home, care home, orphanage, prison, jail, police station, barracks, base, military base, airbase, air base, naval base, airport, airfield, port, harbour, harbor, shipyard, dam, bridge, tunnel, motorway, highway, stadium, theatre, theater, cinema, concert hall, museum, church, cathedral, mosque, temple, shrine, synagogue, monastery, farm, ferry, train, rail, railway, metro, subway, station, ski resort, campsite, amusement park, theme park, zoo, apartment block, tower block, skyscraper, parliament, court, courthouse
region: island, area, regions, areas, city, town, village, territory, county, neighbourhood, zone, municipality, suburb, peninsula, parish, commune, township, borough, hamlet, enclave
direction eastern: east, eastern, east of
direction western: west, western, west of
direction northern: north, northern, north of
direction southern: south, southern, south of
direction north-eastern: north-east, northeast, northeastern, north-eastern, north-east of, northeast of
direction north-western: north-west, northwest, northwestern, north-western, north-west of, northwest of
direction south-eastern: south-east, southeast, southeastern, south-eastern, south-east of, southeast of
direction south-western: south-west, southwest, southwestern, south-western, south-west of, southwest of
direction central: central

# A number behind these is a name or a label, not a figure ("Section 427", "Route 66", "Flight 370", "COVID-19").
label: section, article, room, route, highway, flight, chapter, page, act, bill, resolution, number, no, phase, level, class, type, boeing, airbus, apollo, windows, covid, category, gate, platform, channel, tier, division, group, line, runway, unit, season, episode, volume, verse, amendment, protocol, block, figure, table, version, model, formula, g, ps, xbox, iphone, galaxy, form, grade, proposition, article, title, clause, paragraph, interstate, pier, stage, round, week, day, game, match, set, lap, lot, bay, hall, studio, terminal, building, apartment, suite, floor
label: Local, FTSE, Nikkei, Dow, S&P, Nasdaq, DAX, CAC, Stoxx, Fortune, Formula, Super Bowl, World War, Act, Section, Article, Title, Rule, Top, Euro, Area, Radio, BBC, Channel, Mark, Type, Windows
# Ages: behind a number, and before one; the key is the unit.
age year old: year-old, year-olds, year old, years old, years-old, years of age, year of age, yo
age month old: month-old, month-olds, month old, months old, months of age
age week old: week-old, week-olds, week old, weeks old, weeks of age
age day old: day-old, day-olds, day old, days old, days of age
age hour old: hour-old, hours old
age decade old: decade-old, decades-old, decades old
age century old: century-old, centuries-old, centuries old
aged year old: aged, age, ages, ages of, age of

# What the ending of a word tells, when nothing better is known. The longest ending counts, behind at least three
# letters or two capitals ("TVs").
inflection past: ed
inflection ing: ing
inflection manner: ly
inflection plural: s
inflection none: ss, us, is
# things, not those who do something
inflection plural: copters, puters, awlers, spapers, etters, umbers, ilers, avators, alators, ilators, bators, gerators, lerators, icators, culators, jectors, nductors, nsers, ozers, wsers, vesters, royers, mittees, rantees, ylists, klists, tlists
inflection agent: ers, ors, ists, ians, ees, men, women
inflection plural: ers, ors, ists, ians, ees

# Things whose names end as those of people do; no measure has a verb for them.
thing things: adapters, barriers, boilers, bombers, borders, boulders, bunkers, centers, chapters, chargers, choppers, colors, compressors, conductors, containers, corners, corridors, counters, covers, craters, cruisers, cutters, cylinders, destroyers, detectors, diggers, dinners, doors, dumpers, elevators, errors, factors, feeders, fenders, fibers, filters, floors, flowers, folders, freezers, freighters, generators, glaciers, gliders, gutters, hangers, harbors, headers, hoppers, incubators, inverters, ladders, launchers, layers, letters, liners, lockers, loudspeakers, minesweepers, mirrors, monitors, motors, offers, orders, papers, posters, printers, processors, propellers, quarters, radiators, rafters, reactors, refrigerators, registers, rivers, rollers, routers, rumors, scanners, scooters, sectors, sensors, servers, sewers, shelters, shutters, silencers, skyscrapers, sliders, steamers, stickers, suppressors, tankers, theaters, timers, tippers, toasters, towers, tractors, transformers, trawlers, tremors, turbochargers, vectors, ventilators, vouchers, wafers, washers

# Plurals that do not end in -s, and nouns that are counted as they are.
plural: people, men, women, children, police, staff, crew, personnel, aircraft, spacecraft, hovercraft, helicopters, cattle, sheep, deer, reindeer, elk, moose, bison, buffalo, trout, tuna, squid, shrimp, fish, salmon, cod, series, species, offspring, feet, teeth, geese, mice, lice, oxen, data, media, criteria, phenomena, bacteria, fungi, larvae, alumni, nuclei, stimuli, cacti, indices, matrices, referenda, memoranda, strata, dice, cavalry, infantry, police officers, servicemen, servicewomen, policemen, policewomen, firemen, fishermen, businessmen, businesswomen, congressmen, congresswomen, councilmen, chairmen, sportsmen, Frenchmen, Englishmen, Irishmen, Dutchmen, gentlemen, midwives, buses, gases, viruses, campuses, bonuses, censuses, choruses, sinuses, crises, analyses, theses, hypotheses, bases, axes, oases, diagnoses, ellipses, parentheses, swine, poultry, vermin, livestock, head, kin, folk, youth, elite, taxis, skis, bikinis, safaris, tsunamis, alibis, rabbis, kiwis, khakis, gurus, menus, emus, gnus, Saudis, Iraqis, Israelis, Pakistanis, Bangladeshis, Bahrainis, Kuwaitis, Omanis, Qataris, Emiratis, Yemenis, Azerbaijanis, Somalis, Swazis, Punjabis, Hutus, Zulus, Hindus, Sahrawis, Kashmiris, Tutsis, Yazidis, Houthis, Bengalis, Nazis, Swiss, Japanese, Chinese, Portuguese, Vietnamese, Taiwanese, Burmese, Maltese, Sudanese, Senegalese, Lebanese, Congolese, Togolese, Beninese, Gabonese, Guyanese, Nepalese, Sinhalese, Rwandese

# What the last word alone would not name: a part, or something else.
plural: display cases, glass cases, pillow cases, packing cases, phone cases, violin cases, cigarette cases, test cases, cold cases, fraud cases, corruption cases, rape cases, abuse cases, harassment cases, doping cases, theft cases, bribery cases, divorce cases, libel cases, tax cases, civil cases, pending cases, assault cases, drug cases, trafficking cases, terrorism cases, asylum cases, immigration cases, homicide cases, missing persons cases, mild cases, imported cases, local cases, asymptomatic cases, breakthrough cases
plural: government bodies, public bodies, state bodies, regulatory bodies, governing bodies, international bodies, sporting bodies, sports bodies, professional bodies, advisory bodies, heavenly bodies, celestial bodies, trade bodies, industry bodies, water bodies
plural: stab wounds, gunshot wounds, bullet wounds, knife wounds, shrapnel wounds, head wounds, neck wounds, chest wounds, leg wounds, puncture wounds, deep wounds, flesh wounds, head injuries, leg injuries, knee injuries, sports injuries
plural: cancer survivors, Holocaust survivors, rape survivors, abuse survivors, torture survivors, stroke survivors
plural: animal deaths, bird deaths, cattle deaths, infant deaths, newborn deaths, maternal deaths, police deaths, military deaths, pedestrian deaths, cyclist deaths, heat deaths, heat-related deaths, alcohol deaths, cancer deaths
plural: female population, male population, adult population, urban population, rural population, working-age population, working population, voting-age population, elderly population, foreign population, foreign-born population, immigrant population, student population, homeless population, refugee population, civilian population, indigenous population, native population, local population, Muslim population, Jewish population, Christian population, Hindu population, Black population, white population, Hispanic population, Asian population, wild population, wolf population, bear population, bird population, fish population, deer population, elk population, seal population, whale population, lion population, tiger population, elephant population, rhino population, panda population, penguin population, monkey population, dog population, cattle population, pig population, insect population, bee population, butterfly population, fox population, boar population, wild boar population, beaver population, turtle population, frog population, salmon population, cod population, tuna population, shark population, dolphin population, gorilla population, chimpanzee population, orangutan population, kangaroo population, koala population, owl population, eagle population, vulture population, crane population, goose population, duck population, swan population, rat population, cat population, sheep population, goat population, horse population, donkey population, camel population, yak population, leopard population, snow leopard population, jaguar population, lynx population, cheetah population, hippo population, giraffe population, zebra population, antelope population, saiga population, bison population, moose population, reindeer population, caribou population, walrus population, otter population, crab population, krill population, mosquito population, locust population, ant population, prison population, jail population, inmate population
plural: advertising revenue, advertising revenues, ad revenue, ad revenues, tax revenue, tax revenues, oil revenue, oil revenues, gas revenues, cloud revenue, subscription revenue, services revenue, service revenue, ticket revenue, matchday revenue, commercial revenue, broadcasting revenue, media revenue, export revenue, export revenues, customs revenue, box office revenue, tourism revenue, tourism revenues, passenger revenue, cargo revenue, freight revenue, online revenue, digital revenue, data centre revenue, data center revenue, hardware revenue, software revenue, product revenue, rental revenue, licensing revenue, automotive revenue, gaming revenue, state revenue, state revenues, government revenue, government revenues, budget revenue, budget revenues, advertising turnover, online turnover, retail turnover, staff turnover
plural: female unemployment, male unemployment, adult unemployment, long-term unemployment, rural unemployment, urban unemployment, graduate unemployment, Black unemployment, technical unemployment, hidden unemployment
plural: services inflation, service inflation, energy inflation, goods inflation, wage inflation, house price inflation, shelter inflation, rent inflation, imported inflation, medical inflation, asset inflation, grade inflation, vote inflation, urban inflation, rural inflation
plural: mortgage interest rates, deposit interest rates, lending interest rates, real interest rates, long-term interest rates, short-term interest rates, mortgage interest rate, deposit interest rate, real interest rate, long-term interest rate, average interest rate
plural: female turnout, youth turnout, early turnout, Black turnout, overseas turnout, postal turnout
plural: pension deficit, pension deficits, primary deficit, structural deficit, primary surplus, structural surplus, power deficit, electricity deficit, food deficit, rainfall deficit, water deficit, calorie deficit, staff deficit, housing deficit, grain surplus, power surplus, food surplus, electricity surplus
plural: crop damage, brain damage, liver damage, collateral damage, hail damage, moral damages, punitive damages, compensatory damages, liquidated damages
plural: water temperature, water temperatures, sea temperature, sea temperatures, sea surface temperature, sea surface temperatures, ocean temperatures, ocean temperature, surface temperature, surface temperatures, body temperature, minimum temperature, minimum temperatures, lowest temperature, night-time temperatures, average temperature, average temperatures, mean temperature, global temperature, global temperatures, ground temperature, core temperature, road temperature, indoor temperature, room temperature, oven temperature
plural: Senate seats, House seats, council seats, constituency seats, list seats, lower house seats, upper house seats, regional seats, reserved seats, marginal seats, opposition seats, school board seats, car seats, child seats, board seats, aircraft seats, airline seats, bus seats, stadium seats
plural: toll roads, toll booths, toll gates, toll bridges, female workforce, manufacturing workforce, production workforce, engineering workforce, salaried workforce, corporate workforce, sales workforce, non-union workforce, health workforce, nursing workforce, teaching workforce

plural: counter-protesters, counter-demonstrators, counterprotesters, counterdemonstrators, counter-protestors
plural: electric cars, electric vehicles, used cars, hybrid cars, hybrid vehicles, sports cars, luxury cars, diesel cars, petrol cars, gasoline cars, police cars, police vehicles, passenger cars, military vehicles, armoured vehicles, armored vehicles, racing cars, cable cars, commercial vehicles, cruise missiles, ballistic missiles, hypersonic missiles, anti-aircraft missiles

plural: No votes

# by the letters of a firm
plural: GM crops, GM foods, GM plants, GM seeds, GM mosquitoes, GE crops, GE foods

# Singulars that end in -s.
singular-s: measles, mumps, rabies, diabetes, news, politics, economics, mathematics, physics, athletics, gymnastics, headquarters, bus, gas, virus, campus, census, status, crisis, basis, analysis, process, business, access, illness, press, class, pass, loss, mass, glass, grass, cross, boss, dress, stress, witness

# Behind "the" they set something beside others, elsewhere and at other times.
ranking: most, fewest, least, largest, biggest, highest, smallest, lowest, tallest, longest, busiest, richest, oldest, youngest, fastest, worst, greatest, deadliest, heaviest, strongest, weakest, bloodiest, costliest, sharpest, steepest, slowest, hottest, coldest, wettest, driest

# What stands behind is far from where it happened.
far-off: felt, as far away as, as far as, as far north as, as far south as, as far east as, as far west as

# Where everybody is: no place of its own.
everywhere: worldwide, globally, around the world, across the world, in the world, all over the world, throughout the world, around the globe
# value 1: all over the country
everywhere = 1: nationwide, countrywide, across the nation, throughout the nation
# value 2: anywhere but where the text is
everywhere = 2: abroad, elsewhere, overseas, in other countries, in several other countries, in neighbouring countries, in neighboring countries, outside the country, in other parts of the country, in other parts of the world, in other cities, in other towns, in other states, in other provinces, in other regions, in other districts, in surrounding areas, in other places

# What nobody counts against another text.
# "people voted" counts them all, but not "voted for"
never: voters voted for, voters voted to, voters had voted for, voters had voted to, voters have voted for, voters have voted to, people voted for, people voted to, people had voted for, people had voted to, people have voted for, people have voted to, citizens voted for, citizens voted to, citizens had voted for, citizens had voted to, citizens have voted for, citizens have voted to, electorate voted for, electorate voted to, electorate had voted for, electorate had voted to, electorate have voted for, electorate have voted to
never: slight, modest, sharp, steep, mild, marginal, dramatic, drastic, hefty, moderate
never: own, ahead, effective, accurate, certain, sure, efficient, these, those, this, amount, amounts, apiece, pair, pairs, plurality, times, each, things, ways, kinds, sorts, types, kind, sort, reasons, halves, thirds, quarters, fifths, parts, ones, steps, sides, issues, questions, ideas, points, items, successive, consecutive, factor, factors, way, margin

# Verbs that end a noun phrase. Regular past forms end in -ed and need no entry.
verb = 1: must, should, shall
# their "up" and "down" move no figure
verb: accounts for, accounted for, account for, shot down, shoot down, shoots down, shooting down, brought down, bring down, brings down, bringing down, burned down, burnt down, pulled down, tore down, torn down, knocked down, knocking down, hunted down, tracked down, turned down, struck down, shut down, shuts down, shutting down, closed down, laid down
# their "up to" is no hedge
verb: revised up to, revised down to, revises up to, gone up to, goes up to, going up to, went up to, moved up to, moves up to, crept up to, climbed up to, shot up to, jumped up to, rose up to
verb: amounting to, add up to, adds up to, added up to, adding up to, amount to, amounts to, amounted to
verb: cut off, cuts off, cutting off
# their "over" is no hedge: "handed over 400 cars"
verb: handed over, hand over, hands over, handing over, took over, take over, takes over, taken over, taking over, turned over, turning over, ran over, run over, runs over, running over, presided over, presides over, presiding over, pulled over, pulling over, knocked over, bowled over, carried over, signed over, watched over, gave over, given over, brought about
verb: went up in flames, go up in flames, gone up in flames, come crashing down, came crashing down, laid waste to, picked up, picking up, blew up, blown up, blowing up, set up, setting up, sets up, signed up, signing up, gave up, giving up, took up, taking up, locked up, bought up, backed up, turned up, lined up, held up, made up, opened up, propped up, ate up, cleaned up, dug up, dredged up, snapped up
verb: averaged, averages, averaging, totaled, numbered
verb: claimed responsibility, claims responsibility, claim responsibility, claiming responsibility, took responsibility
verb: touched, touches, touching, overshot, overshoot, overshoots, undershot, undershoot, undershoots, gathered, marched, took, take, takes, taking, went, go, goes, came, come, comes, made, make, makes, got, gets, gave, give, gives, left, leave, leaves, leaving, live, lives, lived, held, hold, holds, fell, rose, ran, run, runs, won, win, wins, lost, loses, led, lead, leads, fled, flee, sat, stood, stand, stands, sent, send, sends, spent, sold, sell, sells, bought, buy, buys, brought, bring, brings, bringing, began, begin, begins, became, become, becomes, broke, built, build, chose, cut, cost, costs, did, do, does, drew, drove, ate, fought, flew, grew, heard, hit, kept, keep, knew, know, lay, lie, met, meet, paid, pay, pays, quit, read, reached, reach, reaches, saw, see, sees, seen, set, shot, shut, slept, spoke, spread, struck, strike, swept, taught, thought, told, understood, woke, wore, work, works, remain, remains, need, needs, want, use, uses, voted, took part, turned out, join, attend, face, faces, include, includes, suffer, showed, exceed, participated, arrived, tested, test, total, totalled, stood at, set to, according
verb: occurs, identifies, differentiates, consists, exists, contains, contained, seems, seem, appears, appear, allows, allow, requires, require, receives, receive, provides, provide, operates, serves, serve, believes, considers, decides, describes, determines, develops, enables, ensures, explains, follows, happens, happen, intends, involves, involve, joins, learns, maintains, manages, oppose, opposes, represent, represents, depend, depends, belong, belongs, agree, agrees, disagree, disagrees
# What money is called that somebody does this with: "stole $8bn" and "the theft of $8bn" are one measure.
# Verbs behind which a share is one of what an event decides; the key is the kind of event.
share-verb poll: poll, opinion poll, survey
share-verb economic-growth: growth
share-verb market-share: market
share-verb vote: gave, give, follow, follows, followed, drew, draws, drawing, vote, votes, puts, gives, sees, won, win, wins, winning, took, take, takes, taking, got, gets, received, receives, receiving, obtained, obtains, polled, polls, trailed, trails, finished, finishes, came, secured, secures, garnered, garners, scored, scores, stood, stands, leads, led, ahead
# of value 2: behind the share, in front of what was voted for ("52 percent voted Leave")
share-verb vote = 2: voted, voted to
# of value 1: only where it says whose loss it is ("cost the economy $2bn"); of value 2: it is of whom it is done to; of
# value 3: it need not be there
money-verb theft: stole, steal, steals, stealing, stolen, theft, embezzled, embezzling, embezzle, siphoned off, siphoning off, looted, defrauded
money-verb loss: lost, lose, loses, losing, loss, losses
money-verb spending: spent, spend, spends, spending
money-verb investment: invested, invest, invests, investing, investment, investments
money-verb payment: paid, pay, pays, paying, payment, payments, paid out, pay out, paying out
money-verb earnings: earned, earn, earns, earning, earnings
money-verb borrowing: borrowed, borrow, borrows, borrowing
money-verb lending: lent, lend, lends, lending, loaned, loaning
money-verb donation: donated, donate, donates, donating, donation, donations
money-verb pledge: pledged, pledge, pledges, pledging, promised, promising
money-verb fine = 2: fined, fine, fines, fining, ordered to pay, told to pay
money-verb aid: given, gave, give, gives, provided, provide, provides, granted, disbursed
money-verb fundraising: raised, raising, agreed to raise, to raise
money-verb debt: owed, owe, owes, owing
money-verb worth: worth, valued at, street value, value, estimated value, market value of
# "sales of toys" are some of them
money-verb revenue: sales, sales of, generated, generates, generate, generating
money-verb ransom: ransom
money-verb ransom-demand: demanded a ransom, demanding a ransom, demand a ransom, demands a ransom, asked for a ransom, asking for a ransom, want a ransom, wanted a ransom, demanded ransom, demanding ransom
money-verb ransom: paid a ransom, pay a ransom, paying a ransom
money-verb cost = 1: cost, costs, costing, price tag, total cost, overall cost, construction cost, construction costs, final cost, estimated cost, final bill, total bill
money-verb appeal: asked donors for, ask donors for, asking donors for, asks donors for, appealed for, called for, calling for, appeal for, seeking, launched an appeal for, launched a plea for, appealed to donors for, appeal to donors for, appeals for, appealing for, asked for, asks for, asking for, requested, requests, requesting
money-verb demand: demanded, demands, demanding, demand
money-verb price: sold for, sell for, sells for, selling for, fetched, bought for
money-verb saving: saved, save, saves, saving, savings
money-verb award: awarded, awarding
money-verb allocation: released, releases, appropriated, appropriates, appropriating, set aside, sets aside, setting aside, earmarked, earmarks, earmarking, allocated, allocates, allocating, approved, approves, approving
money-verb compensation: compensation, restitution
money-verb compensation = 2: ordered to pay compensation, ordered to pay restitution, told to pay compensation
money-verb repayment = 2: ordered to repay, ordered to pay back, told to repay
money-verb repayment: repay, repays, repaid, repaying, repayment, pay back, pays back, paid back, paying back
money-verb refund: refunded, refund, refunds, refunding
money-verb recovery: recovered, recovers, recovering
money-verb prize: prize, prize money, cash prize
money-verb receipts: received, receive, receives, receiving
money-verb commitment: committed, commits, committing
money-verb need = 3: need, needs, needed, require, requires, required
money-verb offer: offered, offers, offering
# What so much of a unit is called that somebody makes or uses ("pumped 11 million barrels a day").
unit-verb production: produced, produces, produce, producing, pumped, pumps, pump, pumping, mined, mines, mining, generated, generates, generate, generating, harvested, harvests
unit-verb exports: exported, exports, export, exporting, shipped, ships, shipping
unit-verb imports: imported, imports, import, importing
unit-verb consumption: consumed, consumes, consume, consuming, used, uses, using, burned, burns
unit-verb carbon-emissions: carbon emissions, carbon dioxide emissions, CO2 emissions
unit-verb greenhouse-gas-emissions: greenhouse gas emissions, greenhouse emissions, greenhouse-gas emissions
unit-verb emissions: emitted, emits, emit, emitting
# A sentence passed; 2: the verb that passes it, of whom it is done to; 3: its noun; 4: where it is served; 5: the verb
# that gives it, 7: that gets it; 6: what makes it one that may be passed, or no prison term.
unit-verb prison-term = 2: sentenced, sentences, sentencing, jailed, jails, jailing, imprisoned
unit-verb prison-term = 3: prison sentence, prison sentences, jail sentence, jail sentences, prison term, prison terms, jail term, jail terms, custodial sentence, sentence, term in prison, term of imprisonment, sentence of imprisonment
unit-verb prison-term = 4: in prison, in jail, in federal prison, in state prison, in a federal prison, in a state prison, in a penal colony, in a labour camp, in a labor camp, behind bars, imprisonment, of imprisonment, in custody, jail, prison
unit-verb prison-term = 5: handed, hands, handing, given, gave, gives
unit-verb prison-term = 6: faces, face, facing, faced, asked for, sought, recommended, recommends, requested, maximum, maximum of, minimum, minimum of, a maximum of, a minimum of, a maximum, a minimum, mandatory, carries, carry, punishable, suspended, of probation, probation, of community service, parole, on parole, commuted, term of office, demanded, demand, demands
unit-verb prison-term = 7: received, receives, got, gets
unit-verb supplies: aid, supplies, relief supplies, relief goods, humanitarian aid, humanitarian supplies, relief aid, aid supplies, emergency supplies, emergency aid, humanitarian goods
unit-verb rain: rain, rainfall, rains
unit-verb snow: snow, snowfall
unit-verb wind-gust: gusted to, gusting to, gusts to, gusted up to, gusting up to, gusted at, gusting at, gust to
unit-verb wind-speed: packing winds, blowing at, blew at
unit-verb speed: moving at, going at, running at, doing, hurtling at, driving at, flying at, cruising at, clocked at, travelling at, traveling at, travelled at, traveled at, speed, top speed
unit-verb extent: covered, covers, cover, covering, spans, spanned, spanning, occupies, occupied
