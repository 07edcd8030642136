// Rows on standard input, or from a pipe: what they are their first bytes tell.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string const found = "contradicts deaths|-|manila|people|event flood@manila@2015-07-04 figures-contradict {471: a:1} {512: b:1}\n";
constexpr auto first = "The flood in Manila has killed 471 people.";
constexpr auto second = "The flood in Manila has killed 512 people.";

std::string table(std::string const& header, char delimiter) {
    std::string out = header + "\n";
    for (auto const& [id, text] : {std::pair{"a", first}, std::pair{"b", second}}) ((((out += id) += delimiter) += "2015-07-04") += delimiter) += std::string{text} + "\n";
    return out;
}

TEST_CASE("tables and NDJSON on standard input are told apart") {
    Folder const folder;
    auto const check = [&](std::string const& bytes, std::string const& more = "") {
        folder.write("rows", bytes);
        auto const result = run(folder, "check - --format dump " + more + " <rows");
        CHECK_MESSAGE(result.err.empty(), result.err);
        return result.out;
    };
    CHECK(check(table("id,published,text", ',')) == found);
    CHECK(check(table("id;published;text", ';')) == found);
    CHECK(check(table("id\tpublished\ttext", '\t')) == found);
    CHECK(check(table("\xEF\xBB\xBF\"id\",published,text", ',')) == found);
    CHECK(check(table("key,date,articleBody", ','), "--map id=key,published=date,text=articleBody") == found);
    CHECK(check(table("key\tdate\tArticle Body", '\t'), "--map 'id=key,published=date,text=Article Body'") == found);
    std::string lines;
    for (auto const& [id, text] : {std::pair{"a", first}, std::pair{"b", second}}) lines += R"({"key":")" + std::string{id} + R"(","date":"2015-07-04","body":{"text":")" + text + "\"}}\n";
    CHECK(check(lines, "--map id=key,published=date,text=body.text") == found);
    CHECK(has(check("id,measure,value,place,as_of\na,deaths,1301,Cairo,2021\nb,deaths,2302,Cairo,2021\n"), "{1,301: a:2} {2,302: b:3}"));
    // the same through a pipe, and from a file whose name says nothing
    folder.write("rows", table("id,published,text", ','));
    CHECK(run(folder, "check rows --format dump").out == found);
    folder.write("pipe.sh", "cat rows | '" CLAIMCHECK_BINARY "' check /dev/stdin --format dump; gzip -c rows | '" CLAIMCHECK_BINARY "' check /dev/stdin --format dump\n");
    CHECK(std::system(("cd '" + folder.path().string() + "' && sh pipe.sh >out 2>err").c_str()) != 0);
    CHECK(folder.read("out") == found + found);
    CHECK(folder.read("err").empty());
}

TEST_CASE("a text on standard input stays one") {
    Folder const folder;
    folder.write("draft", "Flood, rain, storm: the text\n4 July 2015\n\nThe flood in Manila has killed 471 people, 12 of them in Tondo.\n");
    for (auto const* const more : {"", " --map text=body", " --group topic"}) {
        CAPTURE(more);
        auto const claims = run(folder, std::string{"extract - --format ndjson <draft"} + more);
        CHECK(claims.code == 0);
        CHECK(has(claims.out, "\"title\":\"Flood, rain, storm: the text\""));
    }
}

TEST_CASE("a map that the rows do not obey is told, also on standard input") {
    Folder const folder;
    folder.write("rows", table("key,date,body", ','));
    auto const result = run(folder, "check - --map text=boddy <rows");
    CHECK(result.code == 2);
    CHECK(has(result.err, "-:1:1: error: there is no column \"boddy\""));
    CHECK(has(result.err, "did you mean body?"));
    folder.write("bad", "id,published,text\na,2015-07-04," + std::string{first} + "\nb,x,y,z\n");
    auto const bad = run(folder, "extract - --format ndjson <bad");
    CHECK(bad.code == 2);
    CHECK(has(bad.err, "-:3:1: error: the row has 4 fields, the header 3 [field-count]"));
    CHECK(has(bad.out, "471"));
}

}  // namespace
}  // namespace claimcheck::program
