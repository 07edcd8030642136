// Whose: the nearest in the figure's own stretch of the sentence, else what earlier sentences left.
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
    if (polled_) return;
    if (receiver_.known() || term_) {
        a_.subject = receiver_;
        return;
    }
    if (owner_ != nullptr) {
        a_.subject = place_reference(*owner_);
        return;
    }
    if (auto const whose = named_behind(); whose.known()) {
        a_.subject = whose;
        return;
    }
    if (auto const from = origin(); from.known()) {
        a_.subject = from;
        auto const host = owner_before(at_, begin_);  // "Chad is hosting"
        if (host.entity >= 0 && host.entity != from.entity) a_.place = host;
        return;
    }
    for (auto t = counted_.begin; t != nullptr && t != counted_.end; ++t) {
        if (t->classes.any(WordClass::people_of | WordClass::place)) {
            a_.subject = place_reference(*t);
            return;
        }
    }
    if (auto const army = army_of(); army.known()) {
        a_.subject = army;
        return;
    }
    if (behind_ && behind_->owner != nullptr) {
        if (behind_->owner->is(WordClass::place)) {
            a_.subject = place_reference(*behind_->owner);
        } else if (behind_->owner->is(WordClass::pronoun)) {
            a_.subject = nearest_country(at_);
        }
        if (a_.subject.known()) return;
    }
    if ((front_verb_ != nullptr || front_noun_ != nullptr) && !a_.quantity.money) {
        auto const verb = index(front_verb_ != nullptr ? front_verb_ : front_noun_);
        auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= verb ? source_->scope_begin : begin_;
        a_.subject = owner_before(verb, from);
        if (!a_.subject.known() && lost_ && source_ != nullptr && !source_->tail) a_.subject = source_->source;
        if (!a_.subject.known()) a_.subject = front_verb_ != nullptr ? agent_of(verb) : holder();
        a_.agent = !lost_;
        return;
    }
    bool const person = counted_.head != nullptr && counted_.head->classes.any(humans);
    if (name_in_phrase()) return;
    if (counts_workers() && told_of_things()) a_.subject = holder();  // "Delva fired 40 workers"
    bool const thing = gapped_ || (counted_.head == nullptr && counts_workers()) || a_.quantity.money || (a_.quantity.share && a_.measure < 0 && !person) || (counted_.head != nullptr && !person);
    bool const votes = a_.measure < 0 || (counted_.head != nullptr && counted_.head->is(WordClass::event));
    bool const with = at_ > 0 && a_.quantity.share && votes && is_with(items_[at_ - 1]);
    if (!a_.subject.known() && with) a_.subject = first_subject();  // "Lena Falk won Malta's election with 52%"
    if (!a_.subject.known()) a_.subject = possessor(thing);
    if (!a_.subject.known()) {
        auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= at_ ? source_->scope_begin : begin_;
        a_.subject = owner_before(giver_before_ != 0 ? giver_before_ : at_, from);
        a_.agent = true;
    }
    if (!a_.subject.known() && thing) a_.subject = speaking_body();
    if (!a_.subject.known() && thing) a_.subject = holder();
    if (!a_.subject.known()) a_.subject = holders();
}

