// A JSON array of articles is read as NDJSON is, in bounded memory, and what is broken in it is told with its place.
#include <doctest/doctest.h>

#include "tests/program.hpp"
#include "tools/json_element.hpp"

namespace claimcheck::program {
namespace {

std::string const one = R"({"id":"a","published":"2015-07-04","text":"The flood in Manila has killed 471 people."})";
std::string const two = R"({"id":"b","published":"2015-07-04","text":"The flood in Manila has killed 512 people."})";
std::string const found = "contradicts deaths|-|manila|people|event flood@manila@2015-07-04 figures-contradict {471: a:1} {512: b:1}\n";

Result check(Folder const& folder, std::string const& text) {
    folder.write("a.json", text);
    return run(folder, "check a.json --format dump");
}

TEST_CASE("a list of articles is read, on one line or on many") {
    Folder const folder;
    auto const pretty = "[\n  {\n    \"id\": \"a\",\n    \"tags\": [\"x\", {\"text\": \"]}\"}],\n    \"published\": \"2015-07-04\",\n"
                        "    \"text\": \"The flood in Manila has killed 471 people. \\\"]\\\" \\\\\"\n  },\n  " + two + "\n]\n";
    for (auto const& text : {'[' + one + ',' + two + ']', "\xEF\xBB\xBF [" + one + "\n, " + two + " ]\n", pretty}) {
        CAPTURE(text);
        auto const result = check(folder, text);
        CHECK(result.out == found);
        CHECK(result.err.empty());
        CHECK(run(folder, "check - --format dump <a.json").out == found);
    }
    folder.write("list.ndjson", '[' + one + ",\n" + two + ']');
    CHECK(run(folder, "check list.ndjson --format dump").out == found);
    // text is no list for its first mark
    folder.write("note.txt", "[Update] The flood killed 471 people.\n");
    CHECK(has(run(folder, "extract - --format ndjson <note.txt").out, R"("value":471)"));
}

TEST_CASE("articles without an id are told apart by line, and by number on one line") {
    Folder const folder;
    folder.write("a.json", "[{\"text\":\"The flood killed 471 people.\"},{\"text\":\"The storm killed 12 people.\"},\n{\"text\":\"The fire killed 9 people.\"}]");
    auto const out = run(folder, "extract a.json --format ndjson").out;
    for (auto const* const id : {R"("id":"a.json:1","path":"a.json:1")", R"("id":"a.json:1.2","path":"a.json:1")", R"("id":"a.json:2","path":"a.json:2")"}) CHECK(has(out, id));
}

TEST_CASE("ready claims of a list know their line and column") {
    Folder const folder;
    folder.write("a.json", "[\n {\"id\": \"a\", \"measure\": \"deaths\",\n  \"value\": \"many\"},\n {\"id\": \"b\", \"measure\": \"deaths\", \"place\": \"Cairo\",\n  \"as_of\": \"2021-12-02\", \"value\": 13000}\n]");
    auto const result = run(folder, "extract a.json --format ndjson");
    CHECK(has(result.err, "a.json:3:13: error: \"value\""));
    CHECK(has(result.out, R"("line":5,"column":35})"));
}

TEST_CASE("what is broken in a list is told with its place, and the rest is read") {
    Folder const folder;
    struct Case { std::string text; char const* says; };
    for (Case const& row : {Case{'[' + one + ",\n{\"id\":\"x\" \"text\":\"y\"},\n" + two + ']', "a.json:2:11: error: "},
                            Case{'[' + one + ",\n {\"id\":\"x\",\"text\":{\"a\":\"The storm killed 5 people.\"\n,\n " + two + "]", "a.json:4:2: error: "},
                            Case{'[' + one + ",\n{\"id\":\"x},\n" + two + ']', "a.json:2:1"},
                            Case{'[' + one + ' ' + two + ']', "error: a comma or ] was expected [broken-json]"},
                            Case{'[' + one + ",," + two + ']', "error: a value was expected before the comma [broken-json]"},
                            Case{'[' + one + ",\n" + two + ",]", "error: a value was expected before ] [broken-json]"},
                            Case{'[' + one + ",\n" + two, "error: it breaks off before ] [broken-json]"},
                            Case{'[' + one + ",\n" + two + "]]", "error: nothing may stand behind the list [broken-json]"},
                            Case{'[' + one + ",\n 7,\n" + two + ']', "a.json:2:2: error: an element of the list is no object, as an article is [no-object]"},
                            Case{'[' + one + ",\n {\"id\":\"c\"},\n" + two + ']', "a.json:2:2: error: the article has no text [empty-article]"}}) {
        CAPTURE(row.text);
        auto const result = check(folder, row.text);
        CAPTURE(result.err);
        CHECK(result.code == 2);
        CHECK(has(result.err, row.says));
        CHECK(count(result.err, "error: ") == 1);
        CHECK(result.out == found);
    }
    CHECK(has(check(folder, "[]").err, "a.json: error: the list is empty [empty-file]"));
    auto const cut = check(folder, '[' + one + ",\n" + two + ",\n{\"id\":\"c\",\"text\":\"The flood in Man");
    CHECK(cut.out == found);
    CHECK(count(cut.err, "error: ") == 1);
    auto const deep = check(folder, '[' + one + ',' + two + ",{\"a\":" + std::string(100'000, '['));
    CHECK(deep.code == 4);
    CHECK(deep.out == found);
    std::string many;
    for (int i = 0; i < 30; ++i) many += "{\"id\":7},";
    CHECK(has(check(folder, '[' + many + one + ']').err, "a.json: error: 10 more mistakes in this file [more-broken-lines]"));
}

TEST_CASE("a list of something else beside articles is a note") {
    Folder const folder;
    folder.write("in/menu.json", "[{\"name\":\"x\"},{\"name\":\"y\"},3]");
    folder.write("in/a.txt", "The flood in Manila has killed 471 people.");
    auto const result = run(folder, "check in");
    CHECK(result.code == 0);
    CHECK(has(result.err, "in/menu.json: note: the list has no article [no-article]"));
    CHECK(run(folder, "check in/menu.json").code == 2);
}

TEST_CASE("an element beyond the limit is passed over, however long it is") {
    std::string const text = "[{\"a\":1}, {\"b\":\"" + std::string(2'000'000, 'x') + "]}\"}, {\"c\":3}]";
    std::size_t at = 0;
    File file{[&](char* to, std::size_t room) -> std::optional<std::size_t> {
        auto const given = text.copy(to, std::min<std::size_t>(room, 1000), at);
        at += given;
        return given;
    }};
    ElementReader elements{file, 1'000'000};
    CHECK(elements.next()->text == "{\"a\":1}");
    auto const second = elements.next();
    CHECK(second->too_long);
    CHECK(second->position == Position{1, 11});
    CHECK(elements.next()->text == "{\"c\":3}");
    CHECK_FALSE(elements.next());
}

}  // namespace
}  // namespace claimcheck::program
