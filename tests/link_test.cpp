// Claims are built by hand: what is tested is which of them share a question.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

#include "engine/claim_graph.hpp"
#include "engine/event.hpp"
#include "engine/origin.hpp"
#include "engine/pipeline.hpp"
#include "engine/question.hpp"

using namespace claimcheck;

namespace {

enum : std::uint32_t {
    world, ukraine, border, donbas, russia, kyiv, kenya, nairobi, mombasa, padang, bali, army, syria
};

Vocabulary vocabulary() {
    Vocabulary v;
    auto place = [&](char const* name, std::uint32_t inside) {
        v.entities.push_back({});
        v.entities.back().name = v.entities.back().shown = name;
        v.entities.back().inside = inside == world ? EntityId::none : static_cast<EntityId>(inside);
    };
    place("world", world), place("ukraine", world), place("ukraine-border", ukraine), place("donbas", ukraine);
    place("russia", world), place("kyiv", ukraine), place("kenya", world), place("nairobi", kenya);
    place("mombasa", kenya), place("padang", world), place("bali", world), place("russian-army", world);
    place("syria", world);
    v.entities[army].kind = EntityKind::force;
    v.entities[army].speaks_for = static_cast<EntityId>(russia);
    v.entities[kyiv].speaks_for = static_cast<EntityId>(ukraine);
    auto measure = [&](char const* name, FigureKind kind, bool event) {
        v.measures.push_back({});
        v.measures.back().name = name;
        v.measures.back().kind = kind;
        v.measures.back().unit = "people";
        v.measures.back().needs_event = event;
    };
    measure("troops", FigureKind::level, false);
    measure("deaths", FigureKind::count, true);
    measure("child-deaths", FigureKind::count, true);
    measure("unemployment", FigureKind::share, false);
    v.measures[0].holds_days = 90;
    v.measures[2].part_of = static_cast<MeasureId>(1);
    for (char const* word : {"the", "of", "in", "near", "a"}) v.lexicon.add(word, WordClass::stop, 0, word);
    v.lexicon.add("quake", WordClass::event, 7, "quake");
    v.lexicon.add("tremor", WordClass::event, 7, "quake");
    v.lexicon.add("blast", WordClass::event, 3, "blast");
    v.lexicon.add("war", WordClass::event, 0, "war");
    v.lexicon.add("storm", WordClass::event, 14, "storm");
    v.lexicon.add("people", WordClass::people, 0, "");
    v.lexicon.add("flood", WordClass::event, 14, "flood");
    v.lexicon.add("storm", WordClass::event_family, 0, "flood");
    v.lexicon.add("conflict", WordClass::event, 0, "war");
    return v;
}
Vocabulary const& known() {
    static Vocabulary const v = vocabulary();
    return v;
}

Slot at(std::uint32_t entity) { return {static_cast<EntityId>(entity), known().entities[entity].shown}; }
Slot words(std::string_view text) { return {EntityId::none, text}; }
std::optional<Day> day(std::string_view iso) { return parse_day(iso); }

Claim claim(std::string_view measure, Slot subject, Slot place, std::int64_t value = 100) {
    Claim c;
    for (std::size_t m = 0; m < known().measures.size(); ++m)
        if (known().measures[m].name == measure) c.measure = static_cast<MeasureId>(m);
    c.measure_name = measure;
    c.subject = subject;
    c.place = place;
    c.figure.value = Number{value};
    c.sentence = "A sentence.";
    return c;
}
Claim with_event(Claim c, std::string_view kind, Slot place, std::string_view begin = {}) {
    c.event.kind = kind;
    c.event.place = place;
    if (!begin.empty()) c.event.begin = c.event.end = day(begin);
    return c;
}
Claim as_of(Claim c, std::string_view iso) {
    c.when.end = day(iso);
    c.when.begin = c.when.end;
    c.when.basis = Basis::stated;
    return c;
}

struct Articles {
    ClaimStore store;
    std::vector<std::string> questions;

