// The words of its part of the sentence say what a figure is of. The counted noun comes from the grammar, the measure
// from the assertion, where one was read.
#include "engine/role.hpp"

#include <map>

#include "engine/age.hpp"
#include "engine/resolve.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {
namespace {

using Assertions = std::map<std::uint32_t, Assertion const*>;  ///< by the begin of their figure

class RoleReader {
public:
    RoleReader(Clause const& clause, Vocabulary const& vocabulary, Stems& stems, Assertions const& assertions, std::vector<Stated>& out)
        : clause_(clause), vocabulary_(vocabulary), stems_(stems), assertions_(assertions), out_(out), first_(out.size()) {}

    void run() {
        for (std::size_t i = 0; i < clause_.size(); ++i) add(wide_, clause_.stem(i));
        taken_.assign(clause_.size(), false);
        for (std::size_t i = 0; i < clause_.size(); ++i) {
            if (auto const* q = clause_.aside(i)) i = aside(*q, i);
            else if (auto const form = read_number_form(clause_, i, vocabulary_)) {
                plain(*form);
                i = form->last;
            }
            else if (clause_.is(i, WordClass::a_quantity) && clause_.figure(i)) amount(i);
            else if (clause_.is(i, WordClass::a_time)) date(i);
        }
        share_time();
        set_parts();
    }

private:
    // ---- words ----

    void describe(Stated& s, Part const& part) {
        for (auto i = part.begin; i < part.end; ++i) {
            auto const& t = clause_[i];
            auto const stem = clause_.stem(i);
            add(t.capital && i > 0 && !means(t, WordClass::kin) ? s.names : s.near, stem);
            if (kin_role(t) == KinRole::sum_of) add(s.sum_of, stem);
            if (i < part.own_begin || i >= part.own_end) continue;
            add(s.own, stem);
            s.past |= t.is(Inflection::past);
            bool const leaves = part.own_end == part.end && i + 1 == part.end && i + 1 < clause_.size() && clause_.figure(i + 1);  // "left 64 dead"
            s.outcome |= (means(t, WordClass::outcome) && !leaves) || (t.is(WordClass::a_time) && clause_.time(i).kind == WhenKind::now);
            if (t.is(WordClass::other)) add(s.scope, stems_.named("kin", "elsewhere"));
            if (kin_role(t) == KinRole::scope) add(s.scope, stem);
            for (auto const c : {WordClass::place, WordClass::people_of}) {
                if (t.is(c)) s.places.push_back(static_cast<EntityId>(static_cast<std::uint32_t>(t.value(c))));
            }
        }
    }
    static void direct(Stated& s, Token const& t) {
        if (kin_role(t) == KinRole::up) s.direction = 1;
        if (kin_role(t) == KinRole::down) s.direction = -1;
    }
    /// "from $40 billion to", "rose 12 percent to" before a figure: where it begins; else the figure itself.
    [[nodiscard]] std::size_t led_from(std::size_t at) const {
        if (at < 3 || !clause_.is(at - 1, WordClass::to)) return at;
        auto from = at - 2;
        while (from > 1 && from + 5 > at && !clause_.figure(from)) --from;  // "from 900 in 1975 to"
        if (!clause_.figure(from)) return at;
        return clause_.is(from - 1, WordClass::compared) ? from - 1 : moves(from - 1) ? from : at;
    }
    /// A figure whose words, hedge included, begin at `at`.
    Stated start(std::size_t at) {
        Stated s;
        of_event_ = false;
        s.wide = wide_;
        auto const part = clause_.before(at);
        describe(s, part);
        if (part.begin > 0 && kin_role(clause_[0]) == KinRole::scope) add(s.scope, clause_.stem(0));  // "Worldwide, it took ..."
        for (auto i = part.begin; i < part.end; ++i) {
            auto const& t = clause_[i];
            s.denied |= t.is(WordClass::negation);
            s.exists |= t.is(WordClass::exist);
            s.more |= i + 1 == part.end && t.is(WordClass::more);
            s.part |= t.is(WordClass::part);
            bool const led = s.direction != 0 || t.text.find(' ') != std::string_view::npos || (i > 0 && clause_.figure(i - 1));
            s.old |= i + 1 == part.end && t.is(WordClass::compared) && led;
            bool const noun = i > 0 && clause_.is(i - 1, WordClass::article | WordClass::possessive);  // "backed the plan"
            s.unreal |= i + 4 > part.end && (t.is(WordClass::possible) || (t.is(WordClass::plan) && !noun));
            if (i >= part.own_begin && i + 5 > part.end) direct(s, t);
        }
        bool const through = at > part.begin + 1 && clause_.is(at - 1, WordClass::by | WordClass::of);
        if (auto const from = led_from(at); from != at) {
            describe(s, clause_.before(from));
            for (auto i = from > 4 ? from - 4 : 0; i < from; ++i) direct(s, clause_[i]);
        }
        s.change = at > part.begin && (moves(at - 1) || (through && moves(at - 2)));
        return s;
    }
    [[nodiscard]] bool moves(std::size_t i) const { return clause_.is(i, WordClass::rise | WordClass::fall); }

