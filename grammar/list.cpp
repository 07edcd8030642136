// A figure of a list that leaves out what it counts: "including 30 civilians", "and 4,000 in Lyon", "the organisers at 25,000".
#include <algorithm>

#include "grammar/statement_reader.hpp"

namespace claimcheck::forms {

bool Statement::listed() {
    if (at_ == 0) return false;
    Token const& before = items_[at_ - 1];
    if (earlier_.empty()) return before.is(WordClass::part) && part_of_noun();
    constexpr auto opens = WordClass::part | WordClass::and_;
    bool const other = before.is(WordClass::or_) && source_ != nullptr && counted_.head != nullptr && counted_.head->classes.any(humans);  // "or 55 people according to the union"
    bool const dash = before.is('~') || (before.is('-') && before.spaced && items_[at_].spaced);  // "217 - more than 100 in Lima alone"
    bool const list = other || dash || before.classes.any(opens) || before.is(',') || before.is(':') || before.is('(');
    auto const& previous = earlier_.back();
    if (!list || previous.measure < 0 || front_verb_ != nullptr || previous.quantity.money) return false;
    bool const own_clause = after_ < items_.size() && items_[after_].classes.any(WordClass::be | WordClass::have) && before.is(WordClass::and_);
    bool const of_measurement = before.is(WordClass::part) && a_.quantity.value.whole() && !previous.quantity.value.whole();
    if (of_measurement) return false;  // "the toll of the magnitude 7.1 quake, including 137 in Lima"
    if (own_clause) return false;  // "29 deaths on Monday, and 1,021 patients were in treatment centres"
    bool const quoted = before.is(',') && after_ + 1 < items_.size() && (items_[after_].is('"') || items_[after_].is('\'')) && items_[after_].spaced;
    if (quoted) return false;  // "84 dead, 40 people 'between life and death'"
    if (counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) && !counted_.head->classes.any(humans)) return false;
    auto const by_noun = [&](Token const& t) { return t.text.data() == previous.noun.data() && t.is(WordClass::measure_noun) && t.value(WordClass::measure_noun) == previous.measure; };
    bool const apart = before.is(WordClass::and_) && counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) && std::any_of(items_.begin(), items_.end(), by_noun);
    if (apart) return false;  // "139 passengers and eight crew members"
    a_.measure = previous.measure;
    a_.subject = previous.subject;
    bool const opened = before.is(WordClass::part) || before.is(':') || previous.part;
    a_.part = opened;
    a_.breakdown = before.is(':') || (previous.part && previous.breakdown);
    if (opened) a_.whole = static_cast<std::int32_t>(earlier_.size()) - 1;
    return true;
}

bool Statement::part_of_noun() {
    for (auto i = at_; i-- > 0;) {
        if (!items_[i].is(WordClass::measure_noun)) continue;
        a_.measure = static_cast<std::int32_t>(items_[i].value(WordClass::measure_noun));
        a_.part = true;
        return true;
    }
    return false;
}

bool Statement::listed_place() {
    if (at_ + 1 >= items_.size() || earlier_.empty()) return false;
    auto const next = items_[at_ + 1].is(WordClass::more) && at_ + 2 < items_.size() ? at_ + 2 : at_ + 1;  // "170 in Germany and 31 more in Belgium"
    auto const& previous = earlier_.back();
    bool const counts = at_ > 0 && a_.quantity.unit == 0 && previous.quantity.unit == 0;
    bool const joined = counts && items_[at_ - 1].is(WordClass::and_);
    bool const open = (joined || (counts && items_[at_ - 1].is(','))) && previous.measure < 0 && !previous.noun.empty() && !previous.quantity.share;
    bool const later = joined && items_[next].is(WordClass::a_time) && previous.when;  // "900 last year and 400 in May"
    if (later && previous.measure >= 0) return listed();
    if (!later && !items_[next].is(WordClass::place_prep)) return false;
    auto named = next + 1;
    while (named + 1 < items_.size() && items_[named].classes.any(WordClass::article | WordClass::region | WordClass::direction | WordClass::of) && !items_[named].is(WordClass::place)) ++named;  // "in the city of Lyon"
    bool const last = named + 1 >= items_.size() || items_[named + 1].kind == TokenKind::mark || items_[named + 1].is(WordClass::and_);
    bool const there = open && last && named < items_.size() && items_[named].is(WordClass::place);
    if ((later && open) || there) {  // "60,000 agents across the country and 4,000 in Lyon"
        copy_measure(previous);
        copy_change(previous);
        if (there) a_.subject = {};
        return true;
    }
    bool const state = item(next + 1) != nullptr && may_be_noun(items_[next + 1]) && !items_[next + 1].capital && !items_[next + 1].classes.any(WordClass::place | WordClass::region | WordClass::direction);
    if (state && (item(next + 2) == nullptr || items_[next + 2].kind == TokenKind::mark || items_[next + 2].is(WordClass::and_))) return false;  // "45 in blank and"
    return listed();
}

