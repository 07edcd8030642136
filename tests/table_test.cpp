// Tables and rows with ready values, from outside: what is found, where, and what is said of rows that cannot be right.
#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "tests/fixture.hpp"
#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

using fixture::lines_of;

std::string quoted(std::string const& text) {
    std::string out = "\"";
    for (char const c : text) out += c == '"' ? std::string{"\"\""} : std::string{c};
    return out + '"';
}

/// Findings without places, which differ from format to format.
std::string findings(Folder const& folder, std::string const& arguments) {
    std::string out;
    for (auto const& line : lines_of(run(folder, "check --format ndjson " + arguments).out)) {
        if (has(line, "claimcheck.finding/1")) out += line + '\n';
    }
    return out;
}

TEST_CASE("articles of a table are found like those of NDJSON") {
    Folder const folder;
    auto const set = fixture::source_dir() / "corpus" / "curated-set";
    std::string csv = "id,cluster,publisher,published,title,text\r\n", tsv = "id\tcluster\tpublisher\tpublished\ttitle\ttext\n";
    for (auto const& line : lines_of(fixture::read_file(set / "rows.ndjson"))) {
        std::string row;
        for (auto const* const name : {"id", "cluster", "publisher", "published", "title", "text"}) {
            auto const value = fixture::json_field(line, name);
            REQUIRE_FALSE(value.empty());
            csv += (row.empty() ? "" : ",") + quoted(value);
            tsv += (row.empty() ? "" : "\t") + value;
            row += value;
        }
        csv += "\r\n";
        tsv += '\n';
    }
    folder.write("rows.csv", csv);
    folder.write("rows.tsv", tsv);
    folder.write("rows.ndjson", fixture::read_file(set / "rows.ndjson"));
    auto const expected = findings(folder, "rows.ndjson --group cluster");
    CHECK(count(expected, "\n") >= 4);
    CHECK(findings(folder, "rows.csv --group cluster") == expected);
    CHECK(findings(folder, "rows.tsv --group cluster") == expected);
}

constexpr auto claim_rows =
    "{\"id\":\"r1\",\"measure\":\"deaths\",\"value\":13000,\"place\":\"Cairo\",\"as_of\":\"2021-12-02\",\"source\":\"World Bank\"}\n"
    "{\"id\":\"r2\",\"measure\":\"Deaths\",\"value\":\"14,500\",\"place\":\"Cairo\",\"as_of\":\"2021-12-02\",\"source\":\"UN\"}\n"
    "{\"id\":\"r3\",\"measure\":\"broken valves\",\"value\":112,\"place\":\"Trieste\",\"as_of\":2019,\"source\":\"A\"}\n"
    "{\"id\":\"r4\",\"measure\":\"broken valves\",\"low\":130,\"high\":140,\"place\":\"Trieste\",\"as_of\":2019,\"source\":\"B\"}\n"
    "{\"id\":\"r5\",\"measure\":\"troops\",\"value\":90000,\"hedge\":\"over\",\"subject\":\"Russia\",\"place\":\"ukraine-border\",\"as_of\":\"2021-12-02\",\"claimant\":\"Kiev\"}\n"
    "{\"id\":\"r6\",\"measure\":\"soldiers\",\"value\":115000,\"hedge\":\"about\",\"subject\":\"russia\",\"place\":\"ukraine-border\",\"as_of\":\"2021-10-28\",\"claimant\":\"officials\"}\n";
constexpr auto claim_table =
    "id,measure,value,low,high,hedge,subject,place,as_of,source,claimant\n"
    "r1,deaths,13000,,,,,Cairo,2021-12-02,World Bank,\n"
    "r2,Deaths,\"14,500\",,,,,Cairo,2021-12-02,UN,\n"
    "r3,broken valves,112,,,,,Trieste,2019,A,\n"
    "r4,broken valves,,130,140,,,Trieste,2019,B,\n"
    "r5,troops,90000,,,over,Russia,ukraine-border,2021-12-02,,Kiev\n"
    "r6,soldiers,115000,,,about,russia,ukraine-border,2021-10-28,,officials\n";