    // ---- amounts ----

    void count(Stated& s, std::size_t at) {
        auto const counted = clause_.counted(at, s.unit != 0);
        s.fresh = counted.fresh;
        s.more = counted.more;
        for (auto i = at + 1; s.more && i < clause_.size() && !clause_.figure(i); ++i) s.change |= clause_.is(i, WordClass::than);  // "3 more geese than ducks"
        s.change |= s.share && clause_.is(at + 1, WordClass::hedge) && clause_[at + 1].text.find(' ') != std::string_view::npos;
        if (counted.head == nullptr) return;
        auto const first = counted.begin->text.substr(0, counted.begin->text.find(' '));
        s.fresh |= vocabulary_.lexicon.sense(vocabulary_.lexicon.find(first).entry, WordClass::fresh) != nullptr;  // one phrase: "new cases"
        for (auto const* t = counted.begin; t != counted.end; ++t) add(s.noun, stems_.of(*t));
        if (s.share && clause_.is(at + 1, WordClass::of)) s.whole = s.noun;
        if (s.unit != 0) return;
        constexpr auto groups = WordClass::people | WordClass::soldiers | WordClass::fighters | WordClass::lives;
        constexpr auto links = WordClass::preposition | WordClass::place_prep | WordClass::be | WordClass::have | WordClass::that |
                               WordClass::who | WordClass::and_ | WordClass::or_ | WordClass::part | WordClass::said | WordClass::adverb;
        s.head = stems_.of(*counted.head);
        s.counted = !counted.head->classes.any(groups);
        of_event_ = counted.head->is(WordClass::event);
        s.anyone = counted.head->is(WordClass::people) && counted.head->value(WordClass::people) == 1;
        auto const end = static_cast<std::size_t>(counted.end - &clause_[0]);
        s.acts = end < clause_.size() && clause_[end].kind == TokenKind::word && clause_[end].mention < 0 && !clause_.is(end, links);
    }