Reference Statement::army_of() const {
    constexpr auto force = WordClass::soldiers | WordClass::fighters;
    constexpr auto side = WordClass::people_of | WordClass::place | WordClass::organisation;
    if (counted_.head != nullptr && counted_.head->classes.any(force) && after_ + 2 < items_.size() && items_[after_].is(WordClass::of)) {  // "of the Nigerian Army"
        auto i = after_ + 1;
        if (items_[i].is(WordClass::article)) ++i;
        if (i < items_.size() && items_[i].classes.any(side)) return place_reference(items_[i]);
    }
    bool const counts = (counted_.head != nullptr && counted_.head->classes.any(force)) || (front_at_ != 0 && items_[front_at_].classes.any(force));
    if (!counts || front_verb_ != nullptr || (behind_ && behind_->verb != nullptr && behind_->verb->is(WordClass::victim_verb))) return {};  // whose the dead are, others say
    auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= at_ ? std::max<std::size_t>(begin_, source_->scope_begin) : begin_;
    for (auto i = from; i + 1 < at_; ++i) {  // "the Russian contingent numbers", "the strength of Russian troops", "the Taliban's strength"
        if (!items_[i].classes.any(side) || (i > 0 && items_[i - 1].is(WordClass::place_prep))) continue;
        auto const apart = [](Token const& t) { return t.is(',') || t.is(';') || t.classes.any(WordClass::subordinate | WordClass::who); };
        bool const one_clause = std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(i), items_.begin() + static_cast<std::ptrdiff_t>(at_), apart) && !(from == 0 && items_[0].is(WordClass::subordinate));
        if (one_clause && items_[i + 1].classes.any(force | WordClass::possessive)) return place_reference(items_[i]);
    }
    return {};
}

Reference Statement::holders() const {
    if (!a_.quantity.share || a_.measure < 0 || counted_.begin == nullptr) return {};
    bool const next = !earlier_.empty() && items_[at_ - (at_ > 0 ? 1 : 0)].is(WordClass::and_) && earlier_.back().quantity.share && earlier_.back().measure == a_.measure;
    if (next) return earlier_.back().subject;
    auto verb = at_;
    while (verb > begin_ && items_[verb - 1].classes.any(WordClass::adverb | WordClass::hedge)) --verb;
    constexpr auto other = WordClass::be | WordClass::said | WordClass::put | WordClass::rise | WordClass::fall;
    if (verb < begin_ + 2 || !(items_[verb - 1].classes.any(WordClass::verb | WordClass::have) || items_[verb - 1].is(WordClass::past)) || items_[verb - 1].classes.any(other)) return {};
    auto end = verb - 1;
    while (end > begin_ && items_[end - 1].classes.any(WordClass::have | WordClass::adverb | WordClass::a_time)) --end;
    if (end == begin_ || !is_plural(items_[end - 1]) || !may_be_noun(items_[end - 1]) || items_[end - 1].classes.any(WordClass::unit | WordClass::time_unit)) return {};
    auto first = end - 1;
    auto const plain = [](Token const& t) { return (!t.capital || t.line_start) && t.kind == TokenKind::word && !t.classes.any(WordClass::place | WordClass::organisation); };
    while (first > begin_ && end - first < 3 && modifies(items_[first - 1]) && plain(items_[first - 1])) --first;
    if (!plain(items_[first])) return {};
    Reference r;
    r.words = text_of(&items_[first], &items_[end - 1] + 1);
    return r;
}

Reference Statement::origin() const {
    auto const* const head = counted_.head;
    if (head == nullptr || !head->is(WordClass::measure_noun) || a_.measure != head->value(WordClass::measure_noun)) return {};
    constexpr auto skipped = WordClass::who | WordClass::that | WordClass::have | WordClass::adverb;
    auto i = after_;
    while (i < end_ && items_[i].classes.any(skipped)) ++i;
    if (i + 1 >= end_ || !items_[i + 1].is(WordClass::place)) return {};
    bool const from = items_[i].is(WordClass::motion) && items_[i].is(WordClass::since);
    bool const fled = i > after_ && items_[i].is(WordClass::measure_verb);  // "who have fled Sudan"
    return from || fled ? place_reference(items_[i + 1]) : Reference{};
}

Reference Statement::named_behind() const {
    bool const part = a_.quantity.share || (counted_.begin == nullptr && a_.quantity.unit == 0);
    if (!part || a_.measure >= 0 || item(at_ + 2) == nullptr) return {};
    Token const& link = items_[at_ + 1];
    if (!link.is(WordClass::time_prep) || !link.is(WordClass::preposition) || link.classes.any(WordClass::place_prep | WordClass::a_time)) return {};
    auto const first = items_[at_ + 2].is(WordClass::article) && item(at_ + 3) != nullptr ? at_ + 3 : at_ + 2;
    auto end = first;
    while (end < items_.size() && items_[end].kind == TokenKind::word && items_[end].capital && !items_[end].classes.any(WordClass::a_time | WordClass::a_quantity | WordClass::month)) ++end;
    if (end == first) return {};
    Reference r;
    r.words = text_of(&items_[first], &items_[end - 1] + 1);
    r.named = true;
    Token const& last = items_[end - 1];
    if (end == first + 1 && last.classes.any(WordClass::place | WordClass::people_of | WordClass::organisation | WordClass::person)) r = place_reference(last);
    return r;
}

