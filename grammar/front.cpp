// The noun in front that a figure measures, where nothing is counted behind it: "the toll rose to 61", "a deficit of $5bn".
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

bool Statement::weighed() {
    bool const weight = at_ > 1 && a_.quantity.unit != 0 && !a_.quantity.money && !a_.quantity.share && items_[at_ - 1].is(WordClass::weight) && items_[at_ - 1].is(Inflection::ing);
    Token const* const what = weight ? &items_[at_ - 2] : nullptr;
    if (what == nullptr || !may_be_noun(*what) || what->classes.any(humans) || what->capital) return false;
    if (at_ > 2 && items_[at_ - 3].classes.any(WordClass::article | WordClass::possessive)) return false;  // "a bomb weighing 50 kg" is one
    a_.noun = a_.phrase = what->text;
    front_at_ = at_ - 2;
    return true;
}

bool Statement::from_front() {
    if (item(at_ + 1) != nullptr && items_[at_ + 1].is(WordClass::part) && items_[at_ + 1].value(WordClass::part) != 0) return false;  // "took in 14,000 of them"
    auto const stop = at_ > 14 ? at_ - 14 : 0;
    Token const* found = nullptr;
    for (auto i = at_; i-- > stop;) {
        auto const step = front_word(i, stop, found);
        if (step == Front::taken) return true;
        if (step == Front::end) break;
    }
    return take_front(found);
}

Statement::Front Statement::front_word(std::size_t& i, std::size_t stop, Token const*& found) {
    bool const measured = a_.quantity.unit != 0 && !a_.quantity.share;
    Token const& t = items_[i];
    if (i + 1 == at_ && t.is('"')) return Front::next;  // put it at "over 100,000"
    if (t.is(';') || t.is('"') || t.is(':')) return Front::end;
    bool const of_source = source_ != nullptr && source_->tail && source_->cue_at < i && t.text.data() >= source_->source.words.data() && t.text.data() < source_->source.words.data() + source_->source.words.size();
    if (of_source) return Front::next;  // "the rate was, according to the reckoning of the power in Kale, 4%"
    auto const clause = t.is(',') ? before_clause(i) : i;
    if (clause != i && describes_front(clause)) {  // "core prices, which leave out energy, rose"
        i = clause;
        return Front::next;
    }
    if (t.is(WordClass::a_quantity) && i >= begin_) return Front::next;  // of a phrase of place
    bool const of_noun = t.is(WordClass::a_quantity) && i > 0 && (items_[i - 1].is(WordClass::measure_noun) || (i + 2 < at_ && items_[i + 1].is('-') && items_[i + 2].is(WordClass::measure_noun)));
    if (of_noun && i + 1 < at_) return Front::next;  // "the toll of the 7.1-magnitude quake"
    if (t.is(WordClass::a_quantity) && !items_[at_ - 1].is(WordClass::to)) return Front::end;  // its own figure
    constexpr std::size_t beside_comma = 6;
    if (items_[at_ - 1].is(',') && at_ - i > beside_comma) return Front::end;
    if (t.is(WordClass::measure_noun) && has_figure(i)) return Front::next;
    if (measured && t.is(WordClass::measure_noun) && t.classes.any(humans)) return Front::next;  // "the ferry with 90 passengers was going at 30 mph"
    bool const rated = t.is(WordClass::measure_noun) && i + 2 < at_ && items_[i + 1].is(WordClass::per) && may_be_noun(items_[i + 2]);
    if (rated && leads()) {  // "revenue per seat" is no revenue
        a_.noun = a_.phrase = text_of(&t, &items_[i + 2] + 1);
        front_at_ = i;
        return Front::taken;
    }
    if (t.is(WordClass::measure_noun) && leads() && !in_name(i) && !new_clause(i)) {
        take_noun_in_front(i, stop);
        return Front::taken;
    }
    constexpr auto those = humans | WordClass::never;
    bool const victims = t.is(WordClass::victim_verb) && t.is(WordClass::measure_verb) && i > 1 && items_[i - 1].classes.any(those) && i + 1 < at_;
    bool const numbered = victims && (items_[i - 2].is(WordClass::toll) || (items_[i - 2].is(WordClass::of) && i > 2 && items_[i - 3].is(WordClass::toll)));  // "the number of those killed in the strike"
    bool const moves = victims && items_[i - 1].classes.any(humans) && items_[i + 1].classes.any(WordClass::rise | WordClass::fall | WordClass::be);
    if ((numbered || (moves && linked(i))) && leads()) {  // "the number of people killed rose to 61"
        a_.measure = static_cast<std::int32_t>(t.value(WordClass::measure_verb));
        return Front::taken;
    }
    bool const own = i + 1 == at_ && i > 0 && items_[i - 1].is(',') && a_.quantity.hedge >= 0 && names_thing(i) && !is_plural(t);
    if (own) {  // "added 400 jobs, rate up to 5 percent"
        found = &t;
        return Front::end;
    }
    if (found == nullptr && !(i > 0 && items_[i - 1].is(WordClass::by)) && names_thing(i) && (!t.capital || i == 0) && i + 1 < items_.size() && linked(i) && !apposed(i) && !governed(i)) found = &t;
    return Front::next;
}

