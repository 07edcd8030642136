// --group: only articles and rows of one group are compared, and those without one with nobody.
#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "engine/among.hpp"
#include "engine/question.hpp"
#include "tests/fixture.hpp"
#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

using fixture::lines_of;
using fixture::source_dir;

std::string row(std::string const& id, std::string const& group, int dead, std::string const& outlet = "Mail") {
    return R"({"id":")" + id + R"(","publisher":")" + outlet + ' ' + id + R"(","published":"2015-07-04",)" + group +
           R"("text":"The flood in Manila on Friday has killed )" + std::to_string(dead) + R"( people."})" "\n";
}
std::string in(std::string const& value) { return R"("topic":")" + value + R"(",)"; }

std::string dump(Folder const& folder, std::string const& arguments) { return run(folder, "check --format dump " + arguments).out; }

std::vector<std::string> sorted_lines(std::string const& text) {
    auto lines = lines_of(text);
    std::ranges::sort(lines);
    return lines;
}

/// What a record has behind a key, to the end of its value.
std::string behind(std::string const& records, std::string const& key, char end) {
    auto const at = records.find(key);
    return at == std::string::npos ? "" : records.substr(at + key.size(), records.find(end, at + key.size()) - at - key.size());
}

TEST_CASE("articles of two groups are not compared, those of one are") {
    Folder const folder;
    folder.write("a.ndjson", row("a", in("x"), 471) + row("b", in("y"), 512) + row("c", in("y"), 530));
    CHECK(has(dump(folder, "a.ndjson"), "{471: a:1} {512: b:1} {530: c:1}"));
    auto const grouped = run(folder, "check a.ndjson --group topic --format dump");
    CHECK(grouped.code == 1);
    CHECK(grouped.err.empty());
    CHECK(grouped.out == "contradicts deaths|-|manila|people|event flood@manila@2015-07-03|among y figures-contradict {512: b:1} {530: c:1}\n");
    CHECK(dump(folder, "a.ndjson --group id").empty());
}

TEST_CASE("a run with groups finds what runs of the groups find") {
    Folder const folder;
    auto const set = source_dir() / "corpus" / "curated-set";
    std::vector<std::string> parts(4);
    std::size_t at = 0;
    for (auto const& line : lines_of(fixture::read_file(set / "rows.ndjson"))) {
        auto const cluster = std::stoul(line.substr(line.find("\"cluster\": \"c") + 13, 2));
        parts[cluster % parts.size()] += line + '\n';
        ++at;
    }
    REQUIRE(at == 200);
    std::string all, single;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        folder.write("in/" + std::to_string(i) + ".ndjson", parts[i]);
        single += dump(folder, "--group cluster in/" + std::to_string(i) + ".ndjson");
    }
    all = dump(folder, "--group cluster in");
    CHECK(count(all, "|among c") >= 4);
    CHECK(sorted_lines(all) == sorted_lines(single));
}

TEST_CASE("an article without a group is compared with nobody, and that is told") {
    Folder const folder;
    folder.write("a.ndjson", row("a", in("x"), 471) + row("b", "", 512) + row("c", in(" "), 530) + row("d", R"("topic":null,)", 550));
    auto const out = run(folder, "check a.ndjson --group topic");
    CHECK(out.code == 0);
    CHECK(has(out.err, "a.ndjson:2: warning: 3 articles have no \"topic\", this one first [no-group]"));
    CHECK(has(out.out, "No findings"));
    CHECK(run(folder, "check a.ndjson --group topic --strict").code == 2);

    auto const wrong = run(folder, "check a.ndjson --group topics");
    CHECK(wrong.code == 2);
    CHECK(has(wrong.err, "no article has a \"topics\""));
    folder.write("one.ndjson", row("b", "", 512));
    CHECK(run(folder, "check one.ndjson --group topic").err.empty());  // there is nothing to be compared with
    CHECK(has(run(folder, "check one.ndjson --against a.ndjson --group topic").err, "3 articles have no"));
}

