// Where: the nearest phrase of place in the figure's own stretch of the sentence, else what the sentence, its source or
// the sentences before lend.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

Reference Statement::place_or_name(Token const& t) { return t.is(WordClass::place) ? place_reference(t) : name_reference(&t, &t + 1); }

Reference Statement::everywhere_beside() const {
    constexpr std::size_t reach = 3;
    for (auto i = after_; !has_all() && (a_.event != 0 || front_verb_ == nullptr) && i < std::min({after_ + reach, end_, items_.size()}) && items_[i].kind == TokenKind::word; ++i) {
        if (items_[i].is(WordClass::everywhere) && items_[i].is(WordClass::place)) return place_reference(items_[i]);  // "stranded around the world after a crash in Chad"
    }
    return {};
}

std::size_t Statement::place_limit() const {
    auto end = end_;
    if (a_.measure < 0 && counted_.head != nullptr) {  // what is listed next may be elsewhere
        for (auto i = after_; i < end; ++i) {
            if (of_another(i) || items_[i].is(WordClass::subordinate) || (items_[i].is(WordClass::and_) && !(i + 1 < end && items_[i + 1].capital)) || items_[i].is(',') || items_[i].is(';')) end = i;
        }
    }
    for (auto i = after_; i + 1 < end; ++i) {  // "killed 12 people while in Paris", ", as the embassy opened in Paris"
        constexpr std::int64_t elsewhere = 1, behind_comma = 2;
        bool const comma = items_[i].is(',');
        Token const& opens = items_[i + (comma ? 1 : 0)];
        auto const sort = opens.is(WordClass::subordinate) ? opens.value(WordClass::subordinate) : 0;
        bool const again = comma && opens.is(WordClass::and_) && i + 2 < end && items_[i + 2].is(WordClass::place_prep);  // "killed two there, and in parts of Java"
        bool const more = comma && opens.is(WordClass::floor);  // ", more than any fire in Turkey"
        bool const began = items_[i].is(WordClass::since) && !items_[i].is(WordClass::place_prep) && items_[i + 1].is(WordClass::pronoun);  // "since it started in Chad"
        if (began || sort == elsewhere || (comma && sort == behind_comma) || more || again) end = i;
    }
    for (auto i = after_ + 1; a_.measure >= 0 && i < end; ++i) {
        if (brought_to(i)) end = i;
    }
    for (auto i = after_, comma = end; i < end; ++i) {  // "12 cases, making it the largest outbreak in France"
        if (items_[i].is(',')) comma = i;
        if (items_[i].is(WordClass::ranking) && items_[i - 1].is(WordClass::article)) end = std::min(end, comma);
    }
    return end;
}

Reference Statement::place_in_front() const {
    auto from = source_ != nullptr && !source_->tail ? source_->scope_begin : begin_;
    for (auto i = at_; a_.measure < 0 && i-- > from;) {
        if (items_[i].is(';')) from = i + 1;
    }
    if (source_ != nullptr && !source_->tail) {  // "told reporters in Quito that"
        auto that = from;
        while (that < at_ && !items_[that].classes.any(WordClass::that | WordClass::a_quantity)) ++that;
        if (that < at_ && items_[that].is(WordClass::that)) from = that;
    }
    if (a_.measure < 0 && from < at_ && items_[from].is(WordClass::subordinate)) {  // "After a win in Ohio, she has 12 seats"
        while (from < at_ && !items_[from].is(',')) ++from;
    }
    from = behind_home(from);
    bool const everywhere = !earlier_.empty() && line_.classes.has(WordClass::everywhere) && std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(after_), items_.begin() + static_cast<std::ptrdiff_t>(end_), [](Token const& t) { return t.is(WordClass::everywhere); });
    auto const noun = front_at_ > from ? read_place(items_, front_at_, at_, a_.subject, d_) : Reference{};  // "the arrival of troops in Chad brings the number of tents in Mali to 40"
    auto left = everywhere ? Reference{} : noun.known() && !noun.inherited ? noun : read_place(items_, from, at_, a_.subject, d_);  // "killed 813 in Chad and infected 35,000 worldwide"
    if (auto const own = place_of_clause(from); own.known()) left = own;
    return left;
}

