// Small stories through the whole way: what is held against what, and what a finding holds.
#include <doctest/doctest.h>

#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

struct Text {
    char const* publisher;
    char const* date;
    char const* text;
    bool checked = true;
};

struct Run {
    ClaimStore store;
    std::vector<std::string> questions;
    Checked checked;
    [[nodiscard]] std::vector<std::string> rules() const {
        std::vector<std::string> out;
        for (auto const& f : checked.findings) out.push_back(f.rule);
        return out;
    }
    [[nodiscard]] std::vector<std::string> lines() const {
        std::vector<std::string> out;
        for (auto const& f : checked.findings) out.push_back(f.id + " " + dump(f, store, questions));
        return out;
    }
};

Run run(std::vector<Text> const& texts, Rules const& rules = fixture::language().rules) {
    Run r;
    auto const& language = fixture::language();
    for (auto const& t : texts) {
        Article a;
        a.publisher = t.publisher;
        a.id = a.path = std::string{t.publisher} + " " + t.date;
        a.published = parse_day(t.date);
        a.text = t.text;
        read_article(a, t.checked, language.vocabulary, r.store);
    }
    r.questions = link(r.store, language.vocabulary);
    r.checked = check(r.store.claims, r.store.documents, r.questions, language.vocabulary, rules);
    return r;
}

using Names = std::vector<std::string>;

Text const ninety{"Harbour Post", "2021-12-02", "India has massed more than 90,000 troops near Nepal's border, officials in Kathmandu said."};
Text const more{"North Wire", "2021-12-05", "India has deployed 115,000 soldiers near the border with Nepal."};
Text const hundred{"Gulf Tribune", "2021-12-09", "Some 100,000 Indian soldiers are stationed near the Nepalese border."};

}  // namespace

