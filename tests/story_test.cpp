// Articles that tell of one thing in other words: what linking joins, and next to it what it must keep apart. Each story
// is two texts in own words; the third field says what is found.
#include <doctest/doctest.h>

#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

struct Text {
    char const* date;
    char const* title;
    std::string text;
};

/// "rule figure/figure" of each finding that sets two articles against each other, in their order.
std::vector<std::string> found(std::vector<Text> const& texts) {
    auto const& language = fixture::language();
    ClaimStore store;
    for (auto const& t : texts) {
        Article a;
        a.id = a.path = a.publisher = "Paper " + std::string(1, static_cast<char>('A' + store.documents.size()));
        a.published = parse_day(t.date);
        a.title = t.title;
        a.text = t.text;
        read_article(a, true, language.vocabulary, store);
    }
    auto const questions = link(store, language.vocabulary);
    auto const checked = check(store.claims, store.documents, questions, language.vocabulary, language.rules);
    std::vector<std::string> out;
    for (auto const& f : checked.findings)
        for (auto const& [a, b] : f.pairs) out.push_back(f.rule + ' ' + std::string(store[a].text) + '/' + std::string(store[b].text));
    return out;
}

using Pairs = std::vector<std::string>;
using Texts = std::vector<Text>;

}  // namespace

TEST_CASE("a text that names no event tells of the one in its town in those days") {
    Text const named{"2022-05-03", "Derby abandoned", "Violence broke out in Split on Monday after the derby. In Split 27 people were injured, the mayor said."};
    CHECK(found({named, {"2022-05-03", "Ugly scenes", "Forty-one people were hurt in Split, hospital officials said."}}).size() == 1);
    CHECK(found({named, {"2022-05-19", "Ugly scenes", "Forty-one people were hurt in Split, hospital officials said."}}).empty());
    CHECK(found({named, {"2022-05-03", "Ugly scenes", "Forty-one people were hurt in Zadar, hospital officials said."}}).empty());
}

TEST_CASE("two texts that name no event tell of one incident if their place and days are one") {
    Text const first{"2022-05-03", "Night in Split", "In Split 27 people were hurt, the mayor said."};
    CHECK(found({first, {"2022-05-03", "Ugly scenes", "Forty-one people were hurt in Split, hospital officials said."}}).size() == 1);
    CHECK(found({first, {"2022-05-12", "Ugly scenes", "Forty-one people were hurt in Split, hospital officials said."}}).empty());
}

TEST_CASE("the day that one sentence gives an event is that of the event in the sentences behind it") {
    Text const later{"2022-05-12", "Buses to be checked", "On Monday a bus and a lorry crashed in Split. The crash left four people dead, police said."};
    Text const earlier{"2022-05-06", "Crash in Split", "A bus crash in Split on Friday left nine people dead, the hospital said."};
    CHECK(found({later, {"2022-05-10", "Crash in Split", "A bus crash in Split on Monday left nine people dead, the hospital said."}}).size() == 1);
    CHECK(found({later, earlier}).empty());
    // a fire that is told of with a crash shares its day
    Text const fire{"2022-05-12", "Bus burns", "On Monday a bus and a lorry collided in Split, the bus catching fire in the end. The incident left four people dead."};
    CHECK(found({fire, {"2022-05-10", "Crash in Split", "A bus crash in Split on Monday left nine people dead, the hospital said."}}).size() == 1);
    // what is said on a day did not happen then
    Text const said{"2022-05-12", "Buses to be checked", "Police said on Monday that a bus crashed in Split. The crash left four people dead."};
    CHECK(found({said, {"2022-05-11", "Crash in Split", "A bus crash in Split on Wednesday left nine people dead, the hospital said."}}).size() == 1);
}

TEST_CASE("a land that is named between takes no event away from where it was") {
    Text const one{"2022-05-12", "Trains collide", "On Monday two trains crashed near Split. It was Croatia's worst crash in a decade. The railway said 203 passengers had been on board."};
    CHECK(found({one, {"2022-05-12", "Crash near Split", "On Monday 171 passengers were on board when two trains crashed near Split, the police said."}}).size() == 1);
    CHECK(found({one, {"2022-05-12", "Crash near Zadar", "On Monday 171 passengers were on board when two trains crashed near Zadar, the police said."}}).empty());
}

