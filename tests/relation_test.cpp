// The table of relations, row by row in the order in which they are decided, each beside near misses; then the ways in
// which figures of real reporting disagree. Every row is two texts, one figure of each, and how the two relate.
#include <doctest/doctest.h>

#include "engine/relation.hpp"
#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

struct Said {
    char const* date;
    char const* text;
    char const* figure;  ///< as printed: the first claim of the text with it
};

struct Row {
    char const* name;
    Said a, b;
    Relation relation;
    bool one_day = false;  ///< should be so one day: the row fails when it is
};

Article article(char const* id, Said const& said) {
    Article out;
    out.id = out.path = out.publisher = id;
    out.published = parse_day(said.date);
    out.text = said.text;
    return out;
}

ClaimId find(fixture::Run const& run, std::uint32_t document, std::string_view figure) {
    for (std::size_t i = 0; i < run.store.claims.size(); ++i) {
        auto const& claim = run.store.claims[i];
        if (claim.document == static_cast<DocumentId>(document) && claim.text == figure) return static_cast<ClaimId>(i);
    }
    FAIL("not read: " << std::string{figure});
    return {};
}

/// Two figures of different questions are not comparable; so are two that the relation keeps apart.
Relation relation(Row const& row) {
    auto const& language = fixture::language();
    auto const run = fixture::run({article("Coast Wire", row.a), article("River Post", row.b)}, language);
    std::vector<ClaimId> const ids{find(run, 0, row.a.figure), find(run, 1, row.b.figure)};
    auto const question = [&](ClaimId id) { return run.store[id].question; };
    if (question(ids[0]) != question(ids[1])) return Relation::not_comparable;
    auto const pair = standings(run.store.claims, ids, run.store.documents, language.vocabulary);
    auto const there = relate(pair[0], pair[1], language.vocabulary);
    CHECK(there == relate(pair[1], pair[0], language.vocabulary));
    return there;
}

void check_rows(std::vector<Row> const& rows) {
    for (auto const& row : rows) {
        CAPTURE(std::string{row.name});
        auto const got = to_string(relation(row));
        if (row.one_day) {
            CHECK_MESSAGE(got != to_string(row.relation), "this works now: take the mark away");
        } else {
            CHECK(got == to_string(row.relation));
        }
    }
}

constexpr auto contradiction = Relation::contradicts;
constexpr auto discrepancy = Relation::discrepancy;
constexpr auto update = Relation::updates;
constexpr auto compatible = Relation::compatible;
constexpr auto apart = Relation::not_comparable;

}  // namespace

