#include <doctest/doctest.h>

#include <array>
#include <map>
#include <string>
#include <vector>

#include "grammar/lexicon.hpp"

namespace claimcheck {
namespace {

/// The entry of a phrase given as the words of a text.
EntryId entry_of(Lexicon const& lexicon, std::vector<std::string> const& words) {
    Lexicon::Word word;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && word.node == 0) return EntryId::none;
        word = i == 0 ? lexicon.find(words[i]) : lexicon.next(word.node, words[i]);
    }
    return word.entry;
}

/// The classes of a word as a text prints it.
ClassSet classes_of(Lexicon const& lexicon, std::string const& word) {
    auto const entry = lexicon.find(word).entry;
    if (entry == EntryId::none) return {};
    bool const capital = word[0] >= 'A' && word[0] <= 'Z';
    bool shouted = capital && word.size() > 1;
    for (char const c : word) shouted = shouted && (c < 'a' || c > 'z');
    return lexicon.classes(entry, capital, shouted);
}

TEST_CASE("the case that the data demands") {
    Lexicon lexicon;
    lexicon.add("may", WordClass::possible, 0, "");
    lexicon.add("May", WordClass::month, 5, "");
    lexicon.add("us", WordClass::pronoun, 0, "");
    lexicon.add("US", WordClass::place, 3, "united-states");
    lexicon.add("U.S.", WordClass::place, 3, "united-states");
    lexicon.add("Turkey", WordClass::place, 4, "turkey");
    CHECK(classes_of(lexicon, "may") == ClassSet{WordClass::possible});
    CHECK(classes_of(lexicon, "May") == (WordClass::possible | WordClass::month));
    CHECK(classes_of(lexicon, "MAY") == (WordClass::possible | WordClass::month));
    CHECK(classes_of(lexicon, "us") == ClassSet{WordClass::pronoun});
    CHECK(classes_of(lexicon, "Us") == ClassSet{WordClass::pronoun});
    CHECK(classes_of(lexicon, "US") == ClassSet{WordClass::place});
    CHECK(classes_of(lexicon, "U.S.") == ClassSet{WordClass::place});
    CHECK(classes_of(lexicon, "u.s.").empty());
    CHECK(classes_of(lexicon, "turkey").empty());
    CHECK(classes_of(lexicon, "TURKEY") == ClassSet{WordClass::place});
    CHECK(classes_of(lexicon, "Turkish").empty());
    auto const* sense = lexicon.sense(lexicon.find("US").entry, WordClass::place);
    REQUIRE(sense != nullptr);
    CHECK(sense->value == 3);
    CHECK(lexicon.key_text(sense->key) == "united-states");
}

TEST_CASE("phrases are split as texts are") {
    Lexicon lexicon;
    lexicon.add("according to", WordClass::according, 0, "");
    lexicon.add("Ukraine's border", WordClass::place, 1, "");
    lexicon.add("US$", WordClass::symbol, 0, "usd");
    lexicon.add("£", WordClass::symbol, 0, "gbp");
    lexicon.add("km/h", WordClass::unit, 0, "kilometre per hour");
    lexicon.add("C\xC3\xB4te d'Ivoire", WordClass::place, 2, "");
    lexicon.add("St. Petersburg", WordClass::place, 3, "");
    lexicon.add("Guinea-Bissau", WordClass::place, 4, "");
    lexicon.add("\xC3\x85land", WordClass::place, 5, "");
    CHECK(entry_of(lexicon, {"according"}) == EntryId::none);
    CHECK(entry_of(lexicon, {"According", "to"}) != EntryId::none);
    CHECK(entry_of(lexicon, {"Ukraine", "'s", "border"}) != EntryId::none);
    CHECK(entry_of(lexicon, {"US", "$"}) != EntryId::none);
    CHECK(entry_of(lexicon, {"\xC2\xA3"}) != EntryId::none);
    CHECK(entry_of(lexicon, {"km", "/", "h"}) != EntryId::none);
    CHECK(entry_of(lexicon, {"C\xC3\xB4te", "d'Ivoire"}) != EntryId::none);
    CHECK(entry_of(lexicon, {"St", ".", "Petersburg"}) != EntryId::none);
    CHECK(entry_of(lexicon, {"Guinea", "-", "Bissau"}) != EntryId::none);
    auto const aland = lexicon.find("\xC3\xA5LAND").entry;
    REQUIRE(aland != EntryId::none);
    CHECK(lexicon.classes(aland, false, false).empty());
    CHECK(lexicon.classes(aland, true, false).has(WordClass::place));
}