TEST_CASE("rows with ready values are claims, in NDJSON and in tables") {
    Folder const folder;
    folder.write("rows.ndjson", claim_rows);
    folder.write("rows.csv", claim_table);
    std::string tsv = claim_table;
    std::replace(tsv.begin(), tsv.end(), ',', '\t');
    tsv.replace(tsv.find("\"14\t500\""), 8, "14,500");
    folder.write("rows.tsv", tsv);
    auto const expected = findings(folder, "rows.ndjson");
    CHECK(count(expected, "\n") == 3);
    CHECK(has(expected, "over 90000 troops (Kiev), but about 115000 (officials)"));
    CHECK(has(expected, "\"question\":\"broken valves|-|trieste|"));
    CHECK(findings(folder, "rows.csv") == expected);
    CHECK(findings(folder, "rows.tsv") == expected);
    CHECK(has(run(folder, "check rows.csv").out, "6 articles, 6 figures: 6 compared"));
    CHECK_FALSE(has(run(folder, "check rows.csv").out, "have no date"));

    folder.write("claims.ndjson", run(folder, "extract rows.csv").out);
    auto const again = findings(folder, "--claims claims.ndjson");
    for (auto const* const id : {"db37180c", "667f0303", "58c78791"}) {
        CHECK(has(again, id));
        CHECK(has(expected, id));
    }
}

TEST_CASE("a row's figure is held against those of articles") {
    Folder const folder;
    folder.write("rows.csv", "id,measure,value,subject,place,as_of\nr1,troops,90000,Russia,ukraine-border,2021-12-02\n");
    folder.write("a.txt", "Border\n2 December 2021\n\nRussia has massed 115,000 troops near Ukraine's border, officials said.\n");
    auto const out = run(folder, "check rows.csv --against a.txt");
    CHECK(out.code == 1);
    CHECK(has(out.out, "a.txt:4:19: warning: 115,000 troops (officials), but 90000 (r1)"));
    CHECK(has(out.out, " r1:2 | r1,troops,90000,Russia,ukraine-border,2021-12-02\n      |           -----\n"));
    REQUIRE(run(folder, "store add s.db rows.csv").code == 0);
    auto const stored = run(folder, "check a.txt --against s.db").out;
    CHECK(has(stored, " r1:2 | r1,troops,90000,Russia,ukraine-border,2021-12-02\n"));
    CHECK(stored == run(folder, "check a.txt --against rows.csv").out);
}

TEST_CASE("a row says all there is to say: it is of no incident that only a sentence leaves without a name") {
    Folder const folder;
    folder.write("rows.csv", "measure,value,place,as_of,source\ndeaths,12,Katsina,2022-05-05,A\n");
    folder.write("a.txt", "News in brief\n6 May 2022\n\nGunmen killed 12 people in Katsina on 5 May.\n");
    auto const row = run(folder, "extract --format ndjson rows.csv");
    CHECK(has(row.out, "\"measure\":\"deaths\""));
    CHECK_FALSE(has(row.out, "incident@"));
    CHECK(has(run(folder, "extract --format ndjson a.txt").out, "event incident@katsina@2022-05-05"));
}

TEST_CASE("a finding has the place of its row") {
    Folder const folder;
    folder.write("t.csv", "note,measure,value,place,as_of\n\"one\ntwo\",deaths, 12 ,Cairo,2021\ncaf\xC3\xA9,deaths,\"3,000\",Cairo,2021\n");
    auto const csv = run(folder, "check t.csv").out;
    CHECK(has(csv, "t.csv:4:14: warning: 3,000 deaths"));
    CHECK(has(csv, "3:14"));
    auto const sarif = run(folder, "check t.csv --format sarif").out;
    CHECK(has(sarif, "\"startLine\":4,\"startColumn\":14,\"endColumn\":19"));
    folder.write("a.csv", "id,published,text\nx,2015-07-04,\"The flood in Manila has killed 471 people.\"\n\ny,2015-07-04,\"All quiet.\n\nThe flood in Manila has killed 512 people.\"\n");
    CHECK(has(run(folder, "check a.csv").out, "a.csv:4:3:32: error: 512 deaths"));
    CHECK(has(run(folder, "check a.csv --format github").out, "file=a.csv,line=4"));
}

/// Standard error of a check without what every mistake has.
std::string mistakes(Folder const& folder, std::string const& file) {
    auto const result = run(folder, "check " + file);
    CHECK(result.code == 2);
    std::string out;
    for (auto const& line : lines_of(result.err))
        if (line.starts_with(file)) out += line.substr(file.size()) + '\n';
    return out;
}

