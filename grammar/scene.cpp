// Of which event, and when and where that was.
#include "grammar/statement_reader.hpp"

#include <algorithm>

#include "grammar/forms.hpp"

namespace claimcheck {

std::ptrdiff_t words_in_small(std::span<Token const> items) {
    static constexpr auto small = WordClass::article | WordClass::preposition | WordClass::and_ | WordClass::of | WordClass::to | WordClass::by;
    return std::count_if(items.begin(), items.end(), [](Token const& t) { return t.kind == TokenKind::word && !t.capital && !t.classes.any(small); });
}

bool in_title(std::span<Token const> items, std::size_t i) {
    if (i < 3 || !items[i].capital || !items[i - 1].is(WordClass::of) || items[i - 1].capital || !items[i - 2].capital) return false;
    if (!items[i - 2].plain_word() && items[i - 2].classes != ClassSet{WordClass::measure_noun}) return false;  // not "Ministry of War"
    constexpr std::ptrdiff_t running = 3;  // no headline in capitals
    return words_in_small(items) >= running;
}

}  // namespace claimcheck

namespace claimcheck::forms {

std::optional<When> Statement::time_of_event(std::size_t event) const {
    auto const time = [&](std::size_t i) -> std::optional<When> {
        if (!items_[i].is(WordClass::a_time)) return std::nullopt;
        auto const& when = line_.times[static_cast<std::size_t>(items_[i].mention)];
        bool const dates = (when.kind == WhenKind::day || when.kind == WhenKind::weekday || when.kind == WhenKind::relative) && when.bound == Bound::within;
        return dates ? std::optional{when} : std::nullopt;
    };
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (items_[i].is(WordClass::a_time) && dates_event(i, event) && time(i)) return time(i);
    }
    if (event + 2 >= items_.size() || !items_[event + 1].is(',') || !items_[event + 2].classes.any(WordClass::who | WordClass::that)) return std::nullopt;
    for (auto i = event + 3; i < items_.size() && !items_[i].is(','); ++i) {
        if (auto const when = time(i)) return when;
    }
    return std::nullopt;
}

std::size_t Statement::followed_by(std::size_t event) const {
    if (event >= at_) return event;
    auto const apart = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(event), items_.begin() + static_cast<std::ptrdiff_t>(at_), [](Token const& t) { return t.is(','); });
    if (!apart) return event;  // "aftershocks of a quake of magnitude 6.3"
    auto of = event;
    while (of > 0 && (items_[of - 1].classes.any(WordClass::article | WordClass::ordinal | WordClass::this_one) || may_be_noun(items_[of - 1]))) --of;
    return of > 1 && items_[of - 1].is(WordClass::of) && items_[of - 2].is(WordClass::follow_up) ? of - 2 : event;
}

bool Statement::at_one_site() const {
    if (a_.measure < 0 || !(a_.persons || counted_.head == nullptr) || a_.event == 0) return false;
    bool const told = (d_.last.measure == a_.measure && d_.last_at < d_.sentence && a_.quantity.value < d_.last.quantity.value) ||
                      std::any_of(earlier_.begin(), earlier_.end(), [&](Assertion const& a) { return a.measure == a_.measure && a_.quantity.value < a.quantity.value; });
    bool const disaster = event_at_ < items_.size() ? befalls_for_days(items_[event_at_]) : d_.lead_disaster && d_.one_kind(a_.event, d_.lead_event);
    bool const one_of_them = told && disaster;
    constexpr std::size_t name = 3;
    constexpr std::int64_t of_care = 1;  // "nine died at the hospital": who was brought there
    auto const direct = behind_ && behind_->verb != nullptr ? index(behind_->verb) + 1 : after_;
    auto const site = [&](std::size_t prep) {
        if (!items_[prep].is(WordClass::place_prep) || prep + 2 >= items_.size()) return false;
        bool const article = items_[prep + 1].is(WordClass::article);
        for (auto i = prep + (article ? 2 : 1); i < items_.size() && i < prep + 2 + name && items_[i].kind == TokenKind::word; ++i) {
            if (items_[i].is(WordClass::site)) return items_[i].value(WordClass::site) == of_care ? prep == direct && i > prep + 1 : article && one_of_them;
            if (!items_[i].capital && !may_be_noun(items_[i])) return false;
        }
        return false;
    };
    for (auto i = after_; i < end_; ++i) {
        bool const told_twice = i > after_ && items_[i].is(WordClass::measure_verb) && items_[i - 1].is(WordClass::measure_verb) && items_[i].value(WordClass::measure_verb) != a_.measure;
        if ((one_of_them && told_twice) || site(i)) return true;  // "died in hospital"
    }
    return begin_ == 0 && site(0);  // "At a school in Lima 22 people died"
}

