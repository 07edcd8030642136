// What packs say of each other: the versions that they use, and names that rules had before.
#include <doctest/doctest.h>

#include "tests/fixture.hpp"
#include "tests/program.hpp"

using namespace claimcheck;

namespace {

struct Compiled {
    std::vector<Diagnostic> diagnostics;
    Rules rules;
};

Compiled compile(std::vector<std::string> const& texts) {
    Compiled out;
    std::vector<RuleFile> files;
    files.reserve(texts.size());
    for (auto const& text : texts) files.push_back(parse_rule_file("pack-" + std::to_string(files.size()) + ".rules", text, out.diagnostics));
    out.rules = compile_rules(files, fixture::language().vocabulary, "", out.diagnostics);
    return out;
}

std::string const army = "package army 1.2.0\n  language 1\n";
std::string uses(std::string const& what) { return "package mine 1.0.0\n  language 1\n  uses " + what + "\n"; }

std::string rule(std::string const& name, std::string const& more) {
    return "rule " + name + " warning\n  finds discrepancy\n  pair a, b of troops\n  where as-of within 5 days\n  flag when a disagrees with b\n" + more +
           "  example \"one\" must fire\n    article by afp on 2022-01-12\n      \"Russia has massed 90,000 troops near Ukraine.\"\n"
           "  example \"two\" must stay silent\n    article by afp on 2022-01-12\n      \"Russia has massed 90,000 troops near Ukraine.\"\n";
}

Checked check_two(Rules const& rules) {
    auto const& language = fixture::language();
    ClaimStore store;
    for (auto const* text : {"Russia has massed 90,000 troops near Ukraine.", "Russia has massed 115,000 troops near Ukraine."}) {
        Article a;
        a.id = a.path = text;
        a.publisher = text;
        a.published = parse_day("2022-01-12");
        a.text = text;
        read_article(a, true, language.vocabulary, store);
    }
    auto const questions = link(store, language.vocabulary);
    return check(store.claims, store.documents, questions, language.vocabulary, rules);
}

}  // namespace

TEST_CASE("a pack says which version of another it uses, and gets no other") {
    CHECK(compile({army, uses("army 1.2.0")}).diagnostics.empty());
    CHECK(compile({uses("army 1.2.0"), army}).diagnostics.empty());
    auto const other = compile({army, uses("army 1.3.0")}).diagnostics;
    REQUIRE(other.size() == 1);
    CHECK(other.front().code == "package-version");
    CHECK(other.front().path == "pack-1.rules");
    CHECK(other.front().position == Position{3, 8});
    CHECK(other.front().message == "\"army\" has the version 1.2.0, not 1.3.0");
    auto const absent = compile({army, uses("navy 1.0.0")}).diagnostics;
    REQUIRE(absent.size() == 1);
    CHECK(absent.front().code == "unknown-package");
    auto const misspelt = compile({army, uses("armny 1.2.0")}).diagnostics;
    REQUIRE(misspelt.size() == 1);
    CHECK(misspelt.front().help == "did you mean \"army\"?");
}

TEST_CASE("a rule that was renamed keeps the ids of its findings and what was accepted") {
    auto const before = compile({rule("troops-differ", "")});
    auto const after = compile({rule("forces-differ", "  formerly troops-differ\n")});
    CHECK(before.diagnostics.empty());
    CHECK(after.diagnostics.empty());
    auto const one = check_two(before.rules), other = check_two(after.rules);
    REQUIRE(one.findings.size() == 1);
    REQUIRE(other.findings.size() == 1);
    CHECK(one.findings.front().id == other.findings.front().id);
    CHECK(other.findings.front().rule == "forces-differ");

    std::string const accept = "accept troops-differ\n  figures \"90,000\" and \"115,000\"\n  because \"another count\"\n  by \"j.doe\" until 2027-01-31\n";
    auto const accepted = compile({rule("forces-differ", "  formerly troops-differ\n"), accept});
    CHECK(accepted.diagnostics.empty());
    auto const silent = check_two(accepted.rules);
    REQUIRE(silent.findings.size() == 1);
    CHECK(silent.findings.front().accepted);
    CHECK(silent.counts.front().accepted == 1);
    auto const unknown = compile({rule("forces-differ", ""), accept}).diagnostics;
    REQUIRE(unknown.size() == 1);
    CHECK(unknown.front().code == "unknown-rule");
}
TEST_CASE("a measure that was renamed keeps the ids of its findings, and rules may say its old name") {
    using namespace program;
    Folder const folder;
    folder.write("a.txt", "Scouts\n12 January 2022\n\nPeru has deployed 40 border scouts near Chile.\n");
    folder.write("b.txt", "Scouts\n12 January 2022\n\nPeru has deployed 70 border scouts near Chile.\n");
    auto const pack = [](std::string const& measure, std::string const& former, std::string const& used) {
        auto text = rule("scouts-differ", "");
        text.replace(text.find("of troops"), 9, "of " + used);
        return "measure " + measure + " is level of people\n  holds 9 days\n  nouns \"border scouts\"\n" + former + text;
    };
    folder.write("old.rules", pack("mountain-scouts", "", "mountain-scouts"));
    folder.write("new.rules", pack("border-scouts", "  formerly mountain-scouts\n", "mountain-scouts"));
    auto const id = [&](std::string const& rules) {
        auto const report = run(folder, "check a.txt b.txt --only scouts-differ --rules " + rules).out;
        auto const at = report.find(" id ");
        return at == std::string::npos ? report : report.substr(at + 4, 8);
    };
    CHECK(id("old.rules").size() == 8);
    CHECK(id("new.rules") == id("old.rules"));
}
TEST_CASE("series and groups by anything but the question are refused, not taken for others") {
    auto const series = [](std::string const& by) {
        return "rule steps note\n  series c of any level by " + by + " ordered by as-of\n  flag when c exceeds previous\n"
               "  example \"one\" must fire\n    article by afp on 2022-01-12\n      \"One.\"\n"
               "  example \"two\" must stay silent\n    article by afp on 2022-01-12\n      \"Two.\"\n";
    };
    CHECK(compile({series("question")}).diagnostics.empty());
    auto const refused = compile({series("question, place")}).diagnostics;
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().code == "not-available");
    CHECK(refused.front().help == "write: by question");
}
TEST_CASE("a message prints what was computed") {
    using namespace program;
    Folder const folder;
    folder.write("a.txt", "Training\n4 February 2020\n\nThe factory in Spain trained 170 of its 400 workers, or 30 percent.\n");
    folder.write("share.rules",
                 "rule share-is-off note\n  each claim s of any share\n  find whole: base of s\n  find part: amount of s\n"
                 "  flag when s of whole disagrees with part\n  say \"{s.figure} of {whole.figure} is {computed}\"\n"
                 "  example \"off\" must fire\n    article by afp on 2020-02-04\n      \"The factory in Spain trained 170 of its 400 workers, or 30 percent.\"\n"
                 "  example \"right\" must stay silent\n    article by afp on 2020-02-04\n      \"The factory in Spain trained 172 of its 400 workers, or 43 percent.\"\n");
    CHECK(has(run(folder, "check a.txt --only share-is-off --rules share.rules").out, "of 400 is 100-140"));
}
