# Units of measurement as news prints them. "unit name: words". What is counted one by one is no unit but a noun
# ("11,000 barrels"). A word in capitals needs capitals. The value 1: "a litre" is one of them ("a point" is none).
unit percent: percent, per cent, %, pct, percentage, pc, percents
unit percentage point: percentage-point, percentage point, percentage points, percent point, percent points, pp, ppt, ppts, pct pts
unit basis point: basis-point, basis point, basis points, bps, bp
unit point: point, points, pts

# length
unit kilometre = 1: kilometre, kilometres, kilometer, kilometers, km, kms
unit metre = 1: metre, metres, meter, meters, m
unit decimetre: decimetre, decimetres, decimeter, decimeters, dm
unit centimetre = 1: centimetre, centimetres, centimeter, centimeters, cm, cms
unit millimetre = 1: millimetre, millimetres, millimeter, millimeters, mm
unit picometre: picometre, picometres, picometer, picometers
unit micrometre: micrometre, micrometres, micrometer, micrometers, micron, microns
unit nanometre: nanometre, nanometres, nanometer, nanometers, nm
unit mile = 1: mile, miles, mi
unit nautical mile: nautical-mile, nautical mile, nautical miles, nmi
unit light-year: light-year, light-years, light year, light years
unit astronomical-unit: astronomical unit, astronomical units
unit yard: yard, yards, yd, yds
unit foot: foot, feet, ft
unit inch: inch, inches

# area
unit square kilometre: square-kilometre, square-kilometer, square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, km², square km, sq kilometres
unit square metre: square-metre, square-meter, square metre, square metres, square meter, square meters, sq m, sq. m, sqm, m², square m
unit square mile: square-mile, square mile, square miles, sq mi, sq. mi, sq miles, sq mile
unit square foot: square-foot, square foot, square feet, sq ft, sq. ft, sq feet
unit hectare = 1: hectare, hectares, ha
unit acre = 1: acre, acres

# mass
unit tonne = 1: tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes, t
unit ton: ton, tons, short tons, long tons
unit kilogram = 1: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs
unit gram = 1: gram, grams, gramme, grammes, g
unit milligram = 1: milligram, milligrams, milligramme, milligrammes, mg
unit microgram: microgram, micrograms, mcg
unit pound: pound, pounds, lbs
unit pound = 1: lb
unit stone: stone
unit ounce = 1: ounce, ounces, oz
unit carat: carat, carats

# volume
unit litre = 1: litre, litres, liter, liters, l
unit millilitre = 1: millilitre, millilitres, milliliter, milliliters, ml
unit centilitre: centilitre, centilitres, centiliter, centiliters, cl
unit hectolitre: hectolitre, hectolitres, hectoliter, hectoliters
unit gallon = 1: gallon, gallons, gal, gals, US gallon, US gallons, U.S. gallon, U.S. gallons, imperial gallon, imperial gallons
unit mole: mole, moles, mol
unit pint: pint, pints
unit quart: quart, quarts
unit cubic metre: cubic metre, cubic metres, cubic meter, cubic meters, cu m, m³
unit cubic foot: cubic foot, cubic feet, cu ft
unit cubic centimetre: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc
unit cubic kilometre: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
unit cup: cup, cups
unit tablespoon: tablespoon, tablespoons, tbsp
unit teaspoon: teaspoon, teaspoons, tsp
unit tonne per day: tonnes per day, tonnes a day, tonne per day, tons per day, tons a day, tpd
unit tonne per year: tonnes per year, tonnes a year, tonnes per annum, tons per year, tons a year, tpa
unit tonne per hectare: tonnes per hectare, tonnes a hectare, tons per hectare
unit cubic metre per second: cubic metres per second, cubic meters per second, cubic metres a second, cubic meters a second
unit litre per second: litres per second, liters per second, litres a second, liters a second
unit gram per kilometre: grams per kilometre, grams per kilometer, grams a kilometre, g/km
unit milligram per litre: milligrams per litre, milligrams per liter, mg/l
unit milligram per kilogram: milligrams per kilogram, mg/kg
unit milligram per decilitre: milligrams per decilitre, milligrams per deciliter, mg/dl
unit microgram per cubic metre: micrograms per cubic metre, micrograms per cubic meter, µg/m³, µg/m3, ug/m3
unit barrel per day: barrels per day, barrels a day, bpd, barrel per day, barrel a day, barrels daily, barrels each day
unit acre-foot: acre-feet, acre-foot, acre feet

# speed
unit kilometre per hour: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, kilometre per hour, kilometer per hour, km/h, km/hr, kph, kmh, kmph, km per hour, km an hour
unit mile per hour: miles per hour, miles an hour, mile per hour, mile an hour, mph
unit metre per second: metres per second, meters per second, metres a second, meters a second, metre per second, meter per second, m/s
unit kilometre per second: kilometres per second, kilometers per second, kilometres a second, kilometers a second, km/s
unit mile per second: miles per second, miles a second
unit mile per gallon: miles per gallon, mpg
unit knot: knot, knots

