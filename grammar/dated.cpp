// When a figure holds: the nearest time of its own stretch of the sentence that is not when something was said, nor of
// another figure or thing.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

bool shorter_than_year(When const& when) {
    auto const part = [](TimeUnit unit) { return unit == TimeUnit::quarter || unit == TimeUnit::half || unit == TimeUnit::month; };
    if (when.ordinal != 0) return part(when.part);
    if (when.rolling && when.shift < 0) return when.shift_unit == TimeUnit::month && when.shift > -12;
    return when.kind == WhenKind::day ? when.month != 0 : when.kind == WhenKind::relative && part(when.unit);
}

bool Statement::time_of_saying(std::size_t i) const {
    if (line_.times[static_cast<std::size_t>(items_[i].mention)].kind == WhenKind::back) return false;  // "officials said at the time"
    for (auto const& a : attributions_) {
        if (i + 1 < items_.size() && items_[i + 1].is(WordClass::possessive)) continue;  // "say Saturday's quake killed"
        if (i + 1 == a.cue_at || i == a.cue_at + 1 || (i + 2 == a.cue_at && items_[i + 1].is(WordClass::have))) return true;
        if (!a.tail && i > a.cue_at && told_whom(a.cue_at + 1, i)) return true;
    }
    return false;
}

bool Statement::time_before_event() const {
    constexpr std::int64_t after = 4;
    if (!a_.when || a_.when->span.size() == 0) return false;
    bool behind = false;
    for (std::size_t i = 0; i < at_; ++i) {
        if (items_[i].begin < a_.when->span.end) continue;
        behind |= items_[i].is(WordClass::subordinate) && items_[i].is(WordClass::since) && items_[i].value(WordClass::since) == after;
        if (behind && names_event(items_, i)) return true;
    }
    return false;
}

bool Statement::told_before_cue() const {
    constexpr std::size_t reach = 5;
    if (!a_.when || a_.when->span.size() == 0) return false;
    auto const time = std::find_if(items_.begin(), items_.end(), [&](Token const& t) { return t.is(WordClass::a_time) && t.begin >= a_.when->span.begin; });
    auto const i = static_cast<std::size_t>(time - items_.begin());
    constexpr auto apart = WordClass::a_quantity | WordClass::that | WordClass::and_ | WordClass::subordinate;
    return std::any_of(attributions_.begin(), attributions_.end(), [&](Attribution const& a) {
        if (a.tail || a.cue_at <= i || a.cue_at - i > reach) return false;
        return std::none_of(time + 1, items_.begin() + static_cast<std::ptrdiff_t>(a.cue_at), [&](Token const& t) { return t.classes.any(apart); });
    });
}

bool Statement::told_whom(std::size_t from, std::size_t time) const {
    constexpr std::size_t audience = 5;
    constexpr auto other = WordClass::a_quantity | WordClass::who | WordClass::that | WordClass::verb | WordClass::measure_verb;
    if (time + 1 >= items_.size() || !items_[time + 1].is(WordClass::that) || time - from > audience) return false;
    return std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(from), items_.begin() + static_cast<std::ptrdiff_t>(time),
                        [&](Token const& t) { return t.kind == TokenKind::mark || t.classes.any(other); });
}

bool Statement::since_before(std::size_t i) const {
    constexpr auto ends = WordClass::and_ | WordClass::said | WordClass::a_quantity | WordClass::a_time;
    for (auto k = i; k-- > 0 && k + 9 > i;) {
        if (items_[k].is(WordClass::since) && !items_[k].is(WordClass::place_prep) && static_cast<Bound>(items_[k].value(WordClass::since)) == Bound::since) return true;
        if (items_[k].kind == TokenKind::mark || items_[k].classes.any(ends)) return false;
    }
    // "the epidemic that began in May has killed 518"
    auto k = i;
    while (k > 0 && items_[k - 1].classes.any(WordClass::time_prep | WordClass::adverb)) --k;
    bool const begun = k > 2 && items_[k - 1].is(WordClass::begins) && items_[k - 2].classes.any(WordClass::who | WordClass::that) && names_event(items_, k - 3);
    return begun && items_[k - 3].value(WordClass::event) % 1000 == 0;
}

