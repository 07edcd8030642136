// Conditions: terms joined by "and", those joined by "or", "not" and brackets. A term is told by its first words; from
// there on what must follow is expected, and its name is what a message says.
#include "grammar/rule_grammar.hpp"

namespace claimcheck::rule_forms {
namespace {

auto const make_name = [](auto& c) {
    auto const range = x3::_attr(c);
    x3::_val(c) = Name{std::string{range.begin().until(range.end())}, range.begin().position()};
};
auto const name_def = x3::lexeme[x3::raw[x3::ascii::lower >> *(x3::ascii::lower | x3::ascii::digit |  // no attribute
                                                               (x3::char_('-') >> &(x3::ascii::lower | x3::ascii::digit)))][make_name] >> !goes_on];

template <typename Tag>
using Word = x3::rule<Tag, x3::unused_type>;
Word<struct by_> const by = "the word \"by\"";
auto const by_def = keyword("by");

// ---- operands -------------------------------------------------------------------------------------------------------

auto const set_kind = [](auto kind) { return [kind](auto& c) { x3::_val(c).kind = kind; }; };
x3::rule<struct operand_, Operand> const operand = "a figure (a name, \"sum of\" parts, s of base, x minus y, x changed by y, \"consensus\")";
auto const operand_def =
    (keyword("sum") >> keyword("of") >> x3::eps[set_kind(Operand::Kind::sum_of)] > name[set<&Operand::left>]) |  // no attribute
    (keyword("consensus") >> x3::eps[set_kind(Operand::Kind::consensus)]) |                                      // no attribute
    (name[set<&Operand::left>] >> -((keyword("of") >> x3::eps[set_kind(Operand::Kind::share_of)] > name[set<&Operand::right>]) |  // no attribute
                                    (keyword("changed") >> x3::eps[set_kind(Operand::Kind::changed_by)] > by > name[set<&Operand::right>]) |  // no attribute
                                    (keyword("minus") >> x3::eps[set_kind(Operand::Kind::minus)] > name[set<&Operand::right>])));

// ---- terms ----------------------------------------------------------------------------------------------------------

x3::rule<struct verb_, Verb> const verb = "a comparison";
auto const verb_def = (keyword("contradicts") >> x3::attr(Verb::contradicts)) |                      // no attribute
                      (keyword("exceeds") >> x3::attr(Verb::exceeds)) |                              // no attribute
                      (keyword("updates") >> x3::attr(Verb::updates)) |                              // no attribute
                      (keyword("opposes") >> x3::attr(Verb::opposes)) |                              // no attribute
                      (keyword("disagrees") >> keyword("with") >> x3::attr(Verb::disagrees)) |       // no attribute
                      (keyword("agrees") >> keyword("with") >> x3::attr(Verb::agrees)) |             // no attribute
                      (keyword("falls") >> keyword("below") >> x3::attr(Verb::falls_below));

/// a disagrees with b; sum of parts contradicts w
x3::rule<struct compare_, Compare> const compare = "a comparison";
auto const compare_def = operand[set<&Compare::a>] >> verb[set<&Compare::verb>] > operand[set<&Compare::b>];
/// b outpaces a by 3 times
x3::rule<struct outpaces_, Outpaces> const outpaces = "a comparison of pace";
auto const set_times = [](auto& c) { x3::_val(c).times = x3::_attr(c); };
Word<struct times_> const times = "the word \"times\"";
auto const times_def = keyword("times");
auto const outpaces_def = name[set<&Outpaces::b>] >> keyword("outpaces") > name[set<&Outpaces::a>] > by > positive[set_times] > times;
/// a is 1000 times b
x3::rule<struct is_times_, Times> const is_times = "a multiple";
auto const is_times_def = operand[set<&Times::a>] >> keyword("is") >> &x3::ascii::digit > positive[set_times] > times > operand[set<&Times::b>];
/// a is b with digits swapped
x3::rule<struct swapped_, Swapped> const swapped = "swapped digits";
auto const swapped_def = name[set<&Swapped::a>] >> keyword("is") >> name[set<&Swapped::b>] >> keyword("with") >> keyword("digits") >>
    keyword("swapped");
/// same claimant; different outlet, article
x3::rule<struct fields_, Fields> const fields = "same or different fields";
auto const fields_def = ((keyword("same") >> x3::eps[put<&Fields::same, true>]) |              // no attribute
                         (keyword("different") >> x3::eps[put<&Fields::same, false>])) > name[append<&Fields::fields>] >
    x3::eps >> *(',' > name[append<&Fields::fields>]);
/// as-of within 90 days; as-of within holds; published within 3 days; period at least 365 days
x3::rule<struct window_, Window> const window = "a window of time";
Word<struct days_> const days = "the word \"days\"";
auto const days_def = keyword("days") | keyword("day");  // no attribute
x3::rule<struct span_, std::optional<int>> const span = "a number of days, or \"holds\"";
auto const set_span = [](auto& c) { x3::_val(c) = x3::_attr(c); };
auto const span_def = keyword("holds") | (&x3::ascii::digit > whole[set_span] > days);  // no attribute
x3::rule<struct day_span_, std::optional<int>> const day_span = "a number of days";
auto const day_span_def = &x3::ascii::digit > whole[set_span] > days;
Word<struct within_> const within = "the word \"within\"";
auto const within_def = keyword("within");
auto const as_kind = [](auto kind) { return [kind](auto& c) { x3::_val(c).kind = kind; }; };
Word<struct at_least_> const at_least = "the words \"at least\"";
auto const at_least_def = keyword("at") >> keyword("least");
auto const window_def =
    (keyword("as-of") >> x3::eps[as_kind(Window::Kind::as_of)] > within > span[set<&Window::days>]) |              // no attribute
    (keyword("published") >> x3::eps[as_kind(Window::Kind::published)] > within > day_span[set<&Window::days>]) |  // no attribute
    (keyword("period") >> x3::eps[as_kind(Window::Kind::period_at_least)] > at_least > day_span[set<&Window::days>]);
/// c has no claimant
x3::rule<struct has_, Has> const has = "has or has no field";
auto const has_def = name[set<&Has::subject>] >> keyword("has") >> -(keyword("no") >> x3::eps[put<&Has::negated, true>]) > name[set<&Has::field>];
/// h in headline; a is hedged; c is a correction
x3::rule<struct is_, Is> const is = "a property";
auto const is_def = name[set<&Is::subject>] >>
    ((-keyword("is") >> keyword("in") >> keyword("headline") >> x3::eps[put<&Is::what, Is::What::in_headline>]) |  // no attribute
     (keyword("is") >> keyword("hedged") >> x3::eps[put<&Is::what, Is::What::hedged>]) |                           // no attribute
     (keyword("is") >> keyword("inherited") >> x3::eps[put<&Is::what, Is::What::inherited>]) |                     // no attribute
     (keyword("is") >> -keyword("a") >> keyword("correction") >> x3::eps[put<&Is::what, Is::What::correction>]));
/// backing at least 4 outlets; dissent at most 1 outlet
x3::rule<struct backing_, Backing> const backing = "backing or dissent";
Word<struct outlets_> const outlets = "the word \"outlets\"";
auto const outlets_def = keyword("outlets") | keyword("outlet");  // no attribute
x3::rule<struct bound_, bool> const bound = "\"at least\" or \"at most\"";
auto const bound_def = keyword("at") >> ((keyword("least") >> x3::attr(true)) | (keyword("most") >> x3::attr(false)));  // no attribute
auto const backing_def = ((keyword("backing") >> &keyword("at") >> x3::eps[put<&Backing::backing, true>]) |               // no attribute
                          (keyword("dissent") >> &keyword("at") >> x3::eps[put<&Backing::backing, false>])) > bound[set<&Backing::at_least>] >
    whole[set<&Backing::outlets>] > outlets;

/// The name of a condition stands alone: "and", "or", a bracket, the next field of the rule or nothing follows.
x3::rule<struct named_, Named> const named = "the name of a condition";
auto const end_of_term = keyword("and") | keyword("or") | ')' | x3::eoi | keyword("finds") | keyword("pair") |         // no attribute
    keyword("each") | keyword("series") | keyword("group") | keyword("find") | keyword("where") | keyword("flag") |    // no attribute
    keyword("say") | keyword("because") | keyword("suggest") | keyword("see") | keyword("formerly") | keyword("example");
auto const named_def = name[set<&Named::name>] >> &end_of_term;
/// What begins like a term and goes on like none: here the message is made.
x3::rule<struct unfinished_, Named> const unfinished = "a condition";
Word<struct wanted_property_> const wanted_property =
    "\"hedged\", \"inherited\", \"in headline\", \"a correction\", N times b, or b \"with digits swapped\"";
Word<struct wanted_comparison_> const wanted_comparison =
    "a comparison: \"contradicts\", \"disagrees with\", \"agrees with\", \"exceeds\", \"falls below\", \"updates\", \"opposes\", \"outpaces\", "
    "\"is\", \"has\" or \"in headline\"";
Word<struct wanted_with_> const wanted_with = "the word \"with\"";
Word<struct wanted_below_> const wanted_below = "the word \"below\"";
auto const wanted_property_def = x3::eps(false);
auto const wanted_comparison_def = x3::eps(false);
auto const wanted_with_def = keyword("with");
auto const wanted_below_def = keyword("below");
auto const unfinished_def = x3::omit[operand] >> ((keyword("is") > wanted_property) |                                // no attribute
                                        ((keyword("disagrees") | keyword("agrees")) > wanted_with) |       // no attribute
                                        (keyword("falls") > wanted_below) |                                // no attribute
                                        (x3::eps > wanted_comparison));

// ---- and, or, not ---------------------------------------------------------------------------------------------------

/// Gives the condition that it parses its place.
template <typename Subject>
struct placed_parser : x3::unary_parser<Subject, placed_parser<Subject>> {
    using attribute_type = Condition;
    [[maybe_unused]] static bool const has_attribute = true;
    explicit placed_parser(Subject const& of) : x3::unary_parser<Subject, placed_parser<Subject>>(of) {}
    template <typename C, typename R>
    bool parse(Iterator& first, Iterator const& last, C const& c, R& r, Condition& attribute) const {
        x3::skip_over(first, last, c);
        auto const begin = first;
        if (!this->subject.parse(first, last, c, r, attribute)) return false;
        auto const bytes = begin.until(first);
        attribute.position = begin.position();
        attribute.length = std::max(1U, count_characters(bytes.substr(0, bytes.find('\n'))));
        return true;
    }
};
template <typename Subject>
placed_parser<Subject> placed(Subject const& subject) { return placed_parser<Subject>{subject}; }

using Conditions = std::vector<Condition>;
auto const simple = first_of<decltype(Condition::is)>(backing, fields, window, outpaces, is_times, swapped, has, is, compare, named, unfinished);
Word<struct bracket_> const bracket = "a closing bracket";
auto const bracket_def = x3::lit(')');
auto const set_is = [](auto& c) { x3::_val(c).is = std::move(x3::_attr(c)); };
auto const set_not = [](auto& c) {
    Not negated;
    negated.of.push_back(std::move(x3::_attr(c)));
    x3::_val(c).is = std::move(negated);
};
auto const take = [](auto& c) { x3::_val(c) = std::move(x3::_attr(c)); };
auto const add = [](auto& c) { x3::_val(c).push_back(std::move(x3::_attr(c))); };
/// One condition stands for itself, several for All or Any of them.
template <typename List>
auto const join_as = [](auto& c) {
    auto& list = x3::_attr(c);
    if (list.size() == 1) {
        auto only = std::move(list.front());
        x3::_val(c) = std::move(only);
    } else {
        x3::_val(c).is = List{std::move(list)};
    }
};
x3::rule<struct term_, Condition> const term = "a condition";
x3::rule<struct bare_term_, Condition> const bare_term = "a condition";
auto const bare_term_def = (keyword("not") > term[set_not]) |          // no attribute
                           ('(' > condition[take] > bracket) |                   // no attribute
                           simple[set_is];
auto const term_def = placed(bare_term);
x3::rule<struct and_list_, Conditions> const and_list = "a condition";
x3::rule<struct bare_all_, Condition> const bare_all = "a condition";
x3::rule<struct all_, Condition> const all = "a condition";
x3::rule<struct or_list_, Conditions> const or_list = "a condition";
x3::rule<struct bare_any_, Condition> const bare_any = "a condition";
auto const and_list_def = term[add] >> *(keyword("and") > term[add]);
auto const bare_all_def = and_list[join_as<All>];
auto const all_def = placed(bare_all);
auto const or_list_def = all[add] >> *(keyword("or") > all[add]);
auto const bare_any_def = or_list[join_as<Any>];
/// a disagrees with b and not (a updates b or b updates a)
auto const condition_def = placed(bare_any);

BOOST_SPIRIT_DEFINE(operand, verb, compare, by, times, outpaces, is_times, swapped, fields, days, span, day_span, within, at_least)
BOOST_SPIRIT_DEFINE(window, has, is, outlets, bound, backing, named, wanted_property, wanted_comparison, wanted_with, wanted_below)
BOOST_SPIRIT_DEFINE(unfinished, bracket, bare_term, term, and_list, bare_all, all, or_list, bare_any)

}  // namespace

BOOST_SPIRIT_DEFINE(name, condition)
BOOST_SPIRIT_INSTANTIATE(NameRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ConditionRule, Iterator, Context)

}  // namespace claimcheck::rule_forms
