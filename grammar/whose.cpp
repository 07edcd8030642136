// Whose, where, of which event and when: the nearest in the figure's own stretch of the sentence, else what earlier
// sentences left.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

Reference Statement::place_reference(Token const& t) {
    Reference r;
    auto kind = WordClass::place;
    for (auto c : {WordClass::place, WordClass::people_of, WordClass::organisation, WordClass::source, WordClass::person}) {
        kind = c;
        if (t.is(c)) break;
    }
    r.entity = static_cast<std::int32_t>(t.value(kind));
    r.words = t.text;
    r.named = true;
    return r;
}

void Statement::read_subject() {
    for (auto t = counted_.begin; t != nullptr && t != counted_.end; ++t) {
        if (t->classes.any(WordClass::people_of | WordClass::place)) {
            a_.subject = place_reference(*t);
            return;
        }
    }
    if (behind_ && behind_->owner != nullptr) {
        if (behind_->owner->is(WordClass::place)) {
            a_.subject = place_reference(*behind_->owner);
        } else if (behind_->owner->is(WordClass::pronoun)) {
            a_.subject = nearest_country(at_);
        }
        if (a_.subject.known()) return;
    }
    if (front_verb_ != nullptr || front_noun_ != nullptr) {
        auto const verb = index(front_verb_ != nullptr ? front_verb_ : front_noun_);
        auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= verb ? source_->scope_begin : begin_;
        a_.subject = owner_before(verb, from);
        if (!a_.subject.known() && lost_ && source_ != nullptr) a_.subject = source_->source;
        a_.agent = !lost_;
        return;
    }
    if (!a_.subject.known()) a_.subject = possessor();
    if (!a_.subject.known()) {
        auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= at_ ? source_->scope_begin : begin_;
        a_.subject = owner_before(at_, from);
        a_.agent = true;
    }
    bool const thing = a_.quantity.money || a_.quantity.share || (a_.measure < 0 && counted_.head != nullptr && !counted_.head->classes.any(humans));
    if (!a_.subject.known() && thing) a_.subject = speaking_body();
}

Token const* Statement::in_source(ClassSet set) const {
    if (source_ == nullptr) return nullptr;
    auto const words = source_->source.words;
    for (Token const& t : items_) {
        bool const inside = t.text.data() >= words.data() && t.text.data() < words.data() + words.size();
        if (inside && t.classes.any(set)) return &t;
    }
    return nullptr;
}

Reference Statement::home_of_source() const {
    if (source_ == nullptr) return {};
    auto const words = source_->source.words;
    auto const* home = in_source(WordClass::place);
    if (home != nullptr && home->text.size() != words.size()) home = nullptr;  // "Italy said", not "Italy's army said"
    for (std::size_t i = 0; home == nullptr && i + 2 < items_.size(); ++i) {
        bool const owns = items_[i + 1].is(WordClass::possessive) && items_[i + 2].text.data() == words.data();
        if (owns && items_[i].is(WordClass::place)) home = &items_[i];
    }
    if (home == nullptr) return {};
    auto r = place_reference(*home);
    r.inherited = true;
    return r;
}

Reference Statement::speaking_body() const {
    return in_source(WordClass::organisation) != nullptr ? source_->source : Reference{};
}

Reference Statement::owner_before(std::size_t verb, std::size_t from) const {
    for (auto i = verb; i-- > from;) {
        Token const& t = items_[i];
        bool const apposed = i > 1 && items_[i - 1].is(',') && items_[i - 2].capital && i + 1 < verb && items_[i + 1].is(',');  // "El Paso, Texas,"
        bool const of_place = apposed || (i > 0 && items_[i - 1].is(WordClass::place_prep));
        if (t.is(WordClass::place) && !of_place) return place_reference(t);
        constexpr auto bodies = WordClass::body | WordClass::soldiers | WordClass::fighters | WordClass::people | WordClass::title | WordClass::measure_noun;
        bool const people = i + 1 < items_.size() && (items_[i + 1].classes.any(bodies) || acts(items_, i));  // no "Irish pub"
        if (t.is(WordClass::people_of) && !of_place && people) return place_reference(t);
        if (t.classes.any(WordClass::organisation | WordClass::source) && !of_place && acts(items_, i)) return place_reference(t);
        if (t.is(WordClass::pronoun)) return t.value(WordClass::pronoun) == 2 ? Reference{} : stands_for(i);
        if (t.is(';') || t.is('"')) break;
    }
    return {};
}

