// "The number of people who fled is now 164,000", "35 of those killed": a count that stands apart from what it counts.
#include "grammar/statement_reader.hpp"

#include <algorithm>
#include <utility>

namespace claimcheck::forms {

bool Statement::of_tally() {
    auto const& q = a_.quantity;
    if (q.unit != 0 || q.share || q.money || at_ < 3) return false;
    auto to = at_;  // put it at "almost two million"
    if (items_[to - 1].is('"')) --to;
    constexpr auto linking = WordClass::be | WordClass::rise | WordClass::fall | WordClass::to | WordClass::place_prep | WordClass::adverb | WordClass::compared |
                             WordClass::a_time | WordClass::reckoned | WordClass::have | WordClass::verb;
    bool const as = items_[to - 1].is(WordClass::subordinate) && items_[to - 1].is(WordClass::preposition);  // "gave the number of dead as 35"
    bool const links = items_[to - 1].classes.any(linking) || as || items_[at_].is(WordClass::hedge_verb);
    if (!links) return false;
    constexpr auto apart = WordClass::a_quantity;
    for (auto i = to; i-- > begin_;) {
        if (items_[i].is(';') || items_[i].is(':') || items_[i].classes.any(apart)) return false;
        if (!items_[i].is(WordClass::toll)) continue;
        if (i == 0 && !(items_[1].is(WordClass::of) || items_[0].text.find(' ') != std::string_view::npos)) return false;
        bool const open = i + 2 < to && items_[i + 1].is(WordClass::of);
        auto const counted = read_counted(items_, open ? i + 1 : i, false);
        if (counted.head == nullptr || index(counted.end) > to) return false;
        if (!open && index(counted.begin) != i + 1) return false;
        if (std::any_of(counted.begin, counted.head, [](Token const& t) { return t.is(WordClass::measure_noun); })) return false;  // "the number of dead protesters"
        return tally(counted, to);
    }
    return false;
}

bool Statement::tally(Counted const& counted, std::size_t to) {
    Token const& head = *counted.head;
    bool const person = head.classes.any(humans | WordClass::people_of) || (head.is(Inflection::agent) && !head.is(WordClass::thing));
    constexpr auto finite = WordClass::be | WordClass::have | WordClass::rise | WordClass::fall | WordClass::put | WordClass::reckoned | WordClass::verb;
    auto const* const end = items_.data() + to;
    bool const told = std::any_of(counted.end, end, [&](Token const& t) { return t.classes.any(finite); }) || items_[at_].is(WordClass::hedge_verb) ||
                      std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(begin_), items_.begin() + static_cast<std::ptrdiff_t>(index(counted.begin)), [](Token const& t) { return t.is(WordClass::put); });
    if (!told || another_clause(index(counted.end), to)) return false;
    a_.persons = person;
    a_.noun = head.text;
    a_.phrase = text_of(counted.begin, counted.end);
    front_at_ = index(&head);
    auto const behind = read_behind(counted.end, end);
    if (behind && behind->verb != nullptr && (person || behind->verb->is(WordClass::victim_verb))) {
        a_.measure = static_cast<std::int32_t>(behind->verb->value(WordClass::measure_verb));
        group_of(counted);
        return true;
    }
    if (head.is(WordClass::measure_noun)) {
        a_.measure = static_cast<std::int32_t>(head.value(WordClass::measure_noun));
        group_of(counted);
    }
    return a_.measure >= 0 || person || is_plural(head);
}

bool Statement::corrected() const {
    constexpr auto inside = WordClass::article | WordClass::toll | WordClass::of | WordClass::status | WordClass::reckoned | WordClass::people | WordClass::measure_noun | WordClass::victim_verb |
                            WordClass::claims | WordClass::hedge_side | WordClass::fall | WordClass::adverb | WordClass::a_time | WordClass::event | WordClass::place | WordClass::place_prep | WordClass::since;
    for (auto const& t : items_) {
        if (!t.is(WordClass::correct)) continue;
        if (t.value(WordClass::correct) == 0) return true;
        auto const i = index(&t);
        if (i == 0 || i + 1 >= at_ || !items_[at_ - 1].is(WordClass::to)) continue;
        bool const passive = i + 2 == at_ && items_[i - 1].classes.any(WordClass::be | WordClass::have);
        auto from = i + 1, to = at_ - 1;
        if (passive) {  // "the toll has been cut to 253"
            to = i;
            while (to > 0 && items_[to - 1].classes.any(WordClass::be | WordClass::have | WordClass::adverb)) --to;
            from = to;
            while (from > 0 && items_[from - 1].classes.any(inside)) --from;
        }
        bool toll = counted_.head != nullptr && counted_.head->is(WordClass::victim_verb);  // "brought the figure down to 22 dead"
        bool all = from < to;
        for (auto k = from; k < to; ++k) {
            bool const before = k > from && items_[k].is(WordClass::a_quantity) && items_[k - 1].is(WordClass::since) && items_[k - 1].is(WordClass::motion);  // "from 45 to 38"
            all &= before || items_[k].classes.any(inside);
            toll |= items_[k].is(WordClass::victim_verb) || (items_[k].is(WordClass::toll) && items_[k].is(WordClass::measure_noun));
        }
        if (all && toll) return true;
    }
    return false;
}

