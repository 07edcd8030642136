// --map: rows whose fields have names of their own.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

constexpr auto flood = "The flood in Manila on Friday has killed ";

std::string row(std::string const& id, std::string const& text) {
    return R"({"url":")" + id + R"(","title":"ours no more","head":{"line":"Flood","outlet":"Paper )" + id + R"("},"date.of":"2015-07-04","articleBody":")" + text + "\"}\n";
}

TEST_CASE("fields are found under the names that the map gives") {
    Folder const folder;
    folder.write("a.ndjson", row("u1", std::string{flood} + "471 people.") + row("u2", std::string{flood} + "512 people."));
    auto const map = std::string{"--map id=url,title=head.line,publisher=head.outlet,published=date.of,text=articleBody"};
    auto const out = run(folder, "check a.ndjson --format ndjson --with-claims " + map);
    CHECK(out.code == 1);
    CHECK(out.err.empty());
    CHECK(has(out.out, R"("document":{"id":"u1","path":"a.ndjson:1","title":"Flood","publisher":"Paper u1","published":"2015-07-04"})"));
    CHECK(run(folder, "check a.ndjson --map text=articleBody --map published=date.of --map id=url").code == 1);

    auto const without = run(folder, "check a.ndjson --map text=body");
    CHECK(without.code == 0);  // the titles are articles
    CHECK(has(without.err, "warning: no row has \"body\", which stands for text in the map [missing-field]"));
}

TEST_CASE("the configuration has a map, too; an option wins over all of it") {
    Folder const folder;
    folder.write("a.ndjson", row("u1", std::string{flood} + "471 people.") + row("u2", std::string{flood} + "512 people."));
    folder.write(".claimcheck.toml", "[map]\ntext = \"articleBody\"\npublished = \"date.of\"\nid = \"url\"\n");
    CHECK(has(run(folder, "check a.ndjson --format dump").out, "{471: u1:1} {512: u2:1}"));
    auto const config = run(folder, "config").out;
    CHECK(has(config, "id=url,published=date.of,text=articleBody"));
    CHECK(has(config, ".claimcheck.toml:1"));
    CHECK(has(run(folder, "config --map text=body").out, "map        text=body                      flag"));
    CHECK(has(run(folder, "check a.ndjson --map text=articleBody").out, "2 articles have no date"));
    folder.write(".claimcheck.toml", "map = \"text=articleBody\"\n");
    CHECK(has(run(folder, "check a.ndjson").err, "map takes a table of texts"));
    folder.write(".claimcheck.toml", "[map]\ntext = 1\n");
    CHECK(has(run(folder, "check a.ndjson").err, "[config-kind]"));
    folder.write(".claimcheck.toml", "[map]\nbody = \"text\"\n");
    CHECK(has(run(folder, "check a.ndjson").err, "--map body is not known"));
}

TEST_CASE("a name may hold commas") {
    Folder const folder;
    folder.write("a.csv", "\"Story, in full\",day\n\"" + std::string{flood} + "471 people.\",2015-07-04\n\"" + flood + "512 people.\",2015-07-04\n");
    CHECK(run(folder, "check a.csv --map 'text=Story, in full,published=day' --format dump").out ==
          "contradicts deaths|-|manila|people|event flood@manila@2015-07-03 figures-contradict {471: a.csv:2:1} {512: a.csv:3:1}\n");
}

TEST_CASE("mistakes of a map are told with what to write instead") {
    Folder const folder;
    folder.write("a.ndjson", row("u1", "x"));
    struct Case { char const* map; char const* says; };
    for (auto const& [map, says] : {Case{"texts=body", "did you mean text?"}, Case{"headline=body", "one of: id, title,"}, Case{"body", "write it as text="},
                                    Case{"=body", "is no map"}, Case{"text=", "is no map"}, Case{"''", "is no map"},
                                    Case{"text=a,text=b", "--map names text twice"}, Case{"text=a --map text=b", "--map names text twice"},
                                    Case{"text=a.b.c", "lies too deep"}, Case{"group=cluster", "--group cluster"}}) {
        std::string const shown{map};  // clang 14 captures no structured binding
        CAPTURE(shown);
        auto const out = run(folder, std::string{"check a.ndjson --map "} + map);
        CHECK(out.code == 2);
        CHECK_MESSAGE(has(out.err, says), out.err);
    }
}

TEST_CASE("a mapped field that is given twice or is no text is told by its own name") {
    Folder const folder;
    folder.write("a.ndjson", "{\"body\":\"x\",\"body\":\"y\"}\n{\"body\":[1]}\n{\"head\":{\"b\":1},\"body\":\"12 people died.\"}\n");
    auto const out = run(folder, "check a.ndjson --map text=body,title=head.b");
    CHECK(out.code == 2);
    CHECK(has(out.err, "a.ndjson:1:1: error: \"body\" is given twice [duplicate-key]"));
    CHECK(has(out.err, "a.ndjson:2:1: error: \"body\" is no text [wrong-type]"));
    CHECK(has(out.err, "a.ndjson:3:1: error: \"head.b\" is no text [wrong-type]"));
}

}  // namespace
}  // namespace claimcheck::program
