// The declarations of words: package, measure, place, person, organisation, force, source, event, outlet, hedge, round,
// condition, accept. A declaration is its header and its fields, in any order.
#include "grammar/rule_grammar.hpp"

namespace claimcheck::rule_forms {
namespace {

/// "troops", "soldiers": words are never joined, so that a forgotten comma is a mistake.
x3::rule<struct texts_, Words> const texts = "a text in quotes";
auto const add = [](auto& c) { x3::_val(c).push_back(std::move(x3::_attr(c))); };
x3::rule<struct no_text_, x3::unused_type> const no_text = "a comma between two texts";
auto const no_text_def = !x3::lit(RuleSource::quote);
auto const texts_def = one_text[add] >> *(',' > one_text[add]) > no_text;
template <auto Field>
auto const append_all = [](auto& c) {
    auto& field = x3::_val(c).*Field;
    if (field.empty()) {
        field = std::move(x3::_attr(c));
    } else {
        field.insert(field.end(), std::make_move_iterator(x3::_attr(c).begin()), std::make_move_iterator(x3::_attr(c).end()));
    }
};

// ---- package --------------------------------------------------------------------------------------------------------

x3::rule<struct version_, std::string> const version = "a version such as 1.2.0";
auto const to_version = [](auto& c) { x3::_val(c) = std::string{x3::_attr(c).begin().until(x3::_attr(c).end())}; };
auto const version_def = x3::lexeme[x3::raw[+x3::ascii::digit >> '.' >> +x3::ascii::digit >> '.' >> +x3::ascii::digit][to_version] >> !goes_on];
x3::rule<struct language_, int> const language = "the number of the rule language, which is 1";
auto const to_language = [](auto& c) {
    x3::_val(c) = x3::_attr(c);
    x3::_pass(c) = x3::_attr(c) == 1;
};
auto const language_def = whole[to_language];
x3::rule<struct package_, PackageDecl> const package = "a package";
auto const use_name = [](auto& c) { x3::_val(c).uses.emplace_back(x3::_attr(c), std::string{}); };
auto const use_version = [](auto& c) { x3::_val(c).uses.back().second = x3::_attr(c); };
auto const package_def = keyword("package") > name[set<&PackageDecl::name>] > version[set<&PackageDecl::version>] >
    x3::eps[put<&PackageDecl::language, 0>] >>
    *((keyword("language") >> x3::eps[once<&PackageDecl::language>] > language[set<&PackageDecl::language>]) |  // no attribute
      (keyword("uses") > name[use_name] > version[use_version]));

// ---- measure --------------------------------------------------------------------------------------------------------

x3::rule<struct kind_, FigureKind> const kind = "a kind of figure: \"level\", \"count\", \"change\", \"rate\" or \"share\"";
auto const kind_def = (keyword("level") >> x3::attr(FigureKind::level)) |    // no attribute
                      (keyword("count") >> x3::attr(FigureKind::count)) |    // no attribute
                      (keyword("change") >> x3::attr(FigureKind::change)) |  // no attribute
                      (keyword("rate") >> x3::attr(FigureKind::rate)) |      // no attribute
                      (keyword("share") >> x3::attr(FigureKind::share));
x3::rule<struct is_word_, x3::unused_type> const is_word = "the word \"is\"";
x3::rule<struct of_word_, x3::unused_type> const of_word = "the word \"of\"";
x3::rule<struct event_word_, x3::unused_type> const event_word = "the word \"event\"";
x3::rule<struct days_word_, x3::unused_type> const days_word = "the word \"days\"";
auto const is_word_def = keyword("is");
auto const of_word_def = keyword("of");
auto const event_word_def = keyword("event");
auto const days_word_def = keyword("days") | keyword("day");  // no attribute
x3::rule<struct period_, Over> const period = "\"month\", \"quarter\" or \"year\"";
auto const period_def = (keyword("month") >> x3::attr(Over::month)) |      // no attribute
                        (keyword("quarter") >> x3::attr(Over::quarter)) |  // no attribute
                        (keyword("year") >> x3::attr(Over::year));
auto const unsaid = [](auto& c) { x3::_pass(c) = x3::_val(c).over == Over::unsaid; };
auto const set_holds = [](auto& c) { x3::_val(c).holds_days = x3::_attr(c); };
auto const set_part = [](auto& c) { x3::_val(c).part_of = std::move(x3::_attr(c)); };
auto const set_formerly = [](auto& c) { x3::_val(c).formerly = std::move(x3::_attr(c)); };
x3::rule<struct measure_, MeasureDecl> const measure = "a measure";
auto const measure_def = keyword("measure") > name[set<&MeasureDecl::name>] > is_word > kind[set<&MeasureDecl::kind>] > of_word >
    name[set_text<&MeasureDecl::unit>] > x3::eps >>
    *((keyword("nouns") > texts[append_all<&MeasureDecl::nouns>]) |                                  // no attribute
      (keyword("verbs") > texts[append_all<&MeasureDecl::verbs>]) |                                  // no attribute
      (keyword("things") > texts[append_all<&MeasureDecl::things>]) |                                // no attribute
      (keyword("changes") > texts[append_all<&MeasureDecl::changes>]) |                              // no attribute
      (keyword("over") >> x3::eps[unsaid] > period[set<&MeasureDecl::over>]) |                       // no attribute
      (keyword("never") > texts[append_all<&MeasureDecl::never>]) |                                  // no attribute
      (keyword("needs") >> keyword("subject") >> x3::eps[once<&MeasureDecl::needs_subject>] > x3::eps[put<&MeasureDecl::needs_subject, true>]) |  // no attribute
      (keyword("needs") >> x3::eps[once<&MeasureDecl::needs_event>] > event_word > x3::eps[put<&MeasureDecl::needs_event, true>]) |              // no attribute
      (keyword("takes") >> x3::eps[once<&MeasureDecl::takes_event>] > event_word > x3::eps[put<&MeasureDecl::takes_event, true>]) |              // no attribute
      (keyword("tells") > of_word > texts[append_all<&MeasureDecl::tells_of>]) |                                                             // no attribute
      (keyword("settled") >> x3::eps[once<&MeasureDecl::settled>] >> x3::eps[put<&MeasureDecl::settled, true>]) |                            // no attribute
      (keyword("falling") >> x3::eps[once<&MeasureDecl::falling>] >> x3::eps[put<&MeasureDecl::falling, true>]) |                            // no attribute
      (keyword("holds") >> x3::eps[once<&MeasureDecl::holds_days>] > whole[set_holds] > days_word) |                                        // no attribute
      (keyword("part") >> x3::eps[once<&MeasureDecl::part_of>] > of_word > name[set_part]) |                                                 // no attribute
      (keyword("formerly") >> x3::eps[once<&MeasureDecl::formerly>] > name[set_formerly]));

// ---- entities and outlets -------------------------------------------------------------------------------------------

x3::rule<struct entity_kind_, EntityKind> const entity_kind = "a kind of entity";
auto const entity_kind_def = (keyword("place") >> x3::attr(EntityKind::place)) |                // no attribute
                             (keyword("person") >> x3::attr(EntityKind::person)) |              // no attribute
                             (keyword("organisation") >> x3::attr(EntityKind::organisation)) |  // no attribute
                             (keyword("force") >> x3::attr(EntityKind::force)) |                // no attribute
                             (keyword("source") >> x3::attr(EntityKind::source)) |              // no attribute
                             (keyword("event") >> x3::attr(EntityKind::event));
x3::rule<struct for_word_, x3::unused_type> const for_word = "the word \"for\"";
auto const for_word_def = keyword("for");
auto const set_inside = [](auto& c) { x3::_val(c).inside = std::move(x3::_attr(c)); };
auto const set_speaks = [](auto& c) { x3::_val(c).speaks_for = std::move(x3::_attr(c)); };
x3::rule<struct entity_, EntityDecl> const entity = "a place, person, organisation, force, source or event";
auto const entity_def = entity_kind[set<&EntityDecl::kind>] >
    name[set<&EntityDecl::name>] > x3::eps >>
    *((keyword("names") > texts[append_all<&EntityDecl::names>]) |        // no attribute
      (keyword("people") > texts[append_all<&EntityDecl::people>]) |      // no attribute
      (keyword("inside") >> x3::eps[once<&EntityDecl::inside>] > name[set_inside]) |                            // no attribute
      (keyword("speaks") >> x3::eps[once<&EntityDecl::speaks_for>] > for_word > name[set_speaks]));
x3::rule<struct outlet_, OutletDecl> const outlet = "an outlet";
auto const outlet_def = keyword("outlet") > name[set<&OutletDecl::name>] > x3::eps >>
    *((keyword("names") > texts[append_all<&OutletDecl::names>]) |        // no attribute
      (keyword("carries") > name[append<&OutletDecl::carries>] > x3::eps >> *(',' > name[append<&OutletDecl::carries>])));

// ---- hedges and rounding --------------------------------------------------------------------------------------------

x3::rule<struct percent_, std::int64_t> const percent = "a percentage such as 80%";
auto const to_percent = [](auto& c) { x3::_val(c) = x3::_attr(c); };
auto const percent_def = whole[to_percent] >> '%';
auto const set_low = [](auto& c) { x3::_val(c).low_percent = x3::_attr(c); };
auto const set_high = [](auto& c) { x3::_val(c).high_percent = x3::_attr(c); };
x3::rule<struct range_, RangeDecl> const range = "a range such as 80% to 120%, above 100%, from 100%, below 100%, up to 100%";
x3::rule<struct to_word_, x3::unused_type> const to_word = "the word \"to\"";
auto const to_word_def = keyword("to");
auto const upper = keyword("to") > percent[set_high];
auto const range_def =
    (keyword("above") >> x3::eps[put<&RangeDecl::low_open, true>] > percent[set_low] > x3::eps >> -(upper)) |       // no attribute
    (keyword("from") > percent[set_low] > x3::eps >> -(upper)) |                                                    // no attribute
    (keyword("below") >> x3::eps[put<&RangeDecl::high_open, true>] > percent[set_high]) |                           // no attribute
    (keyword("up") >> keyword("to") > percent[set_high]) |                                                          // no attribute
    (percent[set_low] > to_word > x3::eps >> -(keyword("below") >> x3::eps[put<&RangeDecl::high_open, true>]) > percent[set_high]);
template <auto Field>
auto const unset = [](auto& c) {
    auto const& range_of = x3::_val(c).*Field;
    x3::_pass(c) = !range_of.low_percent && !range_of.high_percent;
};
x3::rule<struct hedge_, HedgeDecl> const hedge = "a hedge";
auto const hedge_def = keyword("hedge") > name[set<&HedgeDecl::name>] > x3::eps >>
    *((keyword("words") > texts[append_all<&HedgeDecl::words>]) |  // no attribute
      (keyword("stated") >> x3::eps[unset<&HedgeDecl::stated>] > range[set<&HedgeDecl::stated>]) |       // no attribute
      (keyword("usual") >> x3::eps[unset<&HedgeDecl::usual>] > range[set<&HedgeDecl::usual>]));
/// 5% or 2.5%, in thousandths
x3::rule<struct permille_, std::int64_t> const permille = "a percentage such as 2.5%";
auto const set_tens = [](auto& c) { x3::_val(c) = x3::_attr(c) * 10; };
auto const add_tenth = [](auto& c) { x3::_val(c) += x3::_attr(c) - '0'; };
auto const permille_def = x3::lexeme[x3::uint_parser<std::int64_t, 10, 1, 3>{}[set_tens] >> -('.' >> x3::ascii::digit[add_tenth]) >> '%'];
x3::rule<struct figures_, x3::unused_type> const figures_word = "the word \"figures\"";
auto const figures_word_def = keyword("figures");
x3::rule<struct stated_word_, x3::unused_type> const stated_word = "the word \"stated\"";
auto const stated_word_def = keyword("stated");
x3::rule<struct usual_word_, x3::unused_type> const usual_word = "the word \"usual\"";
auto const usual_word_def = keyword("usual");
x3::rule<struct round_, RoundDecl> const round = "rounding";
auto const round_def = keyword("round") > figures_word > stated_word > permille[set<&RoundDecl::stated_permille>] > usual_word >
    permille[set<&RoundDecl::usual_permille>];

// ---- condition, places from, accept ---------------------------------------------------------------------------------

x3::rule<struct condition_decl_, ConditionDecl> const condition_decl = "a named condition";
auto const condition_decl_def = keyword("condition") > name[set<&ConditionDecl::name>] > is_word > condition[set<&ConditionDecl::condition>];
x3::rule<struct places_from_, PlacesFromDecl> const places_from = "places from a file";
x3::rule<struct from_word_, x3::unused_type> const from_word = "the word \"from\"";
auto const from_word_def = keyword("from");
auto const places_from_def = keyword("places") > from_word > one_text[set<&PlacesFromDecl::file>];
x3::rule<struct article_word_, x3::unused_type> const article_word = "the word \"article\"";
auto const article_word_def = keyword("article");
x3::rule<struct accept_, AcceptDecl> const accept = "an accept";
auto const add_figure = [](auto& c) { x3::_val(c).figures.push_back(std::move(x3::_attr(c).text)); };
auto const add_pair = [](auto& c) { x3::_val(c).pairs.push_back(std::move(x3::_attr(c).text)); };
auto const accept_def = keyword("accept") > name[set<&AcceptDecl::rule>] > x3::eps >>
    *((keyword("pairs") > one_text[add_pair] > x3::eps >> *((keyword("and") | ',') > one_text[add_pair])) |                                    // no attribute
      (keyword("figures") > one_text[add_figure] > x3::eps >> *((keyword("and") | ',') > one_text[add_figure])) |            // no attribute
      (keyword("in") >> x3::eps[once<&AcceptDecl::article>] > article_word > text[set_text<&AcceptDecl::article>]) |        // no attribute
      (keyword("because") >> x3::eps[once<&AcceptDecl::because>] > text[set_text<&AcceptDecl::because>]) |                  // no attribute
      (keyword("by") >> x3::eps[once<&AcceptDecl::by>] > text[set_text<&AcceptDecl::by>]) |                                 // no attribute
      (keyword("on") >> x3::eps[once<&AcceptDecl::on>] > date[set<&AcceptDecl::on>]) |                                      // no attribute
      (keyword("until") >> x3::eps[once<&AcceptDecl::until>] > date[set<&AcceptDecl::until>]));

BOOST_SPIRIT_DEFINE(texts, no_text, version, language, package, kind, is_word, of_word, event_word, days_word, period, measure)
BOOST_SPIRIT_DEFINE(to_word, for_word, entity_kind, entity, outlet, percent, range, hedge, permille, figures_word, stated_word, usual_word, round)
BOOST_SPIRIT_DEFINE(condition_decl, places_from, from_word, article_word, accept)

auto const vocabulary_declaration_def =
    first_of<Declaration>(entity, measure, outlet, hedge, round, package, condition_decl, places_from, accept);

}  // namespace

BOOST_SPIRIT_DEFINE(vocabulary_declaration)
BOOST_SPIRIT_INSTANTIATE(VocabularyRule, Iterator, Context)

}  // namespace claimcheck::rule_forms