void Statement::take_noun_in_front(std::size_t i, std::size_t stop) {
    Token const& head = items_[governor(i, stop)];
    if (auto const of = index(&head) + 2; of < at_ && narrows(of)) {  // "the population of wolves is 900"
        a_.noun = a_.phrase = text_of(&head, &items_[of] + 1);
        front_at_ = index(&head);
        return;
    }
    a_.measure = static_cast<std::int32_t>(head.value(WordClass::measure_noun));
    a_.noun = a_.phrase = head.text;
    front_at_ = index(&head);
    for (auto k = phrase_begin(front_at_); head.classes.any(humans) && k < front_at_; ++k) {  // "the number of dead protesters"
        auto const sort = items_[k].is(WordClass::measure_noun) ? WordClass::measure_noun : WordClass::measure_verb;
        if (!items_[k].classes.any(WordClass::victim_verb | WordClass::measure_noun) || items_[k].sense(sort) == nullptr) continue;
        a_.measure = static_cast<std::int32_t>(items_[k].value(sort));
        a_.group = head.text;
    }
    set_status();
}

bool Statement::take_front(Token const* found) {
    bool const of_behind_it = found != nullptr && a_.quantity.money && at_ > 0 && items_[at_ - 1].is(WordClass::indefinite);  // "Delva will make a $2m cut in"
    bool const names = found != nullptr && found->capital && found->classes.any(WordClass::place | WordClass::organisation | WordClass::person);  // "Chad has 2,000"
    if (of_behind_it || names) found = nullptr;
    // "demands a pay rise of 6 percent"
    bool const move_of = at_ > 2 && items_[at_ - 1].is(WordClass::of) && items_[at_ - 2].classes.any(WordClass::rise | WordClass::fall);
    if (move_of && (may_be_noun(items_[at_ - 3]) || items_[at_ - 3].is(WordClass::money_verb))) {
        found = &items_[at_ - 3];
        a_.aspect = Aspect::change;
    }
    if (found == nullptr || (found->is(WordClass::event) && a_.quantity.unit == 0 && !a_.quantity.value.whole())) return false;  // "the quake, at 6.3"
    bool const whole = found->is(WordClass::toll) && !earlier_.empty();
    bool const alike = whole && earlier_.back().quantity.unit == a_.quantity.unit && found->is(WordClass::toll) && found->text.find(' ') != std::string_view::npos;  // "admitted 40 children, bringing the total to 212"
    if (whole && (earlier_.back().measure >= 0 || alike)) {  // "the number is closer to 900"
        copy_measure(earlier_.back());
        same_place_ = true;
        return true;
    }
    if (found->is(WordClass::toll) && a_.quantity.share) return false;  // "the number was zero": of what?
    if (points_back(found)) {
        copy_measure(d_.last);
        a_.subject.inherited = a_.subject.known();
        return true;
    }
    if (found->is(WordClass::toll) && !found->is(WordClass::measure_noun) && source_ != nullptr && source_->denial) return false;  // "dismissed the figure of 900": of what?
    found = head_of(found);
    constexpr auto agents = WordClass::body | WordClass::organisation | WordClass::title | humans;
    bool const does = std::any_of(found + 1, items_.data() + at_, [](Token const& t) { return t.classes.any(WordClass::verb | WordClass::put | WordClass::have) && !t.classes.any(WordClass::be | WordClass::lose | WordClass::rise | WordClass::fall); });
    bool const holds = found == items_.data() && found->capital && (items_[at_ - 1].classes.any(WordClass::share_verb | WordClass::have) || found[1].is(WordClass::share_verb));  // "Dunne has 46%", "Kale voted by 52%"
    if (holds && a_.quantity.share) return false;
    if (does && !a_.quantity.share && found->classes.any(agents)) return false;  // "the company paid $5m", "lawmakers voted 212 to 180"
    auto const* first = found;
    while (first > items_.data() && found - first < 2 && modifies(*(first - 1)) && !infinitive(index(first - 1))) --first;
    bool const prefixed = first - items_.data() > 1 && (first - 1)->is('-') && !first->spaced && !(first - 1)->spaced && (first - 2)->kind == TokenKind::word;
    if (prefixed) first -= 2;  // "pre-tax profit"
    first = coordinated(first);
    bool const of_land = first > items_.data() && (first - 1)->classes.any(WordClass::people_of | WordClass::place) && found->capital == found->line_start;
    if (of_land && (first - 1 == items_.data() || !(first - 2)->is(WordClass::place_prep))) owner_ = first - 1;  // "German industrial orders rose"
    front_at_ = index(found);
    first = behind_name(first, found);
    a_.noun = found->text;
    a_.phrase = text_of(first, found + 1);
    return true;
}