TEST_CASE("a riot may be called fighting in a town, but no crash") {
    Text const riot{"2022-05-10", "Riot in jail", "A riot in a prison in Cuenca on Monday killed 44 prisoners, officials said."};
    CHECK(found({riot, {"2022-05-10", "Bloodshed", "Twenty-nine prisoners were killed in fighting between gangs in Cuenca."}}).size() == 1);
    CHECK(found({riot, {"2022-05-10", "Crash", "Twenty-nine prisoners were killed in a bus crash in Cuenca on Monday."}}).empty());
    CHECK(found({riot, {"2022-05-25", "Bloodshed", "Twenty-nine prisoners were killed in fighting between gangs in Cuenca."}}).empty());
}

TEST_CASE("a group that is everybody is nobody's part, unless its article tells of others") {
    Text const all{"2022-05-10", "Shaft collapses", "A mine collapsed in Lublin on Monday. Rescuers said 49 people were trapped."};
    CHECK(found({all, {"2022-05-10", "Rescue", "A mine collapsed in Lublin on Monday. In Lublin 35 miners were trapped."}}).size() == 1);
    CHECK(found({all, {"2022-05-10", "Rescue", "A mine collapsed in Lublin on Monday. In Lublin 35 children were trapped."}}).empty());
    CHECK(found({all, {"2022-05-10", "Rescue", "A mine collapsed in Lublin on Monday. In Lublin 35 miners were trapped, and three police officers were trapped."}}).empty());
}

TEST_CASE("things of an article with one event belong to it, if it gives one figure of them") {
    Text const first{"2022-08-10", "Fire", "A wildfire near Split broke out on Monday. It has killed three people. Sixteen bulldozers were clearing the forest."};
    CHECK(found({first, {"2022-08-10", "Blaze", "The wildfire near Split that broke out on Monday has killed three people. Eleven bulldozers were at work."}}).size() == 1);
    CHECK(found({first, {"2022-08-10", "Blaze", "The wildfire near Split that broke out on Monday has killed three people. Eleven bulldozers were at work, and four bulldozers had burned."}}).empty());
    CHECK(found({first, {"2022-08-10", "Blaze", "A wildfire near Zadar broke out on Monday. It has killed three people. Eleven bulldozers were at work."}}).empty());
}

TEST_CASE("the dateline is the place of a text that names none") {
    Text const placed{"2021-05-04", "Blast", "A bomb in Kabul killed 20 people on Monday, the police said."};
    CHECK(found({placed, {"2021-05-04", "Bomb attack", "KABUL, Afghanistan (XP) - A bomb on Monday killed 31 people, officials said."}}).size() == 1);
    CHECK(found({placed, {"2021-05-04", "Bomb attack", "KABUL, Afghanistan (XP) - A bomb in Herat on Monday killed 31 people, officials said."}}).empty());
    CHECK(found({placed, {"2021-05-04", "Bomb attack", "HERAT, Afghanistan (XP) - A bomb on Monday killed 31 people, officials said."}}).empty());
}

TEST_CASE("people of another land are some of those on board") {
    Text const all{"2021-05-04", "Ferry sinks", "A ferry sank off Malta on Monday. There were 4,200 passengers on board, the coast guard said."};
    CHECK(found({all, {"2021-05-04", "Ferry sinks", "A ferry sank off Malta on Monday. There were 3,100 passengers on board, the port said."}}).size() == 1);
    CHECK(found({all, {"2021-05-04", "Ferry sinks", "A ferry sank off Malta on Monday. There were 3,100 Swiss passengers on board, the port said."}}).empty());
}

TEST_CASE("a text looks at the world from the day in its dateline") {
    Text const later{"2021-05-05", "Blast", "A bomb in Kabul killed 31 people on Monday, the police said."};
    CHECK(found({later, {"2021-05-05", "Bomb", "KABUL, Afghanistan (XP) - A bomb in Kabul on Monday killed 20 people."}}).size() == 1);
    CHECK(found({later, {"2021-05-05", "Bomb", "KABUL, Afghanistan, May 4 (XP) - A bomb in Kabul on Monday killed 20 people."}}).empty());  // a day older: an update
    CHECK(found({later, {"2021-05-05", "Bomb", "May 4 (XP) - A bomb in Kabul on Monday killed 20 people."}}).empty());
    CHECK(found({later, {"2021-05-05", "Bomb", "KABUL, Afghanistan, April 4 (XP) - A bomb in Kabul on Monday killed 20 people."}}).size() == 1);
}