TEST_CASE("levels of one force, place and time that differ are one finding") {
    auto const r = run({ninety, more, hundred});
    REQUIRE(r.rules() == Names{"levels-disagree"});
    auto const& f = r.checked.findings.front();
    CHECK(f.clusters.size() == 3);
    CHECK(f.pair_count == 3);
    CHECK(f.relation == Relation::discrepancy);
    // the witness is the most distant pair, the later figure first
    CHECK(r.store[f.witness.first].figure.value == Number{115'000});
    CHECK(r.store[f.witness.second].figure.value == Number{90'000});
}

TEST_CASE("beyond the time that a level holds a difference is an update") {
    auto late = more;
    late.date = "2022-05-05";
    CHECK(run({ninety, late}).rules().empty());
}

TEST_CASE("another force, place or plan is not compared") {
    for (auto const* text : {"Nepal has deployed 115,000 soldiers near the border with India.",
                             "India has deployed 115,000 soldiers in Brazil.",
                             "India plans to deploy 115,000 soldiers near the border with Nepal.",
                             "India denied that it had deployed 115,000 soldiers near the border with Nepal."}) {
        CAPTURE(text);
        CHECK(run({ninety, {"North Wire", "2021-12-05", text}}).rules().empty());
    }
}

TEST_CASE("a toll may grow and may not fall") {
    Text const first{"Daily", "2020-03-02", "The earthquake in Chile killed 300 people."};
    Text const second{"Weekly", "2020-03-04", "The earthquake in Chile killed 420 people."};
    Text const third{"Star", "2020-03-06", "The earthquake in Chile killed 350 people."};
    CHECK(run({first, second}).rules().empty());
    CHECK(run({first, second, third}).rules() == Names{"counts-disagree"});
}

TEST_CASE("parts that are said to be all must give the total") {
    CHECK(run({{"Daily", "2021-07-19", "The flood in Peru killed 100 people, the government said: 60 men and 30 women."}}).rules() ==
          Names{"parts-miss-total"});
    CHECK(run({{"Daily", "2021-07-19", "The flood in Peru killed 100 people, the government said: 60 men and 40 women."}}).rules().empty());
    CHECK(run({{"Daily", "2021-07-19", "The flood in Peru killed 100 people, including 60 men."}}).rules().empty());
}

TEST_CASE("known articles are never held against each other") {
    auto known_a = ninety;
    auto known_b = more;
    known_a.checked = known_b.checked = false;
    CHECK(run({known_a, known_b}).rules().empty());
    CHECK(run({known_a, more}).rules() == Names{"levels-disagree"});
    // the pair of known ones is left out of a finding that a checked one makes
    CHECK(run({known_a, known_b, {"Late News", "2021-12-10", "India has deployed 150,000 soldiers near the border with Nepal."}})
              .checked.findings.front().pair_count == 2);
}

TEST_CASE("order changes nothing and a reprint adds no finding") {
    auto const forth = run({ninety, more, hundred});
    auto const back = run({hundred, more, ninety});
    CHECK(forth.lines() == back.lines());
    auto reprint = more;
    reprint.publisher = "Other Wire";
    auto const twice = run({ninety, more, hundred, reprint});
    REQUIRE(twice.checked.findings.size() == 1);
    CHECK(twice.checked.findings.front().id == forth.checked.findings.front().id);
    for (auto const& cluster : twice.checked.findings.front().clusters) CHECK(cluster.sources == 1);  // one sentence, one source
}

TEST_CASE("an accepted pair is marked, and is counted") {
    auto rules = fixture::language().rules;
    AcceptDecl accept;
    accept.rule.text = "levels-disagree";
    accept.figures = {"90,000", "115,000"};
    accept.because = "one counts paramilitaries";
    rules.accepts.push_back({accept, "own.rules"});
    auto const r = run({ninety, more}, rules);
    REQUIRE(r.checked.findings.size() == 1);
    CHECK(r.checked.findings.front().accepted);
    CHECK(r.checked.findings.front().accepted_because == accept.because);
    CHECK(r.checked.accept_uses == std::vector<std::uint64_t>{1});
    std::uint64_t accepted = 0;
    for (auto const& count : r.checked.counts) accepted += count.accepted;
    CHECK(accepted == 1);
}

TEST_CASE("without a date nothing is compared") {
    Text undated = more;
    undated.date = "";
    CHECK(run({ninety, undated}).rules().empty());
}

TEST_CASE("how far apart the ends of a change are belongs to the question") {
    Text const on_month{"Harbour Post", "2023-08-10", "Consumer prices in Peru rose 0.3 percent in July from June, the statistics office said."};
    Text const on_year{"North Wire", "2023-08-10", "Consumer prices in Peru rose 6.2 percent in July from a year earlier, the statistics office said."};
    Text const rate{"Gulf Tribune", "2023-08-10", "Annual inflation in Peru was 7.1 percent in July."};
    CHECK(run({on_month, on_year}).rules().empty());
    CHECK(run({on_year, rate}).rules() == Names{"figures-contradict"});
}

TEST_CASE("growth is what the economy grew by") {
    Text const grew{"Harbour Post", "2023-08-10", "The Peruvian economy grew 0.9 percent in the second quarter, the statistics office said."};
    Text const rose{"North Wire", "2023-08-10", "Peru's GDP rose by 0.4% in the second quarter."};
    CHECK(run({grew, rose}).rules() == Names{"figures-contradict"});
}

TEST_CASE("what happens again the next day is another event where both days are said") {
    Text const friday{"Harbour Post", "2023-07-02", "Police arrested 40 people in Lyon on Friday during riots over a killing."};
    Text const saturday{"North Wire", "2023-07-03", "Police arrested 72 people in Lyon on Saturday as riots went on."};
    Text const again{"Gulf Tribune", "2023-07-03", "Police arrested 31 people in Lyon on Friday in the riots."};
    CHECK(run({friday, saturday}).rules().empty());
    CHECK(run({friday, again}).rules() == Names{"counts-disagree"});
}

TEST_CASE("a text says where a place lies that no vocabulary knows") {
    Text const town{"Harbour Post", "2023-08-08", "The fire near Odra in southern Portugal has burned 4,000 hectares, the mayor said."};
    Text const land{"North Wire", "2023-08-08", "The fire in Portugal has burned 9,500 hectares, officials said."};
    Text const alone{"North Wire", "2023-08-08", "The fire near Odra has burned 9,500 hectares, officials said."};
    Text const elsewhere{"Gulf Tribune", "2023-08-08", "The fire near Odra in Poland has burned 700 hectares, officials said."};
    CHECK(run({town, land}).checked.findings.size() == 1);
    CHECK(run({town, alone}).checked.findings.size() == 1);
    CHECK(run({town, elsewhere}).checked.findings.empty());
    CHECK(run({elsewhere, town}).checked.findings.empty());
}
