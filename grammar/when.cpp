// A time: a word in front ("since", "by"), a unit of the calendar with its frame, perhaps a second one ("from Monday to
// Friday") or a time of day. The grammar fills a When; engine/calendar gives it days.
#include <algorithm>

#include "grammar/forms.hpp"

namespace claimcheck::forms {
namespace {

bool plural(Token const* t) { return t->text.ends_with('s'); }

class Form {
public:
    Form(Token const* first, Token const* last, Token const* sentence_first)
        : first_(first), at_(first), last_(last), sentence_first_(sentence_first) {}

    std::optional<TimeForm> read() {
        prefix();
        start_ = at_;
        if (!(between_days() || clock_first() || length_ahead() || bare_lengths() || plain())) return std::nullopt;
        if (!lone_year_allowed() || !lone_month_allowed() || !lone_day_allowed()) return std::nullopt;
        // "talks last two hours": a verb
        bool const verb = out_.when.rolling && start_ == first_ && start_->is(WordClass::this_one) && start_->value(WordClass::this_one) == -1 &&
                          start_ != sentence_first_ && (start_ - 1)->kind == TokenKind::word && !(start_ - 1)->capital;
        if (verb) return std::nullopt;
        // "following Friday's blast": behind it, but "the following Friday"
        if (start_ == first_ && start_->is(WordClass::this_one) && start_->is(WordClass::preposition) && more(at_) && at_->is(WordClass::possessive)) return std::nullopt;
        // "shortly before", "later than"
        bool const adverb = out_.when.kind == WhenKind::vague && start_->is(WordClass::vague_time) && more(at_) &&
                            at_->classes.any(WordClass::since | WordClass::until | WordClass::than);
        if (adverb) return std::nullopt;
        // "the day before the blast", "the year of the fire", "Easter Island"
        bool const unit_of = only_the_unit() && more(at_) && at_->classes.any(WordClass::since | WordClass::until | WordClass::of | WordClass::who | WordClass::time_unit);
        if (unit_of || named()) return std::nullopt;
        if (out_.when.kind == WhenKind::now && more(at_) && at_->is('-')) return std::nullopt;  // "the now-cancelled deal"
        if (!closed_ && placed(out_.when)) range();
        if (!out_.end && of_a_day(out_.when)) clock_behind();
        bound();
        aside();
        auto& w = out_.when;
        w.span = {first_->begin, (at_ - 1)->end()};
        // "between 2 and 5 May": one time with both of its ends, and the word that opens it
        bool const opened = (closed_ || hours_) && (between_ || since_ != nullptr);
        w.named = {(opened ? first_ : start_)->begin, (at_ - 1)->end()};
        return out_;
    }
    [[nodiscard]] Token const* end() const { return at_; }

private:
    static bool placed(When const& w) {
        return w.kind != WhenKind::vague && w.kind != WhenKind::repeated && w.kind != WhenKind::back && !w.rolling;
    }
    static bool of_a_day(When const& w) {
        if (w.ordinal != 0) return w.part_weekday >= 0;
        return w.kind == WhenKind::weekday || w.kind == WhenKind::holiday || (w.kind == WhenKind::day && w.day != 0) ||
               (w.kind == WhenKind::relative && w.unit == TimeUnit::day);
    }
    static bool year_only(When const& w) { return w.kind == WhenKind::day && w.month == 0 && w.day == 0 && w.unit == TimeUnit::day && w.ordinal == 0; }
    [[nodiscard]] bool more(Token const* t) const { return t != last_; }