bool Statement::estimated() {
    constexpr std::uint32_t reach = 2;  // sentences
    auto const* people = counted_.head->sense(WordClass::people);
    bool const anybody = people != nullptr && people->value == 1 && counted_.end == counted_.head + 1;
    bool const told = earlier_.empty() && d_.last.measure >= 0 && d_.sentence <= d_.last_at + reach && d_.last_at < d_.sentence && a_.quantity.unit == 0;
    if (anybody && counted_by_other()) return true;
    bool const told_of = at_ > 0 && (items_[at_ - 1].is(WordClass::be) || (at_ > 1 && items_[at_ - 1].is(WordClass::to) && items_[at_ - 2].is(WordClass::rise)));
    if (anybody && told_of && far_subject()) return true;  // "The death toll of the storm was 134 people", "rose to 134 people"
    if (!anybody || !told || at_ == 0 || !items_[at_ - 1].is(WordClass::be)) return false;
    if (std::none_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(at_), [](Token const& t) { return t.is(WordClass::claims); })) return false;
    copy_measure(d_.last);
    a_.subject.inherited = a_.subject.known();
    return true;
}

bool Statement::counted_by_other() {
    constexpr std::int64_t far = 20;
    auto const* const before = told_before();
    auto const& q = a_.quantity;
    if (before == nullptr || before->measure < 0 || before->thing != 0 || before->part || before->quantity.unit != 0 || q.unit != 0 || before->mood == Mood::planned) return false;
    if (source_ == nullptr || source_->tail || source_->cue_at + 1 != at_ || source_->source.words == before->source.words) return false;
    if (after_ < items_.size() && items_[after_].kind != TokenKind::mark && !items_[after_].is(WordClass::a_time)) return false;
    if (q.value <= before->quantity.value.percent(100 / far) || before->quantity.value <= q.value.percent(100 / far)) return false;  // "spoke of three people"
    copy_measure(*before);
    a_.subject.inherited = a_.subject.known();
    return true;
}

std::size_t Statement::verb_in_front() const {
    constexpr auto finite = WordClass::be | WordClass::have | WordClass::rise | WordClass::fall | WordClass::verb;
    constexpr auto chain = finite | WordClass::to | WordClass::adverb | WordClass::reckoned | WordClass::now;
    auto verb = at_;
    while (verb > 0 && items_[verb - 1].classes.any(chain)) --verb;
    bool const moves = verb < at_ && std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(verb), items_.begin() + static_cast<std::ptrdiff_t>(at_), [&](Token const& t) { return t.classes.any(finite); });
    return moves || items_[at_].is(WordClass::hedge_verb) ? verb : 0;
}

bool Statement::goes_to_verb(std::size_t from, std::size_t verb) const {
    constexpr auto clause = WordClass::be | WordClass::have | WordClass::said | WordClass::that | WordClass::who | WordClass::subordinate | WordClass::a_quantity;
    for (auto i = from; i < verb; ++i) {
        if (items_[i].is(';') || items_[i].is(':')) return false;
        if (items_[i].is(',')) {  // ", which hit two provinces,"
            auto close = i + 1;
            while (close < verb && !items_[close].is(',')) ++close;
            bool const aside = close < verb && items_[i + 1].classes.any(WordClass::who | WordClass::that | WordClass::subordinate | WordClass::article);
            if (aside) i = close;
            continue;
        }
        bool const preposition = items_[i].classes.any(WordClass::preposition | WordClass::place_prep);
        constexpr auto joins = WordClass::preposition | WordClass::place_prep | WordClass::measure_noun;
        bool const joined = items_[i].is(WordClass::a_quantity) && (items_[i - 1].is('-') || items_[i + 1].is('-') || items_[i - 1].classes.any(joins));  // "the magnitude-7.8 quake", "on three churches"
        if (items_[i].classes.any(clause) && !preposition && !joined) return false;
    }
    return true;
}