    void add(std::string_view id, std::string_view published, std::vector<Claim> const& claims) {
        Document document;
        document.id = document.path = store.keep(id);
        document.published = day(published);
        std::uint32_t sentence = 0;
        for (Claim one : claims) {
            one.document = static_cast<DocumentId>(store.documents.size());
            one.sentence_number = ++sentence;
            store.claims.push_back(one);
        }
        store.documents.push_back(document);
    }
    std::string key(std::size_t claim) const {
        return questions.at(static_cast<std::size_t>(store.claims[claim].question));
    }
    bool together(std::size_t a, std::size_t b) const { return store.claims[a].question == store.claims[b].question; }
    void link() { questions = claimcheck::link(store, known()); }
};

/// One article a claim, all of one day.
Articles linked(std::vector<Claim> const& claims) {
    Articles articles;
    for (std::size_t i = 0; i < claims.size(); ++i) articles.add("a" + std::to_string(i), "2021-12-02", {claims[i]});
    articles.link();
    return articles;
}

}  // namespace

TEST_CASE("Russia's troops are not Ukraine's") {
    auto const a = linked({claim("troops", at(russia), at(border)), claim("troops", at(russia), at(border)),
                           claim("troops", at(ukraine), at(border)), claim("troops", at(army), at(border))});
    CHECK(a.key(0) == "troops|russia|ukraine-border|people");
    CHECK(a.together(0, 1));
    CHECK(a.together(0, 3));
    CHECK(a.key(2) == "troops|ukraine|ukraine-border|people");
}

TEST_CASE("A capital stands for its country only when the figure is elsewhere") {
    auto const a = linked({claim("troops", at(kyiv), at(donbas)), claim("troops", at(ukraine), at(donbas)),
                           claim("troops", at(kyiv), at(kyiv))});
    CHECK(a.together(0, 1));
    CHECK(a.key(2) == "troops|kyiv|kyiv|people");
}

TEST_CASE("A place joins the one inside it, and bridges no two") {
    auto const one = linked({claim("troops", at(russia), at(border)), claim("troops", at(russia), at(ukraine))});
    CHECK(one.together(0, 1));
    CHECK(one.key(1) == "troops|russia|ukraine-border|people");
    auto const two = linked({claim("troops", at(russia), at(border)), claim("troops", at(russia), at(ukraine)),
                             claim("troops", at(russia), at(donbas))});
    CHECK(two.questions.size() == 3);
}

TEST_CASE("An article that tells two places apart keeps them apart") {
    Articles a;
    a.add("a", "2021-12-02",
          {claim("troops", at(russia), at(ukraine), 120), claim("troops", at(russia), at(border), 90)});
    a.add("b", "2021-12-02", {claim("troops", at(russia), at(border), 95)});
    a.link();
    CHECK_FALSE(a.together(0, 1));
    CHECK(a.together(1, 2));
}

TEST_CASE("Words of names: half of them, and more than one") {
    auto const shared = [](std::string_view a, std::string_view b) {
        auto const words_of = [](std::string_view text) { return content_words(slug(text, known().lexicon)); };
        return share_words(words_of(a), words_of(b));
    };
    CHECK(shared("the conflict in eastern Ukraine", "eastern Ukraine conflict zone"));
    CHECK(shared("Padang", "the Padang"));
    CHECK_FALSE(shared("eastern Ukraine", "Ukraine"));
    CHECK_FALSE(shared("Sumatra's coast", "Sumatra's capital"));
    CHECK_FALSE(shared("polling station 12", "polling station 13"));
    CHECK_FALSE(shared("the", "of"));
    CHECK(slug("U.S. forces near Kyiv’s airport", known().lexicon) == "us-forces-kyiv-airport");
    auto const a = linked({claim("troops", words("the Wagner private army"), at(syria)),
                           claim("troops", words("Wagner army"), at(syria)),
                           claim("troops", words("private guards"), at(syria))});
    CHECK(a.together(0, 1));
    CHECK_FALSE(a.together(0, 2));
}

TEST_CASE("Unknown equals nothing") {
    auto const a = linked({claim("troops", {}, {}), claim("troops", {}, {}), claim("troops", at(russia), {}),
                           claim("troops", at(russia), {})});
    CHECK(a.questions.size() == 4);
    CHECK(a.key(2).starts_with("troops|russia|?|people|alone "));
    auto const b = linked({claim("rescuers", {}, {}), claim("rescuers", {}, {}),
                           claim("rescuers", at(russia), at(syria)), claim("rescuers", at(russia), at(syria)),
                           claim("nurses", at(russia), at(syria))});
    CHECK_FALSE(b.together(0, 1));
    CHECK(b.together(2, 3));
    CHECK_FALSE(b.together(2, 4));
    CHECK(b.key(3) == "rescuers|russia|syria|things");
}