    void prefix() {
        Token const& t = *at_;
        if (at_ + 1 == last_) return;
        constexpr auto fronts = WordClass::since | WordClass::until | WordClass::time_prep;
        bool const between = t.is(WordClass::range_open);
        if (!t.classes.any(fronts) && !between) return;
        if (t.classes.any(WordClass::third | WordClass::back | WordClass::vague_time)) return;
        since_ = t.is(WordClass::since) ? &t : nullptr;
        until_ = t.is(WordClass::until) ? &t : nullptr;
        between_ = between;
        ++at_;
        // "since at least 2014", "in just minutes"
        bool const skipped = (at_->is(WordClass::hedge) && !at_->is(WordClass::this_one)) || (at_->is(WordClass::adverb) && at_[1].is(WordClass::time_unit));
        if (!between && at_ + 1 != last_ && skipped && !at_->is(WordClass::few)) ++at_;
    }
    bool plain() {
        auto at = at_;
        if (!read_frame(at, last_, out_.when)) return false;
        at_ = at;
        return true;
    }
    /// "in two weeks", "within three days": a point in time only where the verbs look ahead.
    bool length_ahead() {
        if (first_ == at_ || !first_->is(WordClass::in_) || (at_->is(WordClass::article) && !at_->is(WordClass::indefinite))) return false;
        auto at = at_;
        When w;
        if (!read_distance(at, last_, w) || w.length == 0 || (more(at) && at->classes.any(WordClass::ago | WordClass::since | WordClass::until))) return false;
        w.kind = WhenKind::relative;
        w.count = w.length;
        w.length = 0;
        w.definite = true;
        if (read_tense(sentence_first_, last_, first_, at, w) != Tense::future || ranked()) return false;
        out_.when = w;
        at_ = at;
        return true;
    }
    /// "the strongest storm to hit Malta in 50 years" looks back.
    [[nodiscard]] bool ranked() const {
        constexpr int reach = 8;
        for (auto t = first_; t != sentence_first_ && first_ - t < reach; --t) {
            if ((t - 1)->kind == TokenKind::mark) return false;
            if ((t - 1)->classes.any(WordClass::ranking | WordClass::superlative)) return true;
        }
        return false;
    }
    /// "for years", "in minutes"
    bool bare_lengths() {
        if (at_->is(WordClass::few) && at_->value(WordClass::few) == 0 && more(at_ + 1) && at_[1].is(WordClass::time_unit) && plural(at_ + 1) && !at_->is(WordClass::vague) &&
            !(more(at_ + 2) && at_[2].classes.any(WordClass::ago | WordClass::since | WordClass::until))) {
            at_ += 2;
            out_.aside = true;
            return true;
        }
        if (at_->is(WordClass::time_unit) && plural(at_) && more(at_ + 1) && at_[1].classes.any(WordClass::since | WordClass::until) &&
            (first_ == at_ || first_->is(WordClass::hedge)) && !(start_ != sentence_first_ && (start_ - 1)->kind == TokenKind::number)) {
            auto const bound = at_[1].is(WordClass::since) ? at_[1].value(WordClass::since) : at_[1].value(WordClass::until);
            if (static_cast<Bound>(bound) != Bound::after && static_cast<Bound>(bound) != Bound::before) return false;
            ++at_;
            out_.aside = true;  // "hours after the vote"
            return true;
        }
        if (first_ == at_ || first_->classes.any(WordClass::since | WordClass::until) || between_) return false;
        // "at night", but not "at night school"
        if (first_->is(WordClass::in_) && at_->is(WordClass::part_of_day) && (at_ + 1 == last_ || at_[1].kind == TokenKind::mark || !at_[1].plain_word())) {
            ++at_;
            out_.when.kind = WhenKind::vague;
            out_.aside = true;
            return true;
        }
        if (!at_->is(WordClass::time_unit) || !plural(at_) || (more(at_ + 1) && at_[1].is(WordClass::ago))) return false;
        ++at_;
        out_.when.kind = WhenKind::vague;
        out_.aside = true;
        return true;
    }
    bool clock_first() {
        auto at = at_;
        if (hour_before()) return true;
        if (at->is(WordClass::hedge) && more(at + 1) && at[1].kind == TokenKind::number) ++at;  // "around 18:00"
        auto const from = at;
        if (!read_clock(at, last_) && !hour_of_day(at)) return false;
        part_of_day(at);
        hours_ = joins(from, at);
        auto const clock_end = at;
        if (more(at) && at->is(',')) ++at;
        auto day = at;
        if (more(day) && day->is(WordClass::time_prep)) ++day;
        When w;
        auto behind = day;
        if (more(day) && read_frame(behind, last_, w) && of_a_day(w)) {
            out_.when = w;
            at_ = behind;
            return true;
        }
        at_ = clock_end;
        out_.when.kind = WhenKind::relative;
        out_.aside = true;
        return true;
    }
    /// Whether a clock time is two: "9am to 5pm".
    static bool joins(Token const* from, Token const* to) {
        return std::any_of(from, to, [](Token const& t) { return t.is('-') || (t.classes.any(WordClass::to | WordClass::until | WordClass::and_) && !t.is(WordClass::clock)); });
    }
    /// "in the morning"
    bool part_of_day(Token const*& at) const {
        if (last_ - at < 3 || !at->is(WordClass::in_) || !at[1].is(WordClass::article) || at[1].is(WordClass::indefinite) || !at[2].is(WordClass::part_of_day)) return false;
        at += 3;
        return true;
    }
    /// "at 3 in the morning"
    bool hour_of_day(Token const*& at) const {
        auto t = at;
        if (first_ == at_ || !read_hour(t, last_) || !part_of_day(t) || (more(t) && t->kind == TokenKind::word && t->plain_word())) return false;
        at = t;
        return true;
    }
    /// "at 8 tonight", "at 9 this morning"
    bool hour_before() {
        if (first_ == at_ || !first_->is(WordClass::in_)) return false;
        auto at = at_;
        if (!read_hour(at, last_) || !more(at) || !at->classes.any(WordClass::today | WordClass::this_one)) return false;
        When w;
        if (!read_frame(at, last_, w) || w.kind != WhenKind::relative || w.unit != TimeUnit::day) return false;
        out_.when = w;
        at_ = at;
        return true;
    }
    /// "5 May in the morning", "Tuesday at 9.30am"
    void clock_behind() {
        auto at = at_;
        if (more(at) && at->is(WordClass::in_)) ++at;
        if (more(at) && at->is(WordClass::article)) ++at;
        if (more(at) && at->is(WordClass::part_of_day)) at_ = at + 1;
        at = at_;
        if (opening_hours(at)) {
            at_ = at;
            return;
        }
        if (more(at) && at->is(',')) ++at;
        bool const led = more(at) && at->classes.any(WordClass::time_prep | WordClass::hedge);
        if (more(at) && at->classes.any(WordClass::time_prep | WordClass::hedge)) ++at;
        if (!more(at)) return;
        if (read_clock(at, last_) || (led && part_of_day_said() && read_hour(at, last_) && (!more(at) || at->kind == TokenKind::mark))) {
            if (led) part_of_day(at);
            at_ = at;
        }
    }
    /// "Tuesday [from 2:00 to 2:30 pm]", "tomorrow evening [between 7 and 9]"
    bool opening_hours(Token const*& at) const {
        auto t = at;
        if (!more(t) || !(t->is(WordClass::range_open) || (t->is(WordClass::since) && static_cast<Bound>(t->value(WordClass::since)) == Bound::since))) return false;
        auto const from = ++t;
        if (more(t) && read_clock(t, last_)) {
            at = t;
            return joins(from, t);
        }
        t = from;
        if (!part_of_day_said() || !more(t) || !read_hour(t, last_) || !more(t) || !t->classes.any(WordClass::to | WordClass::and_)) return false;
        if (++t == last_ || !read_hour(t, last_) || (more(t) && t->kind != TokenKind::mark)) return false;
        at = t;
        return true;
    }
    /// Behind "tonight" or "tomorrow morning" a bare hour is one: "tonight at 8".
    [[nodiscard]] bool part_of_day_said() const {
        Token const& t = *(at_ - 1);
        return t.is(WordClass::part_of_day) || (t.is(WordClass::today) && out_.when.count == 0);
    }