    /// "two thirds of": a share like any other, rounded to a point or so.
    bool as_percent(Quantity& q) const {
        auto const* percent = vocabulary_.lexicon.sense(vocabulary_.lexicon.find("percent").entry, WordClass::unit);
        if (q.unit != 0 || q.vague || !(q.value < Number{1}) || !(Number{0} < q.value) || percent == nullptr) return false;
        for (auto* n : {&q.value, &q.low, &q.high}) *n = Number::product(*n, Number{100}).value_or(*n);
        q.step = Number{2};
        q.unit = percent->key;
        q.share = true;
        return true;
    }
    void amount(std::size_t at) {
        auto q = clause_.quantity(at);
        auto s = start(at);
        s.fraction = as_percent(q);
        s.text = clause_.printed(at, at);
        s.figure = make_figure(q, vocabulary_);
        s.unit = q.unit;
        s.money = q.money;
        s.share = q.share;
        s.duration = q.duration;
        auto const turn = [&](std::size_t i) { return i < clause_.size() && (kin_role(clause_[i]) == KinRole::up || kin_role(clause_[i]) == KinRole::down); };
        // "contracted 5 percent", "a decrease of 5 percent", "a 5-percent increase"
        bool const before = at > 0 && (turn(at - 1) || (at > 1 && clause_.is(at - 1, WordClass::of | WordClass::by) && turn(at - 2)));
        s.change |= s.share && (before || turn(behind_hyphens(clause_, at)));
        s.bare_one = q.value == Number{1} && q.hedge < 0 && !q.range && s.text.size() > 1;
        count(s, at);
        s.out_of = clause_.out_of(at);
        if (s.out_of != 0) s.head = StemId::none;
        if (s.duration) s.deed = event_word(at, false);
        auto const last = s.out_of != 0 ? at + 3 : at;
        finish(std::move(s), at, last);
    }
    void plain(NumberForm const& form) {
        auto s = start(form.first);
        s.kind = form.kind;
        s.text = clause_.printed(form.first, form.last);
        s.figure = form.figure;
        s.out_of = form.out_of;
        auto const next = form.superlative ? behind_hyphens(clause_, form.last) : form.last;
        if (form.superlative) add(s.noun, clause_.stem(next));
        bool const counts = form.kind == StatedKind::rank || (form.kind == StatedKind::amount && form.out_of == 0);
        if (counts) count(s, next);
        s.anyone |= form.nobody;
        if (form.first > 0 && kin_role(clause_[form.first - 1]) == KinRole::round) add(s.noun, s.head = stems_.named("kin", "round"));
        if (form.kind == StatedKind::clock) s.head = event_word(form.first, false);
        if (form.kind == StatedKind::age) {
            s.whose = owner(clause_, form.first);
            s.who = names_beside(clause_, form.first, form.last, s.head != StemId::none);
        }
        if (form.kind == StatedKind::age && clause_.mark(form.first - 1, ',')) {
            if (!clause_[form.first - 2].capital) s.head = clause_.stem(form.first - 2);
            describe(s, clause_.after(form.last + 1));  // behind its comma
        }
        finish(std::move(s), form.first, form.last);
    }
    /// "sold 300,000 cars in Europe and 500,000 in China": both are cars and were sold, each at its place.
    void coordinate(Stated& s, std::size_t first, std::size_t last) {
        constexpr auto at_place = WordClass::in_ | WordClass::place_prep;
        if (first == 0 || !clause_.is(first - 1, WordClass::and_) || !clause_.is(last + 1, at_place) || out_.size() == first_) return;
        auto const& before = out_.back();
        if (s.kind != StatedKind::amount || before.kind != s.kind || before.unit != s.unit || before.out_of != s.out_of || before.part) return;
        auto place = amount_end_ + 1;  // behind the counted noun
        while (place + 1 < first && clause_.tells(place) && !clause_.is(place, at_place)) ++place;
        if (!clause_.is(place, at_place)) return;
        auto const behind = clause_.after(last);
        for (auto i = behind.begin; i < behind.own_end; ++i) {
            if (clause_.is(i, WordClass::time_unit | WordClass::a_time)) return;  // "on the first day"
        }
        if (s.head == StemId::none) {
            s.head = before.head;
            s.noun = before.noun;
            s.counted = before.counted;
            s.anyone = before.anyone;
        }
        s.places.clear();
        auto const lead = clause_.before(amount_begin_);
        for (auto i = lead.begin; i < lead.end; ++i) add(clause_[i].capital && i > 0 ? s.names : s.near, clause_.stem(i));
    }
    void finish(Stated s, std::size_t first, std::size_t last) {
        coordinate(s, first, last);
        if (s.kind == StatedKind::amount) {
            amount_begin_ = first;
            amount_end_ = last;
        }
        auto const behind = clause_.after(last);
        describe(s, behind);
        for (auto i = behind.begin; i < behind.own_end; ++i) s.outcome |= kin_role(clause_[i]) == KinRole::total;  // "12 in total"
        for (auto i = behind.begin; s.share && i < behind.own_end; ++i) s.denied |= clause_.is(i, WordClass::negation);  // "half of them do not vote"
        if (s.kind == StatedKind::amount && !s.duration) {  // "a two-year deal of 9 May": the day is the deal's
            time_of(s, clause_.before(first));
            time_of(s, clause_.after(last));
        }
        s.ends = true;
        for (auto i = behind.begin; i < behind.own_end; ++i) s.ends &= !clause_.tells(i);
        auto next = last + 1;
        while (clause_.mark(next, ',') || clause_.is(next, WordClass::article)) ++next;  // "$4 million, an increase of"
        if (next < clause_.size()) direct(s, clause_[next]);  // "a 35 % increase in output"
        if (s.change && s.direction == 0 && clause_.is(next, WordClass::hedge)) s.direction = side(next);
        s.part |= bracketed(first);
        s.part |= clause_.is(last + 1, WordClass::part) || (clause_.is(last + 1, WordClass::of) && clause_.figure(last + 3));  // "15 of the 54"
        if (auto const found = assertions_.find(clause_[first].begin); found != assertions_.end()) note(s, *found->second, first);
        out_.push_back(std::move(s));
    }
    /// "12 percent more than", "6 percent fewer than"
    [[nodiscard]] int side(std::size_t i) const {
        Quantity q;
        q.hedge = static_cast<std::int32_t>(clause_[i].value(WordClass::hedge));
        auto const hedge = make_figure(q, vocabulary_).hedge;
        return hedge == Hedge::over ? 1 : hedge == Hedge::under ? -1 : 0;
    }
    /// "41 percent (189 cases)": the amount that a share is of the whole.
    [[nodiscard]] bool bracketed(std::size_t first) const {
        return first > 1 && clause_.mark(first - 1, '(') && clause_.figure(first - 2) && clause_.quantity(first - 2).share;
    }
    void note(Stated& s, Assertion const& a, std::size_t first) {
        s.part |= a.part && a.whole >= 0;
        s.disclaimed = a.mood == Mood::denied && !s.denied;
        if (a.measure < 0) return;
        auto const* m = vocabulary_.measure(static_cast<MeasureId>(static_cast<std::uint32_t>(a.measure)));
        if (m == nullptr) return;
        // "a magnitude 6.8 quake", "a 6.8-magnitude quake" count no quakes
        bool const before = first > 0 && clause_.is(first - 1, WordClass::measure_noun) && clause_[first - 1].value(WordClass::measure_noun) == a.measure;
        if (s.counted && !before && !(of_event_ && has(s.noun, stems_.of_measure(m->name)))) return;
        s.measure = stems_.of_measure(m->name);
        s.grows = m->kind == FigureKind::count && !m->settled;
        s.level = m->kind == FigureKind::level;
    }
    /// "in the first half": the grammar reads no time without its year.
    [[nodiscard]] std::optional<When> half_of_year(std::size_t i) const {
        bool const half = clause_.is(i, WordClass::fraction) && clause_[i].value(WordClass::fraction) == 2;
        if (!half || i == 0 || !clause_.is(i - 1, WordClass::ordinal) || clause_.is(i + 1, WordClass::of)) return std::nullopt;
        When when;
        when.kind = WhenKind::day;
        when.unit = TimeUnit::year;
        when.part = TimeUnit::half;
        when.ordinal = static_cast<std::int8_t>(clause_[i - 1].value(WordClass::ordinal));
        return when;
    }
    /// The time that a part of the sentence states; that behind the figure counts first.
    void time_of(Stated& s, Part const& part) {
        for (auto i = part.end; i > part.begin; --i) {
            if (auto const half = half_of_year(i - 1)) {
                s.when = half;
                return;
            }
            if (!clause_.is(i - 1, WordClass::a_time) || clause_.attribute(i - 1)) continue;
            auto when = clause_.time(i - 1);
            if (when.kind == WhenKind::weekday || when.kind == WhenKind::relative) s.loose = when;
            bool const part_of_year = when.kind == WhenKind::relative && when.unit == TimeUnit::year && when.ordinal != 0 && !when.definite;
            if (part_of_year) when.kind = WhenKind::day;  // "in the second quarter": of a year that is not said
            if (when.kind == WhenKind::day && (when.month != 0 || when.year != 0 || part_of_year)) s.when = when;
            taken_[i - 1] = true;
            return;
        }
    }

