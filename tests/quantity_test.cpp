// Quantities in sentences: each form beside a near miss. A row is a text and its readings as "words: low..high unit",
// in their order; "-" where an end is open.
#include <doctest/doctest.h>

#include "grammar/item.hpp"
#include "tests/fixture.hpp"
#include "tests/sentence_file.hpp"

using namespace claimcheck;

namespace {

std::string print(std::optional<Number> n) { return n ? to_string(*n) : "-"; }

std::string read(std::string const& text) {
    std::string out;
    for (auto const& m : read_mentions(text, parse_day("2021-12-02"), fixture::language().vocabulary)) {
        if (!m.has_figure) continue;
        if (!out.empty()) out += "; ";
        out += text.substr(m.span.begin, m.span.size()) + ": " + print(m.figure.low);
        if (m.figure.low != m.figure.high) out += ".." + print(m.figure.high);
        if (!m.unit.empty()) out += ' ' + std::string{m.unit};
    }
    return out;
}

struct Row { char const* text; char const* readings; };

void check(std::initializer_list<Row> rows) {
    for (auto const& row : rows) {
        std::string const text = row.text;
        CAPTURE(text);
        CHECK(read(text) == std::string{row.readings});
    }
}

}  // namespace

TEST_CASE("digits in every form of print") {
    check({
        {"The dam holds 1,234,567 fish.", "1,234,567: 1234567"},
        {"The dam holds 1 234 567 fish.", "1 234 567: 1234567"},
        {"The dam holds 40 000 fish.", "40 000: 40000"},
        {"The dam holds 12 500 fish.", "12 500: 12500"},
        {"The dam holds 1'234 fish.", "1'234: 1234"},
        {"The dam holds 12,34,567 fish.", "12,34,567: 1234567"},
        {"The index fell to .234 on Monday.", ".234: 0.234"},
        {"The sample held 1.5e6 cells.", "1.5e6: 1500000"},
        {"The sample held 1.5x10^6 cells.", "1.5x10^6: 1500000"},
        {"A cell weighs 4 x 10^-3 grams.", "4 x 10^-3 grams: 0.004 gram"},
        {"The stars are 2.5 \xC3\x97 10^3 km apart.", "2.5 \xC3\x97 10^3 km: 2500 kilometre"},
        {"A share cost 2\xC2\xBD dollars.", "2\xC2\xBD dollars: 2.5 usd"},
        {"The recipe takes \xC2\xBE litre.", "\xC2\xBE litre: 0.75 litre"},
        {"The plank is 2 1/2 inches thick.", "2 1/2 inches: 2.5 inch"},
        {"The road is 3/4 mile long.", "3/4 mile: 0.75 mile"},
        {"The clinic has 0.5 km of shelves.", "0.5 km: 0.5 kilometre"},
        {"The count rose to 1 200, they said.", "1 200: 1200"},
        {"Growth was 2,5 percent, and sales were 12,5 million euros.", "2,5 percent: 2.5 percent; 12,5 million euros: 12500000 eur"},
        {"The ticket costs \xE2\x82\xAC" "4,50 in Ghent.", "\xE2\x82\xAC" "4,50: 4.5 eur"},
        // near misses
        {"A 4 x 400 metres relay was run.", "4: 4; 400 metres: 400 metre"},
        {"Call 0800 123 456 or +44 20 7946 0000.", ""},
        {"The 747s and the 1990s were his.", ""},
        {"They hang in rooms 2,5 and 7.", "7: 7"},
        {"She ran it in 2:14:04.", ""},
        {"The paper gives it as 5 W/m^2.", "5: 5"},
        {"He came 5 th of all.", ""},
        {"The text was printed as 20,0000 by mistake.", ""},
        {"The server at 192.168.100.200 was down.", ""},
        {"He was there on 9/11 and later.", ""},
        {"On May 12 300 people came.", "300: 300"},
        {"Critics gave it 8/10 at best.", ""},
    });
}

