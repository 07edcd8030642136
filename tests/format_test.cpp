// Places of claims in files, and what the formats do with accepted findings.
#include <doctest/doctest.h>

#include "tests/fixture.hpp"
#include "tests/program.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"

using namespace claimcheck;
using program::count;
using program::has;

namespace {

ClaimStore store_of(std::string const& path, Claim claim) {
    ClaimStore store;
    Document document;
    document.path = store.keep(path);
    store.documents.push_back(document);
    store.claims.push_back(claim);
    return store;
}

Claim figure(std::string_view text, Position position) {
    Claim claim;
    claim.text = text;
    claim.span = {0, static_cast<std::uint32_t>(text.size())};
    claim.position = position;
    return claim;
}

void check_place(std::string const& path, Claim const& claim, FilePlace const& want) {
    CAPTURE(path);
    auto const place = file_place(store_of(path, claim), ClaimId{0});
    CHECK(place.path == want.path);
    CHECK(place.line == want.line);
    CHECK(place.end_line == want.end_line);
    CHECK(place.column == want.column);
    CHECK(place.end_column == want.end_column);
}

/// The reports on two articles that disagree, in every format, with the finding accepted or not.
struct Reports {
    program::Folder folder;
    Gathered gathered;
    Pack pack;
    std::vector<std::string> questions;
    Checked checked;

    explicit Reports(bool accepted) {
        auto const& language = fixture::language();
        for (auto const* const figure : {"90,000", "125,000"}) {
            Article article;
            article.path = article.id = std::string{figure} + ".txt";
            article.published = parse_day("2022-01-24");
            article.text = "Russia has massed about " + std::string{figure} + " troops near Ukraine, officials said.\n";
            read_article(article, true, language.vocabulary, gathered.store);
            ++gathered.checked;
        }
        questions = link(gathered.store, language.vocabulary);
        checked = claimcheck::check(gathered.store.claims, gathered.store.documents, questions, language.vocabulary, language.rules);
        REQUIRE(checked.findings.size() == 1);
        checked.findings[0].accepted = accepted;
        checked.findings[0].accepted_because = "One counts \"paramilitaries\", too.";
        pack.rules = language.rules;
    }

    [[nodiscard]] std::string in(Format format) const {
        {
            Output output{(folder.path() / "report").string()};
            REQUIRE(write_format(format, {{gathered, questions, fixture::language().vocabulary, checked}, pack, Severity::note}, output));
        }
        return folder.read("report");
    }
};

}  // namespace

TEST_CASE("columns of rdjsonl count bytes") {
    program::Folder const folder;
    std::string const line = "C’est très grave. The flood in Manila has killed 512 people, the Red Cross said.";
    folder.write("a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n");
    folder.write("b.txt", "Toll\n4 July 2015\n\n" + line + "\n");
    auto const column = line.find("512") + 1;
    auto const out = program::run(folder, "check a.txt b.txt --fail-on never --format rdjsonl").out;
    CHECK(has(out, R"("path":"b.txt","range":{"start":{"line":4,"column":)" + std::to_string(column) + R"(},"end":{"line":4,"column":)" + std::to_string(column + 3) + "}}"));
    // where a file cannot be looked at again there are none
    CHECK(has(program::run(folder, "check - --against a.txt --fail-on never --format rdjsonl <b.txt").out, R"("range":{"start":{"line":4},"end":{"line":4}})"));
}

TEST_CASE("people read whole people, programs exact ends") {
    program::Folder const folder;
    folder.write("a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed at least 23 people, the army said.\n");
    folder.write("b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 112 people, the Red Cross said.\n");
    auto const in = [&](std::string const& format) { return program::run(folder, "check . --fail-on never --format " + format).out; };
    CHECK(has(in("text"), "at least 23 23-28 "));
    CHECK(has(in("markdown"), "| at least 23 | 23-28 |"));
    CHECK(has(in("html"), "<td>at least 23</td><td>23-28</td>"));
    CHECK(has(in("ndjson"), "84 apart as usually read (112 and 23-28)"));
    CHECK(has(in("ndjson"), "\"high\":28.75"));
    CHECK(has(in("csv"), "28.75"));
}

TEST_CASE("a figure's place in its file") {
    check_place("a.txt", figure("90,000", {3, 7}), {"a.txt", 3, 3, 7, 13});
    check_place("a.txt", figure("\xE2\x82\xAC""90", {3, 7}), {"a.txt", 3, 3, 7, 10});
    check_place("a.txt", figure("more than\n90,000", {3, 7}), {"a.txt", 3, 4, 7, 7});
    check_place("notes", figure("90", {1, 1}), {"notes", 1, 1, 1, 3});
    check_place("feed.ndjson:12", figure("90", {3, 7}), {"feed.ndjson", 12, 12, 0, 0});
    check_place("-:12", figure("90", {3, 7}), {"-", 12, 12, 0, 0});
    check_place("at 10:12.txt", figure("90", {3, 7}), {"at 10:12.txt", 3, 3, 7, 9});
    check_place("a.txt:12", figure("90", {3, 7}), {"a.txt:12", 3, 3, 7, 9});
    check_place("page.html", figure("90", {3, 7}), {"page.html", 1, 1, 0, 0});
    auto ready = figure("90", {3, 7});
    ready.span = {};
    check_place("a.txt", ready, {"a.txt", 3, 3, 0, 0});
    auto title = figure("90", {1, 7});
    title.in_title = true;
    check_place("a.txt", title, {"a.txt", 1, 1, 0, 0});
    check_place("feed.ndjson:12", title, {"feed.ndjson", 12, 12, 0, 0});
}

