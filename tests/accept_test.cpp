// accept: decisions on findings, how they are written and how they grow old.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string article(std::string const& title, std::string const& sentence) { return title + "\n4 July 2015\n\n" + sentence + "\n"; }

/// Two articles with one finding; its id.
std::string prepare(Folder const& folder) {
    folder.write("in/a.txt", article("Flood", "The flood in Manila has killed 471 people, the army said."));
    folder.write("in/b.txt", article("Toll", "The flood in Manila has killed 512 people, the Red Cross said."));
    auto const out = run(folder, "check in --format ndjson").out;
    return out.substr(out.find("\"id\":\"") + 6, 8);
}

TEST_CASE("a decision is appended with name and day, and is counted") {
    Folder const folder;
    auto const id = prepare(folder);
    folder.write("own.rules", "# decisions of the desk\n");
    auto const accepted = run(folder, "accept " + id + " --because 'The army counts \"bodies\" only.' --by j.doe --today 2015-07-05 --until 2015-12-31 --in own.rules in");
    CHECK(accepted.code == 0);
    auto const text = folder.read("own.rules");
    CHECK(text.starts_with("# decisions of the desk\n\n# "));
    CHECK(has(text, "accept figures-contradict\n  pairs \""));
    CHECK(has(text, "  because “The army counts \"bodies\" only.”\n  by \"j.doe\"\n  on 2015-07-05\n  until 2015-12-31\n"));
    CHECK(has(text, accepted.out));
    CHECK(run(folder, "rules check own.rules").code == 0);

    auto const checked = run(folder, "check in --rules own.rules");
    CHECK(checked.code == 0);
    CHECK(checked.err.empty());
    CHECK(has(checked.out, "1 accepted"));
    CHECK(has(checked.out, "accepted " + id + " [figures-contradict]: "));
    CHECK(has(run(folder, "check in --rules own.rules --format ndjson").out, "\"accepted\":\"The army counts \\\"bodies\\\" only.\""));
    CHECK(run(folder, "check in").code == 1);

    auto const again = run(folder, "accept " + id + " --because x --in own.rules in");
    CHECK(again.code == 2);
    CHECK(has(again.err, "is accepted already"));
    CHECK(folder.read("own.rules") == text);
}

TEST_CASE("who accepts the figures of two texts accepts them in their headlines") {
    Folder const folder;
    auto const id = prepare(folder);
    REQUIRE(run(folder, "accept " + id + " --because x --in own.rules in").code == 0);
    REQUIRE(run(folder, "baseline update known.txt in").code == 0);
    folder.write("in/a.txt", article("Flood kills 471 in Manila", "The flood in Manila has killed 471 people, the army said."));
    CHECK(run(folder, "check in --rules own.rules").code == 0);
    CHECK(run(folder, "check in --baseline known.txt").code == 0);
    CHECK(run(folder, "check in").code == 1);
    // and who accepts both
    REQUIRE(run(folder, "baseline update both.txt in").code == 0);
    auto const both = run(folder, "check in --baseline both.txt");
    CHECK(both.code == 0);
    CHECK(both.err.empty());
}

TEST_CASE("an accept that has expired is told, and its finding is back") {
    Folder const folder;
    auto const id = prepare(folder);
    REQUIRE(run(folder, "accept " + id + " --because x --until 2015-12-31 --in own.rules in").code == 0);
    CHECK(run(folder, "check in --rules own.rules").code == 0);  // judged by the newest article
    CHECK(run(folder, "check in --rules own.rules --today 2015-12-31").code == 0);
    auto const expired = run(folder, "check in --rules own.rules --today 2016-01-01");
    CHECK(expired.code == 1);
    CHECK(has(expired.err, "own.rules:2:8: warning: the accept of figures-contradict held until 2015-12-31"));
    CHECK(has(expired.err, "[expired-accept]"));
    CHECK(run(folder, "check in --rules own.rules --today now").code == 1);
    CHECK(has(run(folder, "check in --rules own.rules --today 2016-13-01").err, "is no date"));
    CHECK_FALSE(has(run(folder, "check in --rules own.rules --today 2016-01-01 --only levels-disagree").err, "expired-accept"));
}

TEST_CASE("an accept that settles nothing is told, when its rule ran") {
    Folder const folder;
    auto const id = prepare(folder);
    REQUIRE(run(folder, "accept " + id + " --because x --in own.rules in").code == 0);
    folder.write("in/b.txt", article("Toll", "The flood in Manila has killed 513 people, the Red Cross said."));
    auto const unused = run(folder, "check in --rules own.rules");
    CHECK(unused.code == 1);
    CHECK(has(unused.err, "own.rules:2:8: note: the accept of figures-contradict settles no pair of figures"));
    CHECK_FALSE(has(run(folder, "check in --rules own.rules --only levels-disagree").err, "unused-accept"));
    // an article moved down by an edit stays accepted
    folder.write("in/b.txt", article("Toll", "Rain fell.\n\nThe flood in Manila has killed 512 people, the Red Cross said."));
    CHECK(run(folder, "check in --rules own.rules").code == 0);
}

TEST_CASE("an accept that is over when it is written is told") {
    Folder const folder;
    auto const id = prepare(folder);
    auto const accept = [&](std::string const& more) { return run(folder, "accept " + id + " --because x --in own.rules in " + more); };
    auto const before = accept("--until 2015-07-03");
    CHECK(before.code == 2);
    CHECK(has(before.err, "error: --until 2015-07-03 is before 2015-07-04, by which a check of these articles judges accepts"));
    CHECK(accept("--until 2016-01-01 --today now").code == 2);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "own.rules"));
    auto const past = accept("--until 2015-07-04");
    CHECK(past.code == 0);
    CHECK(has(past.err, "warning: 2015-07-04 is past: the accept holds as long as the newest article is no later"));
    CHECK(run(folder, "check in --rules own.rules").code == 0);
    std::filesystem::remove(folder.path() / "own.rules");
    CHECK(accept("--until 2999-01-01").err.empty());
}

TEST_CASE("a decision that cannot be written leaves the file alone") {
    Folder const folder;
    auto const id = prepare(folder);
    CHECK(has(run(folder, "accept " + id + " --in own.rules in").err, "needs a reason"));
    CHECK(has(run(folder, "accept " + id + " --because x in").err, "--in FILE"));
    CHECK(has(run(folder, "accept ffffffff --because x --in own.rules in").err, "no finding has the id ffffffff"));
    CHECK(run(folder, "accept " + id + " --because 'a\nrule x error' --in own.rules in").code == 2);
    CHECK(run(folder, "accept " + id + " --because '“a” \"b\"' --in own.rules in").code == 2);
    CHECK(run(folder, "accept " + id + " --because x --in no/such/folder/own.rules in").code == 2);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "own.rules"));
    folder.write("own.rules", "rule broken\n");
    CHECK(run(folder, "accept " + id + " --because x --in own.rules in").code == 2);
    CHECK(folder.read("own.rules") == "rule broken\n");
}

}  // namespace
}  // namespace claimcheck::program
