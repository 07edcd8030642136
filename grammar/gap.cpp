// A second figure that leaves out its noun: "the Greens won 48 seats, while the Liberals took 12".
#include "grammar/refer.hpp"
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

std::size_t Statement::name_in_gap() const {
    if (earlier_.empty() || earlier_.back().measure < 0 || !earlier_.back().subject.named || earlier_.back().subject.inherited) return at_;
    std::size_t begin = at_;
    while (begin > 0 && !items_[begin - 1].is(WordClass::a_quantity)) --begin;
    auto name = at_;
    while (name > begin && items_[name - 1].capital && items_[name - 1].kind == TokenKind::word && !items_[name - 1].is(WordClass::a_time)) --name;
    auto const open = name > begin && items_[name - 1].is(WordClass::article) ? name - 1 : name;
    bool const listed = open > begin && (items_[open - 1].is(',') || items_[open - 1].is(WordClass::and_));
    Token const* const next = item(at_ + 1);
    bool const ends = next == nullptr || next->kind == TokenKind::mark || next->is(WordClass::and_);
    return listed && ends ? name : at_;
}

bool Statement::gapped() {
    if (earlier_.empty() || at_ < 2 || a_.quantity.unit != 0 || a_.quantity.money || a_.quantity.share) return false;
    auto const& previous = earlier_.back();
    bool const alike = previous.quantity.unit == 0 && !previous.quantity.money && !previous.quantity.share && !previous.noun.empty();
    Token const* const next = item(at_ + 1);
    constexpr auto goes_on = WordClass::and_ | WordClass::subordinate | WordClass::a_time;
    if (!alike || previous.part || (next != nullptr && next->kind != TokenKind::mark && !next->classes.any(goes_on))) return false;
    if (auto const name = name_in_gap(); name < at_) {
        copy_measure(previous);
        receiver_ = {};
        receiver_.words = text_of(&items_[name], &items_[at_ - 1] + 1);
        receiver_.named = true;
        constexpr auto known = WordClass::place | WordClass::people_of | WordClass::organisation | WordClass::person;
        if (at_ == name + 1 && items_[name].classes.any(known)) receiver_ = place_reference(items_[name]);
        return true;
    }
    auto verb = at_ - 1;
    while (verb > begin_ && items_[verb].classes.any(WordClass::adverb | WordClass::hedge)) --verb;
    // the verb of giving or getting, or the verb of the figure before
    auto const same = [&](Token const& t) { return &t < &items_[begin_] && t.kind == TokenKind::word && t.text == items_[verb].text && t.is(Inflection::past); };
    bool const repeated = std::any_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(begin_), same);
    if (!items_[verb].classes.any(WordClass::share_verb | WordClass::put) && !repeated) return false;
    constexpr auto apart = WordClass::and_ | WordClass::subordinate;
    auto first = verb;
    while (first > begin_ && items_[first - 1].kind == TokenKind::word && !items_[first - 1].classes.any(apart)) --first;
    bool const clause = first > begin_ && (items_[first - 1].is(',') || items_[first - 1].is(';') || items_[first - 1].classes.any(apart));
    if (!clause || first == verb) return false;
    constexpr auto inside = WordClass::article | WordClass::possessive | WordClass::pronoun | WordClass::of | WordClass::people_of | WordClass::place | WordClass::have;
    bool const phrase = std::all_of(items_.begin() + static_cast<std::ptrdiff_t>(first), items_.begin() + static_cast<std::ptrdiff_t>(verb),
                                    [&](Token const& t) { return t.capital || may_be_noun(t) || t.classes.any(inside); });
    if (!phrase) return false;
    copy_measure(previous);
    gapped_ = true;
    a_.subject = {};
    if (items_[verb].is(WordClass::put) && previous.source.known()) {  // "the European centre gave 6.4"
        a_.source = refer(&items_[first], &items_[verb]);
        a_.cue = items_[verb].text;
    }
    return true;
}

}  // namespace claimcheck::forms
