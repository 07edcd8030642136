#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "grammar/rule_file.hpp"

namespace claimcheck {
namespace {

struct Parsed {
    std::vector<Diagnostic> diagnostics;
    RuleFile file;
};

Parsed parse(std::string_view text) {
    Parsed p;
    p.file = parse_rule_file("my.rules", text, p.diagnostics);
    for (auto const& d : p.diagnostics) {
        CHECK(d.path == "my.rules");
        CHECK(d.severity == Severity::error);
        CHECK_FALSE(d.code.empty());
        CHECK_FALSE(d.message.empty());
        CHECK_FALSE(d.message.ends_with('.'));
    }
    return p;
}

std::string read_rules_on_disk() {
    std::ifstream in(std::string{CLAIMCHECK_SOURCE_DIR} + "/rules/core/rules.rules", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Mistake {
    char const* text = "";
    Position position;
    char const* code = "";
    char const* message = "";  ///< a part of it
    char const* help = "";     ///< a part of it
};

TEST_CASE("every mistake gives one message, where it is") {
    for (auto const& row : {
             // declarations
             Mistake{"mesure deaths is count of people", {1, 1}, "unknown-declaration", "\"mesure\" begins no declaration", "did you mean \"measure\"?"},
             Mistake{"Rule r", {1, 1}, "unknown-declaration", "\"Rule\" begins no declaration", "did you mean \"rule\"?"},
             Mistake{"banana split", {1, 1}, "unknown-declaration", "\"banana\" begins no declaration", "a declaration is one of: package, measure"},
             Mistake{"nouns \"dead\"", {1, 1}, "unknown-declaration", "\"nouns\" begins no declaration", "a field of a measure: put blanks before it"},
             Mistake{"\"dead\"", {1, 1}, "unknown-declaration", "the text \"dead\" begins no declaration", "one of"},
             Mistake{"(", {1, 1}, "unknown-declaration", "\"(\" begins no declaration", "one of"},
             Mistake{"  measure deaths is count of people", {1, 3}, "margin", "starts at the left margin", "remove the blanks"},
             Mistake{"\n# a comment\n  measure deaths is count of people", {3, 3}, "margin", "left margin", "blanks"},
             // headers
             Mistake{"measure deaths count of people", {1, 16}, "syntax", "expected the word \"is\", not \"count\"", ""},
             Mistake{"measure deaths si count of people", {1, 16}, "syntax", "expected the word \"is\", not \"si\"", "did you mean \"is\"?"},
             Mistake{"measure deaths is number of people", {1, 19}, "syntax", "expected a kind of figure: \"level\", \"count\"", ""},
             Mistake{"measure deaths is cuont of people", {1, 19}, "syntax", "not \"cuont\"", "did you mean \"count\"?"},
             Mistake{"measure deaths is count people", {1, 25}, "syntax", "expected the word \"of\", not \"people\"", ""},
             Mistake{"measure", {1, 8}, "syntax", "expected a name (small letters, digits and hyphens), not the end of the declaration", ""},
             Mistake{"measure Deaths is count of people", {1, 9}, "syntax", "expected a name (small letters, digits and hyphens), not \"Deaths\"", ""},
             Mistake{"measure war_dead is count of people", {1, 9}, "syntax", "not \"war_dead\"", ""},
             Mistake{"place kyïv names \"Kyiv\"", {1, 7}, "syntax", "not \"kyïv\"", ""},
             Mistake{"place \"Kyiv\"", {1, 7}, "syntax", "expected a name (small letters, digits and hyphens), not the text \"Kyiv\"", ""},
             Mistake{"package core", {1, 13}, "syntax", "expected a version such as 1.2.0, not the end", ""},
             Mistake{"package core 1.0\n  language 1", {1, 14}, "syntax", "expected a version such as 1.2.0, not \"1\"", ""},
             Mistake{"package core 1.0.0\n  language 2", {2, 12}, "syntax", "expected the number of the rule language, which is 1", ""},
             Mistake{"package core 1.0.0\n  uses world", {2, 13}, "syntax", "expected a version", ""},
             // fields
             Mistake{"measure deaths is count of people\n  noun \"dead\"", {2, 3}, "unknown-field", "\"noun\" does not belong in a measure here", "did you mean \"nouns\"?"},
             Mistake{"measure deaths is count of people\n  colour \"red\"", {2, 3}, "unknown-field", "\"colour\" does not belong", "its fields are: nouns, verbs"},
             Mistake{"place x names \"X\" whithin y", {1, 19}, "unknown-field", "\"whithin\" does not belong in a place here", "its fields are: names"},
             Mistake{"rule r warnign\n  pair a, b of any count\n  flag when a contradicts b", {1, 8}, "unknown-field", "\"warnign\"", "did you mean \"warning\"?"},
             Mistake{"rule r\n  pair a, b of any count\n  flag when a contradicts b\n  wehre a is hedged", {4, 3}, "unknown-field", "\"wehre\"", "did you mean \"where\"?"},
             Mistake{"round figures stated 5% usual 2.5% always", {1, 36}, "unknown-field", "\"always\" does not belong in a round here", ""},
             Mistake{"measure x is level of people\n  holds 5 days\n  holds 6 days", {3, 3}, "field-twice", "\"holds\" stands twice in this measure", "remove one"},
             Mistake{"rule r\n pair a, b of any count\n flag when a contradicts b\n flag when b contradicts a", {4, 2}, "field-twice", "\"flag\" stands twice in this rule", ""},
             Mistake{"rule r\n pair a, b of any count\n each claim c of any count\n", {3, 2}, "field-twice", "a rule has one of pair, each, series and group", ""},
             Mistake{"measure x is level of people\n  holds long", {2, 9}, "syntax", "expected a whole number of at most nine digits, not \"long\"", ""},
             Mistake{"measure x is level of people\n  holds 30", {2, 11}, "syntax", "expected the word \"days\", not the end", ""},
             Mistake{"measure x is level of people\n  holds 30 # days", {2, 11}, "syntax", "expected the word \"days\", not the end", ""},
             Mistake{"measure x is level of people\n  holds 9999999999 days", {2, 9}, "syntax", "at most nine digits, not \"9999999999\"", ""},
             Mistake{"measure x is level of people\n  needs place", {2, 9}, "syntax", "expected the word \"event\", not \"place\"", ""},
             Mistake{"hedge about words \"about\"\n  usual 95% to 105%", {1, 1}, "missing-field", "\"about\" has no stated range", "stated 80%"},
             Mistake{"hedge about words \"about\"\n  stated 95% to 105%", {1, 1}, "missing-field", "\"about\" has no usual range", "usual 95%"},
             Mistake{"hedge about stated 120% to 80% usual 95% to 105%", {1, 1}, "empty-range", "a range of \"about\" ends before it begins", "smaller"},
             Mistake{"hedge about stated lots usual 95% to 105%", {1, 20}, "syntax", "expected a range such as 80% to 120%", ""},
             Mistake{"hedge about stated 80 to 120%", {1, 20}, "syntax", "expected a range such as", ""},
             Mistake{"place nowhere", {1, 1}, "missing-field", "\"nowhere\" has no names", "names \"...\""},
             Mistake{"outlet nobody", {1, 1}, "missing-field", "\"nobody\" has no names", "names \"...\""},
             Mistake{"accept r\n  until 2027-02-30", {2, 9}, "syntax", "expected a day such as 2022-01-24", ""},
             // texts
             Mistake{"measure x is count of people\n  nouns \"dead, \"lost\"", {2, 21}, "open-quote", "a text in quotes ends on its line", "closing quote"},
             Mistake{"measure x is count of people\n  nouns \"dead\n  verbs \"died\"", {2, 9}, "open-quote", "a text in quotes ends on its line", "closing quote"},
             Mistake{"place x names \"X", {1, 15}, "open-quote", "a text in quotes ends on its line", "closing quote"},
             Mistake{"place x names “X", {1, 15}, "open-quote", "a text in quotes ends on its line", "closing quote"},
             Mistake{"place x names X", {1, 15}, "syntax", "expected a text in quotes, not \"X\"", ""},
             Mistake{"place x names \"X\" \"Y\"", {1, 19}, "syntax", "expected a comma between two texts, not the text \"Y\"", ""},
             Mistake{"place x names \"X\",", {1, 19}, "syntax", "expected a text in quotes, not the end of the declaration", ""},
             // rules
             Mistake{"rule r\n  pair a b of any count", {2, 10}, "syntax", "expected a comma and a second name, not \"b\"", ""},
             Mistake{"rule r\n  pair a, b of any number", {2, 20}, "syntax", "expected \"level\", \"count\", \"change\", \"rate\", \"share\" or \"measure\", not \"number\"", ""},
             Mistake{"rule r\n  pair a, b within the article", {2, 20}, "syntax", "expected the words \"one article\", not \"the\"", ""},
             Mistake{"rule r\n  series c of any level by place", {2, 33}, "syntax", "expected the word \"ordered\", not the end", ""},
             Mistake{"rule r\n  group c of any level by place every 0 days", {2, 39}, "syntax", "expected a whole number from 1", ""},
             Mistake{"rule r\n  finds mistakes", {2, 9}, "syntax", "expected \"contradiction\", \"discrepancy\" or \"update\", not \"mistakes\"", ""},
             Mistake{"rule r\n  flag if a contradicts b", {2, 8}, "syntax", "expected the word \"when\", not \"if\"", ""},
             Mistake{"rule r\n  find x: prts of w", {2, 11}, "syntax", "expected \"parts\", \"base\"", "did you mean \"parts\"?"},
             Mistake{"rule r\n  example must fire", {2, 11}, "syntax", "expected a text in quotes, not \"must\"", ""},
             Mistake{"rule r\n  example \"x\" fires", {2, 15}, "syntax", "expected \"must\" or \"should one day\", not \"fires\"", ""},
             Mistake{"rule r\n  example \"x\" must shout", {2, 20}, "syntax", "expected \"fire\" or \"stay silent\", not \"shout\"", ""},
             Mistake{"rule r\n  example \"x\" must stay quiet", {2, 25}, "syntax", "expected the word \"silent\", not \"quiet\"", ""},
             Mistake{"rule r\n  example \"x\" must fire", {2, 24}, "syntax", "expected an article by OUTLET on DAY, not the end", ""},
             Mistake{"rule r\n  example \"x\" must fire\n    article by afp on 24 January\n", {3, 23}, "syntax", "expected a day such as 2022-01-24, not \"24\"", ""},
             Mistake{"rule r\n  example \"x\" must fire\n    article by afp on 2022-01-24\n", {3, 33}, "syntax", "expected a sentence in quotes, not the end", ""},
             Mistake{"rule r\n  pair a, b of any count\n  say \"{a.figure}, {c.figure}\"", {3, 8}, "unknown-placeholder", "the rule cannot say \"{c.figure}\"", "it knows: sum, computed, a, b"},
             Mistake{"rule r\n  pair a, b of any count\n  say \"{a.figrue}\"", {3, 8}, "unknown-placeholder", "the rule cannot say \"{a.figrue}\"", "did you mean \"figure\"?"},
             Mistake{"rule r\n  pair a, b of any count\n  say \"{a.figure\"", {3, 8}, "unknown-placeholder", "\"{a.figure\" has no closing bracket", ""},
             Mistake{"places from \"towns.csv\"", {1, 1}, "not-available", "\"places from\" is not available yet", "one by one"},
             // conditions
             Mistake{"condition c is", {1, 15}, "syntax", "expected a condition, not the end of the declaration", ""},
             Mistake{"condition c is a disagree with b", {1, 18}, "syntax", "expected a comparison: \"contradicts\"", "did you mean \"disagrees with\"?"},
             Mistake{"condition c is a disagrees b", {1, 28}, "syntax", "expected the word \"with\", not \"b\"", ""},
             Mistake{"condition c is a disagrees with 5", {1, 33}, "syntax", "expected a figure", ""},
             Mistake{"condition c is a is hegded", {1, 21}, "syntax", "expected \"hedged\", \"inherited\"", "did you mean \"hedged\"?"},
             Mistake{"condition c is a > b", {1, 18}, "syntax", "expected a comparison: \"contradicts\"", ""},
             Mistake{"condition c is a exceeds b and", {1, 31}, "syntax", "expected a condition, not the end", ""},
             Mistake{"condition c is (a exceeds b", {1, 28}, "syntax", "expected a closing bracket, not the end", ""},
             Mistake{"condition c is a exceeds b)", {1, 27}, "unknown-field", "\")\" does not belong in a condition here", ""},
             Mistake{"condition c is as-of within a week", {1, 29}, "syntax", "expected a number of days, or \"holds\", not \"a\"", ""},
             Mistake{"condition c is as-of in 3 days", {1, 22}, "syntax", "expected the word \"within\", not \"in\"", ""},
             Mistake{"condition c is period at least holds", {1, 32}, "syntax", "expected a number of days, not \"holds\"", ""},
             Mistake{"condition c is b outpaces a by 0 times", {1, 32}, "syntax", "expected a whole number from 1", ""},
             Mistake{"condition c is backing at most outlets", {1, 32}, "syntax", "expected a whole number", ""},
             Mistake{"condition c is same", {1, 20}, "syntax", "expected a name", ""},
             // bytes
             Mistake{"place x names \"\xFF\"", {1, 16}, "invalid-utf-8", "a character that is not UTF-8", "save the file as UTF-8"},
             Mistake{"\xFF\xFEp\xFFl", {1, 1}, "utf-16", "the file is UTF-16", "UTF-8"},
             Mistake{"place x names \"X\"\rplace y names \"Y\"\r", {1, 1}, "line-ends", "carriage return", "line ends"},
         }) {
        CAPTURE(std::string{row.text});
        auto const p = parse(row.text);
        CHECK(p.file.declarations.empty());
        REQUIRE(p.diagnostics.size() == 1);
        auto const& d = p.diagnostics.front();
        CHECK(d.code == row.code);
        CHECK(d.position.line == row.position.line);
        CHECK(d.position.column == row.position.column);
        CHECK_MESSAGE(d.message.find(row.message) != std::string::npos, d.message);
        CHECK_MESSAGE(d.help.find(row.help) != std::string::npos, d.help);
        if (std::string_view{row.help}.empty()) CHECK_MESSAGE(d.help.find("did you mean") == std::string::npos, d.help);
    }
}

TEST_CASE("five mistakes, five messages, and what is right between them is kept") {
    auto const p = parse(
        "package good 1.0.0\n"
        "mesure deaths is count of people\n"      // 2: no declaration
        "  nouns \"dead\"\n"
        "measure injured is count of people\n"
        "  nouns \"injured\"\n"
        "measure lost of people\n"                // 6: no "is"
        "place kyiv names \"Kyiv\"\n"
        "place lviv names \"Lviv\n"               // 8: open quote
        "\n"
        "place odesa name \"Odesa\"\n"            // 10: no such field
        "# a comment\n"
        "outlet afp names \"AFP\"\n"
        "rule r\n"
        "  pair a, b of any count\n"
        "  flag when a contradict b\n"            // 15: no such comparison
        "round figures stated 5% usual 2.5%\n");
    std::vector<std::uint32_t> lines;
    for (auto const& d : p.diagnostics) lines.push_back(d.position.line);
    CHECK(lines == std::vector<std::uint32_t>{2, 6, 8, 10, 15});
    REQUIRE(p.file.declarations.size() == 5);
    CHECK(std::holds_alternative<PackageDecl>(p.file.declarations[0]));
    CHECK(std::holds_alternative<MeasureDecl>(p.file.declarations[1]));
    CHECK(std::get<EntityDecl>(p.file.declarations[2]).name.text == "kyiv");
    CHECK(std::holds_alternative<OutletDecl>(p.file.declarations[3]));
    CHECK(std::holds_alternative<RoundDecl>(p.file.declarations[4]));
}

TEST_CASE("a message shows the line with a caret and the help") {
    auto const p = parse("measure deaths is count of people\n\tnoun \"dead\"  # the dead\n");
    REQUIRE(p.diagnostics.size() == 1);
    CHECK(to_string(p.diagnostics[0]) ==
          "my.rules:2:2: error: \"noun\" does not belong in a measure here [unknown-field]\n"
          " 2 |  noun \"dead\"  # the dead\n"
          "   |  ^^^^\n"
          "  help: did you mean \"nouns\"?");
    auto const far = parse("place x names \"" + std::string(300, 'x') + "\" whithin y names \"" + std::string(300, 'y') + "\"");
    REQUIRE(far.diagnostics.size() == 1);
    auto const shown = to_string(far.diagnostics[0]);
    auto const line = shown.find(" 1 | ");
    auto const carets = shown.find("   | ");
    REQUIRE(line != std::string::npos);
    REQUIRE(carets != std::string::npos);
    CHECK(carets - line < 140);
    CHECK(shown.find("whithin", line) - line == shown.find('^', carets) - carets);
    auto const escape = parse("place x names \"X\" \x1B[31mred\n");
    REQUIRE(escape.diagnostics.size() == 1);
    CHECK(to_string(escape.diagnostics[0]).find('\x1B') == std::string::npos);
}

// ---- far too much ----

TEST_CASE("monstrous declarations are refused") {
    struct Row { std::string text; char const* code; };
    auto const repeat = [](std::string_view text, std::size_t times) {
        std::string out;
        for (std::size_t i = 0; i < times; ++i) out += text;
        return out;
    };
    for (auto const& row : {
             Row{"condition c is " + std::string(300'000, '('), "too-deep"},
             Row{"condition c is " + std::string(33, '(') + "x" + std::string(33, ')'), "too-deep"},
             Row{"condition c is " + repeat("not (", 33) + "x" + std::string(33, ')'), "too-deep"},
             Row{"rule r\n  pair a, b of any count\n  flag when " + std::string(300'000, '('), "too-deep"},
             Row{"rule r\n  flag when x say \"(\" where " + std::string(300'000, '('), "too-deep"},
             Row{"condition c is " + repeat("not ", 200'000) + "x", "too-deep"},
             Row{"condition c is " + repeat("not ", 1'000'000) + "x", "too-long"},
             Row{"condition c is " + repeat("not\n  ", 33) + "x", "too-deep"},
             Row{"place x names \"" + std::string(2'000'000, 'x') + "\"", "too-long"},
             Row{"place x names \"" + std::string(4'001, 'x') + "\"", "long-text"},
             Row{"rule r\n  pair a, b of any count\n  flag when x\n  say" + repeat(" \"" + std::string(100, 'x') + "\"", 40), "long-text"},
             Row{"measure x is level of people\n  holds " + std::string(1'000'000, '9') + " days", "syntax"},
             Row{"condition c is a is " + std::string(1'000'000, '9') + " times b", "syntax"},
             Row{"round figures stated " + std::string(1'000'000, '9') + "% usual 1%", "syntax"},
             Row{"measure " + std::string(1'000'000, 'x') + " is many of people", "syntax"},
             Row{"place x names" + std::string(1'000'000, ' ') + "\"X\"", ""},
         }) {
        CAPTURE(row.text.substr(0, 60));
        auto const p = parse(row.text);
        if (*row.code == 0) {
            CHECK(p.diagnostics.empty());
            continue;
        }
        REQUIRE(p.diagnostics.size() == 1);
        CHECK(p.diagnostics[0].code == row.code);
        CHECK(p.diagnostics[0].message.size() < 400);
        CHECK(to_string(p.diagnostics[0]).size() < 1'000);
    }
}

TEST_CASE("a file full of mistakes is given up") {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "nonsense\n";
    auto const p = parse(text);
    REQUIRE(p.diagnostics.size() == 1'001);
    CHECK(p.diagnostics.back().code == "too-many-mistakes");
    CHECK(p.diagnostics.back().position == Position{1'001, 1});
}

// ---- mutants of the rules of the program ----

TEST_CASE("mutants of a rule file never crash the reader") {
    auto const good = read_rules_on_disk();
    REQUIRE(good.size() > 1'000);
    std::mt19937 random{20'211'202};
    auto const below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    constexpr std::string_view pieces[] = {"\"", "“", "”", "(", ")", "not ", "and ", "\n", "\n\n", " ", "#", ",", "rule ", "\nrule x\n", "9", "\xFF",
                                           "\xE2\x80", "\r", "\t", ":", "of ", "is ", "é", "{", "pair a, b", "\xEF\xBB\xBF", "example \"x\" "};
    for (int round = 0; round < 4'000; ++round) {
        auto const begin = below(good.size());
        auto text = round % 8 == 0 ? good : good.substr(begin, 20 + below(1'500));
        for (auto edits = 1 + below(12); edits > 0 && !text.empty(); --edits) {
            auto const at = below(text.size());
            switch (below(4)) {
                case 0: text.erase(at, 1 + below(30)); break;
                case 1: text.insert(at, pieces[below(std::size(pieces))]); break;
                case 2: text[at] = static_cast<char>(random()); break;
                default: text.insert(at, good.substr(below(good.size()), below(60))); break;
            }
        }
        Parsed p;
        p.file = parse_rule_file("m", text, p.diagnostics);
        auto const lines = static_cast<std::uint32_t>(1 + std::count(text.begin(), text.end(), '\n'));
        for (auto const& d : p.diagnostics) {
            if (d.message.find("boost") != std::string::npos) FAIL("a message of no words: " << d.message);
            if (d.position.line < 1 || d.position.line > lines || d.position.column < 1) FAIL("a place outside of the file: " << to_string(d));
        }
        if (p.file.declarations.empty() && p.diagnostics.empty()) {
            bool const blank = text.find_first_not_of(" \t\n\r") == std::string::npos || text.find('#') != std::string::npos;
            CHECK_MESSAGE(blank, text);
        }
    }
}

}  // namespace
}  // namespace claimcheck
