#include "engine/why.hpp"

#include "engine/condition.hpp"
#include "engine/counted.hpp"
#include "engine/explain.hpp"

namespace claimcheck {
namespace {

std::string question_of(Standing const& s, std::vector<std::string> const& questions) {
    auto const at = static_cast<std::size_t>(s.claim->question);
    return at < questions.size() ? questions[at] : "none";
}

using RangeOf = Range(Figure const&);

/// Of two units in the one that both are compared in.
Step ranges_meet(std::string what, RangeOf& range, Standing const& a, Standing const& b, Vocabulary const& v) {
    bool const convert = !one_unit(a, b) && units_convert(a, b);
    auto const of = [&](Standing const& s) { return convert ? converted(range(s.claim->figure), s) : range(s.claim->figure); };
    auto const x = of(a), y = of(b);
    auto values = show_range(as_read(x, *a.claim, v)) + " and " + show_range(as_read(y, *b.claim, v));
    if (convert) (values += ' ') += plural_unit(compared_in(a), v.lexicon);
    return {meet(x, y), std::move(what), std::move(values)};
}

/// The words of a condition as they stand in the rule file.
std::string words_of(Condition const& c, std::string_view text) {
    std::size_t at = 0;
    for (std::uint32_t line = 1; line < c.position.line && at != std::string_view::npos; ++line) {
        at = text.find('\n', at);
        if (at != std::string_view::npos) ++at;
    }
    if (at == std::string_view::npos || c.position.column == 0) return "a condition";
    auto const words = text.substr(std::min(text.size(), at + c.position.column - 1), c.length);
    return std::string{words.substr(0, words.find('\n'))};
}

void add_conditions(Condition const& c, std::string_view text, Bindings const& b, Vocabulary const& v, std::vector<Step>& out) {
    if (auto const* all = std::get_if<All>(&c.is)) {
        for (auto const& each : all->of) add_conditions(each, text, b, v, out);
        return;
    }
    out.push_back({holds(c, b, v), words_of(c, text), ""});
}

}  // namespace

std::vector<Step> relation_steps(Standing const& a, Standing const& b, std::vector<std::string> const& questions, Vocabulary const& v) {
    std::vector<Step> out;
    auto const left = question_of(a, questions);
    auto const right = question_of(b, questions);
    bool const one = a.claim->question == b.claim->question && a.claim->question != QuestionId::none;
    out.push_back({one, "one question", one ? left : left + " and " + right});
    auto const reason = not_comparable(a, b);
    out.push_back({reason.empty(), "they compare", std::string{reason}});
    out.push_back(ranges_meet("the stated ranges meet", as_stated, a, b, v));
    out.push_back(ranges_meet("the usual ranges meet", as_usual, a, b, v));
    out.push_back({disagrees(a, b, v), "they disagree, rounding and hedges allowed for", ""});
    bool const later = before(a, b);
    auto const& first = later ? a : b;
    auto const& second = later ? b : a;
    out.push_back({updates(second, first, v), "the later updates the earlier", show_day(first.as_of) + ", then " + show_day(second.as_of)});
    out.push_back({contradicts(a, b, v), "a contradiction: one day, and no number fits both", ""});
    return out;
}

std::vector<Step> rule_steps(Rules::Rule const& rule, std::string_view text, Standing const& a, Standing const& b, Vocabulary const& v) {
    std::vector<Step> out;
    auto const& d = rule.declared;
    if (d.shape != Shape::pair || d.variables.size() != 2) {
        out.push_back({false, "the rule looks at pairs of claims", "it looks at something else"});
        return out;
    }
    out.push_back({admits(rule, 0, *a.claim), "it takes the first figure as " + d.variables[0].text, std::string{a.claim->measure_name}});
    out.push_back({admits(rule, 1, *b.claim), "it takes the second figure as " + d.variables[1].text, std::string{b.claim->measure_name}});
    Bindings bindings;
    bindings.claims = {{d.variables[0].text, &a}, {d.variables[1].text, &b}};
    bindings.inside_one_article = d.scope == Scope::one_article;
    if (d.where) add_conditions(*d.where, text, bindings, v, out);
    if (d.flag) add_conditions(*d.flag, text, bindings, v, out);
    return out;
}

std::vector<Step> each_steps(Rules::Rule const& rule, std::string_view text, Standing const& claim, Tables const& tables) {
    std::vector<Step> out;
    auto const& d = rule.declared;
    if (d.shape != Shape::each) {
        out.push_back({false, "the rule looks at single claims", "it looks at something else"});
        return out;
    }
    out.push_back({admits(rule, 0, *claim.claim), "it takes the figure as " + d.variables.front().text, std::string{claim.claim->measure_name}});
    auto const found = find_others(d, claim, tables);
    for (auto const& find : d.find) {
        std::string texts;
        for (std::size_t i = 0; i < found.others.size(); ++i) {
            bool const mine = found.names[i].empty() ? find.what == Find::What::parts : found.names[i] == find.name.text;
            if (mine) texts += (texts.empty() ? "" : ", ") + std::string{found.others[i].claim->text};
        }
        out.push_back({!texts.empty(), "it finds " + find.name.text + " of " + find.of.text, texts});
    }
    if (found.missing > 0) return out;
    auto const bindings = bind(d, found);
    if (d.where) add_conditions(*d.where, text, bindings, tables.vocabulary, out);
    if (d.flag) add_conditions(*d.flag, text, bindings, tables.vocabulary, out);
    return out;
}

}  // namespace claimcheck
