# Kinds of event. "event kind = days: words"; the days are how far apart two mentions may be dated and still be one
# event; 0 is for what lasts (wars, outbreaks), where the place alone decides. With a minus sign: what happens in many
# places at once, so that what is in a town is not what is in its country; -1000 is for what lasts there.
# Up to 3: it can happen again the next day, so two days that are both said are two events.
event quake = 7: earthquake, quake, tremor, temblor, aftershock, aftershocks, foreshock, foreshocks, earthquakes
# What follows it, or announced it, and is measured apart: the magnitude of an aftershock is none of the quake.
follow-up: aftershock, aftershocks, foreshock, foreshocks
event attack = 3: attack, attacks, terrorist attack, terrorist attacks, bomb, bombing, bombings, car bomb, car bombing, truck bomb, truck bombing, roadside bomb, suicide bombing, suicide attack, bomb attack, bombed, airstrike, air strike, airstrikes, air strikes, air raid, air raids, drone strike, drone strikes, missile strike, missile strikes, shelling, raid, ambush
event blast = 3: blast, blasts, explosion, explosions, exploded, detonated
event stabbing = 3: stabbing, stabbings, stabbed, stabbed to death, stabs, knife attack, knife attacks, knifing, knife rampage, machete attack, machete attacks, axe attack
event abduction = 3: abduction, abductions, kidnapping, kidnappings, mass kidnapping, mass kidnappings, mass abduction, mass abductions
event jailbreak = 3: jailbreak, jailbreaks, jail break, jail breaks, prison break, prison breaks, prison breakout, jail breakout, mass escape, prison escape
event robbery = 3: robbery, robberies, armed robbery, bank robbery, heist, burglary, break-in, jewel theft, jewel heist, art theft
event shooting = 3: army fire, police fire, enemy fire, sniper fire, hostile fire, tank shelling, artillery fire, mortar fire, rocket fire, tank fire, machine-gun fire, shooting, massacre, mass shooting, mass shootings, gun attack, gun attacks, shootout, rampage, opened fire, opens fire, open fire, opening fire, live fire, sniper fire, gunfire, friendly fire, shot dead, shot and killed, shot and wounded, shot and injured, gunned down
event war = 0: war, conflict, fighting, outbreak of war, outbreak of the war, outbreak of fighting, outbreak of the fighting, outbreak of hostilities, outbreak of violence, outbreak of the conflict, insurgency, civil war, hostilities, invasion, uprising, clashes, battle, battles, battle for, battles for, battle of, fighting for, struggle for
event outbreak = -1000: outbreak, outbreak of disease, epidemic, pandemic, Ebola, cholera, coronavirus, COVID, Covid, measles, virus, disease, infections, new cases, confirmed cases
event crash = 3: crash, plane crash, collision, derailment, train crash, air crash, bus crash, accident, pile-up, crashes, capsizing, capsizes, capsized, capsize, sinking, ferry sinks, boat sinks, ship sinks, vessel sinks, boat sank, ferry sank, ship sank, vessel sank, run aground, ran aground, shipwreck, ferry disaster, ferry accident, ferry sinking, boat disaster, boat accident, left the road, came off the road, ran off the road, skidded off the road, veered off the road, veered off, skidded off, air disaster, train disaster, rail disaster, mine disaster, ferry sank, boat sank, ship sank, vessel sank, ferry sinks, boat sinks, ship sinks, vessel sinks, boat sinking, ship sinking, into a ravine, into a gorge, off a cliff, crashed, collided, derailed, capsized, overturned, plane was shot down, jet was shot down, airliner was shot down, helicopter was shot down, aircraft was shot down
event storm = 14: storm, hurricane, typhoon, cyclone, tornado, tornadoes, blizzard, tropical storm, snowstorm
event flood = 14: flood, floods, flooding, flash floods, heavy rain, monsoon
event landslide = 14: landslide, landslides, mudslide, mudslides
event avalanche = 7: avalanche, avalanches, snowslide, rockslide, rockfall
event tsunami = 14: tsunami
event eruption = 14: eruption, volcano
event fire = 14: fire, outbreak of fire, outbreak of the fire, outbreak of the blaze, outbreak of fires, blaze, inferno, fires, blazes, wildfire, wildfires, bushfire, bushfires, forest fire, forest fires, brush fire, brush fires
event collapse = 7: flats collapses, flats collapsed, house collapses, block collapses, heap collapsed, pit collapsed, slope collapsed, ceiling collapsed, stage collapsed, platform collapsed, scaffolding collapsed, block collapsed, house collapsed, school collapsed, church collapsed, balcony collapsed, floor collapsed, pit wall collapsed, collapse, building collapse, bridge collapse, dam collapse, cave-in, caved in, caves in, building collapsed, bridge collapsed, bridge collapses, building collapses, shaft collapsed, mine collapsed, mine collapse, roof collapsed, roof collapse, wall collapsed, wall collapse, tunnel collapsed, tunnel collapse, dam collapsed, stand collapsed, stand collapse, dam burst, dam bursts
event stampede = 3: stampede, crush
event protest = -3: protest, protests, march, rally, demonstration, demonstrations, marches, rallies, riot, riots, sit-in, rallied, marched, marching, demonstrated, demonstrating, protested, protesting, joined the march, came to the march, came to the rally, came to the protest, came to the demonstration, came out to protest, joined a march, joined the protest, joined the protests, joined the rally, joined the demonstration, joined a rally, joined a protest, joined a demonstration, joined protests, joined demonstrations
event vote = -3: election, vote, referendum, ballot, elections, poll, runoff
event pilgrimage = 14: pilgrimage, hajj, Hajj, Kumbh Mela
event strike = -14: began a strike, have begun a strike, started a strike, launched a strike, strike, walkout, industrial action, went on strike, gone on strike, go on strike, going on strike, on strike, joined the strike, joined a strike, took part in the strike, taking part in the strike, took part in a strike, downed tools, downed their tools, walked off the job, staged a strike, staged a walkout, took strike action, taking strike action, stoppage, work stoppage
event blackout = 7: blackout, blackouts, power cut, power cuts, power outage, power outages, outage, outages, power failure, power failures
event heatwave = -30: heatwave, heat wave, drought, cold snap
event budget = 30: budget, deficit
event siege = 7: siege, siege of, hostage crisis, hostage-taking, hostage taking, hostage drama, standoff
event breach = -30: data breach, data breaches, data leak, data theft, cyber attack, cyber attacks, cyberattack, cyberattacks, cyber-attack, cyber-attacks, hacking attack, ransomware attack, hack
event violence = 0: violence, genocide, coup, crackdown, unrest