    // ---- ranges

    [[nodiscard]] bool joiner(Token const*& at, bool& words) const {
        if (!more(at)) return false;
        words = at->classes.any(WordClass::to | WordClass::until) || (between_ && at->is(WordClass::and_));
        if (!words && !at->is('-') && !at->is('~')) return false;
        if (words && at->is(WordClass::until) && static_cast<Bound>(at->value(WordClass::until)) != Bound::until) return false;
        ++at;
        return more(at);
    }
    /// "on 20 [and] 21 March": days that follow each other are one time
    [[nodiscard]] bool listed(Token const*& at) const { return more(at) && at->classes.any(WordClass::and_ | WordClass::or_) && more(++at); }
    /// "3" or "3rd" of "3 to 12 May"
    static bool bare_day(Token const*& at, Token const* last, std::int8_t& day) {
        if (at != last && at->is(WordClass::article)) ++at;
        if (at == last) return false;
        std::int64_t n = at->is(WordClass::ordinal) ? at->value(WordClass::ordinal) : at->kind == TokenKind::number ? at->whole : -1;
        if (n < 1 || n > 31 || at->text.size() > 2 + (at->kind == TokenKind::word ? 20 : 0)) return false;
        bool const digits_day = at->kind == TokenKind::number;
        ++at;
        if (digits_day && at != last && !at->spaced && at->is(WordClass::ordinal)) ++at;
        day = static_cast<std::int8_t>(n);
        return true;
    }
    bool between_days() {
        auto at = at_;
        std::int8_t day = 0;
        bool words = false;
        When to;
        if (!bare_day(at, last_, day)) return false;
        bool const range = joiner(at, words);
        if (!range && !(first_ != at_ && listed(at))) return false;
        if (!read_frame(at, last_, to) || to.kind != WhenKind::day || to.day <= day || to.shift != 0) return false;
        if (!range && to.day != day + 1) return false;
        out_.when = to;
        out_.when.day_end = to.day;
        out_.when.day = day;
        at_ = at;
        closed_ = true;
        return true;
    }
    void range() {
        auto at = at_;
        bool words = false;
        auto& from = out_.when;
        if (auto next = at_; !between_ && listed(next)) {  // "March 20 and 21", but not "on March 20 and 21 people died"
            auto const one = from;
            if (day_behind(next) && from.day_end == from.day + 1 && (!more(next) || next->kind == TokenKind::mark)) {
                at_ = next;
                closed_ = true;
            } else {
                from = one;
            }
            return;
        }
        if (!joiner(at, words)) return;
        if (short_year(at, words) || day_behind(at)) {
            at_ = at;
            closed_ = true;
            return;
        }
        When to;
        if (!read_frame(at, last_, to) || !placed(to)) return;
        bool const opened = between_ || (since_ != nullptr && static_cast<Bound>(since_->value(WordClass::since)) == Bound::since);
        if ((!opened && !alike(from, to)) || !complete(from, to)) return;
        from.ranged = true;
        out_.end = to;
    }
    static bool alike(When const& a, When const& b) {
        return a.kind == b.kind && (a.day != 0) == (b.day != 0) && (a.month != 0) == (b.month != 0) && a.unit == b.unit && a.third == b.third &&
               a.ordinal == b.ordinal && a.kind != WhenKind::relative;
    }
    /// The year that one end leaves out is the other's.
    static bool complete(When& from, When& to) {
        if (from.kind != WhenKind::day || to.kind != WhenKind::day) return true;
        if (year_only(from) && year_only(to)) return from.year < to.year;
        if (from.year == 0 && to.year != 0) from.year = static_cast<std::int16_t>(from.month > to.month ? to.year - 1 : to.year);
        if (to.year == 0 && from.year != 0) to.year = static_cast<std::int16_t>(from.month > to.month ? from.year + 1 : from.year);
        return true;
    }
    /// "2014-15"
    bool short_year(Token const*& at, bool words) {
        if (words || !year_only(out_.when) || at->kind != TokenKind::number || at->text.size() != 2 || at->spaced) return false;
        auto const full = out_.when.year / 100 * 100 + at->whole;
        if (full <= out_.when.year || full > out_.when.year + 20) return false;
        out_.when.year_end = static_cast<std::int16_t>(full);
        ++at;
        return true;
    }
    /// "December 2-5, 2021", "April 9th through 17th"
    bool day_behind(Token const*& at) {
        auto& from = out_.when;
        if (from.kind != WhenKind::day || from.day == 0 || from.ordinal != 0) return false;
        auto next = at;
        std::int8_t day = 0;
        if (!bare_day(next, last_, day) || day <= from.day) return false;
        if (more(next) && (next->classes.any(WordClass::month | WordClass::of) || (!next->spaced && next->is('/')))) return false;
        from.day_end = day;
        auto year = next;
        if (more(year) && year->is(',')) ++year;
        if (more(year) && year->kind == TokenKind::number && year->text.size() == 4 && from.year == 0 && year->whole >= 1000) {
            from.year = static_cast<std::int16_t>(year->whole);
            next = year + 1;
        }
        at = next;
        return true;
    }