Reference Statement::where() const {
    if (auto const beside = everywhere_beside(); beside.known()) return beside;
    if (same_place_ && earlier_.back().place.known()) return earlier_.back().place;  // "Kyiv counts 900 at the border, but Lima puts the figure at 300"
    if (auto const* const name = place_of_brackets(); name != nullptr) return place_or_name(*name);
    auto const end = place_limit();
    auto begin = after_;  // "1.2 million refugees from Syria" are elsewhere
    if (front_verb_ == nullptr && counted_.head != nullptr && counted_.head->classes.any(humans) && begin + 1 < end && items_[begin].is(WordClass::motion) && items_[begin].is(WordClass::since)) ++begin;
    if (origin().known()) {  // "who have fled Sudan": they are elsewhere
        while (begin < end && items_[begin].text.data() != a_.subject.words.data()) ++begin;
    }
    auto place = read_place(items_, begin, end, a_.subject, d_);
    // "told reporters in Quito": where somebody spoke
    if (source_ != nullptr && source_->tail && source_->cue_at > at_ && place.words.data() > items_[source_->cue_at].text.data()) place.dateline = place.known();
    if (!place.known() || (place.inherited && place.entity < 0)) {
        if (auto const left = place_in_front(); left.known()) place = left;
    }
    if (place.known() && !place.inherited) return place;
    for (auto i = after_; i + 2 < end_; ++i) {  // "took to the streets of Cali"
        Token const& name = items_[i + 2];
        if (!items_[i].is(WordClass::measure_verb) || !items_[i + 1].is(WordClass::of) || !name.capital || !(name.is(WordClass::place) || name.plain_word())) continue;
        return place_or_name(name);
    }
    bool const town = at_ > 3 && front_verb_ == &items_[at_ - 1] && items_[at_ - 2].is(',') && items_[at_ - 3].capital && (items_[at_ - 3].is(WordClass::place) || items_[at_ - 3].plain_word());
    if (town) return place_or_name(items_[at_ - 3]);  // "near it lies Kalo, a town of 900 people"
    auto const local = place_of_local();
    bool const wider = local.entity < 0 && local.around < 0 && a_.event_inherited && a_.event_place.known();  // "police in Delmaro state" tell of what happened in Kaya
    if (local.known() && !wider) return local;
    if (auto const listed = place_of_list(); listed.known()) return listed;
    auto const [shared_from, shared_to] = shared_end();
    auto const shared = read_place(items_, shared_from, shared_to, a_.subject, d_);
    if (shared.known() && !shared.inherited) return shared;
    if (place.known()) return place;
    if (a_.place.known()) return a_.place;
    bool const elsewhere = a_.event_place.known() && !a_.event_place.inherited && !a_.event_inherited;
    auto const home = home_of_source();
    bool const told = source_ != nullptr && !source_->tail && a_.subject.words.data() > items_[source_->cue_at].text.data();
    bool const of_another = told && a_.subject.entity >= 0 && a_.subject.entity != home.entity;  // "Kyiv said Russia had lost"
    if (home.known() && !elsewhere) return of_another ? Reference{} : home;
    if (auto const region = region_in_front(); region.known()) return region;
    // "Italy had around 27,000 deaths"
    auto const land = [&](Token const& t) { return t.classes.any(WordClass::place | WordClass::people_of) && t.text.data() == a_.subject.words.data(); };
    bool const elsewhere_too = a_.quantity.money || (counted_.head != nullptr && counted_.head->classes.any(WordClass::soldiers | WordClass::fighters));  // an army is where it is sent
    if (a_.agent && !elsewhere_too && front_verb_ == nullptr && a_.subject.entity >= 0 && !a_.subject.inherited && std::any_of(items_.begin(), items_.end(), land)) return a_.subject;
    bool const of_it = a_.measure >= 0 && d_.subject.entity >= 0 && d_.subject.entity == d_.country.entity && d_.country_at + 1 == d_.sentence &&
                       items_[0].is(WordClass::pronoun) && items_[0].value(WordClass::pronoun) == 1;
    if (of_it) return d_.country;  // "Zimbabwe is struggling. It has counted 900 cases"
    if (in_clause_of_last() && earlier_.back().place.entity >= 0 && !earlier_.back().place.inherited) return earlier_.back().place;
    if (auto const opening = opening_place(); opening.known()) return opening;
    if (line_.classes.has(WordClass::everywhere)) {
        auto const everywhere = std::find_if(items_.begin(), items_.end(), [](Token const& t) { return t.is(WordClass::everywhere); });
        if (everywhere != items_.end() && everywhere->value(WordClass::everywhere) != 0) return whole_land();
        if (everywhere != items_.end()) return everywhere->is(WordClass::place) && !has_all() && a_.event != 0 ? place_reference(*everywhere) : Reference{};
    }
    place = place_beside();
    if (!place.known()) place = inherited_place();
    if (!place.known() && !d_.lead_place.known() && !owned_thing()) place = d_.dateline;
    place.inherited = place.known();
    return place;
}