TEST_CASE("A missing slot joins the best fit") {
    SUBCASE("the only one") {
        auto const a = linked({claim("troops", at(russia), at(border)), claim("troops", at(russia), {})});
        CHECK(a.together(0, 1));
    }
    SUBCASE("the nearest date") {
        auto const a = linked({as_of(claim("troops", at(russia), at(border)), "2021-11-01"),
                               as_of(claim("troops", at(russia), at(syria)), "2021-11-20"),
                               as_of(claim("troops", at(russia), {}), "2021-11-05")});
        CHECK(a.together(0, 2));
    }
    SUBCASE("a shared place before one around it") {
        auto const a = linked({as_of(claim("troops", at(russia), at(border)), "2021-11-05"),
                               as_of(claim("troops", at(syria), at(ukraine)), "2021-11-20"),
                               as_of(claim("troops", {}, at(ukraine)), "2021-11-05")});
        CHECK(a.together(1, 2));
    }
    SUBCASE("a tie joins none, and no question is bridged") {
        auto const a = linked({claim("troops", at(russia), at(border)), claim("troops", at(russia), at(syria)),
                               claim("troops", at(russia), {})});
        CHECK(a.questions.size() == 3);
        CHECK(a.key(2).find("|alone ") != std::string::npos);
    }
    SUBCASE("in a tie the own article wins") {
        Articles a;
        a.add("a", "2021-12-02", {claim("troops", at(russia), at(border)), claim("troops", at(russia), {})});
        a.add("b", "2021-12-02", {claim("troops", at(russia), at(syria))});
        a.link();
        CHECK(a.together(0, 1));
    }
    SUBCASE("not years away, and not without a known slot") {
        auto const a = linked({as_of(claim("troops", at(russia), at(border)), "2014-11-01"),
                               as_of(claim("troops", at(russia), {}), "2021-11-01"), claim("troops", {}, {})});
        CHECK(a.questions.size() == 3);
    }
}

TEST_CASE("Events are told apart by kind, place and date") {
    auto deaths = [](std::string_view kind, Slot place, std::string_view begin) {
        return with_event(claim("deaths", {}, {}), kind, place, begin);
    };
    auto const a = linked({deaths("blast", at(bali), "2002-10-12"), deaths("blast", at(bali), "2005-10-01"),
                           deaths("blast", at(bali), "2002-10-12"), deaths("quake", at(bali), "2002-10-12"),
                           deaths("tremor", at(bali), "2002-10-14"), deaths("blast", at(padang), "2002-10-12"),
                           deaths("war", at(donbas), "2014-04-01"), deaths("conflict", at(donbas), "2021-06-01"), deaths("blast", at(bali), "2002-10-13")});
    CHECK(a.key(0) == "deaths|-|bali|people|event blast@bali@2002-10-12");
    CHECK(a.together(0, 2));
    CHECK_FALSE(a.together(0, 1));
    CHECK_FALSE(a.together(0, 8));  // the next day, and both days are said
    CHECK_FALSE(a.together(0, 3));
    CHECK(a.together(3, 4));
    CHECK_FALSE(a.together(0, 5));
    CHECK(a.together(6, 7));
    CHECK(a.key(6) == "deaths|-|donbas|people|event war@donbas");
}

TEST_CASE("Events without a date or a place") {
    auto deaths = [](Slot place, std::string_view begin = {}) {
        return with_event(claim("deaths", {}, {}), "quake", place, begin);
    };
    Articles a;
    a.add("first", "2009-10-01", {deaths(at(padang), "2009-09-30"), deaths({})});
    a.add("later", "2009-10-06", {deaths(at(padang))});  // dated by its article
    a.add("recall", "2016-01-01", {deaths(at(padang), "2009-09-30")});
    a.add("other", "2016-01-03", {deaths(at(padang))});
    a.add("nowhere", "2012-05-05", {deaths({}), deaths({})});
    a.add("nowhere too", "2012-05-05", {deaths({})});
    a.link();
    CHECK(a.together(0, 1));
    CHECK(a.together(0, 2));
    CHECK(a.together(0, 3));
    CHECK_FALSE(a.together(0, 4));
    CHECK(a.together(5, 6));
    CHECK_FALSE(a.together(5, 7));
    CHECK(a.key(5) == "deaths|-|-|people|event quake@?@nowhere");
}