bool Statement::before_event() const {
    constexpr std::int64_t earlier = -2, lasts = 1000;
    constexpr std::size_t reach = 4;
    auto const opens = [&](std::size_t i) {
        if (!items_[i].is(WordClass::ago) || items_[i].value(WordClass::ago) != earlier || !items_[i].is(WordClass::subordinate)) return false;
        for (auto k = i + 1; k < items_.size() && k <= i + reach; ++k) {
            if (names_event(items_, k)) return items_[k].value(WordClass::event) % lasts == 0;
            if (!items_[k].classes.any(WordClass::article | WordClass::this_one | WordClass::people_of | WordClass::place) && !may_be_noun(items_[k])) return false;
        }
        return false;
    };
    if (begin_ == 0 && opens(0)) return true;
    for (auto i = after_; i < end_ && items_[i].kind == TokenKind::word; ++i) {
        if (opens(i)) return true;
    }
    return false;
}

bool Statement::of_last_figure(When const& when) const {
    if (earlier_.empty() || !earlier_.back().when || earlier_.back().when_said) return false;
    bool const beside = a_.compared || (at_ > 0 && items_[at_ - 1].is(WordClass::compared));
    auto const& base = *earlier_.back().when;
    bool const back = when.kind == WhenKind::relative && when.unit == TimeUnit::year && when.count < 0 && !when.ranged && when.ordinal == 0 && when.third == Third::whole;
    bool const dated = base.kind == WhenKind::day || base.kind == WhenKind::relative || base.kind == WhenKind::season;
    bool const long_enough = base.day == 0 && !(base.kind == WhenKind::relative && base.unit == TimeUnit::day) && base.earlier == 0;
    return beside && back && dated && long_enough && (!when.definite || shorter_than_year(base));
}

void Statement::take_time(std::size_t i) {
    auto const at = static_cast<std::size_t>(items_[i].mention);
    auto const& times = line_.times;
    auto const first = at > 0 && times[at - 1].ranged ? at - 1 : at;
    a_.when = times[first];
    if (times[first].ranged && first + 1 < times.size()) a_.when_end = times[first + 1];
    if (of_last_figure(times[first])) {  // "$45m in the third quarter from $39m a year earlier"
        a_.when = earlier_.back().when;
        a_.when_end = earlier_.back().when_end;
        for (auto* const one : {&a_.when, &a_.when_end}) {
            if (!*one) continue;
            (*one)->earlier = times[first].count;
            (*one)->earlier_unit = times[first].unit;
        }
        a_.when->span = times[first].span;
        return;
    }
    if (times[first].from_last && !times[first].ranged) {  // "7% in December from 7.1% a month earlier"
        auto from = i;
        while (from > 0 && !useful(--from)) {}
        auto const earlier = useful(from) && from < i ? static_cast<std::size_t>(items_[from].mention) : at;
        if (earlier != at && times[earlier].shift == 0 && !times[earlier].rolling && !times[earlier].ranged && times[earlier].bound == Bound::within) {
            a_.when = times[earlier];
            a_.when->span = times[first].span;
            a_.when->shift = times[first].count;
            a_.when->shift_unit = times[first].unit;
        }
    }
    auto const clause = i + 1 < items_.size() && items_[i + 1].is(',') ? i + 2 : i + 1;
    bool const then = clause < at_ && items_[clause].is(WordClass::who) && items_[clause].is(WordClass::subordinate);
    if (then && a_.when && a_.when->bound == Bound::since) a_.when->bound = Bound::within;  // "the worst since 2004, when 230 people died"
    if (a_.when && !then && a_.when->bound == Bound::within && since_before(i)) a_.when->bound = Bound::since;  // "since the war began in 2014"
}

bool Statement::of_another(std::size_t i) const {
    if (i >= after_ && items_[i].is(',') && !ends_counted(i) && apposition_acts(i + 1)) return true;
    if (i == 0 || i <= after_ || !items_[i].classes.any(WordClass::who | WordClass::that)) return false;
    if (i + 1 >= items_.size() || items_[i + 1].kind == TokenKind::mark) return false;
    auto const noun = items_[i - 1].is(',') && i > 1 ? i - 2 : i - 1;
    return noun >= after_ && may_be_noun(items_[noun]) && !items_[noun].is(WordClass::event);
}