TEST_CASE("numbers in words") {
    check({
        {"Two and a half million birds came.", "Two and a half million: 2500000"},
        {"A hundred and five birds came.", "A hundred and five: 105"},
        {"Three quarters of a million birds came.", "Three quarters of a million: 750000"},
        {"Half a million birds came.", "Half a million: 500000"},
        {"Two dozen birds came.", "Two dozen: 24"},
        {"Two point five million birds came.", "Two point five million: 2500000"},
        {"The state spent five lakh rupees.", "five lakh rupees: 500000 inr"},
        {"The state spent 2 crore 50 lakh rupees.", "2 crore 50 lakh rupees: 25000000 inr"},
        {"A million and a half birds came.", "A million and a half: 1500000"},
        {"Twenty-five hundred birds came.", "Twenty-five hundred: 2500"},
        {"Three-and-a-half million birds came.", "Three-and-a-half million: 3500000"},
        {"Seven and a quarter percent is the rate.", "Seven and a quarter percent: 7.25 percent"},
        {"She won by two hundredths of a second.", "two hundredths of a second: 0.02 second"},
        {"Fifty-four hundredths was the dose.", "Fifty-four hundredths: 0.54"},
        {"The mix holds three twenty-fifths.", "three twenty-fifths: 0.12"},
        {"The mix holds seven ten-thousandths.", "seven ten-thousandths: 0.0007"},
        {"The state spent Rs 40 cr, not 2.5 lakh crore rupees.", "Rs 40 cr: 400000000 inr; 2.5 lakh crore rupees: 2500000000000 inr"},
        {"A billion and three quarters million were sold.", "A billion and three quarters million: 1000750000"},
        {"Three dozens were sold.", "Three dozens: 36"},
        // near misses
        {"Two fifth places and a second prize went home.", "Two: 2"},
        {"The two hundred fifth-graders sang.", "two hundred: 200"},
        {"He was one of a second group.", "one: 1"},
        {"They gave 3 hundred and 2 hundred.", "3 hundred: 300; 2 hundred: 200"},
        {"Ten and twenty birds came.", "Ten: 10; twenty: 20"},
        {"The third million was spent on paint.", ""},
        {"The fourth quarter was poor.", ""},
        {"In the twentieth century the town grew.", ""},
        {"No one came on the fourth of July.", ""},
        {"She thanked the one who had called.", ""},
    });
}

TEST_CASE("vague numbers have bounds") {
    check({
        {"Dozens came.", "Dozens: 24..99"},
        {"Several hundred birds came.", "Several hundred: 300..999"},
        {"A few thousand birds came.", "A few thousand: 3000..9999"},
        {"A couple of hundred birds came.", "A couple of hundred: 200..399"},
        {"Tens of thousands of birds came.", "Tens of thousands: 20000..99999"},
        {"Hundreds of millions of birds came.", "Hundreds of millions: 200000000..999999999"},
        {"The bank lost billions of dollars.", "billions of dollars: 2000000000..9999999999 usd"},
        {"The index lost hundreds of points.", "hundreds of points: 200..999 point"},
        {"She won a six-figure sum.", "six-figure: 100000..999999"},
        {"Several tens of thousands of birds came.", "Several tens of thousands: 20000..99999"},
        // near misses
        {"Few came.", ""},
        {"It is a matter of scale.", ""},
    });
}

TEST_CASE("signs") {
    check({
        {"It was -5 degrees in Oslo.", "-5 degrees: -5 degree"},
        {"It was minus 20 degrees Celsius in Yakutsk.", "minus 20 degrees Celsius: -20 celsius"},
        {"It was 10 degrees below zero.", "10 degrees below zero: -10 degree"},
        {"The result was -$3 million (-4%).", "-$3 million: -3000000 usd; -4%: -4 percent"},
        {"It was 12 below zero.", "12 below zero: -12"},
        {"It was minus 12C overnight in Minsk.", "minus 12C: -12 celsius"},
        {"The poll errs by plus or minus 3 points.", "3 points: 3 point"},
        // near misses
        {"The under-8 team won.", ""},
        {"Episode III -14 was shown.", "14: 14"},
        {"It was 10 degrees above.", "10 degrees: 10 degree"},
        {"The Wolves won 14-8.", ""},
    });
}