    // ---- what remains to be said

    void bound() {
        if (closed_) {
            // "from 2 to 5 December": the days have both ends; "since 2-5 December" has begun with them
            bool const from = since_ != nullptr && static_cast<Bound>(since_->value(WordClass::since)) == Bound::since;
            if (since_ != nullptr && !from) out_.when.bound = static_cast<Bound>(since_->value(WordClass::since));
            return;
        }
        // "from Saturday's quake" dates the quake, it starts nothing
        bool const possessed = more(at_) && at_->is(WordClass::possessive);
        if (since_ != nullptr && !possessed && !hours_) out_.when.bound = static_cast<Bound>(since_->value(WordClass::since));
        if (until_ != nullptr) out_.when.bound = static_cast<Bound>(until_->value(WordClass::until) % 10);
    }
    /// "Easter Island", "the Daily Mail", "Operation Peace Spring", "a three-year-long fight": a part of something else.
    [[nodiscard]] bool named() const {
        if (start_ == sentence_first_) return false;
        Token const& before = *(start_ - 1);
        if (start_->is(WordClass::frequency) && before.is('-') && !start_->spaced) return true;
        if (start_->is(WordClass::season) && start_->capital && before.capital && out_.when.year == 0) return true;
        bool const may_name = out_.when.kind == WhenKind::holiday || start_->is(WordClass::frequency);
        return may_name && (at_ - 1)->capital && more(at_) && at_->capital && at_->kind == TokenKind::word;
    }
    /// "the day", "year": a unit that nothing tells more of.
    [[nodiscard]] bool only_the_unit() const {
        auto const& w = out_.when;
        return w.kind == WhenKind::relative && !w.definite && w.count == 0 && w.third == Third::whole && w.ordinal == 0 && !w.to_date && w.shift == 0;
    }
    void aside() {
        auto const& w = out_.when;
        Token const& named = *start_;
        out_.when.to_last |= only_the_unit() && start_->is(WordClass::article);
        out_.aside |= only_the_unit() || (w.kind == WhenKind::back && w.to_last && w.unit != TimeUnit::day) || w.kind == WhenKind::repeated || (w.kind == WhenKind::vague && (!named.is(WordClass::vague_time) || named.value(WordClass::vague_time) != 0));
        out_.aside |= w.from_last && since_ != nullptr && w.bound == Bound::since;  // "up 20% from a year earlier"
        out_.aside |= w.kind == WhenKind::holiday && first_ == start_ && w.year == 0 && !w.definite;
    }
    /// A bare year needs a word that makes it one ("in 2014"), or its place at the end of a phrase: "2014 people" is none.
    [[nodiscard]] bool lone_year_allowed() const {
        auto const& w = out_.when;
        if (!year_only(w) || w.third != Third::whole || w.year_end != 0) return true;
        if (start_->kind != TokenKind::number) return true;
        constexpr auto counts = WordClass::people | WordClass::measure_noun | WordClass::soldiers | WordClass::unit | WordClass::scale;
        bool const closed = at_ == last_ || at_->kind == TokenKind::mark;
        constexpr auto lead = WordClass::possessive | WordClass::article | WordClass::toll | WordClass::place | WordClass::people_of;
        bool const attribute = start_ != sentence_first_ && (start_ - 1)->classes.any(lead) && !(start_ - 1)->is(WordClass::of);
        bool const own = attribute && ((start_ - 1)->is(WordClass::possessive) || !at_->classes.any(WordClass::measure_verb | WordClass::toll));
        bool const dated = own && !closed && at_->is(WordClass::measure_noun) && !at_->classes.any(WordClass::people | WordClass::soldiers) &&
                           !at_->is(Inflection::plural) && !at_->is(WordClass::plural);  // "his 2016 arrest", "the total 2019 population", but "the 2019 dead"
        bool const opens = first_ + 1 == start_ && first_->is(WordClass::in_) && (first_ == sentence_first_ || (first_ - 1)->kind == TokenKind::mark);  // "In 2019 deaths rose"
        if (!closed && !dated && !opens && at_->classes.any(counts)) return false;
        if (numbered(start_) && (numbered(start_ - 2) || (start_ - 2)->text.size() != 4)) return false;  // "138-2010-2015"
        if (first_ != start_) return true;
        bool const named = start_ != sentence_first_ && (start_ - 1)->capital && !(start_ - 1)->classes.any(WordClass::month | WordClass::weekday);
        bool const led = start_ != sentence_first_ && (start_ - 1)->classes.any(WordClass::of | WordClass::preposition | WordClass::article);
        return closed || led || dated || (w.year >= 1800 && !(named && at_->capital));
    }

