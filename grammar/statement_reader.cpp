// A statement is read around its figure: the counted phrase behind it, the verb behind that ("were killed") or in
// front ("killing"), the noun in front when nothing stands behind ("the toll rose to 61"), then whose, where, which
// event, when, and whether it is planned, possible or denied.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

Statement::Statement(ItemLine const& line, std::size_t at, std::vector<Attribution> const& attributions, Discourse const& discourse,
          std::span<Assertion const> earlier)
    : line_(line), items_(line.items), at_(at), attributions_(attributions), d_(discourse), earlier_(earlier) {
    a_.quantity = line.quantities[static_cast<std::size_t>(items_[at].mention)];
}

StatementResult Statement::read() {
    if (a_.quantity.duration && !of_term()) return {std::nullopt, "a duration"};
    if (at_ > 0 && items_[at_ - 1].is(WordClass::per)) return {std::nullopt, "the base of a rate"};
    if (items_[at_].text.size() < 4 && a_.quantity.value == Number{1} && at_ + 1 < items_.size() && items_[at_ + 1].is(WordClass::of)) {
        return {std::nullopt, "one of several", false};
    }
    if (counts_speakers()) return {std::nullopt, "a number of speakers", false};
    if (is_pronoun()) return {std::nullopt, "one of several", false};
    if (part_of_things()) return {std::nullopt, "one of several", a_.quantity.value != Number{1}};
    if (is_label()) return {std::nullopt, "a label", false};
    if (auto const* const first = before_brackets(); first != nullptr) {
        if (first->quantity.money && a_.quantity.money) return {std::nullopt, "an amount in other money"};
        if (converted(*first)) return {a_, nullptr};
    }
    if (!term_ && is_age()) return {std::nullopt, "an age", false};
    count_behind();
    bool const whole = at_ > 2 && counted_.end == nullptr && items_[at_ - 1].is(WordClass::article) && items_[at_ - 2].is(WordClass::of) && items_[at_ - 3].is(WordClass::a_quantity);
    bool const of_those = at_ > 2 && items_[at_ - 1].is(WordClass::those) && items_[at_ - 2].is(WordClass::of) && items_[at_ - 3].is(WordClass::a_quantity);
    if ((whole && !term_) || of_those) return {std::nullopt, "the whole of a part"};  // "nine of the 14 were hurt", "five of those 79 people"
    if (only_compared()) return {std::nullopt, "only a comparison", false};
    if (is_address()) return {std::nullopt, "an address", false};
    find_limits();
    count_whom();
    read_verbs();
    whole_ = whole_of_part();
    if (whole_ && told_behind()) behind_.reset();
    read_attribution();
    drop_maker();
    if (char const* reason = term_ ? nullptr : read_measure(); reason != nullptr) return {std::nullopt, reason, !counted_.names || is_large() || a_.quantity.share || a_.quantity.money};
    if (a_.measure < 0 && is_determiner()) return {std::nullopt, "one of several", false};
    restrict_group();
    read_over();
    read_subject();
    read_event();
    a_.place = where();
    if (a_.place.several && counted_.head != nullptr && counted_.head->is(WordClass::lands)) a_.place = {};  // it counts those
    bool const away = elsewhere() || of_recalled() || of_anniversary();
    if (away) leave_scene();
    // "volumes at Delmar fell 8 percent": a name behind an amount says whose
    bool const amount = (a_.quantity.money || a_.quantity.share) && owned_thing() && !a_.subject.known();
    bool const at_firm = !a_.subject.known() && after_ < items_.size() && works_at(items_[after_]);
    if ((amount || at_firm) && a_.place.named && !a_.place.several && a_.place.entity < 0 && a_.place.around < 0 && !a_.place.inherited) std::swap(a_.subject, a_.place);
    if (!a_.subject.known() && a_.quantity.money) a_.subject = last_owner();
    read_own_scene();
    lend_day();
    read_time();
    if (!a_.when && (before_event() || of_recalled())) {
        a_.when = When{};
        a_.when->bound = Bound::before;
    }
    read_mood();
    go_on_in_mood();
    read_flags();
    read_year_to();
    read_direction();
    if (!a_.place.known() && !away) a_.scene = scene_of_text();
    return {a_, nullptr};
}