namespace {
constexpr auto verbs = WordClass::verb | WordClass::past | WordClass::have | WordClass::rise | WordClass::fall | WordClass::lose | WordClass::measure_verb | WordClass::thing_verb;
}

Reference Statement::holder() const {
    bool const listed = at_ > 1 && items_[at_ - 1].spaced && (items_[at_ - 1].is('-') || items_[at_ - 1].is('~'));
    if (listed) return named_before(at_ - 1);  // "Labour Party - 203 seats"
    if (giver_before_ != 0 && a_.quantity.share) return agent_of(giver_before_);  // "the Greens trailed on 21 percent"
    constexpr auto before_figure = WordClass::article | WordClass::adverb | WordClass::of | WordClass::toll | WordClass::more | WordClass::fresh | WordClass::by | WordClass::hedge;
    auto verb = at_;
    auto const noun_of = [&](std::size_t i) {  // "made a net profit of"
        return items_[i].is(WordClass::measure_noun) || (may_be_noun(items_[i]) && !items_[i].classes.any(verbs | WordClass::said) && !items_[i].is(Inflection::past));
    };
    while (verb > begin_ && at_ - verb < 6) {
        Token const& before = items_[verb - 1];
        bool const part = before.classes.any(before_figure) && !before.is(WordClass::verb);
        bool const noun = verb < at_ && (items_[verb].is(WordClass::of) || noun_of(verb)) && noun_of(verb - 1);
        if (!part && !noun) break;
        --verb;
    }
    if (auto const whom = hit_with(); whom.known()) return whom;
    return verb == begin_ ? Reference{} : agent_of(verb - 1);
}

Reference Statement::agent_of(std::size_t verb) const {
    if (verb == 0) return {};
    Token const& v = items_[verb];
    bool const finite = v.classes.any(verbs) || v.is(Inflection::past) || v.is(Inflection::ing);
    constexpr std::int64_t makes = 2;  // "recorded"
    bool const object = v.is(Inflection::ing) && verb + 1 < items_.size() && items_[verb + 1].is(WordClass::article);  // "reporting a loss"
    bool const says = v.is(WordClass::said) && v.value(WordClass::said) != makes && !object;
    if (!(finite || v.is(WordClass::said)) || v.classes.any(WordClass::be | WordClass::put) || says) return {};
    auto end = verb;
    constexpr auto helps = WordClass::have | WordClass::adverb | WordClass::a_time | WordClass::plan | WordClass::possible;
    auto const obliged = [&](std::size_t i) { return i > begin_ && items_[i].is(WordClass::to) && items_[i - 1].is(WordClass::have); };  // "will have to pay"
    bool goes_on = false;  // "is closing"
    while (end > begin_ && (items_[end - 1].classes.any(helps) || obliged(end - 1) || (v.is(Inflection::ing) && items_[end - 1].is(WordClass::be)))) goes_on |= items_[--end].is(WordClass::be);
    if (end > begin_ && items_[end - 1].is(')')) {  // "Delva Corp (DLV.O) is"
        while (end > begin_ && !items_[end - 1].is('(')) --end;
        if (end > begin_) --end;
    }
    bool const set_to = end > begin_ && end < verb && items_[end - 1].is(WordClass::be) && items_[end].is(WordClass::ahead);  // "are set to take"
    if (set_to) --end;
    bool const infinitive = end == verb && end > begin_ + 1 && items_[end - 1].is(WordClass::to) && items_[end - 1].spaced && items_[end - 2].capital && items_[end - 2].kind == TokenKind::word &&
                             !(end > 2 && items_[end - 3].is(WordClass::place_prep));
    if (infinitive) --end;  // "Delva to pay", "ordered Delva to pay"
    if (end > begin_ && items_[end - 1].is(WordClass::be)) return {};  // "were sold"
    if (end > begin_ + 2 && items_[end - 1].classes.any(WordClass::who | WordClass::that) && items_[end - 2].is(',')) return named_before(end - 2);  // "Delva, which has"
    bool const predicate = (v.is(Inflection::ing) && !goes_on) || (end > 0 && items_[end - 1].classes.any(WordClass::and_ | WordClass::subordinate));
    if (predicate && goes_on_from_last(end)) return earlier_.back().subject;
    if (predicate) return first_subject();
    return named_before_aside(end);
}