bool Statement::has_figure(std::size_t noun) const {
    bool const before = noun > 1 && items_[noun - 1].is('-') && items_[noun - 2].is(WordClass::a_quantity);
    return before || (noun + 1 < at_ && items_[noun + 1].is(WordClass::a_quantity));
}

bool Statement::points_back(Token const* noun) const {
    constexpr std::uint32_t reach = 1;  // sentences
    bool const near = earlier_.empty() && d_.last.measure >= 0 && d_.last_at < d_.sentence && d_.sentence <= d_.last_at + reach && a_.quantity.unit == 0;
    if (!near || !d_.last.group.empty() || !noun->is(WordClass::toll) || (noun + 1)->is(WordClass::of)) return false;  // of "25 passengers and four crew": which?
    constexpr std::int64_t with_article = 1;
    bool const definite = noun->value(WordClass::toll) == with_article || (noun > items_.data() && ((noun - 1)->is(WordClass::possessive) || ((noun - 1)->is(WordClass::article) && !(noun - 1)->is(WordClass::indefinite))));
    return definite;
}

bool Statement::narrows(std::size_t i) const {
    constexpr auto whose = humans | WordClass::people_of | WordClass::place | WordClass::body | WordClass::toll | WordClass::measure_noun | WordClass::event;
    return items_[i - 1].is(WordClass::of) && items_[i].is(Inflection::plural) && is_plural(items_[i]) && !items_[i].capital && may_be_noun(items_[i]) && !items_[i].classes.any(whose);
}

Token const* Statement::coordinated(Token const* modifier) const {
    auto const at = index(modifier);
    if (at < 2 || modifier->is(WordClass::article) || !items_[at - 1].is(WordClass::and_)) return modifier;
    Token const& other = items_[at - 2];
    constexpr auto opens = WordClass::article | WordClass::place_prep | WordClass::preposition | WordClass::that | WordClass::subordinate | WordClass::said;
    bool const begins = at == 2 || items_[at - 3].kind == TokenKind::mark || items_[at - 3].classes.any(opens);
    return begins && modifies(other) && !is_plural(other) ? &other : modifier;
}

bool Statement::describes_front(std::size_t comma) const {
    if (comma == 0 || !may_be_noun(items_[comma - 1]) || !(items_[comma + 1].classes.any(WordClass::who | WordClass::that) || items_[comma + 1].is(Inflection::past))) return false;
    auto const begin = items_.begin() + static_cast<std::ptrdiff_t>(comma);
    return std::none_of(begin, items_.begin() + static_cast<std::ptrdiff_t>(at_), [](Token const& t) { return t.is(WordClass::a_quantity); });
}