void Statement::count_behind() {
    bool const plain = a_.quantity.unit == 0 && !a_.quantity.money && !a_.quantity.share;
    bool const rate = a_.quantity.value < Number{1} && item(at_ + 1) != nullptr && items_[at_ + 1].is(Inflection::plural);  // "four in ten voters back"
    bool const many = plain && (a_.quantity.value > Number{1} || rate);
    bool const itself = at_ > 0 && at_ + 2 < items_.size() && items_[at_ - 1].is('"') && items_[at_ + 1].is('"');  // "over 3,000" troops
    bool const quoted = itself || (at_ + 3 < items_.size() && items_[at_ + 1].is('"') && std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(at_) + 3, items_.begin() + static_cast<std::ptrdiff_t>(std::min(items_.size(), at_ + 6)), [](Token const& t) { return t.is('"'); }));
    auto const* const again = plain ? bracketed_behind() : nullptr;
    bool const restated = again != nullptr && again->share;  // "900 (13%) jobs"
    if (!term_) counted_ = read_counted(items_, restated ? at_ + 3 : quoted ? at_ + 1 : at_, many);  // 900 "excess deaths"
    share_noun();
    money_for_ = is_money_for();
    if (is_share() || money_for_) counted_ = counted_of();
    bool const those_who = counted_.head != nullptr && counted_.head->is(WordClass::never) && counted_.end < items_.data() + items_.size() && counted_.end->is(WordClass::who);
    if (those_who) {  // "90% of those who took part": what they did is told behind
        those_who_ = index(counted_.end);
        counted_ = {};
    } else if (counted_.head != nullptr && counted_.head->is(WordClass::those)) {
        counted_ = {};  // "12 of those were children"
    }
}

bool Statement::tells(std::size_t i, Assertion const& a) const {
    Token const& t = items_[i];
    return t.is(WordClass::a_quantity) && line_.quantities[static_cast<std::size_t>(t.mention)].span.begin == a.quantity.span.begin;
}

Quantity const* Statement::bracketed_behind() const {
    bool const brackets = at_ + 4 < items_.size() && items_[at_ + 1].is('(') && items_[at_ + 2].is(WordClass::a_quantity) && items_[at_ + 3].is(')');
    return brackets ? &line_.quantities[static_cast<std::size_t>(items_[at_ + 2].mention)] : nullptr;
}

Token const* Statement::item(std::size_t i) const { return i < items_.size() ? &items_[i] : nullptr; }

bool Statement::is_large() const {
    constexpr std::int64_t large = 100;
    return a_.quantity.vague || (a_.quantity.value >= Number{large} && items_[at_].text.find_first_of(",.") != std::string_view::npos);
}

bool Statement::all_capital() const { return words_in_small(items_) < 2; }

bool Statement::is_address() const {
    if (at_ == 0 || !items_[at_ - 1].is(WordClass::in_) || counted_.end == nullptr || counted_.end - counted_.begin < 2 || all_capital()) return false;
    return std::all_of(counted_.begin, counted_.end, [](Token const& t) { return t.capital && !t.classes.any(WordClass::place | WordClass::people_of); });
}

std::size_t Statement::index(Token const* t) const { return static_cast<std::size_t>(t - items_.data()); }

bool Statement::told_behind() const {
    if (!behind_ || behind_->verb == nullptr) return false;
    auto const verb = index(behind_->verb);
    static constexpr auto finite = WordClass::be | WordClass::have;
    return verb != after_ || std::none_of(items_.begin() + static_cast<std::ptrdiff_t>(verb), items_.begin() + static_cast<std::ptrdiff_t>(std::max(verb, end_)), [](Token const& t) { return t.classes.any(finite); });
}