# What one text calls a storm another calls a flood: kinds that are one event where place and time are one.
event-family flood: storm, landslide
event-family blast: attack, shooting, stabbing, abduction, jailbreak
event-family quake: tsunami

# Words for one and the same event that differ more: kinds that are one where place and day are one and nothing else is
# told of there. In a town, what goes on for long is what happened in the days before.
event-kin unrest: protest, violence, war, blast, siege, strike, shooting
event-kin accident: crash, collapse, fire, stampede
# What is remembered was in another year: "the anniversary of the quake".
memorial: anniversary, anniversaries, commemoration, commemorations
# What each of these kin may be called: in an article that tells of a collapse, "the accident" is that.
generic-event accident: accident, accidents

# Words that only mean an event that the text has told of: "the disaster".
told-event: disaster, catastrophe, tragedy, calamity, incident, carnage

# Behind a plural these are what somebody does, and no event: "fans storm pitch", "bosses fire 300 workers".
also-verb: storm, fire, strike, flood, rally, crash

# What sounds like an event and is none.
plural: fighting vehicles, infantry fighting vehicles, armoured fighting vehicles, armored fighting vehicles, attack helicopters, attack drones, attack aircraft, attack submarines, attack jets, assault rifles, assault ships, fire engines, fire trucks, fire stations, fire extinguishers, fire alarms, fire doors, bomb shelters, bomb threats, bomb makers, war crimes, war veterans, war planes, war graves, war reporters, crash barriers, crash tests, crash helmets, flood barriers, flood defences, storm drains, strike funds, heart attacks, panic attacks, asthma attacks, ballot papers, ballot boxes, polling stations, computer viruses, trade wars, price wars, battle tanks, battle groups
never: Cal Fire
never: returned fire, return fire, returning fire, hold fire, ceased fire
never: on fire, under fire, set fire, sets fire, fires were lit, fire was set, heart attack, panic attack, asthma attack, assault rifle, fire engine, fire station, fire alarm, bomb shelter, bomb threat, bomb disposal, bomb squad, crash course, computer virus, trade war, price war, storm drain, fighting vehicle, infantry fighting vehicle, attack helicopter, war chest

# What has not happened: "the risk of floods", "warned of a possible quake", "to prevent another attack". Only before an event.
feared: like a, like an, akin to a, prevent, prevents, prevented, preventing, avoid, avert, averted, possible, potential, feared, simulated, mock, hypothetical
# the value 1: only with "of" behind it
feared = 1: risk, risks, threat, danger, fear, fears, possibility, likelihood, chance, warned, warn, warns, warning, warnings

# "the war that began in May": what is counted behind it is counted since then, if such an event lasts.
begins: began, begun, started, erupted, broke out, emerged, surfaced