TEST_CASE("another measure, subject, place or event is not comparable") {
    check_rows({
        {"troops of a season and of a day", {"2021-12-02", "Russia had 120,000 troops near Ukraine's border in spring 2021.", "120,000"},
         {"2021-05-31", "On Monday Russia had 90,000 troops near Ukraine's border.", "90,000"}, apart},
        {"troops of one day", {"2021-05-31", "Russia had 120,000 troops near Ukraine's border on Monday.", "120,000"},
         {"2021-05-31", "On Monday Russia had 90,000 troops near Ukraine's border.", "90,000"}, contradiction},
        {"deaths and injuries", {"2021-08-15", "The quake in Haiti has killed 304 people.", "304"},
         {"2021-08-15", "The quake in Haiti has injured 1,800 people.", "1,800"}, apart},
        {"troops of two countries", {"2022-01-12", "Russia has massed 90,000 troops near Ukraine.", "90,000"},
         {"2022-01-12", "Belarus has massed 30,000 troops near Ukraine.", "30,000"}, apart},
        {"two cities", {"2019-06-10", "The march in Vienna on Sunday drew 7,500 protesters.", "7,500"},
         {"2019-06-10", "The march in Graz on Sunday drew 2,000 protesters.", "2,000"}, apart},
        {"two events of one kind in one place", {"2002-10-20", "The bombing in Bali on 12 October 2002 killed 202 people.", "202"},
         {"2005-10-10", "The bombing in Bali on 1 October 2005 killed 20 people.", "20"}, apart},
        {"one event under two names", {"2010-09-05", "The earthquake in Chile on Saturday killed 40 people, the army said.", "40"},
         {"2010-09-05", "Saturday's tremor in Chile killed 52 people, the Red Cross said.", "52"}, contradiction},
    });
}
TEST_CASE("a part is not its whole") {
    check_rows({
        {"children of the dead", {"2015-07-04", "The flood in Manila has killed 471 people.", "471"},
         {"2015-07-04", "The flood in Manila has killed 98 children.", "98"}, apart},
        {"the same part twice", {"2015-07-04", "The flood in Manila has killed 98 children, the army said.", "98"},
         {"2015-07-04", "The flood in Manila has killed 120 children, the Red Cross said.", "120"}, contradiction},
    });
}
TEST_CASE("another kind or period is not comparable") {
    check_rows({
        {"a level and its change", {"2021-11-15", "Unemployment in Spain was 14.6 percent in October 2021.", "14.6 percent"},
         {"2021-11-15", "Unemployment in Spain rose by 2.1 percent in October 2021.", "2.1 percent"}, apart},
        {"shares of two months", {"2021-11-15", "Unemployment in Spain was 6.4 percent in October 2021.", "6.4 percent"},
         {"2021-12-15", "Unemployment in Spain was 7.9 percent in November 2021.", "7.9 percent"}, apart},
        {"this year and since 2014", {"2021-12-02", "The war in Ukraine has killed 61 soldiers this year.", "61"},
         {"2021-12-02", "The war in Ukraine has killed 4,200 soldiers since 2014.", "4,200"}, apart},
    });
}
TEST_CASE("what is planned, possible or denied is held against nothing") {
    check_rows({
        {"planned", {"2021-12-05", "Russia has deployed 70,000 troops near Ukraine.", "70,000"},
         {"2021-12-05", "Russia plans to deploy 175,000 troops near Ukraine.", "175,000"}, apart},
        {"possible", {"2021-12-05", "Russia has deployed 70,000 troops near Ukraine.", "70,000"},
         {"2021-12-05", "Russia could deploy 175,000 troops near Ukraine.", "175,000"}, apart},
        {"denied", {"2021-12-05", "Russia has deployed 70,000 troops near Ukraine.", "70,000"},
         {"2021-12-05", "Moscow denied that Russia had deployed 175,000 troops near Ukraine.", "175,000"}, apart},
        {"reported against asserted", {"2021-12-05", "Russia has deployed 70,000 troops near Ukraine.", "70,000"},
         {"2021-12-05", "Kyiv says that Russia has deployed 115,000 troops near Ukraine.", "115,000"}, contradiction},
    });
}
TEST_CASE("another unit is not comparable") {
    check_rows({
        {"people and percent", {"2020-08-10", "In Belarus 7.1 million people took part in the vote.", "7.1 million"},
         {"2020-08-10", "In Belarus 84 percent of the people took part in the vote.", "84 percent"}, apart},
    });
}
TEST_CASE("contradicts: one day, and the words leave no number that fits both") {
    check_rows({
        {"two exact tolls", {"2015-07-04", "The flood in Manila has killed 471 people, the army said.", "471"},
         {"2015-07-04", "The flood in Manila has killed 512 people, the Red Cross said.", "512"}, contradiction},
        {"words that leave room", {"2015-07-04", "The flood in Manila has killed about 400 people, the army said.", "about 400"},
         {"2015-07-04", "The flood in Manila has killed 471 people, the Red Cross said.", "471"}, discrepancy},
        {"printed on two days", {"2015-07-04", "The flood in Manila has killed 512 people, the army said.", "512"},
         {"2015-07-05", "The flood in Manila has killed 471 people, the Red Cross said.", "471"}, discrepancy},
        {"one claimant on one day: the higher may be the later", {"2015-07-04", "The flood in Manila has killed 471 people, the Red Cross said.", "471"},
         {"2015-07-04", "In Manila the flood killed 512 people, according to the Red Cross.", "512"}, update},
        {"a place that stands elsewhere in the article is no ground for an error", {"2015-07-04", "A flood hit Manila. It has killed 471 people, the army said.", "471"},
         {"2015-07-04", "The flood in Manila has killed 512 people, the Red Cross said.", "512"}, discrepancy},
    });
}
TEST_CASE("discrepancy: the usual ranges share no number, and no update explains it") {
    check_rows({
        {"levels within what they hold", {"2022-01-12", "Russia has massed 90,000 troops near Ukraine.", "90,000"},
         {"2022-01-19", "Russia has massed 115,000 troops near Ukraine.", "115,000"}, discrepancy},
        {"a toll that falls", {"2021-08-18", "The quake in Haiti has killed 2,189 people.", "2,189"},
         {"2021-08-19", "The quake in Haiti has killed 1,941 people.", "1,941"}, discrepancy},
        {"a crowd does not grow when it has gone home", {"2019-06-10", "The march in Vienna on Sunday drew 7,500 protesters.", "7,500"},
         {"2019-06-11", "The march in Vienna on Sunday drew 25,000 protesters.", "25,000"}, discrepancy},
        {"more missing than before", {"2021-08-18", "After the quake in Haiti 332 people are missing.", "332"},
         {"2021-08-20", "After the quake in Haiti 389 people are missing.", "389"}, discrepancy},
    });
}
TEST_CASE("updates: later, and as such a figure may change") {
    check_rows({
        {"a toll that grows", {"2021-08-15", "The quake in Haiti has killed 304 people.", "304"},
         {"2021-08-16", "The quake in Haiti has killed 1,297 people.", "1,297"}, update},
        {"a correction may go down", {"2021-08-18", "The quake in Haiti has killed 2,189 people.", "2,189"},
         {"2021-08-19", "The quake in Haiti has killed 1,941 people, according to a corrected count.", "1,941"}, update},
        {"whoever lowers a toll corrects it", {"2021-08-18", "The quake in Haiti has killed 2,189 people.", "2,189"},
         {"2021-08-19", "The ministry lowered the number of dead from the quake in Haiti to 1,941.", "1,941"}, update},
        {"whoever lowers its figures corrects them", {"2021-08-18", "The quake in Haiti has killed 2,189 people.", "2,189"},
         {"2021-08-19", "The quake in Haiti has killed 1,941 people, said the agency, which lowered its figures.", "1,941"}, update},
        {"a toll that is cut", {"2021-08-18", "The quake in Haiti has killed 2,189 people.", "2,189"},
         {"2021-08-19", "The toll of the quake in Haiti was cut to 1,941.", "1,941"}, update},
        {"a share that is published again", {"2021-11-15", "Unemployment in Spain was 6.4 percent in October 2021.", "6.4 percent"},
         {"2021-12-15", "Unemployment in Spain was 7.9 percent in October 2021.", "7.9 percent"}, update},
        {"what was said before is older than its article", {"2021-08-16", "The health ministry had earlier put the toll of the quake in Haiti at 700 dead.", "700"},
         {"2021-08-16", "The quake in Haiti has killed 1,297 people.", "1,297"}, update},
        {"what was said before and has become less", {"2021-08-16", "The health ministry had earlier put the toll of the quake in Haiti at 1,700 dead.", "1,700"},
         {"2021-08-16", "The quake in Haiti has killed 1,297 people.", "1,297"}, discrepancy},
        {"by a day later than the event", {"2021-08-19", "The quake in Haiti had killed 1,941 people by 17 August.", "1,941"},
         {"2021-08-18", "The quake in Haiti has killed 2,189 people.", "2,189"}, update},
        {"a level beyond what it holds", {"2021-04-20", "Russia has massed 120,000 troops near Ukraine.", "120,000"},
         {"2021-12-03", "Russia has massed 94,000 troops near Ukraine.", "94,000"}, update},
        {"fewer are missing: news, no dispute", {"2021-08-18", "After the quake in Haiti 332 people are missing.", "332"},
         {"2021-08-20", "After the quake in Haiti 271 people are missing.", "271"}, apart},
    });
}
TEST_CASE("one thing under several names") {
    check_rows({
        {"pupils and schoolchildren", {"2021-11-09", "The fire in Odense on Monday injured 12 pupils.", "12"},
         {"2021-11-09", "The fire in Odense on Monday injured 17 schoolchildren.", "17"}, contradiction},
        {"pupils and nurses", {"2021-11-09", "The fire in Odense on Monday injured 12 pupils.", "12"},
         {"2021-11-09", "The fire in Odense on Monday injured 17 nurses.", "17"}, apart},
        {"an attack and a stabbing", {"2021-11-09", "A knife attack in Odense on Monday injured six people.", "six"},
         {"2021-11-09", "An attack in Odense on Monday injured nine people.", "nine"}, contradiction},
        {"an attack and a fire", {"2021-11-09", "A fire in Odense on Monday injured six people.", "six"},
         {"2021-11-09", "An attack in Odense on Monday injured nine people.", "nine"}, apart},
    });
}
TEST_CASE("a surname and the whole name are no different claimants") {
    auto const& language = fixture::language();
    auto const dimension = [&](char const* other) {
        auto const run = fixture::run({article("Coast Wire", {"2021-11-09", "The fire in Odense on Monday injured 12 pupils, Zoe Lind said.", "12"}),
                                       article("River Post", {"2021-11-09", other, "17"})}, language);
        std::vector<ClaimId> const ids{find(run, 0, "12"), find(run, 1, "17")};
        auto const pair = standings(run.store.claims, ids, run.store.documents, language.vocabulary);
        return compare_dimension("claimant", pair[0], pair[1], language.vocabulary);
    };
    CHECK(dimension("The fire in Odense on Monday injured 17 pupils, Ms Lind said.") == Dimension::same);
    CHECK(dimension("The fire in Odense on Monday injured 17 pupils, Ms Berg said.") == Dimension::differs);
}