bool Statement::whole_of_part() const {
    auto of = at_;
    if (of > 1 && items_[of - 1].classes.any(WordClass::article | WordClass::possessive)) --of;
    if (of < 2 || !items_[of - 1].is(WordClass::of)) return false;
    bool const out = of > 2 && items_[of - 2].is(WordClass::out_of);
    auto part = out ? of - 3 : of - 2;
    constexpr std::size_t reach = 3;
    if (auto const noun = part; out && may_be_noun(items_[noun])) {  // "30 soldiers out of 2,000 were wounded"
        while (part > 0 && noun - part < reach && may_be_noun(items_[part])) --part;
    }
    if (!items_[part].is(WordClass::a_quantity)) return false;
    auto const& q = line_.quantities[static_cast<std::size_t>(items_[part].mention)];
    return q.unit == 0 || q.share;
}

void Statement::find_limits() {
    begin_ = 0;
    end_ = items_.size();
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (!items_[i].is(WordClass::a_quantity) || line_.quantities[static_cast<std::size_t>(items_[i].mention)].duration) continue;
        constexpr std::int64_t few = 20;
        auto const& other = line_.quantities[static_cast<std::size_t>(items_[i].mention)];
        bool const of_phrase = i > 1 && items_[i - 1].is(WordClass::article) && items_[i - 2].classes.any(WordClass::place_prep | WordClass::preposition) && !items_[i - 2].is(WordClass::of) &&
                               other.unit == 0 && !other.share && other.value < Number{few};  // "deaths on the three routes stand at 909"
        if (i < at_ && !of_phrase) begin_ = i + 1;
        bool const where = i > at_ + 1 && items_[i - 1].is(WordClass::in_) && a_.quantity.unit == 0 && !line_.quantities[static_cast<std::size_t>(items_[i].mention)].share &&
                           i + 1 < items_.size() && items_[i + 1].kind == TokenKind::word && may_be_noun(items_[i + 1]);  // "killed 50 people in two villages in Chad"
        bool const how_far = i > at_ && a_.quantity.unit == 0 && of_a_way(i);  // "killed 20 people 40 km west of Harare"
        if (i > at_ && !where && !how_far) {
            end_ = i;
            break;
        }
    }
    after_ = counted_.end != nullptr ? index(behind_fellows(counted_.end, items_.data() + items_.size())) : at_ + 1;
    bool const of_several = counted_.end == nullptr && of_behind() != 0 && item(at_ + 3) != nullptr && items_[at_ + 2].is(WordClass::article) && items_[at_ + 3].is(WordClass::a_quantity);
    if (of_several) after_ = at_ + 4;  // "nine of the 14 remained in hospital"
    if (counted_.end == nullptr && after_ + 1 < items_.size() && items_[after_].is(WordClass::more) && items_[after_ + 1].classes.any(WordClass::be | WordClass::measure_verb)) {  // "seven more were hurt"
        counted_.more = true;
        ++after_;
    }
    bool const in_quotes = counted_.end == nullptr && at_ > 0 && items_[at_ - 1].is('"') && after_ < items_.size() && items_[after_].is('"');
    if (in_quotes) ++after_;  // "about 100,000" joined the march
}

std::optional<Behind> Statement::behind_list() const {
    auto i = after_;
    for (int more = 0; more < 6 && i < items_.size(); ++more) {
        auto next = i;
        while (next < items_.size() && (items_[next].is(',') || items_[next].is(WordClass::and_))) ++next;
        if (next == i || next >= items_.size() || !items_[next].is(WordClass::a_quantity)) break;
        auto const counted = read_counted(items_, next, false);
        if (counted.end == nullptr) break;
        i = index(behind_fellows(counted.end, items_.data() + items_.size()));
        if (auto const found = read_behind(items_.data() + i, items_.data() + items_.size())) return found;
    }
    return std::nullopt;
}

