#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
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

/// The only declaration of a text without mistakes.
template <typename Decl>
Decl only(std::string_view text) {
    auto const p = parse(text);
    for (auto const& d : p.diagnostics) FAIL_CHECK(to_string(d));
    REQUIRE(p.file.declarations.size() == 1);
    REQUIRE(std::holds_alternative<Decl>(p.file.declarations.front()));
    return std::get<Decl>(p.file.declarations.front());
}

std::string listed(Words const& words) {
    std::string out;
    for (auto const& w : words) out += (out.empty() ? "" : "/") + w.text;
    return out;
}

// ---- conditions as text, with every bracket ----

std::string show(Operand const& o) {
    switch (o.kind) {
        case Operand::Kind::sum_of: return "sum(" + o.left.text + ")";
        case Operand::Kind::share_of: return o.left.text + " of " + o.right.text;
        case Operand::Kind::minus: return o.left.text + " - " + o.right.text;
        case Operand::Kind::changed_by: return o.left.text + " + or - " + o.right.text;
        case Operand::Kind::consensus: return "consensus";
        case Operand::Kind::name: break;
    }
    return o.left.text;
}

std::string show(Condition const& c);
std::string show(std::vector<Condition> const& list, std::string_view word) {
    std::string out = "(";
    for (auto const& c : list) out += (out.size() == 1 ? "" : " " + std::string{word} + " ") + show(c);
    return out + ")";
}

struct Show {
    std::string operator()(Compare const& x) const {
        constexpr char const* verbs[] = {" contradicts ", " disagrees ", " agrees ", " exceeds ", " below ", " updates "};
        return show(x.a) + verbs[static_cast<std::size_t>(x.verb)] + show(x.b);
    }
    std::string operator()(Outpaces const& x) const { return x.b.text + " outpaces " + x.a.text + " " + std::to_string(x.times); }
    std::string operator()(Times const& x) const { return show(x.a) + " = " + std::to_string(x.times) + " * " + show(x.b); }
    std::string operator()(Swapped const& x) const { return x.a.text + " swapped " + x.b.text; }
    std::string operator()(Fields const& x) const { return (x.same ? "same " : "different ") + listed(x.fields); }
    std::string operator()(Window const& x) const {
        constexpr char const* kinds[] = {"as-of ", "published ", "period "};
        return kinds[static_cast<std::size_t>(x.kind)] + (x.days ? std::to_string(*x.days) : "holds");
    }
    std::string operator()(Has const& x) const { return x.subject.text + (x.negated ? " lacks " : " has ") + x.field.text; }
    std::string operator()(Is const& x) const {
        constexpr char const* whats[] = {" hedged", " inherited", " in-headline", " correction"};
        return x.subject.text + whats[static_cast<std::size_t>(x.what)];
    }
    std::string operator()(Backing const& x) const {
        return std::string(x.backing ? "backing " : "dissent ") + (x.at_least ? ">= " : "<= ") + std::to_string(x.outlets);
    }
    std::string operator()(Not const& x) const { return "!" + show(x.of.at(0)); }
    std::string operator()(All const& x) const { return show(x.of, "and"); }
    std::string operator()(Any const& x) const { return show(x.of, "or"); }
    std::string operator()(Named const& x) const { return "<" + x.name.text + ">"; }
};

std::string show(Condition const& c) { return std::visit(Show{}, c.is); }