# temperature and angle
unit celsius: degrees Celsius, degree Celsius, degrees celsius, degree celsius, degrees centigrade, degree centigrade, Celsius, celsius, centigrade, °C, ° C, ° celsius, ° centigrade, degrees C, C
unit fahrenheit: degrees Fahrenheit, degree Fahrenheit, degrees fahrenheit, degree fahrenheit, Fahrenheit, fahrenheit, °F, ° F, ° fahrenheit, degrees F, F
unit kelvin: kelvin, kelvins
unit degree: degree, degrees, °, deg
unit radian: radian, radians, rad

# power and energy
unit watt: watt, watts
unit kilowatt: kilowatt, kilowatts, kW
unit megawatt: megawatt, megawatts, MW
unit gigawatt: gigawatt, gigawatts, GW
unit terawatt: terawatt, terawatts, TW
unit kilowatt hour: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, kWh
unit megawatt hour: megawatt hour, megawatt hours, megawatt-hour, megawatt-hours, MWh
unit gigawatt hour: gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours, GWh
unit terawatt hour: terawatt hour, terawatt hours, terawatt-hour, terawatt-hours, TWh
unit horsepower: horsepower, hp, bhp, horse power, brake horsepower
unit joule: joule, joules
unit kilojoule: kilojoule, kilojoules, kJ
unit calorie: calorie, calories
unit kilocalorie: kilocalorie, kilocalories, kcal
unit volt: volt, volts, V
unit kilovolt: kilovolt, kilovolts, kV
unit amp: amp, amps, ampere, amperes
unit hertz: hertz, Hz
unit kilohertz: kilohertz, kHz
unit megahertz: megahertz, MHz
unit gigahertz: gigahertz, GHz
unit decibel: decibel, decibels, dB
unit kiloton: kiloton, kilotons, kilotonne, kilotonnes, kt
unit megaton: megaton, megatons, megatonne, megatonnes, Mt
unit newton: newtons
unit newton metre: newton metres, newton meters
unit pascal: pascal, pascals
unit hectopascal: hectopascal, hectopascals, hPa
unit millibar: millibar, millibars, mbar
unit psi: psi
unit becquerel: becquerel, becquerels, Bq
unit sievert: sievert, sieverts
unit milligray: milligray, milligrays, mGy
unit millisievert: millisievert, millisieverts, mSv
unit rpm: rpm, revolutions per minute
unit part per million: parts per million, part per million, ppm
unit part per billion: parts per billion, part per billion, ppb

# data
unit bit: bit, bits
unit byte: byte, bytes
unit kilobyte: kilobyte, kilobytes, kb
unit megabyte: megabyte, megabytes, MB
unit gigabyte: gigabyte, gigabytes, gb
unit terabyte: terabyte, terabytes, tb
unit petabyte: petabyte, petabytes, PB
unit megabit: megabit, megabits
unit gigabit: gigabit, gigabits
unit megabit per second: megabits per second, megabits a second, Mbps, Mbit/s
unit gigabit per second: gigabits per second, gigabits a second, Gbps
unit pixel: pixel, pixels
unit megapixel: megapixel, megapixels

# time: day to century stand in time.lex
time-unit hour = 101: hr, hrs
time-unit minute = 102: min, mins
time-unit second = 103: sec, secs
time-unit millisecond = 104: millisecond, milliseconds, ms
time-unit fortnight = 105: fortnight, fortnights
time-unit year = 5: yr, yrs

# before a glued 2 or 3: "20 km2"
squared square kilometre: km
squared square metre: m
cubed cubic metre: m
cubed cubic centimetre: cm
# smaller units behind larger ones ("6 feet 2 inches"): how many make one of the key; those of time are read as lengths
minor yard = 3: foot, feet, ft
minor foot = 12: inch, inches, in
minor kilometre = 1000: metre, metres, meter, meters, m
minor metre = 100: centimetre, centimetres, centimeter, centimeters, cm
minor centimetre = 10: millimetre, millimetres, millimeter, millimeters, mm
minor stone = 14: pound, pounds, lb, lbs
minor pound = 16: ounce, ounces, oz
minor kilogram = 1000: gram, grams, gramme, grammes, g
minor-money = 100: cent, cents, c, pence, p
# "weighs 10 pounds": mass, not money
weight: weigh, weighs, weighed, weighing, weight, heavier, lighter
# a unit only where no word of their own follows: "20C", but not a "13F filing"; "12in (30cm)", but not "5 in all"
degree-letter: F
# the value 1: before a word as well, on a warm day ("a 35C heatwave")
degree-letter = 1: C
degree-letter inch: in
degree-letter second: second
# "14st 7lb", but "the 1st" is an ordinal
degree-letter stone: st
# 6'2"
degree-letter foot: ', ’, ′
minor foot = 12: ", ”, ″, '', ’’

# Which way a length runs, behind it: "2 1/2 in thick" is in inches.
extent: thick, wide, tall, deep, high, long
