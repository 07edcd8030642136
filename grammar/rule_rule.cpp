// A rule: its name and severity, one shape, conditions, texts, examples; in any order behind the name.
#include "grammar/rule_grammar.hpp"

namespace claimcheck::rule_forms {
namespace {

template <typename Tag>
using Word = x3::rule<Tag, x3::unused_type>;

Word<struct of_> const of_word = "the word of";
auto const of_word_def = keyword("of");
Word<struct claim_> const claim_word = "the word claim";
auto const claim_word_def = keyword("claim");
Word<struct colon_> const colon = "a colon";
auto const colon_def = x3::lit(':');
Word<struct comma_> const comma = "a comma and a second name";
auto const comma_def = x3::lit(',');
Word<struct one_article_> const one_article = "one article";
auto const one_article_def = keyword("one") >> keyword("article");
Word<struct by_part_> const by_part = "by part-of";
auto const by_part_def = keyword("by") >> keyword("part-of");
Word<struct by_> const by_word = "the word by";
auto const by_word_def = keyword("by");
Word<struct as_of_> const by_as_of = "by as-of";
auto const by_as_of_def = keyword("by") >> keyword("as-of");
Word<struct every_> const every_word = "the word every";
auto const every_word_def = keyword("every");
Word<struct days_> const days_word = "the word days";
auto const days_word_def = keyword("days") | keyword("day");  // no attribute
Word<struct when_> const when_word = "the word when";
auto const when_word_def = keyword("when");
Word<struct on_> const on_word = "the word on";
auto const on_word_def = keyword("on");
x3::rule<struct number_, int> const number = "a number";
auto const number_def = whole<int>;

// ---- which claims ---------------------------------------------------------------------------------------------------

struct kinds_ : x3::symbols<std::optional<FigureKind>> {
    kinds_() {
        add("level", FigureKind::level)("count", FigureKind::count)("change", FigureKind::change);
        add("rate", FigureKind::rate)("share", FigureKind::share)("measure", std::nullopt);
    }
} const kinds;
x3::rule<struct any_kind_, std::optional<FigureKind>> const any_kind = "level, count, change, rate, share or measure";
auto const any_kind_def = x3::lexeme[kinds >> !x3::ascii::alnum];
auto const set_measure = [](auto& c) {
    x3::_val(c).any = false;
    x3::_val(c).measure = x3::_attr(c);
};
x3::rule<struct which_, Which> const which = "any level, any measure, or the name of a measure";
auto const which_def = (keyword("any") > any_kind[set<&Which::kind>]) | name[set_measure];  // no attribute

struct Whiches { std::vector<Which> list; };
x3::rule<struct whiches_, Whiches> const whiches = "which claims";
auto const whiches_def = which[append<&Whiches::list>] >> *(',' > which[append<&Whiches::list>]);

// ---- examples -------------------------------------------------------------------------------------------------------

x3::rule<struct date_, std::string> const date = "a date such as 2022-01-24";
auto const date_def = x3::lexeme[x3::repeat(4)[x3::ascii::digit] >> x3::char_('-') >> x3::repeat(2)[x3::ascii::digit] >> x3::char_('-') >>
                                 x3::repeat(2)[x3::ascii::digit]];
x3::rule<struct sentence_, Name> const sentence = "a sentence in quotes";
auto const keep_sentence = [](auto& c) {
    auto const range = x3::_attr(c);
    x3::_val(c).text.assign(range.begin(), range.end());
    x3::_val(c).position = range.begin().position();
};
auto const sentence_def = x3::lexeme['"' >> x3::raw[*(x3::char_ - '"' - '\n')][keep_sentence] >> '"'];
x3::rule<struct example_article_, ExampleArticle> const example_article = "an article by OUTLET on DATE";
auto const example_article_def = keyword("article") > by_word > name[set_text<&ExampleArticle::outlet>] > on_word >
    date[set<&ExampleArticle::date>] > x3::eps >> -(keyword("headline") > sentence[set<&ExampleArticle::headline>]) >
    sentence[append<&ExampleArticle::sentences>] > x3::eps >> *sentence[append<&ExampleArticle::sentences>];

Word<struct silent_> const silent_word = "the word silent";
auto const silent_word_def = keyword("silent");
auto const set_once = [](auto& c) { x3::_val(c).times = 1; };
auto const set_times = [](auto& c) { x3::_val(c).times = x3::_attr(c); };
auto const add_figure = [](auto& c) { x3::_val(c).figures.push_back(x3::_attr(c).text); };
auto const fires = keyword("fire") >> x3::eps[put<&Example::fires, true>] >>
    -((keyword("once") >> x3::eps[set_once]) | (whole<int>[set_times] >> keyword("times"))) >>                // no attribute
    -(keyword("on") > text[add_figure] > x3::eps >> *((keyword("and") | ',') > text[add_figure]));            // no attribute
auto const silent = keyword("stay") > silent_word > x3::eps[put<&Example::fires, false>];
x3::rule<struct example_, Example> const example = "an example";
auto const set_title = [](auto& c) {
    x3::_val(c).title = x3::_attr(c).text;
    x3::_val(c).position = x3::_attr(c).position;
};
x3::rule<struct how_, Example> const how = "must fire, must stay silent, or should one day";
auto const how_def = (keyword("must") | (keyword("should") >> keyword("one") >> keyword("day") >> x3::eps[put<&Example::known_miss, true>])) >>  // no attribute
    (fires | silent);  // no attribute
auto const set_how = [](auto& c) {
    auto const title = x3::_val(c).title;
    auto const position = x3::_val(c).position;
    x3::_val(c) = x3::_attr(c);
    x3::_val(c).title = title;
    x3::_val(c).position = position;
};
auto const example_def = keyword("example") > text[set_title] > how[set_how] > example_article[append<&Example::articles>] > x3::eps >>
    *example_article[append<&Example::articles>];

// ---- the rule -------------------------------------------------------------------------------------------------------

struct severities_ : x3::symbols<Severity> {
    severities_() { add("error", Severity::error)("warning", Severity::warning)("note", Severity::note); }
} const severities;
x3::rule<struct severity_, Severity> const severity = "error, warning or note";
auto const severity_def = x3::lexeme[severities >> !x3::ascii::alnum];
struct outcomes_ : x3::symbols<std::string> {
    outcomes_() { add("contradiction", "contradiction")("discrepancy", "discrepancy")("update", "update"); }
} const outcomes;
x3::rule<struct outcome_word_, std::string> const outcome = "contradiction, discrepancy or update";
auto const outcome_def = x3::lexeme[outcomes >> !x3::ascii::alnum];
struct finds_ : x3::symbols<Find::What> {
    finds_() { add("parts", Find::What::parts)("base", Find::What::base)("amount", Find::What::amount)("per-head", Find::What::per_head); }
} const finds;
x3::rule<struct find_what_, Find::What> const find_what = "parts, base, amount or per-head";
auto const find_what_def = x3::lexeme[finds >> !x3::ascii::alnum];
x3::rule<struct find_, Find> const find = "a find";
auto const find_def = name[set<&Find::name>] > colon > find_what[set<&Find::what>] > of_word > name[set<&Find::of>];

auto const set_which = [](auto& c) { x3::_val(c).which = x3::_attr(c).list; };
auto const shape = [](auto kind) { return [kind](auto& c) { x3::_val(c).shape = kind; }; };
auto const scope = [](auto kind) { return [kind](auto& c) { x3::_val(c).scope = kind; }; };
auto const set_where = [](auto& c) { x3::_val(c).where = x3::_attr(c); };
auto const set_flag = [](auto& c) { x3::_val(c).flag = x3::_attr(c); };
auto const set_formerly = [](auto& c) { x3::_val(c).formerly = x3::_attr(c); };

auto const pair = keyword("pair") >> x3::eps[shape(Shape::pair)] > name[append<&RuleDecl::variables>] > comma >
    name[append<&RuleDecl::variables>] > x3::eps >> -(keyword("of") > whiches[set_which]) >>
    -((keyword("within") > one_article > x3::eps[scope(Scope::one_article)]) |  // no attribute
      (keyword("linked") > by_part > x3::eps[scope(Scope::part_of)]));
auto const each = keyword("each") >> x3::eps[shape(Shape::each)] > claim_word > name[append<&RuleDecl::variables>] > of_word > whiches[set_which];
auto const series = keyword("series") >> x3::eps[shape(Shape::series)] > name[append<&RuleDecl::variables>] > of_word > whiches[set_which] >
    by_word > name[append<&RuleDecl::by>] > x3::eps >> *(',' > name[append<&RuleDecl::by>]) >> keyword("ordered") > by_as_of;
auto const group = keyword("group") >> x3::eps[shape(Shape::group)] > name[append<&RuleDecl::variables>] > of_word > whiches[set_which] >
    by_word > name[append<&RuleDecl::by>] > x3::eps >> *(',' > name[append<&RuleDecl::by>]) > every_word >
    number[set<&RuleDecl::every_days>] > days_word;

auto const rule_declaration_def = keyword("rule") > name[set<&RuleDecl::name>] > x3::eps >> -severity[set<&RuleDecl::severity>] >>
    *((keyword("finds") > outcome[set<&RuleDecl::finds>]) |                 // no attribute
      (pair) | (each) | (series) | (group) |                                // no attribute
      (keyword("find") > find[append<&RuleDecl::find>]) |                   // no attribute
      (keyword("where") > condition[set_where]) |                           // no attribute
      (keyword("flag") > when_word > condition[set_flag]) |                 // no attribute
      (keyword("say") > text[set_text<&RuleDecl::say>]) |                   // no attribute
      (keyword("because") > text[set_text<&RuleDecl::because>]) |           // no attribute
      (keyword("suggest") > text[set_text<&RuleDecl::suggest>]) |           // no attribute
      (keyword("see") > text[set_text<&RuleDecl::see>]) |                   // no attribute
      (keyword("formerly") > name[set_formerly]) |                          // no attribute
      example[append<&RuleDecl::examples>]);

BOOST_SPIRIT_DEFINE(of_word, claim_word, colon, comma, one_article, by_part, by_word, by_as_of, every_word, days_word)
BOOST_SPIRIT_DEFINE(when_word, on_word, number, any_kind, which, whiches, date, sentence, example_article, silent_word, how, example)
BOOST_SPIRIT_DEFINE(severity, outcome, find_what, find)

}  // namespace

BOOST_SPIRIT_DEFINE(rule_declaration)
BOOST_SPIRIT_INSTANTIATE(RuleRule, Iterator, Context)

}  // namespace claimcheck::rule_forms
