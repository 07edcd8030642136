// Conditions: terms joined by "and", terms joined by "or" outside of them, "not" and brackets. A term is told by its
// first words; from there on what must follow is expected, and its name is what a message says.
#include "grammar/rule_grammar.hpp"

namespace claimcheck::rule_forms {
namespace {

auto const make_name = [](auto& c) {
    auto const range = x3::_attr(c);
    x3::_val(c).text.assign(range.begin(), range.end());
    x3::_val(c).position = range.begin().position();
};
auto const name_def = x3::lexeme[x3::raw[x3::ascii::alpha >> *(x3::ascii::alnum | (x3::char_('-') >> &x3::ascii::alnum))][make_name]];  // no attribute
auto const append_text = [](auto& c) {
    auto const range = x3::_attr(c);
    auto& value = x3::_val(c);
    if (value.position.line == 1 && value.position.column == 1 && value.text.empty()) value.position = range.begin().position();
    value.text.append(range.begin(), range.end());
};
auto const piece = x3::lexeme['"' >> x3::raw[*(x3::char_ - '"' - '\n')][append_text] >> '"'];
auto const text_def = +piece;

// ---- operands -------------------------------------------------------------------------------------------------------

auto const set_kind = [](auto kind) { return [kind](auto& c) { x3::_val(c).kind = kind; }; };
x3::rule<struct operand_, Operand> const operand = "a figure (a name, sum of parts, s of base, x minus y, consensus)";
x3::rule<struct whole_number_, int> const number = "a number";
auto const number_def = whole<int>;
auto const operand_def =
    (keyword("sum") >> keyword("of") >> x3::eps[set_kind(Operand::Kind::sum_of)] > name[set<&Operand::left>]) |  // no attribute
    (keyword("consensus") >> x3::eps[set_kind(Operand::Kind::consensus)]) |                                      // no attribute
    (name[set<&Operand::left>] >> -((keyword("of") >> x3::eps[set_kind(Operand::Kind::share_of)] > name[set<&Operand::right>]) |  // no attribute
                                    (keyword("minus") >> x3::eps[set_kind(Operand::Kind::minus)] > name[set<&Operand::right>])));

// ---- terms ----------------------------------------------------------------------------------------------------------

struct verbs_ : x3::symbols<Verb> {
    verbs_() {
        add("contradicts", Verb::contradicts)("exceeds", Verb::exceeds)("updates", Verb::updates);
    }
} const verbs;
x3::rule<struct verb_, Verb> const verb = "a comparison";
auto const disagree = keyword("disagrees") >> keyword("with") >> x3::attr(Verb::disagrees);
auto const agree = keyword("agrees") >> keyword("with") >> x3::attr(Verb::agrees);
auto const below = keyword("falls") >> keyword("below") >> x3::attr(Verb::falls_below);
auto const verb_def = verbs | disagree | agree | below;  // no attribute

/// a disagrees with b; sum of parts contradicts w
x3::rule<struct compare_, Compare> const compare = "a comparison";
auto const compare_def = operand[set<&Compare::a>] >> verb[set<&Compare::verb>] > operand[set<&Compare::b>];
/// b outpaces a by 3 times
x3::rule<struct outpaces_, Outpaces> const outpaces = "a comparison of pace";
auto const set_times = [](auto& c) { x3::_val(c).times = x3::_attr(c); };
x3::rule<struct by_, x3::unused_type> const by = "by N times";
x3::rule<struct times_, x3::unused_type> const times = "the word times";
auto const by_def = keyword("by");
auto const times_def = keyword("times");
auto const outpaces_def = name[set<&Outpaces::b>] >> keyword("outpaces") > name[set<&Outpaces::a>] > by > number[set_times] > times;
/// a is 1000 times b
x3::rule<struct is_times_, Times> const is_times = "a multiple";
auto const is_times_def = operand[set<&Times::a>] >> keyword("is") >> whole<int>[set_times] > times > operand[set<&Times::b>];
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
x3::rule<struct days_, x3::unused_type> const days = "the word days";
auto const days_def = keyword("days") | keyword("day");  // no attribute
x3::rule<struct span_, std::optional<int>> const span = "a number of days, or holds";
auto const span_def = (whole<int> >> x3::omit[days]) | (keyword("holds") >> x3::attr(std::optional<int>{}));  // no attribute
x3::rule<struct within_, x3::unused_type> const within = "within";
auto const within_def = keyword("within");
auto const as_kind = [](auto kind) { return [kind](auto& c) { x3::_val(c).kind = kind; }; };
x3::rule<struct at_least_, x3::unused_type> const at_least = "at least";
auto const at_least_def = keyword("at") >> keyword("least");
auto const window_def =
    (keyword("as-of") >> x3::eps[as_kind(Window::Kind::as_of)] > within > span[set<&Window::days>]) |           // no attribute
    (keyword("published") >> x3::eps[as_kind(Window::Kind::published)] > within > span[set<&Window::days>]) |  // no attribute
    (keyword("period") >> x3::eps[as_kind(Window::Kind::period_at_least)] > at_least > span[set<&Window::days>]);
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
x3::rule<struct outlets_, x3::unused_type> const outlets = "the word outlets";
auto const outlets_def = keyword("outlets") | keyword("outlet");  // no attribute
x3::rule<struct bound_, bool> const bound = "at least or at most";
auto const bound_def = keyword("at") >> ((keyword("least") >> x3::attr(true)) | (keyword("most") >> x3::attr(false)));  // no attribute
auto const backing_def = ((keyword("backing") >> x3::eps[put<&Backing::backing, true>]) |               // no attribute
                          (keyword("dissent") >> x3::eps[put<&Backing::backing, false>])) > bound[set<&Backing::at_least>] >
    number[set<&Backing::outlets>] > outlets;
x3::rule<struct named_, Named> const named = "the name of a condition";
auto const named_def = name[set<&Named::name>];

// ---- and, or, not ---------------------------------------------------------------------------------------------------

auto const simple = first_of<decltype(Condition::is)>(backing, fields, window, outpaces, is_times, swapped, has, is, compare, named);
x3::rule<struct bracket_, x3::unused_type> const bracket = "a closing bracket";
auto const bracket_def = x3::lit(')');

auto const begin_term = [](auto& c) { x3::_val(c).position = x3::_attr(c).position(); };
struct here_parser : x3::parser<here_parser> {
    using attribute_type = Iterator;
    static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& c, R&, A& attribute) const {
        x3::skip_over(first, last, c);
        x3::traits::move_to(Iterator{first}, attribute);
        return true;
    }
};
here_parser const here{};
auto const set_is = [](auto& c) { x3::_val(c).is = x3::_attr(c); };
auto const set_not = [](auto& c) { x3::_val(c).is = Not{{x3::_attr(c)}}; };
auto const set_inner = [](auto& c) {
    auto const position = x3::_val(c).position;
    x3::_val(c) = x3::_attr(c);
    x3::_val(c).position = position;
};
x3::rule<struct term_, Condition> const term = "a condition";
auto const term_def = here[begin_term] >> ((keyword("not") > term[set_not]) |                // no attribute
                                           ('(' > condition[set_inner] > bracket) |          // no attribute
                                           simple[set_is]);
auto const add_and = [](auto& c) {
    auto& value = x3::_val(c);
    if (auto* all = std::get_if<All>(&value.is)) {
        all->of.push_back(x3::_attr(c));
    } else {
        Condition first = value;
        value.is = All{{first, x3::_attr(c)}};
    }
};
auto const add_or = [](auto& c) {
    auto& value = x3::_val(c);
    Condition first = value;
    value.is = Any{{first, x3::_attr(c)}};
};
auto const take = [](auto& c) { x3::_val(c) = x3::_attr(c); };
/// a disagrees with b and not a updates b; brackets inside keep their own "and"
x3::rule<struct all_, Condition> const all = "a condition";
x3::rule<struct wrapped_, Condition> const wrapped = "a condition";
auto const wrap = [](auto& c) {
    x3::_val(c) = x3::_attr(c);
    if (std::holds_alternative<All>(x3::_val(c).is)) {
        Condition inner = x3::_val(c);
        x3::_val(c).is = Any{{inner}};
    }
};
auto const wrapped_def = term[wrap];
auto const all_def = wrapped[take] >> *(keyword("and") > wrapped[add_and]);
auto const condition_def = all[take] >> *(keyword("or") > all[add_or]);

BOOST_SPIRIT_DEFINE(operand, number, verb, compare, by, times, outpaces, is_times, swapped, fields, days, span, within, at_least, window)
BOOST_SPIRIT_DEFINE(has, is, outlets, bound, backing, named, bracket, term, all, wrapped)

}  // namespace

BOOST_SPIRIT_DEFINE(name, text, condition)
BOOST_SPIRIT_INSTANTIATE(NameRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(TextRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ConditionRule, Iterator, Context)

}  // namespace claimcheck::rule_forms