    // ---- ages and ratios ----

    /// "aged 34", "34-year-old"; "one in five", "half the": what the grammar sets aside, since it describes.
    /// Returns its last item.
    std::size_t aside(Quantity q, std::size_t at) {
        auto const last = clause_.last_of(q, at);
        auto s = start(at);
        s.fraction = as_percent(q);
        s.kind = s.fraction ? StatedKind::amount : StatedKind::age;
        s.text = clause_.printed(at, last);
        s.figure = make_figure(q, vocabulary_);
        s.share = q.share;
        if (s.fraction) s.unit = q.unit;
        if (s.fraction) {
            count(s, last);
            s.whole = s.noun;
        } else if (last + 1 < clause_.size() && clause_.tells(last + 1)) {
            s.head = clause_.stem(last + 1);
        }
        if (s.kind == StatedKind::age) {
            s.whose = owner(clause_, at);
            s.who = names_beside(clause_, at, last, s.head != StemId::none);
        }
        finish(std::move(s), at, last);
        return last;
    }

    // ---- dates ----

    void date(std::size_t at) {
        auto const& when = clause_.time(at);
        if (when.kind == WhenKind::relative) return reckoned(at);
        if (when.kind != WhenKind::day && when.kind != WhenKind::season) return;
        auto s = start(at);
        s.kind = StatedKind::date;
        s.text = clause_.printed(at, at);
        s.when = when;
        s.slot_only = when.bound == Bound::until;
        s.deadline = s.slot_only && !as_of(when);
        bool const head = at < 2 && s.near.empty();
        describe(s, clause_.after(at, head));
        if (head) describe(s, {at + 1, clause_.next_time(at), at + 1, at + 1});
        s.attribute = clause_.attribute(at);
        s.name = s.attribute && !(at > 1 && clause_.is(at - 1, WordClass::article) && clause_.is(at - 2, WordClass::be));
        s.head = s.attribute ? attributed(at) : event_word(at, head);
        s.recurs = s.attribute && recurs(at);
        if (!s.attribute) s.stage = stage(at, head);
        s.being = !s.attribute && at > 0 && clause_.is(at - 1, WordClass::be);
        span(s, at);
        dates_.push_back({at, out_.size()});
        out_.push_back(std::move(s));
    }
    /// "12 years ago", "for the last 27 years"
    void reckoned(std::size_t at) {
        auto const& when = clause_.time(at);
        bool const ago = when.count < -1 && !when.rolling && !when.from_last && when.ordinal == 0;
        if (!ago && when.length < 2) return;
        auto s = start(at);
        s.kind = ago ? StatedKind::ago : StatedKind::lasting;
        s.text = clause_.printed(at, at);
        s.figure.value = s.figure.low.emplace(ago ? -when.count : when.length);
        s.figure.high = s.figure.usual_low = s.figure.usual_high = s.figure.low;
        s.unit = ago ? static_cast<std::uint32_t>(when.unit) : when.length_unit;
        s.head = event_word(at, at < 2);
        describe(s, clause_.after(at, at < 2));
        out_.push_back(std::move(s));
    }
    /// "film" of "a 1940 silent film".
    [[nodiscard]] StemId attributed(std::size_t at) const {
        auto const counted = clause_.counted(at, true);
        return counted.head == nullptr ? StemId::none : stems_.of(*counted.head);
    }
    [[nodiscard]] bool recurs(std::size_t at) const {
        auto const counted = clause_.counted(at, true);
        for (auto const* t = counted.begin; counted.head != nullptr && t != counted.end; ++t) {
            if (t->is(WordClass::event) || kin_role(*t) == KinRole::recurring) return true;
        }
        return false;
    }
    /// "as of 5 May" says since when it is known, "by 5 May" when it ends.
    [[nodiscard]] bool as_of(When const& when) const {
        auto const& lexicon = vocabulary_.lexicon;
        auto word = clause_.text(when.span).substr(0, when.named.begin - when.span.begin);
        while (word.ends_with(' ')) word.remove_suffix(1);
        auto const* until = lexicon.sense(lexicon.find_phrase(word), WordClass::until);
        return until != nullptr && until->value >= 10;
    }
    /// The word nearest to a date that is no name: what happened then.
    [[nodiscard]] std::size_t event_item(std::size_t at, bool head) const {
        auto const part = head ? Part{at + 1, clause_.next_time(at), 0, 0} : clause_.before(at);
        auto last = clause_.size();
        for (auto i = part.begin; i < part.end; ++i) {
            if (!clause_.tells(i) || clause_[i].capital) continue;
            last = i;
            if (head && (clause_.is(i, WordClass::verb | WordClass::measure_verb) || means(clause_[i], WordClass::kin))) break;
        }
        return last;
    }
    [[nodiscard]] StemId event_word(std::size_t at, bool head) const {
        auto const item = event_item(at, head);
        return item < clause_.size() ? clause_.stem(item) : StemId::none;
    }
    /// Whether its event is the first or the last day of something; "closed starting" is both.
    [[nodiscard]] int stage(std::size_t at, bool head) const {
        auto const part = head ? Part{at + 1, clause_.next_time(at), 0, 0} : clause_.before(at);
        bool first = false, last = false;
        for (auto i = part.begin; i < part.end; ++i) {
            first |= kin_role(clause_[i]) == KinRole::first;
            last |= kin_role(clause_[i]) == KinRole::last;
        }
        auto const item = event_item(at, head);
        if (item == clause_.size() || first == last) return 0;
        auto const role = kin_role(clause_[item]);
        return role == KinRole::first ? 1 : role == KinRole::last ? -1 : 0;
    }
    /// The other end of a span of dates, forward or back; size() when there is none.
    [[nodiscard]] std::size_t other_end(std::size_t at, bool forward) const {
        bool joined = false;
        for (auto i = at; forward ? ++i < clause_.size() : i-- > 0;) {
            if (clause_.is(i, WordClass::a_time)) return joined || clause_.time(i).bound != clause_.time(at).bound ? i : clause_.size();
            if (!clause_.mark(i, '-') && !clause_.mark(i, '~') && !clause_.is(i, WordClass::to | WordClass::until)) break;
            joined = true;
        }
        return clause_.size();
    }
    /// "(8 April 1974 - 2 February 2013)" are a birth and a death; "from May 1994 to August 1995" a beginning and an end.
    void span(Stated& s, std::size_t at) {
        bool const first = other_end(at, true) < clause_.size();
        if (!first && other_end(at, false) >= clause_.size()) return;
        auto const begin = first ? at : other_end(at, false);
        bool const life = clause_.time(begin).bound == Bound::within && begin > 0 && clause_[begin - 1].kind != TokenKind::word;
        auto const stage = stems_.named("kin", life ? (first ? "birth" : "death") : (first ? "begin" : "end"));
        add(s.near, stage);
        if (life) {
            s.head = stage;
            s.stage = first ? 1 : -1;
        }
        s.slot_only = false;
        s.when->bound = Bound::within;
    }
    /// A time that the sentence states once, or at its head, holds for all its amounts; a date that is the time of an
    /// amount says when, not what.
    void share_time() {
        bool amounts = false;
        for (auto i = first_; i < out_.size(); ++i) amounts |= out_[i].kind == StatedKind::amount && !out_[i].duration;
        std::int16_t event_year = 0;
        for (auto const& [at, index] : dates_) {
            if (clause_.attribute(at) && clause_.is(at + 1, WordClass::event)) event_year = clause_.time(at).year;
        }
        for (auto i = first_; i < out_.size(); ++i) out_[i].event_year = event_year;
        for (auto const& [at, index] : dates_) {
            bool const of_event = at > 0 && clause_.is(at - 1, WordClass::event) && clause_.time(at).day != 0;  // "the crash on 5 May"
            out_[index].deadline &= !amounts;
            out_[index].beside_amounts = !of_event && (taken_[at] || (amounts && at < 2 && !clause_.attribute(at)));
        }
        if (dates_.empty() || clause_.attribute(dates_.front().at)) return;
        std::size_t times = 0;
        for (std::size_t i = 0; i < clause_.size(); ++i) times += clause_.is(i, WordClass::a_time) && clause_.next_time(i) > i + 2;  // "the full year of 2023" is one
        if (times != 1 && dates_.front().at >= 2) return;
        auto const when = out_[dates_.front().index].when;
        for (auto i = first_; i < out_.size(); ++i) {
            if (out_[i].kind == StatedKind::amount && !out_[i].when && !out_[i].duration) out_[i].when = when;
        }
    }

