// A change in percent: what moved, and how far apart in time its two ends are.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {
namespace {

/// "a year earlier", "the previous quarter": one unit back. "in June from May" is a month, a `second` time.
Over over_of(When const& when, bool second) {
    bool const back = when.shift == -1 || (when.kind == WhenKind::relative && when.count == -1);
    auto const unit = when.shift == -1 ? when.shift_unit : when.unit;
    if (back && unit == TimeUnit::year) return Over::year;
    if (back && unit == TimeUnit::quarter) return Over::quarter;
    bool const month = second && when.month > 0 && when.day == 0 && when.year == 0;  // "from May"
    if (month || (back && unit == TimeUnit::month)) return Over::month;
    return back && unit == TimeUnit::week ? Over::week : Over::unsaid;
}

}  // namespace

bool Statement::of_changing() {
    if (!a_.quantity.share || at_ == 0 || items_[at_ - 1].is(WordClass::to)) return false;
    bool moved = false;
    constexpr std::size_t reach = 14;
    for (auto i = at_; i-- > begin_ && i + reach > at_;) {
        Token const& t = items_[i];
        if (t.is(';') || t.is(':') || t.is('"')) return false;
        bool const names_it = moved && t.is(WordClass::changing) && !may_be_noun(items_[i + 1]) && !governed(i);
        bool const other = moved && may_be_noun(t) && !t.classes.any(WordClass::place | WordClass::people_of);  // "the economy, where output rose"
        if (other && !names_it) return false;
        if (!moved) a_.falls = t.is(WordClass::fall);
        moved |= t.classes.any(WordClass::rise | WordClass::fall);
        if (!names_it) continue;
        a_.measure = static_cast<std::int32_t>(t.value(WordClass::changing));
        a_.changing = true;
        a_.noun = a_.phrase = t.text;
        if (i > 0 && items_[i - 1].classes.any(WordClass::people_of | WordClass::place)) owner_ = &items_[i - 1];  // "the German economy"
        return true;
    }
    return false;
}

void Statement::forget_counted() {
    counted_ = {};
    after_ = at_ + 1;
}

void Statement::copy_change(Assertion const& previous) {
    a_.aspect = previous.aspect;
    a_.changing = previous.changing;
    a_.falls = previous.falls;
    a_.over = previous.over;
    a_.direction = previous.direction;
}

bool Statement::of_pace() {
    Token const* const head = counted_.head;
    if (head == nullptr || !head->is(WordClass::pace) || !a_.quantity.share || counted_.begin != head || at_ == 0) return false;
    auto first = at_;
    while (first > begin_ && items_[first - 1].classes.any(WordClass::article | WordClass::adverb | WordClass::fresh)) --first;
    constexpr std::size_t reach = 4;
    bool moved = false;
    for (auto i = first; i-- > begin_ && i + reach >= first && items_[i].kind == TokenKind::word;) moved |= items_[i].classes.any(WordClass::rise | WordClass::fall);
    bool const at = first > begin_ && items_[first - 1].is(WordClass::place_prep) && !items_[first - 1].is(WordClass::motion);
    if (at && moved && (of_changing() || from_front())) {  // "output rose at a 2.9% rate"
        if (!a_.changing) a_.aspect = Aspect::change;
        forget_counted();
        return true;
    }
    if (at || earlier_.empty() || !earlier_.back().quantity.share) return false;
    forget_counted();
    auto const& previous = earlier_.back();  // "rather than the 3.2% pace reported before"
    copy_measure(previous);
    copy_change(previous);
    return true;
}

