// Whether what is told is a fact, planned, possible or denied.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

bool Statement::refuted() const {
    if (!line_.classes.has(WordClass::refuted)) return false;
    constexpr auto told = WordClass::claims | WordClass::reckoned | WordClass::toll;
    auto const tells = [&](Token const& t) {  // "estimates of", but "300 results were false"
        return t.classes.any(told) || (t.is(WordClass::said) && (&t + 1)->classes.any(WordClass::of | WordClass::by));
    };
    if (std::none_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(at_), tells)) return false;
    for (auto i = after_; i < items_.size(); ++i) {
        if (items_[i].is(',') || items_[i].is(';') || items_[i].classes.any(WordClass::a_quantity | WordClass::said)) return false;
        if (!items_[i].is(WordClass::be)) continue;
        for (++i; i < items_.size() && (items_[i].is('"') || items_[i].is(WordClass::adverb));) ++i;
        return i < items_.size() && items_[i].is(WordClass::refuted);
    }
    return false;
}

void Statement::read_mood() {
    if (refuted()) a_.mood = Mood::denied;
    if (a_.mood == Mood::denied) return;
    if (behind_ && behind_->owner != nullptr) return;  // "the troops it has deployed" are there, whatever is planned
    auto from = at_;
    while (from > 0) {
        Token const& t = items_[from - 1];
        if (t.is(WordClass::that) && from > 1 && items_[from - 2].classes.any(WordClass::possible | WordClass::plan) && !items_[from - 2].is(WordClass::subordinate)) {  // "feared that 40 had died"
            --from;
            continue;
        }
        if (from == at_ && is_with(t) && front_verb_ == nullptr && behind_ && behind_->verb != nullptr) break;  // "may rise, with 300 still missing"
        bool const quoted = t.is('"') && from == at_;  // may have killed "thousands"
        if (t.is(';') || (t.is('"') && !quoted) || t.is(':') || t.is(WordClass::that) || t.is(WordClass::a_quantity) ||
            (t.is(WordClass::said) && !t.is(WordClass::plan))) break;
        if (t.is(WordClass::subordinate) && !t.classes.any(WordClass::possible | WordClass::plan) && told_behind_as_past(from)) break;  // "will leave after 12 were killed"
        if (t.is(',') && items_[0].is(WordClass::subordinate) && !items_[0].is(WordClass::possible)) break;  // "As neighbours plan help, the toll"
        if (t.is(WordClass::who) && from > 1 && items_[from - 2].is(',')) break;  // "hope to reach Kherson, where 40 people died"
        --from;
    }
    auto const to = behind_ && behind_->verb != nullptr && front_verb_ == nullptr ? std::min(index(behind_->verb), items_.size()) : at_;
    auto told = after_;  // "40 passengers still to be brought home"
    while (told + 1 < items_.size() && items_[told].is(WordClass::adverb)) ++told;
    bool const ahead = told > after_ && items_[told].is(WordClass::plan);
    auto const tail = to == at_ && ahead ? told + 1 : to == at_ && after_ + 1 < items_.size() && (items_[after_].classes.any(WordClass::be | WordClass::ahead | WordClass::possible | WordClass::money_verb) || expected_at(after_)) ? std::min(after_ + 3, items_.size()) : to;
    constexpr std::int64_t expects = 2;
    for (auto i = from; i < tail; ++i) {
        Token const& t = items_[i];
        if (i >= to && i < after_) continue;
        bool const of_group = counted_.begin != nullptr && &t >= counted_.begin && &t < counted_.end && t.is(Inflection::past) && behind_ && behind_->verb != nullptr && front_verb_ == nullptr;
        bool const degree = counted_.begin != nullptr && i > at_ && &t <= counted_.begin && t.is(Inflection::manner);  // "12 potentially unsafe bridges"
        if (of_group || degree) continue;  // "215 suspected smugglers were arrested"
        bool const done = i == after_ && t.classes.any(WordClass::plan | WordClass::possible) && t.is(Inflection::past) && done_before() && !(t.value(WordClass::plan) == expects && expected_at(i));
        a_.scheduled |= done && t.is(WordClass::plan);
        if (done) continue;  // "has cancelled 40 flights planned for July", "arrested 14 people suspected of fraud"
        if (t.capital && !t.all_capitals && (all_capital() ? !helps_verb(i) : i > 0)) continue;
        if ((t.is(Inflection::ing) || t.is(Inflection::plural)) && t.is(WordClass::plan) && i < at_ && of_those_in_front(i)) continue;  // "people seeking work caused"
        if (i < at_ && expected_at(i) && items_[i + 1].is(WordClass::to)) continue;  // "from 150,000 expected to 750,000"
        bool const conditional = a_.mood == Mood::possible && t.is(WordClass::possible);  // "if ... would"
        bool const of_another = t.is(Inflection::past) && i > 0 && i + 1 < at_ && (items_[i - 1].classes.any(WordClass::preposition | WordClass::a_quantity) || (t.is(WordClass::possible) && items_[i - 1].is(WordClass::article))) && (may_be_noun(items_[i + 1]) || items_[i + 1].is(WordClass::people_of));  // "the list for planned treatment", "30 suspected cases and 14"
        constexpr std::int64_t takes_verb = 1;
        bool const voted = t.is(WordClass::share_verb) && i > 0 && items_[i - 1].is(WordClass::a_quantity);  // "63 percent voted to repeal"
        bool const to_something = voted || (t.value(WordClass::plan) == takes_verb && item(i + 1) != nullptr && items_[i + 1].classes.any(WordClass::article | WordClass::possessive | WordClass::a_quantity | WordClass::never));  // "agreed to a rise of", "due to this"
        if (t.is(WordClass::plan) && !conditional && !of_another && !to_something) a_.mood = Mood::planned;
        if ((t.is(WordClass::possible) || rules(i)) && !of_another && a_.mood != Mood::planned) a_.mood = Mood::possible;
        bool const untrue = t.is(WordClass::negation) && t.is(WordClass::deny);  // "no evidence that the army killed 40"
        if (untrue) a_.mood = Mood::denied;
        if (t.is(WordClass::negation) && i + 3 >= at_ && !t.is(WordClass::hedge) && i < at_ && !items_[at_ - 1].is(',')) a_.mood = Mood::denied;
    }
}