std::size_t Statement::behind_home(std::size_t from) const {
    for (auto i = from + 1; i + 1 < at_; ++i) {
        bool const clause = items_[i].is(',') && items_[i + 1].is(WordClass::who) && items_[i + 1].value(WordClass::who) != 1;  // "where" tells of the place
        if (!clause || names_event(items_, i - 1) || items_[i - 1].classes.any(WordClass::place | WordClass::measure_noun)) continue;
        bool const acting = items_[i - 1].capital && !items_[from].is(WordClass::place_prep);  // "Larimer County, which lies around Denver, saw"
        if (items_[i - 1].is(WordClass::region) && !acting) continue;
        for (auto close = i + 2; close < at_; ++close) {
            if (items_[close].is(',')) return close + 1;
            if (items_[close].is(WordClass::a_quantity)) break;
        }
    }
    return from;
}

Reference Statement::region_in_front() const {
    constexpr std::size_t longest = 4;
    std::size_t last = 0;
    while (last < std::min(longest, at_) && items_[last].capital && items_[last].kind == TokenKind::word && !(last > 0 && items_[last].is(WordClass::region))) ++last;
    if (last == 0 || last >= at_ || !items_[last].is(WordClass::region) || !items_[last].capital || items_[last].line_start) return {};
    auto verb = last + 1;
    if (verb < at_ && items_[verb].is(',') && items_[verb + 1].classes.any(WordClass::who | WordClass::that)) {  // ", which includes Houston,"
        for (verb += 2; verb < at_ && !items_[verb].is(',');) ++verb;
        ++verb;
    }
    return verb < at_ && items_[verb].classes.any(WordClass::have | WordClass::lose | WordClass::said | WordClass::verb) ? name_reference(&items_[0], &items_[last + 1]) : Reference{};
}

bool Statement::brought_to(std::size_t i) const {
    if (i == 0 || !items_[i].is(WordClass::to)) return false;
    Token const& verb = items_[i - 1];
    bool const own = (behind_ && &verb == behind_->verb) || &verb == front_verb_ || verb.is(WordClass::measure_verb);
    return !own && (verb.is(Inflection::past) || verb.is(WordClass::past));
}

bool Statement::elsewhere() const {
    constexpr std::int64_t other = 2;
    if (!line_.classes.has(WordClass::everywhere)) return false;
    auto const told = [&](std::size_t i) {
        bool const within = i + 2 < items_.size() && items_[i + 1].is(WordClass::place_prep) && items_[i + 2].classes.any(WordClass::place | WordClass::article);
        return items_[i].is(WordClass::everywhere) && items_[i].value(WordClass::everywhere) == other && !within;  // not "elsewhere in Chad"
    };
    for (auto i = after_; i < end_ && !items_[i].is(','); ++i) {
        if (told(i)) return true;
    }
    return begin_ == 0 && at_ > 0 && told(0);
}

Reference Statement::whole_land() const {
    auto r = d_.country.known() ? d_.country : d_.dateline;
    r.land = r.inherited = r.known();
    return r;
}