TEST_CASE("each value that cannot be right is told at its place, and the other rows are read") {
    Folder const folder;
    folder.write("t.csv",
                 "id,measure,value,low,high,hedge,temporal,as_of,since,place\n"
                 "a,deaths,a dozen,,,,,2021-12-02,,Cairo\n"
                 "b,deaths,,20,10,,,2021-12-02,,Cairo\n"
                 "c,deaths,9,10,20,,,2021-12-02,,Cairo\n"
                 "d,deaths,9,,,obout,levl,2 Dec,yesterday,Cairo\n"
                 "e,deaths,9,,,,,2021-12-02,2022,Cairo\n"
                 "f,,9,,,,,2021-12-02,,Cairo\n"
                 "g,deaths,,,,,,2021-12-02,,Cairo\n"
                 "h,deaths,9,,,,,2021-12-02,,Cairo\n"
                 "i,deaths,90,,,,,2021-12-02,,Cairo\n");
    CHECK(mistakes(folder, "t.csv") ==
          ":2:10: error: \"value\" is no number: \"a dozen\" [broken-value]\n"
          ":3:11: error: \"low\" is above \"high\" [broken-value]\n"
          ":4:10: error: \"value\" lies outside its range [broken-value]\n"
          ":5:25: error: \"as_of\" is no date: \"2 Dec\" [broken-value]\n"
          ":5:31: error: \"since\" is no date: \"yesterday\" [broken-value]\n"
          ":5:14: error: \"hedge\" is not known: \"obout\" [broken-value]\n"
          ":5:20: error: \"temporal\" is not known: \"levl\" [broken-value]\n"
          ":6:27: error: \"since\" is behind \"as_of\" [broken-value]\n"
          ":7:1: error: \"measure\" is missing [incomplete-claim]\n"
          ":8:1: error: \"value\" is missing [incomplete-claim]\n");
    auto const both = run(folder, "check t.csv");
    CHECK(has(both.err, "did you mean about?"));
    CHECK(has(both.err, "did you mean level?"));
    CHECK(has(both.out, "90 deaths"));
    CHECK(has(both.out, "2 articles"));

    folder.write("t.ndjson", "{\"measure\":\"deaths\",\"value\":\"a dozen\"}\n{\"measure\":\"deaths\",\"value\":[9]}\n{\"measure\":\"deaths\",\"value\":9,\"place\":{}}\n"
                             "{\"measure\":\"deaths\",\"value\":9,\"value\":8}\n{\"measure\":\"deaths\"}\n{\"value\":9}\n{\"text\":\"12 people died.\",\"measure\":{},\"value\":[],\"place\":3}\n");
    CHECK(mistakes(folder, "t.ndjson") ==
          ":1:30: error: \"value\" is no number: \"a dozen\" [broken-value]\n"
          ":2:1: error: \"value\" is neither text nor number [wrong-type]\n"
          ":3:1: error: \"place\" is no text [wrong-type]\n"
          ":4:1: error: \"value\" is given twice [duplicate-key]\n"
          ":5:1: error: \"value\" is missing [incomplete-claim]\n"
          ":6:1: error: \"measure\" is missing [incomplete-claim]\n");
}

TEST_CASE("broken records of a table are told with their place, and the rest is read") {
    Folder const folder;
    auto const good = std::string{"x,2015-07-04,The flood in Manila has killed 471 people.\n"}, better = std::string{"y,2015-07-04,The flood in Manila has killed 512 people.\n"};
    folder.write("t.csv", "id,published,text\n" + good + "a,b\n1,2,3,4\n\"z,2015-07-04\n" + better + "\"q\"r,1,2\nn,soon,Nobody knows.\n\n" + "b\xFF" "d,,x\n");
    CHECK(mistakes(folder, "t.csv") ==
          ":3:1: error: the row has 2 fields, the header 3 [field-count]\n"
          ":4:1: error: the row has 4 fields, the header 3 [field-count]\n"
          ":7:2: error: there is more text behind the closing quote of the field that begins in line 5 [broken-quote]\n"
          ":7:4: error: there is more text behind the closing quote [broken-quote]\n"
          ":8:1: error: \"soon\" is no date [impossible-date]\n"
          ":10:2: error: this is not UTF-8 [invalid-utf-8]\n");
    CHECK(has(run(folder, "check t.csv --format dump").out, "{471: x:1} {512: y:1}"));

    std::string many = "id,text\n";
    for (int i = 0; i < 50; ++i) many += "a\n";
    folder.write("t.csv", many + "x,12 people died.\n");
    auto const counted = mistakes(folder, "t.csv");
    CHECK(count(counted, "[field-count]") == 20);
    CHECK(has(counted, ": error: 30 more mistakes in this file [more-broken-lines]"));
}