TEST_CASE("scale letters") {
    check({
        {"The port cost $1.2bn.", "$1.2bn: 1200000000 usd"},
        {"The port cost \xE2\x82\xAC" "10M.", "\xE2\x82\xAC" "10M: 10000000 eur"},
        {"The post was seen 15k times.", "15k: 15000"},
        {"The town has 3m people.", "3m: 3000000"},
        {"The app has 330m monthly users.", "330m: 330000000"},
        {"The plant built 2.4m new cars for 400m people.", "2.4m: 2400000; 400m: 400000000"},
        {"The 1.8m-strong army marched.", "1.8m: 1800000"},
        {"The debt is $2.1T now.", "$2.1T: 2100000000000 usd"},
        {"The firm has MSEK 12 in cash.", "MSEK 12: 12000000 sek"},
        {"The plan is for 3m homes and 50m tonnes of stone.", "3m: 3000000; 50m tonnes: 50000000 tonne"},
        {"The farm cost Rs 5,000cr.", "Rs 5,000cr: 50000000000 inr"},
        {"The farm cost $10 M and a barn US$ 2MM.", "$10 M: 10000000 usd; US$ 2MM: 2000000 usd"},
        {"The post was seen 2.5 k times.", "2.5: 2.5"},
        {"Its views reached 2.5 k.", "2.5 k: 2500"},
        // near misses
        {"She ran the 5 K.", "5: 5"},
        {"They made $10 B movies.", "$10: 10 usd"},
        {"She won the 400m hurdles.", "400m: 400 metre"},
        {"The 5G network grew.", ""},
        {"The wall is 3m high.", "3m: 3 metre"},
        {"She ran a 5K race.", "5: 5"},
        {"Figure 3b shows a rat.", ""},
    });
}

TEST_CASE("money") {
    check({
        {"The farm cost A$52.5 million (US$40.4 million).", "A$52.5 million: 52500000 aud; US$40.4 million: 40400000 usd"},
        {"The farm cost 40 \xE2\x82\xAC per day.", "40 \xE2\x82\xAC: 40 eur"},
        {"The farm cost USD 75 million.", "USD 75 million: 75000000 usd"},
        {"The farm cost 75 USD million.", "75 USD million: 75000000 usd"},
        {"The farm cost Rs 2,000 or 20Rs per day.", "Rs 2,000: 2000 inr; 20Rs: 20 inr"},
        {"The farm cost 200 Argentine pesos.", "200 Argentine pesos: 200 ars"},
        {"The pen cost a dollar and 42 cents.", "a dollar and 42 cents: 1.42 usd"},
        {"The pen cost 3 dollars and 50 cents.", "3 dollars and 50 cents: 3.5 usd"},
        {"The pen cost $10 CAD.", "$10 CAD: 10 cad"},
        {"The farm cost \xE2\x82\xB9" "500 crore.", "\xE2\x82\xB9" "500 crore: 5000000000 inr"},
        {"The farm cost R200 million.", "R200 million: 200000000 zar"},
        {"The stamp cost 50p and 30 pence.", "50p: 50 pence; 30 pence: 30 pence"},
        {"The farm cost US $ 5 million, the port c $ 6.4 million.", "US $ 5 million: 5000000 usd; c $ 6.4 million: 6400000 cad"},
        {"The farm cost rupees 40 crore.", "rupees 40 crore: 400000000 inr"},
        {"The farm cost 3 million Finnish markkaa.", "3 million Finnish markkaa: 3000000 fim"},
        {"The pens were 10 $ 30 $ each.", "10 $: 10 usd; 30 $: 30 usd"},
        {"A share earned 45 euro cents.", "45 euro cents: 45 euro cent"},
        {"He owes RMB 10 USD 20.", "RMB 10: 10 cny; USD 20: 20 usd"},
        // near misses
        {"A $5 note gave us $7.", "$5: 5 usd; $7: 7 usd"},
        {"Against the dollar 5 million traders bet.", "5 million: 5000000"},
        {"The R2 robot came.", ""},
        {"The bomb weighed 500 pounds.", "500 pounds: 500 pound"},
        {"They sold 40 pounds of cheese for 40 pounds.", "40 pounds: 40 pound; 40 pounds: 40 gbp"},
        {"Tell us $5 is enough.", "$5: 5 usd"},
        {"A dollar is a dollar.", ""},
    });
}

