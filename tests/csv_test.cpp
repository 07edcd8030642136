// Records of tables: what RFC 4180 says, what is broken, and that nothing behind it is lost.
#include <doctest/doctest.h>

#include <random>

#include "tests/program.hpp"
#include "tools/csv.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {
namespace {

using program::Folder;

/// Records as "line: field|field", problems as "line:column code".
std::string read(std::string const& bytes, CsvShape const& shape = {}) {
    Folder const folder;
    folder.write("t", bytes);
    File file{(folder.path() / "t").string()};
    LineReader lines{file};
    CsvReader reader{lines, shape};
    CsvRecord record;
    std::string out;
    while (reader.next(record)) {
        if (record.problem) {
            out += std::to_string(record.problem->at.line) + ':' + std::to_string(record.problem->at.column) + ' ' + record.problem->code + '\n';
            continue;
        }
        out += std::to_string(record.line) + ": ";
        for (std::size_t i = 0; i < record.fields.size(); ++i) out += (i == 0 ? "" : "|") + record.fields[i].text;
        out += '\n';
    }
    return out;
}

CsvShape shape_of(char delimiter, char quote = '"') {
    CsvShape shape;
    shape.delimiter = delimiter;
    shape.quote = quote;
    return shape;
}

TEST_CASE("fields, quotes, line ends") {
    CHECK(read("a,b\r\n1,2\r\n") == "1: a|b\n2: 1|2\n");
    CHECK(read("\xEF\xBB\xBF" "a,b\n,\n") == "1: a|b\n2: |\n");
    CHECK(read("\"a\",\"b\"\"c\"\n\"\",\"\"\"\"") == "1: a|b\"c\n2: |\"\n");
    CHECK(read("\"one\r\ntwo\n\nthree\",x\r\ny,z") == "1: one\ntwo\n\nthree|x\n5: y|z\n");
    CHECK(read("a, \"b\",5\" pipe\n") == "1: a| \"b\"|5\" pipe\n");
    CHECK(read("\"a\" ,b\n") == "1: a|b\n");
    CHECK(read("a\n\nb\n") == "1: a\n2: \n3: b\n");
    CHECK(read("").empty());
}

TEST_CASE("delimiters are those of the first line, unless they are said") {
    CHECK(read("a;b\n1,5;2\n") == "1: a|b\n2: 1,5|2\n");
    CHECK(read("a\tb\n1,5\t2\n") == "1: a|b\n2: 1,5|2\n");
    CHECK(read("\"a,b\";c\n1;2\n") == "1: a,b|c\n2: 1|2\n");
    CHECK(read("a,b\tc\n", shape_of('\t')) == "1: a,b|c\n");
    CHECK(read("\"a\tb\n", shape_of('\t', 0)) == "1: \"a|b\n");
    auto shape = shape_of('|', '\'');
    shape.comment = '#';
    shape.skip_blanks = true;
    CHECK(read("# no record\na|  'b|c'\n'#'|d\n", shape) == "2: a|b|c\n3: #|d\n");
}

TEST_CASE("a broken record costs its first line, and no more") {
    CHECK(read("a,\"b\n1,2\n3,4\n") == "1:3 open-quote\n2: 1|2\n3: 3|4\n");
    CHECK(read("a,\"b\n1,\"2\"\n3,4\n") == "2:4 broken-quote\n2: 1|2\n3: 3|4\n");
    CHECK(read("a,\"b\"c\n1,2\n") == "1:6 broken-quote\n2: 1|2\n");
    CHECK(read("\"x\ny\"z,\"\n1,2\n") == "2:3 broken-quote\n2:5 open-quote\n3: 1|2\n");
    CHECK(read("a,caf\xC3\xA9,\xFF\n1,2\n") == "1:8 invalid-utf-8\n2: 1|2\n");
    CHECK(read("caf\xC3\xA9,\"caf\xC3\xA9\"x\n") == "1:12 broken-quote\n");
    std::string quotes;
    for (int i = 0; i < 20'000; ++i) quotes += "\"\n\"\"\n";
    CHECK(read(quotes).size() > 20'000);  // and soon
}

TEST_CASE("what is written is read back") {
    std::mt19937 random{7};
    auto const pick = [&](std::size_t below) { return std::uniform_int_distribution<std::size_t>{0, below - 1}(random); };
    std::string const pieces[] = {"a", "\"", "\"\"", ",", "\n", " ", "caf\xC3\xA9", ";", "\t", "12", "'"};
    std::string bytes = "x,x,x\n", expected = "1: x|x|x\n";
    std::size_t line = 2;
    for (int r = 0; r < 2000; ++r) {
        expected += std::to_string(line) + ": ";
        for (int f = 0; f < 3; ++f) {
            std::string field;
            for (auto n = pick(5); n > 0; --n) field += pieces[pick(std::size(pieces))];
            line += program::count(field, "\n");
            std::string quoted;
            for (char const c : field) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
            bool const bare = field.find_first_of("\",\n") == std::string::npos && pick(2) == 0;
            bytes += (f > 0 ? "," : "") + (bare ? field : '"' + quoted + '"');
            expected += (f > 0 ? "|" : "") + field;
        }
        bytes += pick(2) == 0 ? "\n" : "\r\n";
        expected += '\n';
        ++line;
    }
    CHECK(read(bytes) == expected);
}

TEST_CASE("numbers of tables") {
    struct Case { char const* text; char const* says; };
    for (auto const& [text, says] : {Case{"13000", "13000 step 1000 round"}, Case{" 14,500 ", "14500 step 100 round"}, Case{"-2.5", "-2.5 step 0.1"}, Case{"\xE2\x88\x92" "7", "-7 step 1"},
                                     Case{"40%", "40 step 10 percent"}, Case{"3.25 %", "3.25 step 0.01 percent"}, Case{"0", "0 step 1"}, Case{"1e6", "1000000 step 1000000 round"},
                                     Case{"", "-"}, Case{"12 people", "-"}, Case{"about 12", "-"}, Case{"10-12", "-"}, Case{"--5", "-"}, Case{"$5", "-"}, Case{"NaN", "-"},
                                     Case{"20,0000", "-"}, Case{"99999999999999999999", "-"}}) {
        std::string const shown{text};  // clang 14 captures no structured binding
        CAPTURE(shown);
        auto const n = read_row_number(text);
        CHECK((n ? to_string(n->value) + " step " + to_string(n->step) + (n->round ? " round" : "") + (n->percent ? " percent" : "") : "-") == says);
    }
}

TEST_CASE("days of tables") {
    struct Case { char const* text; char const* says; };
    for (auto const& [text, says] : {Case{"2021-12-02", "2021-12-02 2021-12-02"}, Case{"2021-12-02T10:00:00Z", "2021-12-02 2021-12-02"}, Case{" 2021-02 ", "2021-02-01 2021-02-28"},
                                     Case{"2020", "2020-01-01 2020-12-31"}, Case{"2020/2021-03", "2020-01-01 2021-03-31"}, Case{"2021-01-05/2021-01-09", "2021-01-05 2021-01-09"},
                                     Case{"2021-02-30", "-"}, Case{"2021-13", "-"}, Case{"2021/2020", "-"}, Case{"last year", "-"}, Case{"21", "-"}, Case{"02/12/2021", "-"}, Case{"", "-"}}) {
        std::string const shown{text};  // clang 14 captures no structured binding
        CAPTURE(shown);
        auto const p = read_row_period(text);
        CHECK((p ? to_string(p->begin) + ' ' + to_string(p->end) : "-") == says);
    }
}

}  // namespace
}  // namespace claimcheck