bool Statement::of_amount_verb() {
    auto const& q = a_.quantity;
    if (q.share || (!q.money && q.unit == 0)) return false;
    auto const sort = q.money ? WordClass::money_verb : WordClass::unit_verb;
    constexpr auto skipped = WordClass::article | WordClass::adverb | WordClass::hedge | WordClass::of | WordClass::more | WordClass::a_time | WordClass::toll;
    auto verb = at_;
    auto const receiver = [&](Token const& t) {  // "lent Kenya $2bn", "fined the carmaker Vellis $2bn"
        if (t.kind != TokenKind::word || !q.money || t.is(sort)) return false;
        if (t.is(WordClass::possessive)) return true;  // "owes its creditors $2bn"
        return (!t.capital && t.is(WordClass::pronoun)) || (t.capital ? !t.classes.any(WordClass::a_time | WordClass::pronoun) : may_be_noun(t));
    };
    constexpr std::size_t reach = 8;
    auto const whom = [&](std::size_t i) { return q.money && i + 1 < at_ && items_[i].is(WordClass::to) && receiver(items_[i + 1]); };  // "restitution to the state in the amount of"
    auto const where = [&](std::size_t i) { return q.money && i + 1 < at_ && items_[i].is(WordClass::in_) && items_[i + 1].is(WordClass::place); };  // "cost taxpayers in Britain an estimated"
    while (verb > begin_ && at_ - verb < reach && (items_[verb - 1].classes.any(skipped) || receiver(items_[verb - 1]) || whom(verb - 1) || where(verb - 1))) --verb;
    bool const several = q.money && verb == begin_ && verb > 1 && verb < at_ && receiver(items_[verb]) && line_.quantities[static_cast<std::size_t>(items_[verb - 1].mention)].unit == 0;
    auto const article = several && items_[verb - 2].is(WordClass::article) && verb > 2 ? 1U : 0U;
    if (several && items_[verb - 2 - article].is(sort)) verb -= 1 + article;  // "fined the four truck makers a total of"
    bool const noun = verb > begin_ + 1 && items_[verb - 1].is(WordClass::be) && items_[verb - 2].is(sort);  // "the cost is $5"
    if (noun) --verb;
    if (verb == 0 || (verb == begin_ && !several) || !items_[verb - 1].is(sort)) return false;
    constexpr std::int64_t of_time = 2;  // term.cpp
    if (!q.money && items_[verb - 1].value(sort) >= of_time) return false;
    constexpr std::int64_t from_somebody = 1;  // "cost the economy $2bn", "would cost $2bn", but "the ticket cost $2"
    constexpr std::int64_t no_price = 1'000'000;
    bool const given = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(verb), items_.begin() + static_cast<std::ptrdiff_t>(at_), receiver);
    if (!given && !noun && items_[verb - 1].value(sort) == from_somebody && q.value < Number{no_price}) return false;
    a_.noun = a_.phrase = items_[verb - 1].text;
    giver_before_ = verb - 1;
    constexpr std::int64_t of_receiver = 2;
    if (items_[verb - 1].value(sort) == of_receiver) receiver_ = receiver_of(verb - 1);
    return true;
}

Reference Statement::receiver_of(std::size_t verb) const {
    auto const name = [](Token const& t) { return t.kind == TokenKind::word && t.capital && !t.classes.any(WordClass::a_time | WordClass::pronoun); };
    auto first = verb + 1;
    constexpr auto apart = WordClass::preposition | WordClass::place_prep | WordClass::by;
    while (first < at_ && !name(items_[first]) && !items_[first].classes.any(apart)) ++first;  // not "fined a firm in Lyon"
    auto last = first;
    while (last < at_ && name(items_[last])) ++last;
    if (first == last) {  // "Vellis was fined $2bn"
        auto be = verb;
        while (be > begin_ && items_[be - 1].classes.any(WordClass::be | WordClass::have | WordClass::adverb | WordClass::a_time)) --be;
        return be < verb ? named_before(be) : Reference{};
    }
    if (last - first == 1 && items_[first].is(WordClass::organisation)) return place_reference(items_[first]);
    Reference r;
    r.words = text_of(&items_[first], &items_[last - 1] + 1);
    r.named = true;
    return r;
}

bool Statement::of_share_verb() {
    if (!a_.quantity.share || at_ == 0) return false;
    auto const told_of = [&](std::uint32_t event) {
        auto const of_event = [&](std::size_t i) { return names_event(items_, i) && items_[i].sense(WordClass::event)->key == event; };
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (of_event(i)) return true;
        }
        return d_.event == event || d_.lead_event == event;
    };
    constexpr auto skipped = WordClass::article | WordClass::adverb | WordClass::hedge | WordClass::preposition | WordClass::ordinal | WordClass::to | WordClass::event;  // "won the election with"
    constexpr std::size_t reach = 5;
    constexpr std::int64_t behind_it = 2;
    for (auto i = at_; i-- > begin_ && i + reach >= at_;) {
        if (items_[i].is(WordClass::share_verb)) {
            if (items_[i].value(WordClass::share_verb) == behind_it || !told_of(items_[i].sense(WordClass::share_verb)->key)) return false;
            if (i > begin_ && items_[i - 1].is(WordClass::measure_noun)) return false;  // "turnout came in at 58 percent"
            a_.noun = a_.phrase = items_[i].text;
            giver_before_ = i;
            return true;
        }
        if (!items_[i].classes.any(skipped)) return false;
    }
    return false;
}