std::optional<When> Statement::length_before(std::size_t end) const {
    When when;
    if (end > 0 && items_[end - 1].is(WordClass::a_quantity)) {
        auto const& length = line_.quantities[static_cast<std::size_t>(items_[end - 1].mention)];
        if (!length.duration || !length.value.whole() || length.value.num() <= 0 || length.value.num() > 999) return std::nullopt;
        when.unit = length.length;
        when.count = static_cast<std::int16_t>(-length.value.num());
    } else if (end > 1 && items_[end - 1].is(WordClass::time_unit) && items_[end - 2].is(WordClass::indefinite)) {
        when.unit = unit_of(&items_[end - 1]);
        when.count = -1;
    } else {
        return std::nullopt;
    }
    if (when.unit == TimeUnit::clock) return std::nullopt;
    for (auto i = end; i-- > 0;) {
        if (!items_[i].is(WordClass::a_time)) continue;
        auto from = line_.times[static_cast<std::size_t>(items_[i].mention)];
        bool const day = from.kind == WhenKind::weekday || (from.kind == WhenKind::day && from.day != 0);
        if (!day || from.bound != Bound::within || from.ranged || from.shift != 0) break;
        from.shift = when.count;  // "the blast on Monday came a day after"
        from.shift_unit = when.unit;
        return from;
    }
    when.kind = WhenKind::relative;
    when.definite = true;
    when.span = when.named = {items_[end - 1].begin, items_[end - 1].end()};
    return when;
}

std::optional<When> Statement::so_long_ago() const {
    constexpr std::int64_t after = 4;
    static constexpr auto acts = WordClass::verb | WordClass::measure_verb | WordClass::past;
    constexpr auto goes_on = WordClass::who | WordClass::that;
    if (!line_.classes.has(WordClass::since)) return std::nullopt;
    bool joined = false;  // on the way from the figure back to "after"
    for (auto i = at_; i-- > 0;) {
        Token const& t = items_[i];
        if (t.is(',') && !items_[i + 1].classes.any(goes_on) && !items_[i + 1].is(Inflection::ing)) return std::nullopt;
        if (t.is(';') || t.is(':') || t.is('"')) return std::nullopt;
        bool const acting = t.classes.any(acts) || t.is(Inflection::past);
        joined = (joined && !acting) || (t.is(WordClass::and_) && !acting);
        if (!t.is(WordClass::subordinate) || !t.is(WordClass::since) || t.value(WordClass::since) != after) continue;
        if (joined) return std::nullopt;  // "three days after the quake and 40 were missing"
        auto const when = length_before(i);
        bool const opens = when && std::none_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(i), [](Token const& o) { return o.classes.any(acts) || o.is(Inflection::past); });
        bool const closed = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(at_), items_.end(), [](Token const& o) { return o.is(','); });
        return opens && !closed ? std::nullopt : when;  // "A week after the quake the toll stood at 320"
    }
    return std::nullopt;
}

