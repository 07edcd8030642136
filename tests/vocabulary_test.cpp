#include <doctest/doctest.h>

#include "engine/vocabulary.hpp"

namespace claimcheck {
namespace {

Name name(std::string text) { return {std::move(text), {}}; }
Words words(std::initializer_list<char const*> texts) {
    Words result;
    for (auto const* text : texts) result.push_back(name(text));
    return result;
}
MeasureDecl measure(std::string text, FigureKind kind, Words nouns, Words verbs = {}) {
    MeasureDecl d;
    d.name = name(std::move(text));
    d.kind = kind;
    d.unit = "people";
    d.nouns = std::move(nouns);
    d.verbs = std::move(verbs);
    return d;
}
EntityDecl entity(EntityKind kind, std::string text, Words names, char const* inside = nullptr, char const* speaks_for = nullptr) {
    EntityDecl d;
    d.kind = kind;
    d.name = name(std::move(text));
    d.names = std::move(names);
    if (inside != nullptr) d.inside = name(inside);
    if (speaks_for != nullptr) d.speaks_for = name(speaks_for);
    return d;
}
HedgeDecl hedge(std::string text, Words list, RangeDecl stated) {
    HedgeDecl d;
    d.name = name(std::move(text));
    d.words = std::move(list);
    d.stated = d.usual = stated;
    return d;
}

struct Built {
    std::vector<Diagnostic> diagnostics;
    Vocabulary vocabulary;
    [[nodiscard]] Sense const* sense(std::string_view phrase, WordClass c) const {
        return vocabulary.lexicon.sense(vocabulary.lexicon.find_phrase(phrase), c);
    }
    [[nodiscard]] std::string codes() const {
        std::string text;
        for (auto const& d : diagnostics) text += (text.empty() ? "" : " ") + d.code;
        return text;
    }
};
Built build(std::vector<std::vector<Declaration>> files, std::string_view english = {}) {
    std::vector<RuleFile> parsed;
    parsed.reserve(files.size());
    for (auto& declarations : files) parsed.push_back({"file" + std::to_string(parsed.size()) + ".rules", std::move(declarations)});
    Built built;
    built.vocabulary = build_vocabulary(english, parsed, built.diagnostics);
    return built;
}

TEST_CASE("words get the index of what they stand for") {
    auto ukraine = entity(EntityKind::place, "ukraine", words({"Ukraine"}));
    ukraine.people = words({"Ukrainian", "Ukrainians"});
    auto const built = build({{measure("troops", FigureKind::level, words({"troops", "soldiers"}), words({"massed"})),
                               measure("deaths", FigureKind::count, words({"deaths"})), ukraine,
                               entity(EntityKind::place, "kyiv", words({"Kyiv", "Kiev"}), "ukraine", "ukraine"),
                               entity(EntityKind::person, "president", words({"Ada Example"}), nullptr, "kyiv")}});
    CHECK(built.codes() == "");
    auto const& v = built.vocabulary;
    CHECK(built.sense("soldiers", WordClass::measure_noun)->value == 0);
    CHECK(built.sense("death", WordClass::measure_noun)->value == 1);
    CHECK(built.sense("massed", WordClass::measure_verb)->value == 0);
    auto const kyiv = v.find_entity("kyiv"), country = v.find_entity("ukraine");
    CHECK(built.sense("Kiev", WordClass::place)->value == static_cast<std::int64_t>(kyiv));
    CHECK(built.sense("Ukrainians", WordClass::people_of)->value == static_cast<std::int64_t>(country));
    CHECK(v.entity(kyiv)->shown == "Kyiv");
    CHECK(v.inside(kyiv, country));
    CHECK(v.inside(kyiv, kyiv));
    CHECK_FALSE(v.inside(country, kyiv));
    CHECK_FALSE(v.inside(country, EntityId::none));
    CHECK(v.side(v.find_entity("president")) == country);
    CHECK(v.find_measure("deaths") == MeasureId{1});
    CHECK(v.find_measure("nothing") == MeasureId::none);
}

TEST_CASE("a surname alone names a person where nobody and nothing else is called so") {
    auto const built = build({{entity(EntityKind::place, "austin", words({"Austin"})), entity(EntityKind::person, "ada", words({"Ada Example"})),
                               entity(EntityKind::person, "bo", words({"Bo Sample"})), entity(EntityKind::person, "cy", words({"Cy Sample"})),
                               entity(EntityKind::person, "di", words({"Di Austin"}))}});
    CHECK(built.codes() == "");
    CHECK(built.sense("Example", WordClass::person) != nullptr);
    CHECK(built.sense("Sample", WordClass::person) == nullptr);
    CHECK(built.sense("Austin", WordClass::person) == nullptr);
    CHECK(built.sense("Cy Sample", WordClass::person) != nullptr);
}

TEST_CASE("what a hedge says is told by its range") {
    RangeDecl above, from, below, up_to, around, nearly;
    above.low_percent = 100;
    above.low_open = true;
    from.low_percent = 100;
    below.high_percent = 100;
    below.high_open = true;
    up_to.high_percent = 100;
    around.low_percent = 80;
    around.high_percent = 120;
    nearly.low_percent = 80;
    nearly.high_percent = 100;
    auto const built = build({{hedge("about", words({"about"}), around), hedge("over", words({"more than"}), above),
                               hedge("atleast", words({"at least"}), from), hedge("nearly", words({"nearly"}), nearly),
                               hedge("under", words({"below"}), below), hedge("atmost", words({"up to"}), up_to)}},
                             "hedge-after atleast: or more\n");
    CHECK(built.codes() == "");
    std::vector<Hedge> said;
    for (auto const& h : built.vocabulary.hedges) said.push_back(h.hedge);
    CHECK(said == std::vector{Hedge::about, Hedge::over, Hedge::atleast, Hedge::under, Hedge::under, Hedge::atmost});
    CHECK(built.sense("more than", WordClass::hedge)->value == 1);
    CHECK(built.sense("or more", WordClass::hedge_after)->value == 2);
}

TEST_CASE("another file adds to a declaration") {
    auto const built = build({{measure("troops", FigureKind::level, words({"troops"}))}, {measure("troops", FigureKind::level, words({"marines"}))},
                              {measure("troops", FigureKind::count, words({"sailors"}))}});
    CHECK(built.codes() == "duplicate-name");
    CHECK(built.vocabulary.measures.size() == 1);
    CHECK(built.sense("marines", WordClass::measure_noun)->value == 0);
}

TEST_CASE("verbs of named people are no verbs of anybody") {
    auto cuts = measure("cuts", FigureKind::count, words({"job cuts"}));
    cuts.unit = "jobs";
    cuts.things = words({"jobs", "people"});
    cuts.verbs = words({"axed"});
    auto homes = measure("homes", FigureKind::count, words({"ruins"}));
    homes.unit = "homes";
    homes.things = words({"homes"});
    homes.verbs = words({"razed"});
    auto const built = build({{cuts, homes}});
    CHECK(built.sense("axed", WordClass::thing_verb) != nullptr);
    CHECK(built.sense("axed", WordClass::victim_verb) != nullptr);
    CHECK(built.sense("axed", WordClass::measure_verb) == nullptr);
    CHECK(built.sense("razed", WordClass::victim_verb) == nullptr);
}

TEST_CASE("mistakes in names") {
    auto part = measure("child-deaths", FigureKind::count, words({"children killed"}));
    part.part_of = name("death");
    auto falling = measure("wounded", FigureKind::count, words({"wounded"}));
    falling.falling = true;
    auto of_level = measure("some-troops", FigureKind::count, words({"scouts"}));
    of_level.part_of = name("troops");
    auto of_people = measure("unrest", FigureKind::share, words({"unrest rate"}));
    of_people.unit = "people";
    of_people.changes = words({"unrest"});
    struct Row { char const* title; std::vector<Declaration> declarations; char const* codes; };
    auto const place = [](std::string const& text, char const* inside) { return entity(EntityKind::place, text, words({text.c_str()}), inside); };
    std::vector<Row> const rows{
        {"unknown place", {place("Here", "Nowhere")}, "unknown-place"},
        {"unknown entity", {entity(EntityKind::person, "ada", words({"Ada"}), nullptr, "nobody")}, "unknown-entity"},
        {"unknown measure", {part}, "unknown-measure"},
        {"not a place", {entity(EntityKind::person, "ada", words({"Ada"})), place("Here", "ada")}, "wrong-kind"},
        {"twice", {place("Here", nullptr), place("Here", nullptr)}, "duplicate-name"},
        {"circle", {place("A", "B"), place("B", "C"), place("C", "A")}, "circle"},
        {"inside itself", {place("A", "A")}, "circle"},
        {"one word, two places", {place("Here", nullptr), entity(EntityKind::place, "there", words({"Here"}))}, "word-claimed-twice"},
        {"a falling count", {falling}, "wrong-kind"},
        {"a change that is no percent", {of_people}, "wrong-kind"},
        {"a part of another kind", {measure("troops", FigureKind::level, words({"troops"})), of_level}, "wrong-kind"},
    };
    for (auto const& row : rows) {
        CAPTURE(row.title);
        CHECK(build({row.declarations}).codes() == row.codes);
    }
}

}  // namespace
}  // namespace claimcheck