    /// "Jan Bakker", "June Carter": a month with no word in front of it begins a name.
    [[nodiscard]] bool lone_month_allowed() const {
        auto const& w = out_.when;
        bool const lone = w.kind == WhenKind::day && w.month != 0 && w.day == 0 && w.year == 0 && at_ == start_ + 1;
        if (lone && is_march({sentence_first_, start_ + 1}, static_cast<std::size_t>(start_ - sentence_first_))) return false;
        if (!lone || first_ != start_ || !more(at_) || !at_->spaced) return true;
        bool const led = start_ != sentence_first_ && (start_ - 1)->classes.any(WordClass::preposition | WordClass::possessive | WordClass::article);
        return led || !at_->capital || at_->kind != TokenKind::word || !at_->plain_word();
    }
    /// "on the 21st", "on 9/11": a day without a month's name or a weekday needs a preposition before it.
    [[nodiscard]] bool lone_day_allowed() const {
        auto const& w = out_.when;
        if (w.kind != WhenKind::day || w.day == 0 || w.year != 0 || w.weekday >= 0) return true;
        bool const slashed = at_ - start_ >= 3 && (at_ - 2)->is('/');
        if (w.month != 0 && !slashed) return true;
        return first_ != start_ && first_->classes.any(WordClass::time_prep | WordClass::since | WordClass::until) && (slashed ? !first_->is(WordClass::in_) : true);
    }
    /// Whether a number and a hyphen stand right before.
    [[nodiscard]] bool numbered(Token const* t) const {
        return t - sentence_first_ >= 2 && (t - 1)->is('-') && !t->spaced && (t - 2)->kind == TokenKind::number;
    }

    Token const* first_;
    Token const* at_;
    Token const* last_;
    Token const* sentence_first_;
    Token const* start_ = nullptr;
    Token const* since_ = nullptr;
    Token const* until_ = nullptr;
    bool between_ = false;
    bool closed_ = false;  // a range of days or years in one
    bool hours_ = false;   // a range of hours
    TimeForm out_;
};

}  // namespace

std::optional<TimeForm> read_when(Token const*& first, Token const* last, Token const* sentence_first) {
    Form form{first, last, sentence_first};
    auto out = form.read();
    if (out) first = form.end();
    return out;
}

}  // namespace claimcheck::forms
