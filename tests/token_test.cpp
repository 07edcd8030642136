// Tokens: plain and odd words, phrases, what is remembered of words, and what a form can begin with.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "grammar/primitive.hpp"
#include "grammar/token.hpp"

namespace claimcheck {
namespace {

Lexicon lexicon_of(std::string const& lines) {
    Lexicon lexicon;
    std::vector<Diagnostic> diagnostics;
    lexicon.read("words.lex", lines, diagnostics);
    REQUIRE(diagnostics.empty());
    return lexicon;
}

/// "word/class" of each token; the classes are those that `shown` names.
std::string tokens_of(std::string const& text, Lexicon const& lexicon) {
    static constexpr std::pair<WordClass, char const*> shown[] = {
        {WordClass::hedge, "hedge"}, {WordClass::place, "place"}, {WordClass::month, "month"}, {WordClass::possessive, "possessive"},
        {WordClass::according, "according"}, {WordClass::preposition, "preposition"}};
    std::vector<Token> tokens;
    tokenize(text, 0, lexicon, tokens);
    std::string out;
    for (auto const& t : tokens) {
        if (!out.empty()) out += ' ';
        out += '[' + std::string{t.text} + ']';
        for (auto const& [word_class, name] : shown)
            if (t.is(word_class)) out += std::string{"/"} + name;
    }
    return out;
}

}  // namespace

TEST_CASE("words end where their letters do, however long and wherever in the text they are") {
    Lexicon const lexicon;
    std::string const longest = "abcdefghijklmnopqrstuvwxyz";
    for (std::size_t size = 1; size <= longest.size(); ++size) {
        auto const word = longest.substr(0, size);
        for (std::string const end : {"", " ", ".", ",", "-x", "9", "\xE2\x80\x94", " and a good deal more text behind it", "\xC3\xA9t\xC3\xA9"}) {
            CAPTURE(word);
            CAPTURE(end);
            std::vector<Token> tokens;
            auto const text = word + end;
            tokenize(text, 0, lexicon, tokens);
            REQUIRE(!tokens.empty());
            CHECK(tokens[0].text == (end == "\xC3\xA9t\xC3\xA9" ? text : word));
        }
    }
    CHECK(tokens_of("don't, the U.S. envoy's and the Smiths' [sic] notes went on for long", lexicon) ==
          "[don't] [,] [the] [U.S.] [envoy] ['s] [and] [the] [Smiths] ['] [[] [sic] []] [notes] [went] [on] [for] [long]");
}

TEST_CASE("phrases are taken whole, and their words alone where the phrase breaks off") {
    auto const lexicon = lexicon_of(
        "according: according to\n"
        "preposition: to, according\n"
        "hedge x: more than, no more than\n"
        "place x: New York, York, New York City, Organisation for the Wide Open Plain\n");
    CHECK(tokens_of("according to her, according as", lexicon) == "[according to]/according [her] [,] [according]/preposition [as]");
    CHECK(tokens_of("no more than ten, no more to say", lexicon) == "[no more than]/hedge [ten] [,] [no] [more] [to]/preposition [say]");
    CHECK(tokens_of("in New York City and New York and York", lexicon) == "[in] [New York City]/place [and] [New York]/place [and] [York]/place");
    CHECK(tokens_of("new york, the Organisation for the Wide Open Plain", lexicon) ==
          "[new] [york] [,] [the] [Organisation for the Wide Open Plain]/place");
    CHECK(tokens_of("Organisation for the New York office", lexicon) == "[Organisation] [for] [the] [New York]/place [office]");
}

TEST_CASE("what is remembered of a word is forgotten with its lexicon") {
    auto may_is_a_month = lexicon_of("month may = 5: May\n");
    CHECK(tokens_of("In May, may", may_is_a_month) == "[In] [May]/month [,] [may]");
    {
        auto const may_is_a_hedge = lexicon_of("hedge perhaps: may\n");
        CHECK(tokens_of("In May, may", may_is_a_hedge) == "[In] [May]/hedge [,] [may]/hedge");
    }
    CHECK(tokens_of("In May, may", may_is_a_month) == "[In] [May]/month [,] [may]");
    REQUIRE(may_is_a_month.add("may", WordClass::hedge, 0, "perhaps"));  // the same lexicon, one word later
    CHECK(tokens_of("In May, may", may_is_a_month) == "[In] [May]/hedge/month [,] [may]/hedge");
    auto const copy = may_is_a_month;
    CHECK(copy.id() != may_is_a_month.id());
    auto const id = may_is_a_month.id();
    auto const moved = std::move(may_is_a_month);
    CHECK(moved.id() == id);
    CHECK(tokens_of("In May", moved) == "[In] [May]/hedge/month");
}

TEST_CASE("more words than are remembered at a time are all read right") {
    std::string lines, text, expected;
    for (int i = 0; i < 30'000; ++i) {
        std::string word = "w";
        for (int rest = i; rest > 0; rest /= 26) word += static_cast<char>('a' + rest % 26);
        word += 'x';
        bool const known = i % 3 == 0;
        if (known) lines += "hedge x: " + word + '\n';
        for (auto* const out : {&text, &expected})
            if (!out->empty()) *out += ' ';
        text += word;
        expected += '[' + word + ']' + (known ? "/hedge" : "");
    }
    auto const lexicon = lexicon_of(lines);
    CHECK(tokens_of(text, lexicon) == expected);
    CHECK(tokens_of(text, lexicon) == expected);
}

TEST_CASE("a number in nothing but digits has its value") {
    Lexicon const lexicon;
    std::vector<Token> tokens;
    tokenize("0 007 2021 999999999 1000000000 1,000 2.5 word", 0, lexicon, tokens);
    std::vector<std::int32_t> values;
    values.reserve(tokens.size());
    for (auto const& t : tokens) values.push_back(t.whole);
    CHECK(values == std::vector<std::int32_t>{0, 7, 2021, 999'999'999, -1, -1, -1, -1});
}

namespace forms {
namespace {

x3::rule<struct year_, Token const*> const year = "a year";
auto const year_def = -word(WordClass::article) >> digits;
x3::rule<struct sure_, Token const*> const sure = "anything";
auto const sure_def = -word(WordClass::article) >> -digits;
CLAIMCHECK_FORMS(year, sure)

/// Which of these tokens are in a set: an article, a month, digits, a comma, a dash, the end.
std::string members(FirstSet const& set) {
    std::string out;
    Token tokens[5];
    tokens[0].classes = WordClass::article;
    tokens[1].classes = WordClass::month;
    tokens[0].kind = tokens[1].kind = TokenKind::word;
    tokens[2].kind = TokenKind::number;
    tokens[3].mark = ',';
    tokens[4].mark = '-';
    for (int i = 0; i < 5; ++i)
        if (set.has(tokens + i, tokens + 5)) out += "am9,-"[i];
    if (set.has(tokens + 5, tokens + 5)) out += '$';
    return out;
}
std::string begins(Beginning const& b) { return members(b.set) + (b.nullable ? "?" : ""); }
/// What can follow the first token; "1" when nothing has to.
std::string goes_on(Beginning const& b) { return members(b.second) + (b.single ? "1" : ""); }

TEST_CASE("a form begins with what its first part does, and with what follows as long as parts may be missing") {
    constexpr auto article = word(WordClass::article);
    constexpr auto month = word(WordClass::month);
    CHECK(begins(beginning_of(article >> month)) == "a");
    CHECK(begins(beginning_of(-article >> month)) == "am");
    CHECK(begins(beginning_of(*article >> -mark(',') >> digits)) == "a9,");
    CHECK(begins(beginning_of(+article >> digits)) == "a");
    CHECK(begins(beginning_of(!article >> &digits >> (month | digits))) == "m9");
    CHECK(begins(beginning_of(glued >> mark('-'))) == "-");
    CHECK(begins(beginning_of(x3::eps >> month[([](auto&) {})])) == "m");
    CHECK(begins(beginning_of(-article)) == "a?");
    CHECK(begins(beginning_of(plain)) == "am9,-$");  // unknown: anything
    CHECK(begins(beginning_of(year)) == "a9");
    CHECK(begins(beginning_of(first_of(year, month))) == "am9");
    CHECK(begins(beginning_of(first_of(year, sure))) == "am9,-$");  // may take nothing: nothing is ruled out
}

TEST_CASE("the second token of a form is what can follow its first") {
    constexpr auto article = word(WordClass::article);
    constexpr auto month = word(WordClass::month);
    CHECK(goes_on(beginning_of(article)) == "1");
    CHECK(goes_on(beginning_of(article >> month)) == "m");
    CHECK(goes_on(beginning_of(article >> month >> digits)) == "m");
    CHECK(goes_on(beginning_of(article >> -month)) == "m1");
    CHECK(goes_on(beginning_of(article >> -mark('-') >> glued >> digits)) == "9-");
    CHECK(goes_on(beginning_of(-article >> month >> digits)) == "m9");
    CHECK(goes_on(beginning_of(+article >> digits)) == "a9");
    CHECK(goes_on(beginning_of(*month)) == "m1");
    CHECK(goes_on(beginning_of((article >> month) | (month >> digits))) == "m9");
    CHECK(goes_on(beginning_of(article >> plain)) == "am9,-$");  // unknown: anything
    CHECK(goes_on(beginning_of(plain >> plain >> month)) == "am9,-$");
    CHECK(goes_on(beginning_of(year)) == "91");

    Token tokens[3];
    tokens[0].classes = WordClass::article;
    tokens[1].kind = TokenKind::number;
    auto const fits = [&](Beginning const& b, int from, int to) {
        Prediction p;
        p.add(beginning_of(mark('-')), 0);
        p.add(b, 1);
        return p.at(tokens + from, tokens + to) == 2;
    };
    CHECK(fits(beginning_of(article >> digits), 0, 2));
    CHECK(!fits(beginning_of(article >> digits), 0, 1));  // the end
    CHECK(!fits(beginning_of(article >> month), 0, 2));
    CHECK(!fits(beginning_of(article >> digits), 1, 3));
    CHECK(fits(beginning_of(article >> -month), 0, 2));
    CHECK(fits(beginning_of(-article >> -month), 2, 2));
}

}  // namespace
}  // namespace forms
}  // namespace claimcheck