TEST_CASE("what is somebody's compares only where both say whose") {
    check_rows({
        {"one party", {"2021-11-09", "The Socialists won 68 seats in Norway on Monday.", "68"}, {"2021-11-09", "The Socialists won 71 seats in Norway on Monday.", "71"}, contradiction},
        {"two parties", {"2021-11-09", "The Socialists won 68 seats in Norway on Monday.", "68"}, {"2021-11-09", "The Liberals won 71 seats in Norway on Monday.", "71"}, apart},
        {"seats of nobody", {"2021-11-09", "In Norway 68 seats were won.", "68"}, {"2021-11-09", "In Norway 71 seats were won.", "71"}, apart},
    });
}
TEST_CASE("compatible: the ranges meet") {
    check_rows({
        {"lower bound", {"2016-03-01", "The war in Ukraine has killed more than 3,500 people since 2014.", "more than 3,500"},
         {"2016-03-01", "The war in Ukraine has killed 3,600 people since 2014.", "3,600"}, compatible},
        {"what one writes for it", {"2015-07-04", "The flood in Manila has killed nearly 500 people.", "nearly 500"},
         {"2015-07-04", "The flood in Manila has killed 471 people.", "471"}, compatible},
        {"a few more than at least two", {"2021-03-04", "The blast in Kabul killed at least two people.", "at least two"},
         {"2021-03-04", "The blast in Kabul killed five people.", "five"}, compatible},
        {"vague words", {"2021-03-04", "The blast in Kabul killed dozens of people.", "dozens"},
         {"2021-03-04", "The blast in Kabul killed 61 people.", "61"}, compatible},
        {"ends that touch", {"2022-01-18", "Russia has massed almost 100,000 troops near Ukraine.", "almost 100,000"},
         {"2022-01-19", "Russia has massed more than 100,000 troops near Ukraine.", "more than 100,000"}, compatible},
        {"a round figure is not widened against a lower bound", {"2022-01-18", "Russia has massed 90,000 troops near Ukraine.", "90,000"},
         {"2022-01-19", "Russia has massed more than 100,000 troops near Ukraine.", "more than 100,000"}, discrepancy},
    });
}