TEST_CASE("\"the country\" is that of the dateline") {
    Text const placed{"2023-02-09", "Cholera", "Cholera has killed 1,210 people in Malawi since March 2022, the agency said."};
    CHECK(found({placed, {"2023-02-09", "Report", "LILONGWE - Cholera has killed 1,316 people in the country since March 2022."}}).size() == 1);
    CHECK(found({placed, {"2023-02-09", "Report", "LUSAKA - Cholera has killed 1,316 people in the country since March 2022."}}).empty());
}

TEST_CASE("a text that does not say whose a rate is speaks of what its story does") {
    Text const said{"2024-10-17", "Jobs", "Unemployment in Chile was 8.7 percent in September, the Ossandon Institute said. Carla Rubilar welcomed it. Inflation was 4.1 percent in September."};
    CHECK(found({said, {"2024-10-17", "Work", "Unemployment was 8.4 percent in September, according to the Ossandon Institute. Carla Rubilar said inflation was 4.1 percent."}}) ==
          Pairs{"shares-disagree 8.7 percent/8.4 percent"});
    CHECK(found({said, {"2024-10-17", "Work", "Unemployment was 8.4 percent in September, according to the Halden Institute."}}).empty());
    CHECK(found({said, {"2024-10-17", "Work", "Unemployment in Peru was 8.4 percent in September. The Ossandon Institute and Carla Rubilar said so."}}).empty());
}

TEST_CASE("an event of one story is one, whatever its place is called") {
    Text const near{"2023-09-27", "Depot", "A blast at a fuel depot in Orlovets on Monday killed 68 people, Gegham Oskanov said on behalf of the Vardan Fund."};
    CHECK(found({near, {"2023-09-27", "Aid", "The blast in Moldova on Monday killed at least 125 people, said the Vardan Fund, led by Oskanov."}}).size() == 1);
    CHECK(found({near, {"2023-09-27", "Aid", "The blast in Moldova on Monday killed at least 125 people. Doctors were sent."}}).empty());
}

TEST_CASE("changes compare in other words, and by their direction") {
    Text const up{"2024-10-17", "Jobs", "Chile's exports rose by 250 million dollars in September."};
    CHECK(found({up, {"2024-10-17", "Trade", "In September, Chile's exports fell by 250 million dollars."}}) == Pairs{"opposite-changes 250 million dollars/250 million dollars"});
    CHECK(found({up, {"2024-10-17", "Trade", "In September, Chile's exports rose by 410 million dollars."}}) == Pairs{"changes-disagree 250 million dollars/410 million dollars"});
    CHECK(found({up, {"2024-10-17", "Trade", "In August, Chile's exports fell by 410 million dollars."}}).empty());
}

TEST_CASE("what is told of a whole country is not told of the town that another text names") {
    Text const town{"2022-06-07", "Storm", "A storm hit Peru on Monday. In Piura eight people were injured, the mayor said."};
    CHECK(found({town, {"2022-06-07", "Storm", "A storm hit Peru on Monday. Across the country 26 people were injured, the minister said."}}).empty());
    CHECK(found({town, {"2022-06-07", "Storm", "A storm hit Peru on Monday. Nationwide 26 people were injured, the minister said."}}).empty());
    CHECK(found({town, {"2022-06-07", "Storm", "A storm hit Peru on Monday. In Piura 26 people were injured, the minister said."}}).size() == 1);
    Text const flood{"2022-05-12", "Floods in Split", "Floods in Split killed 14 people on Monday, officials said."};
    CHECK(found({flood, {"2022-05-12", "Floods in Croatia", "Floods in Split have done much harm. The floods killed 61 people across Croatia on Monday."}}).empty());
    CHECK(found({flood, {"2022-05-12", "Floods in Croatia", "Floods in Split have done much harm. The floods killed 61 people on Monday."}}).size() == 1);
}

