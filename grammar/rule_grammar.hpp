#pragma once
// Internal: what the X3 grammars of the rule language share. Characters, blanks and line ends skipped; expectation
// points are the source of every message, so what stands behind `>` is always a named rule.
#include <boost/spirit/home/x3.hpp>
#include <string>
#include <tuple>

#include "grammar/rule_file.hpp"
#include "grammar/rule_source.hpp"

namespace claimcheck::rule_forms {

namespace x3 = boost::spirit::x3;
using Iterator = RuleCursor;
using Skipper = x3::ascii::space_type;
using Context = x3::phrase_parse_context<Skipper>::type;

struct name_class;
struct text_class;
struct number_class;
struct condition_class;
struct rule_declaration_class;
struct vocabulary_class;

using NameRule = x3::rule<name_class, Name>;
using TextRule = x3::rule<text_class, Name>;
using ConditionRule = x3::rule<condition_class, Condition>;
using RuleRule = x3::rule<rule_declaration_class, RuleDecl>;
using VocabularyRule = x3::rule<vocabulary_class, Declaration>;

NameRule const name = "a name (small letters, digits and hyphens)";
TextRule const text = "a text in quotes";
ConditionRule const condition = "a condition";
RuleRule const rule_declaration = "a rule";
VocabularyRule const vocabulary_declaration = "a declaration";

BOOST_SPIRIT_DECLARE(NameRule, TextRule, ConditionRule, RuleRule, VocabularyRule)

/// A keyword that is not the beginning of a longer word.
inline auto keyword(char const* word) {
    return x3::lexeme[x3::lit(word) >> !(x3::ascii::alnum | x3::char_('-'))];  // no attribute
}

template <typename Type>
auto const whole = x3::lexeme[x3::int_parser<Type, 10, 1, 9>{}];

template <auto Field>
auto const set = [](auto& context) { x3::_val(context).*Field = x3::_attr(context); };
template <auto Field>
auto const append = [](auto& context) { (x3::_val(context).*Field).push_back(x3::_attr(context)); };
template <auto Field, auto Value>
auto const put = [](auto& context) { x3::_val(context).*Field = Value; };
/// Stores the text of a Name, without its place.
template <auto Field>
auto const set_text = [](auto& context) { x3::_val(context).*Field = x3::_attr(context).text; };

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