void Statement::read_verbs() {
    bool const of_whom = counted_.head == nullptr && after_ < items_.size() && items_[after_].is(WordClass::part);  // "four of whom were hurt"
    behind_ = read_behind(items_.data() + after_ + (of_whom ? 1 : 0), items_.data() + items_.size());
    if (those_who_ != 0) behind_ = main_clause(those_who_);
    if (!behind_) behind_ = behind_list();
    if (behind_ && behind_->verb != nullptr && after_ < items_.size() && items_[after_].is(',')) {  // "rises to 40, injured now at 600"
        auto next = index(behind_->verb) + 1;
        while (next < items_.size() && items_[next].classes.any(WordClass::adverb | WordClass::a_time | WordClass::put)) ++next;
        bool const of_next = next + 1 < items_.size() && items_[next].classes.any(WordClass::place_prep | WordClass::to) && items_[next + 1].is(WordClass::a_quantity);
        if (of_next) behind_.reset();
    }
    for (auto i = at_; i-- > begin_;) {
        Token const& t = items_[i];
        if (i + 1 == at_ && t.is('"')) continue;  // killed "about 40 rebels"
        if (t.is(WordClass::measure_verb) || t.is(WordClass::lose)) {
            front_verb_ = &t;
            return;
        }
        constexpr auto skipped = WordClass::article | WordClass::more | WordClass::adverb | WordClass::hedge | WordClass::of | WordClass::lives;
        if (t.is(WordClass::measure_noun) && i + 1 < items_.size() && items_[i + 1].is(WordClass::of)) {
            front_noun_ = &t;
            return;
        }
        if (!t.classes.any(skipped)) return;
    }
}

void Statement::read_attribution() {
    source_ = attribution_of(attributions_, static_cast<std::uint32_t>(at_));
    if (source_ == nullptr) return;
    a_.source = source_->source;
    a_.cue = source_->cue;
    if (auto const* const speaker = source_->pronoun ? speaker_around(*source_) : nullptr; speaker != nullptr) {
        a_.source = speaker->source;
    } else if (source_->pronoun) {
        constexpr std::uint32_t reach = 6;  // sentences
        bool const he = !source_->thing && !d_.body_is_person;  // "the ministry said 12; he said 15": somebody else
        a_.source = !d_.person.known() ? (he ? Reference{} : d_.body) : d_.sentence <= d_.person_at + reach ? d_.person : Reference{};
        bool const body = source_->thing && d_.body.known() && (!d_.person.known() || d_.body_at >= d_.person_at);  // "it put the number at"
        if (body) a_.source = d_.body;
        a_.source.inherited = true;
        a_.spoken_by_pronoun = !body;
    }
    if (source_->denial) a_.mood = Mood::denied;
}

Attribution const* Statement::speaker_around(Attribution const& pronoun) const {
    Attribution const* best = nullptr;
    for (auto const& a : attributions_) {
        bool const around = !a.tail && !a.pronoun && a.source.known() && a.scope_begin <= pronoun.cue_at && pronoun.cue_at < a.scope_end && a.cue_at < pronoun.cue_at;
        if (around && (best == nullptr || a.cue_at > best->cue_at)) best = &a;
    }
    return best;
}

void Statement::drop_maker() {
    if (source_ == nullptr || source_->tail) return;
    constexpr std::int64_t makes = 2, finds = 3;
    if (source_->cue_at + 1 != at_) {  // "recorded one album but played to a crowd of 900"
        auto object = source_->cue_at + 1;
        while (object < begin_ && items_[object].is(WordClass::adverb)) ++object;
        bool const made = object < begin_ && items_[object].is(WordClass::a_quantity) && items_[source_->cue_at].value(WordClass::said) == makes;
        auto const* const head = made ? read_counted(items_, object, false).head : nullptr;
        if (head != nullptr && !head->classes.any(WordClass::measure_noun | humans)) drop_source();
        return;
    }
    if (counted_.head == nullptr) return;
    auto const verb = items_[source_->cue_at].value(WordClass::said);
    // "officers found 40 kilos", but "a survey found 40 errors"
    bool const found = verb == finds && !a_.quantity.share && std::none_of(items_.begin(), items_.begin() + source_->cue_at, [](Token const& t) { return t.is(WordClass::claims); });
    if ((verb != makes && !found) || counted_.head->classes.any(WordClass::measure_noun | WordClass::event | humans)) return;
    if (std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(after_), items_.end(), [](Token const& t) { return t.classes.any(WordClass::be | WordClass::measure_verb); })) return;
    drop_source();
}