TEST_CASE("values are taken as they are, but for blanks around them") {
    Folder const folder;
    auto const found = [&](std::string const& one, std::string const& other) {
        folder.write("a.ndjson", row("a", one, 471) + row("b", other, 512));
        return !dump(folder, "a.ndjson --group topic").empty();
    };
    CHECK(found(in("x"), in(" x ")));
    CHECK(found(in("7"), R"("topic":7,)"));
    CHECK(found(in("true"), R"("topic":true,)"));
    CHECK_FALSE(found(in("x"), in("X")));
    CHECK_FALSE(found(in("x|y"), in("x/y")));
    CHECK_FALSE(found(in("a%7Cb"), in("a|b")));
    CHECK_FALSE(found(in("?@b"), ""));
    folder.write("list.ndjson", row("a", R"("topic":["x"],)", 471));
    CHECK(has(run(folder, "check list.ndjson --group topic").err, "\"topic\" is neither text nor number [wrong-type]"));
    folder.write("nested.ndjson", row("a", R"("about":{"topic":"x"},)", 471) + row("b", R"("about":{"topic":"x"},)", 512));
    CHECK_FALSE(dump(folder, "nested.ndjson --group about.topic").empty());
    CHECK(dump(folder, "nested.ndjson --group topic").empty());
}

TEST_CASE("a question's key is read back, whatever the group is called") {
    std::vector<Document> documents(5);
    documents[0].among = "a|b";
    documents[1].among = "a%7Cb";
    documents[2].among = "?@d";
    documents[3].ungrouped = true;
    documents[3].id = "d";
    documents[4].among = "a|b";
    auto const among = divide(documents);
    CHECK(among.texts == std::vector<std::string>{"a%7Cb", "a%257Cb", "%3F@d", "?@d"});
    CHECK(among.of_document == std::vector<std::uint32_t>{0, 1, 2, 3, 0});
    for (auto const& text : among.texts) {
        Key key{"deaths", "-", "bali", "people", "blast@bali@2002-10-12", "children", text, "", "0123", "", ""};
        CHECK(to_string(key) == "deaths|-|bali|people|event blast@bali@2002-10-12|group children|among " + text + "|alone 0123");
        CHECK(read_key(to_string(key)) == key);
    }
}

TEST_CASE("copies and undated events stay within their group") {
    Folder const folder;
    auto const copy = [](std::string const& id, std::string const& group, int figure) {
        return R"({"id":")" + id + R"(","publisher":"P )" + id + R"(","published":"2021-03-01","topic":")" + group +
               R"(","text":"The town has 31 churches. The fire burnt )" + std::to_string(figure) +
               R"( wooden boats that lay behind the old customs house."})" "\n";
    };
    folder.write("a.ndjson", copy("a", "x", 112) + copy("b", "x", 140) + copy("c", "y", 170));
    CHECK(has(dump(folder, "a.ndjson"), "c:1"));
    auto const grouped = dump(folder, "a.ndjson --group topic");
    CHECK(has(grouped, "a:1"));
    CHECK(has(grouped, "|among x|copy "));
    CHECK_FALSE(has(grouped, "c:1"));
}

TEST_CASE("groups of files come from documents.jsonl, or from the publisher") {
    Folder const folder;
    folder.write("in/a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people.\n");
    folder.write("in/b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people.\n");
    folder.write("in/documents.jsonl", "{\"doc\":\"a.txt\",\"publisher\":\"Mail\",\"topic\":1}\n{\"doc\":\"b.txt\",\"publisher\":\"Post\",\"topic\":2}\n");
    CHECK_FALSE(dump(folder, "in").empty());
    CHECK(run(folder, "check in --group topic").err.empty());
    CHECK(dump(folder, "in --group topic").empty());
    CHECK(dump(folder, "in --group publisher").empty());
    CHECK_FALSE(dump(folder, "in --group publisher --publisher Mail").empty());
    CHECK_FALSE(dump(folder, "in --group published").empty());
    folder.write("in/documents.jsonl", "{\"doc\":\"a.txt\",\"topic\":\"x\"}\n{\"doc\":\"b.txt\",\"topic\":\"x\"}\n");
    CHECK(has(dump(folder, "in --group topic"), "|among x "));
}