Reference Statement::place_of_clause(std::size_t from) const {
    for (auto i = at_; i-- > from && i > 0;) {
        if (items_[i].kind == TokenKind::mark && !items_[i].is(',')) break;
        bool const clause = items_[i].is(WordClass::who) && items_[i].value(WordClass::who) == 1 && i > 1 && items_[i - 1].is(',');
        bool const has = items_[i].is(WordClass::who) && i > 1 && items_[i - 1].is(',') && i + 3 == at_ && items_[i + 1].is(WordClass::have) && items_[i + 2].is(WordClass::said);
        bool const land = clause && !items_[i - 2].is(WordClass::place) && items_[i - 2].classes.any(WordClass::border | WordClass::region | WordClass::site);
        if (land) {  // "at the Gaza border, where"
            constexpr std::size_t phrase = 7;
            auto open = i - 2;
            while (open > 0 && open + phrase > i && !items_[open - 1].is(',') && !items_[open - 1].is(WordClass::and_)) --open;
            return read_place(items_, open, i - 1, a_.subject, d_);
        }
        if ((clause || has) && items_[i - 2].is(WordClass::place)) return place_reference(items_[i - 2]);  // "Malta, which has recorded 12 cases"
        auto first = i - 1;
        while (clause && first > 0 && items_[first - 1].capital && (items_[first - 1].plain_word() || items_[first - 1].is(WordClass::place))) --first;
        if (first + 1 < i - 1 && first > 0) return name_reference(&items_[first], &items_[i - 1]);  // "the Kathmandu Valley, where"
    }
    // "Kano became the first city in Nigeria to record"
    Token const& first = items_[0].is(WordClass::article) && items_.size() > 1 ? items_[1] : items_[0];
    if (from != 0 || !first.is(WordClass::place) || !acts(items_, index(&first))) return {};
    for (auto i = index(&first) + 2; i + 1 < at_; ++i) {
        bool const ranks = items_[i].classes.any(WordClass::ranking | WordClass::ordinal) && items_[i - 1].is(WordClass::article);
        if (ranks && items_[i + 1].is(WordClass::region)) return place_reference(first);
    }
    return {};
}

Reference Statement::place_of_local() const {
    for (std::size_t i = 0; line_.classes.has(WordClass::local) && i < items_.size(); ++i) {
        if (!items_[i].is(WordClass::local)) continue;
        if (i > 0 && items_[i - 1].classes.any(WordClass::place | WordClass::people_of)) return place_reference(items_[i - 1]);
        if (i + 2 >= items_.size() || !items_[i + 1].is(WordClass::place_prep) || items_[i + 1].is(WordClass::motion)) continue;
        auto const place = read_place(items_, i + 1, std::min(items_.size(), i + 6), a_.subject, d_);
        if (place.known() && !place.inherited) return place;
    }
    return {};
}

Reference Statement::opening_place() const {
    constexpr std::size_t reach = 8;
    auto const clause = items_.begin() + static_cast<std::ptrdiff_t>(at_);
    if (std::any_of(items_.begin(), clause, [](Token const& t) { return t.is(';'); })) return {};
    std::size_t const first = items_.size() > 1 && (items_[0].is(WordClass::and_) || (items_[0].is(WordClass::subordinate) && !items_[0].is(WordClass::preposition))) ? 1 : 0;  // "And in Boston,"
    if (!items_[first].is(WordClass::place_prep) || items_[first].is(WordClass::motion)) return {};
    constexpr auto opens = WordClass::article | WordClass::a_quantity;
    bool const direct = at_ > first + 2 && items_[first].is(WordClass::in_) && items_[first + 1].is(WordClass::place) && (items_[first + 2].classes.any(opens) || (!items_[first + 2].capital && may_be_noun(items_[first + 2])));
    if (direct) return place_reference(items_[first + 1]);  // "In Islamabad a tower collapsed"
    for (std::size_t i = first + 1; i < std::min(at_, reach); ++i) {
        if (items_[i].classes.any(WordClass::pronoun | WordClass::verb | WordClass::be | WordClass::have)) return {};
        if (!items_[i].is(',')) continue;
        auto const place = read_place(items_, first, i, a_.subject, d_);
        return place.inherited ? Reference{} : place;
    }
    return {};
}