void Statement::drop_source() {
    source_ = nullptr;
    a_.source = {};
    a_.cue = {};
}

bool Statement::altered() const {
    if (at_ == 0 || !items_[at_ - 1].is(WordClass::by)) return false;
    constexpr std::size_t reach = 18;
    for (auto i = at_ - 1; i-- > 0 && i + reach > at_;) {
        if (items_[i].classes.any(WordClass::rise | WordClass::fall | WordClass::change_verb)) return true;
        bool const verb = items_[i].is(WordClass::measure_verb) && !items_[i].is(WordClass::measure_noun);
        if (verb || (items_[i].kind == TokenKind::mark && !(items_[i].is(',') && i + 2 == at_)) || items_[i].classes.any(WordClass::a_quantity | WordClass::said)) return false;
    }
    return false;
}

bool Statement::counts_speakers() const {
    constexpr std::int64_t few = 20;  // "1,200 doctors said" in a survey
    if (a_.quantity.unit != 0 || a_.quantity.share || a_.quantity.value > Number{few}) return false;
    return std::any_of(attributions_.begin(), attributions_.end(), [&](Attribution const& a) { return a.number_at == static_cast<std::int32_t>(at_); });
}

/// "fell to 11, down from 1,000": it gives no day on which that was.
bool Statement::was_before() const {
    constexpr std::int64_t moved = 1;
    constexpr auto between = WordClass::article | WordClass::toll | WordClass::of | WordClass::adverb | WordClass::hedge;
    auto i = at_;
    while (i > begin_ && items_[i - 1].classes.any(between) && !items_[i - 1].is(WordClass::compared)) --i;
    bool const base = a_.compared && i > 0 && items_[i - 1].is(WordClass::compared) && items_[i - 1].value(WordClass::compared) == moved;
    return base && !(a_.when && !said_time_ && a_.when->span.begin > items_[at_].begin);
}

bool Statement::former() const {
    auto from = at_;
    while (from > begin_ && items_[from - 1].is(WordClass::article)) --from;
    bool const left = from > 0 && items_[from - 1].is(WordClass::since) && items_[from - 1].is(WordClass::motion) && a_.quantity.unit == 0 && !a_.quantity.share;
    if (was_before()) return true;
    if (!left || earlier_.empty() || earlier_.back().measure != a_.measure || begin_ < 2 || !items_[begin_ - 2].is(WordClass::to)) return false;
    constexpr std::size_t reach = 9;
    for (auto i = begin_ - 2; i-- > 0 && i + reach > begin_ - 2;) {
        if (items_[i].classes.any(WordClass::rise | WordClass::fall | WordClass::change_verb)) return true;
    }
    return false;
}

bool Statement::part_of_things() const {
    constexpr std::int64_t things = 2;
    if (at_ < 2 || item(at_ + 1) == nullptr || !items_[at_ - 1].is(',')) return false;
    Token const& noun = items_[at_ - 2];
    return items_[at_ + 1].is(WordClass::part) && items_[at_ + 1].value(WordClass::part) == things && may_be_noun(noun) && !noun.classes.any(humans | WordClass::people_of) && !noun.is(Inflection::agent);
}