TEST_CASE("which words can go on a phrase is known before they are looked up") {
    Lexicon lexicon;
    for (auto const* phrase : {"according to", "prime minister", "in spite of", "\xC3\xA9tat major"}) lexicon.add(phrase, WordClass::title, 0, "");
    auto const follows = [&](std::uint32_t node, std::string_view word) { return lexicon.may_follow(node, lexicon.mark_inside(word)); };
    auto const in_spite = lexicon.next(lexicon.find("In").node, "spite").node;
    CHECK(follows(lexicon.find("according").node, "to"));
    CHECK(follows(lexicon.find("Prime").node, "MINISTER"));
    CHECK(follows(lexicon.find("in").node, "Spite"));
    CHECK(follows(in_spite, "of"));
    CHECK(follows(lexicon.find("\xC3\x89tat").node, "Major"));
    CHECK(lexicon.mark_inside("in") == Lexicon::marks);
    CHECK(lexicon.mark_inside("prime") == Lexicon::marks);
    CHECK_FALSE(follows(in_spite, "according"));
}

TEST_CASE("a phrase has one meaning of a class") {
    Lexicon lexicon;
    CHECK(lexicon.add("pounds", WordClass::currency, 0, "gbp"));
    CHECK(lexicon.add("pounds", WordClass::unit, 0, "pound"));
    CHECK(lexicon.add("pounds", WordClass::currency, 0, "gbp"));
    CHECK_FALSE(lexicon.add("pounds", WordClass::currency, 0, "egp"));
    auto const entry = lexicon.find("pounds").entry;
    CHECK(lexicon.senses(entry).size() == 2);
    lexicon.number(WordClass::currency, std::array<std::string_view, 2>{"egp", "gbp"});
    CHECK(lexicon.sense(entry, WordClass::currency)->value == 1);
    CHECK(lexicon.sense(entry, WordClass::unit)->value == 0);
}

TEST_CASE("lines of a file") {
    Lexicon lexicon;
    std::vector<Diagnostic> diagnostics;
    lexicon.read("words.lex",
                 "# numbers\n"
                 "cardinal = 12: twelve, a dozen  # both\n"
                 "\n"
                 "unit kilometre per hour: km/h, kph\n"
                 "time-unit day = 0: day, days\n"
                 "and: and\n"
                 "vague= -3: few\n",
                 diagnostics);
    CHECK(diagnostics.empty());
    CHECK(lexicon.sense(entry_of(lexicon, {"a", "dozen"}), WordClass::cardinal)->value == 12);
    auto const* unit = lexicon.sense(lexicon.find("kph").entry, WordClass::unit);
    REQUIRE(unit != nullptr);
    CHECK(lexicon.key_text(unit->key) == "kilometre per hour");
    CHECK(classes_of(lexicon, "and") == ClassSet{WordClass::and_});
    CHECK(lexicon.sense(lexicon.find("few").entry, WordClass::vague)->value == -3);
    CHECK(lexicon.find("both").entry == EntryId::none);
}