Reference Statement::named_before_aside(std::size_t end) const {
    if (end <= begin_ + 1 || !items_[end - 1].is(',')) return named_before(end);
    auto open = end - 1;
    while (open > begin_ && !items_[open - 1].is(',')) --open;
    return open <= begin_ + 1 ? Reference{} : named_before(open - 1);
}

Reference Statement::first_subject() const {
    std::size_t first = source_ != nullptr && !source_->tail && source_->scope_begin <= at_ ? source_->scope_begin : 0;
    if (first < at_ && items_[first].classes.any(WordClass::preposition | WordClass::subordinate | WordClass::a_time | WordClass::place_prep)) {
        while (first < at_ && !items_[first].is(',')) ++first;
        ++first;
    }
    if (first < at_ && items_[first].is(WordClass::article)) ++first;
    auto end = first;
    while (end < at_ && items_[end].kind == TokenKind::word && items_[end].capital && end - first < 5) ++end;
    if (end == first || end >= at_ || !acts(items_, end - 1) || items_[end].is(WordClass::said)) return {};
    if (end > begin_) return named_before(end);
    constexpr auto other = WordClass::place | WordClass::people_of | WordClass::pronoun | WordClass::a_time | WordClass::preposition | WordClass::subordinate;
    while (first + 1 < end && items_[first].classes.any(WordClass::title)) ++first;
    if (end - first == 1 && items_[first].is(WordClass::organisation)) return place_reference(items_[first]);
    Reference r;  // in front of a figure before this one: "Novak won four seats with 63%"
    if (std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(first), items_.begin() + static_cast<std::ptrdiff_t>(end), [&](Token const& t) { return t.classes.any(other); })) r.words = text_of(&items_[first], &items_[end - 1] + 1);
    r.named = r.known();
    return r;
}