std::size_t Statement::phrase_begin(std::size_t noun) const {
    auto first = noun;
    while (first > 0 && noun - first < 4 && (modifies(items_[first - 1]) || items_[first - 1].is(Inflection::past) || items_[first - 1].classes.any(WordClass::people_of | WordClass::place))) --first;
    while (first > 0 && items_[first - 1].classes.any(WordClass::article | WordClass::possessive)) --first;
    return first;
}

bool Statement::apposed(std::size_t noun) const {
    auto const first = phrase_begin(noun);
    return first > 0 && items_[first - 1].is(',') && items_[noun + 1].is(',');
}

bool Statement::governed(std::size_t noun) const {
    auto const first = phrase_begin(noun);
    constexpr auto other = WordClass::of | WordClass::to | WordClass::by | WordClass::than | WordClass::compared;
    if (first == 0 || !items_[first - 1].classes.any(WordClass::place_prep | WordClass::preposition) || items_[first - 1].classes.any(other)) return false;
    if (first == 1 && first < noun && items_[first].is(WordClass::place)) return false;  // "In London house prices rose"
    if (items_[first - 1].is(WordClass::place_prep) && !items_[first - 1].is(WordClass::in_)) return true;  // "flew across the water at 100 mph"
    constexpr auto finite = WordClass::verb | WordClass::have | WordClass::be | WordClass::rise | WordClass::fall;
    return std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(noun) + 1, items_.begin() + static_cast<std::ptrdiff_t>(at_), [&](Token const& t) { return t.classes.any(finite); });
}

std::size_t Statement::governor(std::size_t noun, std::size_t stop) const {
    auto const first = phrase_begin(noun);
    constexpr auto leads_to_noun = WordClass::preposition | WordClass::to;
    if (first == 0 || !items_[first - 1].classes.any(leads_to_noun) || items_[first - 1].classes.any(WordClass::subordinate | WordClass::of | WordClass::compared | WordClass::than)) return noun;
    for (auto i = first - 1; i-- > stop;) {
        if (items_[i].kind == TokenKind::mark || items_[i].classes.any(WordClass::a_quantity | WordClass::be | WordClass::have | WordClass::rise | WordClass::fall)) break;
        if (items_[i].is(WordClass::measure_noun) && !in_name(i)) return i;
    }
    return noun;
}

bool Statement::infinitive(std::size_t i) const {
    constexpr std::int64_t modal = 1;
    if (i == 0) return false;
    Token const& before = items_[i - 1];
    return before.classes.any(WordClass::possible | WordClass::ahead | WordClass::to) || (before.is(WordClass::verb) && before.value(WordClass::verb) == modal);
}

bool Statement::in_name(std::size_t i) const {
    if (i == 0 || !items_[i].capital || !items_[i - 1].capital || items_[i - 1].kind != TokenKind::word) return false;
    return !all_capital();
}

bool Statement::new_clause(std::size_t noun) const {
    auto const first = phrase_begin(noun);
    if (first > 1 && items_[first - 1].is(WordClass::be) && items_[first - 2].is(WordClass::a_quantity) && items_[at_ - 1].is(',')) return true;  // "40 were No votes, 12 in blank"
    if (at_ > 0 && items_[at_ - 1].is(WordClass::and_) && at_ + 1 < items_.size() && items_[at_ + 1].is(WordClass::be)) return true;  // "and 200 were in camps"
    bool const of_these = std::any_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(noun), [](Token const& t) { return t.is(WordClass::a_quantity); });
    return !of_these && at_ > 0 && items_[at_ - 1].is(',') && at_ + 1 < items_.size() && items_[at_ + 1].is(WordClass::be);
}