bool Statement::apposition_acts(std::size_t from) const {
    constexpr std::size_t reach = 7;
    constexpr auto done = WordClass::measure_verb | WordClass::said | WordClass::be | WordClass::have;
    constexpr auto inside = WordClass::article | WordClass::of | WordClass::people_of | WordClass::adverb | WordClass::ordinal | WordClass::place;
    for (auto i = from; i < items_.size() && i < from + reach; ++i) {
        Token const& t = items_[i];
        if (t.is('-') && !t.spaced) continue;  // "a fan-run fair opened in"
        if (t.kind != TokenKind::word || t.classes.any(done)) return false;
        bool const participle = t.is(Inflection::past) || t.is(WordClass::past);
        if (!participle || (i + 1 < items_.size() && may_be_noun(t) && may_be_noun(items_[i + 1]))) {
            if (!may_be_noun(t) && !t.classes.any(inside)) return false;
            continue;
        }
        return i > from || !t.capital;
    }
    return false;
}

bool Statement::ends_counted(std::size_t comma) const {
    if (counted_.end == nullptr || !items_[after_].is(',')) return false;
    auto const between = std::count_if(items_.begin() + static_cast<std::ptrdiff_t>(after_), items_.begin() + static_cast<std::ptrdiff_t>(comma), [](Token const& t) { return t.is(','); });
    return between < 2;
}

bool Statement::converts(std::size_t i) const {
    constexpr std::size_t reach = 3;
    for (auto open = i; open-- > 0 && open + reach >= i;) {
        if (!items_[open].is('(')) continue;
        auto const before = open > 0 ? open - 1 : 0;
        return items_[before].is(WordClass::a_time);  // "on Monday (Sunday in London)"
    }
    return false;
}

bool Statement::useful(std::size_t i) const {
    return items_[i].is(WordClass::a_time) && line_.times[static_cast<std::size_t>(items_[i].mention)].kind != WhenKind::vague && !names_other(i) && !converts(i) && !ranks(i) && !of_event(i);
}

bool Statement::dates_event(std::size_t i, std::size_t event) const {
    constexpr std::size_t reach = 4;
    if (i + 1 < event && event <= i + reach && items_[i + 1].is(WordClass::possessive)) {  // "Saturday's deadly quake"
        auto const apart = [](Token const& t) { return t.kind == TokenKind::mark && !t.is('-'); };
        return std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(i + 2), items_.begin() + static_cast<std::ptrdiff_t>(event), apart);
    }
    if (event == i + 1) return i > 0 && items_[i - 1].is(WordClass::article);  // "the April 25 quake"
    if (event + 2 == i && items_[i - 1].is(WordClass::of)) return true;  // "the collapse of Thursday"
    return event < i && clause_of_event(i) == event;  // "the quake that struck Malta last week"
}

bool Statement::of_event(std::size_t i) const {
    bool const toll = front_at_ != 0 && i >= front_at_ && i + 2 < at_ && items_[i + 1].is(WordClass::possessive);
    if (!toll && !behind_with() && told_as_past()) return false;
    for (std::size_t event = 0; event < (toll ? at_ : items_.size()); ++event) {
        if (dates_event(i, event) && names_event(items_, event) && !(event < i && since_before(i))) return true;
    }
    return false;
}

std::size_t Statement::clause_of_event(std::size_t i) const {
    constexpr auto ends = WordClass::a_quantity | WordClass::said | WordClass::and_;
    std::size_t moved = 0;
    for (auto k = i; k-- > 0 && !items_[k].is(',') && !items_[k].is(';') && !items_[k].classes.any(ends);) {
        bool const relative = items_[k].is(WordClass::that) || items_[k].is(WordClass::who);
        if (items_[k].classes.any(WordClass::rise | WordClass::fall)) moved = k;
        auto const clause_over = [&] { return moved > k && std::any_of(&items_[k] + 1, &items_[moved], [](Token const& t) { return t.is(Inflection::past) || t.classes.any(WordClass::past | WordClass::verb); }); };
        if (relative && clause_over()) return items_.size();  // "the toll of the quake that struck Chad rose on Monday"
        if (relative) return k > 0 && names_event(items_, k - 1) ? k - 1 : items_.size();
    }
    return items_.size();
}

bool Statement::ranks(std::size_t i) const {
    constexpr std::size_t reach = 4;
    if (line_.times[static_cast<std::size_t>(items_[i].mention)].bound != Bound::since) return false;
    bool const then = i + 2 < at_ && items_[i + 1].is(',') && items_[i + 2].is(WordClass::who);  // "the worst since 2004, when 230 people died"
    if (then) return false;
    for (auto k = i; k-- > 0 && k + reach >= i;) {
        if (items_[k].is(WordClass::ranking)) return true;
        if (items_[k].kind == TokenKind::mark || items_[k].is(WordClass::a_quantity)) return false;
    }
    return false;
}