void Statement::read_event() {
    ago_ = so_long_ago();
    std::size_t best = items_.size();
    auto const comma = std::find_if(items_.begin() + static_cast<std::ptrdiff_t>(at_), items_.end(), [](Token const& t) { return t.is(','); }) - items_.begin();
    constexpr std::size_t apart = 6;  // "Storm deaths rise to 546, cholera spreading"
    auto const distance = [&](std::size_t i) { return i > at_ ? i - at_ + (i > static_cast<std::size_t>(comma) ? apart : 0) : at_ - i; };
    for (std::size_t i = 0; line_.classes.has(WordClass::event) && i < items_.size(); ++i) {
        bool const modifies_next = i > 0 && items_[i - 1].is('-') && !items_[i].spaced && i + 1 < items_.size() && names_event(items_, i) && names_event(items_, i + 1);  // "anti-war protests"
        if (names_event(items_, i) && !modifies_next && !in_title(items_, i) && !d_.means_lead(items_[i]) && (best == items_.size() || distance(i) < distance(best))) best = i;
    }
    if (best < items_.size() && best > 3 && items_[best - 2].is(WordClass::and_) && items_[best - 1].classes.any(WordClass::possessive | WordClass::pronoun) && names_event(items_, best - 3)) best -= 3;  // "the quake and its aftershocks"
    if (auto const after = followed_by(best); after < best) best = after;
    event_at_ = best;
    if (best < items_.size() && a_.measures_event() && (items_[best].is(WordClass::follow_up) || another_one(best))) a_.part = true;
    if (best < items_.size()) {
        take_event(best);
    } else if (!take_named_event()) {
        take_last_event();
    }
}

void Statement::take_event(std::size_t best) {
    a_.event = items_[best].sense(WordClass::event)->key;
    constexpr auto ends = WordClass::subordinate | WordClass::have | WordClass::be | WordClass::said | WordClass::that;
    auto to = best + 1;
    auto const goes_on = [&](std::size_t i) {  // "the second attack was in"
        return items_[i].is(WordClass::be) && i + 1 < items_.size() && items_[i + 1].is(WordClass::in_);
    };
    while (to < items_.size() && to < best + 24 && (!items_[to].classes.any(ends) || goes_on(to)) && !listed_somewhere(to)) ++to;
    a_.event_place = place_before(items_, best);  // "the Kabul bombing"
    bool const best_of = best > 0 && (items_[best - 1].is(WordClass::ranking) || (best > 1 && items_[best - 2].is(WordClass::ranking)));
    if (!a_.event_place.known() && best_of) {  // "12 cases in Lyon, the largest outbreak in France since 2001"
        auto const own = read_place(items_, 0, best, {}, d_);
        if (own.entity >= 0 && !own.inherited) a_.event_place = own;
    }
    if (!a_.event_place.known()) a_.event_place = read_place(items_, best, to, {}, d_);
    if (!a_.event_place.known()) a_.event_place = people_before(items_, best);
    for (std::size_t i = 0; i < items_.size() && !a_.event_place.known(); ++i) {  // "a Kabul bombing hurt 12, another attack"
        if (names_event(items_, i) && items_[i].sense(WordClass::event)->key == a_.event) a_.event_place = place_before(items_, i);
    }
    a_.event_when = ago_ ? ago_ : time_of_event(best);
    a_.event_recalled = ago_.has_value();
    a_.event_again = best > 0 && d_.one_kind(a_.event, d_.lead_event) && items_[best - 1].is(WordClass::article) && !items_[best - 1].is(WordClass::indefinite);
    a_.event_name = name_of_event(items_, best);
    bool const another = best > 0 && items_[best - 1].is(WordClass::indefinite);  // "a storm killed 40"
    bool const elsewhere = a_.event_place.known() && !a_.event_place.inherited && a_.event_place.entity != d_.event_place.entity;
    if (a_.event_name.empty() && d_.one_kind(d_.event, a_.event) && !another && !elsewhere) a_.event_name = d_.event_name;
    scene_lent_ = !a_.event_place.known() && d_.one_kind(d_.event, a_.event);
    if (scene_lent_) a_.event_place = d_.event_place;
    bool const crowd = behind_ && behind_->verb != nullptr && !behind_->verb->is(WordClass::victim_verb) && items_[best].value(WordClass::event) < 0;
    for (auto t = counted_.begin; crowd && !a_.event_place.known() && t != counted_.end; ++t) {  // "300,000 Londoners marched"
        if (t->is(WordClass::people_of)) a_.event_place = place_reference(*t);
    }
}