bool Statement::fewer() const {
    if (a_.quantity.share || a_.quantity.unit != 0 || counted_.head == nullptr) return false;
    auto i = at_;
    while (i > begin_ && items_[i - 1].classes.any(WordClass::toll | WordClass::of | WordClass::article)) --i;
    Token const* verb = i > begin_ ? &items_[i - 1] : nullptr;
    bool const moves = verb != nullptr && (verb->is(WordClass::lose) || (items_[at_ - 1].classes.any(WordClass::toll | WordClass::of) && verb->is(WordClass::rise)));
    if (!moves) verb = after_ + 1 < end_ && items_[after_].is(WordClass::be) ? &items_[after_ + 1] : nullptr;
    if (verb == nullptr || !(moves || verb->is(WordClass::lose))) return false;
    auto const told = [&](WordClass c) { return verb->is(c) && a_.measure == verb->value(c); };
    return a_.measure < 0 || !(told(WordClass::measure_verb) || told(WordClass::thing_verb));
}

bool Statement::told_as_past() const {
    enum class Form { none, past, other };
    auto const form = [&](std::size_t i) {
        Token const& t = items_[i];
        constexpr auto unreal = WordClass::ahead | WordClass::possible;
        if (t.classes.any(unreal)) return Form::other;
        if (t.classes.any(WordClass::be | WordClass::have)) return t.is(WordClass::past) ? Form::past : Form::other;
        if (!t.is(WordClass::past) && !t.is(Inflection::past)) return Form::none;
        bool const perfect = i > 0 && items_[i - 1].classes.any(WordClass::be | WordClass::have) && !items_[i - 1].is(WordClass::past);
        return perfect ? Form::other : Form::past;
    };
    bool const content = source_ != nullptr && !source_->tail && source_->scope_begin <= at_;
    auto const first = content ? std::size_t{source_->scope_begin} : 0;
    for (auto i = at_; i-- > first;) {
        if (items_[i].is(';') || items_[i].is('"')) break;
        if (form(i) != Form::none) return form(i) == Form::past;
    }
    for (auto i = after_; i < items_.size() && !items_[i].is(';') && !items_[i].is('"'); ++i) {
        if (form(i) != Form::none) return form(i) == Form::past;
    }
    return false;
}

bool Statement::no_longer_holds() const {
    bool const moved_on = at_ > 0 && at_ + 2 < items_.size() && items_[at_ - 1].classes.any(WordClass::since | WordClass::compared) &&
                          items_[at_ + 1].is(WordClass::to) && items_[at_ + 2].is(WordClass::a_quantity);
    if (moved_on || former()) return true;  // "from 14 to 31": what it was before
    for (auto i = at_ > 4 ? at_ - 4 : 0; i < at_; ++i) {  // "an earlier toll of 250", not "earlier said"
        if (items_[i].is(WordClass::old_figure) && !names_event(items_, i + 1) && (!items_[i + 1].is(WordClass::said) || items_[i + 1].is(WordClass::claims))) return true;
    }
    bool const long_before = at_ > 1 && items_[at_ - 1].is(WordClass::since) && !items_[at_ - 1].is(WordClass::place_prep) && items_[at_ - 2].is(WordClass::time_unit);
    if (long_before) return true;  // "a year after 14 people were killed"
    for (auto i = after_; line_.classes.has(WordClass::correct) && i + 1 < items_.size(); ++i) {  // "said 300, but later corrected the figure to 200"
        if (!items_[i].is(WordClass::correct) || items_[i].value(WordClass::correct) != 0) continue;
        if (std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(i), items_.end() - 1, [](Token const& t) { return t.is(WordClass::to) && (&t + 1)->is(WordClass::a_quantity); })) return true;
    }
    return false;
}