bool Statement::names_other(std::size_t i) const {
    auto const& when = line_.times[static_cast<std::size_t>(items_[i].mention)];
    if (when.unit == TimeUnit::century && i + 1 < items_.size() && items_[i + 1].plain_word() && may_be_noun(items_[i + 1])) return true;  // "a 19th-century tower"
    bool const date = when.kind == WhenKind::day && when.bound == Bound::within && when.third == Third::whole && !when.to_date;
    bool const bare = date && when.season < 0 && (when.month != 0 || items_[i].text.size() == 4);
    if (!bare || i == 0 || i + 1 >= items_.size()) return false;
    if (items_[i + 1].is('-') && !items_[i + 1].spaced) return true;  // "2019-nCoV"
    bool const adjective = i > 1 && may_be_noun(items_[i - 1]) && items_[i - 2].classes.any(WordClass::article | WordClass::possessive);
    if (!adjective && !items_[i - 1].classes.any(WordClass::article | WordClass::possessive)) return false;
    if (items_[i + 1].kind != TokenKind::word || (!items_[i + 1].capital && !may_be_noun(items_[i + 1]))) return false;
    bool const of_measured = when.month == 0 && front_at_ > i && front_at_ <= i + 3;  // "its 2020 revenue was"
    if (of_measured) return false;
    constexpr auto dates_figure = WordClass::claims | WordClass::measure_noun;  // "the May report", "the May toll", but "his May deaths"
    if (when.month != 0 && items_[i + 1].classes.any(dates_figure) && !items_[i - 1].is(WordClass::possessive)) return false;
    return event_at_ >= items_.size() || event_at_ < i || event_at_ > i + 5;
}

std::size_t Statement::before_clause(std::size_t comma) const {
    for (auto i = comma; i-- > 0;) {
        if (!items_[i].is(',')) continue;
        bool const participle = items_[i + 1].is(Inflection::past) && items_[i + 1].kind == TokenKind::word;  // "the hall, opened in 1998, seats"
        return participle || items_[i + 1].classes.any(WordClass::who | WordClass::that) ? i : comma;
    }
    return comma;
}

bool Statement::now_behind() const {
    auto const* verb = item(after_);
    if (verb != nullptr && verb->is(WordClass::part)) verb = item(after_ + 1);
    return verb != nullptr && verb->is(WordClass::be) && !verb->is(WordClass::past);
}

void Statement::take_time_in_front(std::size_t time) {
    constexpr std::int64_t after = 4;
    for (auto i = at_; --i > time && !items_[i].is(',');) {
        said_time_ |= items_[i].is(WordClass::subordinate) && items_[i].is(WordClass::since) && items_[i].value(WordClass::since) == after;
    }
    if (ago_) a_.when = ago_, said_time_ = false;
    else take_time(time);
}

