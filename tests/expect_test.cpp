// check --expect: findings against those of a file.
#include <doctest/doctest.h>

#include "tests/program.hpp"
#include "tools/expectation.hpp"

namespace claimcheck::program {
namespace {

constexpr auto* flood = "Flood kills 471\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n";
constexpr auto* later = "Flood toll\n4 July 2015\n\nThe flood in Manila has killed 512 people, the Red Cross said.\n";

void write_articles(Folder const& folder) {
    folder.write("in/a.txt", flood);
    folder.write("in/b.txt", later);
}

TEST_CASE("missing and extra findings are told by the line, those that agree are not") {
    auto const expected = read_expectation("# head\n\nb one\r\na two\n# inner\na two\n");
    CHECK(expected.head == "# head\n\n");
    CHECK(differences(expected, {"a two", "b one", "a two"}, "e").empty());
    CHECK(differences(expected, {"c", "a two"}, "e") ==
          std::vector<std::string>{"e:6: missing: a two", "e:3: missing: b one", "e: extra: c"});
    CHECK(expectation_of(expected.head, {"b", "a"}) == "# head\n\na\nb\n");
}

TEST_CASE("--expect fails on missing and extra findings and passes on those that are expected") {
    Folder const folder;
    write_articles(folder);
    auto const found = run(folder, "check in --format dump --fail-on never");
    REQUIRE(count(found.out, "\n") == 1);
    folder.write("expected.dump", "# the two tolls\n" + found.out);
    auto const same = run(folder, "check in --expect expected.dump");
    CHECK(same.code == 0);
    CHECK(same.out.empty());
    CHECK(same.err.empty());

    folder.write("expected.dump", "discrepancy of another kind\n");
    auto const differs = run(folder, "check in --expect expected.dump");
    CHECK(differs.code == 1);
    CHECK(differs.err == "expected.dump:1: missing: discrepancy of another kind\nexpected.dump: extra: " + found.out);
    CHECK(run(folder, "check in --expect expected.dump --fail-on never").code == 1);
    CHECK(has(run(folder, "check in --expect expected.dump --format text").out, "[figures-contradict]"));
}

TEST_CASE("--update rewrites what is expected and keeps the head") {
    Folder const folder;
    write_articles(folder);
    folder.write("expected.dump", "# the two tolls\nsomething else\n");
    CHECK(run(folder, "check in --expect expected.dump --update").code == 0);
    CHECK(folder.read("expected.dump").starts_with("# the two tolls\ncontradicts deaths|"));
    CHECK(run(folder, "check in --expect expected.dump").code == 0);
    CHECK(run(folder, "check in --expect new.dump --update").code == 0);
    CHECK(folder.read("new.dump").starts_with("contradicts deaths|"));
}

TEST_CASE("--expect wants a file that is there, and --update wants --expect") {
    Folder const folder;
    write_articles(folder);
    CHECK(run(folder, "check in --expect none.dump").code == 2);
    CHECK(has(run(folder, "check in --update").err, "--update goes with --expect"));
    CHECK(run(folder, "check in --expect no/such/folder.dump --update").code == 2);
    folder.write("expected.dump", "kept\n");
    CHECK(run(folder, "check in --expect expected.dump --output expected.dump").code == 2);
    CHECK(folder.read("expected.dump") == "kept\n");
}

}  // namespace
}  // namespace claimcheck::program
