// Some of those whom a figure before counts: "20 of them", "of whom 426 were children", "12 of those", "while 4,000 stayed".
#include <algorithm>

#include "grammar/statement_reader.hpp"

namespace claimcheck::forms {

void Statement::take_part_of(Assertion const& previous) {
    copy_measure(previous);
    a_.thing = previous.thing;
    a_.part = !a_.quantity.share;
    auto const whole = std::find_if(earlier_.begin(), earlier_.end(), [&](Assertion const& a) { return &a == &previous; });
    if (whole != earlier_.end() && !a_.quantity.share) a_.whole = static_cast<std::int32_t>(whole - earlier_.begin());
}

void Statement::name_them(std::size_t who) {
    while (who < items_.size() && items_[who].classes.any(WordClass::be | WordClass::article)) ++who;
    if (who < items_.size() && items_[who].classes.any(humans) && is_plural(items_[who])) a_.group = items_[who].text;
}

Assertion const* Statement::told_before(Token const& of) const {
    constexpr std::int64_t whom = 3;
    auto const* const last = told_before();
    if (of.value(WordClass::part) != whom) {
        bool const plain = a_.quantity.unit == 0 && !a_.quantity.share && last != nullptr && last->quantity.unit == 0;
        if (!plain || !(last->quantity.value < a_.quantity.value)) return last;
        auto const larger = std::find_if(earlier_.rbegin(), earlier_.rend(), [&](Assertion const& a) { return a.quantity.unit == 0 && a.quantity.value > a_.quantity.value; });
        return larger != earlier_.rend() ? &*larger : last;  // "150 bodies in two phases, of which 120"
    }
    auto const persons = std::find_if(earlier_.rbegin(), earlier_.rend(), [](Assertion const& a) { return a.persons; });
    return persons != earlier_.rend() ? &*persons : last;  // "70 children in four towns, 12 of whom"
}

bool Statement::some_of_them() {
    constexpr std::int64_t things = 2;  // "of which"
    Token const* const of = item(at_ + 1);
    auto const* const previous = of != nullptr && of->is(WordClass::part) ? told_before(*of) : nullptr;
    if ( previous == nullptr || a_.quantity.unit != 0 || a_.quantity.money || previous->quantity.unit != 0 || previous->quantity.share) return false;
    auto const sort = of->value(WordClass::part);
    bool const behind = sort != 0 && (sort != things || previous->thing != 0);
    if (!behind || (previous->noun.empty() && previous->measure < 0)) return false;
    if (earlier_.empty() && a_.quantity.value == Number{1}) return false;  // "one of them": who?
    bool const opens = at_ == 0 || items_[at_ - 1].kind == TokenKind::mark || items_[at_ - 1].is(WordClass::and_);
    if (!opens) return false;  // "took in 14,000 of them": of whoever was told of before
    take_part_of(*previous);
    name_them(at_ + 2);
    return true;
}

bool Statement::of_whom_before() {
    constexpr auto verbs = WordClass::be | WordClass::have | WordClass::verb | WordClass::adverb | WordClass::plan | WordClass::possible | WordClass::past | WordClass::hedge_verb;
    Token const* const next = item(at_ + 1);
    if (earlier_.empty() || next == nullptr || at_ == 0 || !items_[at_ - 1].is(WordClass::part) || items_[at_ - 1].value(WordClass::part) == 0) return false;
    auto const* const previous = told_before(items_[at_ - 1]);
    bool const told = next->classes.any(verbs) || next->is(Inflection::past);
    auto const& q = previous->quantity;
    bool const alike = q.unit == a_.quantity.unit && q.share == a_.quantity.share;
    if (!told || previous->noun.empty() || !(alike || (a_.quantity.share && q.unit == 0))) return false;
    take_part_of(*previous);
    if (next->is(WordClass::be)) name_them(at_ + 1);
    return true;
}

bool Statement::of_those_before() {
    auto const of = of_behind();
    auto const* const previous = told_before();
    if (of == 0 || previous == nullptr || of + 2 >= items_.size() || a_.quantity.unit != 0 || a_.quantity.share || previous->quantity.unit != 0 || previous->quantity.share) return false;
    auto verb = of + 2;
    bool const whole = items_[verb].is(WordClass::a_quantity);  // "five of those 79 people"
    if (whole) verb = index(read_counted(items_, verb, true).end);
    constexpr auto finite = WordClass::be | WordClass::have;
    if (!items_[of + 1].is(WordClass::those) || previous->noun.empty() || verb >= items_.size() || !items_[verb].classes.any(finite)) return false;
    take_part_of(*previous);
    name_them(verb);
    return true;
}

bool Statement::behind_with() const {
    return at_ > 1 && items_[at_ - 2].is(',') && is_with(items_[at_ - 1]);
}

bool Statement::part_somewhere() {
    if (earlier_.empty() || at_ < 2 || at_ + 2 >= items_.size() || a_.quantity.unit != 0 || a_.quantity.share) return false;
    auto whole = earlier_.end();  // over the countries of "215 people in three countries"
    while (whole != earlier_.begin() && (whole == earlier_.end() || (whole->measure < 0 && !whole->persons && whole->quantity.value <= a_.quantity.value))) --whole;
    auto const& previous = *whole;
    bool const counts = previous.quantity.unit == 0 && !previous.quantity.share && !previous.noun.empty() && a_.quantity.value < previous.quantity.value;
    Token const& before = items_[at_ - 1];
    bool const part = before.is(WordClass::part) && before.value(WordClass::part) == 0;
    bool const with = behind_with() && items_[at_ + 2].is(WordClass::place);  // ", with 10 in Lodz"
    if (!counts || !(part || with) || !items_[at_ + 1].is(WordClass::place_prep)) return false;
    take_part_of(previous);
    return true;
}

Token const* Statement::place_of_brackets() const {
    bool const brackets = at_ > 1 && items_[at_ - 1].is('(') && item(at_ + 1) != nullptr && items_[at_ + 1].is(')');
    if (!brackets) return nullptr;
    Token const& name = items_[at_ - 2];
    constexpr std::size_t to_last = 4;  // "12), Sukkur (8", "12) and Sukkur (8"
    bool const listed = at_ > to_last && name.capital && name.plain_word() && (items_[at_ - to_last].is(')') || (at_ > to_last + 1 && items_[at_ - to_last - 1].is(')')));
    return name.is(WordClass::place) || listed ? &name : nullptr;
}

bool Statement::part_in_brackets() {
    if (place_of_brackets() == nullptr || earlier_.empty() || a_.quantity.unit != 0 || a_.quantity.share) return false;
    auto const& previous = earlier_.back();
    if (previous.quantity.unit != 0 || previous.quantity.share || previous.noun.empty()) return false;
    constexpr std::size_t to_next = 5;  // "12), Sukkur (8"
    std::size_t before = 0;
    while (before < at_ && !tells(before, previous)) ++before;
    if (before > 0 && before + to_next >= at_ && before != at_ && items_[before - 1].is('(')) {
        copy_measure(previous);
        a_.part = previous.part;
        a_.whole = previous.whole;
        return true;
    }
    bool const fewer = a_.quantity.value < previous.quantity.value;
    bool const listed = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(at_), items_.end() - 1, [](Token const& t) { return t.is('(') && (&t + 1)->is(WordClass::a_quantity); });
    if (!fewer || !listed) return false;
    take_part_of(previous);
    return true;
}

