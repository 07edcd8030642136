// Which of those who could be counted: "suspected cases", "among the young", "12 soldiers were killed".
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

bool Statement::set_status() {
    auto const to = std::min(after_ + 2, items_.size());
    for (auto i = at_ + 1; i < to; ++i) {
        if (!items_[i].is(WordClass::status)) continue;
        a_.group = items_[i].text;
        return true;
    }
    return false;
}

void Statement::restrict_group() {
    share_group();
    bool const spent = a_.quantity.share && of_behind() != 0 && after_ + 1 < end_ && items_[after_].is(WordClass::preposition) && !items_[after_].is(WordClass::in_) &&
                       std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(begin_), items_.begin() + static_cast<std::ptrdiff_t>(at_), [](Token const& t) { return t.is(WordClass::money_verb); });
    if (spent && a_.group.empty()) {  // "spent 2% of its GDP on defence"
        auto end = after_ + 1;
        while (end < end_ && may_be_noun(items_[end])) ++end;
        if (end > after_ + 1) a_.group = text_of(&items_[after_ + 1], &items_[end - 1] + 1);
        return;
    }
    if (auto const apart = a_.group.empty() && !(behind_ && behind_->verb != nullptr) ? negated_clause() : std::string_view{}; !apart.empty()) {
        if (counted_.head->classes.any(humans)) a_.group = apart; else a_.part = true;
    }
    if (!a_.group.empty() || (a_.measure < 0 && !a_.quantity.share && !a_.quantity.money) || !line_.classes.has(WordClass::restricts)) return;
    constexpr auto ends = WordClass::be | WordClass::have | WordClass::verb | WordClass::said | WordClass::place_prep | WordClass::a_quantity | WordClass::a_time |
                          WordClass::rise | WordClass::fall | WordClass::that | WordClass::who;
    constexpr std::size_t reach = 5;  // words of the phrase
    bool const shared = end_ > 1 && end_ < items_.size() && items_[end_ - 1].is(WordClass::to);  // "rose 4% to $36 in early trading"
    for (auto i = begin_; i < (shared ? items_.size() : end_); ++i) {
        if (!items_[i].is(WordClass::restricts)) continue;
        auto end = i + 1;
        while (end < end_ && end < i + reach && items_[end].kind == TokenKind::word && !items_[end].classes.any(ends)) ++end;
        a_.group = text_of(&items_[i], &items_[end - 1] + 1);
        return;
    }
}

std::string_view Statement::negated_clause() const {
    constexpr std::size_t reach = 5;  // words of the clause
    auto i = after_;
    if (counted_.end == nullptr || i + 2 >= items_.size() || !items_[i].classes.any(WordClass::that | WordClass::who)) return {};
    if (items_[i + 1].classes.any(WordClass::be | WordClass::have | WordClass::verb)) ++i;
    auto const first = i + 1;
    if (!items_[first].is(WordClass::negation)) return {};
    auto end = first + 1;
    while (end < items_.size() && end - first < reach && items_[end].kind == TokenKind::word && !items_[end].classes.any(WordClass::a_time | WordClass::and_ | WordClass::be | WordClass::have)) ++end;
    return end > first + 1 ? text_of(&items_[first], &items_[end - 1] + 1) : std::string_view{};
}

void Statement::share_group() {
    bool const told = counted_.head == nullptr || counted_.head->is(WordClass::victim_verb);
    if (told && a_.group.empty() && a_.measure >= 0 && front_verb_ == nullptr && in_clause_of_last() && items_[at_ - 1].is(WordClass::and_) && earlier_.back().measure >= 0) a_.group = earlier_.back().group;
}

void Statement::set_group() {
    if (set_status()) return;
    if (counted_.head == nullptr || !counted_.head->classes.any(humans)) return;
    bool const own = counted_.head->is(WordClass::measure_noun) && counted_.head->value(WordClass::measure_noun) == a_.measure;
    if (own) return;
    Token const* const verb = front_verb_ != nullptr ? front_verb_ : behind_ ? behind_->verb : nullptr;
    bool const acts = verb != nullptr && verb->is(WordClass::measure_verb) && verb->value(WordClass::measure_verb) == a_.measure && !verb->is(WordClass::victim_verb);
    if (counts_workers() && (told_of_things() || acts)) return;  // "fired 400 employees", "400 workers walked out": all of them are
    auto const* people = counted_.head->sense(WordClass::people);
    bool const everyone = people != nullptr && people->value == 1;
    bool const fellows = counted_.end == counted_.head + 1 && behind_fellows(counted_.end, items_.data() + items_.size()) != counted_.end;  // "149 police and gendarmes"
    if (!everyone && !fellows && !counted_.head->is(WordClass::lives)) a_.group = counted_.head->text;
}

}  // namespace claimcheck::forms