TEST_CASE("articles that tell much of the same ask the same, however loosely one of them puts it") {
    Text const near{"2023-08-18", "Ferry sinks off Tarvo",
                    "The ferry Maris Stella sank off Tarvo late on Wednesday, killing 48 people, the coastguard said.\n\n"
                    "About 230 people were aboard, said Jonas Halvard of the harbour office. Divers of the Lindmark company found the wreck."};
    auto const other = [](std::string const& where, std::string const& ship, std::string const& who, std::string const& when) {
        return Text{"2023-08-18", "Search ends",
                    "Rescuers ended their search on Friday for victims of a ferry that went down in " + where + ".\n\n" +
                        "On the " + ship + " 63 people drowned" + when + ", said " + who + "."};
    };
    CHECK(found({near, other("Norway", "Maris Stella", "Jonas Halvard of Lindmark", "")}) == Pairs{"counts-disagree 48/63"});
    CHECK(found({near, other("Norway", "Sea Star", "Ola Brandt", "")}).empty());
    CHECK(found({near, other("Norway", "Maris Stella", "Jonas Halvard of Lindmark", " on Sunday")}).empty());
    CHECK(found({near, other("Norway", "Maris Stella", "Jonas Halvard of Lindmark", " in 2019")}).empty());
}

TEST_CASE("a fraction of a whole is compared with a percentage, and is as coarse as its words") {
    Text const half{"2022-05-03", "Storm hits Tonga", "A storm destroyed half of the homes in Tonga on Monday, the mayor said."};
    CHECK(found({half, {"2022-05-03", "Storm in Tonga", "The storm destroyed 20% of the homes in Tonga on Monday, police said."}}).size() == 1);
    CHECK(found({half, {"2022-05-03", "Storm in Tonga", "The storm destroyed 52% of the homes in Tonga on Monday, police said."}}).empty());
}

TEST_CASE("the day of a sentence that tells of something else is not that of the event") {
    CHECK(found({{"2021-03-10", "Kano", "A minister visited Kano on Monday.\n\nA blast killed 12 people in Kano, the hospital said."},
                 {"2021-03-10", "Kano", "The market in Kano was crowded on Saturday.\n\nA blast killed 30 people in Kano, police said."}}).size() == 1);
}

TEST_CASE("one name is one event, however long after it an article is written") {
    Text const may{"2018-05-29", "Harvard study", "At least 4,710 people died in Puerto Rico after Hurricane Maria, a study said."};
    CHECK(found({may, {"2018-08-28", "Toll raised", "The government said that Hurricane Maria killed 2,975 people in Puerto Rico."}}).size() == 1);
    CHECK(found({may, {"2018-08-28", "Toll raised", "The government said that Hurricane Irma killed 2,975 people in Puerto Rico."}}).empty());
    // an article that names one storm means it where it leaves out the name
    CHECK(found({may, {"2018-08-28", "Hurricane Maria", "Hurricane Maria struck Puerto Rico. The government said that the hurricane killed 2,975 people in Puerto Rico."}}).size() == 1);
    // names come round again
    CHECK(found({{"2017-09-20", "Maria", "Hurricane Maria killed 15 people in Dominica on Monday, police said."},
                 {"2011-09-18", "Maria", "Hurricane Maria killed 31 people in Dominica on Friday, police said."}}).empty());
    // another storm
    CHECK(found({{"2017-09-24", "Storms", "Hurricane Maria killed 15 people in Dominica on Monday. A storm killed 40 people in Lyon on Friday."},
                 {"2017-09-24", "Maria", "Hurricane Maria killed 15 people in Dominica on Monday, police said."}}).empty());
    // an old one that it recalls is another
    CHECK(found({{"2016-04-18", "A tremor", "The earthquake killed 272 people in Ecuador on Saturday, the mayor said. The Ambato earthquake killed 5,000 in Ecuador in 1949."},
                 {"2016-04-18", "A tremor", "The earthquake killed 272 people in Ecuador on Saturday, the mayor said."}}).empty());
}

TEST_CASE("what happened at the border of a region happened in it; the border of a country is a place of its own") {
    Text const border{"2018-05-15", "At the border", "The army wounded 1,113 people in clashes at the Gaza border on Monday, the ministry said."};
    CHECK(found({border, {"2018-05-15", "Gaza", "The army wounded 2,700 people in clashes in Gaza on Monday, the hospital said."}}).size() == 1);
    CHECK(found({border, {"2018-05-15", "Syria", "The army wounded 2,700 people in clashes in Syria on Monday, the hospital said."}}).empty());
}

TEST_CASE("a total of several countries is held against none of them") {
    auto const total = [](char const* where) { return Text{"2021-05-03", "Cholera", std::string{"Cholera has killed 2,909 people in "} + where + ", the Red Cross said."}; };
    Text const one{"2021-05-03", "Niger", "Cholera has killed 1,910 people in Niger, the ministry said."};
    CHECK(found({one, total("Niger")}).size() == 1);
    CHECK(found({one, total("Chad, Mali and Niger")}).empty());
    CHECK(found({one, total("Chad and Niger")}).empty());
    CHECK(found({one, total("all three countries")}).empty());
    CHECK(found({total("eight countries"), {"2021-05-03", "WHO", "Cholera has killed 1,910 people in eight countries, the WHO said."}}).size() == 1);
}

