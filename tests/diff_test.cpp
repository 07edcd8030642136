// diff: what two runs of check do not have in common.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string article(std::string const& sentence) { return "Flood\n4 July 2015\n\n" + sentence + "\n"; }

TEST_CASE("findings and pairs that were added or lost, a line each") {
    Folder const folder;
    folder.write("in/a.txt", article("The flood in Manila has killed 471 people, the army said."));
    folder.write("in/b.txt", article("The flood in Manila has killed 471 people, the Red Cross said."));
    run(folder, "check in --format ndjson --output none.ndjson");
    folder.write("in/b.txt", article("The flood in Manila has killed 512 people, the Red Cross said."));
    run(folder, "check in --format ndjson --output one.ndjson");
    folder.write("in/c.txt", article("The flood in Manila has killed 902 people, the navy said."));
    run(folder, "check in --format ndjson --with-claims --output three.ndjson");

    auto const same = run(folder, "diff one.ndjson one.ndjson");
    CHECK(same.code == 0);
    CHECK(same.out.empty());
    auto const added = run(folder, "diff none.ndjson one.ndjson");
    CHECK(added.code == 1);
    CHECK(added.out.starts_with("+ finding "));
    CHECK(count(added.out, "\n") == 1);
    CHECK(run(folder, "diff one.ndjson none.ndjson").out == "-" + added.out.substr(1));
    auto const pairs = run(folder, "diff one.ndjson three.ndjson");
    CHECK(pairs.code == 1);
    CHECK(count(pairs.out, "+ pair ") == 2);
    CHECK(count(pairs.out, "\n") == 2);
}

TEST_CASE("what is no complete output of check is refused") {
    Folder const folder;
    folder.write("in/a.txt", article("The flood in Manila has killed 471 people, the army said."));
    run(folder, "check in --format ndjson --output run.ndjson");
    folder.write("cut.ndjson", "{\"schema\":\"claimcheck.finding/1\",\"id\":\"x\"}\n");
    folder.write("text", "no record\n");
    folder.write("deep", std::string(100000, '[') + "\n");
    for (auto const* wrong : {"cut.ndjson", "text", "deep", "absent"}) {
        CAPTURE(wrong);
        CHECK(run(folder, std::string{"diff run.ndjson "} + wrong).code == 2);
    }
    CHECK(has(run(folder, "diff run.ndjson cut.ndjson").err, "[no-run]"));
    CHECK(has(run(folder, "diff run.ndjson").err, "claimcheck diff OLD NEW"));
}

}  // namespace
}  // namespace claimcheck::program