std::pair<std::size_t, std::size_t> Statement::shared_end() const {
    if (a_.measure < 0 || end_ >= items_.size() || end_ < 2) return {end_, end_};
    Token const& before = items_[end_ - 1];
    bool const joined = before.is(WordClass::and_) || ((before.classes.any(WordClass::measure_verb | WordClass::verb) || before.is(Inflection::past)) && items_[end_ - 2].is(WordClass::and_));
    constexpr auto apart = WordClass::place_prep | WordClass::a_time | WordClass::subordinate | WordClass::who | WordClass::that;
    for (auto i = after_; i < end_; ++i) {
        if (!joined || items_[i].kind == TokenKind::mark || items_[i].classes.any(apart)) return {end_, end_};
    }
    auto to = end_ + 1;
    while (to < items_.size() && !items_[to].is(WordClass::a_quantity) && !items_[to].is(';') && !brought_to(to)) ++to;
    return {end_ + 1, to};
}

Reference Statement::place_of_list() const {
    auto i = after_;
    bool list = false;
    for (int more = 0; more < 6 && i + 1 < items_.size(); ++more) {
        auto next = i;
        while (next < items_.size() && (items_[next].is(',') || items_[next].is(WordClass::and_))) ++next;
        if (next == i || next >= items_.size() || !items_[next].is(WordClass::a_quantity)) break;
        auto const counted = read_counted(items_, next, false);
        if (counted.end == nullptr) return {};
        if (counted_.begin != nullptr && text_of(counted.begin, counted.end) == text_of(counted_.begin, counted_.end)) return {};  // "five seats, as well as three seats in Ohio"
        i = index(counted.end);
        list = true;
    }
    if (!list || i >= items_.size() || !items_[i].is(WordClass::place_prep)) return {};
    auto end = i + 1;
    while (end < items_.size() && items_[end].kind == TokenKind::word && !items_[end].classes.any(WordClass::place_prep | WordClass::a_quantity)) ++end;
    return read_place(items_, i, end, a_.subject, d_);
}

bool Statement::in_clause_of_last() const {
    constexpr auto joints = WordClass::and_ | WordClass::in_ | WordClass::of | WordClass::out_of;
    return !earlier_.empty() && begin_ < at_ && items_[at_ - 1].classes.any(joints) &&
           std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(begin_), items_.begin() + static_cast<std::ptrdiff_t>(at_), [](Token const& t) { return t.kind == TokenKind::mark; });
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
    if (!owned_thing()) return scene;
    constexpr std::uint32_t scene_reach = 8;
    bool const amount = a_.quantity.money || a_.quantity.share;
    auto const same = [](Reference const& a, Reference const& b) { return a.entity == b.entity && (a.entity >= 0 || (a.words == b.words && a.words.find(' ') == std::string_view::npos)); };
    bool const one_place = !amount && !d_.interview && d_.sentence <= d_.recent_at + scene_reach && d_.place.known() && same(d_.place, d_.lead_place) && same(d_.recent, d_.place);
    // a noun that nobody declared says too little, unless the sentence goes on about whom the last one placed
    bool const goes_on = items_[0].is(WordClass::pronoun) && d_.sentence == d_.recent_at + 1;
    if (goes_on && d_.recent.entity >= 0) return d_.recent;
    auto const of_elsewhere = [&](Token const& t) {  // "Egypt ordered": not where the story is
        return t.text.data() == a_.subject.words.data() && t.classes.any(WordClass::place | WordClass::people_of) && a_.subject.entity != d_.place.entity;
    };
    bool const elsewhere = std::any_of(items_.begin(), items_.end(), of_elsewhere);
    return one_place && !elsewhere ? d_.place : Reference{};  // nowhere else was named since
}

Reference Statement::scene_of_text() const {
    constexpr std::uint32_t reach = 2;  // sentences
    if (d_.interview && owned_thing()) return {};  // who answers tells of things anywhere
    bool const here = d_.place.known() && d_.sentence <= d_.place_at + reach;
    auto place = here || !d_.lead_place.known() ? d_.place : d_.lead_place;
    if (!place.known()) place = d_.dateline;
    place.inherited = place.known();
    return place;
}

}  // namespace claimcheck::forms
