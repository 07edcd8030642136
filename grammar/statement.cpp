// A statement is read around its figure: the counted phrase behind it, the verb behind that ("were killed") or in
// front ("killing"), the noun in front when nothing stands behind ("the toll rose to 61"), then whose, where, which
// event, when, and whether it is planned, possible or denied.
#include "grammar/statement.hpp"

#include <algorithm>


namespace claimcheck {
namespace {

constexpr ClassSet humans = WordClass::people | WordClass::soldiers | WordClass::fighters;

class Statement {
public:
    Statement(ItemLine const& line, std::size_t at, std::vector<Attribution> const& attributions, Discourse const& d,
              std::span<Assertion const> earlier)
        : line_(line), items_(line.items), at_(at), attributions_(attributions), d_(d), earlier_(earlier) {
        a_.quantity = line.quantities[static_cast<std::size_t>(items_[at].mention)];
    }

    StatementResult read() {
        if (a_.quantity.duration) return {std::nullopt, "a duration"};
        if (at_ > 0 && items_[at_ - 1].is(WordClass::per)) return {std::nullopt, "the base of a rate"};
        if (items_[at_].text.size() < 4 && a_.quantity.value == Number{1} && at_ + 1 < items_.size() && items_[at_ + 1].is(WordClass::of)) {
            return {std::nullopt, "one of several"};
        }
        counted_ = read_counted(items_, at_);
        if (is_share() || is_money_for()) counted_ = counted_of();
        find_limits();
        read_verbs();
        read_attribution();
        if (char const* reason = read_measure(); reason != nullptr) return {std::nullopt, reason};
        read_subject();
        read_event();
        a_.place = where();
        read_time();
        read_mood();
        read_flags();
        return {a_, nullptr};
    }

private:
    [[nodiscard]] Token const* item(std::size_t i) const { return i < items_.size() ? &items_[i] : nullptr; }
    [[nodiscard]] std::size_t index(Token const* t) const { return static_cast<std::size_t>(t - items_.data()); }
    [[nodiscard]] bool is_share() const { return counted_.begin == nullptr && item(at_ + 1) != nullptr && items_[at_ + 1].is(WordClass::of); }

    /// "$200m in military aid"
    [[nodiscard]] bool is_money_for() const {
        return a_.quantity.money && counted_.begin == nullptr && item(at_ + 1) != nullptr && items_[at_ + 1].is(WordClass::in_) &&
               item(at_ + 2) != nullptr && !items_[at_ + 2].capital;
    }

    /// "two thirds of the soldiers", "dozens of people"
    [[nodiscard]] Counted counted_of() const {
        auto i = at_ + 1;
        while (i + 1 < items_.size() && items_[i + 1].classes.any(WordClass::article | WordClass::possessive | WordClass::more)) ++i;
        return read_counted(items_, i);
    }

    /// The figure's own stretch: from the figure before it to the next one.
    void find_limits() {
        begin_ = 0;
        end_ = items_.size();
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (!items_[i].is(WordClass::a_quantity) || line_.quantities[static_cast<std::size_t>(items_[i].mention)].duration) continue;
            if (i < at_) begin_ = i + 1;
            if (i > at_) {
                end_ = i;
                break;
            }
        }
        after_ = counted_.end != nullptr ? index(counted_.end) : at_ + 1;
    }