void Statement::copy_measure(Assertion const& previous) {
    a_.measure = previous.measure;
    a_.persons |= previous.persons;
    a_.noun = previous.noun;
    a_.phrase = previous.phrase;
    a_.group = previous.group;
    a_.subject = previous.subject;
}

void Statement::share_unit(Assertion const& previous) {
    auto& q = a_.quantity;
    auto const& other = previous.quantity;
    bool const near = q.value <= other.value.percent(1000) && other.value <= q.value.percent(1000);  // "$4 billion, compared with 3" is not sure
    if (q.unit != 0 || !near || !(other.money || other.share)) return;
    q.unit = other.unit;
    q.money = other.money;
    q.share = other.share;
}

bool Statement::second_source() {
    if (source_ == nullptr || earlier_.empty()) return false;
    bool const other = source_->tail && earlier_.back().source.known() && earlier_.back().source.words != source_->source.words &&
                       source_->cue_at == at_ + 1;  // "60 ..., and 45 according to the army"
    if (!other && !source_->cue.empty() && source_->scope_begin != at_) return false;
    if (earlier_.back().quantity.share != a_.quantity.share) return false;
    copy_measure(earlier_.back());
    return true;
}

bool Statement::compared() {
    if (earlier_.empty()) return false;
    bool const own = at_ > 1 && may_be_noun(items_[at_ - 2]);  // "wages rose 3 percent while prices rose 4 percent"
    if (at_ > 0 && !own && items_[at_ - 1].classes.any(WordClass::rise | WordClass::fall)) {  // "65 tonnes, up 36 percent"
        bool const measured = a_.quantity.unit != 0 && !a_.quantity.share && !a_.quantity.money;
        if (measured && a_.quantity.unit != earlier_.back().quantity.unit) return false;  // "with 22 aboard, sank 50 km off"
        copy_measure(earlier_.back());
        a_.aspect = Aspect::change;
        a_.compared = true;
        return true;
    }
    if (at_ > 1 && items_[at_ - 1].is(WordClass::possessive) && items_[at_ - 2].is(WordClass::place)) {  // "after Britain's 40,000"
        copy_measure(earlier_.back());
        a_.subject = a_.place = place_reference(items_[at_ - 2]);
        return true;
    }
    constexpr auto between = WordClass::article | WordClass::toll | WordClass::of | WordClass::adverb | WordClass::hedge;
    for (auto i = at_; i-- > begin_;) {
        if (!items_[i].classes.any(between | WordClass::compared)) break;
        if (!items_[i].is(WordClass::compared)) continue;
        if (std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(begin_), items_.begin() + static_cast<std::ptrdiff_t>(i), [](Token const& t) { return t.is(WordClass::toll); })) return false;  // "while the number of missing went down from 292"
        copy_measure(earlier_.back());
        share_unit(earlier_.back());
        if (earlier_.back().aspect == Aspect::change && !items_[i].is(WordClass::than)) a_.aspect = Aspect::change;  // "up from 25 new cases"
        a_.compared = true;
        return true;
    }
    return false;
}

bool Statement::restated() {
    if (earlier_.size() < 2 || at_ == 0 || !(items_[at_ - 1].is(WordClass::or_) || items_[at_ - 1].is('('))) return false;
    auto const& part = earlier_[earlier_.size() - 2];
    bool const other_terms = part.quantity.share ? !a_.quantity.share : part.part && a_.quantity.share;
    if (!other_terms || a_.quantity.money) return false;
    copy_measure(part);
    a_.part = !a_.quantity.share;
    return true;
}

}  // namespace claimcheck::forms
