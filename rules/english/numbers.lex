# Number words. "class = value: words"; the value of a vague word is low * 1000000 + high.
cardinal = 0: zero, nought, naught
cardinal = 1: one
cardinal = 2: two
cardinal = 3: three
cardinal = 4: four
cardinal = 5: five
cardinal = 6: six
cardinal = 7: seven
cardinal = 8: eight
cardinal = 9: nine
cardinal = 10: ten
cardinal = 11: eleven
cardinal = 12: twelve
cardinal = 13: thirteen
cardinal = 14: fourteen
cardinal = 15: fifteen
cardinal = 16: sixteen
cardinal = 17: seventeen
cardinal = 18: eighteen
cardinal = 19: nineteen
cardinal = 20: twenty
cardinal = 30: thirty
cardinal = 40: forty
cardinal = 50: fifty
cardinal = 60: sixty
cardinal = 70: seventy
cardinal = 80: eighty
cardinal = 90: ninety

scale = 12: dozen
scale = 20: score
scale = 100: hundred
scale = 1000: thousand
scale = 100000: lakh, lakhs, lac
scale = 1000000: million, mln
scale = 10000000: crore, crores, cr, krore, krores
scale = 1000000000: billion, bn, bln, milliard
scale = 1000000000000: trillion, tn, trn, tln
# glued to digits
short-scale = 1000: k, K
short-scale = 1000000: m, M, MM, mn, mil, mio
short-scale = 1000000000: b, B
short-scale = 1000000000000: T
# alone they are two to ten of them; behind a number they are scales: "hundreds of thousands", "three thousand millions"
plural-scale = 12: dozens
plural-scale = 100: hundreds
plural-scale = 1000: thousands
plural-scale = 1000000: millions
plural-scale = 1000000000: billions
plural-scale = 1000000000000: trillions
point: point
minus: minus, negative
# "10 degrees below zero"
zero-side: below

# "three twenty-firsts"
fraction = 1: firsts
fraction = 2: half, halves
fraction = 3: third, thirds
fraction = 4: quarter, quarters, fourth, fourths
fraction = 5: fifth, fifths
fraction = 6: sixth, sixths
fraction = 7: seventh, sevenths
fraction = 8: eighth, eighths
fraction = 9: ninth, ninths
fraction = 10: tenth, tenths
fraction = 12: twelfth, twelfths
fraction = 13: thirteenth, thirteenths
fraction = 14: fourteenth, fourteenths
fraction = 15: fifteenth, fifteenths
fraction = 16: sixteenth, sixteenths
fraction = 20: twentieth, twentieths
fraction = 30: thirtieth, thirtieths
fraction = 40: fortieth, fortieths
fraction = 50: fiftieth, fiftieths
fraction = 100: hundredth, hundredths
fraction = 1000: thousandth, thousandths
fraction = 1000000: millionth, millionths
fraction = 1000000000: billionth, billionths
fraction = 1000000000000: trillionth, trillionths

ordinal = 1: first, st
ordinal = 2: second, nd
ordinal = 3: third, rd
ordinal = 4: fourth, th
ordinal = 5: fifth
ordinal = 6: sixth
ordinal = 7: seventh
ordinal = 8: eighth
ordinal = 9: ninth
ordinal = 10: tenth
ordinal = 11: eleventh
ordinal = 12: twelfth
ordinal = 13: thirteenth
ordinal = 14: fourteenth
ordinal = 15: fifteenth
ordinal = 16: sixteenth
ordinal = 17: seventeenth
ordinal = 18: eighteenth
ordinal = 19: nineteenth
ordinal = 20: twentieth
ordinal = 30: thirtieth
ordinal = 40: fortieth
ordinal = 50: fiftieth
ordinal = 100: hundredth
ordinal = 1000: thousandth
ordinal = 1000000: millionth
ordinal = 1000000000: billionth

vague = 2000003: a couple, a couple of, couple of
vague = 3000009: several, a few, quite a few
vague = 20000099: tens
vague = 24000099: dozens
vague = 40000099: scores
vague = 1000009999: four-figure, four figures
vague = 10000099999: five-figure, five figures
vague = 100000999999: six-figure, six figures

multiple = 2: double, doubled, twice
multiple = 3: triple, tripled

range-open: between, anywhere from, anywhere between, anything from, anything between, somewhere between, ranging from, ranging between, ranged from, ranges from, range from, ranged between, varying from, varied from, varies from
plural-s: s
percent: percent, per cent, %, percentage point, percentage points, pct

# behind a figure; the key is the hedge
hedge-after atleast: upwards, at least, at the least, at the very least, at a minimum, minimum
hedge-after about: give or take, more or less, or thereabouts
hedge-after atmost: at most, at the most, at a maximum, maximum, tops
# behind "or": "10 or more", "20 or so"
hedge-side atleast: more, higher, greater, longer, older, above, well above, just above, slightly above, over, better, upwards
hedge-side about: so
hedge-side atmost: less, fewer, lower, shorter, younger, below, well below, just below, slightly below, under
# glued to the figure: "20-odd", "100-plus", "10+"
hedge-suffix atleast: plus, +
hedge-suffix about: odd, something, ish
# "one in five"
ratio: in, in every, out of every, over
# verbs that are hedges only before large numbers: "the toll passed 1,000", "the house passed two bills"
hedge-verb nearly: approach
hedge-verb over: passed, crossed, crosses, crossing, has crossed, have crossed, had crossed, has passed, have passed, had passed, past, passes, tops, topped, surpass, surpassed, surpasses, surpassing, topping, exceed, exceeds, exceeded, exceeding
