#pragma once
// Internal: what the X3 grammars of the rule language share. Characters, blanks and line ends skipped; expectation
// points are the source of every message, so what stands behind `>` is always a named rule. The words that may stand
// there are in quotes in its name: they are what "did you mean" chooses from.
#include <boost/spirit/home/x3.hpp>
#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "grammar/rule_file.hpp"
#include "grammar/rule_source.hpp"

/// What is expected where a parser with an action stands is what its parser is called (else: a mangled type).
template <typename Subject, typename Action>
struct boost::spirit::x3::get_info<boost::spirit::x3::action<Subject, Action>> {
    using result_type = std::string;
    result_type operator()(action<Subject, Action> const& parser) const { return what(parser.subject); }
};

namespace claimcheck::rule_forms {

namespace x3 = boost::spirit::x3;
using Iterator = RuleCursor;
using Skipper = x3::ascii::space_type;
using Context = x3::phrase_parse_context<Skipper>::type;

struct name_class;
struct condition_class;
struct rule_declaration_class;
struct vocabulary_class;

using NameRule = x3::rule<name_class, Name>;
using ConditionRule = x3::rule<condition_class, Condition>;
using RuleRule = x3::rule<rule_declaration_class, RuleDecl>;
using VocabularyRule = x3::rule<vocabulary_class, Declaration>;

NameRule const name = "a name (small letters, digits and hyphens)";
ConditionRule const condition = "a condition";
RuleRule const rule_declaration = "a rule";
VocabularyRule const vocabulary_declaration = "a declaration";

BOOST_SPIRIT_DECLARE(NameRule, ConditionRule, RuleRule, VocabularyRule)

// ---- actions --------------------------------------------------------------------------------------------------------

template <auto Field>
auto const set = [](auto& context) { x3::_val(context).*Field = std::move(x3::_attr(context)); };
template <auto Field>
auto const append = [](auto& context) { (x3::_val(context).*Field).push_back(std::move(x3::_attr(context))); };
template <auto Field, auto Value>
auto const put = [](auto& context) { x3::_val(context).*Field = Value; };
/// Stores the text of a Name, without its place.
template <auto Field>
auto const set_text = [](auto& context) { x3::_val(context).*Field = std::move(x3::_attr(context).text); };
/// Fails where a field that stands once has been set before; the reader then says so.
template <auto Field>
auto const once = [](auto& context) {
    using Type = std::decay_t<decltype(x3::_val(context).*Field)>;
    x3::_pass(context) = x3::_val(context).*Field == Type{};
};

// ---- words ----------------------------------------------------------------------------------------------------------

/// A character that a name or a keyword would go on with.
auto const goes_on = x3::ascii::alnum | x3::char_('-') | x3::char_('_') | x3::char_('\x80', '\xFF');  // no attribute

/// A keyword that is not the beginning of a longer word.
inline auto keyword(char const* word) { return x3::lexeme[x3::lit(word) >> !goes_on]; }

/// Nothing, at the place where the next thing starts.
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

/// A text in quotes, as a Name with the place of its first character.
struct quoted_parser : x3::parser<quoted_parser> {
    using attribute_type = Name;
    static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& c, R&, A& attribute) const {
        x3::skip_over(first, last, c);
        if (first == last || *first != RuleSource::quote) return false;
        auto at = first;
        auto const rest = (++at).until(last);
        auto const end = rest.find(RuleSource::quote);
        if (end == std::string_view::npos) return false;
        x3::traits::move_to(Name{std::string{rest.substr(0, end)}, at.position()}, attribute);
        first = at += static_cast<Iterator::difference_type>(end + 1);
        return true;
    }
};
quoted_parser const quoted{};

// Rules with one definition for every grammar: each file that uses them has its own (internal linkage).
// NOLINTBEGIN(misc-definitions-in-headers): a rule of X3 is a variable
namespace {

x3::rule<struct text_, Name> const text = "a text in quotes";
/// "One force has " "one size." with a blank between
auto const join = [](auto& c) {
    auto& value = x3::_val(c).text;
    auto const& more = x3::_attr(c).text;
    if (!value.empty() && !more.empty() && value.back() != ' ' && more.front() != ' ') value += ' ';
    value += more;
};
auto const take_name = [](auto& c) { x3::_val(c) = std::move(x3::_attr(c)); };
auto const text_def = quoted[take_name] >> *quoted[join];
x3::rule<struct one_text_, Name> const one_text = "a text in quotes";
auto const one_text_def = quoted[take_name];

/// 90 or 1,000; at most nine digits.
x3::rule<struct whole_, int> const whole = "a whole number of at most nine digits";
auto const to_whole = [](auto& c) {
    auto const range = x3::_attr(c);
    int value = 0;
    int digits = 0;
    for (char const digit : range.begin().until(range.end())) {
        if (digit == ',') continue;
        if (++digits > 9) {
            x3::_pass(c) = false;
            return;
        }
        value = value * 10 + (digit - '0');
    }
    x3::_val(c) = value;
};
auto const whole_def = x3::lexeme[x3::raw[+x3::ascii::digit >> *(',' >> x3::ascii::digit >> x3::ascii::digit >> x3::ascii::digit)][to_whole] >>
                                  !x3::ascii::digit];
x3::rule<struct positive_, int> const positive = "a whole number from 1, of at most nine digits";
auto const to_positive = [](auto& c) {
    x3::_val(c) = x3::_attr(c);
    x3::_pass(c) = x3::_attr(c) > 0;
};
auto const positive_def = whole[to_positive];

/// 2022-01-24
x3::rule<struct date_, std::string> const date = "a day such as 2022-01-24";
auto const to_date = [](auto& c) {
    auto const range = x3::_attr(c);
    x3::_val(c) = std::string{range.begin().until(range.end())};
    x3::_pass(c) = parse_day(x3::_val(c)).has_value();
};
auto const date_def = x3::lexeme[x3::raw[x3::repeat(4)[x3::ascii::digit] >> '-' >> x3::repeat(2)[x3::ascii::digit] >> '-' >>
                                         x3::repeat(2)[x3::ascii::digit]][to_date] >> !goes_on];

BOOST_SPIRIT_DEFINE(text, one_text, whole, positive, date)

}  // namespace
// NOLINTEND(misc-definitions-in-headers)

/// Tries parsers in turn, each with a fresh attribute that is moved out on success.
template <typename Attribute, typename... Parsers>
struct first_of_parser : x3::parser<first_of_parser<Attribute, Parsers...>> {
    using attribute_type = Attribute;
    static bool const has_attribute = true;
    explicit first_of_parser(Parsers const&... parsers) : parsers_(parsers...) {}
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& c, R& r, A& attribute) const {
        return std::apply([&](auto const&... p) { return (try_one(p, first, last, c, r, attribute) || ...); }, parsers_);
    }

private:
    template <typename P, typename C, typename R, typename A>
    static bool try_one(P const& p, Iterator& first, Iterator const& last, C const& c, R& r, A& attribute) {
        typename x3::traits::attribute_of<P, C>::type fresh{};
        auto at = first;
        if (!p.parse(at, last, c, r, fresh)) return false;
        first = at;
        attribute = Attribute{std::move(fresh)};
        return true;
    }
    std::tuple<Parsers...> parsers_;
};
template <typename Attribute, typename... Parsers>
auto first_of(Parsers const&... parsers) {
    return first_of_parser<Attribute, Parsers...>{parsers...};
}

}  // namespace claimcheck::rule_forms