Reference Statement::named_before(std::size_t end) const {
    constexpr auto never = WordClass::month | WordClass::weekday | WordClass::a_time | WordClass::a_quantity | WordClass::pronoun | WordClass::article |
                           WordClass::preposition | WordClass::subordinate | WordClass::event | WordClass::measure_noun;
    auto const name = [&](Token const& t) { return t.kind == TokenKind::word && t.capital && !t.classes.any(never); };
    bool const list = end < items_.size() && items_[end].kind == TokenKind::mark && !items_[end].is(',');
    if (!list && all_capital()) return {};
    auto first = end;
    while (first > begin_ && name(items_[first - 1])) --first;
    Reference r;
    if (first == end) {
        if (auto const firm = employer_before(end); firm.known()) return firm;
        // "the conservative party"
        constexpr std::int64_t business = 1, thing = 1;
        if (end > 0 && items_[end - 1].is(WordClass::pronoun) && items_[end - 1].value(WordClass::pronoun) == thing) return the_firm();
        if (end > 1 && items_[end - 1].is(WordClass::body) && items_[end - 1].value(WordClass::body) == business && !items_[end - 1].is(Inflection::plural) && d_.firm.known()) return the_firm();
        if (end < 2 || !items_[end - 1].is(WordClass::body)) return {};
        while (first > begin_ && end - first < 3 && may_be_noun(items_[first - 1])) --first;
        if (first == 0 || end - first < 2 || !items_[first - 1].is(WordClass::article)) return {};  // "the company": which?
        r.words = text_of(&items_[first], &items_[end - 1] + 1);
        return r;
    }
    bool const clause = first > 1 && items_[first - 1].is(WordClass::and_) && items_[first - 2].is(',');  // ", and Novak won 31%"
    bool const behind = first > 0 && !clause && items_[first - 1].classes.any(WordClass::event | WordClass::place_prep | WordClass::of | WordClass::by | WordClass::and_ | WordClass::possessive);
    bool const known = items_[end - 1].classes.any(WordClass::organisation | WordClass::person);
    bool const opens = first == 0 && !items_[first].plain_word();
    bool const moves = end < items_.size() && items_[end].classes.any(WordClass::rise | WordClass::fall);
    bool const includes = end - first == 1 && first == 0 && end < items_.size() && items_[end].is(WordClass::part);  // "Closures include"
    if (includes) return {};
    bool const itself = items_[first].text.data() == a_.noun.data();  // "Revenue fell", "Shares were down"
    bool const thing = itself || (moves && items_[first].is(Inflection::plural));  // "Emissions fell"
    if (end - first == 1 && first == 0 && thing && !known) return {};
    bool const day_name = end < items_.size() && items_[end].is(WordClass::a_time) && items_[end].capital;  // "Super Tuesday"
    if (behind || (end - first == 1 && (opens || day_name) && !known)) return {};
    if (end - first == 1 && items_[first].classes.any(WordClass::place | WordClass::people_of)) return {};
    auto const office = [](Token const& t) { return t.is(WordClass::title); };
    auto const from = first > 0 ? first - 1 : first;
    bool const official = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(from), items_.begin() + static_cast<std::ptrdiff_t>(end), office);
    if (a_.quantity.money && official) return {};  // the minister's surplus is not his own
    r.words = text_of(&items_[first], &items_[end - 1] + 1);
    r.named = true;
    if (end - first == 1 && items_[first].is(WordClass::organisation)) r = place_reference(items_[first]);
    bool const short_form = end - first == 1 && items_[first].plain_word() && d_.firm.words.size() > r.words.size() && d_.firm.words.starts_with(r.words) && d_.firm.words[r.words.size()] == ' ';
    return short_form ? d_.firm : r;  // "Delva" of Delva Motors
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

Reference Statement::region_of_source() const {
    auto const words = source_->source.words;
    auto const* const first = in_source(WordClass::place);
    auto const inside = [&](Token const* t) { return t < items_.data() + items_.size() && t->text.data() < words.data() + words.size(); };
    bool const two = first != nullptr && first->text.data() == words.data() && inside(first + 2) && !inside(first + 3) && first[1].is(WordClass::and_) && first[2].capital;
    if (two) return name_reference(first, first + 3);
    // "Sindh reported 12 deaths and Nandipur recorded 40"
    bool const beside = !earlier_.empty() && earlier_.back().source.known() && earlier_.back().place.words == earlier_.back().source.words;
    bool const like_last = beside && words.find(' ') == std::string_view::npos && source_->source.entity < 0 && source_->cue_at + 1 == at_;
    auto const* const region = in_source(WordClass::region);
    bool const named = region != nullptr && region->capital && region->text.data() > words.data() && !inside(region + 1) && in_source(WordClass::body | WordClass::title | WordClass::organisation) == nullptr;
    if (!named && !like_last) return {};
    Reference r;  // "Harris County reported"
    r.words = words;
    r.named = true;
    return r;
}

