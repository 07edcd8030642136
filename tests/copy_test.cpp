// A sentence that several articles print word for word but for its figures answers one question.
#include <doctest/doctest.h>

#include <set>

#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

struct Text {
    char const* id;
    char const* date;
    std::string text;
};

fixture::Run run(std::vector<Text> const& texts) {
    std::vector<Article> articles;
    for (auto const& t : texts) {
        Article a;
        a.id = a.path = a.publisher = t.id;
        a.published = parse_day(t.date);
        a.text = t.text;
        articles.push_back(std::move(a));
    }
    return fixture::run(articles, fixture::language());
}

std::vector<std::string> rules(fixture::Run const& run) {
    std::vector<std::string> out;
    for (auto const& f : run.checked.findings) out.push_back(f.rule);
    return out;
}

/// How many questions the claims with these figures have.
std::size_t questions(fixture::Run const& run, std::set<std::string_view> const& figures) {
    std::set<QuestionId> out;
    std::size_t seen = 0;
    for (auto const& c : run.store.claims) {
        if (!figures.contains(c.text)) continue;
        ++seen;
        out.insert(c.question);
    }
    REQUIRE(seen >= figures.size());
    return out.size();
}

using Names = std::vector<std::string>;

std::string const before = "The town has 31 churches. ";
std::string const boats = before + "The fire burnt 48 wooden boats that lay behind the old customs house.";
std::string const more_boats = before + "The fire burnt 84 wooden boats that lay behind the old customs house.";

}  // namespace

TEST_CASE("a copied sentence whose figure differs is found, though nobody says where it was") {
    auto const r = run({{"a", "2021-03-04", boats}, {"b", "2021-03-04", more_boats}});
    CHECK(questions(r, {"48", "84"}) == 1);
    CHECK(rules(r) == Names{"figures-contradict"});
    auto const copied = [](std::string const& q) { return q.find("|copy ") != std::string::npos; };
    CHECK(std::ranges::count_if(r.questions, copied) == 2);  // the churches as well
}
TEST_CASE("the same figure in a copied sentence is no finding") {
    CHECK(run({{"a", "2021-03-04", boats}, {"b", "2021-03-04", boats}}).checked.findings.empty());
}
TEST_CASE("another blank does not make another sentence") {
    auto broken = more_boats;
    broken.replace(broken.find(" behind"), 1, "  ");
    CHECK(rules(run({{"a", "2021-03-04", boats}, {"b", "2021-03-04", broken}})) == Names{"figures-contradict"});
}
TEST_CASE("what is no copy stays alone") {
    SUBCASE("another word") {
        auto other = more_boats;
        other.replace(other.find("behind"), 6, "before");
        CHECK(questions(run({{"a", "2021-03-04", boats}, {"b", "2021-03-04", other}}), {"48", "84"}) == 2);
    }
    SUBCASE("another day") {
        CHECK(questions(run({{"a", "2021-03-04", boats}, {"b", "2021-03-05", more_boats}}), {"48", "84"}) == 2);
    }
    SUBCASE("one article that says it twice") {
        CHECK(run({{"a", "2021-03-04", boats + " " + more_boats}}).checked.findings.empty());
    }
    SUBCASE("in other company") {
        auto const r = run({{"a", "2021-03-04", boats}, {"b", "2021-03-04", "The museum shows 31 paintings. " + more_boats.substr(before.size())}});
        CHECK(questions(r, {"48", "84"}) == 2);
    }
    SUBCASE("words that fit two events, of places that were not read") {
        auto const r = run({{"a", "2021-03-04", "Kabul was hit at noon. At least 12 people were killed in the attack, police said."},
                            {"b", "2021-03-04", "Baghdad was hit at dawn. At least 40 people were killed in the attack, police said."}});
        CHECK(questions(r, {"At least 12", "At least 40"}) == 2);
        CHECK(r.checked.findings.empty());
    }
}
TEST_CASE("a sentence that says where it is needs no neighbour") {
    std::string const lit = "In Graz 48 streets were without electric light for a whole day this week.";
    auto const r = run({{"a", "2021-03-04", before + lit}, {"b", "2021-03-04", "In Graz 84" + lit.substr(10)}});
    CHECK(questions(r, {"48", "84"}) == 1);
}
TEST_CASE("a part that stands for itself is held against its copy") {
    auto const storms = [](char const* figure) {
        return "Two storms killed 40 people in Samoa, and another " + std::string{figure} + " drowned on a ferry off Apia. The sea was rough for 3 days.";
    };
    CHECK(questions(run({{"a", "2021-03-04", storms("12")}, {"b", "2021-03-04", storms("21")}}), {"12", "21"}) == 1);
}
TEST_CASE("an event that nobody places is one event for the articles that copied it") {
    auto const protest = [](char const* figure) {
        return "Police director Ivan Kolar said " + std::string{figure} + " people were arrested at the protest on Friday night. Two shops were looted.";
    };
    auto const r = run({{"a", "2021-03-04", protest("71")}, {"b", "2021-03-04", protest("17")}});
    CHECK(questions(r, {"71", "17"}) == 1);
    CHECK(rules(r) == Names{"copy-slips"});
}
TEST_CASE("a toll that grows by copying is a note, a slip a warning, the next day's toll neither") {
    auto const toll = [](char const* figure) { return "The flood in Manila has killed " + std::string{figure} + " people since Monday, the Red Cross said."; };
    CHECK(rules(run({{"a", "2021-03-04", toll("130")}, {"b", "2021-03-04", toll("152")}})) == Names{"copy-grows"});
    CHECK(rules(run({{"a", "2021-03-04", toll("130")}, {"b", "2021-03-04", toll("310")}})) == Names{"copy-slips"});
    CHECK(rules(run({{"a", "2021-03-04", toll("130")}, {"b", "2021-03-05", toll("152")}})).empty());
}
TEST_CASE("an article that prints both figures is not at odds with one that prints one of them") {
    std::string const both = "The crash in Graz killed 40 people, it was said. The crash in Graz killed 22 people.";
    CHECK(run({{"a", "2021-03-04", both}, {"b", "2021-03-04", both}}).checked.findings.empty());
    CHECK(run({{"a", "2021-03-04", both}, {"b", "2021-03-04", "In Graz a crash has killed 22 people, the army said."}}).checked.findings.empty());
    CHECK_FALSE(run({{"a", "2021-03-04", both}, {"b", "2021-03-04", "In Graz a crash has killed 31 people, the army said."}}).checked.findings.empty());
}
TEST_CASE("the order of articles has no say in copies") {
    auto const one = run({{"a", "2021-03-04", boats}, {"b", "2021-03-04", more_boats}});
    auto const other = run({{"b", "2021-03-04", more_boats}, {"a", "2021-03-04", boats}});
    CHECK(one.questions == other.questions);
    REQUIRE(one.checked.findings.size() == 1);
    REQUIRE(other.checked.findings.size() == 1);
    CHECK(one.checked.findings.front().message == other.checked.findings.front().message);
}
