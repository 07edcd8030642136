// Several articles on one event, each with its own way to say when it was, and several events that are not one.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

struct Told {
    std::string published, text;
};

/// The different events of all figures.
std::set<std::string> events(std::vector<Told> const& articles) {
    Folder const folder;
    std::string lines;
    for (std::size_t i = 0; i < articles.size(); ++i)
        lines += R"({"id":")" + std::to_string(i) + R"(","title":"Report","published":")" + articles[i].published + R"(","publisher":"P)" + std::to_string(i) + R"(","text":")" + articles[i].text + "\"}\n";
    folder.write("a.ndjson", lines);
    auto const out = run(folder, "extract a.ndjson --format ndjson").out;
    std::set<std::string> found;
    std::string_view const key = "|event ";
    for (auto at = out.find(key); at != std::string::npos; at = out.find(key, at + 1)) {
        auto const from = at + key.size();
        found.insert(out.substr(from, out.find_first_of("|\"", from) - from));
    }
    return found;
}

constexpr auto quake = "A quake hit Palu on 28 September 2018. It killed 400 people.";

}  // namespace

TEST_CASE("a fortnight ago is no day") {
    CHECK(events({{"2018-09-29", quake}, {"2018-10-11", "A quake that devastated Palu a fortnight ago killed 450 people."}}).size() == 1);
    CHECK(events({{"2018-09-29", quake}, {"2018-11-11", "A quake that devastated Palu a fortnight ago killed 450 people."}}).size() == 2);
}
TEST_CASE("who tells in which week or month an event was means it further on") {
    CHECK(events({{"2018-09-29", quake}, {"2018-10-11", "The quake in Palu late last month left ruins. The quake in Palu killed 450 people."}}).size() == 1);
    CHECK(events({{"2018-09-29", quake}, {"2018-10-11", "A quake hit Palu on Wednesday. The quake in Palu killed 450 people."}}).size() == 2);
}
TEST_CASE("the disaster is what the text tells of") {
    CHECK(events({{"2018-10-07", "A quake hit Palu. Help came. Roads are bad. Schools are shut. The disaster struck on 28 September 2018. The quake in Palu killed 450 people."},
                  {"2018-10-07", "A quake hit Palu on Saturday. It killed three people."}}) == std::set<std::string>{"quake@palu@2018-09-28", "quake@palu@2018-10-06"});
    CHECK(events({{"2018-10-07", "A quake hit Palu. Help came. Roads are bad. Schools are shut. A disaster struck on 28 September 2018. The quake in Palu killed 450 people."},
                  {"2018-10-07", "A quake hit Palu on Saturday. It killed three people."}}).size() == 1);
}
TEST_CASE("nobody writes of what is yet to happen") {
    CHECK(events({{"2018-10-07", "The quake in Palu killed 450 people."}, {"2018-10-12", "Thursday's quake in Palu killed three people."}}).size() == 2);
    CHECK(events({{"2018-10-07", "The quake in Palu killed 450 people."}, {"2018-10-12", "A quake in Palu killed three people on 5 October."}}).size() == 1);
}
TEST_CASE("what followed an event on a later day is of that event") {
    CHECK(events({{"2021-05-14", "A bomb killed 12 people in Lyon on Monday. One man was arrested on Wednesday."}}).size() == 1);
    CHECK(events({{"2021-05-14", "A blast killed 12 people in Lyon on Monday. The blast killed 15 people, the mayor said on Wednesday."}}).size() == 1);
    CHECK(events({{"2021-05-14", "A blast killed 12 people in Lyon on Monday. A blast killed 15 people in Lyon on Wednesday."}}).size() == 2);
}
TEST_CASE("a day in front of what came after an event is not the event's") {
    CHECK(events({{"2021-05-13", "A blast killed 12 people in Lyon on Tuesday."}, {"2021-05-13", "People in Lyon were taking stock on Thursday after a blast killed 15 people."}}).size() == 1);
}
TEST_CASE("a weaker quake that an article tells of further on is another one") {
    Folder const folder;
    folder.write("a.txt", "Quake in Malta\n10 May 2021\n\nA magnitude 6.3 quake hit Malta on Monday. The institute put it at magnitude 6.4. A 5.1-magnitude quake was felt in Malta.\n");
    auto const out = run(folder, "extract a.txt --format ndjson").out;
    auto const at = out.find(R"("text":"5.1")");
    REQUIRE(at != std::string::npos);
    CHECK(has(out.substr(at, 2000), "|part "));
    CHECK(count(out, "|part ") == 1);
}
TEST_CASE("a land takes no town's name whose toll an article tells apart from its own") {
    auto const questions = [](std::string const& town) {
        Folder const folder;
        folder.write("a.txt", "Storm\n10 May 2021\n\nThe storm has killed 3,600 people in the Philippines. The storm has killed 100 people in " + town + ".\n");
        folder.write("b.txt", "Storm\n10 May 2021\n\nThe storm has killed 900 people in Leyte.\n");
        return run(folder, "extract a.txt b.txt --format ndjson").out;
    };
    CHECK(has(questions("Tacloban"), "deaths|-|philippines|"));
    CHECK(has(questions("Tacloban"), "deaths|-|tacloban|"));
}