bool Statement::elided_subject() {
    auto const* const previous = !earlier_.empty() ? &earlier_.back() : d_.last_at + 1 == d_.sentence && !d_.last.noun.empty() ? &d_.last : nullptr;
    Token const* const next = item(at_ + 1);
    auto const& q = a_.quantity;
    if (previous == nullptr || next == nullptr || q.unit != 0 || q.share || q.value == Number{1} || counted_.names) return false;
    bool const fronted = earlier_.size() == 1 && items_.front().is(WordClass::of) && items_[1].classes.any(WordClass::article | WordClass::those) && q.value <= previous->quantity.value;  // "Of the 90 wagons, 40"
    bool const counts = previous->quantity.unit == 0 && !previous->quantity.share && (previous->persons || fronted) && !previous->noun.empty();
    if (!counts) return false;
    auto open = at_;
    while (open > 0 && items_[open - 1].classes.any(WordClass::more | WordClass::article | WordClass::hedge)) --open;
    constexpr auto opens = WordClass::and_ | WordClass::subordinate | WordClass::that | WordClass::said;
    if (open > 0 && items_[open - 1].kind != TokenKind::mark && !items_[open - 1].classes.any(opens)) return false;
    constexpr auto verbs = WordClass::be | WordClass::have | WordClass::verb | WordClass::plan | WordClass::possible;
    auto verb = at_ + 1;
    while (verb + 1 < items_.size() && items_[verb].classes.any(WordClass::adverb)) ++verb;
    if (!items_[verb].classes.any(verbs) && !items_[verb].is(WordClass::past)) return false;
    a_.noun = previous->noun;
    a_.phrase = previous->phrase;
    a_.persons = previous->persons;
    a_.part = true;
    return true;
}

}  // namespace claimcheck::forms
