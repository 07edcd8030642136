// Reading: titles, dates, documents.jsonl, lines of files.
#include <doctest/doctest.h>

#include "tests/fixture.hpp"
#include "tests/program.hpp"
#include "tools/date_line.hpp"
#include "tools/file.hpp"
#include "tools/fit.hpp"
#include "tools/json_fields.hpp"
#include "tools/layout.hpp"
#include "tools/read_path.hpp"
#include "tools/read_text.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/utf8.hpp"

using namespace claimcheck;

namespace {

struct Read {
    Article article;
    std::vector<Diagnostic> diagnostics;
    [[nodiscard]] std::string body() const { return article.text.substr(article.body); }
    [[nodiscard]] std::string date() const { return article.published ? to_string(*article.published) : "none"; }
};

Read read(std::string text, std::string title = "", std::string_view published = "") {
    Read out;
    out.article.text = std::move(text);
    out.article.title = std::move(title);
    out.article.published = parse_day(published);
    read_head(out.article, fixture::language().vocabulary.lexicon, 0, out.diagnostics);
    return out;
}

}  // namespace

TEST_CASE("dates at the beginning of a line") {
    struct Row { char const* line; char const* date; };  // "none": no date; "impossible"
    for (auto const& row : {Row{"19 July 2021", "2021-07-19"}, Row{"Brussels, 19 July 2021 (Reuters)", "2021-07-19"}, Row{"NEW DELHI - July 19, 2021", "2021-07-19"},
                                     Row{"July 19, 2021", "2021-07-19"},
                                     Row{"Monday, July 19, 2021", "2021-07-19"}, Row{"19th July, 2021", "2021-07-19"},
                                     Row{"2021-07-19", "2021-07-19"}, Row{" date 2021-12-02 Blinken urges", "2021-12-02"},
                                     Row{"Published: 2 Dec 2021", "2021-12-02"}, Row{"November 15, 2021US Secretary", "2021-11-15"},
                                     Row{"30 February 2021", "impossible"}, Row{"2021-13-01", "impossible"},
                                     Row{"July 2021", "none"}, Row{"19 people died in 2021", "none"}, Row{"May 12 men go", "none"},
                                     Row{"", "none"}, Row{"march 3, 2021", "none"}, Row{"On 19 July 2021", "none"}}) {
        auto const* const line = row.line;
        auto const* const date = row.date;
        CAPTURE(line);
        auto const found = read_line_date(line, fixture::language().vocabulary.lexicon);
        CHECK((!found ? "none" : !found->day ? "impossible" : to_string(*found->day)) == std::string{date});
    }
}

TEST_CASE("the head of a text") {
    auto const plain = read("A title\n19 July 2021\n\nFirst sentence.\n");
    CHECK(plain.article.title == "A title");
    CHECK(plain.article.title_in_text == Span{0, 7});
    CHECK(plain.date() == "2021-07-19");
    CHECK(plain.body() == "\nFirst sentence.\n");

    auto const labelled = read(" date 2021-12-02 Blinken urges calm\n\nFirst sentence.\n");
    CHECK(labelled.article.title == "Blinken urges calm");
    CHECK(labelled.date() == "2021-12-02");
    CHECK(labelled.body() == "\nFirst sentence.\n");

    auto const glued = read("Talks on troops\nNovember 15, 2021US officials spoke.\nMore.\n");
    CHECK(glued.article.title == "Talks on troops");
    CHECK(glued.date() == "2021-11-15");
    CHECK(glued.body() == "November 15, 2021US officials spoke.\nMore.\n");

    auto const heading = read("# Flood kills 12.\n\nText.\n");
    CHECK(heading.article.title == "Flood kills 12.");
    CHECK(heading.body() == "\nText.\n");

    CHECK(read("One sentence only, no title").article.title.empty());
    CHECK(read("This is a sentence.\nAnd another.\n").article.title.empty());
    CHECK(read("Friday, January 4, 2019\n\nA building fell.\n").date() == "2019-01-04");
    CHECK(read("\xEF\xBB\xBF" "A title\n\nText.\n").article.title == "A title");
}

TEST_CASE("curly quotes and bullets of a body, and Markdown's title") {
    auto const quoted = read("\xE2\x80\x9C" "We counted 12\xE2\x80\x9D\n19 July 2021\n\nText.\n");
    CHECK(quoted.article.title == "\xE2\x80\x9C" "We counted 12\xE2\x80\x9D");
    CHECK(quoted.date() == "2021-07-19");
    CHECK(read("\xE2\x80\x9CThis is a sentence.\xE2\x80\x9D\nAnd another.\n").article.title.empty());
    auto const listed = read("What we know\n\n\xE2\x80\xA2 12 people died.\n* 40 were hurt.\n");
    CHECK(listed.article.title == "What we know");
    CHECK(listed.body() == "\n\xE2\x80\xA2 12 people died.\n* 40 were hurt.\n");
    auto const markdown = read("## Flood: 12 dead\n\n*19 July 2021*\n\n- Text.\n");
    CHECK(markdown.article.title == "Flood: 12 dead");
    CHECK(markdown.article.title_in_text == Span{3, 17});
    CHECK(read("#hashtag of the day\n\nText.\n").article.title == "#hashtag of the day");
}