TEST_CASE("ranges share what stands once") {
    check({
        {"It cost between 5 and 10 million dollars.", "between 5 and 10 million dollars: 5000000..10000000 usd"},
        {"It cost $5m to $6m.", "$5m to $6m: 5000000..6000000 usd"},
        {"It cost $5m to 6m.", "$5m to 6m: 5000000..6000000 usd"},
        {"It grew 5-10% in all.", "5-10%: 5..10 percent"},
        {"It takes a 10- to 15-minute walk.", "10- to 15-minute: 10..15 minute"},
        {"Some one-to-two hundred birds came.", "Some one-to-two hundred: 100..200"},
        {"From 200 to 300 birds came.", "From 200 to 300: 200..300"},
        {"More than 100 but fewer than 300 birds came.", "More than 100 but fewer than 300: 100..300"},
        {"Five or six birds came.", "Five or six: 5..6"},
        {"A depth between 4 and 6 km was measured.", "between 4 and 6 km: 4..6 kilometre"},
        {"It hit between a quarter and a third of homes.", "between a quarter and a third: 0.25..0.3333333333"},
        {"It was as low as 10 or as high as 20.", "as low as 10 or as high as 20: 10..20"},
        {"Anything between 50 and 60 birds came.", "Anything between 50 and 60: 50..60"},
        {"It was 60%, up from 10 to 15 percent.", "60%: 60 percent; 10 to 15 percent: 10..15 percent"},
        // near misses
        {"The toll rose from 14 to 31.", "14: 14; 31: 31"},
        {"The fee will go up from $10 to $11.", "$10: 10 usd; $11: 11 usd"},
        {"The disk holds 160 GB or 40,000 songs.", "160 GB: 160 gigabyte; 40,000: 40000"},
        {"It fell 26 points or 3.5%.", "26 points: 26 point; 3.5%: 3.5 percent"},
        {"More than 40 and more than 10 came.", "More than 40: 40..-; more than 10: 10..-"},
        {"Either 10 billion or 10 trillion was lost.", "10 billion: 10000000000; 10 trillion: 10000000000000"},
        {"They led by two points - 12 points to 10.", "two points: 2 point; 12 points: 12 point; 10: 10"},
    });
}

TEST_CASE("hedges before, behind and around") {
    check({
        {"Ten or more birds came.", "Ten or more: 10..-"},
        {"Some 20-odd birds came.", "Some 20-odd: 16..24"},
        {"It lasted 100-plus days.", "100-plus days: 100..- day"},
        {"Twelve birds at most came.", "Twelve: 12"},
        {"It weighs 5 kg at most.", "5 kg at most: -..5 kilogram"},
        {"It lasted more than a year.", "more than a year: 1..- year"},
        {"It is nearly a mile away.", "nearly a mile: 0.8..1 mile"},
        {"It lost 5 points or more than 7%.", "5 points: 5 point; more than 7%: 7..- percent"},
        {"More than half voted.", "More than half: 0.5..-"},
        {"The toll has passed 1,000.", "has passed 1,000: 1000..-"},
        {"More than hundred birds and nearly thousand dollars came.", "More than hundred: 100..-; nearly thousand dollars: 800..1000 usd"},
        {"They raised $3-plus billion from 20-odd thousand fans.", "$3-plus billion: 3000000000..- usd; 20-odd thousand: 16000..24000"},
        {"Use was cut by a third and by two thirds.", "a third: 0.3333333333; two thirds: 0.6666666666"},
        // near misses
        {"The house passed two bills.", "two: 2"},
        {"The arrow <> 5 means nothing.", "5: 5"},
        {"It was 248 more than a day before.", "248: 248"},
        {"It lasted long.", ""},
        {"Thousand hills are here.", ""},
        {"They were beaten by a third man.", ""},
    });
}