TEST_CASE("A place around two blasts of one day joins neither") {
    auto deaths = [](Slot place) { return with_event(claim("deaths", {}, {}), "blast", place, "1998-08-07"); };
    auto const a = linked({deaths(at(nairobi)), deaths(at(mombasa)), deaths(at(kenya)), deaths(at(kenya))});
    CHECK_FALSE(a.together(0, 1));
    CHECK_FALSE(a.together(0, 2));
    CHECK(a.together(2, 3));
    auto const b = linked({deaths(at(nairobi)), deaths(at(kenya))});
    CHECK(b.together(0, 1));
}

TEST_CASE("Whose dead: the event's, or somebody's people") {
    auto const a = linked({with_event(claim("deaths", words("the conflict in Donbas"), {}), "war", at(donbas)),
                           with_event(claim("deaths", {}, {}), "war", at(donbas)),
                           with_event(claim("deaths", at(ukraine), {}), "war", at(donbas))});
    CHECK(a.together(0, 1));
    CHECK(a.key(2) == "deaths|ukraine|donbas|people|event war@donbas");
    ClaimGraph const graph(a.store.claims, a.store.documents, a.questions, known());
    CHECK(graph.wholes_of(a.store.claims[2].question) == std::vector{a.store.claims[0].question});
    CHECK(graph.claims_of(a.store.claims[0].question).size() == 2);
}

TEST_CASE("Units and groups are questions of their own") {
    auto deaths = [](std::string_view group) {
        auto c = with_event(claim("deaths", {}, {}), "blast", at(bali), "2002-10-12");
        c.group = group;
        return c;
    };
    Claim percent = deaths("");
    percent.unit = "percent";
    Claim people = deaths("");
    people.unit = "people";
    Claim children = with_event(claim("child-deaths", {}, {}), "blast", at(bali), "2002-10-12");
    auto const a = linked({deaths(""), percent, people, deaths("soldiers"), deaths("soldiers"), children});
    CHECK(a.together(0, 2));
    CHECK_FALSE(a.together(0, 1));
    CHECK(a.together(3, 4));
    CHECK_FALSE(a.together(0, 3));
    ClaimGraph const graph(a.store.claims, a.store.documents, a.questions, known());
    std::vector<QuestionId> parts{a.store.claims[3].question, a.store.claims[5].question};
    std::sort(parts.begin(), parts.end());
    CHECK(graph.parts_of(a.store.claims[0].question) == parts);
}

TEST_CASE("A part is not its whole") {
    auto deaths = [](Slot place, std::string_view group = {}) {
        auto c = with_event(claim("deaths", {}, place), "blast", at(kenya), "1998-08-07");
        c.group = group;
        return c;
    };
    Claim another = deaths(at(kenya)), of_whom = deaths(at(kenya), "children"), there = deaths(at(nairobi), "");
    another.part = of_whom.part = there.part = true;
    another.part_of = of_whom.part_of = there.part_of = 0;
    there.figure.value = Number{7};
    Articles a;
    a.add("a", "1998-08-09", {deaths(at(kenya)), another, of_whom, there});
    a.add("b", "1998-08-09", {deaths(at(kenya), "children")});
    a.link();
    for (std::size_t part : {1u, 2u, 3u}) CHECK_FALSE(a.together(0, part));
    CHECK(a.key(1).find("|part ") != std::string::npos);
    CHECK(a.together(2, 4));
    ClaimGraph const graph(a.store.claims, a.store.documents, a.questions, known());
    CHECK(graph.parts_of(a.store.claims[0].question).size() == 3);
    CHECK(graph.all_wholes_of(a.store.claims[1].question) == std::vector{a.store.claims[0].question});
}