bool Statement::take_named_event() {
    auto const of_name = [&](std::size_t i) {  // not "Maria Berg", "President Maria"
        auto const name = [&](std::size_t k) { return k < items_.size() && items_[k].capital && items_[k].kind == TokenKind::word && !items_[k].line_start; };
        return items_[i].capital && items_[i].text == d_.name && !name(i + 1) && !(i > 0 && name(i - 1)) && !(i > 0 && items_[i - 1].is(WordClass::title));
    };
    bool const speaks = source_ != nullptr && !d_.name.empty() && source_->source.words.find(d_.name) != std::string_view::npos;
    bool named = false;
    for (std::size_t i = 0; !d_.name.empty() && !speaks && i < items_.size(); ++i) named |= of_name(i);
    if (named) {  // "after Maria swept across the island"
        a_.event = d_.named_event;
        a_.event_name = d_.name;
        a_.event_place = d_.named_place;
    }
    return named;
}

void Statement::take_last_event() {
    constexpr std::uint32_t reach = 1;  // sentences
    bool const last = d_.event != 0 && (!d_.lead_disaster || d_.one_kind(d_.event, d_.lead_event) || d_.sentence <= d_.event_at + reach);
    a_.event = last ? d_.event : d_.lead_event;
    a_.event_place = last ? d_.event_place : d_.lead_event_place;
    if (last) a_.event_name = d_.event_name;
    a_.event_inherited = a_.event != 0;
    a_.event_when = ago_;
    a_.event_recalled = ago_.has_value();
}

bool Statement::listed_somewhere(std::size_t i) const {
    if (i < 3 || i + 2 >= items_.size() || !items_[i].is(WordClass::a_quantity)) return false;
    bool const part = items_[i - 1].is(':') || (items_[i - 1].is('-') && items_[i - 1].spaced) || items_[i + 1].is(WordClass::part);
    auto const where = items_[i + 1].is(WordClass::part) ? i + 2 : i + 1;
    bool const after_another = std::any_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(i), [](Token const& t) { return t.is(WordClass::a_quantity); });
    return part && after_another && items_[where].is(WordClass::place_prep);
}

bool Statement::only_compared() const {
    constexpr std::size_t reach = 4;
    constexpr auto like = WordClass::of | WordClass::to | WordClass::than | WordClass::compared;
    auto event = at_ + 1;
    while (event < items_.size() && event < at_ + reach && !names_event(items_, event)) ++event;
    if (a_.quantity.unit != 0 || event >= items_.size() || event == at_ + reach) return false;
    auto const kind = items_[event].sense(WordClass::event)->key;
    auto article = at_;
    while (article > 0 && at_ - article < reach && !items_[article].is(WordClass::indefinite)) --article;
    if (article == 0 || !items_[article].is(WordClass::indefinite)) return false;
    auto told = d_.lead_event;
    for (std::size_t i = 0; told == 0 && i < article; ++i) told = names_event(items_, i) ? items_[i].sense(WordClass::event)->key : 0;
    if (told == 0 || d_.one_kind(kind, told)) return false;
    return items_[article - 1].classes.any(like) || (items_[article - 1].is(WordClass::subordinate) && items_[article - 1].is(WordClass::preposition));
}

bool Statement::another_one(std::size_t event) const {
    constexpr std::size_t reach = 4;
    if (d_.strength_of != a_.measure || !(a_.quantity.value < d_.strength) || event < at_ || event > at_ + reach || !d_.one_kind(items_[event].sense(WordClass::event)->key, d_.lead_event)) return false;
    auto article = at_;
    while (article > begin_ && at_ - article < reach && (items_[article - 1].is('-') || items_[article - 1].is(WordClass::adverb) || may_be_noun(items_[article - 1]))) --article;
    return article > begin_ && items_[article - 1].is(WordClass::indefinite);
}

bool Statement::of_recalled() const {
    constexpr std::int64_t thing = 1;  // "It had a magnitude of 6.3"
    return d_.behind_recall != 0 && d_.behind_recall == d_.sentence && items_.size() > 1 && ((items_[0].is(WordClass::that) && names_event(items_, 1)) || (a_.measures_event() && items_[0].is(WordClass::pronoun) && items_[0].value(WordClass::pronoun) == thing));
}

bool Statement::of_anniversary() const {
    constexpr auto goes_on = WordClass::who | WordClass::that;
    bool const dated = std::any_of(line_.times.begin(), line_.times.end(), [](When const& w) { return w.year != 0; });
    for (auto i = at_; line_.classes.has(WordClass::memorial) && !dated && i-- > 0;) {
        if (items_[i].is(',') && !items_[i + 1].classes.any(goes_on)) return false;
        if (items_[i].is(WordClass::memorial)) return items_[i + 1].is(WordClass::of);
    }
    return false;
}

