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

Assertion const* Statement::told_before() const {
    if (!earlier_.empty()) return &earlier_.back();
    return d_.last.measure >= 0 && d_.sentence == d_.last_at + 1 ? &d_.last : nullptr;
}

Assertion const* Statement::before_brackets() const {
    if (earlier_.empty() || at_ < 2 || !items_[at_ - 1].is('(') || item(at_ + 1) == nullptr || !items_[at_ + 1].is(')')) return nullptr;
    auto const& first = earlier_.back();
    return tells(at_ - 2, first) && first.quantity.unit != 0 && first.quantity.unit != a_.quantity.unit ? &first : nullptr;
}

bool Statement::converted(Assertion const& first) {
    auto const measured = [](Quantity const& q) { return q.unit != 0 && !q.money && !q.share && !q.duration; };
    if (!measured(first.quantity) || !measured(a_.quantity)) return false;
    auto const quantity = a_.quantity;
    a_ = first;
    a_.quantity = quantity;
    a_.whole = a_.amount = -1;
    a_.base = static_cast<std::int32_t>(earlier_.size()) - 1;
    return true;
}

bool Statement::more_there() {
    auto const* before = told_before();
    while (!earlier_.empty() && before != earlier_.data() && before->part) --before;
    bool const counts = before != nullptr && before->measure >= 0 && (before->persons || !earlier_.empty()) && before->quantity.unit == 0 && !before->quantity.share && !before->part;
    bool const fewer = !earlier_.empty() || (before != nullptr && a_.quantity.value < before->quantity.value);  // "12 in Chad, while there are 67 in Kenya"
    if (!counts || a_.quantity.unit != 0 || a_.quantity.share || !fewer || at_ == 0 || at_ + 2 >= items_.size()) return false;
    auto exist = at_ - 1;
    while (exist > 0 && items_[exist].classes.any(WordClass::adverb | WordClass::hedge)) --exist;
    if (!items_[exist].is(WordClass::exist) || !items_[at_ + 1].is(WordClass::in_)) return false;
    if (!items_[at_ + 2].is(WordClass::place) && !(items_[at_ + 2].capital && items_[at_ + 2].plain_word())) return false;
    copy_measure(*before);
    a_.persons = true;
    return true;
}

void Statement::share_noun() {
    constexpr auto whose = WordClass::people_of | WordClass::place;
    auto const* const own = item(at_ + 1);
    if (item(at_ + 4) == nullptr || a_.quantity.unit != 0 || a_.quantity.share || !own->classes.any(whose) || own->is(Inflection::plural)) return;
    for (auto next = at_ + 2;;) {  // "seven British, seven French and 18 Canadian nationals"
        auto figure = next;
        while (figure < items_.size() && (items_[figure].is(',') || items_[figure].is(WordClass::and_))) ++figure;
        if (figure == next || figure + 1 >= items_.size() || !items_[figure].is(WordClass::a_quantity) || !items_[figure + 1].classes.any(whose)) return;
        bool const noun = is_plural(items_[figure + 1]) && !(figure + 2 < items_.size() && may_be_noun(items_[figure + 2]));  // "and eight Turks", but "eight Chinese nationals"
        if (noun) return;
        auto const other = read_counted(items_, figure, true);
        next = figure + 2;
        if (other.head == nullptr || other.begin != &items_[figure + 1] || other.end - other.begin < 2) continue;
        if (!other.head->classes.any(humans)) return;  // not "two German and three French cars"
        counted_ = other;
        counted_.begin = own;
        return;
    }
}

bool Statement::whole_of_counted() {
    if (!whole_ || earlier_.empty() || a_.quantity.unit != 0 || a_.quantity.share) return false;
    auto part = at_;
    while (part > 0 && !items_[part - 1].is(WordClass::a_quantity)) --part;
    auto const counted = part > 0 ? read_counted(items_, part - 1, true) : Counted{};
    if (counted.head == nullptr || index(counted.end) >= at_) return false;
    a_.noun = counted.head->text;
    a_.phrase = text_of(counted.begin, counted.end);
    a_.persons = counted.head->classes.any(humans);
    if (counted.head->is(WordClass::measure_noun)) a_.measure = static_cast<std::int32_t>(counted.head->value(WordClass::measure_noun));
    a_.subject = earlier_.back().subject;
    return true;
}

bool Statement::listed_amount() {
    if (!a_.quantity.money || earlier_.empty() || begin_ == 0 || at_ + 1 >= items_.size()) return false;
    auto const before = begin_ - 1;
    auto const& previous = earlier_.back();
    if (!tells(before, previous) || previous.quantity.unit != a_.quantity.unit || before + 1 >= at_) return false;
    constexpr auto same = WordClass::to | WordClass::plan;
    if (!items_[at_ + 1].classes.any(same) || items_[at_ + 1].text != items_[before + 1].text) return false;
    auto joint = at_ - 1;
    while (joint > before && items_[joint].classes.any(WordClass::more | WordClass::other | WordClass::article)) --joint;
    if (!(items_[joint].is(',') || items_[joint].is(WordClass::and_))) return false;
    copy_measure(previous);
    a_.mood = previous.mood;
    return true;
}