TEST_CASE("Shares name whose or where, and point to base and amount") {
    Claim share = claim("unemployment", at(russia), {});
    share.unit = "percent";
    Claim in = claim("unemployment", {}, at(russia));
    in.unit = "percent";
    share.base = 1;
    Articles a;
    a.add("a", "2021-12-02", {share, claim("troops", at(russia), at(syria))});
    a.add("b", "2021-12-02", {in});
    a.link();
    CHECK(a.together(0, 2));
    CHECK(a.key(0) == "unemployment|russia|russia|percent");
    ClaimGraph const graph(a.store.claims, a.store.documents, a.questions, known());
    CHECK(graph.bases_of(a.store.claims[0].question) == std::vector{a.store.claims[1].question});
    CHECK(graph.amounts_of(a.store.claims[0].question).empty());
}

TEST_CASE("The graph knows places and speakers") {
    ClaimGraph const graph({}, {}, {}, known());
    CHECK(graph.places_inside(static_cast<EntityId>(kenya)) ==
          std::vector{static_cast<EntityId>(kenya), static_cast<EntityId>(nairobi), static_cast<EntityId>(mombasa)});
    CHECK(graph.inside(static_cast<EntityId>(border), static_cast<EntityId>(ukraine)));
    CHECK_FALSE(graph.inside(static_cast<EntityId>(ukraine), static_cast<EntityId>(border)));
    CHECK(graph.speakers_for(static_cast<EntityId>(russia)) ==
          std::vector{static_cast<EntityId>(russia), static_cast<EntityId>(army)});
}

TEST_CASE("What one text calls a storm another calls a flood") {
    auto const a = linked({with_event(claim("deaths", {}, at(padang)), "storm", at(padang), "2021-11-29"),
                           with_event(claim("deaths", words("flood in padang"), at(padang)), "flood", at(padang), "2021-11-30"),
                           with_event(claim("deaths", {}, at(padang)), "quake", at(padang), "2021-11-29")});
    CHECK(a.together(0, 1));
    CHECK_FALSE(a.together(0, 2));
    CHECK(a.key(0) == "deaths|-|padang|people|event storm@padang@2021-11-29");  // as the first of them calls it
}

TEST_CASE("What is counted from one day on is one count, of whose it is or where") {
    auto const since = [](Claim c, std::string_view begin) {
        c.when = {day(begin), day("2021-12-01"), Basis::since, {}};
        return c;
    };
    auto const soldiers = claim("deaths", at(ukraine), {});
    auto const a = linked({since(soldiers, "2021-02-01"), since(soldiers, "2021-02-24"), since(soldiers, "2020-02-24"),
                           since(claim("deaths", at(russia), {}), "2021-02-24"), soldiers});
    CHECK(a.together(0, 1));
    CHECK_FALSE(a.together(0, 2));
    CHECK_FALSE(a.together(0, 3));
    CHECK_FALSE(a.together(0, 4));
}

TEST_CASE("Things that nobody declared are told apart by the event or day that they were part of") {
    auto const tractors = [](Slot place) {
        auto c = claim("tractor", {}, place);
        c.unit = "item";
        c.temporal = Temporal::level;
        return c;
    };
    auto const a = linked({with_event(tractors(at(nairobi)), "flood", at(nairobi), "2021-12-01"), as_of(tractors(at(nairobi)), "2021-12-01"),
                           as_of(tractors(at(nairobi)), "2021-10-01"), as_of(tractors(at(kenya)), "2021-12-01")});
    CHECK(a.together(0, 1));
    CHECK_FALSE(a.together(0, 2));
    CHECK_FALSE(a.together(0, 3));  // a country is too wide for that
    auto const nameless = linked({as_of(tractors(at(nairobi)), "2021-12-01"), as_of(tractors(at(nairobi)), "2021-12-01")});
    CHECK_FALSE(nameless.together(0, 1));  // too little to say that they are the same
    auto people = as_of(tractors(at(nairobi)), "2021-12-01");
    CHECK(asks_for_event(people, known()));
    people.noun = "people";
    CHECK_FALSE(asks_for_event(people, known()));
}

TEST_CASE("A correction supersedes what its outlet printed before") {
    Articles a;
    Claim corrected = claim("troops", at(russia), at(syria));
    corrected.correction = true;
    a.add("a", "2021-12-01", {claim("troops", at(russia), at(syria))});
    a.add("b", "2021-12-02", {corrected});
    a.store.documents[0].publisher = a.store.documents[1].publisher = "AFP";
    a.link();
    ClaimGraph const graph(a.store.claims, a.store.documents, a.questions, known());
    CHECK(graph.corrected_by(DocumentId{1}) == std::vector{DocumentId{0}});
}