TEST_CASE("a figure of an outbreak whose place stands elsewhere is not held against one twice as high") {
    auto const lent = [](char const* figure) { return Text{"2021-05-03", "Cholera in Niger", std::string{"Cholera spreads in Niger.\n\nThe death toll stood at "} + figure + "."}; };
    Text const stated{"2021-05-03", "Niger", "Cholera has killed 1,000 people in Niger, the ministry said."};
    CHECK(found({stated, lent("1,800")}).size() == 1);
    CHECK(found({stated, lent("2,100")}).empty());
    // a quake is in one place
    auto const quake = [](char const* figure) { return Text{"2021-05-03", "Quake in Niger", std::string{"A quake hit Niger on Sunday.\n\nThe death toll stood at "} + figure + "."}; };
    CHECK(found({quake("2,100"), {"2021-05-03", "Niger", "Sunday's quake killed 1,000 people in Niger, the ministry said."}}).size() == 1);
}

TEST_CASE("an article that gives the other figure as the one before revises it") {
    Text const old{"2021-08-18", "Toll", "The quake in Haiti has killed 2,189 people."};
    CHECK(found({old, {"2021-08-18", "Toll", "The quake in Haiti has killed 1,941 people, down from 2,189."}}).empty());
    CHECK(found({old, {"2021-08-19", "Toll", "The quake in Haiti has killed 1,941 people, down from 2,189."}}).empty());
    CHECK(found({old, {"2021-08-18", "Toll", "The quake in Haiti has killed 1,941 people, down from 2,150."}}).size() == 1);
    CHECK(found({old, {"2021-08-17", "Toll", "The quake in Haiti has killed 2,500 people, up from 2,189."}}).size() == 1);
}

TEST_CASE("a body and its initials are one voice") {
    auto const one = [](char const* a, char const* b) { return same_claimant({EntityId::none, a}, {EntityId::none, b}); };
    CHECK(one("HSB", "Harbour Safety Board"));
    CHECK(one("Board of Safety and Harbours", "BSH"));
    CHECK_FALSE(one("HSA", "Harbour Safety Board"));
    CHECK_FALSE(one("HS", "Harbour Safety Board"));
    CHECK_FALSE(one("HSB", "Harbour Safety"));
    CHECK_FALSE(one("HS", "Harbour Safety"));  // two letters are too few
    auto const told = [](char const* second) {
        return Text{"2021-05-03", "Kano", std::string{"The Harbour Safety Board said Sunday's ferry accident in Kano killed 120 people. The "} + second + " said Sunday's ferry accident in Kano killed 95 people."};
    };
    CHECK(found({told("Northern Rescue Service")}).size() == 1);
    CHECK(found({told("HSB")}).empty());
}

TEST_CASE("what a stretch up to now counts is no total") {
    Text const total{"2021-05-07", "Flood", "Monday's flood in Kano has killed 300 people, the army said."};
    CHECK(found({total, {"2021-05-07", "Flood", "Monday's flood in Kano has killed 120 people, police said."}}).size() == 1);
    CHECK(found({total, {"2021-05-07", "Flood", "Monday's flood in Kano has killed 120 people in the past two days, police said."}}).empty());
}

TEST_CASE("an earlier event that a text recalls takes none of its figures") {
    auto const told = [](char const* outlet_text) { return Text{"2021-05-20", "Quake", outlet_text}; };
    Text const later = told("A quake in Peru has killed 90 people, the army said. It comes two weeks after another quake in Peru killed 40 people.");
    CHECK(found({later, told("A quake in Peru has killed 70 people, the mayor said.")}).size() == 1);
    auto const earlier = found({later, {"2021-05-07", "Quake", "A quake in Peru on Thursday has killed 140 people, the mayor said."}});
    CHECK(earlier.size() == 1);
    for (auto const& pair : earlier) CHECK_MESSAGE(pair.find("90") == std::string::npos, pair);
    CHECK(found({{"2021-05-20", "Quake", "It comes two weeks after a quake in Peru killed 40 people."}, {"2021-05-20", "Quake", "It comes two weeks after a quake in Peru killed 65 people."}}).size() == 1);
}

