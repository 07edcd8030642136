// What a figure counts: the noun behind it, what the verb says befell it, or the figure before it.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {
namespace {

/// "bakers", "four Palestinians": people by their ending or their country; "containers" are things.
bool agentive(Token const& noun) {
    if (noun.classes.any(WordClass::people_of | WordClass::organisation)) return noun.is(Inflection::plural) || noun.is(WordClass::plural);  // "186 Houthis"
    return noun.is(Inflection::agent) && !noun.is(WordClass::thing);
}

}  // namespace

bool Statement::is_share() const { return counted_.begin == nullptr && (of_behind() != 0); }

std::size_t Statement::of_behind() const {
    if (at_ + 1 < items_.size() && items_[at_ + 1].is(WordClass::of)) return at_ + 1;
    if (a_.quantity.unit != 0 && bracketed_behind() != nullptr && items_[at_ + 4].is(WordClass::of)) return at_ + 4;  // "20 inches (51 cm) of rain"
    bool const out = at_ + 3 < items_.size() && items_[at_ + 1].is(WordClass::preposition) && items_[at_ + 2].is(WordClass::of) && items_[at_ + 3].is(WordClass::a_quantity);
    return out ? at_ + 2 : 0;
}

bool Statement::of_a_way(std::size_t at) const {
    auto const& q = line_.quantities[static_cast<std::size_t>(items_[at].mention)];
    bool const measured = q.unit != 0 && !q.share && !q.money;
    auto next = at + 1;
    if (item(next) != nullptr && items_[next].is('(')) next += 3;  // "20 miles (32 km) north"
    if (at > 0 && items_[at - 1].is('(')) ++next;
    return measured && item(next) != nullptr && items_[next].is(WordClass::direction) && !items_[next].capital;
}

bool Statement::stands_for_several() const {
    constexpr std::int64_t most = 20;
    bool const small = a_.quantity.unit == 0 && a_.quantity.hedge < 0 && a_.quantity.value.whole() && a_.quantity.value < Number{most};
    return small && at_ > 0 && items_[at_ - 1].is(WordClass::article) && !items_[at_ - 1].is(WordClass::indefinite);
}

bool Statement::is_determiner() const {
    bool const in_list = !earlier_.empty() && at_ > 0 && (items_[at_ - 1].is(WordClass::and_) || items_[at_ - 1].is(','));
    return a_.quantity.value == Number{1} && items_[at_].text.size() == 3 && !in_list;
}

bool Statement::is_pronoun() const {
    if (at_ + 1 >= items_.size()) return false;
    Token const& next = items_[at_ + 1];
    bool const word = items_[at_].text.size() == 3 && a_.quantity.value == Number{1} && items_[at_].kind == TokenKind::word;
    if (word && (next.is(WordClass::that) || next.is(WordClass::a_quantity))) return true;
    bool const fraction = a_.quantity.share || (Number{0} < a_.quantity.value && a_.quantity.value < Number{1});
    return fraction && at_ > 1 && items_[at_ - 1].is(WordClass::direction) && items_[at_ - 2].is(WordClass::article) && next.is(WordClass::of);
}

bool Statement::is_age() const {
    if (a_.quantity.unit != 0 || a_.quantity.share) return false;
    bool const between = at_ > 1 && at_ + 1 < items_.size() && items_[at_ - 1].is(',') && (items_[at_ + 1].is(',') || items_[at_ + 1].is('.'));
    bool const digits = items_[at_].text.size() <= 2 && items_[at_].text[0] >= '1' && items_[at_].text[0] <= '9';
    if (between && digits && items_[at_ - 2].kind == TokenKind::word && !items_[at_ - 2].is(WordClass::a_quantity) &&
        !items_[at_ - 2].is(Inflection::plural)) {
        return true;  // "a man, 34, was"
    }
    constexpr std::int64_t oldest = 120;
    bool const of_one = at_ > 1 && items_[at_ - 1].is(WordClass::of) && items_[at_ - 2].is(WordClass::people) && !is_plural(items_[at_ - 2]);
    if (of_one && a_.quantity.value.whole() && a_.quantity.value < Number{oldest}) return true;  // "a man of 63"
    auto const stop = at_ > 5 ? at_ - 5 : 0;
    for (auto i = at_; i-- > stop;) {
        if (items_[i].classes.any(WordClass::age | WordClass::aged)) return true;
        if (items_[i].kind == TokenKind::mark || may_be_noun(items_[i])) return false;
    }
    return false;
}

