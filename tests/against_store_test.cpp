// why, why-not, accept and baseline with a store of known articles: what check finds against it can be explained and settled.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string article(std::string const& sentence) { return "Flood\n4 July 2015\n\n" + sentence + "\n"; }

/// A draft with one finding against a store, which also holds what the draft does not need; the finding's id.
std::string prepare(Folder const& folder) {
    folder.write("draft.txt", article("The flood in Manila has killed 471 people, the army said."));
    folder.write("old/toll.txt", article("The flood in Manila has killed 512 people, the Red Cross said."));
    folder.write("old/ferry.txt", article("A ferry with 40 sailors sank off Peru."));
    REQUIRE(run(folder, "store add s.db old").code == 0);
    auto const checked = run(folder, "check draft.txt --against s.db --format ndjson");
    REQUIRE(checked.code == 1);
    return checked.out.substr(checked.out.find("\"id\":\"") + 6, 8);
}

TEST_CASE("why explains a finding against a store") {
    Folder const folder;
    auto const id = prepare(folder);
    auto const of_store = run(folder, "why " + id + " draft.txt --against s.db");
    CHECK(of_store.code == 0);
    CHECK(has(of_store.out, "figures-contradict"));
    CHECK(has(of_store.out, "512"));
    CHECK(run(folder, "why " + id + " draft.txt").code == 2);
    CHECK(run(folder, "why " + id + " draft.txt --against old").out == of_store.out);
}

TEST_CASE("why-not finds claims of a store that the draft does not need, too") {
    Folder const folder;
    prepare(folder);
    auto const near = run(folder, "why-not levels-disagree draft:4:32 toll:4:32 draft.txt --against s.db");
    CHECK_MESSAGE(near.code == 0, near.err);
    CHECK(has(near.out, "yes  one question: "));
    auto const far = run(folder, "why-not figures-contradict draft.txt:4:32 old/ferry.txt:4:14 draft.txt --against s.db");
    CHECK_MESSAGE(far.code == 0, far.err);
    CHECK(has(far.out, "no   one question: "));
    CHECK(has(far.out, "ferry:4:14 40, "));
    auto const listed = run(folder, "extract old/ferry.txt --format ndjson").out;
    auto const claim = listed.substr(listed.find("\"id\":\"") + 6, 16);
    CHECK(run(folder, "why-not figures-contradict draft:4:32 " + claim + " draft.txt --against s.db").code == 0);
    CHECK(run(folder, "why-not figures-contradict draft:4:32 ferry.txt:9:9 draft.txt --against s.db").code == 2);
}

TEST_CASE("a stored article of the same story is found by the names that both print") {
    Folder const folder;
    folder.write("draft.txt", "Work\n17 October 2024\n\nUnemployment was 8.4 percent in September, according to Carla Rubilar of the Ossandon Institute.\n");
    folder.write("old/jobs.txt", "Jobs\n17 October 2024\n\nUnemployment in Chile was 8.7 percent in September, said Carla Rubilar of the Ossandon Institute.\n");
    folder.write("old/peru.txt", "Jobs\n17 October 2024\n\nUnemployment in Peru was 7.1 percent in September.\n");
    REQUIRE(run(folder, "store add s.db old").code == 0);
    auto const checked = run(folder, "check draft.txt --against s.db");
    CHECK_MESSAGE(has(checked.out, "8.7 percent"), checked.out);
    CHECK_FALSE(has(checked.out, "7.1 percent"));
}

TEST_CASE("a stored figure in another unit is found as it is among files") {
    Folder const folder;
    folder.write("draft.txt", "Fire\n16 August 2024\n\nThe wildfire near Kelowna has burned 25,000 acres since Monday, the fire service said.\n");
    folder.write("old/fire.txt", "Fire\n17 August 2024\n\nThe wildfire near Kelowna has burned 7,000 hectares since Monday, the fire service said.\n");
    folder.write("old/same.txt", "Fire\n17 August 2024\n\nThe wildfire near Kelowna has burned 10,100 hectares since Monday, the fire service said.\n");
    folder.write("old/other.txt", "Fire\n17 August 2024\n\nThe wildfire near Lytton has burned 300 square kilometres since Monday, the fire service said.\n");
    REQUIRE(run(folder, "store add s.db old").code == 0);
    auto const of_store = run(folder, "check draft.txt --against s.db --format text");
    CHECK_MESSAGE(has(of_store.out, "7,000 hectares"), of_store.out);
    CHECK_FALSE(has(of_store.out, "300 square"));
    auto const findings = [&](std::string const& against) { return run(folder, "check draft.txt --against " + against + " --format ndjson").out; };
    auto const of_files = run(folder, "check draft.txt --against old --format text");
    auto const first_part = [](std::string const& out) { return out.substr(0, out.find("\n1 ")); };
    CHECK(first_part(of_files.out) == first_part(of_store.out));
    CHECK(count(findings("s.db"), "\"unit\":\"acre\"") == count(findings("old"), "\"unit\":\"acre\""));
    CHECK(has(findings("s.db"), "7,000 hectares and 25,000 acres (about 10,100 hectares)"));
    CHECK(has(findings("s.db"), "burned-area|-|kelowna|hectare|"));
}

TEST_CASE("accept and baseline settle a finding against a store") {
    Folder const folder;
    auto const id = prepare(folder);
    auto const accepted = run(folder, "accept " + id + " --because 'Other days.' --in own.rules draft.txt --against s.db");
    CHECK_MESSAGE(accepted.code == 0, accepted.err);
    auto const settled = run(folder, "check draft.txt --against s.db --rules own.rules");
    CHECK(settled.code == 0);
    CHECK(has(settled.out, "1 accepted"));
    CHECK(settled.err.empty());  // rules and accepts do not change what was read
    CHECK(run(folder, "check draft.txt --against old --rules own.rules").code == 0);

    CHECK(run(folder, "baseline update known.txt draft.txt --against s.db").code == 0);
    CHECK(count(folder.read("known.txt"), "figures-contradict") == 1);
    auto const known = run(folder, "check draft.txt --against s.db --baseline known.txt");
    CHECK(known.code == 0);
    CHECK(known.err.empty());
}

TEST_CASE("a store that cannot be read is told by every command") {
    Folder const folder;
    auto const id = prepare(folder);
    auto bytes = folder.read("s.db");
    bytes.replace(68, 4, "GPKG");
    folder.write("s.db", bytes);
    for (auto const& command : {"why " + id, std::string{"why-not figures-contradict draft:4:32 toll:4:32"}, "accept " + id + " --because x --in own.rules", std::string{"baseline update known.txt"}}) {
        auto const result = run(folder, command + " draft.txt --against s.db");
        CHECK(result.code == 2);
        CHECK_MESSAGE(has(result.err, "[not-a-store]"), result.err);
    }
    CHECK_FALSE(std::filesystem::exists(folder.path() / "own.rules"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "known.txt"));
}

}  // namespace
}  // namespace claimcheck::program