bool Statement::of_movement() {
    auto const next = at_ + 1;
    if (next + 1 >= items_.size() || !(a_.quantity.share || a_.quantity.money || a_.quantity.unit != 0)) return false;
    constexpr auto moves = WordClass::rise | WordClass::fall;
    constexpr auto leads_to_thing = WordClass::of | WordClass::in_;
    bool const behind = items_[next].classes.any(moves) && at_ > 0 && items_[next].spaced;  // "a 12% rise in"
    bool const front = at_ > 1 && items_[at_ - 1].is(WordClass::of) && items_[at_ - 2].classes.any(moves);  // "a fall of 5% in"
    auto thing = behind ? next + 1 : next;
    if (behind == front || thing + 1 >= items_.size() || !items_[thing].classes.any(leads_to_thing)) return false;
    while (thing + 1 < items_.size() && items_[thing + 1].classes.any(WordClass::article | WordClass::possessive)) ++thing;
    auto const counted = read_counted(items_, thing, false);
    if (counted.head == nullptr || counted.head->classes.any(WordClass::never | WordClass::other | WordClass::place)) return false;
    auto const* const moved = std::find_if(counted.begin, counted.end, [](Token const& t) { return t.classes.any(WordClass::changing | WordClass::measure_noun); });
    if (moved != counted.end) {
        bool const named = moved->is(WordClass::measure_noun);
        a_.measure = static_cast<std::int32_t>(moved->value(named ? WordClass::measure_noun : WordClass::changing));
        a_.changing = !named;
        a_.falls = items_[behind ? next : at_ - 2].is(WordClass::fall);
    }
    a_.aspect = Aspect::change;
    a_.noun = counted.head->text;
    a_.phrase = text_of(counted.begin, counted.end);
    return true;
}

bool Statement::moved_before() {
    constexpr auto moves = WordClass::rise | WordClass::fall;
    if (earlier_.empty() || !a_.quantity.share || at_ < 3 || !items_[at_ - 1].is(WordClass::of) || !items_[at_ - 2].classes.any(moves)) return false;
    auto const& previous = earlier_.back();
    bool const moved = previous.quantity.share && (previous.aspect == Aspect::change || previous.changing);
    if (!moved || items_[at_ - 2].is(Inflection::past) || !items_[at_ - 3].classes.any(WordClass::article | WordClass::adverb)) return false;
    copy_measure(previous);
    copy_change(previous);
    a_.falls = items_[at_ - 2].is(WordClass::fall);
    a_.direction = 0;
    return true;
}

bool Statement::moved_beside() {
    constexpr std::size_t longest = 4;
    if (earlier_.empty() || begin_ == 0) return false;
    auto const before = begin_ - 1;  // the last figure
    if (!a_.quantity.share || at_ < begin_ + 2 || at_ - begin_ > longest) return false;
    auto const& previous = earlier_.back();
    bool const moved = previous.quantity.share && (previous.aspect == Aspect::change || previous.changing) && tells(before, previous);
    auto noun = begin_ + (items_[begin_].is(',') ? 1 : 0);
    if (!moved || !items_[noun].is(WordClass::and_) || ++noun >= at_) return false;
    for (auto i = noun; i < at_; ++i) {
        if (!may_be_noun(items_[i]) || items_[i].capital) return false;
    }
    Token const* const next = item(at_ + 1);
    if (next != nullptr && next->kind != TokenKind::mark && !next->classes.any(WordClass::a_time | WordClass::in_)) return false;
    Token const& head = items_[at_ - 1];
    copy_change(previous);
    a_.changing = head.is(WordClass::changing);
    if (head.classes.any(WordClass::changing | WordClass::measure_noun)) a_.measure = static_cast<std::int32_t>(head.value(a_.changing ? WordClass::changing : WordClass::measure_noun));
    a_.noun = head.text;
    a_.phrase = text_of(&items_[noun], &head + 1);
    return true;
}

bool Statement::attributive_loss() {
    constexpr std::size_t reach = 3;
    if (!a_.quantity.money || at_ == 0) return false;
    bool const converted = bracketed_behind() != nullptr;  // "a 3.1 billion-euro ($3.5 billion) loss"
    auto noun = converted ? at_ + 4 : at_ + 1;
    bool const headline = noun < items_.size() && items_[noun].is(WordClass::lose) && !is_plural(items_[noun]) && !items_[noun].is(Inflection::ing);  // "posts $3 billion loss"
    if (!headline && !items_[at_ - 1].classes.any(WordClass::article | WordClass::possessive | WordClass::fresh)) return false;
    auto const joined = [&](std::size_t i) { return i + 1 < items_.size() && items_[i + 1].is('-') && !items_[i + 1].spaced; };  // "after-tax"
    auto const first = noun;
    while (noun < items_.size() && noun - first < reach && (items_[noun].is('-') || items_[noun].is(WordClass::a_time) || may_be_noun(items_[noun]) || joined(noun))) ++noun;
    if (noun >= items_.size() || !items_[noun].is(WordClass::lose) || items_[noun].is(WordClass::past) || items_[noun].is(Inflection::past)) return false;
    a_.noun = a_.phrase = items_[noun].text;
    return true;
}