std::string read_rules_on_disk() {
    std::ifstream in(std::string{CLAIMCHECK_SOURCE_DIR} + "/rules/core/rules.rules", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// ---- declarations ----

TEST_CASE("a package has a version and uses others") {
    auto const d = only<PackageDecl>("package ukraine-buildup 1.2.0\n  language 1\n  uses core 1.0.0\n  uses world 12.0.3\n");
    CHECK(d.name.text == "ukraine-buildup");
    CHECK(d.name.position == Position{1, 9});
    CHECK(d.version == "1.2.0");
    CHECK(d.language == 1);
    REQUIRE(d.uses.size() == 2);
    CHECK(d.uses[0].first.text == "core");
    CHECK(d.uses[0].second == "1.0.0");
    CHECK(d.uses[1].second == "12.0.3");
    CHECK(only<PackageDecl>("package a 1.0.0").language == 1);
}

TEST_CASE("a measure has words and a nature") {
    auto const d = only<MeasureDecl>(
        "measure missing-people is level of people\n"
        "  needs event\n"
        "  falling\n"
        "  nouns \"missing\", \"lost\"\n"
        "  nouns \"unaccounted for\"\n"
        "  verbs \"went missing\",\n"
        "    \"vanished\"\n"
        "  never \"missing link\"\n"
        "  holds 30 days\n"
        "  part of affected\n"
        "  formerly lost-people\n");
    CHECK(d.name.text == "missing-people");
    CHECK(d.kind == FigureKind::level);
    CHECK(d.unit == "people");
    CHECK(listed(d.nouns) == "missing/lost/unaccounted for");
    CHECK(d.nouns[2].position == Position{5, 10});
    CHECK(listed(d.verbs) == "went missing/vanished");
    CHECK(d.verbs[1].position == Position{7, 6});
    CHECK(listed(d.never) == "missing link");
    CHECK(d.needs_event);
    CHECK_FALSE(d.takes_event);
    CHECK(listed(only<MeasureDecl>("measure wrecks is count of cars\n  things \"cars\", \"vans\"\n  verbs \"wrecked\"\n").things) == "cars/vans");
    auto const growth = only<MeasureDecl>("measure rents is share of percent\n  changes \"rents\", \"the rent index\"\n  over year\n");
    CHECK(listed(growth.changes) == "rents/the rent index");
    CHECK(growth.over == Over::year);
    CHECK(only<MeasureDecl>("measure seats is level of seats\n  needs subject\n").needs_subject);
    CHECK_FALSE(d.needs_subject);
    CHECK(only<MeasureDecl>("measure homeless is level of people\n  takes event\n").takes_event);
    CHECK(d.falling);
    CHECK_FALSE(d.settled);
    CHECK(d.holds_days == 30);
    CHECK(d.part_of->text == "affected");
    CHECK(d.formerly->text == "lost-people");

    struct Row { char const* kind; FigureKind is; };
    for (auto const& row : {Row{"level", FigureKind::level}, Row{"count", FigureKind::count}, Row{"change", FigureKind::change},
                            Row{"rate", FigureKind::rate}, Row{"share", FigureKind::share}}) {
        CHECK(only<MeasureDecl>("measure x is " + std::string{row.kind} + " of people settled").kind == row.is);
        CHECK(to_string(row.is) == row.kind);
    }
    CHECK(only<MeasureDecl>("measure x is level of people holds 1 day").holds_days == 1);
}

TEST_CASE("entities have names, peoples, places and a voice") {
    struct Row { char const* word; EntityKind kind; };
    for (auto const& row : {Row{"place", EntityKind::place}, Row{"person", EntityKind::person}, Row{"organisation", EntityKind::organisation},
                            Row{"force", EntityKind::force}, Row{"source", EntityKind::source}, Row{"event", EntityKind::event}}) {
        auto const d = only<EntityDecl>(std::string{row.word} + " some-name names \"A Name\", \"Another\" inside here speaks for them\n  people \"These\"");
        CHECK(d.kind == row.kind);
        CHECK(to_string(row.kind) == row.word);
        CHECK(d.name.text == "some-name");
        CHECK(listed(d.names) == "A Name/Another");
        CHECK(d.inside->text == "here");
        CHECK(d.speaks_for->text == "them");
        CHECK(listed(d.people) == "These");
    }
    auto const outlet = only<OutletDecl>("outlet local-daily names \"The Daily\" carries afp, reuters");
    CHECK(listed(outlet.names) == "The Daily");
    CHECK(listed(outlet.carries) == "afp/reuters");
}

TEST_CASE("hedges say two ranges") {
    struct Row {
        char const* range = "";
        std::optional<std::int64_t> low, high;
        bool low_open = false, high_open = false;
    };
    for (auto const& row : {Row{"80% to 120%", 80, 120, false, false}, Row{"above 100%", 100, {}, true, false},
                            Row{"above 100% to 105%", 100, 105, true, false}, Row{"from 100%", 100, {}, false, false},
                            Row{"from 100% to 125%", 100, 125, false, false}, Row{"below 100%", {}, 100, false, true},
                            Row{"up to 100%", {}, 100, false, false}, Row{"90% to below 100%", 90, 100, false, true}}) {
        CAPTURE(std::string{row.range});
        auto const d = only<HedgeDecl>("hedge h words \"or so\"\n  stated " + std::string{row.range} + "\n  usual 95 % to 105 %");
        CHECK(listed(d.words) == "or so");
        CHECK(d.stated.low_percent == row.low);
        CHECK(d.stated.high_percent == row.high);
        CHECK(d.stated.low_open == row.low_open);
        CHECK(d.stated.high_open == row.high_open);
        CHECK(d.usual.low_percent == 95);
        CHECK(d.usual.high_percent == 105);
    }
    auto const round = only<RoundDecl>("round figures stated 5% usual 2.5%");
    CHECK(round.stated_permille == 50);
    CHECK(round.usual_permille == 25);
}

TEST_CASE("accepts give a reason") {
    auto const d = only<AcceptDecl>(
        "accept levels-disagree\n  figures \"90,000\" and \"115,000\"\n  in article \"https://example.org/a\"\n"
        "  because \"One counts paramilitaries,\" \"the other does not.\"\n  by \"j.doe\" until 2027-01-31\n");
    CHECK(d.rule.text == "levels-disagree");
    CHECK(d.figures == std::vector<std::string>{"90,000", "115,000"});
    CHECK(d.article == "https://example.org/a");
    CHECK(d.because == "One counts paramilitaries, the other does not.");
    CHECK(d.by == "j.doe");
    CHECK(d.until == "2027-01-31");
}

TEST_CASE("a rule has a shape, conditions, texts and examples") {
    auto const d = only<RuleDecl>(
        "rule levels-disagree error\n"
        "  finds contradiction\n"
        "  pair a, b of any level, missing\n"
        "  where as-of within holds\n"
        "  flag when a disagrees with b\n"
        "  say \"{a.figure}, but {b.figure}\"\n"
        "  because \"One force has\"\n"
        "          \"one size.\"\n"
        "  suggest \"Ask.\"\n"
        "  see \"https://example.org\"\n"
        "  formerly levels\n"
        "  example \"two counts\" must fire once on \"90,000\" and \"115,000\"\n"
        "    article by afp on 2022-01-24\n"
        "      headline \"A headline\"\n"
        "      \"A first sentence.\"\n"
        "      \"A second.\"\n"
        "    article by reuters on 2022-01-25\n"
        "      \"A third.\"\n"
        "  example \"agreeing\" must stay silent\n"
        "    article by afp on 2022-01-24 \"A fourth.\"\n"
        "  example \"later\" should one day fire 2 times\n"
        "    article by afp on 2022-01-24 \"A fifth.\"\n");
    CHECK(d.name.text == "levels-disagree");
    CHECK(d.severity == Severity::error);
    CHECK(d.finds == "contradiction");
    CHECK(d.shape == Shape::pair);
    CHECK(d.scope == Scope::question);
    CHECK(listed(d.variables) == "a/b");
    REQUIRE(d.which.size() == 2);
    CHECK(d.which[0].any);
    CHECK(d.which[0].kind == FigureKind::level);
    CHECK_FALSE(d.which[1].any);
    CHECK(d.which[1].measure.text == "missing");
    CHECK(show(*d.where) == "as-of holds");
    CHECK(show(*d.flag) == "a disagrees b");
    CHECK(d.flag->position == Position{5, 13});
    CHECK(d.flag->length == 18);
    CHECK(d.say == "{a.figure}, but {b.figure}");
    CHECK(d.because == "One force has one size.");
    CHECK(d.suggest == "Ask.");
    CHECK(d.see == "https://example.org");
    CHECK(d.formerly->text == "levels");
    REQUIRE(d.examples.size() == 3);
    auto const& first = d.examples[0];
    CHECK(first.title == "two counts");
    CHECK(first.position == Position{12, 12});
    CHECK(first.fires);
    CHECK(first.times == 1);
    CHECK(first.figures == std::vector<std::string>{"90,000", "115,000"});
    REQUIRE(first.articles.size() == 2);
    CHECK(first.articles[0].outlet == "afp");
    CHECK(first.articles[0].date == "2022-01-24");
    CHECK(first.articles[0].headline.text == "A headline");
    CHECK(listed(first.articles[0].sentences) == "A first sentence./A second.");
    CHECK(first.articles[1].headline.text.empty());
    CHECK_FALSE(d.examples[1].fires);
    CHECK_FALSE(d.examples[1].known_miss);
    CHECK(d.examples[2].fires);
    CHECK(d.examples[2].known_miss);
    CHECK(d.examples[2].times == 2);
}

TEST_CASE("shapes") {
    auto const linked = only<RuleDecl>("rule r\n pair p, w linked by part-of\n flag when p exceeds w");
    CHECK(linked.scope == Scope::part_of);
    CHECK(linked.which.empty());
    CHECK(linked.severity == Severity::warning);
    CHECK(linked.finds == "discrepancy");
    auto const inside = only<RuleDecl>("rule r note\n pair h, c of any measure within one article\n where h in headline\n flag when h contradicts c");
    CHECK(inside.scope == Scope::one_article);
    CHECK(inside.severity == Severity::note);
    CHECK_FALSE(inside.which.at(0).kind.has_value());
    auto const each = only<RuleDecl>("rule r\n each claim w of any count\n find parts: parts of w\n find b: per-head of w\n flag when sum of parts contradicts w");
    CHECK(each.shape == Shape::each);
    REQUIRE(each.find.size() == 2);
    CHECK(each.find[0].what == Find::What::parts);
    CHECK(each.find[0].of.text == "w");
    CHECK(each.find[1].what == Find::What::per_head);
    auto const series = only<RuleDecl>("rule r\n series c of any level by measure, place ordered by as-of\n flag when c exceeds peak");
    CHECK(series.shape == Shape::series);
    CHECK(listed(series.by) == "measure/place");
    auto const group = only<RuleDecl>(
        "rule r\n group c of any level, any count by question every 7 days\n"
        " flag when c disagrees with consensus and backing at least 4 outlets and dissent at most 1 outlet");
    CHECK(group.shape == Shape::group);
    CHECK(group.every_days == 7);
    CHECK(show(*group.flag) == "(c disagrees consensus and backing >= 4 and dissent <= 1)");
}

TEST_CASE("conditions") {
    struct Row { char const* text; char const* shown; };
    for (auto const& row : {
             Row{"a contradicts b", "a contradicts b"},
             Row{"a agrees with b", "a agrees b"},
             Row{"a exceeds b", "a exceeds b"},
             Row{"a falls below b", "a below b"},
             Row{"a updates b", "a updates b"},
             Row{"sum of parts contradicts w", "sum(parts) contradicts w"},
             Row{"s of base disagrees with amount", "s of base disagrees amount"},
             Row{"a minus b exceeds c", "a - b exceeds c"},
             Row{"a changed by b agrees with c", "a + or - b agrees c"},
             Row{"sum exceeds consensus", "sum exceeds consensus"},
             Row{"b outpaces a by 3 times", "b outpaces a 3"},
             Row{"a is 1000 times b", "a = 1000 * b"},
             Row{"a is 1,000,000 times b", "a = 1000000 * b"},
             Row{"a is b with digits swapped", "a swapped b"},
             Row{"same claimant", "same claimant"},
             Row{"different outlet, article", "different outlet/article"},
             Row{"as-of within 90 days", "as-of 90"},
             Row{"as-of within 0 days", "as-of 0"},
             Row{"as-of within holds", "as-of holds"},
             Row{"published within 1 day", "published 1"},
             Row{"period at least 365 days", "period 365"},
             Row{"c has no claimant", "c lacks claimant"},
             Row{"c has place", "c has place"},
             Row{"c is hedged", "c hedged"},
             Row{"c is inherited", "c inherited"},
             Row{"c in headline", "c in-headline"},
             Row{"c is in headline", "c in-headline"},
             Row{"c is a correction", "c correction"},
             Row{"fresh", "<fresh>"},
             Row{"not fresh", "!<fresh>"},
             Row{"not not fresh", "!!<fresh>"},
             Row{"x and y and z", "(<x> and <y> and <z>)"},
             Row{"x and y or z", "((<x> and <y>) or <z>)"},
             Row{"x or y and z", "(<x> or (<y> and <z>))"},
             Row{"(x or y) and z", "((<x> or <y>) and <z>)"},
             Row{"(x and y) and z", "((<x> and <y>) and <z>)"},
             Row{"x and (y and z)", "(<x> and (<y> and <z>))"},
             Row{"((x))", "<x>"},
             Row{"not (x or y)", "!(<x> or <y>)"},
             Row{"not x and y", "(!<x> and <y>)"},
             Row{"a disagrees with b and not a updates b and not b updates a", "(a disagrees b and !a updates b and !b updates a)"},
         }) {
        CAPTURE(std::string{row.text});
        CHECK(show(only<ConditionDecl>("condition c is " + std::string{row.text}).condition) == row.shown);
        auto const rule = only<RuleDecl>("rule r\n pair a, b of any count\n where " + std::string{row.text} + "\n flag when " + row.text + "\n say \"x\"");
        CHECK(show(*rule.where) == row.shown);
        CHECK(show(*rule.flag) == row.shown);
    }
}

TEST_CASE("conditions know their places") {
    auto const c = only<ConditionDecl>("condition c is\n  x and (y or\n  not z)").condition;
    CHECK(c.position == Position{2, 3});
    auto const& all = std::get<All>(c.is);
    CHECK(all.of[1].position == Position{2, 9});
    auto const& any = std::get<Any>(all.of[1].is);
    CHECK(any.of[1].position == Position{3, 3});
    CHECK(any.of[1].length == 5);
}

// ---- how files are written ----

TEST_CASE("curly quotes, dashes, blanks, line ends and a byte order mark") {
    for (std::string const text : {
             "place x names \"Foo Bar\", \"Baz-Land\" inside part-of-it\n",
             "place x names “Foo Bar”, “Baz-Land” inside part-of-it\n",
             "place x names „Foo Bar“, „Baz-Land“ inside part-of-it\n",
             "place x names ”Foo Bar”, “Baz-Land\" inside part-of-it\n",
             // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): two literals, for the first ends in an escape
             "place x names \"Foo\xC2\xA0" "Bar\", \"Baz\xE2\x80\x91Land\" inside part\xE2\x80\x91of\xE2\x80\x93it\n",
             "\xEF\xBB\xBFplace x names \"Foo Bar\", \"Baz-Land\" inside part-of-it\n",
             "place x names \"Foo Bar\",\r\n  \"Baz-Land\"\r\n\tinside part-of-it\r\n",
             "place\xC2\xA0x names \"Foo Bar\", \"Baz-Land\"\n\xC2\xA0 inside part-of-it",
             "place x names \"Foo Bar\", # one \"comment\n  # another\n# at the margin\n\n   \n  \"Baz-Land\" inside part-of-it#",
         }) {
        CAPTURE(text);
        auto const d = only<EntityDecl>(text);
        CHECK(listed(d.names) == "Foo Bar/Baz-Land");
        CHECK(d.inside->text == "part-of-it");
        CHECK(d.name.position == Position{1, 7});
    }
    auto const quotes = only<EntityDecl>("place x names \"the “Hill”\", “the \"Dale\"”, \"Land’s End #1\", \"a — b\"");
    CHECK(listed(quotes.names) == "the “Hill”/the \"Dale\"/Land's End #1/a — b");
    auto const windows = parse("place x names \"X\"\r\nplace y name \"Y\"\r\nplace z names\r\n");
    REQUIRE(windows.diagnostics.size() == 2);
    CHECK(windows.diagnostics[0].position == Position{2, 9});
    CHECK(windows.diagnostics[0].source_line == "place y name \"Y\"");
    CHECK(windows.diagnostics[1].position == Position{3, 14});
    auto const columns = parse("place x names “Ā – ž” nmae \"Y\"");
    REQUIRE(columns.diagnostics.size() == 1);
    CHECK(columns.diagnostics[0].position == Position{1, 23});
}

TEST_CASE("nothing is nothing") {
    for (std::string_view const text : {"", "\n", "   ", "\n\n  \n", "# only a comment", "  # indented\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n", "\r\n"}) {
        CAPTURE(text);
        auto const p = parse(text);
        CHECK(p.file.declarations.empty());
        CHECK(p.diagnostics.empty());
        CHECK(p.file.path == "my.rules");
    }
    CHECK(parse("# a bad byte in a comment: \xFF\nplace x names \"X\"").file.declarations.size() == 1);
    CHECK(parse(std::string_view{"place x\0names \"X\"", 17}).file.declarations.size() == 1);
}

// ---- much ----

TEST_CASE("what is just small enough is read") {
    CHECK(only<EntityDecl>("place x names \"" + std::string(4'000, 'x') + "\"").names[0].text.size() == 4'000);
    std::string umlauts;
    for (int i = 0; i < 4'000; ++i) umlauts += "ü";
    CHECK(only<EntityDecl>("place x names \"" + umlauts + "\"").names[0].text.size() == 8'000);
    CHECK(show(only<ConditionDecl>("condition c is " + std::string(32, '(') + "x" + std::string(32, ')')).condition) == "<x>");
    std::string many = "condition c is a exceeds b";
    for (int i = 0; i < 20'000; ++i) many += " and not a exceeds b";
    CHECK(std::get<All>(only<ConditionDecl>(many).condition.is).of.size() == 20'001);
    std::string words = "place x names \"a\"";
    for (int i = 0; i < 100'000; ++i) words += ", \"b\"";
    CHECK(only<EntityDecl>(words).names.size() == 100'001);
}

// ---- the rules of the program, and their mutants ----

TEST_CASE("the core rules have no mistake") {
    auto const p = parse(read_rules_on_disk());
    for (auto const& d : p.diagnostics) FAIL_CHECK(to_string(d));
    CHECK(p.file.declarations.size() >= 8);
    for (auto const& declaration : p.file.declarations) {
        if (std::holds_alternative<ConditionDecl>(declaration)) continue;
        auto const* rule = std::get_if<RuleDecl>(&declaration);
        REQUIRE(rule != nullptr);
        CAPTURE(rule->name.text);
        bool fires = false;
        bool silent = false;
        for (auto const& example : rule->examples) {
            if (example.known_miss) continue;
            fires |= example.fires;
            silent |= !example.fires;
        }
        CHECK(fires);
        CHECK(silent);
        CHECK_FALSE(rule->say.empty());
        CHECK_FALSE(rule->because.empty());
        CHECK_FALSE(rule->suggest.empty());
    }
}

}  // namespace
}  // namespace claimcheck
