// baseline update, check --baseline: pairs of figures that were known before.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string article(std::string const& title, std::string const& sentence) { return title + "\n4 July 2015\n\n" + sentence + "\n"; }

void write_articles(Folder const& folder) {
    folder.write("in/a.txt", article("Flood", "The flood in Manila has killed 471 people, the army said."));
    folder.write("in/b.txt", article("Toll", "The flood in Manila has killed 512 people, the Red Cross said."));
}

TEST_CASE("known pairs fail nothing, new ones do") {
    Folder const folder;
    write_articles(folder);
    CHECK(run(folder, "check in").code == 1);
    CHECK(run(folder, "baseline update known.txt in").code == 0);
    auto const known = folder.read("known.txt");
    CHECK(count(known, "\n") == 2);
    CHECK(has(known, " figures-contradict 471 (a.txt) | 512 (b.txt)\n"));
    auto const checked = run(folder, "check in --baseline known.txt");
    CHECK(checked.code == 0);
    CHECK(has(checked.out, "1 in the baseline"));
    CHECK(checked.err.empty());
    CHECK(has(run(folder, "check in --baseline known.txt --format ndjson").out, "\"in_baseline\":true"));
    CHECK(run(folder, "check in --baseline known.txt --format dump").out.empty());

    folder.write("in/c.txt", article("More", "The flood in Manila has killed 902 people, the navy said."));
    auto const more = run(folder, "check in --baseline known.txt --format ndjson");
    CHECK(more.code == 1);
    CHECK(has(more.out, "\"baseline_pairs\":1"));
    CHECK(count(more.out.substr(0, more.out.find("\"dimensions\"")), "\"low\"") >= 2);
}

TEST_CASE("neither an edit above nor an unrelated article changes an entry or an id") {
    Folder const folder;
    write_articles(folder);
    REQUIRE(run(folder, "baseline update known.txt in").code == 0);
    auto const before = folder.read("known.txt");
    auto const records = run(folder, "check in --format ndjson").out;
    auto const id = records.substr(records.find("\"id\":\""), 14);
    folder.write("in/a.txt", article("Flood", "Rain fell for days on the coast.\n\nThe flood in Manila has killed 471 people, the army said."));
    folder.write("in/z.txt", article("Match", "Some 12,000 protesters marched in Vienna on Saturday, police said."));
    REQUIRE(run(folder, "baseline update after.txt in").code == 0);
    CHECK(folder.read("after.txt") == before);
    CHECK(has(run(folder, "check in --format ndjson").out, id));
    CHECK(run(folder, "check in --baseline known.txt").code == 0);
    // an edit of the sentence itself is another pair
    folder.write("in/a.txt", article("Flood", "The flood in Manila has killed 472 people, the army said."));
    CHECK(run(folder, "check in --baseline known.txt").code == 1);
}

TEST_CASE("a finding with more pairs than are listed is known by its id") {
    Folder const folder;
    for (int i = 0; i < 60; ++i) {
        folder.write("in/" + std::to_string(i) + ".txt", article("Flood", "The flood in Manila has killed " + std::to_string(401 + 3 * i) + " people, the army said."));
    }
    REQUIRE(run(folder, "check in").code == 1);
    REQUIRE(run(folder, "baseline update known.txt in").code == 0);
    auto const known = folder.read("known.txt");
    CHECK(count(known, "\n") < 60 * 59 / 2);
    CHECK(run(folder, "check in --baseline known.txt --fail-on note").code == 0);
}

TEST_CASE("entries that no pair has any more are told") {
    Folder const folder;
    write_articles(folder);
    REQUIRE(run(folder, "baseline update known.txt in").code == 0);
    folder.write("in/b.txt", article("Toll", "The flood in Manila has killed 471 people, the Red Cross said."));
    auto const stale = run(folder, "check in --baseline known.txt");
    CHECK(stale.code == 0);
    CHECK(has(stale.err, "known.txt:2:1: note: no pair has the key "));
    CHECK(has(stale.err, "[stale-baseline]"));
    CHECK(run(folder, "check in --baseline known.txt --only levels-disagree").err.empty());
    REQUIRE(run(folder, "baseline update known.txt in").code == 0);
    CHECK(count(folder.read("known.txt"), "\n") == 1);
}

TEST_CASE("a baseline that is missing or damaged is an error, and is not overwritten by a report") {
    Folder const folder;
    write_articles(folder);
    CHECK(run(folder, "check in --baseline none.txt").code == 2);
    folder.write("known.txt", "# head\n0123456789abcdef figures-contradict x\nrubbish here\n");
    auto const damaged = run(folder, "check in --baseline known.txt");
    CHECK(damaged.code == 2);
    CHECK(has(damaged.err, "known.txt:3:1: error: "));
    CHECK(run(folder, "check in --output known.txt --baseline known.txt").code == 2);
    CHECK(has(folder.read("known.txt"), "rubbish"));
    CHECK(has(run(folder, "baseline update known.txt").err, "baseline update FILE PATH..."));
    CHECK(run(folder, "baseline update known.txt none").code == 2);
    CHECK(has(folder.read("known.txt"), "rubbish"));
}

}  // namespace
}  // namespace claimcheck::program