bool Statement::names_thing(std::size_t i) const {
    Token const& t = items_[i];
    constexpr auto behind_noun = WordClass::of | WordClass::be | WordClass::rise | WordClass::fall | WordClass::verb;
    if (i > 0 && items_[i - 1].is(WordClass::to) && items_[i - 1].spaced) return false;  // "to ask costs"
    if (i > 0 && t.is(WordClass::time_unit) && items_[i - 1].is(WordClass::indefinite)) return false;  // "will go up by $60 a year to"
    if (i > 0 && items_[i - 1].is(WordClass::be) && items_[i + 1].is(WordClass::place_prep)) return false;  // "was flat at"
    bool const somewhere = i + 3 < at_ && items_[i + 1].is(WordClass::in_) && items_[i + 2].is(WordClass::place) && items_[i + 3].classes.any(WordClass::rise | WordClass::fall);  // "spending in Spain rose"
    if (t.is(Inflection::ing) && !somewhere && !items_[i + 1].classes.any(behind_noun)) return false;  // "was drifting at", but "spending rose"
    bool const loss = t.is(WordClass::lose) && a_.quantity.money && t.is(Inflection::plural) && !t.is(WordClass::past);  // "losses could reach"
    if (loss) return true;
    constexpr auto other = WordClass::direction | WordClass::never | WordClass::people_of | WordClass::fresh | WordClass::hedge_side | WordClass::fraction;
    return may_be_noun(t) && !t.classes.any(other) && !t.is(Inflection::past) && !t.is(Inflection::manner);
}

bool Statement::modifies(Token const& t) {
    constexpr auto names = WordClass::place | WordClass::people_of | WordClass::organisation | WordClass::person | WordClass::source |
                           WordClass::body | WordClass::title | WordClass::fresh | WordClass::more | WordClass::other | WordClass::toll;
    if (t.is(WordClass::change_verb) && t.is(Inflection::plural)) return false;  // "raises budget by 7%"
    return !t.is(Inflection::past) && !t.is(WordClass::never) && may_be_noun(t) && !t.classes.any(names) && !(t.capital && !t.line_start);
}

Token const* Statement::head_of(Token const* noun) const {
    for (auto const* at = noun; at > items_.data() + 1; --at) {
        Token const& before = *(at - 1);
        if (before.is(WordClass::article) || before.is(WordClass::possessive) || (at == noun && modifies(before))) continue;
        if (before.is(WordClass::of) && (at - 2)->is(WordClass::unit)) {  // "the price of a gallon of petrol"
            noun = --at - 1;
            continue;
        }
        bool const cost = at - items_.data() > 2 && (at - 2)->is(WordClass::verb) && (at - 3)->is(WordClass::article);  // "the cost of the port"
        bool const of = before.is(WordClass::of) && (may_be_noun(*(at - 2)) || cost) && !(at - 2)->classes.any(WordClass::toll | WordClass::never);
        return of ? at - 2 : noun;
    }
    return noun;
}