Reference Statement::home_of_source() const {
    if (source_ == nullptr) return {};
    auto const words = source_->source.words;
    auto const* home = in_source(WordClass::place);
    if (home != nullptr && home->text.size() != words.size()) {  // "Italy said", not "Italy's army said", but "the Kano region reported"
        bool const region = home->text.data() == words.data() && home + 1 < items_.data() + items_.size() && home[1].is(WordClass::region) && home[1].text.data() + home[1].text.size() == words.data() + words.size();
        bool const minister = home->text.data() == words.data() && home + 1 < items_.data() + items_.size() && home[1].is(WordClass::possessive) && in_source(WordClass::title) != nullptr;  // not "Italy's army said"
        if (!region && !minister) home = nullptr;
    }
    if (home != nullptr && owned_thing() && home->text.size() == words.size()) return {};  // "Kyiv put the stock at": of whatever place
    for (std::size_t i = 0; home == nullptr && i + 2 < items_.size(); ++i) {
        bool const owns = items_[i + 1].is(WordClass::possessive) && items_[i + 2].text.data() == words.data();
        if (owns && items_[i].is(WordClass::place)) home = &items_[i];
    }
    if (home == nullptr) return region_of_source();
    bool const two = home - items_.data() > 1 && home[-1].is(WordClass::and_) && home[-2].is(WordClass::place) && home->text.size() == words.size();
    auto r = place_reference(two ? home[-2] : *home);
    if (two) {  // "Sindh and Balochistan recorded"
        r.other = place_reference(*home).entity;
        return r;
    }
    r.land = r.speaks = home->text.size() == words.size();  // "Kyiv said": its country
    r.inherited = true;
    return r;
}

Reference Statement::speaking_body() const {
    constexpr std::int64_t of_receiver = 2;
    bool const levied = counted_.head != nullptr && counted_.head->is(WordClass::money_verb) && counted_.head->value(WordClass::money_verb) == of_receiver;
    if (levied) return {};  // "the regulator says the fine of": whoever pays it
    if (in_source(WordClass::organisation) != nullptr) return source_->source;
    if (a_.quantity.share || source_ == nullptr || source_->tail || !source_->source.named || in_source(WordClass::source | WordClass::person | WordClass::title | WordClass::body) != nullptr) return {};
    auto const words = source_->source.words;
    for (std::size_t i = 1; i < items_.size(); ++i) {  // "Minister Jan Falk forecast a surplus": not his own
        if (items_[i].text.data() == words.data() && items_[i - 1].is(WordClass::title)) return {};
    }
    auto const object = source_->cue_at + 1;
    bool const reports = object < at_ && items_[object].is(WordClass::indefinite);  // "Orlen reported a 12% rise in revenue to"
    for (std::size_t i = object; i < at_ && !reports; ++i) {  // "Orlen reported a net profit of", not "Orlen said profit was"
        if (items_[i].kind == TokenKind::mark || items_[i].classes.any(verbs | WordClass::be | WordClass::that | WordClass::said | WordClass::preposition) || items_[i].is(Inflection::past)) {
            if (!items_[i].classes.any(WordClass::of | WordClass::money_verb)) return {};
        }
    }
    return at_ > source_->cue_at ? source_->source : Reference{};
}

Reference Statement::last_owner() const {
    bool const only = d_.firm.known() && !d_.firms;
    if (!only && (!d_.owner.known() || d_.sentence != d_.owner_at + 1)) return {};
    constexpr auto time = WordClass::a_time | WordClass::month | WordClass::weekday | WordClass::pronoun | WordClass::article;
    auto const other = [&](Token const& t) { return t.capital && t.kind == TokenKind::word && !t.line_start && &t != items_.data() && !t.classes.any(time); };
    if (std::any_of(items_.begin(), items_.end(), other)) return {};
    auto r = only ? d_.firm : d_.owner;
    r.inherited = true;
    return r;
}