void Statement::read_time() {
    if (line_.times.empty()) {
        a_.when = ago_;
        return;
    }
    for (auto i = after_; i < end_; ++i) {
        if (of_another(i)) break;
        if (i > after_ && items_[i].is(WordClass::ranking) && items_[i - 1].is(WordClass::article)) break;  // "the largest since 2011"
        bool const more = items_[i].classes.any(WordClass::floor | WordClass::ceiling) && i + 1 < end_ && items_[i + 1].classes.any(WordClass::preposition | WordClass::a_time);
        bool const base_follows = items_[i].is(WordClass::than) || (items_[i].is(WordClass::compared) && !items_[i].is(WordClass::motion));
        if (i > after_ && (more || base_follows || items_[i].is(WordClass::multiple))) break;  // "more than in all of 2020", "double the crowd of last week"
        auto const back = [&](When const& when) { return when.shift == -1 || (when.kind == WhenKind::relative && when.count == -1 && when.unit == TimeUnit::year); };
        bool const base = i > after_ + 1 && items_[i].is(WordClass::a_time) && back(line_.times[static_cast<std::size_t>(items_[i].mention)]) &&
                          std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(after_), items_.begin() + static_cast<std::ptrdiff_t>(i), [](Token const& t) { return t.classes.any(WordClass::floor | WordClass::ceiling | WordClass::hedge_side); });
        if (base) continue;  // "well below what it earned a year earlier"
        if (useful(i) && !time_of_saying(i) && over_since(i) == Over::unsaid) return take_time(i);
    }
    for (auto i = at_; i-- > begin_ && !items_[i].is(';');) {
        if (items_[i].is(',')) i = before_clause(i);
        bool const apart = i > 0 && items_[i].is(WordClass::subordinate) && items_[i - 1].is(WordClass::time_unit) && !items_[i - 1].is(WordClass::a_time);
        if (apart) return;  // "on Sunday, a day after a storm killed 40"
        bool const now = i > 0 && items_[i].is(WordClass::and_) && items_[i - 1].is(',') && now_behind();
        if (now && behind_ && behind_->verb != nullptr && a_.measure >= 0) return;  // "sank on Wednesday, and 287 are missing"
        if (useful(i) && !time_of_saying(i)) return take_time_in_front(i);
    }
    auto const [from, to] = shared_end();
    for (auto i = from; i < to; ++i) {
        if (of_another(i)) break;
        if (useful(i) && !time_of_saying(i)) return take_time(i);
    }
    // "rose 5 cents to $3.32 on Friday", "$2.1 billion, or $1.52 a share, in May": both are of that time
    if (end_ < items_.size() && end_ > after_ && items_[end_ - 1].classes.any(WordClass::to | WordClass::or_)) {
        for (auto i = end_ + 1; i < items_.size() && !items_[i].is(';') && !items_[i].is(WordClass::a_quantity); ++i) {
            if (of_another(i)) break;
            if (useful(i) && !time_of_saying(i)) return take_time(i);
        }
    }
    for (auto i = begin_; i-- > 0;) {
        if (useful(i) && !time_of_saying(i) && !bound_to_other(i)) return take_time_in_front(i);
    }
    a_.when = ago_;
    for (std::size_t i = 0; i < items_.size() && !a_.when; ++i) {
        if (useful(i) && time_of_saying(i) && over_since(i) == Over::unsaid) {
            said_time_ = true;
            return take_time(i);
        }
    }
}

std::string_view Statement::formerly() const {
    bool const told_by_verb = (behind_ && behind_->verb != nullptr && behind_->verb->is(WordClass::victim_verb)) || (front_verb_ != nullptr && front_verb_->is(WordClass::victim_verb));
    bool const of_event = told_by_verb && !said_time_ && a_.when && a_.when->bound == Bound::within && !a_.when_end;  // "had said 12 died on Tuesday"
    if (a_.when && a_.when->kind != WhenKind::now && !of_event) return {};
    auto const said = source_ == nullptr ? at_ : std::size_t{source_->cue_at};
    auto const adverb = [&](std::size_t i) { return i < items_.size() && items_[i].is(WordClass::formerly) && items_[i].value(WordClass::formerly) == 0; };
    auto const past_perfect = [&](std::size_t i) { return items_[i].is(WordClass::have) && items_[i].is(WordClass::past); };
    constexpr auto moves = WordClass::a_quantity | WordClass::rise | WordClass::fall | WordClass::change_verb;  // "had said 12, but the toll rose to 30"
    auto const apart = [&](Token const& t) { return t.is(';') || t.classes.any(moves); };
    bool const first = said >= at_ || std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(said) + 1, items_.begin() + static_cast<std::ptrdiff_t>(at_), apart);
    if (source_ != nullptr && first) {
        if (adverb(said)) return items_[said].text;
        if (adverb(said + 1)) return items_[said + 1].text;
        for (auto i = said; i-- > 0 && i + 3 > said;) {  // "had said", "had earlier put"
            if (adverb(i) || past_perfect(i)) return items_[i].text;
            if (!items_[i].is(WordClass::adverb) && !items_[i].is(WordClass::formerly)) break;
        }
    }
    constexpr std::size_t reach = 5;  // "the toll previously stood at 228"
    for (auto i = at_; i-- > 0 && i + reach > at_ && !items_[i].is(WordClass::a_quantity) && items_[i].kind != TokenKind::mark;) {
        if (adverb(i) && (items_[i + 1].is(Inflection::past) || items_[i + 1].classes.any(WordClass::past | WordClass::verb))) return items_[i].text;
    }
    if (items_[0].value(WordClass::formerly) == 1 && at_ > 1 && items_[1].is(WordClass::exist)) return items_[0].text;  // "Before that there had been 99"
    bool const opens = adverb(0) && items_[1].is(',') && std::none_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(at_), apart);
    return opens ? items_[0].text : std::string_view{};  // "At first, the army counted 64 dead."
}

bool Statement::bound_to_other(std::size_t i) const {
    if (i >= begin_) return false;
    return std::any_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(i), [](Token const& t) { return t.is(WordClass::a_quantity); });
}

}  // namespace claimcheck::forms