void Statement::leave_scene() {
    a_.place = {};
    if (a_.subject.inherited || a_.subject.words.data() == a_.event_place.words.data()) a_.subject = {};
    a_.event = 0;
    a_.event_name = {};
    a_.event_place = {};
    a_.event_inherited = false;
}

void Statement::read_own_scene() {
    bool const stated = a_.place.entity >= 0 && !a_.place.inherited && a_.place.entity != a_.event_place.entity;
    // "Italy, with the next highest number of cholera deaths, had 270"
    bool const joined = !earlier_.empty() && earlier_.back().event_place == a_.place && in_clause_of_last();  // ", and 12 injured"
    if (stated && scene_lent_ && ((a_.agent && a_.place.entity == a_.subject.entity) || joined)) a_.event_place = a_.place;
    bool const everywhere = a_.place.several || (line_.classes.has(WordClass::everywhere) && a_.event != 0 && a_.place.entity >= 0 && a_.place.words.data() != a_.event_place.words.data() &&
                            std::any_of(items_.begin(), items_.end(), [&](Token const& t) { return t.is(WordClass::everywhere) && t.text.data() == a_.place.words.data(); }));
    if (everywhere && a_.event != 0 && (a_.event_inherited || scene_lent_ || !a_.event_place.known() || a_.event_place.inherited)) {  // "120,000 deaths worldwide", "in eight countries"
        a_.event_place = a_.place;
        if (a_.subject.inherited) a_.subject = {};
        return;
    }
    if (!stated || event_at_ >= at_ || a_.event_place.entity < 0) return;
    bool const several = items_[event_at_].is(Inflection::plural) || items_[event_at_].is(WordClass::plural);
    bool const listed = several && std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(event_at_), items_.begin() + static_cast<std::ptrdiff_t>(at_),
                                    [](Token const& t) { return t.is(WordClass::a_quantity); });
    if (listed && at_ > 0 && (items_[at_ - 1].is(',') || items_[at_ - 1].is(WordClass::and_))) a_.event_place = a_.place;
}

void Statement::lend_day() {
    if (a_.event == 0 || a_.event_when) return;
    bool const lasting = d_.one_kind(a_.event, d_.lead_event) && d_.lead_lasts;
    auto const another = [&] {
        auto day = *d_.day;
        day.span = d_.story_day->span;
        return day != *d_.story_day;
    };
    if (d_.day && d_.story_day && !lasting && line_.times.empty() && another()) {  // "Monday was the worst day. Police counted 40 dead"
        a_.event_when = d_.day;
        a_.event_when_lent = true;
        return;
    }
    for (auto const& one : d_.dated) {
        bool const here = one.place.entity < 0 || a_.event_place.entity < 0 || one.place.entity == a_.event_place.entity;
        if (!d_.one_kind(one.event, a_.event) || !(here || a_.event_inherited)) continue;
        if (a_.event_inherited) a_.dated_place = one.place;
        a_.event_when = one.when;
        a_.event_when_lent = true;
        return;
    }
    if (!d_.story_day || !d_.one_kind(a_.event, d_.lead_event) || d_.lead_lasts) return;
    a_.event_when = d_.story_day;
    a_.event_when_lent = true;
}

}  // namespace claimcheck::forms