    void read_verbs() {
        behind_ = read_behind(items_.data() + after_, items_.data() + items_.size());
        for (auto i = at_; i-- > begin_;) {
            Token const& t = items_[i];
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

    // ---- what is counted --------------------------------------------------------------------------------------------

    char const* read_measure() {
        Token const* head = counted_.head;
        bool const human = head != nullptr && head->classes.any(humans);
        if (head != nullptr) {
            a_.noun = head->text;
            a_.phrase = phrase();
        }
        if (head == nullptr || human) {
            if (measure_of_verb(human)) {
                if (human) set_group(); else set_status();
                return nullptr;
            }
        }
        if (head != nullptr && (head->is(WordClass::measure_noun)) && !(human && listed())) {
            a_.measure = static_cast<std::int32_t>(head->value(WordClass::measure_noun));
            set_group();
            return nullptr;
        }
        if (human && listed()) {
            set_group();
            return nullptr;
        }
        if (head == nullptr && (second_source() || compared() || listed_place())) return nullptr;
        if (head == nullptr || a_.quantity.money) {
            if (from_front()) return nullptr;
        }
        if (head != nullptr && !head->is(WordClass::never)) {
            if (a_.quantity.unit != 0 && !a_.quantity.money && !a_.quantity.share) return "a measurement";
            return nullptr;
        }
        return a_.quantity.unit != 0 ? "a measurement or amount of nothing named" : "nothing is counted";
    }

    [[nodiscard]] std::string_view phrase() const {
        auto const* last = counted_.end - 1;
        return {counted_.begin->text.data(), static_cast<std::size_t>(last->text.data() + last->text.size() - counted_.begin->text.data())};
    }

    /// What people did or suffered outweighs what they are ("12 soldiers were killed"), but only if it befell them:
    /// "has gathered 100,000 troops" counts troops.
    bool measure_of_verb(bool human) {
        Token const* verb = front_verb_;
        bool const own_measure = counted_.head != nullptr && counted_.head->is(WordClass::measure_noun);
        if (verb == nullptr && front_noun_ != nullptr) {
            a_.measure = static_cast<std::int32_t>(front_noun_->value(WordClass::measure_noun));
            return true;
        }
        if (behind_ && behind_->verb != nullptr && (human || verb == nullptr) && !(verb != nullptr && verb->is(WordClass::measure_verb))) verb = behind_->verb;
        if (verb == nullptr) return false;
        if (verb->is(WordClass::lose)) {  // soldiers are lost to death, jobs and matches are not
            if (!human || counted_.head->is(WordClass::people)) return false;
            lost_ = true;
        }
        if (!verb->is(WordClass::measure_verb)) return false;
        if (own_measure && !verb->is(WordClass::victim_verb)) return false;
        a_.measure = static_cast<std::int32_t>(verb->value(WordClass::measure_verb));
        return true;
    }

    /// "including 30 civilians", ": 3,901 civilians, 4,200 soldiers": takes the measure of the figure before.
    bool listed() {
        if (at_ == 0) return false;
        Token const& before = items_[at_ - 1];
        if (earlier_.empty()) return before.is(WordClass::part) && part_of_noun();
        constexpr auto opens = WordClass::part | WordClass::and_;
        bool const list = before.classes.any(opens) || before.is(',') || before.is(':') || before.is('(');
        auto const& previous = earlier_.back();
        if (!list || previous.measure < 0 || front_verb_ != nullptr || previous.quantity.money) return false;
        if (counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) && !counted_.head->classes.any(humans)) return false;
        a_.measure = previous.measure;
        a_.subject = previous.subject;
        bool const opened = before.is(WordClass::part) || before.is(':') || previous.part;
        a_.part = opened;
        a_.breakdown = before.is(':') || (previous.part && previous.breakdown);
        if (opened) a_.whole = static_cast<std::int32_t>(earlier_.size()) - 1;
        return true;
    }

    /// "the toll includes 3,390 civilians"
    bool part_of_noun() {
        for (auto i = at_; i-- > 0;) {
            if (!items_[i].is(WordClass::measure_noun)) continue;
            a_.measure = static_cast<std::int32_t>(items_[i].value(WordClass::measure_noun));
            a_.part = true;
            return true;
        }
        return false;
    }

    /// ": 377 in Guinea, 355 in Liberia"
    bool listed_place() {
        if (at_ + 1 >= items_.size() || !items_[at_ + 1].is(WordClass::place_prep) || earlier_.empty()) return false;
        return listed();
    }

    void copy_measure(Assertion const& previous) {
        a_.measure = previous.measure;
        a_.noun = previous.noun;
        a_.phrase = previous.phrase;
        a_.group = previous.group;
        a_.subject = previous.subject;
    }
    /// "police put the crowd at 7,500, organisers at 25,000"
    bool second_source() {
        if (source_ == nullptr || earlier_.empty()) return false;
        if (!source_->cue.empty() && source_->scope_begin != at_) return false;
        copy_measure(earlier_.back());
        return true;
    }
    /// "compared to a total of 50 in all of 2020": the measure of the figure before.
    bool compared() {
        if (earlier_.empty()) return false;
        for (auto i = begin_; i < at_; ++i) {
            if (!items_[i].is(WordClass::compared)) continue;
            copy_measure(earlier_.back());
            return true;
        }
        return false;
    }

    /// "the death toll rose to 61", "a deficit of $5bn", "unemployment fell to 4 percent"
    bool from_front() {
        auto const stop = at_ > 14 ? at_ - 14 : 0;
        Token const* found = nullptr;
        for (auto i = at_; i-- > stop;) {
            Token const& t = items_[i];
            if (t.is(';') || t.is('"') || t.is(':')) break;
            if (t.is(WordClass::measure_noun)) {
                a_.measure = static_cast<std::int32_t>(t.value(WordClass::measure_noun));
                a_.noun = a_.phrase = t.text;
                set_status();
                return true;
            }
            if (found == nullptr && may_be_noun(t) && (!t.capital || i == 0) && i + 1 < items_.size() && linked(i)) found = &t;
        }
        if (found == nullptr) return false;
        a_.noun = a_.phrase = found->text;
        return true;
    }
    /// Only linking words stand between item i and the figure: "deficit of", "crowd at", "turnout was".
    [[nodiscard]] bool linked(std::size_t i) const {
        constexpr auto links = WordClass::of | WordClass::to | WordClass::be | WordClass::place_prep | WordClass::rise |
                               WordClass::fall | WordClass::adverb | WordClass::article | WordClass::by | WordClass::put |
                               WordClass::a_time | WordClass::have | WordClass::hedge | WordClass::toll | WordClass::verb |
                               WordClass::a_quantity;
        bool any = false;
        for (auto k = i + 1; k < at_; ++k) {
            if (!items_[k].classes.any(links)) return false;
            any = true;
        }
        return any;
    }

    /// Confirmed, probable and suspected cases are counted apart.
    bool set_status() {
        auto const to = std::min(after_ + 2, items_.size());
        for (auto i = at_ + 1; i < to; ++i) {
            if (!items_[i].is(WordClass::status)) continue;
            a_.group = items_[i].text;
            return true;
        }
        return false;
    }
    void set_group() {
        if (set_status()) return;
        if (counted_.head == nullptr || !counted_.head->classes.any(humans)) return;
        bool const own = counted_.head->is(WordClass::measure_noun) && counted_.head->value(WordClass::measure_noun) == a_.measure;
        if (own) return;
        auto const* people = counted_.head->sense(WordClass::people);
        bool const everyone = people != nullptr && people->value == 1;
        if (!everyone && !counted_.head->is(WordClass::lives)) a_.group = counted_.head->text;
    }

    // ---- who says it, whose, where ----------------------------------------------------------------------------------

    void read_attribution() {
        source_ = attribution_of(attributions_, static_cast<std::uint32_t>(at_));
        if (source_ == nullptr) return;
        a_.source = source_->source;
        a_.cue = source_->cue;
        if (source_->pronoun) {
            a_.source = d_.person.known() ? d_.person : d_.body;
            a_.source.inherited = true;
        }
        if (source_->denial) a_.mood = Mood::denied;
    }

    static Reference place_reference(Token const& t) {
        Reference r;
        bool const demonym = !t.is(WordClass::place);
        r.entity = static_cast<std::int32_t>(t.value(demonym ? WordClass::people_of : WordClass::place));
        r.words = t.text;
        r.named = true;
        return r;
    }

    void read_subject() {
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
    }

    /// "Russia has amassed", "it deployed": the nearest country or body in front of the verb, no place phrase.
    [[nodiscard]] Reference owner_before(std::size_t verb, std::size_t from) const {
        for (auto i = verb; i-- > from;) {
            Token const& t = items_[i];
            bool const of_place = i > 0 && items_[i - 1].is(WordClass::place_prep);
            if (t.is(WordClass::place) && !of_place) return place_reference(t);
            if (t.is(WordClass::people_of) && !of_place) return place_reference(t);
            if (t.is(WordClass::pronoun) && !t.capital) return nearest_country(i);
            if (t.is(';') || t.is('"')) break;
        }
        return {};
    }
    [[nodiscard]] Reference nearest_country(std::size_t before) const {
        for (auto i = before; i-- > 0;) {
            if (items_[i].is(WordClass::place) && !(i > 0 && items_[i - 1].is(WordClass::place_prep))) return place_reference(items_[i]);
        }
        auto r = d_.country;
        r.inherited = true;
        return r;
    }
    /// "Ukraine's death toll"
    [[nodiscard]] Reference possessor() const {
        auto const from = source_ != nullptr && !source_->tail && source_->scope_begin <= at_ ? std::max<std::size_t>(begin_, source_->scope_begin) : begin_;
        for (auto i = at_; i-- > from;) {
            if (items_[i].is(WordClass::possessive) && i > 0 && items_[i - 1].is(WordClass::place)) return place_reference(items_[i - 1]);
            if (items_[i].kind == TokenKind::mark && !items_[i].is('-')) break;
        }
        return {};
    }

    [[nodiscard]] Reference where() const {
        auto place = read_place(items_, after_, end_, a_.subject, d_);
        if (!place.known() || (place.inherited && place.entity < 0)) {
            auto const left = read_place(items_, source_ != nullptr && !source_->tail ? source_->scope_begin : begin_, at_, a_.subject, d_);
            if (left.known()) place = left;
        }
        if (place.known()) return place;
        // "Italy had around 27,000 deaths"
        if (a_.agent && front_verb_ == nullptr && a_.subject.entity >= 0 && !a_.subject.inherited) return a_.subject;
        if (a_.event_place.known()) {
            place = a_.event_place;
        } else {
            place = d_.place.known() ? d_.place : d_.lead_place;
        }
        place.inherited = true;
        return place;
    }

    void read_event() {
        std::size_t best = items_.size();
        auto const distance = [&](std::size_t i) { return i > at_ ? i - at_ : at_ - i; };
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (items_[i].is(WordClass::event) && (best == items_.size() || distance(i) < distance(best))) best = i;
        }
        if (best < items_.size()) {
            a_.event = items_[best].sense(WordClass::event)->key;
            constexpr auto ends = WordClass::subordinate | WordClass::have | WordClass::be | WordClass::said | WordClass::that;
            auto to = best + 1;
            while (to < items_.size() && to < best + 24 && !items_[to].classes.any(ends)) ++to;
            a_.event_place = read_place(items_, best, to, {}, d_);
            if (!a_.event_place.known() && d_.event == a_.event) a_.event_place = d_.event_place;
            return;
        }
        a_.event = d_.event != 0 ? d_.event : d_.lead_event;
        a_.event_place = d_.event != 0 ? d_.event_place : d_.lead_event_place;
        a_.event_inherited = a_.event != 0;
    }