Reference Statement::stands_for(std::size_t i) const {
    bool const thing = items_[i].value(WordClass::pronoun) == 1;
    bool const speaker = source_ != nullptr && !source_->tail && !source_->pronoun && i >= source_->scope_begin && i <= source_->scope_begin + 2;
    // "it was providing" acts, "it was of magnitude 7" does not
    bool const state = i + 2 < items_.size() && items_[i + 1].is(WordClass::be) && !items_[i + 2].is(Inflection::ing);
    if (thing && state && !items_[i].capital) return nearest_country(i);
    if (thing && speaker) {
        if (source_->source.entity >= 0) return source_->source;
        if (auto const* land = in_source(WordClass::place | WordClass::people_of)) return place_reference(*land);  // "the French government"
    }
    if (i > 0 && !items_[i].capital) return nearest_country(i);
    auto r = thing ? d_.subject : Reference{};
    r.inherited = true;
    return r;
}
Reference Statement::nearest_country(std::size_t before) const {
    for (auto i = before; i-- > 0;) {
        if (items_[i].is(WordClass::place) && !(i > 0 && items_[i - 1].is(WordClass::place_prep))) return place_reference(items_[i]);
    }
    auto r = d_.country;
    r.inherited = true;
    return r;
}

Reference Statement::possessor() const {
    auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= at_ ? std::max<std::size_t>(begin_, source_->scope_begin) : begin_;
    for (auto i = at_; i-- > from;) {
        if (items_[i].is(WordClass::possessive) && i > 0 && items_[i - 1].is(WordClass::place)) return place_reference(items_[i - 1]);
        if (items_[i].kind == TokenKind::mark && !items_[i].is('-')) break;
    }
    return {};
}

Reference Statement::where() const {
    auto place = read_place(items_, after_, end_, a_.subject, d_);
    if (!place.known() || (place.inherited && place.entity < 0)) {
        auto const left = read_place(items_, source_ != nullptr && !source_->tail ? source_->scope_begin : begin_, at_, a_.subject, d_);
        if (left.known()) place = left;
    }
    if (place.known()) return place;
    if (a_.place.known()) return a_.place;
    if (auto const home = home_of_source(); home.known()) return home;
    // "Italy had around 27,000 deaths"
    if (a_.agent && front_verb_ == nullptr && a_.subject.entity >= 0 && !a_.subject.inherited) return a_.subject;
    if (std::any_of(items_.begin(), items_.end(), [](Token const& t) { return t.is(WordClass::everywhere); })) return {};
    place = place_beside();
    if (!place.known()) place = inherited_place();
    place.inherited = place.known();
    return place;
}

Reference Statement::place_beside() const {
    Reference place;
    for (auto const& one : earlier_) {
        bool const same = one.place.entity == place.entity && one.place.words == place.words;
        if (!one.place.known() || (place.known() ? !same : one.place.inherited)) return {};
        place = one.place;
    }
    return place;
}

Reference Statement::inherited_place() const {
    constexpr std::uint32_t reach = 2;  // sentences
    auto const near = [&](std::uint32_t at) { return d_.sentence <= at + reach; };
    bool const here = d_.place.known() && near(d_.place_at);
    auto const scene = a_.event_place.known() ? a_.event_place : here || !d_.lead_place.known() ? d_.place : d_.lead_place;
    if (a_.measure >= 0) return scene;
    // a noun that nobody declared says little: only what was just named, and is known
    auto const place = d_.recent.known() ? d_.recent : scene;
    return place.entity >= 0 && near(d_.recent_at) ? place : Reference{};
}

