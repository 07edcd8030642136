// A headline says less than its text: where, when and of what it is stands in the text.
#include <doctest/doctest.h>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

std::string figures(std::string const& title, std::string const& body) {
    return of_article(title, body, "check --print assertions");
}

}  // namespace

TEST_CASE("a headline is where and when the same figure of its text is") {
    auto const out = figures("Blast kills 40", "A blast killed 40 people in Malta on Friday.");
    CHECK(count(out, "blast in Malta 2021-05-07..2021-05-07") == 2);
    CHECK(count(out, "@ Malta") == 2);
}
TEST_CASE("a headline with a figure of its own is of the event of its text") {
    auto const out = figures("At least 31 hurt", "A blast killed 40 people in Malta on Friday.");
    CHECK(has(out, "injured count in people of blast in Malta"));
}
TEST_CASE("a headline keeps its own place and event") {
    auto const out = figures("Fire in Chad kills 40", "A blast killed 40 people in Malta on Friday.");
    CHECK(count(out, "fire in Chad") >= 1);
    CHECK(count(out, "@ Malta") == 1);
}
TEST_CASE("a headline belongs to the first report of its text") {
    auto const out = figures("Blast kills 40", "KANO - A blast killed 12 people in Kano on Monday.\n\nLYON - A blast killed 40 people in Lyon on Friday.");
    CHECK(!has(out, "{exact 40} deaths count in people of blast in Lyon, France @ Lyon, France event blast in Lyon, France 2021-05-07..2021-05-07 relative asserted\n{exact 12}"));
}
TEST_CASE("what nobody places is shown where the article is, and links nothing") {
    Folder const folder;
    folder.write("a.txt", "A blast in Malta\n10 May 2021\n\nA blast killed 40 people in Malta on Friday. Smoke was seen in Chad. The firm owns 12 barns.\n");
    auto const out = run(folder, "extract a.txt --format ndjson").out;
    CHECK(has(out, R"("measure":"barn","temporal":"level","unit":"item","subject":"Chad","place":"Chad")"));
    CHECK(has(out, R"("inherited":["subject","place"])"));
    CHECK(!has(out, "barn|chad"));
    CHECK(!has(out, "barn|-|chad"));
    folder.write("claims.ndjson", out);
    CHECK(has(run(folder, "check --claims claims.ndjson --print questions").out, "barn"));
    CHECK(!has(run(folder, "check --claims claims.ndjson --print questions").out, "barn|-|chad"));
}