TEST_CASE("what is known of an article wins over its text") {
    auto const same = read("US and Russia dig in | News\n\nText.\n", "US and Russia dig in", "2022-01-19");
    CHECK(same.article.title_in_text == Span{0, 27});
    CHECK(same.date() == "2022-01-19");
    auto const absent = read("twitter.com/ somebody\n\nText.\n", "Minister affirms support", "2021-04-13");
    CHECK(absent.article.title == "Minister affirms support");
    CHECK(absent.article.title_in_text == Span{});
    CHECK(absent.body() == "twitter.com/ somebody\n\nText.\n");
    auto const dated = read("A title\n30 February 2021\n\nText.\n", "", "2021-03-01");
    CHECK(dated.date() == "2021-03-01");
    CHECK(dated.diagnostics.empty());
    auto const impossible = read("A title\n30 February 2021\n\nText.\n");
    CHECK(impossible.date() == "none");
    REQUIRE(impossible.diagnostics.size() == 1);
    CHECK(impossible.diagnostics[0].code == "impossible-date");
    CHECK(impossible.diagnostics[0].position.line == 2);
}

TEST_CASE("files are found, named and sorted; documents.jsonl describes them") {
    program::Folder const folder;
    folder.write("in/b.txt", "B");
    folder.write("in/a.md", "A");
    folder.write("in/README.md", "no article");
    folder.write("in/.git/x.txt", "no article");
    folder.write("in/notes.xls", "no article");
    folder.write("in/sub/a.md", "A");
    folder.write("in/x.jsonl", "{}");
    folder.write("listed/documents.jsonl", "{\"doc\": \"b.txt\", \"publisher\": \"B News\", \"published\": \"2021-12-02\"}\n"
                                       "{\"doc\": \"b.txt\"}\n{\"publisher\": \"nobody\"}\n{\"doc\": \"c.txt\", \"published\": \"yesterday\"}\n{\"doc\": \"sub/c.txt\"}\n{\n");
    auto const in = (folder.path() / "in").string();
    std::vector<Diagnostic> diagnostics;
    auto const files = find_files({{in + "/b.txt", false}, {in, true}, {in + "/", true}}, {}, diagnostics);
    REQUIRE(files.size() == 4);
    CHECK(files[0].id == "a.md");
    CHECK(files[1].id == "b.txt");
    CHECK(files[1].checked);
    CHECK(!files[1].known);
    CHECK(files[2].id == "sub/a.md");
    CHECK(files[3].id == "x.jsonl");
    CHECK(diagnostics.empty());

    for (auto const* const name : {"b.txt", "more.txt", "findings.md", "expected.txt", "README.md", "sub/c.txt", "sub/other.txt", "story/d.txt"})
        folder.write(std::string{"listed/"} + name, "B");
    folder.write("listed/story/documents.jsonl", "{\"doc\": \"d.txt\", \"publisher\": \"D News\"}\n");
    auto const listed = (folder.path() / "listed").string();
    auto const described = find_files({{listed, true}}, {}, diagnostics);
    REQUIRE(described.size() == 3);
    CHECK(described[0].id == "b.txt");
    REQUIRE(described[0].known);
    CHECK(described[0].known->publisher == "B News");
    CHECK(described[1].id == "d.txt");
    CHECK(described[1].known->publisher == "D News");
    CHECK(described[2].id == "sub/c.txt");
    std::vector<std::string> codes;
    codes.reserve(diagnostics.size());
    for (auto const& d : diagnostics) codes.push_back(d.code + ":" + std::to_string(d.position.line));
    CHECK(codes == std::vector<std::string>{"duplicate-id:2", "missing-doc:3", "impossible-date:4", "broken-json:6", "not-listed:0"});
    CHECK(diagnostics.back().message == listed + "/more.txt and 1 more file are not listed and not read");

    diagnostics.clear();
    CHECK(find_files({{listed, true}, {listed + "/more.txt", true}, {listed + "/sub/other.txt", true}}, {}, diagnostics).size() == 5);
    CHECK(diagnostics.size() == 4);
}

