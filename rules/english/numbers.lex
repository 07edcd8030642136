# Number words. "class = value: words"; the value of a vague word is low * 1000000 + high.
cardinal = 0: zero
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
scale = 100000: lakh, lakhs
scale = 1000000: million, mln
scale = 10000000: crore, crores
scale = 1000000000: billion, bn, bln
scale = 1000000000000: trillion, tn, trn
short-scale = 1000: k, K
short-scale = 1000000: m, M, mn
short-scale = 1000000000: b, B

fraction = 2: half, halves
fraction = 3: third, thirds
fraction = 4: quarter, quarters
fraction = 5: fifth, fifths
fraction = 6: sixth, sixths
fraction = 8: eighth, eighths
fraction = 10: tenth, tenths

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

vague = 2000003: a couple, a couple of
vague = 3000009: several
vague = 24000099: dozens, dozens of
vague = 40000099: scores, scores of
vague = 200000999: hundreds, hundreds of
vague = 2000009999: thousands, thousands of
vague = 20000099999: tens of thousands, tens of thousands of
vague = 200000999999: hundreds of thousands, hundreds of thousands of
# millions and more leave the form low * 1000000 + high and are not read

multiple = 2: double, doubled, twice
multiple = 3: triple, tripled

range-open: between, anywhere from, ranging from
plural-s: s
percent: percent, per cent, %, percentage point, percentage points, pct