TEST_CASE("paths as URI references") {
    CHECK(path_uri("corpus/a.txt") == "corpus/a.txt");
    CHECK(path_uri("./a.txt") == "a.txt");
    CHECK(path_uri("../a b.txt") == "../a%20b.txt");
    CHECK(path_uri("/tmp/a.txt") == "file:///tmp/a.txt");
    CHECK(path_uri("a:b?c#d%20.txt") == "a%3Ab%3Fc%23d%2520.txt");
    CHECK(path_uri("caf\xC3\xA9\n") == "caf%C3%A9%0A");
}

TEST_CASE("a finding is reported in the checked article, also when the known one is later") {
    program::Folder const folder;
    auto const write = [&](std::string const& name, std::string const& day, std::string const& figure) {
        folder.write(name, "Border\n" + day + " January 2022\n\nRussia has massed about " + figure + " troops near Ukraine, officials said.\n");
    };
    write("draft.txt", "24", "90,000");
    write("archive/a.txt", "26", "125,000");
    CHECK(has(program::run(folder, "check draft.txt archive/a.txt --format gitlab").out, R"("location":{"path":"archive/a.txt")"));
    auto const against = [&](std::string const& format) { return program::run(folder, "check draft.txt --against archive --format " + format).out; };
    CHECK(has(against("gitlab"), R"("location":{"path":"draft.txt","lines":{"begin":4)"));
    CHECK(has(against("rdjsonl"), R"("location":{"path":"draft.txt")"));
    CHECK(has(against("github"), "::warning file=draft.txt,line=4,"));
    CHECK(has(against("junit"), "message=\"draft.txt:4: "));
    CHECK(has(against("sarif"), R"("locations":[{"physicalLocation":{"artifactLocation":{"uri":"draft.txt"})"));
    CHECK(has(against("sarif"), R"("relatedLocations":[{"id":1,"physicalLocation":{"artifactLocation":{"uri":"archive/a.txt"})"));
}

TEST_CASE("an accepted finding is marked where the format can, and left out where it cannot") {
    Reports open{false};
    Reports accepted{true};
    SUBCASE("SARIF: suppressed, with the reason") {
        CHECK(!has(open.in(Format::sarif), "suppressions"));
        CHECK(has(accepted.in(Format::sarif), R"("suppressions":[{"kind":"external","justification":"One counts \"paramilitaries\", too."}])"));
    }
    SUBCASE("JUnit: skipped") {
        CHECK(count(open.in(Format::junit), "<failure") == 1);
        auto const text = accepted.in(Format::junit);
        CHECK(count(text, "<failure") == 0);
        CHECK(has(text, R"(failures="0")"));
        CHECK(has(text, R"(<skipped type="settled" message="settled: One counts &quot;paramilitaries&quot;, too.">)"));
    }
    SUBCASE("CSV and JSON: a field") {
        CHECK(has(open.in(Format::csv), ",\"\",\"troops|"));
        CHECK(has(accepted.in(Format::csv), R"(,"One counts ""paramilitaries"", too.","troops|)"));
        CHECK(!has(open.in(Format::json), R"("accepted":")"));
        CHECK(has(accepted.in(Format::json), R"("accepted":"One counts \"paramilitaries\", too.")"));
    }
    SUBCASE("HTML: apart, with the reason") {
        CHECK(has(open.in(Format::html), "<article id=\"f-" + open.checked.findings[0].id + "\" class=\"warning\">"));
        auto const text = accepted.in(Format::html);
        CHECK(!has(text, "class=\"warning\""));
        CHECK(has(text, "<h2>Settled before</h2>\n<article"));
        CHECK(has(text, ">Accepted: One counts &quot;paramilitaries&quot;, too.</p>"));
    }
    SUBCASE("left out") {
        CHECK(count(open.in(Format::github), "\n") == 2);
        CHECK(count(accepted.in(Format::github), "\n") == 1);
        CHECK(accepted.in(Format::gitlab) == "[]\n");
        CHECK(count(open.in(Format::gitlab), "fingerprint") == 1);
        CHECK(accepted.in(Format::rdjsonl).empty());
        CHECK(count(open.in(Format::rdjsonl), "\n") == 1);
        CHECK(has(open.in(Format::markdown), "**warning**"));
        CHECK(!has(accepted.in(Format::markdown), "**warning**"));
        CHECK(has(accepted.in(Format::markdown), "1 accepted. 2 articles"));
    }
}

TEST_CASE("a page marks the figures in their sentences, and follows addresses of the web alone") {
    Reports reports{false};
    auto text = reports.in(Format::html);
    CHECK(has(text, "<blockquote>Russia has massed <mark class=\"later\">about 90,000</mark> troops near Ukraine, officials said.<cite>90,000.txt:1:19, 24 Jan 2022</cite>"));
    CHECK(has(text, "<blockquote>Russia has massed <mark>about 125,000</mark> troops near"));
    CHECK(!has(text, "<a "));
    auto& see = reports.checked.findings[0].see;
    see = "https://example.org/a?b=\"c\"&d";
    CHECK(has(reports.in(Format::html), "<a href=\"https://example.org/a?b=&quot;c&quot;&amp;d\" rel=\"noopener noreferrer\">"));
    for (auto const* const target : {"javascript:alert(1)", " https://example.org", "data:text/html,<script>alert(1)</script>", "//example.org"}) {
        see = target;
        text = reports.in(Format::html);
        CHECK(!has(text, "<a "));
        CHECK(!has(text, "<script"));
    }
}