TEST_CASE("a province beside a place that nobody knows is no other province") {
    auto const told = [](char const* second) {
        return Text{"2022-08-26", "Floods", std::string{"The floods have killed many people in Pakistan. Balochistan reported 61 deaths, and "} + second + " recorded 48 deaths."};
    };
    CHECK(found({told("Sindh and Nandipur")}).empty());
    CHECK(found({told("Nandipur")}).empty());
}

TEST_CASE("a headline that repeats a figure of its text goes with it into a finding") {
    auto const told = [](char const* title, char const* outlet) { return Text{"2021-05-07", title, std::string{"Monday's flood in Kano has killed "} + outlet}; };
    auto const other = told("Flood", "120 people, police said.");
    auto const alone = found({told("Flood", "300 people, the army said."), other});
    REQUIRE(alone.size() == 1);
    CHECK(found({told("Flood kills 300 in Kano", "300 people, the army said."), other}) == Pairs{alone.front(), alone.front()});
    // both headlines, each against the other and against the other's text
    CHECK(found({told("Flood kills 300 in Kano", "300 people, the army said."), told("Flood kills 120 in Kano", "120 people, police said.")}).size() == 4);
    // one of its own is not held against others
    auto const rounded = found({told("Flood kills 250 in Kano", "300 people, the army said."), other});
    CHECK(std::none_of(rounded.begin(), rounded.end(), [](std::string const& pair) { return pair.find("250") != std::string::npos && pair.find("120") != std::string::npos; }));
    CHECK(found({told("Flood kills 300 in Kano", "300 people, the army said."), told("Flood", "300 people, police said.")}).empty());
}

TEST_CASE("a reprint adds no headline to what its text tells itself") {
    auto const told = [](char const* title) { return Text{"2021-05-07", title, "A quake struck Peru on Monday. The magnitude of the quake was 6.3, according to the Lima Institute; the Cusco Observatory put the magnitude at 6.6."}; };
    auto const plain = found({told("Quake in Peru"), told("Quake in Peru")});
    CHECK(plain.size() >= 2);
    CHECK(found({told("Quake of magnitude 6.3 in Peru"), told("Quake of magnitude 6.3 in Peru")}) == plain);
}

TEST_CASE("headlines do not lengthen a list of pairs beyond what is listed") {
    auto const pairs = [](std::size_t others) {
        Texts texts{30, Text{"2021-05-07", "Flood kills 300 in Kano", "Monday's flood in Kano has killed 300 people, the army said."}};
        texts.resize(30 + others, Text{"2021-05-07", "Flood", "Monday's flood in Kano has killed 120 people, police said."});
        return found(texts).size();
    };
    CHECK(pairs(10) == 30 * 10 * 2);
    CHECK(pairs(20) == 30 * 20);  // with their headlines there would be more than a thousand
}

TEST_CASE("a text that tells of more itself is not at odds with a figure in between") {
    Text const other{"2018-08-17", "Toll rises", "The floods in Kerala have killed 260 people, the chief minister said."};
    auto const told = [&](std::string const& text) { return found({other, {"2018-08-19", "Help for Kerala", text}}); };
    CHECK(told("The floods in Kerala have killed 150 people in their second spell. The floods in Kerala have killed 290 people this season.").empty());
    CHECK(told("The floods in Kerala have killed 150 people. The floods in Kerala have killed 210 people this season.") != Pairs{});
    CHECK(told("The floods in Kerala have killed 150 people, the army said. The floods in Kerala have killed 290 people, the union said.") == Pairs{"counts-disagree 260/150"});
}

TEST_CASE("a vague word is not held against a figure near its lower end") {
    Text const rough{"2018-08-17", "Help comes", "Dozens of people were killed in the crash in Split on Thursday."};
    CHECK(found({rough, {"2018-08-17", "Crash in Split", "The crash in Split on Thursday killed more than 20 people."}}).empty());
    CHECK(found({rough, {"2018-08-17", "Crash in Split", "The crash in Split on Thursday killed 14 people."}}).size() == 1);
}

TEST_CASE("a headline that its own text bears out is at odds with no other figure of that text") {
    Text const text{"2021-07-15", "Death toll rises to 12 in German floods", "At least 12 people have died in floods in Germany. Police said four people were dead in Ahrweiler."};
    CHECK(found({text}).empty());
}