bool Statement::is_label() const {
    if (at_ == 0 || a_.quantity.unit != 0 || a_.quantity.share || !items_[at_].spaced) return false;
    Token const& before = items_[at_ - 1];
    auto const text = items_[at_].text;
    bool const bare = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) ||
                      std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (name_in_gap() < at_) return false;
    if (inside_name()) return true;
    bool const name = before.capital && before.kind == TokenKind::word && before.plain_word() && at_ > 1;
    bool const sort = before.is(WordClass::label) || before.is(WordClass::region);
    if (!bare || !(name || sort) || opens_clause()) return false;
    return at_ + 1 >= items_.size() || !items_[at_ + 1].classes.any(humans | WordClass::measure_noun | WordClass::people_of | WordClass::fresh | WordClass::more | WordClass::other);
}

bool Statement::opens_clause() const {
    if (!items_[0].is(WordClass::in_) || items_[at_].text.size() < 2 || item(at_ + 2) == nullptr) return false;
    bool const phrase = std::all_of(items_.begin() + 1, items_.begin() + static_cast<std::ptrdiff_t>(at_), [](Token const& t) { return t.kind == TokenKind::word && (t.capital || t.is(WordClass::article)); });
    return phrase && items_[at_ + 1].is(Inflection::plural) && !items_[at_ + 1].capital && acts(items_, at_ + 1);
}

bool Statement::inside_name() const {
    if (at_ < 2 || at_ + 1 >= items_.size()) return false;
    auto const name = [&](Token const& t) { return t.kind == TokenKind::word && t.capital && !t.classes.any(WordClass::place | WordClass::people_of | WordClass::a_time); };
    auto const next = at_ + (items_[at_ + 1].is('-') && at_ + 2 < items_.size() ? 2 : 1);  // "Goody Two-Shoes"
    if (!name(items_[at_ - 1]) || !name(items_[next]) || items_[at_ - 1].line_start || items_[at_ - 2].kind != TokenKind::word) return false;
    return !all_capital();
}

bool Statement::is_money_for() const {
    bool const in = item(at_ + 1) != nullptr && items_[at_ + 1].is(WordClass::in_) && items_[at_ + 1].is(WordClass::ratio);  // not "at auction"
    bool const reached = at_ > 0 && items_[at_ - 1].is(WordClass::to) && line_.classes.any(WordClass::rise | WordClass::fall);  // "fell to $31 in early trading"
    return a_.quantity.money && !reached && counted_.begin == nullptr && in && item(at_ + 2) != nullptr && !items_[at_ + 2].capital && !items_[at_ + 2].classes.any(WordClass::article | WordClass::possessive);
}

Counted Statement::counted_of() {
    auto const of = of_behind();
    auto i = of != 0 ? of : at_ + 1;
    while (i + 1 < items_.size() && items_[i + 1].classes.any(WordClass::article | WordClass::possessive | WordClass::more)) ++i;
    for (auto k = i + 1; k + 1 < items_.size() && k < i + 5 && items_[k].kind == TokenKind::word && (items_[k].capital || k == i + 1 || items_[k - 1].is(WordClass::other)); ++k) {
        if (!items_[k + 1].is(WordClass::possessive)) continue;  // "a quarter of Puerto Rico's homes"
        if (k + 2 < items_.size() && items_[k + 2].is(WordClass::a_quantity)) return read_counted(items_, k + 2, true);  // "39 of the state's 40 seats"
        if (items_[k].classes.any(WordClass::place | WordClass::organisation)) owner_ = &items_[k];
        return read_counted(items_, k + 1, false);
    }
    bool const joined = item(i + 4) != nullptr && items_[i + 1].is(WordClass::a_quantity) && items_[i + 2].is('-') && !items_[i + 2].spaced && !items_[i + 3].spaced;
    if (joined && !is_plural(items_[i + 3])) i += 3;  // "55% of the three-party vote"
    while (item(i + 2) != nullptr && items_[i + 1].is('-') && !items_[i + 1].spaced && !items_[i + 2].spaced) i += 2;
    bool const whole = i + 1 < items_.size() && items_[i + 1].is(WordClass::a_quantity) && of != 0;  // "170 of the 400 workers"
    if (whole) ++i;
    if (whole && i + 1 < items_.size() && items_[i + 1].is(WordClass::of)) {  // "17 out of 18 of the area's districts"
        ++i;
        while (i + 1 < items_.size() && items_[i + 1].is(WordClass::article)) ++i;
        if (i + 2 < items_.size() && items_[i + 2].is(WordClass::possessive)) i += 2;
    }
    auto counted = read_counted(items_, i, whole && items_[i].is(WordClass::a_quantity));
    // "54% of Germans support the plan": behind a plural an object makes the last word a verb
    auto* const end = counted.end;
    bool const object = end != nullptr && end != items_.data() + items_.size() && end->classes.any(WordClass::article | WordClass::possessive | WordClass::pronoun | WordClass::that | WordClass::to);
    bool const verb = object && end - counted.begin > 1 && (end - 2)->is(Inflection::plural) && !(end - 1)->is(Inflection::plural) && !(end - 1)->is(WordClass::plural);
    if (verb) {
        counted.end = end - 1;
        if (counted.head == counted.end) counted.head = end - 2;
    }
    return counted;
}