bool Statement::expected_at(std::size_t i) const {
    constexpr auto ends = WordClass::preposition | WordClass::place_prep | WordClass::a_time;
    if (i + 1 >= items_.size() || !items_[i].is(WordClass::plan) || !items_[i].is(Inflection::past)) return false;
    bool const to_figure = items_[i + 1].is(WordClass::to) && item(i + 2) != nullptr && items_[i + 2].is(WordClass::a_quantity);
    return to_figure || items_[i + 1].kind == TokenKind::mark || (items_[i + 1].classes.any(ends) && !items_[i + 1].is(WordClass::to));
}

bool Statement::told_behind_as_past(std::size_t from) const {
    constexpr auto unreal = WordClass::ahead | WordClass::possible | WordClass::plan;
    bool const noun = counted_.head != nullptr && counted_.head->classes.any(WordClass::measure_noun | WordClass::thing);  // "after 12 bodies were found", "after 12 deaths"
    auto const to = behind_ && behind_->verb != nullptr ? std::min(index(behind_->verb) + 1, items_.size()) : noun ? std::min(after_ + 1, items_.size()) : at_;
    bool past = noun && items_[from - 1].is(WordClass::preposition);
    for (auto i = from; i < to; ++i) {
        if (items_[i].classes.any(unreal)) return false;
        past |= items_[i].is(WordClass::past) || (i < at_ && items_[i].is(Inflection::past));
    }
    return past;
}

bool Statement::helps_verb(std::size_t i) const {
    if (items_[i].classes.any(WordClass::plan | WordClass::possible) && (items_[i].is(Inflection::past) || items_[i].is(Inflection::plural))) return true;
    constexpr auto verbs = WordClass::thing_verb | WordClass::measure_verb | WordClass::money_verb | WordClass::change_verb | WordClass::verb | WordClass::move | WordClass::be | WordClass::have | WordClass::rise | WordClass::fall | WordClass::lose | WordClass::to;
    auto const* const next = item(i + 1);
    return next != nullptr && next->classes.any(verbs) && !next->is(Inflection::past) && !next->is(Inflection::plural);
}

bool Statement::headline_plans() const {
    constexpr auto acts = WordClass::thing_verb | WordClass::measure_verb | WordClass::money_verb | WordClass::change_verb | WordClass::verb;
    constexpr auto tells = WordClass::thing_verb | WordClass::measure_verb | WordClass::money_verb | WordClass::change_verb;
    constexpr auto before_object = WordClass::article | WordClass::adverb | WordClass::hedge | WordClass::more;
    std::size_t k = 0;
    while (k < at_ && items_[k].capital && items_[k].kind == TokenKind::word && (may_be_noun(items_[k]) || items_[k].is(WordClass::place)) && !items_[k].is(WordClass::plan)) ++k;
    if (k == 0 || k + 1 >= at_ || !items_[k].is(WordClass::to) || items_[k].text.size() != 2) return false;
    if (!items_[k + 1].classes.any(acts) || items_[k + 1].is(Inflection::past) || items_[k + 1].is(Inflection::ing)) return false;
    auto object = k + 2;  // "to hold talks after 12 deaths" plans no deaths
    while (object < at_ && items_[object].classes.any(before_object)) ++object;
    if (object != at_ && !items_[k + 1].classes.any(tells)) return false;
    static constexpr auto apart = WordClass::be | WordClass::have | WordClass::who | WordClass::that | WordClass::said;
    static constexpr auto links = WordClass::of | WordClass::to | WordClass::by | WordClass::or_;
    auto const away = [](Token const& t) { return t.classes.any(apart) || (t.is(WordClass::preposition) && !t.classes.any(links)); };
    return std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(k + 1), items_.begin() + static_cast<std::ptrdiff_t>(at_), away);
}

