# Kinds of event. "event kind = days: words"; the days are how far apart two mentions may be dated and still be one
# event; 0 is for what lasts (wars, outbreaks), where the place alone decides. With a minus sign: what happens in many
# places at once, so that what is in a town is not what is in its country; -1000 is for what lasts there.
# Up to 3: it can happen again the next day, so two days that are both said are two events.
event quake = 7: earthquake, quake, tremor, temblor, aftershock, aftershocks, earthquakes
event blast = 3: blast, bomb, bombing, explosion, attack, attacks, bombings, car bomb, car bombing, truck bomb, truck bombing, roadside bomb, suicide bombing, suicide attack, blasts, explosions, bomb attack, terrorist attack, airstrike, air strike, airstrikes, missile strike, shelling, raid, ambush, exploded, detonated, bombed
event shooting = 3: shooting, massacre, mass shooting, shootout, stabbing, rampage, opened fire, opens fire, open fire, opening fire, live fire, sniper fire, gunfire, friendly fire, under fire, shot dead
event war = 0: war, conflict, fighting, insurgency, civil war, hostilities, invasion, uprising, clashes, battle
event outbreak = -1000: outbreak, epidemic, pandemic, Ebola, cholera, coronavirus, COVID, Covid, measles, virus, disease, infections, new cases, confirmed cases
event crash = 3: crash, plane crash, collision, derailment, train crash, air crash, bus crash, accident, pile-up, crashes, capsizing, sinking, shipwreck, ferry disaster, ferry accident, ferry sinking, boat disaster, boat accident, air disaster, train disaster, rail disaster, mine disaster, ferry sank, boat sank, ship sank, vessel sank, ferry sinks, boat sinks, ship sinks, vessel sinks, boat sinking, ship sinking, into a ravine, into a gorge, off a cliff, crashed, collided, derailed, capsized, overturned
event storm = 14: storm, hurricane, typhoon, cyclone, tornado, tornadoes, blizzard, tropical storm, snowstorm
event flood = 14: flood, floods, flooding, flash floods, landslide, landslides, mudslide, mudslides, heavy rain, monsoon
event avalanche = 7: avalanche, avalanches, snowslide, rockslide, rockfall
event tsunami = 14: tsunami
event eruption = 14: eruption, volcano
event fire = 14: fire, blaze, inferno, fires, blazes, wildfire, wildfires, bushfire, bushfires, forest fire, forest fires, brush fire, brush fires
event collapse = 7: collapse, building collapse, bridge collapse, dam collapse, cave-in
event stampede = 3: stampede, crush
event protest = -3: protest, protests, march, rally, demonstration, demonstrations, marches, rallies, riot, riots, sit-in, rallied, marched, marching, demonstrated, demonstrating, protested, protesting
event vote = -3: election, vote, referendum, ballot, elections, poll, runoff
event pilgrimage = 14: pilgrimage, hajj, Hajj, Kumbh Mela
event strike = -14: strike, walkout, industrial action
event heatwave = 30: heatwave, heat wave, drought, cold snap
event budget = 30: budget, deficit
event siege = 7: siege, hostage crisis, kidnapping, abduction
event violence = 0: violence, genocide, coup, crackdown, unrest

# What one text calls a storm another calls a flood: kinds that are one event where place and time are one.
event-family flood: storm
event-family blast: shooting
event-family quake: tsunami