char const* Statement::read_measure() {
    Token const* head = counted_.head;
    bool const human = head != nullptr && head->classes.any(humans);
    bool const people = human || (head != nullptr && head->is(WordClass::people_of));
    if (head != nullptr && head->text.size() == 1) return "a formula";  // "100% H2"
    if (of_those() || of_pace()) return nullptr;
    head = counted_.head;
    if (of_a_way(at_)) return "a distance";
    if (head != nullptr) {
        a_.noun = head->text;
        bool const of_list = std::any_of(counted_.begin, counted_.end, [](Token const& t) { return t.is(WordClass::a_quantity) && ((&t - 1)->is(WordClass::and_) || (&t - 1)->is(',')); });  // "two German and three French soldiers"
        a_.phrase = of_list ? head->text : text_of(counted_.begin, counted_.end);
    }
    bool const person = human || (head != nullptr && agentive(*head));
    a_.persons = person;
    // "fled the ten-storey block": no block was displaced; "killed hundreds of Taliban" needs no plural
    bool const describes = counted_.names && !(at_ + 1 < items_.size() && items_[at_ + 1].capital);
    bool const named_before = at_ > 0 && items_[at_ - 1].is(WordClass::measure_noun);  // "a quake of magnitude 6.1 hit Manila, killing"
    if (head == nullptr && named_before && from_front()) return nullptr;
    if (head == nullptr && far_subject(true)) return nullptr;  // "The death toll has risen to 43 and 80 are hurt"
    bool const of_victims = head != nullptr && !person && of_behind() != 0 && head->is(WordClass::measure_noun) && !a_.quantity.share && behind_ && behind_->verb != nullptr;
    if ((head == nullptr && !describes) || person || of_victims || main_predicate() != nullptr) {
        if (measure_of_verb(person || of_victims)) {
            if (human) set_group(); else set_status();
            return nullptr;
        }
    }
    if (of_things()) {
        bool const done = source_ != nullptr && !source_->tail && source_->cue_at < at_ && items_[source_->cue_at].is(WordClass::thing_verb) && items_[source_->cue_at].value(WordClass::thing_verb) == a_.measure;
        if (done) drop_source();  // "the hospital admitted 40 patients"
        set_group();
        return nullptr;
    }
    if (head != nullptr && !human && share_of_whole()) return nullptr;
    if (people && among_measured()) return nullptr;
    bool const quoted = item(at_ + 1) != nullptr && items_[at_ + 1].is('"');  // 900 "excess deaths"
    if (!quoted && quoted_behind()) return nullptr;
    if (head != nullptr && (head->is(WordClass::measure_noun)) && !(human && listed())) {
        a_.measure = static_cast<std::int32_t>(head->value(WordClass::measure_noun));
        set_group();
        if (a_.quantity.share && a_.group.empty() && counted_.begin < head) a_.group = text_of(counted_.begin, head);  // "24 percent of council seats"
        return nullptr;
    }
    if (human && described()) {
        set_group();
        return nullptr;
    }
    if (people && listed()) {
        set_group();
        return nullptr;
    }
    if (human && (tolled() || estimated())) return nullptr;
    // "gives the Greens 27.8 percent support", "27.8 percent of the vote"
    bool const of_votes = head != nullptr && (head->is(WordClass::event) || counted_.begin == &items_[at_ + 1]);
    if ((head == nullptr || of_votes) && (of_poll() || of_choice())) return nullptr;
    if (head == nullptr && of_figure_before()) return nullptr;
    auto const front = at_ > 1 && items_[at_ - 1].is('-') ? at_ - 1 : at_;
    bool const beside = front > 0 && items_[front - 1].is(WordClass::measure_noun);  // "a magnitude 5.2 quake", "a magnitude-5.2 quake"
    if (beside && head != nullptr && head->is(WordClass::event)) return "a measurement";  // "magnitude 2+ quakes": of many
    if (head == nullptr) return measure_without_noun(beside);
    if (!head->classes.any(WordClass::never | WordClass::other)) {
        bool const of = of_behind() != 0 && counted_.begin == &items_[of_behind()] + 1;  // "50 tonnes of rice"
        bool const measured = a_.quantity.unit != 0 && !a_.quantity.money && !a_.quantity.share && !of;
        return measured ? "a measurement" : nullptr;
    }
    return nothing_counted();
}

