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