void Statement::go_on_in_mood() {
    if (a_.mood == Mood::asserted && headline_plans()) a_.mood = Mood::planned;
    if (a_.mood != Mood::asserted || earlier_.empty() || begin_ == 0) return;
    auto const& previous = earlier_.back();
    auto const before = begin_ - 1;
    if (!tells(before, previous) || (previous.mood != Mood::planned && previous.mood != Mood::possible) || previous.source.words != a_.source.words) return;
    constexpr auto inside = WordClass::article | WordClass::and_ | WordClass::adverb | WordClass::hedge | WordClass::of | WordClass::more | WordClass::fresh | WordClass::place | WordClass::people_of;
    bool joined = false;
    for (auto i = before + 1; i < at_; ++i) {
        Token const& t = items_[i];
        joined |= t.is(WordClass::and_) || t.is(',');
        bool const describes = t.is(Inflection::ing) && (i == before + 1 || items_[i - 1].is(WordClass::article));  // "a $250 signing bonus"
        bool const verb = t.is(WordClass::verb) || t.is(Inflection::past) || (t.is(Inflection::ing) && !describes) || t.is(WordClass::past) || t.classes.any(WordClass::who | WordClass::that | WordClass::be | WordClass::have);
        // "may close 70 shops and lay off 300"
        bool const bare = items_[i - 1].is(WordClass::and_) && !t.is(Inflection::past) && !t.is(Inflection::ing) && !t.is(Inflection::plural) && t.classes.any(WordClass::measure_verb | WordClass::thing_verb | WordClass::money_verb);
        bool const phrase = t.is(',') || t.is('-') || t.classes.any(inside) || (t.is(WordClass::place_prep) && !t.is(WordClass::subordinate)) || (may_be_noun(t) && !verb) || bare;
        if (!phrase || (verb && !bare)) return;
    }
    auto own_verb = after_;
    while (own_verb < items_.size() && (items_[own_verb].is(WordClass::adverb) || items_[own_verb].is(Inflection::manner))) ++own_verb;
    bool const own = own_verb < items_.size() && (items_[own_verb].classes.any(WordClass::be | WordClass::have) || items_[own_verb].is(Inflection::past));  // "and 12 shops were closed"
    if (joined && !own) a_.mood = previous.mood;
}

bool Statement::of_those_in_front(std::size_t i) const {
    if (i == 0 || !may_be_noun(items_[i - 1]) || items_[i - 1].is(Inflection::past)) return false;
    if (!items_[i].is(Inflection::ing)) {  // "to reach sales targets": an object
        auto first = i;
        while (first > 0 && may_be_noun(items_[first - 1]) && !items_[first - 1].capital) --first;
        bool const reaches = first > 1 && first < i && items_[first - 1].is(WordClass::verb) && items_[first - 2].is(WordClass::to);
        if (!reaches && (first == 0 || i - first < 2 || !items_[first - 1].is(WordClass::to))) return false;
    }
    for (auto k = i + 1; k < at_ && items_[k].kind == TokenKind::word; ++k) {
        if (items_[k].classes.any(WordClass::to | WordClass::who | WordClass::that)) return false;
        if (items_[k].is(WordClass::past) && !may_be_noun(items_[k])) return true;
        if (items_[k].is(Inflection::past) && (k > i + 1 || !items_[i].is(Inflection::ing)) && item(k + 1) != nullptr && items_[k + 1].classes.any(WordClass::article | WordClass::a_quantity | WordClass::possessive)) return true;
    }
    return false;
}

bool Statement::rules(std::size_t i) const {
    constexpr std::int64_t modal = 1, need = 3;
    constexpr std::size_t reach = 6;
    auto const to = i < at_ ? at_ : items_.size();
    auto const clear = [&](ClassSet set) {
        return std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(i + 1), items_.begin() + static_cast<std::ptrdiff_t>(to), [&](Token const& t) { return t.kind == TokenKind::mark || t.classes.any(set); });
    };
    if (i < at_ && items_[i].is(WordClass::verb) && items_[i].value(WordClass::verb) == modal) {
        return at_ - i <= reach && clear(WordClass::subordinate | WordClass::who | WordClass::that | WordClass::money_verb);
    }
    bool const needed = items_[i].is(WordClass::money_verb) && items_[i].value(WordClass::money_verb) == need && !a_.quantity.money;
    bool const done = i > 0 && items_[i - 1].is(WordClass::be) && items_[i - 1].is(WordClass::past);  // "40 firefighters were needed"
    if (i >= at_) return needed && !done && i < after_ + 3;
    constexpr auto between = WordClass::article | WordClass::of | WordClass::toll | WordClass::adverb;
    auto k = i + 1;
    while (k < at_ && (items_[k].classes.any(between) || may_be_noun(items_[k]))) ++k;
    return needed && k == at_ && at_ - i < reach;
}

bool Statement::done_before() const {
    static constexpr auto finite = WordClass::have | WordClass::thing_verb | WordClass::measure_verb;
    auto const at = items_.begin();
    return std::any_of(at + static_cast<std::ptrdiff_t>(begin_), at + static_cast<std::ptrdiff_t>(at_), [](Token const& t) { return t.classes.any(finite) || t.is(Inflection::past); });
}

}  // namespace claimcheck::forms