// ---- how figures disagree in real reporting: two articles ----

TEST_CASE("figures of real reporting, in two articles") {
    check_rows({
        {"a total and its ground troops", {"2021-11-20", "Russia has massed 115,000 troops near Ukraine.", "115,000"},
         {"2021-11-20", "Russia has massed 93,000 ground troops near Ukraine.", "93,000"}, apart},
        {"two dates, within what troops hold", {"2021-11-03", "Russia has massed 90,000 troops near Ukraine.", "90,000"},
         {"2021-12-04", "Russia has massed 120,000 troops near Ukraine.", "120,000"}, discrepancy},
        {"two dates, beyond", {"2021-11-03", "Russia has massed 90,000 troops near Ukraine.", "90,000"},
         {"2022-02-16", "Russia has massed 148,000 troops near Ukraine.", "148,000"}, update},
        {"a running total of one series", {"2020-09-15", "The war in Ukraine has killed 13,200 people since 2014, the UN said.", "13,200"},
         {"2021-07-15", "The war in Ukraine has killed 13,350 people since 2014, the UN said.", "13,350"}, update},
        {"killed, and killed or injured", {"2022-11-10", "The war in Ukraine has killed 100,000 soldiers since February, Washington said.", "100,000"},
         {"2022-11-10", "The war in Ukraine has killed or injured 100,000 soldiers since February, Washington said.", "100,000"}, apart},
        {"civilians and all", {"2021-07-15", "The war in Ukraine has killed 3,390 civilians since 2014, the UN said.", "3,390"},
         {"2021-07-15", "The war in Ukraine has killed 13,300 people since 2014, the UN said.", "13,300"}, apart},
        {"two estimates of one storm", {"2018-08-29", "The hurricane in Puerto Rico killed 2,975 people, the university said.", "2,975"},
         {"2018-08-29", "The hurricane in Puerto Rico killed 4,710 people, the institute said.", "4,710"}, contradiction},
        {"cases and people", {"2013-01-20", "In Guatemala 7.8 million cases were treated last year, the ministry said.", "7.8 million"},
         {"2013-01-20", "In Guatemala 6.5 million people were treated last year, the ministry said.", "6.5 million"}, apart},
        {"lower bound", {"2015-02-01", "The outbreak in Liberia has killed more than 3,500 people.", "more than 3,500"},
         {"2015-02-01", "The outbreak in Liberia has killed 3,700 people.", "3,700"}, compatible, true},
        {"breaking news", {"2017-10-14", "The bombing in Mogadishu killed at least 230 people, police said.", "at least 230"},
         {"2017-10-16", "The bombing in Mogadishu killed more than 300 people, police said.", "more than 300"}, update},
        {"police and organisers", {"2003-02-15", "The march in London on Saturday drew 750,000 protesters, police said.", "750,000"},
         {"2003-02-16", "The march in London on Saturday drew 2 million protesters, organisers said.", "2 million"}, discrepancy},
        {"one claimant's figure drifts", {"2014-06-11", "The blast in Baghdad killed 10 people, security officials said.", "10"},
         {"2014-06-11", "The blast in Baghdad killed 15 people, security officials said.", "15"}, update},
        {"two dates for one figure", {"2019-02-01", "By the end of 2018 the war in Ukraine had killed 13,000 people, the UN said.", "13,000"},
         {"2019-02-01", "By April 2018 the war in Ukraine had killed 13,000 people, the UN said.", "13,000"}, compatible},
        {"millions and billions", {"2020-06-02", "France has a debt of 3.5 trillion dollars.", "3.5 trillion dollars"},
         {"2020-06-02", "France has a debt of 3.5 billion dollars.", "3.5 billion dollars"}, contradiction},
        {"a share and a risk", {"2020-06-02", "In Norway 82 percent of the patients recovered.", "82 percent"},
         {"2020-06-02", "In Norway the risk of the patients rose by 82 percent.", "82 percent"}, apart},
        {"a vague word for more", {"2021-03-04", "Thousands of people marched in Vienna on Wednesday.", "Thousands"},
         {"2021-03-04", "Some 18,000 people marched in Vienna on Wednesday.", "Some 18,000"}, discrepancy},
        {"a vague word for far more", {"2021-03-04", "Hundreds of people marched in Vienna on Wednesday.", "Hundreds"},
         {"2021-03-04", "Some 18,000 people marched in Vienna on Wednesday.", "Some 18,000"}, contradiction},
        {"vague words of one size", {"2021-03-04", "The blast in Kabul killed dozens of people.", "dozens"},
         {"2021-03-04", "The blast in Kabul killed scores of people.", "scores"}, compatible},
        {"a subset by place", {"1998-08-09", "The bombing in Kenya killed 247 people.", "247"},
         {"1998-08-09", "The bombing in Tanzania killed 10 people.", "10"}, apart},
        {"growth in a day, one voice", {"2005-11-09", "The blast in Amman killed 18 people, police said.", "18"},
         {"2005-11-09", "The blast in Amman killed 57 people, police said.", "57"}, update},
        {"marines are troops, too", {"2022-01-10", "Russia has massed 9,000 marines near Ukraine.", "9,000"},
         {"2022-01-10", "Russia has massed 100,000 troops near Ukraine.", "100,000"}, apart},
        {"a bound that became the figure", {"2022-01-10", "Russia has massed up to 100,000 troops near Ukraine.", "up to 100,000"},
         {"2022-01-10", "Russia has massed 100,000 troops near Ukraine.", "100,000"}, compatible},
        {"a rise and a fall", {"2021-05-04", "The deficit of Spain rose by 250 billion euros in 2020.", "250 billion euros"},
         {"2021-05-04", "The deficit of Spain fell by 250 billion euros in 2020.", "250 billion euros"}, discrepancy, true},
        {"what was printed again as it was", {"2014-08-13", "The outbreak in Liberia has killed 355 people.", "355"},
         {"2014-08-14", "The outbreak in Liberia has killed 355 people.", "355"}, compatible},
    });
}

