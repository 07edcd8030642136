// A rule: its name and severity, one shape, conditions, texts, examples; in any order behind the name.
#include "grammar/rule_grammar.hpp"

namespace claimcheck::rule_forms {
namespace {

template <typename Tag>
using Word = x3::rule<Tag, x3::unused_type>;

Word<struct of_> const of_word = "the word \"of\"";
auto const of_word_def = keyword("of");
Word<struct claim_> const claim_word = "the word \"claim\"";
auto const claim_word_def = keyword("claim");
Word<struct colon_> const colon = "a colon";
auto const colon_def = x3::lit(':');
Word<struct comma_> const comma = "a comma and a second name";
auto const comma_def = x3::lit(',');
Word<struct one_article_> const one_article = "the words \"one article\"";
auto const one_article_def = keyword("one") >> keyword("article");
Word<struct by_part_> const by_part = "the words \"by part-of\"";
auto const by_part_def = keyword("by") >> keyword("part-of");
Word<struct by_> const by_word = "the word \"by\"";
auto const by_word_def = keyword("by");
Word<struct as_of_> const by_as_of = "the words \"by as-of\"";
auto const by_as_of_def = keyword("by") >> keyword("as-of");
Word<struct every_> const every_word = "the word \"every\"";
auto const every_word_def = keyword("every");
Word<struct days_> const days_word = "the word \"days\"";
auto const days_word_def = keyword("days") | keyword("day");  // no attribute
Word<struct when_> const when_word = "the word \"when\"";
auto const when_word_def = keyword("when");
Word<struct on_> const on_word = "the word \"on\"";
auto const on_word_def = keyword("on");
Word<struct times_> const times_word = "the word \"times\"";
auto const times_word_def = keyword("times");
Word<struct ordered_> const ordered_word = "the word \"ordered\"";
auto const ordered_word_def = keyword("ordered");

// ---- which claims ---------------------------------------------------------------------------------------------------

x3::rule<struct any_kind_, std::optional<FigureKind>> const any_kind = "\"level\", \"count\", \"change\", \"rate\", \"share\" or \"measure\"";
template <FigureKind Kind>
auto const kind = [](auto& c) { x3::_val(c) = Kind; };
auto const any_kind_def = keyword("measure") | (keyword("level") >> x3::eps[kind<FigureKind::level>]) |  // no attribute
    (keyword("count") >> x3::eps[kind<FigureKind::count>]) |                                             // no attribute
    (keyword("change") >> x3::eps[kind<FigureKind::change>]) |                                           // no attribute
    (keyword("rate") >> x3::eps[kind<FigureKind::rate>]) |                                               // no attribute
    (keyword("share") >> x3::eps[kind<FigureKind::share>]);
auto const set_measure = [](auto& c) {
    x3::_val(c).any = false;
    x3::_val(c).measure = std::move(x3::_attr(c));
};
x3::rule<struct which_, Which> const which = "any level, any measure, or the name of a measure";
auto const which_def = (keyword("any") > any_kind[set<&Which::kind>]) | name[set_measure];  // no attribute

struct Whiches { std::vector<Which> list; };
x3::rule<struct whiches_, Whiches> const whiches = "which claims";
auto const whiches_def = which[append<&Whiches::list>] >> *(',' > which[append<&Whiches::list>]);

// ---- examples -------------------------------------------------------------------------------------------------------

x3::rule<struct sentence_, Name> const sentence = "a sentence in quotes";
auto const sentence_def = quoted[take_name];
x3::rule<struct example_article_, ExampleArticle> const example_article = "an article by OUTLET on DAY";
auto const example_article_def = keyword("article") > by_word > name[set_text<&ExampleArticle::outlet>] > on_word >
    date[set<&ExampleArticle::date>] > x3::eps >> -(keyword("headline") > sentence[set<&ExampleArticle::headline>]) >
    sentence[append<&ExampleArticle::sentences>] > x3::eps >> *sentence[append<&ExampleArticle::sentences>];

Word<struct silent_> const silent_word = "the word \"silent\"";
auto const silent_word_def = keyword("silent");
auto const set_once = [](auto& c) { x3::_val(c).times = 1; };
auto const set_times = [](auto& c) { x3::_val(c).times = x3::_attr(c); };
auto const add_figure = [](auto& c) { x3::_val(c).figures.push_back(std::move(x3::_attr(c).text)); };
auto const set_title = [](auto& c) {
    x3::_val(c).title = std::move(x3::_attr(c).text);
    x3::_val(c).position = x3::_attr(c).position;
};
/// must fire once on "90,000" and "115,000"; must stay silent; should one day fire
x3::rule<struct how_, x3::unused_type> const must = "\"must\" or \"should one day\"";
Word<struct one_day_> const one_day = "the words \"one day\"";
auto const one_day_def = keyword("one") >> keyword("day");
x3::rule<struct outcome_of_, Example> const example = "an example";
Word<struct wanted_outcome_> const wanted_outcome = "\"fire\" or \"stay silent\"";
auto const wanted_outcome_def = &(keyword("fire") | keyword("stay"));  // no attribute
auto const must_def = &(keyword("must") | keyword("should"));          // no attribute
auto const fires = keyword("fire") >> x3::eps[put<&Example::fires, true>] >>
    -((keyword("once") >> x3::eps[set_once]) | (&x3::ascii::digit > positive[set_times] > times_word)) >>           // no attribute
    -(keyword("on") > one_text[add_figure] > x3::eps >> *((keyword("and") | ',') > one_text[add_figure]));         // no attribute
auto const silent = keyword("stay") > silent_word > x3::eps[put<&Example::fires, false>];
auto const example_def = keyword("example") > text[set_title] > must >
    x3::eps >> (keyword("must") | (keyword("should") > one_day > x3::eps[put<&Example::known_miss, true>])) >  // no attribute
    wanted_outcome > x3::eps >> (fires | silent) > example_article[append<&Example::articles>] > x3::eps >>    // no attribute
    *example_article[append<&Example::articles>];

// ---- the rule -------------------------------------------------------------------------------------------------------

x3::rule<struct severity_, Severity> const severity = "error, warning or note";
auto const severity_def = (keyword("error") >> x3::attr(Severity::error)) |      // no attribute
                          (keyword("warning") >> x3::attr(Severity::warning)) |  // no attribute
                          (keyword("note") >> x3::attr(Severity::note));
x3::rule<struct outcome_, std::string> const outcome = "\"contradiction\", \"discrepancy\" or \"update\"";
auto const to_outcome = [](auto& c) { x3::_val(c) = x3::_attr(c); };
struct outcomes_ : x3::symbols<char const*> {
    outcomes_() { add("contradiction", "contradiction")("discrepancy", "discrepancy")("update", "update"); }
} const outcomes;
auto const outcome_def = x3::lexeme[outcomes[to_outcome] >> !goes_on];
x3::rule<struct find_what_, Find::What> const find_what = "\"parts\", \"base\", \"amount\" or \"per-head\"";
auto const find_what_def = (keyword("parts") >> x3::attr(Find::What::parts)) |    // no attribute
                           (keyword("base") >> x3::attr(Find::What::base)) |      // no attribute
                           (keyword("amount") >> x3::attr(Find::What::amount)) |  // no attribute
                           (keyword("per-head") >> x3::attr(Find::What::per_head));
x3::rule<struct find_, Find> const find = "a find";
auto const find_def = name[set<&Find::name>] > colon > find_what[set<&Find::what>] > of_word > name[set<&Find::of>];

auto const set_which = [](auto& c) { x3::_val(c).which = x3::_attr(c).list; };
auto const shape = [](auto kind) { return [kind](auto& c) { x3::_val(c).shape = kind; }; };
auto const scope = [](auto kind) { return [kind](auto& c) { x3::_val(c).scope = kind; }; };
auto const set_where = [](auto& c) { x3::_val(c).where = std::move(x3::_attr(c)); };
auto const set_flag = [](auto& c) { x3::_val(c).flag = std::move(x3::_attr(c)); };
auto const set_formerly = [](auto& c) { x3::_val(c).formerly = std::move(x3::_attr(c)); };
auto const set_say = [](auto& c) {
    x3::_val(c).say = std::move(x3::_attr(c).text);
    x3::_val(c).say_position = x3::_attr(c).position;
};
auto const no_where = [](auto& c) { x3::_pass(c) = !x3::_val(c).where; };
auto const no_flag = [](auto& c) { x3::_pass(c) = !x3::_val(c).flag; };
auto const no_outcome = [](auto& c) { x3::_val(c).finds.clear(); };  // the reader puts what is usual
auto const no_shape = x3::eps[once<&RuleDecl::variables>];

auto const pair = keyword("pair") >> no_shape >> x3::eps[shape(Shape::pair)] > name[append<&RuleDecl::variables>] > comma >
    name[append<&RuleDecl::variables>] > x3::eps >> -(keyword("of") > whiches[set_which]) >>
    -((keyword("within") > one_article > x3::eps[scope(Scope::one_article)]) |  // no attribute
      (keyword("linked") > by_part > x3::eps[scope(Scope::part_of)]));
auto const each = keyword("each") >> no_shape >> x3::eps[shape(Shape::each)] > claim_word > name[append<&RuleDecl::variables>] > of_word >
    whiches[set_which];
auto const series = keyword("series") >> no_shape >> x3::eps[shape(Shape::series)] > name[append<&RuleDecl::variables>] > of_word >
    whiches[set_which] > by_word > name[append<&RuleDecl::by>] > x3::eps >> *(',' > name[append<&RuleDecl::by>]) > ordered_word > by_as_of;
auto const group = keyword("group") >> no_shape >> x3::eps[shape(Shape::group)] > name[append<&RuleDecl::variables>] > of_word >
    whiches[set_which] > by_word > name[append<&RuleDecl::by>] > x3::eps >> *(',' > name[append<&RuleDecl::by>]) > every_word >
    positive[set<&RuleDecl::every_days>] > days_word;

auto const rule_declaration_def = keyword("rule") > name[set<&RuleDecl::name>] > x3::eps >> -severity[set<&RuleDecl::severity>] >>
    x3::eps[no_outcome] >>
    *((keyword("finds") >> x3::eps[once<&RuleDecl::finds>] > outcome[set<&RuleDecl::finds>]) |          // no attribute
      (pair) | (each) | (series) | (group) |                                                            // no attribute
      (keyword("find") > find[append<&RuleDecl::find>]) |                                               // no attribute
      (keyword("where") >> x3::eps[no_where] > condition[set_where]) |                                  // no attribute
      (keyword("flag") >> x3::eps[no_flag] > when_word > condition[set_flag]) |                         // no attribute
      (keyword("say") >> x3::eps[once<&RuleDecl::say>] > text[set_say]) |              // no attribute
      (keyword("because") >> x3::eps[once<&RuleDecl::because>] > text[set_text<&RuleDecl::because>]) |  // no attribute
      (keyword("suggest") >> x3::eps[once<&RuleDecl::suggest>] > text[set_text<&RuleDecl::suggest>]) |  // no attribute
      (keyword("see") >> x3::eps[once<&RuleDecl::see>] > text[set_text<&RuleDecl::see>]) |              // no attribute
      (keyword("formerly") >> x3::eps[once<&RuleDecl::formerly>] > name[set_formerly]) |                // no attribute
      example[append<&RuleDecl::examples>]);

BOOST_SPIRIT_DEFINE(of_word, claim_word, colon, comma, one_article, by_part, by_word, by_as_of, every_word, days_word, when_word, on_word)
BOOST_SPIRIT_DEFINE(times_word, ordered_word, any_kind, which, whiches, sentence, example_article, silent_word, must, one_day, wanted_outcome)
BOOST_SPIRIT_DEFINE(example, severity, outcome, find_what, find)

}  // namespace

BOOST_SPIRIT_DEFINE(rule_declaration)
BOOST_SPIRIT_INSTANTIATE(RuleRule, Iterator, Context)

}  // namespace claimcheck::rule_forms
