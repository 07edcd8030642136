// Whose those are who work for a firm, what befell it, and names that begin with that of a place.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {
namespace {

bool names(Token const& t) {
    constexpr auto other = WordClass::a_time | WordClass::month | WordClass::weekday | WordClass::holiday | WordClass::event | WordClass::title | WordClass::pronoun | WordClass::article;
    return t.capital && t.kind == TokenKind::word && !t.classes.any(other);
}

bool works(Token const& t) {
    constexpr std::int64_t for_a_firm = 3;
    return t.is(WordClass::people) && t.value(WordClass::people) == for_a_firm;
}

}  // namespace

Reference Statement::name_reference(Token const* first, Token const* last) {
    if (last - first == 1 && first->is(WordClass::organisation)) return place_reference(*first);
    Reference r;
    r.words = text_of(first, last);
    r.named = true;
    return r;
}

bool Statement::counts_workers() const {
    return counted_.head != nullptr ? works(*counted_.head) : front_at_ != 0 && works(items_[front_at_]);  // "a staff of 900"
}

bool Statement::calls_firm(Token const& t) const {
    auto const firm = d_.firm.words;
    return t.capital && firm.starts_with(t.text) && (firm.size() == t.text.size() || firm[t.text.size()] == ' ');
}

Token const* Statement::behind_name(Token const* first, Token const* noun) {
    if (noun->capital || all_capital() || owner_ != nullptr) return first;
    bool const inside = first < noun && calls_firm(*first);
    if (inside || (first > items_.data() && calls_firm(*(first - 1)))) {
        receiver_ = d_.firm;
        return inside ? first + 1 : first;
    }
    auto const unknown = [](Token const& t) { return t.capital && t.kind == TokenKind::word && t.plain_word() && !t.all_capitals && !t.line_start; };
    auto const* name = first;
    while (name > items_.data() + 1 && unknown(*(name - 1))) --name;
    bool const of_place = name > items_.data() && (name - 1)->classes.any(WordClass::place_prep | WordClass::title | WordClass::of);
    bool const moves = (noun + 1)->classes.any(WordClass::rise | WordClass::fall);  // not "the Republican nominee polled"
    if (name != first && moves && !of_place && (!(name - 1)->capital || (name - 1)->is(WordClass::a_time))) receiver_ = name_reference(name, first);
    return first;
}

bool Statement::works_at(Token const& preposition) const {
    bool const victims = front_verb_ != nullptr || (behind_ && behind_->verb != nullptr && behind_->verb->is(WordClass::victim_verb) && !told_of_things());
    return counts_workers() && !victims && preposition.is(WordClass::in_) && preposition.is(WordClass::time_prep) && !preposition.is(WordClass::ratio);
}

bool Statement::told_of_things() const {
    auto const says = [&](std::size_t i) {
        auto const& t = items_[i];
        return std::any_of(t.senses, t.senses + t.sense_count, [&](Sense const& s) { return s.word_class == WordClass::thing_verb && s.value == a_.measure; });
    };
    if (a_.measure < 0) return false;
    for (auto i = at_; i-- > begin_;) {
        if (says(i)) return true;
        if (!items_[i].classes.any(WordClass::article | WordClass::adverb | WordClass::hedge | WordClass::more)) break;
    }
    for (auto i = after_; i < end_ && items_[i].kind == TokenKind::word; ++i) {
        if (says(i)) return true;
    }
    return false;
}

bool Statement::name_in_phrase() {
    bool const victims = (behind_ && behind_->verb != nullptr && behind_->verb->is(WordClass::victim_verb) && !told_of_things()) || front_verb_ != nullptr;
    if (counted_.begin == nullptr || counted_.head == nullptr || counted_.head->capital || victims || all_capital()) return false;
    auto const* first = counted_.begin;
    if (first->is(Inflection::past)) ++first;  // "unionised Delva workers"
    auto const* last = first;
    while (last != counted_.end && names(*last) && !last->all_capitals) ++last;
    bool const beside = a_.thing != 0 && a_.measure >= 0 && !earlier_.empty() && earlier_.back().measure == a_.measure;  // "close 40 Kale shops and 12 Delva shops"
    if (first == last || last == counted_.end || last > counted_.head || !(counts_workers() || told_of_things() || beside)) return false;
    a_.subject = name_reference(first, last);
    if (first == counted_.begin && a_.measure < 0) a_.phrase = text_of(last, counted_.end);
    return true;
}

Reference Statement::employer_before(std::size_t end) const {
    if (end < begin_ + 2 || !works(items_[end - 1]) || items_[end - 1].capital) return {};
    auto last = end - 1;
    constexpr std::size_t reach = 2;
    while (last > begin_ && end - last <= reach && may_be_noun(items_[last - 1]) && !items_[last - 1].capital) --last;
    auto first = last;
    while (first > begin_ && names(items_[first - 1])) --first;
    bool const place = first + 1 == last && items_[first].classes.any(WordClass::place | WordClass::people_of);
    bool const opens = first + 1 == last && (first == 0 || items_[first].line_start || items_[first - 1].kind == TokenKind::mark);  // "Hospital staff treated"
    return first == last || place || (opens && !calls_firm(items_[first])) ? Reference{} : name_reference(&items_[first], &items_[last - 1] + 1);
}

bool Statement::goes_on_from_last(std::size_t end) const {
    if (earlier_.empty() || end <= begin_ || !items_[end - 1].is(WordClass::and_) || !earlier_.back().subject.named || earlier_.back().subject.inherited) return false;
    auto const plain = [](Token const& t) { return t.kind == TokenKind::word && !t.capital && may_be_noun(t) && !t.is(Inflection::past); };
    return std::all_of(items_.begin() + static_cast<std::ptrdiff_t>(begin_), items_.begin() + static_cast<std::ptrdiff_t>(end - 1), plain);
}

Reference Statement::hit_with() const {
    if (!a_.quantity.money) return {};
    constexpr std::size_t reach = 4;
    auto with = at_;
    while (with > begin_ && at_ - with < reach && items_[with - 1].kind == TokenKind::word && !items_[with - 1].is(WordClass::preposition)) --with;
    if (with < begin_ + 3 || !is_with(items_[with - 1])) return {};
    Token const& verb = items_[with - 2];
    if (!(verb.is(Inflection::past) || verb.classes.any(WordClass::past | WordClass::verb))) return {};
    auto end = with - 2;
    while (end > begin_ && items_[end - 1].classes.any(WordClass::be | WordClass::have | WordClass::adverb)) --end;
    if (end == with - 2) return {};
    return named_before_aside(end);  // "Delva, one of the largest, was hit with"
}

bool Statement::begins_name(std::size_t i) const {
    constexpr auto known = WordClass::place | WordClass::people_of | WordClass::direction | WordClass::region | WordClass::body | WordClass::title | WordClass::soldiers | WordClass::fighters | WordClass::people | WordClass::event | WordClass::a_time;
    auto end = i + 1;
    while (end < items_.size() && items_[end].capital && items_[end].kind == TokenKind::word && !items_[end].classes.any(known)) ++end;
    bool const called = end < items_.size() && items_[end].classes.any(WordClass::body | WordClass::title) && items_[end].capital;  // "Brazil Health Ministry"
    return items_[i].is(WordClass::place) && end > i + 1 && !called && !all_capital();
}

}  // namespace claimcheck::forms