    // ---- when, and how sure -----------------------------------------------------------------------------------------

    /// Times that stand beside the cue say when it was said.
    [[nodiscard]] bool time_of_saying(std::size_t i) const {
        for (auto const& a : attributions_) {
            if (i + 1 == a.cue_at || i == a.cue_at + 1 || (i + 2 == a.cue_at && items_[i + 1].is(WordClass::have))) return true;
        }
        return false;
    }
    void take_time(std::size_t i) { a_.when = line_.times[static_cast<std::size_t>(items_[i].mention)]; }
    [[nodiscard]] bool useful(std::size_t i) const {
        return items_[i].is(WordClass::a_time) && line_.times[static_cast<std::size_t>(items_[i].mention)].kind != WhenKind::vague;
    }

    void read_time() {
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
    /// A time right behind another figure's phrase belongs to that figure.
    [[nodiscard]] bool bound_to_other(std::size_t i) const { return begin_ > 0 && i > 0 && i < begin_ && i > begin_ / 2; }

    void read_mood() {
        if (a_.mood == Mood::denied) return;
        if (behind_ && behind_->owner != nullptr) return;  // "the troops it has deployed" are there, whatever is planned
        auto from = at_;
        while (from > 0) {
            Token const& t = items_[from - 1];
            if (t.is(';') || t.is('"') || t.is(':') || t.is(WordClass::that) || t.is(WordClass::a_quantity) ||
                (t.is(WordClass::said) && !t.is(WordClass::plan))) break;
            --from;
        }
        auto const to = behind_ && behind_->verb != nullptr && front_verb_ == nullptr ? std::min(index(behind_->verb), items_.size()) : at_;
        for (auto i = from; i < to; ++i) {
            Token const& t = items_[i];
            if (t.capital && i > 0 && !t.all_capitals) continue;
            if (t.is(WordClass::plan)) a_.mood = Mood::planned;
            if (t.is(WordClass::possible) && a_.mood != Mood::planned) a_.mood = Mood::possible;
            if (t.is(WordClass::negation) && i + 3 >= at_ && !t.is(WordClass::hedge) && i < at_) a_.mood = Mood::denied;
        }
    }

    void read_flags() {
        // "another 332 are missing" behind a number of dead adds nothing to any missing
        bool const added = earlier_.empty() ? a_.quantity.money || d_.last_measure == a_.measure : earlier_.back().measure == a_.measure;
        if (counted_.more && added) a_.part = true;
        if (counted_.fresh || (at_ > 0 && items_[at_ - 1].is(WordClass::fresh))) a_.aspect = Aspect::change;
        if (after_ < items_.size() && items_[after_].is(WordClass::hedge)) a_.aspect = Aspect::change;  // "248 more than a day before"
        if (at_ > 0) {
            Token const& before = items_[at_ - 1];
            if (before.is(WordClass::part) || (added && before.classes.any(WordClass::more | WordClass::other))) a_.part = true;
            if (at_ > 1 && before.is(WordClass::article) && items_[at_ - 2].is(WordClass::part)) a_.part = true;
            if (before.classes.any(WordClass::rise | WordClass::fall | WordClass::move) ||
                (before.is(WordClass::by) && at_ > 1 && items_[at_ - 2].classes.any(WordClass::rise | WordClass::fall))) {
                a_.aspect = Aspect::change;
            }
        }
        if (after_ < items_.size() && items_[after_].is(WordClass::per)) a_.aspect = Aspect::rate;
        if (at_ > 0 && at_ + 2 < items_.size() && items_[at_ - 1].is(WordClass::since) && items_[at_ + 1].is(WordClass::to) &&
            items_[at_ + 2].is(WordClass::a_quantity)) {
            a_.aspect = Aspect::change;  // "from 14 to 31": what it was before
        }
        for (auto i = at_ > 4 ? at_ - 4 : 0; i < at_; ++i) {
            if (items_[i].is(WordClass::old_figure)) a_.aspect = Aspect::change;  // "an earlier toll of 250"
        }
        for (auto const& t : items_) {
            if (t.is(WordClass::correct)) a_.correction = true;
            if (t.is(WordClass::so_far)) a_.aspect = a_.aspect == Aspect::change ? Aspect::change : Aspect::so_far;
        }
        bool const told_by_verb = (behind_ && behind_->verb != nullptr) || (front_verb_ != nullptr && front_verb_->is(WordClass::victim_verb));
        a_.when_happened = told_by_verb && !said_time_;
        a_.tense = a_.mood == Mood::planned && !said_time_ ? Tense::future : Tense::past;
    }

    ItemLine const& line_;
    std::span<Token const> items_;
    std::size_t at_;
    std::vector<Attribution> const& attributions_;
    Discourse const& d_;
    std::span<Assertion const> earlier_;
    Assertion a_;
    Counted counted_;
    std::optional<Behind> behind_;
    Token const* front_verb_ = nullptr;
    Token const* front_noun_ = nullptr;
    Attribution const* source_ = nullptr;
    bool lost_ = false;
    bool said_time_ = false;
    std::size_t begin_ = 0, end_ = 0, after_ = 0;
};

}  // namespace

StatementResult read_statement(ItemLine const& line, std::size_t at, std::vector<Attribution> const& attributions,
                               Discourse const& discourse, std::span<Assertion const> earlier) {
    return Statement{line, at, attributions, discourse, earlier}.read();
}

}  // namespace claimcheck
