// The program from outside: what it says about input that cannot be read, what it leaves alone, and that order and
// repetition change nothing.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

constexpr auto january = "Ministry counts troops at the border\n24 January 2022\n\n"
                         "Russia has massed about 90,000 troops near Ukraine, the defence ministry in Kyiv said.\n";
constexpr auto february = "More soldiers arrive\n26 January 2022\n\n"
                          "Russia has deployed 125,000 soldiers near Ukraine, U.S. officials said.\n";

std::string record(std::string const& id, std::string const& day, std::string const& text) {
    return R"({"id":")" + id + R"(","title":"Border","publisher":"P )" + id + R"(","published":")" + day + R"(","text":")" + text + "\"}\n";
}

std::string two_records() {
    return record("a", "2022-01-24", "Russia has massed about 90,000 troops near Ukraine, officials said.") +
           record("b", "2022-01-26", "Russia has deployed 125,000 soldiers near Ukraine, officials said.");
}

/// Lines of NDJSON with findings and claims, without the run's.
std::string without_run(std::string const& ndjson) { return ndjson.substr(0, ndjson.rfind("{\"schema\":\"claimcheck.run")); }

/// One diagnostic of that code, the other article is still read, and the exit code.
void check_refused(Folder const& folder, std::string const& bad, std::string const& code, int exit_code) {
    folder.write("good.txt", january);
    auto const result = run(folder, "extract good.txt '" + bad + "'");
    CAPTURE(result.err.substr(0, 2000));
    CHECK(result.code == exit_code);
    CHECK(count(result.err, "[" + code + "]") == 1);
    CHECK(count(result.err, "error:") == 1);
    CHECK(has(result.err, bad));
    CHECK(has(result.out, "90,000"));
}

}  // namespace

TEST_CASE("unreadable files are diagnostics, and the others are read") {
    Folder const folder;
    SUBCASE("a missing path") { check_refused(folder, "gone.txt", "missing-file", 2); }
    SUBCASE("an empty file") {
        folder.write("bad.txt", "");
        check_refused(folder, "bad.txt", "empty-file", 2);
    }
    SUBCASE("a file of blanks") {
        folder.write("bad.txt", " \n\n");
        check_refused(folder, "bad.txt", "empty-file", 2);
    }
    SUBCASE("a binary file") {
        folder.write("bad.txt", std::string("ELF\0\1\2", 6));
        check_refused(folder, "bad.txt", "binary-file", 2);
    }
    SUBCASE("bytes that are not UTF-8") {
        folder.write("bad.txt", "Title\n\nCaf\xE9 12 dead\n");
        check_refused(folder, "bad.txt", "invalid-utf-8", 2);
    }
    SUBCASE("UTF-16") {
        folder.write("bad.txt", std::string("\xFF\xFE" "1\0", 4));
        check_refused(folder, "bad.txt", "invalid-utf-8", 2);
    }
    SUBCASE("a crawl without records") {
        folder.write("bad.warc", "a,12 dead");
        check_refused(folder, "bad.warc", "broken-warc", 2);
    }
    SUBCASE("a table without texts") {
        folder.write("bad.csv", "a,12 dead\n1,2\n");
        check_refused(folder, "bad.csv", "missing-column", 2);
    }
    SUBCASE("an impossible date") {
        folder.write("bad.txt", "A title\n30 February 2021\n\nText.\n");
        check_refused(folder, "bad.txt", "impossible-date", 2);
    }
    SUBCASE("a line of 100 MB") {
        folder.write("bad.ndjson", R"({"id":"x","text":")" + std::string(100'000'000, 'x') + "\"}\n" + two_records());
        check_refused(folder, "bad.ndjson", "limit-line-size", 4);
    }
    SUBCASE("a text of 100 MB") {
        folder.write("bad.txt", std::string(100'000'000, 'x'));
        check_refused(folder, "bad.txt", "limit-article-size", 4);
    }
}

TEST_CASE("invalid UTF-8 is shown with line and column") {
    Folder const folder;
    folder.write("bad.txt", "Title\n\n\xC3\xA9t\xC3\xA9 \xFF\n");
    CHECK(has(run(folder, "check bad.txt").err, "bad.txt:3:5: error:"));
}