    /// A part that counts something else than all other figures of its sentence is a count of its own: "41 people, among
    /// them six children".
    void set_parts() {
        for (auto i = first_; i < out_.size(); ++i) {
            auto& s = out_[i];
            if (!s.part || s.head == StemId::none) continue;
            bool shared = false;
            for (auto k = first_; k < out_.size(); ++k) shared |= k != i && (out_[k].head == s.head || (out_[k].head == StemId::none && out_[k].measure == StemId::none));
            s.part = shared;
        }
    }

    struct Dated { std::size_t at, index; };  ///< the item, and its place in out_

    Clause const& clause_;
    Vocabulary const& vocabulary_;
    Stems& stems_;
    Assertions const& assertions_;
    std::vector<Stated>& out_;
    std::size_t first_;
    bool of_event_ = false;  ///< the noun of the last figure is an event
    std::size_t amount_begin_ = 0, amount_end_ = 0;  ///< items of the last amount
    StemSet wide_;
    std::vector<Dated> dates_;
    std::vector<bool> taken_;  ///< whether an item is the time of an amount
};

}  // namespace

std::vector<Stated> read_stated(std::string_view text, std::optional<Day> date, Vocabulary const& vocabulary, Stems& stems) {
    Article article;
    article.text.assign(text);
    article.published = date;
    Reading reading;
    parse(article, vocabulary.lexicon, reading);
    Assertions assertions;
    for (auto const& a : reading.assertions) assertions.emplace(a.quantity.span.begin, &a);
    std::vector<Stated> out;
    ItemLine line;
    std::uint32_t index = 0;
    for (auto const& sentence : reading.sentences) {
        read_items(std::span<Token const>{reading.tokens.data() + sentence.first, sentence.last - sentence.first}, line);
        auto const first = out.size();
        RoleReader{Clause{line, text, stems}, vocabulary, stems, assertions, out}.run();
        for (auto i = first; i < out.size(); ++i) out[i].sentence = index;
        ++index;
    }
    return out;
}

}  // namespace claimcheck
