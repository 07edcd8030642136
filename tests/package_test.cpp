// datapackage.json: its resources are read as they are described, and what is not read is told.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

constexpr auto table = "id,published,text\na,2015-07-04,The flood in Manila has killed 471 people.\nb,2015-07-04,The flood in Manila has killed 512 people.\n";
std::string const found = "contradicts deaths|-|manila|people|event flood@manila@2015-07-04 figures-contradict {471: a:1} {512: b:1}\n";

std::string package(std::string const& resources) { return "{\"name\":\"set\",\"resources\":[" + resources + "]}"; }

TEST_CASE("resources are read once, as the package says, by its name or its folder's") {
    Folder const folder;
    folder.write("set/data/rows.csv", "a;2015-07-04;'The flood in Manila has killed 471 people.'\n# no row\nb;2015-07-04;'The flood in Manila has killed 512 people.'\n");
    folder.write("set/datapackage.json", package(R"({"name":"rows","path":"data/rows.csv","dialect":{"delimiter":";","quoteChar":"'","header":false,"commentChar":"#"},)"
                                                 R"("schema":{"fields":[{"name":"id"},{"name":"published"},{"name":"text","type":"string"}]}})"));
    for (auto const* const arguments : {"set", "set/datapackage.json", "set set/data/rows.csv"}) {
        CAPTURE(arguments);
        auto const out = run(folder, std::string{"check --format dump "} + arguments);
        CHECK(out.code == 1);
        CHECK(out.err.empty());
        CHECK(out.out == found);
    }
    CHECK(run(folder, "check set/data/rows.csv").code == 2);  // alone it has no header
}

TEST_CASE("several paths, NDJSON, missing values, marks of numbers") {
    Folder const folder;
    folder.write("1.csv", "id,measure,value,place,as_of\na,deaths,\"1.300,5\",Cairo,2021\nb,deaths,-,Cairo,2021\n");
    folder.write("2.csv", "id,measure,value,place,as_of\nc,deaths,\"2.300,5\",Cairo,2021\n");
    folder.write("3.txt", "{\"id\":\"d\",\"measure\":\"deaths\",\"value\":3300,\"place\":\"Cairo\",\"as_of\":2021}\n");
    folder.write("datapackage.json", package(R"({"path":["1.csv","2.csv"],"schema":{"missingValues":["","-"],"fields":[{"name":"id"},{"name":"measure"},)"
                                             R"({"name":"value","type":"number","decimalChar":",","groupChar":"."}]}},{"path":"3.txt","format":"ndjson"})"));
    auto const out = run(folder, "check datapackage.json --format dump");
    CHECK(has(out.err, "1.csv:3:1: error: \"value\" is missing [incomplete-claim]"));
    CHECK(count(out.err, " error: ") == 1);
    CHECK(has(out.out, "{1,300.5: a:2} {2,300.5: c:2}"));
    CHECK(has(out.out, "d:1"));
}

TEST_CASE("what is not read is told, and the others are") {
    Folder const folder;
    folder.write("rows.csv", table);
    folder.write("other.csv", table);
    auto const check = [&](std::string const& bytes) {
        folder.write("datapackage.json", bytes);
        return run(folder, "check datapackage.json --format dump");
    };
    struct Case { char const* resource; char const* says; };
    for (auto const& [resource, says] :
         {Case{R"({"name":"x","path":"https://example.org/rows.csv"})", "the resource x is not on this computer"}, Case{R"({"path":"../rows.csv"})", "the resource 1 does not lie inside the package"},
          Case{R"({"path":"/rows.csv"})", "[unsafe-path]"}, Case{R"({"path":"rows.xlsx"})", "its format is xlsx [format-not-available]"}, Case{R"({"path":"gone.csv"})", "gone.csv: error: there is no such file"},
          Case{R"({"data":[{"id":1}]})", "has its data inline [not-available]"}, Case{R"({"name":"y"})", "the resource y has no path"}, Case{R"({"path":"other.csv","encoding":"ISO-8859-1"})", "is written in iso-8859-1"},
          Case{R"({"path":"other.csv","compression":"gz"})", "is compressed"}, Case{R"({"path":"other.csv","dialect":"d.json"})", "has its dialect in another file"},
          Case{R"({"path":"other.csv","schema":"s.json"})", "has its schema in another file"}, Case{R"({"path":"other.csv","dialect":{"doubleQuote":false}})", "has quotes that are not doubled"},
          Case{R"({"path":"other.csv","dialect":{"delimiter":"::"}})", "has a delimiter of several letters"}}) {
        std::string const named{resource};  // clang 14 captures no structured binding
        CAPTURE(named);
        auto const out = check(package(std::string{resource} + R"(,{"path":"rows.csv"})"));
        CHECK(out.code == 2);
        CHECK_MESSAGE(has(out.err, says), out.err);
        CHECK(has(out.out, "{471: a:1} {512: b:1}"));
    }
    for (auto const& [bytes, says] : {Case{"{\"resources\":[", "datapackage.json:1:15: error: "}, Case{"{}", "has no resources"}, Case{"{\"resources\":{}}", "has no resources"}, Case{"\xFF", "invalid UTF-8"}}) {
        std::string const shown{bytes};  // clang 14 captures no structured binding
        CAPTURE(shown);
        auto const out = check(bytes);
        CHECK(out.code == 2);
        CHECK_MESSAGE(has(out.err, says), out.err);
    }
    CHECK(has(check("{\"a\":" + std::string(100'000, '[')).err, "nested too deep"));
}

}  // namespace
}  // namespace claimcheck::program