TEST_CASE("lines of a file") {
    program::Folder const folder;
    folder.write("x", "one\r\n\n" + std::string(10, 'y') + "\n" + std::string(600'000, 'z') + "\nlast");
    File file{(folder.path() / "x").string()};
    LineReader lines{file, 300'000};
    std::vector<std::pair<std::size_t, bool>> seen;
    std::uint32_t number = 0;
    while (auto const line = lines.next()) {
        CHECK(line->number == ++number);
        seen.emplace_back(line->text.size(), line->too_long);
    }
    CHECK(seen == std::vector<std::pair<std::size_t, bool>>{{3, false}, {0, false}, {10, false}, {0, true}, {4, false}});
}

TEST_CASE("fields of a JSON object") {
    JsonReader json;
    std::string seen;
    auto const collect = [&](JsonField const& f) { seen += std::string{f.outer} + "." + std::string{f.inner} + "=" + std::string{f.text} + ";"; };
    CHECK(!json.read(R"({"a":"x\u00e9","b":{"c":-1.50,"d":{"e":1}},"f":[{"g":2}],"h":true,"i":null})", collect));
    CHECK(seen == "a.=x\xC3\xA9;b.=;b.c=-1.50;f.=;h.=true;i.=;");
    CHECK(json.read("{\"a\":\"\xFF\"}", collect));
    CHECK(json.read(R"({"a":1)", collect));
    CHECK(json.read(R"({"a":1} x)", collect));
    CHECK(json.read("", collect));
    CHECK(json.read(std::string(300'000, '['), collect));
}

TEST_CASE("plain lines are read as the parser reads them") {
    JsonReader json;
    std::string seen;
    auto const collect = [&](JsonField const& f) {
        seen += std::string{f.outer} + "." + std::string{f.inner} + "=" + std::to_string(static_cast<int>(f.kind)) + std::string{f.text} + ";";
    };
    auto const read = [&](std::string const& text) {
        seen.clear();
        bool const fine = !json.read(text, collect);
        return (fine ? "+" : "-") + seen;
    };
    // an array is nothing that plain lines have: with one behind it the same object goes through the parser
    std::string const objects[] = {
        R"("a":"x","b":{"c":1,"d":"12345678","e":null},"f":true)", R"("a":-0.5 , "b" : { } ,"":"")", R"("a":{"":1,"b":false},"a":0)",
        "\"caf\xC3\xA9\":\"1234567\xC3\xA9 and so on\",\"b\":\"12345678\x7F\"", R"("a":10.25,"long key of many bytes":"long text of many bytes, 1234")",
        R"("a":"one\ntwo \"three\" \\ \/ \b\f\r\t and so on\\","b\n":{"c\t":"\n","d":"\u00e9"},"e":"\"")", R"("a":"\\","b":"12345678\n")"};
    for (auto const& inner : objects) {
        CAPTURE(inner);
        CHECK(read("{" + inner + "}") + "z.=4;" == read("{" + inner + ",\"z\":[]}"));
        CHECK(read(" {" + inner + "} ").front() == '+');
    }
    CHECK(read("{}") == "+");
    for (auto const* wrong : {"{\"a\":01}", "{\"a\":1.}", "{\"a\":-}", "{\"a\":.5}", "{\"a\":tru}", "{\"a\":nulls}", "{\"a\" 1}", "{\"a\":1,}", "{,}",
                              "{\"a\":\"x}", "{\"a\":{\"b\":1}", "{\"a\":1}}", "{\"a\":\"tab\there\"}", "{a:1}", R"({"a":"\x"})", R"({"a":"\)", R"({"a":"\"})", "{\"a\":\"\\n\t\"}"}) {
        CAPTURE(wrong);
        CHECK(read(wrong).front() == '-');
    }
    CHECK(read("{\"a\":" + std::string(1000, '{')).front() == '-');
}

TEST_CASE("UTF-8") {
    CHECK(find_invalid_utf8("plain, caf\xC3\xA9, \xF0\x9F\x98\x80") == std::string_view::npos);
    for (auto const* const bad : {"12345678\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80", "\xE2\x82"}) CHECK(find_invalid_utf8(bad) != std::string_view::npos);
    CHECK(find_invalid_utf8("12345678\xFF") == 8);
    CHECK(display_width("caf\xC3\xA9") == 4);
    CHECK(display_width("\xE4\xB8\xAD" "e\xCC\x81") == 3);
    CHECK(terminal_safe("a\x1b[1mb\tc\xC2\x9B" "d\xE2\x80\xAE" "e") == "a\xEF\xBF\xBD[1mb c\xEF\xBF\xBD" "d\xEF\xBF\xBD" "e");
    CHECK(cut("abcdefgh", 6) == "abc...");
}

TEST_CASE("a source line is cut around its figure") {
    std::string const line = "The war broke out shortly after Moscow annexed the peninsula in Ukraine and has claimed more than 13,000 lives since then.";
    Excerpt excerpt{line, static_cast<std::uint32_t>(line.find("more than")), static_cast<std::uint32_t>(line.find(" lives")), false, false};
    auto const fitted = fit(excerpt, '-', {}, 70);
    CHECK(fitted.text == "... in Ukraine and has claimed more than 13,000 lives since then.");
    CHECK(fitted.marks == "                               ----------------");
    std::string const parts = "3,901 civilians, 4,200 soldiers and 5,800 fighters.";
    Excerpt sum{parts, 0, 5, false, false};
    auto const marked = fit(sum, '-', {{12, 17, '-'}, {31, 36, '-'}}, 70);
    CHECK(marked.text == parts);
    CHECK(marked.marks == "-----            -----              -----");
    CHECK(marked.shown == std::vector<bool>{true, true});
}