TEST_CASE("a header that does not fit is told") {
    Folder const folder;
    struct Case { char const* bytes; char const* says; };
    for (auto const& [bytes, says] :
         {Case{"id,txet\na,b\n", ":1:1: error: there is no column \"text\", nor \"measure\" with \"value\" [missing-column]\n"}, Case{"text,id,text\na,b,c\n", ":1:9: error: two columns are called \"text\" [duplicate-key]\n"},
          Case{"", ": error: the file is empty [empty-file]\n"}, Case{"id,text\n\n", ": error: the table has no rows [empty-file]\n"},
          Case{"\"id,text\n", ":1:1: error: the quote that opens here is not closed [open-quote]\n"}, Case{"\xFF\xFE" "i", ": error: the file is UTF-16 [invalid-utf-8]\n"}}) {
        std::string const shown{bytes};  // clang 14 captures no structured binding
        CAPTURE(shown);
        folder.write("t.csv", bytes);
        auto const said = mistakes(folder, "t.csv");
        CHECK_MESSAGE(said.starts_with(says), said);
    }
    folder.write("t.csv", "id,txet\na,b\n");
    CHECK(has(run(folder, "check t.csv").err, "did you mean txet?; --map text=COLUMN names one"));
    folder.write("t.csv", "id,body\na,12 people died.\n");
    CHECK(has(run(folder, "check t.csv --map text=body,publisher=outlet").err, "t.csv:1:1: warning: there is no column \"outlet\", which stands for publisher in the map"));
    CHECK(run(folder, "check t.csv --map text=body").code == 0);
}

TEST_CASE("numbers that others read otherwise, and counts below zero, are told") {
    Folder const folder;
    std::string const head = "id,measure,value,unit,temporal,as_of\n";
    auto const extract = [&](std::string const& rows) {
        folder.write("t.csv", head + rows);
        return run(folder, "extract t.csv --format ndjson");
    };
    auto const twice = extract("a,deaths,13,,,2021\nb,deaths,14.500,,,2021\nc,deaths,\"14,500\",,,2021\nd,deaths,1.234.567,,,2021\ne,share,0.125,,,2021\nf,deaths,15.250,,,2021\n");
    CHECK(twice.code == 0);
    CHECK(has(twice.err, "t.csv:3:10: warning: \"14.500\" is read as 14.5, and 1 number like it [ambiguous-number]"));
    CHECK(count(twice.err, "warning: ") == 1);
    CHECK(has(twice.out, "\"value\":14.5,"));
    CHECK(run(folder, "extract t.csv --format ndjson --strict").code == 2);
    CHECK(has(extract("a,deaths,\"14,5\",,,2021\n").err, "t.csv:2:11: error: \"value\" is no number: \"14,5\" [broken-value]\n  help: a comma parts thousands, a point decimals"));
    folder.write("t.ndjson", "{\"id\":\"a\",\"measure\":\"deaths\",\"value\":14.500}\n");  // JSON knows one reading
    CHECK(run(folder, "extract t.ndjson --format ndjson").err.empty());
    folder.write("set/datapackage.json", R"({"resources":[{"path":"t.csv","schema":{"fields":[{"name":"id"},{"name":"measure"},{"name":"value","type":"number","decimalChar":",","groupChar":"."}]}}]})");
    folder.write("set/t.csv", "id,measure,value\na,deaths,14.500\n");
    auto const declared = run(folder, "extract set --format ndjson");
    CHECK(declared.err.empty());
    CHECK(has(declared.out, "\"value\":14500,"));

    auto const negative = extract("a,deaths,-5,,,2021\nb,inflation,-2.5,,,2021\nc,deaths,-6,,change,2021\nd,balance,-7,,,2021\n");
    CHECK(negative.code == 0);
    CHECK(has(negative.err, "t.csv:2:10: warning: deaths are counted, and -5 is below zero [negative-count]"));
    CHECK(count(negative.err, "warning: ") == 1);
}

}  // namespace
}  // namespace claimcheck::program