void Statement::read_over() {
    if (!a_.quantity.share) return;
    auto const set = [&](Token const& t) {
        if (t.is(WordClass::change_base)) a_.over = static_cast<Over>(t.value(WordClass::change_base));
    };
    for (auto i = begin_; i < end_; ++i) set(items_[i]);
    for (auto i = at_ + 1; i < end_ && a_.over == Over::unsaid; ++i) a_.over = over_since(i);
    for (auto const& when : line_.times_aside) {  // "from a year earlier" dates no figure
        bool const own = items_[at_].begin < when.span.begin && (end_ == items_.size() || when.span.begin < items_[end_].begin);
        if (own && when.from_last && a_.over == Over::unsaid) a_.over = over_of(when, false);
    }
}

void Statement::read_year_to() {
    if (!a_.when || a_.over != Over::unsaid || a_.aspect != Aspect::change || !a_.quantity.share) return;
    auto& when = *a_.when;
    bool const year = (when.shift == -1 && when.shift_unit == TimeUnit::year) || (when.shift == -12 && when.shift_unit == TimeUnit::month);
    if (!when.rolling || !year || when.month == 0) return;
    a_.over = Over::year;
    when.rolling = false;
    when.shift = 0;
}

void Statement::read_direction() {
    if (a_.aspect != Aspect::change) return;
    auto const of = [](Token const& t) {
        bool const up = t.is(WordClass::rise), down = t.classes.any(WordClass::fall | WordClass::lose);
        return static_cast<std::int8_t>(up == down ? 0 : up ? 1 : -1);
    };
    constexpr std::size_t reach = 6;
    auto const other = [](Token const& t) { return t.classes.any(WordClass::a_quantity | WordClass::subordinate) || t.is(';') || t.is(':'); };
    for (auto i = at_; i-- > begin_ && i + reach >= at_ && a_.direction == 0 && !other(items_[i]);) a_.direction = of(items_[i]);
    for (auto i = at_ + 1; i < end_ && i <= at_ + 2 && a_.direction == 0; ++i) a_.direction = of(items_[i]);
}

Over Statement::over_since(std::size_t i) const {
    if (!a_.quantity.share || i <= at_ || !items_[i].is(WordClass::a_time)) return Over::unsaid;
    auto const& when = line_.times[static_cast<std::size_t>(items_[i].mention)];
    bool const than = items_[i - 1].classes.any(WordClass::than | WordClass::floor | WordClass::ceiling);  // "18 percent dearer than a year ago"
    auto k = i;  // "from the same period of last year", "on a year earlier"
    constexpr auto same = WordClass::article | WordClass::time_unit | WordClass::of | WordClass::back;
    while (k > at_ + 1 && i - k < 5 && items_[k - 1].kind == TokenKind::word && (items_[k - 1].plain_word() || items_[k - 1].classes.any(same))) --k;
    bool const on = items_[k - 1].is(WordClass::time_prep) && items_[k - 1].is(WordClass::place_prep) && !items_[k - 1].is(WordClass::in_) && over_of(when, false) == Over::year;
    bool const start = than || when.bound == Bound::since || on || items_[k - 1].is(WordClass::compared);
    constexpr auto moves = WordClass::rise | WordClass::fall | WordClass::change_verb;
    constexpr std::size_t reach = 4;
    bool moved = than || (at_ + 1 < items_.size() && items_[at_ + 1].classes.any(moves));  // "a 3 percent rise from a year earlier"
    for (auto b = at_; b-- > begin_ && b + reach >= at_ && items_[b].kind == TokenKind::word;) moved |= items_[b].classes.any(moves);
    if (!start || !moved) return Over::unsaid;
    auto const dated = [](Token const& t) { return t.is(WordClass::a_time); };
    bool const second = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(at_), items_.begin() + static_cast<std::ptrdiff_t>(i), dated);
    return over_of(when, second);
}

}  // namespace claimcheck::forms