std::size_t Statement::behind_dateline() const {
    constexpr std::size_t longest = 10;
    for (std::size_t i = 0; i < std::min(longest, at_); ++i) {
        if (i > 0 && (items_[i].is('~') || (items_[i].is('-') && items_[i].spaced))) return i + 1;
        if (items_[i].kind == TokenKind::word && !items_[i].capital) return 0;
    }
    return 0;
}

bool Statement::far_subject(bool toll_alone) {
    if (a_.quantity.unit != 0 || a_.quantity.share || a_.quantity.money || at_ < 4) return false;
    auto const verb = verb_in_front();
    constexpr std::size_t reach = 3;  // "The official toll from the crush at Kano, Nigeria, has risen to"
    auto noun = source_ != nullptr && !source_->tail && source_->scope_begin < verb ? std::size_t{source_->scope_begin} : behind_dateline();
    if (noun + 3 < verb && items_[noun].is(WordClass::place_prep)) {  // "In Chad, the death toll"
        auto const comma = std::find_if(items_.begin() + static_cast<std::ptrdiff_t>(noun), items_.begin() + static_cast<std::ptrdiff_t>(noun) + 4, [](Token const& t) { return t.is(','); });
        if (comma->is(',')) noun = index(&*comma) + 1;
    }
    auto const last = noun + reach;
    auto const names = [&](Token const& t) { return t.is(WordClass::measure_noun) && (t.is(WordClass::toll) || !toll_alone); };
    while (noun < last && noun < verb && !names(items_[noun])) ++noun;
    if (noun >= last || noun + 2 >= verb || begin_ > verb || !items_[noun + 1].classes.any(WordClass::preposition | WordClass::place_prep)) return false;
    if (!goes_to_verb(noun + 1, verb)) return false;
    a_.measure = static_cast<std::int32_t>(items_[noun].value(WordClass::measure_noun));
    a_.noun = a_.phrase = items_[noun].text;
    front_at_ = noun;
    return true;
}

bool Statement::counted_again() {
    auto const* const before = told_before();
    constexpr auto counts = WordClass::said | WordClass::put;
    bool const bare = at_ > 0 && counted_.end == nullptr && a_.quantity.unit == 0 && !a_.quantity.share && !a_.quantity.money;
    if (!bare || before == nullptr || before->measure < 0 || before->quantity.unit != 0 || before->quantity.share || !items_[at_ - 1].classes.any(counts)) return false;
    constexpr auto ends = WordClass::a_time | WordClass::place_prep | WordClass::and_ | WordClass::subordinate;
    bool const alone = after_ >= items_.size() || items_[after_].kind == TokenKind::mark || items_[after_].classes.any(ends);
    if (!alone || source_ == nullptr || source_->cue_at + 1 != at_) return false;
    copy_measure(*before);
    a_.subject.inherited = a_.subject.known();
    return true;
}

bool Statement::another_clause(std::size_t from, std::size_t to) const {
    auto comma = to;
    while (comma > from && !items_[comma - 1].is(',')) --comma;
    if (comma == from) return false;
    constexpr auto noun = WordClass::article | WordClass::possessive | WordClass::pronoun;
    return items_[comma].classes.any(noun) || (items_[comma].is(WordClass::and_) && comma + 1 < to && items_[comma + 1].classes.any(noun));
}

void Statement::group_of(Counted const& counted) {
    auto const behind = std::exchange(counted_, counted);
    set_group();
    counted_ = behind;
}

bool Statement::of_those() {
    auto const of = of_behind();
    if (of == 0 || a_.quantity.unit != 0 || item(of + 2) == nullptr || !items_[of + 1].is(WordClass::those)) return false;
    auto verb = of + 2;
    while (verb < items_.size() && (items_[verb].classes.any(WordClass::who | WordClass::be | WordClass::have | WordClass::adverb) || items_[verb].is(Inflection::manner))) ++verb;
    bool const befell = verb < items_.size() && items_[verb].is(WordClass::victim_verb) && items_[verb].is(WordClass::measure_verb);
    if (!befell) return false;
    a_.measure = static_cast<std::int32_t>(items_[verb].value(WordClass::measure_verb));
    a_.noun = a_.phrase = items_[of + 1].text;
    a_.part = true;
    return true;
}

}  // namespace claimcheck::forms
