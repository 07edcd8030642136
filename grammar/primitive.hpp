#pragma once
// Internal: the X3 primitives of the sentence grammar, over Token const*. They compare enums, never letters.
#include <boost/spirit/home/x3.hpp>

#include "grammar/first_set.hpp"
#include "grammar/token.hpp"

namespace claimcheck::forms {

using Iterator = Token const*;
using Context = x3::unused_type;

/// A token of a class; its attribute is the token.
struct class_parser : x3::parser<class_parser> {
    using attribute_type = Token const*;
    [[maybe_unused]] static bool const has_attribute = true;
    constexpr explicit class_parser(ClassSet set) : set_(set) {}
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        if (first == last || !first->classes.any(set_)) return false;
        x3::traits::move_to(static_cast<Token const*>(first), attribute);
        ++first;
        return true;
    }
    [[nodiscard]] constexpr Beginning beginning() const { return one_token({.classes = set_, .marks = {}}); }

private:
    ClassSet set_;
};
constexpr class_parser word(WordClass c) { return class_parser{ClassSet{c}}; }
constexpr class_parser word(ClassSet set) { return class_parser{set}; }

/// A figure in digits; its attribute is the token.
struct digits_parser : x3::parser<digits_parser> {
    using attribute_type = Token const*;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        if (first == last || first->kind != TokenKind::number) return false;
        x3::traits::move_to(static_cast<Token const*>(first), attribute);
        ++first;
        return true;
    }
    [[nodiscard]] constexpr Beginning beginning() const { return one_token({.classes = {}, .marks = {}, .number = true}); }
};
constexpr digits_parser digits{};

/// Any token but a mark that parts a sentence; no attribute.
struct plain_parser : x3::parser<plain_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        if (first == last || first->is(',') || first->is('.') || first->is(';') || first->is('(') || first->is(')')) return false;
        ++first;
        return true;
    }
};
constexpr plain_parser plain{};

constexpr Beginning begins_with_mark(char mark) {
    FirstSet s;
    s.add_mark(mark);
    return one_token(s);
}

/// A mark such as ',' or '-'.
struct mark_parser : x3::parser<mark_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    constexpr explicit mark_parser(char mark) : mark_(mark) {}
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        if (first == last || !first->is(mark_)) return false;
        ++first;
        return true;
    }
    [[nodiscard]] constexpr Beginning beginning() const { return begins_with_mark(mark_); }

private:
    char mark_;
};
constexpr mark_parser mark(char c) { return mark_parser{c}; }

/// A mark; its attribute is the token.
struct marked_parser : x3::parser<marked_parser> {
    using attribute_type = Token const*;
    [[maybe_unused]] static bool const has_attribute = true;
    constexpr explicit marked_parser(char mark) : mark_(mark) {}
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        if (first == last || !first->is(mark_)) return false;
        x3::traits::move_to(static_cast<Token const*>(first), attribute);
        ++first;
        return true;
    }
    [[nodiscard]] constexpr Beginning beginning() const { return begins_with_mark(mark_); }

private:
    char mark_;
};

/// Succeeds without consuming when the next token follows the one before without a blank.
struct glued_parser : x3::parser<glued_parser> {
    using attribute_type = x3::unused_type;
    [[maybe_unused]] static bool const has_attribute = false;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A&) const {
        return first != last && !first->spaced;
    }
    [[nodiscard]] constexpr Beginning beginning() const { return no_token(); }
};
constexpr glued_parser glued{};

/// A form that another file defines, as a function: false, or the form and the token behind it.
template <typename Attribute, bool (*Read)(Iterator&, Iterator, Attribute&)>
struct form_parser : x3::parser<form_parser<Attribute, Read>> {
    using attribute_type = Attribute;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const&, R&, A& attribute) const {
        Attribute fresh{};
        auto at = first;
        if (!Read(at, last, fresh)) return false;
        first = at;
        x3::traits::move_to(fresh, attribute);
        return true;
    }
};

/// What a form was at the place where it was asked for last; for one text, and within one sentence.
template <typename Attribute>
struct Remembered {
    Iterator at = nullptr;
    Iterator end = nullptr;
    bool found = false;
    Attribute form{};
};

/// A form_parser that several forms begin with: it reads once where they try it in turn. The context holds what it
/// remembers: x3::with<the parser>(remembered)[form].
template <typename Attribute, bool (*Read)(Iterator&, Iterator, Attribute&)>
struct remembering_parser : x3::parser<remembering_parser<Attribute, Read>> {
    using attribute_type = Attribute;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& context, R&, A& attribute) const {
        Remembered<Attribute>& memory = x3::get<remembering_parser>(context);
        if (memory.at != first) {
            memory.form = Attribute{};
            memory.at = memory.end = first;
            memory.found = Read(memory.end, last, memory.form);
        }
        if (!memory.found) return false;
        first = memory.end;
        x3::traits::move_to(Attribute{memory.form}, attribute);
        return true;
    }
};

/// Tries parsers in turn that can begin with the token, each with a fresh attribute that is moved out on success:
/// alternatives of X3 do not roll back what a failed branch has written.
template <typename... Parsers>
struct first_of_parser : x3::parser<first_of_parser<Parsers...>> {
    using first_type = std::tuple_element_t<0, std::tuple<Parsers...>>;
    using attribute_type = typename x3::traits::attribute_of<first_type, Context>::type;
    [[maybe_unused]] static bool const has_attribute = true;
    static_assert(sizeof...(Parsers) <= Prediction::most_forms);
    explicit first_of_parser(Parsers const&... parsers) : forms_(parsers...) {
        std::size_t form = 0;
        (predicted_.add(beginning_of(parsers), form++), ...);
    }
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const& last, C const& context, R& r, A& attribute) const {
        auto const predicted = predicted_.at(first, last);
        if (predicted == 0) return false;
        Prediction::Forms bit = 1;
        auto const fits = [&](auto const& form) {
            bool const possible = (predicted & bit) != 0;
            bit <<= 1;
            return possible && try_one(form, first, last, context, r, attribute);
        };
        return std::apply([&](auto const&... form) { return (fits(form) || ...); }, forms_);
    }
    [[nodiscard]] Beginning const& beginning() const { return predicted_.beginning(); }

private:
    template <typename P, typename C, typename R, typename A>
    static bool try_one(P const& form, Iterator& first, Iterator const& last, C const& context, R& r, A& attribute) {
        attribute_type fresh{};
        auto at = first;
        if (!form.parse(at, last, context, r, fresh)) return false;
        first = at;
        x3::traits::move_to(fresh, attribute);
        return true;
    }
    std::tuple<Parsers...> forms_;
    Prediction predicted_;
};
template <typename... Parsers>
auto first_of(Parsers const&... parsers) {
    return first_of_parser<Parsers...>{parsers...};
}

/// Action: stores the attribute in a field of the rule's value.
template <auto Field>
constexpr auto set = [](auto& context) { x3::_val(context).*Field = x3::_attr(context); };
/// Action: stores a constant.
template <auto Field, auto Value>
constexpr auto put = [](auto& context) { x3::_val(context).*Field = Value; };

}  // namespace claimcheck::forms