TEST_CASE("units, smaller units and powers") {
    check({
        {"He is 6 feet 2 inches tall.", "6 feet 2 inches: 6.1666666666 foot"},
        {"The baby weighed 7 pounds, 8 ounces.", "7 pounds, 8 ounces: 7.5 pound"},
        {"It took an hour and a half.", "an hour and a half: 1.5 hour"},
        {"It took 2 years and 3 months.", "2 years and 3 months: 27 month"},
        {"The lake covers 20 km2.", "20 km2: 20 square kilometre"},
        {"He walked half a mile.", "half a mile: 0.5 mile"},
        {"It was 25C (77F) in Rome.", "25C: 25 celsius; 77F: 77 fahrenheit"},
        {"The wind blew at 120 km/h.", "120 km/h: 120 kilometre per hour"},
        {"Rates rose by half a percentage point.", "half a percentage point: 0.5 percentage point"},
        {"It was 1.5C above the mean.", "1.5C: 1.5 celsius"},
        {"The 25-basis-point cut came.", "25-basis-point: 25 basis point"},
        {"Growth was a quarter of one percent.", "a quarter of one percent: 0.25 percent"},
        {"He weighs 14st 7lb and lost 12st.", "14st 7lb: 14.5 stone; 12st: 12 stone"},
        {"A 35C heatwave came.", "35C: 35 celsius"},
        {"The 18-month-long siege ended.", "18-month-long: 18 month"},
        {"The beam is 12in (30cm) thick.", "12in: 12 inch; 30cm: 30 centimetre"},
        {"The beam is thin (5 in).", "5 in: 5 inch"},
        {"The beam is 2 1/2 in thick and 5 in wide.", "2 1/2 in: 2.5 inch; 5 in: 5 inch"},
        {"The river rose 3-1/4 feet.", "3-1/4 feet: 3.25 foot"},
        {"The total was 52: 40 in Lima and 12 in Cusco.", "52: 52; 40: 40; 12: 12"},
        {"It held $72 billion U.S. in bonds and lost $5.09 billion Cdn.", "$72 billion U.S.: 72000000000 usd; $5.09 billion Cdn: 5090000000 cad"},
        {"It held $72 billion US bonds and $5 Canadian coins.", "$72 billion: 72000000000 usd; $5: 5 usd"},
        {"The tank holds 12 gals of oil.", "12 gals: 12 gallon"},
        {"He is 6'2\" tall.", "6'2\": 6.1666666666 foot"},
        {"The car emits 95 g/km.", "95 g/km: 95 gram per kilometre"},
        {"The air held 40 micrograms per cubic metre.", "40 micrograms per cubic metre: 40 microgram per cubic metre"},
        {"She drank a litre of milk a mile from town.", "a litre: 1 litre; a mile: 1 mile"},
        {"The table says 20 (kg) and $99 (CAD).", "20 (kg): 20 kilogram; $99 (CAD): 99 cad"},
        {"The talks took three more days and two full weeks.", "three more days: 3 day; two full weeks: 2 week"},
        // near misses
        {"It hit 12 in all, 5 in Kabul.", "12: 12; 5: 5"},
        {"It met 12 in high spirits, 5 in long robes.", "12: 12; 5: 5"},
        {"It was one in, all in.", "one: 1"},
        {"He sang '6' and held a 5\" plate.", "6: 6; 5: 5"},
        {"They won three more seats.", "three: 3"},
        {"Milk cost $2 a litre and 50 pence a gallon.", "$2: 2 usd; 50 pence: 50 pence"},
        {"He has a point, a foot and a ton of work.", ""},
        {"He ran 20 (in all) and 5 (miles or so).", "20: 20; 5: 5"},
        {"The fund made a 13F filing.", "13: 13"},
        {"The 14C dating came on the 21st.", "14: 14"},
        {"A third of one village left.", "A third: 0.3333333333; one: 1"},
        {"He is 6 feet and 2 others are 5.", "6 feet: 6 foot; 2: 2; 5: 5"},
        {"The third mile was hard.", ""},
        {"Part 24703L202 broke.", ""},
        {"The object 06F6 lies behind J1149.5+6663.", ""},
        {"The farm sold two hundred dozen eggs.", "two hundred dozen: 2400"},
        {"He sold a dozen score eggs.", "a dozen: 12"},
        {"The fund holds three krores.", "three krores: 30000000"},
    });
}

TEST_CASE("ages and ratios are quantities and no claims") {
    check({
        {"A 34-year-old man came.", "34-year-old: 34 year old"},
        {"The girl, aged 5, came.", "5: 5 year old"},
        {"Children aged 5 to 12 came.", "5 to 12: 5..12 year old"},
        {"It is for ages 14 and 18 alike.", "14: 14 year old; 18: 18 year old"},
        {"He is eighteen months old.", "eighteen months old: 18 month old"},
        {"Patients aged from 18 to 65 came.", "from 18 to 65: 18..65 year old"},
        {"One in five voters stayed away.", "One in five: 0.2"},
        {"It hits one in every 10 homes.", "one in every 10: 0.1"},
        {"One-in-four pupils came.", "One-in-four: 0.25"},
        {"Nine out of 10 voters came.", "Nine out of 10: 0.9"},
        // near misses
        {"Old men came.", ""},
        {"The raid killed two in three villages.", "two: 2; three: 3"},
        {"Of the voters 44 out of 55 came.", "44: 44; 55: 55"},
        {"There were five in 2009.", "five: 5"},
        {"Another one was lost in phase two.", ""},
        {"One by one they left the Group of Seven talks.", ""},
    });
}

TEST_CASE("the gate for quantities changes nothing") {
    auto const& lexicon = fixture::language().vocabulary.lexicon;
    std::vector<Token> tokens;
    ItemLine gated, open;
    for (auto const& path : fixture::files_below(fixture::source_dir() / "tests" / "sentences", ".txt")) {
        for (auto const& row : fixture::read_sentence_file(path)) {
            tokenize(row.sentence, 0, lexicon, tokens);
            read_items(tokens, gated, true);
            read_items(tokens, open, false);
            CAPTURE(row.sentence);
            CHECK(gated.quantities == open.quantities);
            CHECK(gated.asides == open.asides);
        }
    }
}