TEST_CASE("claims of an extract keep their groups") {
    Folder const folder;
    folder.write("a.ndjson", row("a", in("x"), 471) + row("b", in("y"), 512) + row("c", in("y"), 530) + row("d", "", 600) + row("e", "", 700));
    auto const claims = run(folder, "extract a.ndjson --group topic").out;
    CHECK(count(claims, R"("group":"x"},"span")") == 1);
    CHECK(count(claims, R"("group":null},"span")") == 2);
    folder.write("claims.ndjson", claims);
    auto const direct = dump(folder, "a.ndjson --group topic");
    CHECK_FALSE(direct.empty());
    auto const again = dump(folder, "--claims claims.ndjson");
    CHECK(count(again, "\n") == 1);
    CHECK(has(again, "|among y figures-contradict {512: b:1} {530: c:1}"));

    auto const plain = run(folder, "extract a.ndjson").out;
    CHECK_FALSE(has(plain, "\"group\""));
    folder.write("plain.ndjson", plain);
    CHECK(has(dump(folder, "--claims plain.ndjson"), "{471: a:1} {512: b:1}"));
    CHECK(dump(folder, "--claims plain.ndjson --group topic").empty());  // groups are asked for, and there are none
}

TEST_CASE("findings of two groups have two ids; the keys of pairs do not know of groups") {
    Folder const folder;
    folder.write("a.ndjson", row("a", in("x"), 471) + row("b", in("x"), 512));
    folder.write("b.ndjson", row("a", in("y"), 471) + row("b", in("y"), 512));
    auto const records = [&](std::string const& arguments) { return run(folder, "check --format ndjson " + arguments).out; };
    auto const id = [&](std::string const& arguments) { return behind(records(arguments), "claimcheck.finding/1\",\"id\":\"", '"'); };
    auto const pairs = [&](std::string const& arguments) { return behind(records(arguments), "\"pair_keys\":[", ']'); };
    CHECK(id("a.ndjson --group topic") != id("b.ndjson --group topic"));
    CHECK(id("a.ndjson") == id("b.ndjson"));
    CHECK_FALSE(pairs("a.ndjson").empty());
    CHECK(pairs("a.ndjson --group topic") == pairs("a.ndjson"));
    CHECK(pairs("b.ndjson --group topic") == pairs("a.ndjson"));
}

TEST_CASE("other commands know the groups; so does a store") {
    Folder const folder;
    folder.write("a.ndjson", row("a", in("x"), 471) + row("b", in("y"), 512));
    folder.write(".claimcheck.toml", "group = \"topic\"\n");
    CHECK(dump(folder, "a.ndjson").empty());
    CHECK(has(run(folder, "config").out, ".claimcheck.toml:1"));
    CHECK(has(run(folder, "config --group place").out, "group      place"));
    REQUIRE(run(folder, "baseline update known.txt a.ndjson").code == 0);
    CHECK_FALSE(has(folder.read("known.txt"), "figures-contradict"));
    CHECK(has(run(folder, "why-not figures-contradict a:1:42 b:1:42 a.ndjson").out, "|among y"));
    REQUIRE(run(folder, "store add s.db a.ndjson").code == 0);
    folder.write("draft.ndjson", row("c", in("x"), 612));
    auto const grouped = run(folder, "check draft.ndjson --against s.db --format dump");
    CHECK(grouped.out == "contradicts deaths|-|manila|people|event flood@manila@2015-07-03|among x figures-contradict {471: a:1} {612: c:1}\n");
    CHECK(has(run(folder, "check draft.ndjson --against s.db --group publisher").err, "[other-group]"));
}

}  // namespace
}  // namespace claimcheck::program