TEST_CASE("the longest ending tells the inflection") {
    Lexicon lexicon;
    std::vector<Diagnostic> diagnostics;
    lexicon.read("words.lex", "inflection past: ed\ninflection plural: s, ers\ninflection agent: ers\ninflection none: ss\n", diagnostics);
    CHECK(diagnostics.empty());
    auto const of = [&](std::string const& before, std::string const& word) {
        auto const text = before + word;
        auto const found = lexicon.inflections(std::string_view{text}.substr(before.size()));
        std::string out;
        for (auto const& [inflection, letter] : {std::pair{Inflection::past, 'd'}, {Inflection::plural, 's'}, {Inflection::agent, 'r'}})
            if (found.has(inflection)) out += letter;
        return out;
    };
    for (std::string const before : {"", "a long text before it, "}) {
        CHECK(of(before, "wounded") == "d");
        CHECK(of(before, "bed").empty());  // nothing to stand before the ending
        CHECK(of(before, "red").empty());
        CHECK(of(before, "bakers") == "sr");
        CHECK(of(before, "houses") == "s");
        CHECK(of(before, "witness").empty());
        CHECK(of(before, "bus").empty());
        CHECK(of(before, "flers") == "s");  // two letters before "ers"
        CHECK(of(before, "Zaur\xC5\xBE").empty());
    }
}

TEST_CASE("what is wrong with a line") {
    struct Row { char const* line; char const* code; };
    for (auto const& row : {Row{"cardinall = 1: one", "unknown-word-class"}, Row{"cardinal = one: one", "bad-word-value"},
                            Row{"cardinal one", "bad-word-line"}, Row{"cardinal = 1:", "bad-word-line"},
                            Row{"cardinal = 1: one\ncardinal = 2: one", "word-claimed-twice"},
                            Row{"inflection past: Ed", "bad-ending"}, Row{"inflection gerund: ing", "bad-ending"},
                            Row{"inflection plural: overlonger", "bad-ending"}}) {
        CAPTURE(row.line);
        Lexicon lexicon;
        std::vector<Diagnostic> diagnostics;
        lexicon.read("words.lex", row.line, diagnostics);
        REQUIRE(diagnostics.size() == 1);
        CHECK(diagnostics[0].code == row.code);
    }
}

TEST_CASE("thousands of phrases are found as in a map") {
    Lexicon lexicon;
    std::map<std::string, std::int64_t> known;
    std::uint32_t state = 1;
    auto const random = [&](std::uint32_t below) { return (state = state * 1664525U + 1013904223U) / 65536U % below; };
    auto const word = [&] {
        std::string text;
        for (auto size = 1 + random(12); size > 0; --size) text += static_cast<char>('a' + random(4));
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        auto const text = word();
        auto const value = known.try_emplace(text, i).first->second;
        CHECK(lexicon.add(text, WordClass::unit, value, ""));
    }
    for (int i = 0; i < 20'000; ++i) {
        auto const text = word();
        auto const entry = lexicon.find(text).entry;
        auto const found = known.find(text);
        REQUIRE((entry != EntryId::none) == (found != known.end()));
        if (found != known.end()) CHECK(lexicon.sense(entry, WordClass::unit)->value == found->second);
    }
}

TEST_CASE("words around eight bytes, in any case, and no other words") {
    Lexicon lexicon;
    std::vector<std::string> const words{"Asuncion", "Asunci\xC3\xB3n", "Reykjav\xC3\xADk", "Curitib\xC3\xA3", "thousand", "thousands", "ten", "a", "@"};
    for (std::size_t i = 0; i < words.size(); ++i) lexicon.add(words[i], WordClass::unit, static_cast<std::int64_t>(i), "");
    auto const value = [&](std::string_view word) {
        auto const* sense = lexicon.sense(lexicon.find(word).entry, WordClass::unit);
        return sense == nullptr ? -1 : sense->value;
    };
    for (std::size_t i = 0; i < words.size(); ++i) CHECK(value(words[i]) == static_cast<std::int64_t>(i));
    CHECK(value("ASUNCION") == 0);
    CHECK(value("ASUNCI\xC3\x93N") == 1);
    CHECK(value("REYKJAV\xC3\x8DK") == 2);
    CHECK(value("CURITIB\xC3\x83") == 3);
    CHECK(value("ThousandS") == 5);
    for (auto const* other : {"Asunciom", "Reykjav\xC3\xADl", "thousandt", "thousan", "te", "tenn", "b", "`", "A\xC3\xB3", ""}) CHECK(value(other) == -1);
}

}  // namespace
}  // namespace claimcheck