void Statement::read_event() {
    std::size_t best = items_.size();
    auto const distance = [&](std::size_t i) { return i > at_ ? i - at_ : at_ - i; };
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (items_[i].is(WordClass::event) && (best == items_.size() || distance(i) < distance(best))) best = i;
    }
    event_at_ = best;
    if (best < items_.size()) {
        a_.event = items_[best].sense(WordClass::event)->key;
        constexpr auto ends = WordClass::subordinate | WordClass::have | WordClass::be | WordClass::said | WordClass::that;
        auto to = best + 1;
        while (to < items_.size() && to < best + 24 && !items_[to].classes.any(ends)) ++to;
        a_.event_place = place_before(items_, best);  // "the Kabul bombing"
        if (!a_.event_place.known()) a_.event_place = read_place(items_, best, to, {}, d_);
        if (!a_.event_place.known() && d_.event == a_.event) a_.event_place = d_.event_place;
        return;
    }
    a_.event = d_.event != 0 ? d_.event : d_.lead_event;
    a_.event_place = d_.event != 0 ? d_.event_place : d_.lead_event_place;
    a_.event_inherited = a_.event != 0;
}

bool Statement::time_of_saying(std::size_t i) const {
    for (auto const& a : attributions_) {
        if (i + 1 == a.cue_at || i == a.cue_at + 1 || (i + 2 == a.cue_at && items_[i + 1].is(WordClass::have))) return true;
    }
    return false;
}

bool Statement::since_before(std::size_t i) const {
    constexpr auto ends = WordClass::and_ | WordClass::said | WordClass::a_quantity | WordClass::a_time;
    for (auto k = i; k-- > 0 && k + 9 > i;) {
        if (items_[k].is(WordClass::since) && !items_[k].is(WordClass::place_prep) && static_cast<Bound>(items_[k].value(WordClass::since)) == Bound::since) return true;
        if (items_[k].kind == TokenKind::mark || items_[k].classes.any(ends)) return false;
    }
    return false;
}

void Statement::take_time(std::size_t i) {
    auto const at = static_cast<std::size_t>(items_[i].mention);
    auto const& times = line_.times;
    auto const first = at > 0 && times[at - 1].ranged ? at - 1 : at;
    a_.when = times[first];
    if (times[first].ranged && first + 1 < times.size()) a_.when_end = times[first + 1];
    if (a_.when && a_.when->bound == Bound::within && since_before(i)) a_.when->bound = Bound::since;  // "since the war began in 2014"
}

bool Statement::useful(std::size_t i) const {
    return items_[i].is(WordClass::a_time) && line_.times[static_cast<std::size_t>(items_[i].mention)].kind != WhenKind::vague && !names_other(i);
}
bool Statement::names_other(std::size_t i) const {
    auto const& when = line_.times[static_cast<std::size_t>(items_[i].mention)];
    bool const bare = when.year != 0 && when.month == 0 && when.season < 0 && when.bound == Bound::within && when.third == Third::whole &&
                      items_[i].text.size() == 4;
    if (!bare || i == 0 || i + 1 >= items_.size() || !items_[i - 1].classes.any(WordClass::article | WordClass::possessive)) return false;
    if (items_[i + 1].kind != TokenKind::word || (!items_[i + 1].capital && !may_be_noun(items_[i + 1]))) return false;
    return event_at_ < i || event_at_ > i + 5;
}

void Statement::read_time() {
    for (auto i = after_; i < end_; ++i) {
        if (useful(i) && !time_of_saying(i)) return take_time(i);
    }
    for (auto i = at_; i-- > begin_;) {
        if (useful(i) && !time_of_saying(i)) return take_time(i);
    }
    for (auto i = begin_; i-- > 0;) {
        if (useful(i) && !time_of_saying(i) && !bound_to_other(i)) return take_time(i);
    }
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (useful(i) && time_of_saying(i)) {
            said_time_ = true;
            return take_time(i);
        }
    }
}

bool Statement::bound_to_other(std::size_t i) const { return begin_ > 0 && i > 0 && i < begin_ && i > begin_ / 2; }

}  // namespace claimcheck::forms
