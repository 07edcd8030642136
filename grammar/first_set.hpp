#pragma once
// Internal: the first two tokens that a form can have (its FIRST sets, Aho et al., Compilers, 4.4.2), worked out from the
// X3 expression itself, so that nobody keeps a list beside a form and first_of tries no form that must fail.
#include <boost/preprocessor/seq/for_each.hpp>
#include <boost/preprocessor/variadic/to_seq.hpp>
#include <boost/spirit/home/x3.hpp>

#include "grammar/token.hpp"

namespace claimcheck::forms {

namespace x3 = boost::spirit::x3;

/// The tokens that something can begin with; too many is slow, too few would be wrong.
struct FirstSet {
    ClassSet classes;
    std::array<std::uint64_t, 2> marks{};  ///< a bit for each mark
    bool number = false;
    bool any = false;                      ///< every token, and the end

    constexpr void add(FirstSet const& o) {
        classes = classes | o.classes;
        marks[0] |= o.marks[0];
        marks[1] |= o.marks[1];
        number = number || o.number;
        any = any || o.any;
    }
    constexpr void add_mark(char mark) { marks[index(mark) >> 6] |= bit(mark); }
    [[nodiscard]] constexpr bool has_mark(char mark) const { return (marks[index(mark) >> 6] & bit(mark)) != 0; }
    [[nodiscard]] constexpr bool has(Token const* token, Token const* last) const {
        if (any) return true;
        if (token == last) return false;
        if (token->classes.any(classes)) return true;
        if (token->kind == TokenKind::mark) return has_mark(token->mark);
        return number && token->kind == TokenKind::number;
    }
    static constexpr std::size_t index(char mark) { return static_cast<unsigned char>(mark) & 127U; }

private:
    static constexpr std::uint64_t bit(char mark) { return std::uint64_t{1} << (index(mark) & 63U); }
};

/// How a part of a form begins. One that may succeed without taking a token leaves the choice to what follows it.
struct Beginning {
    FirstSet set;
    bool nullable = false;
    FirstSet second;      ///< what can follow the first token
    bool single = true;   ///< may take one token and no more
};
constexpr FirstSet any_token() {
    FirstSet s;
    s.any = true;
    return s;
}
constexpr Beginning any_beginning() { return {any_token(), false, any_token()}; }
constexpr Beginning no_token() { return {{}, true, {}, false}; }
constexpr Beginning one_token(FirstSet set) { return {set, false, {}}; }
constexpr Beginning one_after_other(Beginning left, Beginning const& right) {
    if (left.single) left.second.add(right.set);
    if (left.nullable) {
        left.set.add(right.set);
        left.second.add(right.second);
    }
    left.single = (left.single && right.nullable) || (left.nullable && right.single);
    left.nullable = left.nullable && right.nullable;
    return left;
}
constexpr Beginning either(Beginning left, Beginning const& right) {
    left.set.add(right.set);
    left.second.add(right.second);
    left.nullable = left.nullable || right.nullable;
    left.single = left.single || right.single;
    return left;
}
constexpr Beginning maybe(Beginning b) {
    b.nullable = true;
    return b;
}
constexpr Beginning repeated(Beginning b) {
    if (b.single) b.second.add(b.set);
    return b;
}

/// Of several forms, those that can stand at a token as far as that one and the next tell: a bit for each form.
class Prediction {
public:
    using Forms = std::uint64_t;
    static constexpr std::size_t most_forms = 64;