TEST_CASE("A key is read back as it was printed") {
    for (char const* text : {"troops|russia|ukraine-border|people",
                             "deaths|-|bali|people|event blast@bali@2002-10-12|group children",
                             "planes|?|?|things|alone 0123456789abcdef"})
        CHECK(to_string(read_key(text)) == text);
    CHECK(key_text("A|b\n") == "a/b ");
}

TEST_CASE("One publisher is one source, its agencies are not") {
    std::vector<Document> documents(5);
    documents[0].publisher = "Deutsche Welle (AFP, Reuters, AP)";
    documents[1].publisher = "Jowhar (AFP, Reuters)";
    documents[2].publisher = "deutsche welle";
    documents[3].id = "x", documents[4].id = "y";
    number_sources(documents, known());
    CHECK(documents[0].source == documents[2].source);
    std::set<std::uint32_t> sources;
    for (Document const& document : documents) sources.insert(document.source);
    CHECK(sources.size() == 4);
}

TEST_CASE("The order of documents changes no key") {
    std::vector<std::pair<std::string, Claim>> claims;
    std::uint32_t state = 7;
    auto random = [&](std::uint32_t below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    char const* const places[] = {"the camp in northern Idlib", "northern Idlib camp", "Idlib camp", "a camp", "Idlib"};
    for (int i = 0; i < 300; ++i) {
        std::uint32_t const entity = random(static_cast<std::uint32_t>(known().entities.size()) + 2);
        Slot place = random(3) == 0 ? Slot{} : words(places[random(5)]);
        if (entity < known().entities.size()) place = at(entity);
        Slot const subject = random(3) == 0 ? Slot{} : at(random(2) == 0 ? russia : ukraine);
        std::string const date = "2021-12-" + std::to_string(10 + random(15));
        Claim c = as_of(claim(random(2) == 0 ? "troops" : "deaths", subject, place, random(5)), date);
        if (random(3) != 0) c = with_event(c, random(2) == 0 ? "quake" : "blast", random(3) == 0 ? Slot{} : place);
        c.part = random(9) == 0;
        claims.emplace_back("article " + std::to_string(i), c);
    }
    auto keys = [&] {
        Articles a;
        for (auto const& [id, c] : claims) a.add(id, "2021-12-20", {c});
        a.link();
        std::map<std::string, std::string> result;
        for (std::size_t c = 0; c < claims.size(); ++c) result[claims[c].first] = a.key(c);
        return std::pair(result, a.questions);
    };
    auto const before = keys();
    for (int round = 0; round < 5; ++round) {
        for (std::uint32_t i = 300; i > 1; --i) std::swap(claims[i - 1], claims[random(i)]);
        CHECK(keys() == before);
    }
}

TEST_CASE("Many claims of few questions link in well under a second") {
    constexpr std::uint32_t count = 200'000;
    ClaimStore store;
    std::vector<std::string_view> places;
    places.reserve(1000);
    for (int i = 0; i < 1000; ++i) places.push_back(store.keep("place-" + std::to_string(i)));
    for (std::uint32_t c = 0; c < count; ++c) {
        std::string_view const place = places[c % 3 == 0 ? 0 : c / 7 % 1000];
        Claim one = claim(c % 2 == 0 ? "troops" : "deaths", words("people"), words(place));
        one.sentence = {};  // a record of a table: no event
        one.document = static_cast<DocumentId>(c / 4);
        store.claims.push_back(one);
    }
    store.documents.resize(count / 4);
    auto const begin = std::chrono::steady_clock::now();
    auto const questions = link(store, known());
    std::chrono::duration<double> const took = std::chrono::steady_clock::now() - begin;
    CHECK(questions.size() == 2000);
    CHECK(questions.front() == "deaths|people|place-0|people");
    MESSAGE("200,000 claims in " << took.count() << " s");
    CHECK(took.count() < 5.0);  // about 0.05 s in a release build; the limit is for slow machines and sanitizers
}
