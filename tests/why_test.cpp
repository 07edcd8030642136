// why and why-not, from outside: the steps name what decides.
#include <doctest/doctest.h>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

constexpr auto one = "Troops at the border\n24 January 2022\n\nRussia has massed about 90,000 troops near Ukraine, Kyiv said.\n";
constexpr auto two = "More soldiers arrive\n26 January 2022\n\nRussia has deployed 125,000 soldiers near Ukraine, U.S. officials said.\n";
constexpr auto other = "Ferry sinks\n26 January 2022\n\nA ferry with 40 sailors sank off Peru.\n";

std::string finding_id(std::string const& report) {
    auto const at = report.find(" id ");
    return at == std::string::npos ? "" : report.substr(at + 4, 8);
}

}  // namespace

TEST_CASE("why shows the steps to a finding") {
    Folder const folder;
    folder.write("a.txt", one);
    folder.write("b.txt", two);
    auto const id = finding_id(run(folder, "check .").out);
    REQUIRE(id.size() == 8);
    auto const result = run(folder, "why " + id + " .");
    CHECK(result.code == 0);
    CHECK(has(result.out, "levels-disagree"));
    CHECK(has(result.out, "yes  one question: troops|russia|"));
    CHECK(has(result.out, "no   the usual ranges meet: "));
    CHECK(has(result.out, "yes  as-of within holds"));
    CHECK(has(result.out, "yes  a disagrees with b"));
}
TEST_CASE("why shows what a rule about single claims finds") {
    Folder const folder;
    folder.write("a.txt", "Aid\n24 January 2022\n\nThe fund paid 60 million euros to 1,200 farmers, or 500 euros per farmer.\n");
    auto const report = run(folder, "check .").out;
    CHECK(has(report, "60 million euros divided by 1,200 is 50,000, not 500 euros."));
    auto const result = run(folder, "why " + finding_id(report) + " .");
    CHECK(has(result.out, "yes  it finds share of sum: 500 euros"));
    CHECK(has(result.out, "yes  it finds heads of share: 1,200"));
    CHECK(has(result.out, "yes  share of heads disagrees with sum"));
    auto const silent = run(folder, "why-not per-head-does-not-match 4:35 4:35 .");
    CHECK(has(silent.out, "no   it finds share of sum"));
}
TEST_CASE("why-not names the step that fails") {
    Folder const folder;
    folder.write("a.txt", one);
    folder.write("c.txt", other);
    auto const result = run(folder, "why-not levels-disagree a:4:19 c:4:14 .");
    CHECK(result.code == 0);
    CHECK(has(result.out, "no   one question: "));
    CHECK(has(result.out, "no   a disagrees with b"));
    CHECK(has(result.out, "\n  it stays silent, for this is not so: one question: "));
}
TEST_CASE("what does not compare neither disagrees nor contradicts") {
    Folder const folder;
    folder.write("a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said. The flood in Manila has killed 600 people, the Red Cross said.\n");
    folder.write("b.txt", "Hurt\n4 July 2015\n\nThe flood in Manila has injured 900 people, the army said.\n");
    folder.write("c.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people, the Red Cross said.\n");
    auto const why_not = [&](std::string const& claims) { return run(folder, "why-not figures-contradict " + claims + " .").out; };
    for (auto const* const claims : {"a:4:32 a:4:90", "a:4:32 b:4:33"}) {
        CAPTURE(claims);
        auto const out = why_not(claims);
        CHECK(has(out, "no   the stated ranges meet"));
        for (auto const* const wrong : {"yes  they compare", "they disagree", "updates the earlier", "a contradiction"}) CHECK_FALSE(has(out, wrong));
    }
    CHECK(has(why_not("a:4:32 a:4:90"), "it stays silent, for this is not so: they compare: from the same article and source"));
    auto const flagged = why_not("a:4:32 c:4:32");
    CHECK(has(flagged, "yes  a contradiction"));
    CHECK(has(flagged, "\n  it flags them: claimcheck why "));
    CHECK(has(run(folder, "why-not figures-contradict b:4:33 b:4:33 .").err, "b:4:33 and b:4:33 are one claim"));
    CHECK(has(run(folder, "why-not figures-contradict a:4:33 b:4:33 .").err, "no claim is a:4:33\n  help: on that line: a:4:32, a:4:90"));
}
TEST_CASE("why-not knows what else an article prints") {
    Folder const folder;
    folder.write("a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n");
    folder.write("b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said. The flood in Manila has killed 512 people, the Red Cross said.\n");
    auto const out = run(folder, "why-not figures-contradict a:4:32 b:4:90 .").out;
    CHECK(has(out, "it stays silent, for this is not so: they compare: its article prints the other figure, or a higher one, too"));
}
TEST_CASE("why-not tells why no finding lists a pair that the rule would flag") {
    Folder const folder;
    folder.write("a/a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n");
    folder.write("a/b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people, the Red Cross said.\n");
    folder.write("c.txt", "Dead\n4 July 2015\n\nThe flood in Manila has killed 530 people, the mayor said.\n");
    CHECK(has(run(folder, "why-not figures-contradict a:4:32 b:4:32 c.txt --against a").out, "both stand in known articles (--against)"));
    folder.write("own.rules", "accept figures-contradict\n  figures \"471\" and \"512\"\n  because \"Two counts.\"\n");
    auto const accepted = run(folder, "why-not figures-contradict a:4:32 b:4:32 a c.txt --rules own.rules").out;
    CHECK(has(accepted, "  it would flag them, but the pair is accepted or in the baseline: claimcheck why "));
}
TEST_CASE("what why does not find is said") {
    Folder const folder;
    folder.write("a.txt", one);
    CHECK(run(folder, "why 00000000 .").code == 2);
    CHECK(has(run(folder, "why 00000000 .").err, "no finding has the id"));
    CHECK(has(run(folder, "why-not no-such-rule a:4:19 a:4:19 .").err, "no rule is named no-such-rule"));
    CHECK(has(run(folder, "why-not levels-disagree a:9:9 a:4:19 .").err, "no claim is a:9:9"));
    CHECK(run(folder, "why").code == 2);
}