// ---- inside one article: what the rules say ----

namespace {

struct Story {
    char const* name;
    char const* title;
    char const* text;
    std::vector<std::string> rules;  ///< that flag it
    bool one_day = false;
};

std::vector<std::string> flagged(Story const& story) {
    Article a = article("Coast Wire", {"2021-07-19", story.text, ""});
    a.title = story.title;
    std::vector<std::string> out;
    for (auto const& finding : fixture::run({a}, fixture::language()).checked.findings) out.push_back(finding.rule);
    return out;
}

}  // namespace

TEST_CASE("figures of real reporting, inside one article") {
    std::vector<Story> const stories{
        {"a headline with digits that changed places", "Quake kills 489 people in Mexico", "The quake killed 498 people in Mexico.", {"headline-differs"}},
        {"a headline that rounds", "Quake kills nearly 500 people in Mexico", "The quake killed 498 people in Mexico.", {}},
        {"parts that miss the total", "", "The blast killed 60 people, including 25 soldiers, 24 police officers and 21 civilians.", {"parts-miss-total"}},
        {"parts within a range", "", "The war in Ukraine has killed between 13,200 and 13,400 people: 3,390 civilians, 4,200 soldiers and 5,750 fighters.", {}},
        {"an amount in two currencies", "", "The farm in Hay was sold for A$52.5 million (US$40.4 million).", {}},
        {"police and organisers", "", "The march in Vienna on Sunday drew 7,500 protesters, according to the Interior Ministry. The march in Vienna on Sunday "
         "drew 25,000 protesters, according to the Trade Union Federation.", {"counts-disagree", "figures-contradict"}, true},
        {"steps of one toll", "", "The flood in Manila killed 10 people on Monday. By Friday the flood in Manila had killed 25 people.", {}},
        {"an earlier event of the kind", "", "The bombing in Bali killed 20 people. The bombing in Bali in 2002 killed 202 people.", {}},
        {"percent that are points", "", "The bank raised its rate by 1.25 percent, from 12 percent to 13.25 percent.", {"points-not-percent"}, true},
        {"a sum per head", "", "The state gave 500 million dollars to 327 million people, one million dollars each.", {"per-head-does-not-match"}},
        {"what each should have got", "", "The state gave 500 million dollars to 250,000 people, 2,000 dollars each.", {}},
        {"a sum in another currency", "", "The fund paid 60 million euros to 1,200 farmers, or 500 dollars per farmer.", {}},
        {"two counts to divide by", "", "The fund paid 60 million euros to 1,200 farmers and 40 villages, 500 euros each.", {}},
        {"a breakdown of another day", "", "By 13 May the outbreak in Italy had killed 35,091 people, including 164 doctors as of 6 May.", {"parts-of-another-day"}},
        {"a share and its amount", "", "In Graz 80 percent of the 200 prisoners, or 120, were freed.", {"share-misses-amount"}, true},
        {"a part above its whole", "", "The flood in Manila killed 60 people, among them 75 children.", {"parts-miss-total", "part-exceeds-whole"}},
    };
    for (auto const& story : stories) {
        CAPTURE(std::string{story.name});
        auto const got = flagged(story);
        CAPTURE(std::string{got.empty() ? "nothing" : got.front()});
        if (story.one_day) {
            CHECK_MESSAGE(got != story.rules, "this works now: take the mark away");
        } else {
            CHECK(got == story.rules);
        }
    }
}