void Statement::read_part() {
    // "another 332 are missing" behind a number of dead adds nothing to any missing
    bool const added = earlier_.empty() ? a_.quantity.money || d_.last_measure == Discourse::no_figure || d_.last_measure == a_.measure : earlier_.back().measure == a_.measure;
    bool const of_itself = counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) && a_.measure == counted_.head->value(WordClass::measure_noun);
    bool const others = a_.measure < 0 && !earlier_.empty() && at_ + 1 < items_.size() && items_[at_ + 1].is(WordClass::other);  // "13 homes and 40 other buildings"
    bool const both = at_ > 1 && items_[at_ - 1].is(WordClass::and_) && items_[at_ - 2].is(WordClass::a_quantity) && a_.quantity.unit == 0 && !a_.quantity.share;
    bool const told = both && !earlier_.empty() && tells(at_ - 2, earlier_.back());
    if (both && !told) a_.part = true;  // "with 18 and 15 deaths": each of somewhere
    constexpr std::int64_t somewhere_else = 2;
    bool const elsewhere_there = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(after_), items_.begin() + static_cast<std::ptrdiff_t>(std::max(after_, end_)), [](Token const& t) { return t.is(WordClass::everywhere) && t.value(WordClass::everywhere) == somewhere_else; });
    if (elsewhere_there) a_.part = true;  // "170 elsewhere in the country"
    if (counted_.more && (added || of_itself || others)) a_.part = true;  // "after finding three more bodies"
    if (counted_.fresh || (at_ > 0 && items_[at_ - 1].is(WordClass::fresh))) a_.aspect = Aspect::change;
    bool const listed = at_ > 0 && (items_[at_ - 1].is(WordClass::and_) || items_[at_ - 1].is(','));
    bool const named = counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) && at_ > 0 && items_[at_ - 1].is(WordClass::article) && !items_[at_ - 1].is(WordClass::indefinite) &&
                       after_ < items_.size() && items_[after_].is(WordClass::who);
    if (named) a_.part = true;  // "the four dead who have been named"
    bool const of_the_day = !earlier_.empty() && earlier_.back().fresh && listed && a_.measure >= 0;
    a_.fresh = counted_.fresh || of_the_day;
    if (of_the_day) a_.aspect = Aspect::change;  // "290 new cases and 12 deaths"
    bool const age = after_ + 1 < items_.size() && items_[after_ + 1].kind == TokenKind::number;  // "half of the women over 50"
    if (after_ < items_.size() && items_[after_].is(WordClass::hedge) && !items_[after_].classes.any(WordClass::place_prep | WordClass::preposition) && !age) a_.aspect = Aspect::change;  // "248 more than a day before"
    if (counted_.begin != nullptr && !a_.quantity.share && counted_.begin > &items_[at_ + 1] && (counted_.begin - 1)->is(WordClass::a_quantity)) {
        // "170 of the 400 workers"; the 58 of "the Greens won 58 of the 151 seats" are all that they have
        bool const own = a_.measure >= 0 && a_.subject.known() && !a_.subject.inherited && a_.agent && counted_.head != nullptr && !counted_.head->classes.any(humans);
        bool const done = told_behind() && behind_->verb->is(WordClass::victim_verb) && a_.measure == behind_->verb->value(WordClass::measure_verb);  // "two of the three men died", but "8 of 20 people employed there"
        a_.part = !own && !done;
    }
    bool const of_them = !a_.quantity.share && of_behind() != 0 && counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) &&
                         a_.measure == counted_.head->value(WordClass::measure_noun) && (counted_.begin - 1)->is(WordClass::article);
    if (of_them) a_.part = true;  // "18 of the dead were women"
    bool const of_number = at_ > 3 && items_[0].is(WordClass::of) && items_[1].is(WordClass::article) && items_[2].is(WordClass::a_quantity);
    if (of_number) a_.part = true;  // "Of the 268, 144 were found and 124 were confirmed dead"
    bool const of_things = a_.thing != 0 && !a_.quantity.share && Number{1} < a_.quantity.value && of_behind() != 0 && counted_.begin != nullptr && (counted_.begin - 1)->is(WordClass::article) && a_.measure >= 0;
    if (of_things) a_.part = true;  // "90 of the buildings destroyed were homes"
    if (at_ > 0) {
        Token const& before = items_[at_ > 1 && items_[at_ - 1].is('"') ? at_ - 2 : at_ - 1];  // sent "over 3,000" troops
        if (before.is(WordClass::part) || (added && before.classes.any(WordClass::more | WordClass::other))) a_.part = true;
        if (at_ > 1 && before.is(WordClass::article) && items_[at_ - 2].is(WordClass::part)) a_.part = true;
        bool const done = before.is(WordClass::thing_verb) && told_of_things();  // "shed 900 jobs"
        bool const moved = !done && (before.is(WordClass::move) || (before.classes.any(WordClass::rise | WordClass::fall) && !items_[at_].classes.any(WordClass::hedge_side | WordClass::hedge_verb)));
        bool const lost = before.is(WordClass::lose) && a_.quantity.share && of_behind() == 0;  // "copper lost 2%", but "lost 2% of its weight"
        if (moved || lost || altered() || fewer()) a_.aspect = Aspect::change;
    }
    if (after_ + 1 < items_.size() && items_[after_].is(WordClass::be) && items_[after_ + 1].is(WordClass::of)) a_.part = true;  // "six deaths were of children"
}