namespace claimcheck {

bool is_loose(When const& when) {
    return when.kind == WhenKind::relative && (when.unit == TimeUnit::week || when.unit == TimeUnit::month) && when.count < 0 && !when.rolling;
}

namespace {

/// A day that is over, and not that of saying; or, if `loosely` will do, a week or a part of a month.
bool is_past_day(ItemLine const& line, std::size_t t, bool loosely = false) {
    auto const& items = line.items;
    auto const& when = line.times[static_cast<std::size_t>(items[t].mention)];
    bool const day = when.kind == WhenKind::weekday || when.kind == WhenKind::holiday || (when.kind == WhenKind::day && when.day != 0) ||
                     (when.kind == WhenKind::relative && when.unit == TimeUnit::day && when.count <= 0 && !when.rolling);
    bool const said = (t > 0 && items[t - 1].is(WordClass::said)) || (t + 1 < items.size() && items[t + 1].is(WordClass::said));
    return (day || (loosely && is_loose(when))) && !said && when.bound == Bound::within && when.tense == Tense::past && !when.ranged && when.shift == 0 && when.ordinal == 0;
}

}  // namespace

void note_lead(Token const& event, Reference const& where, Discourse& d) {
    auto const key = event.sense(WordClass::event)->key;
    bool const generic = event.is(WordClass::generic_event);
    bool const told = d.lead_generic && !generic && d.kin_of_lead(key);  // the accident was a collapse
    if (d.lead_event == 0 || told) {
        d.lead_generic = generic;
        d.lead_lasts = event.value(WordClass::event) == 0;
        d.lead_disaster = befalls_for_days(event);
        d.lead_event = key;
        d.lead_event_place = where;
    } else if (d.one_kind(d.lead_event, key) && !d.lead_event_place.known()) {
        d.lead_event_place = where;
    }
}

bool is_past_year(std::span<Token const> items, std::size_t i, std::string_view published_year) {
    Token const& t = items[i];
    bool const year = i > 0 && t.kind == TokenKind::number && t.text.size() == 4 && (t.text.starts_with("19") || t.text.starts_with("20"));
    bool const date = i > 2 && items[i - 1].is(',') && items[i - 2].kind == TokenKind::number && items[i - 3].is(WordClass::month);  // "February 24, 2004"
    return year && t.text != published_year && (date || items[i - 1].classes.any(WordClass::time_prep | WordClass::in_ | WordClass::month));
}

bool recalls(std::span<Token const> items, std::string_view published_year) {
    constexpr auto earlier = WordClass::ago | WordClass::since | WordClass::subordinate;
    for (std::size_t i = 0; i < items.size(); ++i) {
        bool const years = items[i].is(WordClass::time_unit) && static_cast<TimeUnit>(items[i].value(WordClass::time_unit)) == TimeUnit::year;
        if (is_past_year(items, i, published_year) || (years && i + 1 < items.size() && items[i + 1].classes.any(earlier))) return true;
    }
    return false;
}

std::optional<When> read_story_day(ItemLine const& line) {
    std::optional<When> found;
    for (std::size_t t = 0; t < line.items.size(); ++t) {
        if (!line.items[t].is(WordClass::a_time) || !is_past_day(line, t)) continue;
        if (found && line.times[static_cast<std::size_t>(line.items[t].mention)].from_last) continue;  // "on Tuesday, ... the day before"
        if (found) return std::nullopt;  // two days: which is it?
        found = line.times[static_cast<std::size_t>(line.items[t].mention)];
    }
    return found;
}

std::vector<DatedEvent> read_dated_events(ItemLine const& line, std::uint32_t lead) {
    auto const& items = line.items;
    constexpr auto other = WordClass::said | WordClass::who | WordClass::that | WordClass::subordinate;
    std::vector<DatedEvent> found;
    std::size_t time = items.size();
    for (std::size_t t = 0; t < items.size(); ++t) {
        if (!items[t].is(WordClass::a_time) || line.times[static_cast<std::size_t>(items[t].mention)].kind == WhenKind::vague) continue;
        if (line.times[static_cast<std::size_t>(items[t].mention)].tense == Tense::future) continue;
        if (!is_past_day(line, t, true) || time < items.size()) return {};  // two times: which is it?
        time = t;
    }
    for (std::size_t e = 0; time < items.size() && e < items.size(); ++e) {
        bool const told = lead != 0 && items[e].is(WordClass::told_event) && e > 0 && items[e - 1].is(WordClass::article) && !items[e - 1].is(WordClass::indefinite);
        if (!names_event(items, e) && !told) continue;
        auto const from = items.begin() + static_cast<std::ptrdiff_t>(std::min(e, time)), to = items.begin() + static_cast<std::ptrdiff_t>(std::max(e, time));
        if (std::any_of(from + 1, to, [&](Token const& one) { return one.classes.any(other) || one.is(';'); })) continue;
        found.push_back({told ? lead : items[e].sense(WordClass::event)->key, {}, line.times[static_cast<std::size_t>(items[time].mention)]});
    }
    return found;
}

}  // namespace claimcheck