TEST_CASE("broken lines of NDJSON are diagnostics with their number, and the others are read") {
    Folder const folder;
    auto const refused = [&](std::string const& line, std::string const& code, int exit_code) {
        folder.write("a.ndjson", record("a", "2022-01-24", "Russia has massed about 90,000 troops near Ukraine.") + line + "\n" +
                                     record("b", "2022-01-26", "Russia has deployed 125,000 soldiers near Ukraine."));
        auto const result = run(folder, "extract a.ndjson");
        CAPTURE(result.err.substr(0, 2000));
        CHECK(result.code == exit_code);
        CHECK(count(result.err, "[" + code + "]") == 1);
        CHECK(has(result.err, "a.ndjson:2"));
        CHECK(has(result.out, "90,000"));
        CHECK(has(result.out, "125,000"));
    };
    SUBCASE("cut off") { refused(R"({"id":"x","text":"12 dea)", "broken-json", 2); }
    SUBCASE("no object") { refused("[1,2]", "broken-json", 2); }
    SUBCASE("two objects") { refused(R"({"id":"x","text":"y"} {})", "broken-json", 2); }
    SUBCASE("nested 300,000 deep") { refused(R"({"id":"x","text":"y","z":)" + std::string(300'000, '['), "limit-depth", 4); }
    SUBCASE("nested objects") {
        std::string deep;
        for (int i = 0; i < 100'000; ++i) deep += R"({"a":)";
        refused(deep, "limit-depth", 4);
    }
    SUBCASE("an identifier that repeats") { refused(record("a", "2022-01-25", "Another text."), "duplicate-id", 2); }
    SUBCASE("a key given twice") { refused(R"({"id":"x","text":"y","text":"z"})", "duplicate-key", 2); }
    SUBCASE("an impossible date") { refused(record("x", "2022-02-30", "A text."), "impossible-date", 2); }
    SUBCASE("no text") { refused(R"({"id":"x"})", "empty-article", 2); }
    SUBCASE("a text that is a list") { refused(R"({"id":"x","text":["y"]})", "wrong-type", 2); }
    SUBCASE("half a surrogate pair") { refused(R"({"id":"x","text":"\ud800"})", "broken-json", 2); }
}

TEST_CASE("many broken lines are counted") {
    Folder const folder;
    std::string lines;
    for (int i = 0; i < 1000; ++i) lines += "{\n";
    folder.write("a.ndjson", lines + two_records());
    auto const result = run(folder, "extract a.ndjson");
    CHECK(count(result.err, "[broken-json]") == 20);
    CHECK(has(result.err, "980 more mistakes"));
    CHECK(has(result.out, "125,000"));
}

TEST_CASE("a number of a million digits is no figure and no crash") {
    Folder const folder;
    std::string const digits(1'000'000, '7');
    folder.write("a.txt", "Title\n\nThere were " + digits + " troops near Ukraine.\n");
    folder.write("b.ndjson", R"({"id":"x","text":"A text.","n":)" + digits + "}\n");
    folder.write("claims.ndjson", R"({"id":"c","measure":"troops","quantity":{"low":)" + digits + R"(,"high":1},"document":"d"})" "\n");
    CHECK(run(folder, "extract a.txt").code == 0);
    for (auto const* const arguments : {"extract b.ndjson", "check --claims claims.ndjson"}) {
        auto const result = run(folder, arguments);
        CHECK(result.code == 2);
        CHECK(count(result.err, ".ndjson:1:") == 1);
        CHECK(has(result.err, "Number too big"));
    }
}

TEST_CASE("what each one got is not looked for in a headline of the text, which has words of its own") {
    Folder const folder;
    folder.write("town.md", "# Town gave 40 farmers 200,000 euros, 5,000 euros each, and 12 mills 300 euros\n\nRain fell.\n");
    auto const result = run(folder, "extract town.md --format ndjson");
    CHECK(result.code == 0);
    CHECK(has(result.out, "200,000 euros"));
}

TEST_CASE("nothing read at all is an error") {
    Folder const folder;
    folder.write("empty/.hidden", "x");
    CHECK(run(folder, "check empty").code == 2);
    folder.write("documents.jsonl", R"({"doc":"a.txt"})" "\n");
    auto const result = run(folder, "check documents.jsonl");
    CHECK(result.code == 2);
    CHECK(has(result.err, "[nothing-read]"));
}

TEST_CASE("files of a folder are known by their endings, in capitals, too") {
    Folder const folder;
    folder.write("in/A.TXT", january);
    folder.write("in/SET.CSV", "id,text\na,12 people died.\n");
    CHECK(has(run(folder, "check in").out, "2 articles"));
    folder.write("other/a.story", january);
    auto const other = run(folder, "check other");
    CHECK(other.code == 2);
    CHECK(has(other.err, "other: error: no article was read [nothing-read]\n  help: of a folder are read .txt, "));
}

TEST_CASE("usage: unknown words are answered with the nearest known one") {
    Folder const folder;
    folder.write("a.txt", january);
    struct Case { char const* arguments; char const* says; };
    for (auto const& row : {Case{"check a.txt --agianst b", "did you mean --against"},
                                          Case{"chekc a.txt", "did you mean check"},
                                          Case{"check a.txt --published 2021-02-30", "2021-02-30 is no date"},
                                          Case{"check a.txt --format tetx", "did you mean text"},
                                          Case{"check a.txt --severity figures-contradict", "--severity figures-contradict gives no rule a level"},
                                          Case{"check a.txt --severity figures-contradict=warn", "--severity warn is not known\n  help: one of: error, warning, note"},
                                          Case{"check a.txt --severity figures-contradic=error", "did you mean figures-contradict? It is one of: change-does-not-fit, "},
                                          Case{"check a.txt --only nosuch", "--only: error: there is no rule \"nosuch\" [unknown-rule]\n  help: one of: change-does-not-fit, "},
                                          Case{"why-not figures-contradic a b a.txt", "did you mean figures-contradict? It is one of: "},
                                          Case{"completion", "completion for which shell?"},
                                          Case{"check --claims .", ".: error: this is a folder, and a file is wanted"},
                                          Case{"check a.txt --grouped", "--grouped is not available"},
                                          Case{"check a.txt --fail-on never-ever", "is not known"},
                                          Case{"compare a", "compare what?"},
                                          Case{"rules explain x", "rules explain is not available"},
                                          Case{"check", "check what?"}}) {
        auto const* const arguments = row.arguments;
        auto const* const says = row.says;
        CAPTURE(arguments);
        auto const result = run(folder, arguments);
        CAPTURE(result.err);
        CHECK(result.code == 2);
        CHECK(has(result.err, says));
        CHECK(result.out.empty());
    }
    CHECK(run(folder, "--version").out.starts_with("claimcheck 0.1.0\n"));
    CHECK(has(run(folder, "check --help").out, "--against"));
    CHECK(has(run(folder, "check --help").out, "Usage: claimcheck check [OPTIONS]"));
    CHECK(has(run(folder, "store add --help").out, "Usage: claimcheck store add [OPTIONS]"));
}

TEST_CASE("five mistakes in a rule file are five diagnostics, and nothing is checked") {
    Folder const folder;
    folder.write("a.txt", january);
    folder.write("bad.rules",
                 "measure camels is cuont of animals\n"
                 "measure llamas is count of animals\n  nouns \"llamas\n"
                 "place atlantis names \"Atlantis\" inside nowhere-at-all\n"
                 "rule one warnign\n"
                 "frobnicate everything\n");
    auto const result = run(folder, "check a.txt --rules bad.rules");
    CAPTURE(result.err);
    CHECK(result.code == 2);
    CHECK(count(result.err, "error:") == 5);
    for (auto const* const place : {"bad.rules:1:", "bad.rules:3:", "bad.rules:4:", "bad.rules:5:", "bad.rules:6:"}) CHECK(has(result.err, place));
    CHECK(result.out.empty());
}

TEST_CASE("figures that do not fit are found, whatever the order of the files") {
    Folder const folder;
    folder.write("a.txt", january);
    folder.write("sub/b.txt", february);
    folder.write("c.ndjson", two_records());
    auto const one = run(folder, "check a.txt sub/b.txt c.ndjson");
    CHECK(one.code == 1);
    CHECK(has(one.out, "warning:"));
    CHECK(run(folder, "check c.ndjson sub/b.txt a.txt").out == one.out);
    CHECK(run(folder, "check sub/b.txt c.ndjson a.txt a.txt ./a.txt").out == one.out);
    CHECK(run(folder, "check sub c.ndjson a.txt --format ndjson").out == run(folder, "check a.txt sub c.ndjson --format ndjson").out);
    CHECK(run(folder, "check a.txt sub/b.txt --fail-on never").code == 0);
    CHECK(run(folder, "check a.txt sub/b.txt --fail-on error").code == 0);
}

TEST_CASE("an article that is given twice adds no finding") {
    Folder const folder;
    folder.write("a.txt", january);
    folder.write("b.txt", february);
    auto const once = run(folder, "check . --format ndjson");
    CHECK(count(once.out, "claimcheck.finding/1") == 1);
    folder.write("copy/b.txt", february);
    auto const twice = run(folder, "check . --format ndjson");
    CHECK(count(twice.out, "claimcheck.finding/1") == 1);
    folder.write("c.ndjson", two_records() + two_records());
    auto const repeated = run(folder, "check c.ndjson --format ndjson");
    CHECK(count(repeated.err, "[duplicate-id]") == 2);
    CHECK(repeated.code == 1);  // the same text once more is a warning
    CHECK(count(repeated.out, "claimcheck.finding/1") == 1);
}

TEST_CASE("known articles are held against, and not against each other") {
    Folder const folder;
    folder.write("draft.txt", "Harvest is in\n28 January 2022\n\nThe harvest was good this year.\n");
    folder.write("archive/a.txt", january);
    folder.write("archive/b.txt", february);
    CHECK(run(folder, "check draft.txt --against archive").code == 0);
    CHECK(run(folder, "check archive/a.txt --against archive").code == 1);
    CHECK(has(run(folder, "check archive/a.txt --against archive").out, "1 known article"));
}

TEST_CASE("claims that were extracted are checked like their articles") {
    Folder const folder;
    folder.write("c.ndjson", two_records());
    folder.write("claims.ndjson", run(folder, "extract c.ndjson").out);
    auto const direct = run(folder, "check c.ndjson --format ndjson");
    auto const claims = run(folder, "check --claims claims.ndjson --format ndjson");
    CHECK(claims.err == "");
    CHECK(direct.code == 1);
    CHECK(claims.code == 1);
    CHECK(count(without_run(claims.out), "\n") == count(without_run(direct.out), "\n"));
    folder.write("few.ndjson", R"({"id":"c1","measure":"troops","subject":"people","place":"p","when":{"begin":"2022-01-01","end":"2022-01-02"},"quantity":{"low":10,"high":12},"claimant":"s","document":"d1"})" "\n"
                               "{\"id\":\n"
                               R"({"id":"c2","measure":"troops","subject":"people","place":"p","when":{"begin":"2022-01-01","end":"2022-01-02"},"quantity":{"low":20,"high":22},"claimant":"s","document":"d2"})" "\n");
    auto const few = run(folder, "check --claims few.ndjson --format ndjson --fail-on never");
    CHECK(few.code == 2);
    CHECK(has(few.err, "few.ndjson:2:"));
    CHECK(has(few.out, R"("pairs":[["c1","c2"]])"));
}

TEST_CASE("text from articles cannot drive a terminal") {
    Folder const folder;
    folder.write("a.txt", january);
    auto evil = std::string{february};
    evil.insert(evil.find("near Ukraine"), "\x1b]0;owned\x07\x1b[31m\xC2\x9B" "2J ");
    folder.write("b.txt", evil);
    for (auto const* const arguments : {"check . --color never", "check . --format ndjson --with-claims", "extract .",
                                        "extract . --format text", "check . --print tokens", "check . --print claims"}) {
        CAPTURE(arguments);
        auto const result = run(folder, arguments);
        CHECK(!result.out.empty());
        CHECK(!has(result.out + result.err, "\x1b"));
        CHECK(!has(result.out + result.err, "\x07"));
        CHECK(!has(result.out + result.err, "\xC2\x9B"));
    }
    CHECK(has(run(folder, "check . --color always").out, "\x1b[1;33mwarning:"));
}

TEST_CASE("a report takes at most 80 columns, but for messages in a pipe") {
    Folder const folder;
    folder.write("a.txt", january);
    folder.write("b.txt", february);
    auto const out = run(folder, "check .").out;
    std::size_t wide = 0;
    for (std::size_t at = 0; at < out.size();) {
        auto const end = std::min(out.find('\n', at), out.size());
        if (end - at > 80) ++wide;
        at = end + 1;
    }
    CHECK(wide == count(out, ": warning: "));
}

TEST_CASE("what was not read is listed with plain reasons, lengths of time last") {
    Folder const folder;
    folder.write("a.txt", "Storm\n4 July 2015\n\nThe storm lasted six hours. Over 1.3bn dollars, too. It went from 7 to 31. Debts of $2 million (1.8 million euros) remain.\n");
    CHECK(run(folder, "check a.txt --print unread").out ==
          "4:29 Over 1.3bn dollars: no noun found for the amount or share\n4:67 7: no counted noun found\n4:72 31: no counted noun found\n4:97 1.8 million euros: an amount in other money\n4:18 six hours: a duration\n");
}
