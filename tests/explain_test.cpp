// The words of findings.
#include <doctest/doctest.h>

#include "engine/explain.hpp"
#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

std::string said(std::string text, Hedge hedge) {
    Figure figure;
    figure.hedge = hedge;
    return inside_a_sentence(std::move(text), figure);
}

Article article(char const* id, char const* text) {
    Article a;
    a.id = a.path = a.publisher = id;
    a.published = parse_day("2022-01-12");
    a.text = text;
    return a;
}

/// Why the first finding of two articles of one day is one, in a line.
std::string reasons(char const* one, char const* other) {
    auto const run = fixture::run({article("Coast Wire", one), article("River Post", other)}, fixture::language());
    std::string text;
    if (run.checked.findings.empty()) return text;
    for (auto const& reason : run.checked.findings.front().reasons) text += (text.empty() ? "" : " ") + reason;
    return text;
}

/// What is kept apart from the first finding: "two: Ukraine's own; ...".
std::string apart(std::vector<Article> const& articles) {
    auto const run = fixture::run(articles, fixture::language());
    std::string text;
    if (run.checked.findings.empty()) return text;
    for (auto const& each : run.checked.findings.front().apart) {
        text += (text.empty() ? "" : "; ") + std::string{run.store[each.claim].text} + ": " + each.why;
    }
    return text;
}

}  // namespace