    /// What may take no token may follow any, and what may take one may stand before any.
    void add(Beginning const& b, std::size_t form) {
        auto const bit = Forms{1} << form;
        first_.add(b.nullable ? any_token() : b.set, bit);
        second_.add(b.single ? any_token() : b.second, bit);
        all_ = either(all_, {b.nullable ? any_token() : b.set, false, b.single ? any_token() : b.second, b.single});
    }
    [[nodiscard]] Forms at(Token const* token, Token const* last) const {
        auto const forms = first_.at(token, last);
        return forms == 0 || token == last ? forms : forms & (first_.any() | second_.at(token + 1, last));
    }
    /// Of all the forms together.
    [[nodiscard]] Beginning const& beginning() const { return all_; }

private:
    /// By one of the two tokens.
    class Table {
    public:
        void add(FirstSet const& set, Forms forms) {
            if (set.any) {
                any_ |= forms;
                return;
            }
            set.classes.each([&](WordClass c) { classes_[static_cast<std::size_t>(c)] |= forms; });
            for (std::size_t mark = 0; mark < marks_.size(); ++mark) {
                if (set.has_mark(static_cast<char>(mark))) marks_[mark] |= forms;
            }
            if (set.number) number_ |= forms;
        }
        [[nodiscard]] Forms at(Token const* token, Token const* last) const {
            auto forms = any_;
            if (token == last) return forms;
            token->classes.each([&](WordClass c) { forms |= classes_[static_cast<std::size_t>(c)]; });
            if (token->kind == TokenKind::number) forms |= number_;
            if (token->kind == TokenKind::mark) forms |= marks_[FirstSet::index(token->mark)];
            return forms;
        }
        [[nodiscard]] Forms any() const { return any_; }

    private:
        std::array<Forms, word_class_count> classes_{};
        std::array<Forms, 128> marks_{};
        Forms number_ = 0, any_ = 0;
    };
    Table first_, second_;
    Beginning all_{{}, false, {}, false};
};

/// A primitive tells by a member beginning(); a rule by CLAIMCHECK_FORMS; of what is not known here, anything is expected.
template <typename P>
struct BeginningOf {
    static constexpr Beginning of(P const& p) {
        if constexpr (requires { p.beginning(); }) return p.beginning();
        else if constexpr (requires { beginning_of_rule(p); }) return beginning_of_rule(p);
        else return any_beginning();
    }
};
template <typename P>
constexpr Beginning beginning_of(P const& p) { return BeginningOf<P>::of(p); }

template <typename L, typename R>
struct BeginningOf<x3::sequence<L, R>> {
    static constexpr Beginning of(x3::sequence<L, R> const& p) { return one_after_other(beginning_of(p.left), beginning_of(p.right)); }
};
template <typename L, typename R>
struct BeginningOf<x3::alternative<L, R>> {
    static constexpr Beginning of(x3::alternative<L, R> const& p) { return either(beginning_of(p.left), beginning_of(p.right)); }
};
template <typename P, typename F>
struct BeginningOf<x3::action<P, F>> {
    static constexpr Beginning of(x3::action<P, F> const& p) { return beginning_of(p.subject); }
};
template <typename P>
struct BeginningOf<x3::optional<P>> {
    static constexpr Beginning of(x3::optional<P> const& p) { return maybe(beginning_of(p.subject)); }
};
template <typename P>
struct BeginningOf<x3::kleene<P>> {
    static constexpr Beginning of(x3::kleene<P> const& p) { return maybe(repeated(beginning_of(p.subject))); }
};
template <typename P>
struct BeginningOf<x3::plus<P>> {
    static constexpr Beginning of(x3::plus<P> const& p) { return repeated(beginning_of(p.subject)); }
};
template <typename P>
struct BeginningOf<x3::not_predicate<P>> {
    static constexpr Beginning of(x3::not_predicate<P> const&) { return no_token(); }
};
template <typename P>
struct BeginningOf<x3::and_predicate<P>> {
    static constexpr Beginning of(x3::and_predicate<P> const&) { return no_token(); }
};
template <>
struct BeginningOf<x3::eps_parser> {
    static constexpr Beginning of(x3::eps_parser) { return no_token(); }
};

}  // namespace claimcheck::forms

#define CLAIMCHECK_BEGINNING(R, DATA, RULE) \
    [[maybe_unused]] inline Beginning beginning_of_rule(decltype(RULE) const&) { return beginning_of(BOOST_PP_CAT(RULE, _def)); }
/// BOOST_SPIRIT_DEFINE for rules whose definitions name no rule that stands behind them: how each begins is known as well.
#define CLAIMCHECK_FORMS(...)          \
    BOOST_SPIRIT_DEFINE(__VA_ARGS__) \
    BOOST_PP_SEQ_FOR_EACH(CLAIMCHECK_BEGINNING, _, BOOST_PP_VARIADIC_TO_SEQ(__VA_ARGS__))