bool Statement::acts_on(std::size_t i, std::size_t target) const {
    // of things that no vocabulary declares: only by a verb that the figure is the object of ("sold 40 stores")
    auto const reaches = [&](std::size_t verb) {
        constexpr auto apart = WordClass::preposition | WordClass::place_prep | WordClass::subordinate | WordClass::who | WordClass::that;
        if (!owned_thing()) return true;
        for (auto k = verb + 1; k < at_; ++k) {
            if (items_[k].classes.any(apart) && !items_[k].classes.any(WordClass::of | WordClass::by | WordClass::hedge | WordClass::rise | WordClass::fall) && !items_[k].is(WordClass::to)) return false;
            if (items_[k].kind == TokenKind::mark) return false;
        }
        return true;
    };
    constexpr auto phrase = WordClass::body | WordClass::title | humans | WordClass::measure_noun | WordClass::possessive | WordClass::a_time |
                            WordClass::adverb | WordClass::more;
    constexpr auto to_figure = WordClass::of | WordClass::hedge | WordClass::article | WordClass::to;
    auto k = i + 1;
    constexpr std::size_t reach = 9;
    auto const name = [&] { auto n = i; while (n > 0 && items_[n - 1].is(WordClass::article)) --n; return n; }();
    bool const apposed = name > 0 && items_[name - 1].is(',');
    if (k < target && items_[k].is(',') && apposed) {  // "the largest country, Brazil, reporting"
        return k + 1 < target && (acts(items_, k) || items_[k + 1].is(Inflection::ing) || items_[k + 1].is(WordClass::said)) && reaches(k + 1);
    }
    if (k < target && items_[k].is(',')) {  // "Iran, which denies it, has": over what stands between commas
        auto close = k + 1;
        while (close < target && !items_[close].is(',')) ++close;
        if (close + 1 >= target || close - k > 2 * reach) return false;
        return acts(items_, close) && reaches(close + 1);
    }
    while (k < target && k - i < reach && (items_[k].classes.any(phrase) || may_be_noun(items_[k])) && !acts(items_, k - 1)) ++k;
    bool const verb = k < target && (acts(items_, k - 1) || items_[k].classes.any(WordClass::rise | WordClass::fall | WordClass::said));
    if (verb || k >= target) return k >= target || reaches(k);
    while (k < target && items_[k].classes.any(to_figure)) ++k;  // "a US deficit of about"
    return k >= target;
}

Reference Statement::owner_before(std::size_t verb, std::size_t from) const {
    for (auto i = verb; i-- > from;) {
        Token const& t = items_[i];
        if (t.is(';') || t.is('"')) break;
        if (t.is(WordClass::pronoun)) return t.value(WordClass::pronoun) == 2 ? Reference{} : stands_for(i);
        if (begins_name(i)) continue;  // "the New York Herald"
        if (!t.classes.any(WordClass::place | WordClass::people_of | WordClass::organisation | WordClass::source) || t.is(WordClass::everywhere)) continue;
        auto before = i;
        while (before > 0 && items_[before - 1].classes.any(WordClass::article | WordClass::direction)) --before;
        bool const of_another = before > 0 && items_[before - 1].is(WordClass::of) && !(before > 1 && items_[before - 2].classes.any(WordClass::a_quantity | WordClass::region | WordClass::body));  // "the former governor of Ohio"
        bool const apposed = i > 1 && items_[i - 1].is(',') && items_[i - 2].capital && i + 1 < verb && items_[i + 1].is(',');  // "El Paso, Texas,"
        bool const of_place = apposed || (before > 0 && items_[before - 1].classes.any(WordClass::place_prep | WordClass::by));  // "killed by Norland's troops"
        bool const one_of_two = before > 1 && items_[before - 1].is(WordClass::and_) && !items_[before - 2].is(',');
        constexpr std::int64_t business = 1;
        bool firm = false;  // "the Chicago company", "US chip group Vellis": not the land's
        for (auto k = i + 1; k < verb && k < i + 4 && may_be_noun(items_[k]); ++k) firm |= items_[k].is(WordClass::body) && items_[k].value(WordClass::body) == business;
        if (firm && owned_thing()) continue;
        if (of_place || ((of_another || one_of_two) && owned_thing()) || !acts_on(i, verb)) continue;
        constexpr auto bodies = WordClass::body | WordClass::soldiers | WordClass::fighters | WordClass::people | WordClass::title | WordClass::measure_noun;
        bool const many = i + 1 < items_.size() && items_[i + 1].is(Inflection::plural) && acts(items_, i + 1);  // "Russian forces lost"
        bool const people = i + 1 < items_.size() && (many || items_[i + 1].classes.any(bodies) || acts(items_, i));  // no "Irish pub"
        if (t.is(WordClass::place) || (t.is(WordClass::people_of) && people)) return place_reference(t);
        if (t.classes.any(WordClass::organisation | WordClass::source) && acts(items_, i)) return place_reference(t);
        if (t.is(WordClass::organisation) && front_at_ == i + 1 && owned_thing()) return place_reference(t);  // "Volkswagen shares fell to"
    }
    return {};
}