TEST_CASE("inside a sentence a figure loses its capital") {
    CHECK(said("Some 7,500", Hedge::about) == "some 7,500");
    CHECK(said("At least 12", Hedge::atleast) == "at least 12");
    CHECK(said("A dozen", Hedge::exact) == "a dozen");
    CHECK(said("Six", Hedge::exact) == "six");
    CHECK(said("US$40 million", Hedge::exact) == "US$40 million");
    CHECK(said("Rs 500", Hedge::exact) == "Rs 500");
    CHECK(said("7,500", Hedge::exact) == "7,500");
    CHECK(said("", Hedge::exact).empty());
}
TEST_CASE("a message reads as a sentence, its first word as printed") {
    auto const run = fixture::run({article("Coast Wire", "Some 7,500 Russian soldiers are near Ukraine."),
                                   article("River Post", "More than 9,000 Russian soldiers are near Ukraine.")}, fixture::language());
    REQUIRE(run.checked.findings.size() == 1);
    auto const& message = run.checked.findings.front().message;
    CAPTURE(message);
    bool const either = message == "Some 7,500 troops (Coast Wire), but more than 9,000 (River Post)" ||
                        message == "More than 9,000 troops (River Post), but some 7,500 (Coast Wire)";
    CHECK(either);
}
TEST_CASE("an outlet without a name is its article") {
    auto first = article("a1", "The flood in Manila has killed 75 people, the army said.");
    auto second = article("a2", "The flood in Manila has killed 57 people, the army said.");
    first.publisher = second.publisher = "";
    auto const run = fixture::run({first, second}, fixture::language());
    bool slips = false;
    for (auto const& finding : run.checked.findings) {
        if (finding.rule != "copy-slips") continue;
        slips = true;
        CHECK(finding.message == "75 deaths (a1), but 57 (a2) in the same words");
    }
    CHECK(slips);
}
TEST_CASE("a question about an event has no subject to be the same or different") {
    auto const run = fixture::run({article("Coast Wire", "The flood in Manila has killed 471 people, the army said."),
                                   article("River Post", "The flood in Manila has killed 512 people, the Red Cross said.")}, fixture::language());
    REQUIRE(!run.checked.findings.empty());
    for (auto const& [name, is] : run.checked.findings.front().dimensions) CHECK(name != "subject");
}
TEST_CASE("bare figures are as far apart as they are printed, hedged ones as they are usually read") {
    CHECK(reasons("The march in Lisbon drew 6,000 protesters, police said.", "The march in Lisbon drew 11,000 protesters, organisers said.")
              .starts_with("They are 5,000 apart. They fit if "));
    CHECK(reasons("The march in Lisbon drew 6,000 protesters, police said.", "The march in Lisbon drew about 11,000 protesters, organisers said.")
              .starts_with("They are 4,450 apart as usually read (10,450-11,550 and 6,000). They fit if "));
    CHECK(reasons("Russia has massed 100,000 troops near Ukraine, Kyiv said.", "Russia has massed 104,000 troops near Ukraine, officials said.")
              .starts_with("They are 4,000 apart. As round figures they may be one, so no contradiction. They fit if "));
}
TEST_CASE("people are whole") {
    CHECK(reasons("The flood in Manila has killed at least 23 people, the army said.", "The flood in Manila has killed 112 people, the Red Cross said.")
              .find("84 apart as usually read (112 and 23-28)") != std::string::npos);
    CHECK(reasons("About 6.5 percent of voters in Spain took part, the ministry said.", "Turnout in Spain was 61 percent.").find("-7 ") == std::string::npos);
}
TEST_CASE("what may reconcile two figures depends on what they are of") {
    CHECK(reasons("The flood in Manila has killed 471 people, the army said.", "The flood in Manila has killed 512 people, the Red Cross said.") ==
          "They are 41 apart. They fit if one counts a wider group than the other, or if the higher one is the later.");
    CHECK(reasons("The flood in Manila has destroyed 471 homes, the army said.", "The flood in Manila has destroyed 512 homes, the Red Cross said.") ==
          "They are 41 apart. They fit if one counts a wider area or more kinds than the other, or if the higher one is the later.");
    CHECK(reasons("The flood in Manila caused damage of 300 million dollars, the army said.", "The flood in Manila caused damage of 400 million dollars, the Red Cross said.") ==
          "They are 100,000,000 apart. They fit if one includes more than the other, or if the higher one is the later.");
    CHECK(reasons("Unemployment in Spain was 6.4 percent in October 2021.", "Unemployment in Spain was 7.2 percent in October 2021.") ==
          "They are 0.8 percentage points apart. They fit if one was revised or measures something else.");
    CHECK(reasons("A 6.4-magnitude earthquake struck Nepal on Monday.", "A 6.1-magnitude earthquake struck Nepal on Monday.") ==
          "They are 0.3 apart. They fit if one was revised or measured in another way.");
}
TEST_CASE("what is kept apart is told in plain words") {
    auto const why = [](char const* other) {
        return apart({article("Coast Wire", "The flood in Manila has killed 471 people, the army said."),
                      article("River Post", ("The flood in Manila has killed 512 people, the Red Cross said. " + std::string{other}).c_str())});
    };
    CHECK(why("An earthquake in Peru killed 20 people on Monday, the Red Cross said.") == "20: of the quake in Peru");
    CHECK(why("The flood in Cebu has killed 30 people, the Red Cross said.") == "30: of the flood in Cebu, Philippines");
    CHECK(why("In Ukraine the flood has killed 30 people, the Red Cross said.") == "30: in Ukraine");
    CHECK(why("The flood in Manila may have killed 900 people, the Red Cross said.") == "900: possible");
    auto titled = article("Coast Wire", "The flood in Manila has killed 471 people, the army said.");
    titled.title = "Flood kills 471 in Manila";
    CHECK(apart({titled, article("River Post", "The flood in Manila has killed 512 people, the Red Cross said.")}).empty());  // it is in the finding
    auto later = article("Hill News", "The storm in Madagascar has killed 70 people, the mayor said.");
    later.published = parse_day("2022-01-14");
    CHECK(apart({article("River Post", "The storm in Madagascar has killed 159 people, the army said. The storm in Madagascar killed 22 people by 11 January 2022, the army said."),
                 later}) == "22: from the same article and source");
    auto const before = article("Coast Wire", "In spring 2021 Russia had massed around 100,000 troops near Ukraine.");
    CHECK(apart({before, article("River Post", "Russia has massed 90,000 troops near Ukraine, Kyiv said. Ukraine has deployed 125,000 troops near Ukraine."),
                 article("Hill News", "Russia has massed 115,000 troops near Ukraine, Ukrainian officials said.")}) ==
          "around 100,000: Mar-May 2021; 125,000: Ukraine's own");
}