bool Statement::listed_share() {
    if (!a_.quantity.share || earlier_.empty() || at_ < 2 || at_ + 1 >= items_.size()) return false;
    auto const& previous = earlier_.back();
    bool const joined = (items_[at_ - 1].is(WordClass::and_) || items_[at_ - 1].is(',')) && items_[at_ + 1].classes.any(WordClass::a_time | WordClass::in_);
    if (!joined || !previous.quantity.share || previous.quantity.unit != a_.quantity.unit || begin_ == 0 || !items_[begin_ - 1].is(WordClass::a_quantity)) return false;
    constexpr auto apart = WordClass::verb | WordClass::be | WordClass::have | WordClass::said | WordClass::rise | WordClass::fall;
    for (auto i = begin_; i < at_; ++i) {
        if (items_[i].classes.any(apart)) return false;
    }
    copy_measure(previous);
    copy_change(previous);
    a_.mood = previous.mood;
    return true;
}

bool Statement::goes_on() const {
    if (at_ == 0) return false;
    constexpr auto opens = WordClass::and_ | WordClass::subordinate | WordClass::compared;
    auto before = at_ - 1;
    bool const more = items_[before].is(WordClass::more);
    if (more && before > 0) --before;
    while (before > begin_ && items_[before].is(WordClass::article)) --before;
    if (!items_[before].classes.any(opens) && !items_[before].is(',')) return false;
    auto next = at_ + 1;
    if (item(next) != nullptr && items_[next].is(WordClass::each)) ++next;
    if (item(next) == nullptr) return false;
    return items_[next].is(WordClass::a_time) || (more && items_[next].is(WordClass::place_prep));
}

bool Statement::plain_name_in_gap(Assertion const& previous) {
    constexpr std::size_t reach = 5;
    Token const* const next = item(at_ + 1);
    if (next != nullptr && next->kind != TokenKind::mark && !next->is(WordClass::and_)) return false;
    auto first = at_;
    while (first > begin_ && at_ - first < reach && (may_be_noun(items_[first - 1]) || items_[first - 1].is(WordClass::people_of)) && items_[first - 1].kind == TokenKind::word) --first;
    if (first == at_ || first <= begin_ + 1 || !items_[first - 1].is(WordClass::article) || items_[first - 1].is(WordClass::indefinite)) return false;
    Token const& joint = items_[first - 2];
    if (!(joint.is(WordClass::and_) || joint.is(','))) return false;
    constexpr auto speaks = WordClass::body | WordClass::title | WordClass::source | WordClass::organisation | WordClass::claims;
    Token const& who = items_[at_ - 1];
    if (who.is(WordClass::ranking) || !(who.classes.any(speaks) || who.is(Inflection::agent) || who.is(Inflection::plural))) return false;  // "the youngest 4"
    copy_measure(previous);
    a_.mood = previous.mood;
    bool const speaker = previous.source.known() && (who.classes.any(speaks) || who.is(Inflection::agent));
    if (speaker) {
        a_.source = refer(&items_[first], &items_[at_ - 1] + 1);
        a_.cue = previous.cue;
    } else {
        receiver_ = {};
        receiver_.words = text_of(&items_[first], &items_[at_ - 1] + 1);
    }
    return true;
}

bool Statement::gapped() {
    if (earlier_.empty() || at_ < 2 || a_.quantity.unit != 0 || a_.quantity.money || a_.quantity.share) return false;
    auto const& previous = earlier_.back();
    bool const alike = previous.quantity.unit == 0 && !previous.quantity.money && !previous.quantity.share && !previous.noun.empty();
    Token const* const next = item(at_ + 1);
    if (next != nullptr && next->is('"')) return false;  // 50 "between life and death"
    bool const counts = previous.quantity.unit == 0 && !previous.quantity.money && !previous.quantity.share && previous.measure >= 0;
    if (counts && goes_on()) {
        copy_measure(previous);
        a_.thing = previous.thing;
        a_.part = items_[at_ - 1].is(WordClass::more);
        a_.mood = previous.mood;
        return true;
    }
    if (alike && !previous.part && previous.measure >= 0 && plain_name_in_gap(previous)) return true;
    constexpr auto behind = WordClass::and_ | WordClass::subordinate | WordClass::a_time;
    if (!alike || previous.part || (next != nullptr && next->kind != TokenKind::mark && !next->classes.any(behind))) return false;
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