char const* Statement::nothing_counted() const { return a_.quantity.unit != 0 ? "no noun found for the amount or share" : "no counted noun found"; }

char const* Statement::measure_without_noun(bool beside) {
    auto const text = items_[at_].text;
    auto const hyphen = text.find_last_of('-');
    bool const joined = hyphen != std::string_view::npos && hyphen + 1 < text.size() && text[hyphen + 1] >= 'a' && text[hyphen + 1] <= 'z';
    bool const hyphened = joined && a_.quantity.unit != 0 && !a_.quantity.share && !a_.quantity.money;  // "the five-foot tusk"
    if ((counted_.names && !beside) || hyphened) return "a name or description";
    if (stands_for_several()) return "no counted noun found";
    if (of_amount_verb() || told_amount_behind()) return nullptr;
    bool const moves = of_changing() || of_share_verb() || of_movement() || moved_before() || moved_beside();
    bool const front = moves || attributive_loss() || weighed() || of_tally() || from_front() || far_subject();
    return front || predicated(true) || elided_subject() ? nullptr : nothing_counted();
}

bool Statement::of_figure_before() {
    if (whole_of_counted() || predicated(false) || second_source() || compared()) return true;
    if (some_of_them() || of_whom_before() || of_those_before() || part_somewhere() || part_in_brackets()) return true;
    return listed_amount() || listed_share() || listed_place() || more_there() || restated() || gapped() || counted_again();
}

bool Statement::measure_of_verb(bool human) {
    if (a_.quantity.unit != 0 && !a_.quantity.share) return false;  // "weighed 90 kg when he died"
    Token const* verb = front_verb_;
    bool const own_measure = counted_.head != nullptr && counted_.head->is(WordClass::measure_noun);
    if (verb == nullptr && front_noun_ != nullptr) {
        a_.measure = static_cast<std::int32_t>(front_noun_->value(WordClass::measure_noun));
        return true;
    }
    if (behind_ && behind_->verb != nullptr && (human || verb == nullptr) && !(verb != nullptr && verb->is(WordClass::measure_verb) && !become())) verb = behind_->verb;
    Token const* const main = main_predicate();
    if (main != nullptr) verb = main;
    if (verb == nullptr) return false;
    if (verb->is(WordClass::lose)) {  // soldiers are lost to death, jobs and matches are not
        if (!human || counted_.head == nullptr || !counted_.head->classes.any(humans) || counted_.head->is(WordClass::people)) return false;
        lost_ = true;
    }
    if (!verb->is(WordClass::measure_verb)) return false;
    if (a_.quantity.share && counted_.head == nullptr && verb->classes.any(WordClass::rise | WordClass::fall)) return false;  // "the economy contracted 0.3 percent"
    bool const of_them = of_behind() != 0 && behind_ && verb == behind_->verb;  // "23 of the hostages were freed"
    if (own_measure && verb != main && !of_them && !verb->is(WordClass::victim_verb)) return false;
    a_.measure = static_cast<std::int32_t>(verb->value(WordClass::measure_verb));
    return true;
}

bool Statement::become() const {
    bool const next = behind_ && behind_->verb == items_.data() + after_;
    return next && behind_->verb->is(WordClass::measure_noun) && !behind_->verb->is(Inflection::past) && !behind_->verb->is(Inflection::ing);
}