Reference Statement::the_firm() const {
    if (!d_.firm.known() || (d_.firms && d_.sentence > d_.firm_at + 1)) return {};
    return d_.firm;
}

Reference Statement::stands_for(std::size_t i) const {
    bool const thing = items_[i].value(WordClass::pronoun) == 1;
    if (!thing && owned_thing()) return {};  // his votes are not his country's
    bool const speaker = source_ != nullptr && !source_->tail && !source_->pronoun && i >= source_->scope_begin && i <= source_->scope_begin + 2;
    // "it was providing" acts, "it was of magnitude 7" does not
    bool const state = i + 2 < items_.size() && items_[i + 1].is(WordClass::be) && !items_[i + 2].is(Inflection::ing);
    if (thing && state && !items_[i].capital) return nearest_country(i);
    if (thing && speaker) {
        if (source_->source.entity >= 0) return source_->source;
        if (auto const* land = in_source(WordClass::place | WordClass::people_of); land != nullptr && !begins_name(index(land))) return place_reference(*land);  // "the French government"
        if (source_->source.named) return source_->source;
        constexpr std::int64_t business = 1;
        auto const* const body = in_source(WordClass::body);
        if (body != nullptr && body->value(WordClass::body) == business) return the_firm();  // "The carmaker said it would"
    }
    if (i > 0 && !items_[i].capital) return nearest_country(i);
    auto r = thing ? d_.subject : Reference{};
    r.inherited = true;
    return r;
}
Reference Statement::nearest_country(std::size_t before) const {
    for (auto i = before; i-- > 0;) {
        if (items_[i].is(WordClass::place) && !items_[i].is(WordClass::everywhere) && !(i > 0 && items_[i - 1].is(WordClass::place_prep))) return place_reference(items_[i]);
    }
    constexpr std::uint32_t reach = 3;  // sentences
    auto r = d_.interview || d_.sentence > d_.country_at + reach ? Reference{} : d_.country;
    r.inherited = true;
    return r;
}

Reference Statement::possessor(bool thing) const {
    auto const own = front_at_ != 0 && front_at_ < begin_ ? phrase_begin(front_at_) : begin_;  // "its profit fell 38% to 2 billion"
    auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= at_ ? std::max<std::size_t>(own, source_->scope_begin) : own;
    for (auto i = front_at_ != 0 && front_at_ < begin_ ? front_at_ : at_; i-- > from;) {
        bool const of_another = i > 1 && i + 1 != at_ && items_[i - 2].is(WordClass::of) && owned_thing();
        if (items_[i].is(WordClass::possessive) && i > 0 && items_[i - 1].is(WordClass::place) && !of_another) return place_reference(items_[i - 1]);
        if (items_[i].is(WordClass::possessive) && thing && !of_another) {
            bool const marked = i > 0 && !items_[i].spaced;  // "Tesla's sales", not "its sales"
            static constexpr auto between = WordClass::that | WordClass::a_time | WordClass::preposition | WordClass::article;
            bool const speaks = source_ != nullptr && !source_->tail && source_->source.named && i >= source_->scope_begin &&
                                std::all_of(items_.begin() + source_->scope_begin, items_.begin() + static_cast<std::ptrdiff_t>(i), [](Token const& t) { return t.classes.any(between); });
            if (marked || speaks) return marked ? named_before(i) : source_->source;
            if (items_[i].value(WordClass::possessive) == 1 && owned_thing()) return the_firm();  // "its profit"
        }
        if (items_[i].kind == TokenKind::mark && !items_[i].is('-')) break;
    }
    return {};
}

}  // namespace claimcheck::forms