void Statement::read_flags() {
    read_part();
    if (after_ < items_.size() && items_[after_].is(WordClass::per)) a_.aspect = Aspect::rate;
    if (a_.quantity.share && at_ + 1 < items_.size() && items_[at_ + 1].classes.any(WordClass::rise | WordClass::fall)) a_.aspect = Aspect::change;  // "an 87% increase"
    if (no_longer_holds()) a_.aspect = Aspect::change;
    if (at_one_site()) a_.part = true;
    bool const corrects = line_.classes.has(WordClass::correct);
    auto const has = [&](WordClass c) { return line_.classes.has(c) && std::any_of(items_.begin(), items_.end(), [c](Token const& t) { return t.is(c); }); };
    if (corrects && corrected()) a_.correction = true;
    if (a_.aspect != Aspect::change && has(WordClass::so_far)) a_.aspect = Aspect::so_far;
    bool const told_by_verb = (behind_ && behind_->verb != nullptr) || (front_verb_ != nullptr && front_verb_->is(WordClass::victim_verb));
    Token const* const told = behind_ && behind_->verb != nullptr ? behind_->verb : front_verb_;
    bool const befell = a_.measure < 0 && told_by_verb && counted_.head != nullptr && told->is(WordClass::victim_verb) && told->is(WordClass::measure_verb);
    if (befell) a_.befell = static_cast<std::int32_t>(told->value(WordClass::measure_verb));
    a_.formerly = formerly();
    if (!a_.formerly.empty() && a_.when && a_.when->kind == WhenKind::now) a_.when.reset();  // "had said 12; it now says 30"
    a_.when_happened = told_by_verb && !said_time_ && !time_before_event();
    a_.when_said = said_time_;
    a_.past = told_as_past();
    // "with 300 on board is due on Saturday", "has closed 40 stations until May": they are on board, and closed, now
    bool const until = a_.when && a_.when->kind == WhenKind::day && a_.when->bound == Bound::until && !a_.when_end;
    bool const ahead = a_.when && a_.when->tense == Tense::future && (a_.when->kind == WhenKind::weekday || until) && !said_time_;
    if (ahead && a_.mood == Mood::asserted) a_.when.reset();
    bool const expected = a_.mood == Mood::possible && a_.when && a_.when->tense == Tense::future;  // "may kill 500 by May"
    a_.tense = (a_.mood == Mood::planned || expected || a_.scheduled) && !said_time_ && !told_before_cue() ? Tense::future : Tense::past;
}

}  // namespace claimcheck::forms

namespace claimcheck {

StatementResult read_statement(ItemLine const& line, std::size_t at, std::vector<Attribution> const& attributions,
                               Discourse const& discourse, std::span<Assertion const> earlier) {
    return forms::Statement{line, at, attributions, discourse, earlier}.read();
}

}  // namespace claimcheck