Token const* Statement::main_predicate() const {
    if (front_verb_ != nullptr || whole_) return nullptr;
    bool const joined = counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) && counted_.head->text.find(' ') != std::string_view::npos;  // "people injured"
    bool const participle = behind_ && behind_->verb == items_.data() + after_;
    if (!joined && !participle) return nullptr;
    constexpr auto apart = WordClass::who | WordClass::that | WordClass::and_;
    constexpr auto between = WordClass::be | WordClass::have | WordClass::adverb;
    for (auto i = after_; i + 1 < items_.size(); ++i) {
        bool const other = items_[i].is(WordClass::a_quantity) && !items_[i + 1].is('-');  // not "the eight-storey building"
        if ((items_[i].kind == TokenKind::mark && !items_[i].is('-')) || other || items_[i].classes.any(apart)) return nullptr;
        if (!items_[i].classes.any(WordClass::be | WordClass::have)) continue;
        while (i < items_.size() && items_[i].classes.any(between) && !items_[i].is(WordClass::measure_verb)) ++i;
        return i < items_.size() && items_[i].is(WordClass::measure_verb) ? &items_[i] : nullptr;
    }
    return nullptr;
}

std::size_t Statement::behind_phrase(std::size_t from) const {
    constexpr auto inside = WordClass::place_prep | WordClass::place | WordClass::article | WordClass::direction | WordClass::region | WordClass::of | WordClass::people_of;
    if (from >= end_ || !items_[from].is(WordClass::place_prep)) return from;
    auto i = from;
    while (i < end_ && (items_[i].classes.any(inside) || may_be_noun(items_[i])) && !items_[i].classes.any(WordClass::thing_verb | WordClass::be | WordClass::have)) ++i;
    return i < end_ && items_[i].classes.any(WordClass::be | WordClass::have | WordClass::thing_verb) ? i : from;
}

std::size_t Statement::behind_participle(std::size_t from) const {
    constexpr std::size_t reach = 6;
    constexpr auto finite = WordClass::be | WordClass::have;
    constexpr auto apart = WordClass::who | WordClass::that | WordClass::and_;
    if (from >= end_ || !items_[from].is(Inflection::past) || items_[from].classes.any(finite | WordClass::thing_verb) || front_verb_ != nullptr) return from;
    for (auto i = from + 1; i < end_ && i <= from + reach && items_[i].kind != TokenKind::mark && !items_[i].classes.any(apart); ++i) {
        if (items_[i].classes.any(finite)) return i;
    }
    return from;
}

bool Statement::of_things() {
    auto const* const head = counted_.head;
    bool const human = head != nullptr && head->classes.any(humans);
    auto things = a_.quantity.thing != 0 ? a_.quantity.thing : head != nullptr && head->is(WordClass::thing) ? head->sense(WordClass::thing)->key : 0;
    a_.thing = things;
    if (auto const* const before = (head == nullptr && !counted_.names) || (head != nullptr && head->is(WordClass::other)) ? told_before() : nullptr; before != nullptr && things == 0) things = before->thing;  // "and 30,000 were damaged"
    if (things == 0 && !human) return false;
    constexpr auto skipped = WordClass::article | WordClass::more | WordClass::adverb | WordClass::hedge | WordClass::of | WordClass::all_of;
    auto verb = at_;
    while (verb > begin_ && items_[verb - 1].classes.any(skipped)) --verb;
    bool const ends = after_ >= end_ || items_[after_].kind == TokenKind::mark || items_[after_].classes.any(WordClass::preposition | WordClass::a_time | WordClass::and_);  // not "hit Kano"
    if (verb == at_ && ends && begin_ > 1 && (items_[at_ - 1].is(WordClass::and_) || items_[at_ - 1].is(','))) {  // "downed 45 missiles and 266 drones"
        verb = begin_ - 1;
        while (verb > 0 && items_[verb - 1].classes.any(skipped)) --verb;
    }
    bool const acts = verb > 0 && verb != begin_ && items_[verb - 1].is(WordClass::thing_verb);
    Token const* found = acts ? &items_[verb - 1] : nullptr;
    auto behind = after_;
    constexpr auto helper = WordClass::be | WordClass::have | WordClass::adverb | WordClass::plan | WordClass::possible;
    bool const of_whom = head == nullptr && at_ > begin_ && behind < end_ && items_[behind].is(WordClass::part) && items_[behind].value(WordClass::part) != 0;
    if (of_whom) ++behind;  // ", 40 of whom were fired"
    if (found == nullptr) behind = behind_participle(behind_phrase(behind));
    while (found == nullptr && behind < end_ && (items_[behind].classes.any(helper) || items_[behind].is(Inflection::manner)) && (!items_[behind].is(WordClass::thing_verb) || items_[behind].is(WordClass::have))) ++behind;  // "12 bodies had been found": who has something stands in front
    if (whole_ && behind != after_) return false;
    if (found == nullptr && behind < end_ && items_[behind].is(WordClass::thing_verb)) found = &items_[behind];
    if (found == nullptr) return false;
    if (found->is(WordClass::have) && counted_.begin != head && !counted_.begin->capital) return false;  // "has 40 female employees"
    auto const is_be = [](Token const& t) { return t.is(WordClass::be); };
    bool const active = human && found == &items_[std::min(behind, items_.size() - 1)] && found != &items_[after_] && std::none_of(&items_[after_], found, is_be);
    if (active) return false;  // jobs have gone, people have gone home
    bool const of_people = (human || of_whom) && found->is(WordClass::victim_verb);
    a_.part |= of_whom;
    for (auto const& sense : std::span{found->senses, found->sense_count}) {
        if (sense.word_class != WordClass::thing_verb || !(of_people || sense.key == things)) continue;
        a_.measure = static_cast<std::int32_t>(sense.value);
        return true;
    }
    return false;
}