bool Statement::tolled() {
    auto const stop = at_ > 8 ? at_ - 8 : 0;
    for (auto i = at_; i-- > stop;) {
        if (!items_[i].is(WordClass::measure_noun) || items_[i].classes.any(humans) || !linked(i)) continue;  // "militants held 223 girls"
        a_.measure = static_cast<std::int32_t>(items_[i].value(WordClass::measure_noun));
        set_group();
        return true;
    }
    return false;
}
bool Statement::leads() const {
    constexpr auto leading = WordClass::of | WordClass::to | WordClass::be | WordClass::place_prep | WordClass::rise | WordClass::fall |
                             WordClass::by | WordClass::than | WordClass::compared | WordClass::since | WordClass::measure_noun |
                             WordClass::hedge | WordClass::toll | WordClass::put | WordClass::have | WordClass::part | WordClass::adverb |
                             WordClass::article | WordClass::a_time | WordClass::said | WordClass::verb | WordClass::and_ | WordClass::or_ |
                             WordClass::preposition;
    if (at_ == 0) return false;
    if (a_.quantity.hedge >= 0) return true;  // "infections passed one million"
    Token const& before = items_[at_ > 1 && items_[at_ - 1].is('"') ? at_ - 2 : at_ - 1];  // put it at "over 100,000"
    if (before.is(WordClass::restricts) && !before.is(WordClass::preposition)) return true;  // "a seasonally adjusted 5,000"
    return before.classes.any(leading) || before.is('(') || before.is(',') || before.is('-') || before.is('~');
}
bool Statement::linked(std::size_t i) const {
    constexpr auto links = WordClass::of | WordClass::to | WordClass::be | WordClass::place_prep | WordClass::rise |
                           WordClass::fall | WordClass::adverb | WordClass::article | WordClass::by | WordClass::put |
                           WordClass::a_time | WordClass::have | WordClass::hedge | WordClass::toll | WordClass::verb |
                           WordClass::a_quantity | WordClass::hedge_side;
    bool any = i + 1 == at_ && items_[at_].is(WordClass::hedge_verb);
    for (auto k = i + 1; k < at_; ++k) {
        bool const where = items_[k].classes.any(WordClass::place | WordClass::direction) && items_[k - 1].classes.any(WordClass::place_prep | WordClass::direction);
        bool const amount = a_.quantity.money || a_.quantity.share || a_.quantity.unit != 0;
        bool const whose = amount && k + 1 < at_ && items_[k].capital && items_[k].kind == TokenKind::word && items_[k].plain_word() && (items_[k - 1].is(WordClass::of) || (k > i + 2 && items_[k - 1].capital));  // "shares of Delva rose"
        bool const rate = items_[k].is(WordClass::time_unit) && items_[k - 1].is(WordClass::indefinite);  // "by $60 a year to"
        bool const aside = where || whose || rate || (k + 1 < at_ && (items_[k].is(',') || items_[k].is('(') || items_[k].is(')') || items_[k].is(WordClass::or_)));
        if (items_[k].is(',') && describes_front(k)) {
            while (++k < at_ && !items_[k].is(',')) {}
            continue;
        }
        if (auto const moved = shown_movement(k); moved > k) {  // "wages showed a slight rise, climbing by"
            k = moved;
            any = true;
            continue;
        }
        if (aside) continue;  // "slid $1, or 2 percent, to", "sales in Spain rose"
        if (auto const end = phrase_of_place(k); end > k) {  // "support for the party fell"
            k = end - 1;
            continue;
        }
        if (k + 1 == at_ && items_[k].is('"')) continue;
        if (!items_[k].classes.any(links) && !helps(k)) return false;
        any = true;
    }
    return any;
}

std::size_t Statement::shown_movement(std::size_t k) const {
    constexpr std::size_t reach = 5;
    if (!items_[k].is(WordClass::said) || k + 2 >= at_ || !items_[k + 1].is(WordClass::indefinite)) return k;
    auto end = k + 2;
    while (end < at_ && end - k < reach && may_be_noun(items_[end]) && !items_[end].classes.any(WordClass::measure_noun)) ++end;
    return end < at_ && items_[end].classes.any(WordClass::rise | WordClass::fall) ? end : k;
}

bool Statement::helps(std::size_t k) const {
    constexpr auto auxiliary = WordClass::possible | WordClass::ahead | WordClass::plan | WordClass::reckoned;
    constexpr auto chain = auxiliary | WordClass::be | WordClass::have | WordClass::to | WordClass::adverb | WordClass::verb | WordClass::rise | WordClass::fall | WordClass::change_verb;
    if (items_[k].classes.any(auxiliary)) return k + 1 < at_ && items_[k + 1].classes.any(chain);
    bool const how_far = items_[k + 1].classes.any(WordClass::to | WordClass::by);  // "the deficit widened to"
    return items_[k].is(WordClass::change_verb) && (how_far || items_[k - 1].classes.any(WordClass::be | WordClass::adverb));  // "had been raised by"
}

std::size_t Statement::phrase_of_place(std::size_t i) const {
    constexpr auto other = WordClass::of | WordClass::to | WordClass::by | WordClass::than | WordClass::compared | WordClass::since;
    constexpr auto inside = WordClass::article | WordClass::possessive | WordClass::place | WordClass::people_of | WordClass::of;
    constexpr auto finite = WordClass::verb | WordClass::have | WordClass::be | WordClass::rise | WordClass::fall;
    constexpr std::size_t reach = 6;
    if (!items_[i].is(WordClass::preposition) || items_[i].classes.any(other)) return i;
    auto end = i + 1;
    while (end < at_ && end - i <= reach && !items_[end].classes.any(finite)) {
        if (!may_be_noun(items_[end]) && !items_[end].classes.any(inside)) return i;
        ++end;
    }
    return end > i + 1 && end < at_ && items_[end].classes.any(finite) ? end : i;
}

}  // namespace claimcheck::forms