bool Statement::share_of_whole() {
    if (!a_.quantity.share || of_behind() == 0 || !leads()) return false;
    for (auto i = at_; i-- > begin_;) {
        if (items_[i].kind == TokenKind::mark || items_[i].classes.any(WordClass::who | WordClass::that)) break;
        if (!items_[i].is(WordClass::measure_noun) || in_name(i) || !linked(i)) continue;
        a_.measure = static_cast<std::int32_t>(items_[i].value(WordClass::measure_noun));
        a_.noun = a_.phrase = items_[i].text;
        return true;
    }
    return false;
}

bool Statement::described() {
    for (auto const* t = counted_.begin; t != counted_.head; ++t) {
        if (!t->classes.any(WordClass::victim_verb | WordClass::measure_noun)) continue;
        auto const c = t->is(WordClass::measure_noun) ? WordClass::measure_noun : WordClass::measure_verb;
        if (t->sense(c) == nullptr) continue;
        a_.measure = static_cast<std::int32_t>(t->value(c));
        return true;
    }
    return false;
}

bool Statement::among_measured() {
    bool const front = at_ > 3 && items_[at_ - 1].is(WordClass::be) && items_[at_ - 2].is(WordClass::measure_noun) && items_[at_ - 3].is(WordClass::article) && items_[at_ - 4].is(WordClass::restricts);
    if (front) {  // "Among the missing were 13 Germans"
        a_.measure = static_cast<std::int32_t>(items_[at_ - 2].value(WordClass::measure_noun));
        set_group();
        a_.part = a_.group.empty();
        return true;
    }
    auto i = after_;
    constexpr auto between = WordClass::be | WordClass::adverb | WordClass::restricts | WordClass::article | WordClass::put;  // "were counted among"
    bool among = false;
    auto const end = after_ < end_ ? end_ : items_.size();  // behind the noun that the last of several shares
    while (i < end && items_[i].classes.any(between)) among |= items_[i++].is(WordClass::restricts);
    if (among && i == end && i < items_.size() && items_[i].is(WordClass::a_quantity)) {  // "17 children were among 125 people killed"
        auto const others = read_counted(items_, i, false);
        if (others.head == nullptr) return false;
        bool const victims = index(others.end) < items_.size() && others.end->is(WordClass::victim_verb) && others.end->is(WordClass::measure_verb);
        if (!others.head->is(WordClass::measure_noun) && !victims) return false;
        a_.measure = static_cast<std::int32_t>(victims ? others.end->value(WordClass::measure_verb) : others.head->value(WordClass::measure_noun));
        set_group();
        a_.part = a_.group.empty();
        return true;
    }
    if (!among || i >= end || !items_[i].is(WordClass::measure_noun) || !items_[i - 1].is(WordClass::article)) return false;
    a_.measure = static_cast<std::int32_t>(items_[i].value(WordClass::measure_noun));
    set_group();
    a_.part = a_.group.empty();
    return true;
}

}  // namespace claimcheck::forms
