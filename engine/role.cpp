// A sentence is cut at its marks, conjunctions and figures; what lies between the cuts around a figure is its part of
// the sentence. The counted noun comes from the grammar, the measure from the assertion, where one was read.
#include "engine/role.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "engine/resolve.hpp"
#include "grammar/item.hpp"
#include "grammar/parse.hpp"
#include "grammar/statement.hpp"

namespace claimcheck {
namespace {

using Items = std::span<Token const>;

constexpr ClassSet joins = WordClass::and_ | WordClass::or_ | WordClass::subordinate;
/// Words that begin the part of the next figure: "for", "with", "against"; "of" and "in" belong to what they follow.
bool begins_part(Token const& t) {
    return t.classes.any(joins | WordClass::compared | WordClass::part) ||
           (t.is(WordClass::preposition) && !t.classes.any(WordClass::of | WordClass::in_ | WordClass::place_prep));
}
bool cuts(Token const& t) {
    return t.is(',') || t.is(';') || t.is('(') || t.is(')') || t.is('[') || t.is(']') || t.is('~') || t.is('.') ||
           t.classes.any(joins);
}

struct Part {
    std::size_t begin = 0, end = 0;
    std::size_t own_begin = 0, own_end = 0;  ///< of it the words that no cut parts from the figure
};

class SentenceReader {
public:
    SentenceReader(ItemLine const& line, std::string_view text, Vocabulary const& vocabulary, Stems& stems,
                   std::map<std::uint32_t, Assertion const*> const& assertions, std::vector<Stated>& out)
        : line_(line), items_(line.items), text_(text), vocabulary_(vocabulary), stems_(stems), assertions_(assertions), out_(out) {}

    void run() {
        for (auto const& t : items_) add(wide_, stems_.of(t));
        for (std::size_t i = 0; i < items_.size(); ++i) figure_.push_back(items_[i].is(WordClass::a_quantity) && counts(i));
        taken_.assign(items_.size(), false);
        auto const first = out_.size();
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (figure_[i]) amount(i);
            if (items_[i].is(WordClass::a_time)) year_counts(i) ? plain(i) : date(i);
            if (items_[i].is(WordClass::ordinal)) rank(i);
            if (items_[i].kind == TokenKind::number && rating_at(i)) rating(i);
            if (items_[i].kind == TokenKind::number && mark(i + 1, ':') && number(i + 2)) clock(i);
            if (items_[i].kind == TokenKind::number && mark(i + 1, '-') && number(i + 2)) score(i);
        }
        hold(first);
    }

private:
    [[nodiscard]] Quantity const& quantity(std::size_t i) const { return line_.quantities[static_cast<std::size_t>(items_[i].mention)]; }
    [[nodiscard]] bool is(std::size_t i, WordClass c) const { return i < items_.size() && items_[i].is(c); }
    [[nodiscard]] bool number(std::size_t i) const { return i < items_.size() && items_[i].kind == TokenKind::number; }
    [[nodiscard]] bool mark(std::size_t i, char c) const { return i < items_.size() && items_[i].is(c); }

    [[nodiscard]] bool tells(std::size_t i) const {
        return items_[i].kind == TokenKind::word && !items_[i].is(WordClass::a_time) && stems_.of(items_[i]) != StemId::none;
    }
    /// The words before a figure that are of it: back to a cut that has words behind it.
    [[nodiscard]] Part before(std::size_t at) const {
        Part p{at, at, at, at};
        bool said = false, cut = false;
        while (p.begin > 0) {
            if (figure_[p.begin - 1] || (cuts(items_[p.begin - 1]) && said)) break;
            --p.begin;
            said |= tells(p.begin);
            cut |= cuts(items_[p.begin]);
            if (!cut) p.own_begin = p.begin;
        }
        return p;
    }
    /// The words behind a figure that are of it: up to a cut, or to where the part of the next figure begins. At the
    /// head of a sentence ("On 2 May, the bridge opened") the words behind the cut.
    [[nodiscard]] Part after(std::size_t at, bool head) const {
        Part p{at + 1, at + 1, at + 1, at + 1};
        bool said = !head, cut = false;
        while (p.end < items_.size() && !figure_[p.end] && (!cuts(items_[p.end]) || !said)) {
            said |= tells(p.end);
            cut |= cuts(items_[p.end]);
            ++p.end;
            if (!cut) p.own_end = p.end;
        }
        if (p.end == items_.size() || !figure_[p.end]) return p;
        for (auto i = p.end; i > p.begin; --i) {
            if (begins_part(items_[i - 1])) {
                p.end = i - 1;
                p.own_end = std::min(p.own_end, p.end);
                break;
            }
        }
        return p;
    }

    /// "a score of 81": words that the grammar takes for a number and that count nothing keep their meaning.
    StemId stem_at(std::size_t i) {
        if (!items_[i].is(WordClass::a_quantity) || figure_[i]) return stems_.of(items_[i]);
        return stems_.of_kin(items_[i].text.substr(items_[i].text.find_last_of(' ') + 1));
    }

    void describe(Stated& s, Part const& part) {
        for (auto i = part.begin; i < part.end; ++i) {
            auto const& t = items_[i];
            auto const stem = stem_at(i);
            add(t.capital && i > 0 && !t.is(WordClass::kin) ? s.names : s.near, stem);
            if (i < part.own_begin || i >= part.own_end) continue;
            add(s.own, stem);
            if (t.is(WordClass::other)) add(s.scope, stems_.named("kin", "elsewhere"));
            if (scope(t)) add(s.scope, stem);
            for (auto const c : {WordClass::place, WordClass::people_of}) {
                if (t.is(c)) s.places.push_back(static_cast<EntityId>(static_cast<std::uint32_t>(t.value(c))));
            }
        }
    }
    [[nodiscard]] static bool scope(Token const& t) {
        auto const* kin = t.sense(WordClass::kin);
        return kin != nullptr && t.is(WordClass::kin) && kin->value == 1;
    }
    void describe_before(Stated& s, Part const& part) {
        describe(s, part);
        if (part.begin > 0 && scope(items_[0])) add(s.scope, stems_.of(items_[0]));  // "Worldwide, it took ..."
        for (auto i = part.begin; i < part.end; ++i) {
            auto const& t = items_[i];
            s.denied |= t.is(WordClass::negation);
            s.unreal |= i + 4 > part.end && t.classes.any(WordClass::plan | WordClass::possible);
            s.part |= t.is(WordClass::part);
            if (t.is(WordClass::rise)) s.direction = 1;
            if (t.is(WordClass::fall)) s.direction = -1;
        }
    }

    /// The counted noun behind items[at]; in a list ("8, 9 and 10 votes") that of its end.
    void count(Stated& s, std::size_t at) {
        auto from = at;
        if (is(at + 1, WordClass::of)) from = at + 1;
        auto counted = counted_behind(from, s);
        while (counted.head == nullptr && s.unit == 0 && from + 1 < items_.size() &&
               (mark(from + 1, ',') || items_[from + 1].classes.any(WordClass::and_ | WordClass::or_ | WordClass::out_of | WordClass::of | WordClass::a_quantity))) {
            ++from;
            if (is(from, WordClass::a_quantity)) {
                if (quantity(from).unit != 0) return;
                counted = counted_behind(from, s);
            }
        }
        if (counted.head == nullptr) return;
        for (auto const* t = counted.begin; t != counted.end; ++t) add(s.noun, stems_.of(*t));
        if (s.unit != 0) return;
        s.head = stems_.of(*counted.head);
        s.anyone = counted.head->is(WordClass::people) && counted.head->value(WordClass::people) == 1;
        s.counted = !counted.head->classes.any(WordClass::people | WordClass::soldiers | WordClass::fighters | WordClass::lives);
    }
    /// "62 confirmed cases", "3,398 COVID-19 tests": what the grammar stops at and a counted noun may still follow.
    Counted counted_behind(std::size_t at, Stated& s) const {
        while (at + 2 < items_.size() && !items_[at + 1].is(WordClass::measure_noun) &&
               (items_[at + 1].classes.any(WordClass::status | WordClass::reckoned | WordClass::adverb) ||
                (items_[at + 1].is(WordClass::said) && may_be_noun(items_[at + 2])))) {
            ++at;
        }
        auto counted = read_counted(items_, at, false);
        s.fresh |= counted.fresh;
        if (counted.head == nullptr) return counted;
        auto const end = static_cast<std::size_t>(counted.end - items_.data());
        if (mark(end, '-') && number(end + 1) && !items_[end + 1].spaced) {
            auto const more = read_counted(items_, end + 1, false);
            if (more.head != nullptr) {
                counted.end = more.end;
                counted.head = more.head;
            }
        }
        return counted;
    }

    /// Whether a quantity counts something: no number of a name ("Apollo 13 crew"), no "one of".
    [[nodiscard]] bool counts(std::size_t at) const {
        bool const over = mark(at + 1, '/') && (number(at + 2) || is(at + 2, WordClass::a_quantity));
        if (bottom(at) || over || (at > 1 && items_[at - 1].is('/') && (number(at - 2) || is(at - 2, WordClass::a_quantity)))) return false;
        auto const& q = quantity(at);
        auto const text = text_.substr(q.span.begin, q.span.size());
        bool const bare = q.hedge < 0 && !q.range && !q.vague && q.unit == 0;
        if (!bare) return true;
        if (is(at + 1, WordClass::of) && (q.value == Number{1} || is(at + 2, WordClass::a_quantity))) return false;
        auto const last = text.substr(text.find_last_of(' ') + 1);
        if (vocabulary_.lexicon.sense(vocabulary_.lexicon.find(last).entry, WordClass::kin) != nullptr) return false;  // "a score of 81"
        auto before = at;
        while (before > 0 && items_[before - 1].is('-')) --before;
        if (before == 0) return true;
        auto const& t = items_[before - 1];
        if (t.is(WordClass::label) || (q.value < Number{1} && t.is(WordClass::ordinal))) return false;
        bool const digits = text.front() >= '0' && text.front() <= '9';
        if (digits) return !(t.capital && before > 1 && t.kind == TokenKind::word && t.mention < 0 && !t.is(WordClass::place));
        return !(text.front() >= 'A' && text.front() <= 'Z');
    }

    /// 10 of "8 out of 10" and "8/10": what a rating is out of, no figure of its own.
    [[nodiscard]] bool bottom(std::size_t i) const {
        return i >= 3 && is(i - 1, WordClass::of) && is(i - 2, WordClass::out_of) && is(i - 3, WordClass::a_quantity) && scale_of(quantity(i).value);
    }
    [[nodiscard]] static bool scale_of(Number n) {
        return n == Number{4} || n == Number{5} || n == Number{10} || n == Number{20} || n == Number{100};
    }

    Stated start(std::size_t at) {
        Stated s;
        s.wide = wide_;
        auto const part = before(at);
        describe_before(s, part);
        s.change = at > part.begin && (moves(at - 1) || (at - 1 > part.begin && moves(at - 2) && items_[at - 1].classes.any(WordClass::by | WordClass::of)));
        return s;
    }
    [[nodiscard]] bool moves(std::size_t i) const { return items_[i].classes.any(WordClass::rise | WordClass::fall); }
    /// The time that a part of the sentence states; that behind the figure counts first.
    void time_of(Stated& s, Part const& part) {
        for (auto i = part.end; i > part.begin; --i) {
            if (!items_[i - 1].is(WordClass::a_time) || attribute(i - 1)) continue;
            auto const& when = time(i - 1);
            if (when.kind == WhenKind::day && (when.month != 0 || when.year != 0)) s.when = when;
            taken_[i - 1] = true;
            return;
        }
    }
    /// "a 1940 comedy": a year that belongs to the noun behind it, no time of anything else.
    [[nodiscard]] bool attribute(std::size_t at) const {
        return time(at).month == 0 && items_[at].text.size() == 4 && at + 1 < items_.size() && may_be_noun(items_[at + 1]);
    }

    void amount(std::size_t at) {
        auto const& q = quantity(at);
        auto s = start(at);
        s.text = text_.substr(q.span.begin, q.span.size());
        s.figure = make_figure(q, vocabulary_);
        s.unit = q.unit;
        s.money = q.money;
        s.share = q.share;
        count(s, at);
        auto tail = at;
        if (is(at + 1, WordClass::out_of) && is(at + 2, WordClass::of) && is(at + 3, WordClass::a_quantity) && bottom(at + 3)) {
            s.out_of = quantity(at + 3).value.num();
            tail = at + 3;
            s.head = StemId::none;
        }
        describe(s, after(tail, false));
        time_of(s, before(at));
        time_of(s, after(tail, false));
        if (auto const found = assertions_.find(q.span.begin); found != assertions_.end()) note(s, *found->second);
        out_.push_back(std::move(s));
    }

    void note(Stated& s, Assertion const& a) {
        if (a.measure >= 0 && !s.counted) {
            auto const* m = vocabulary_.measure(static_cast<MeasureId>(static_cast<std::uint32_t>(a.measure)));
            if (m != nullptr) {
                s.measure = stems_.of_measure(m->name);
                s.grows = m->kind == FigureKind::count && !m->settled;
                s.level = m->kind == FigureKind::level;
            }
        }
        s.part |= a.part && a.whole >= 0;
    }

    /// "8.1/10": tokens that the grammar leaves alone.
    [[nodiscard]] bool rating_at(std::size_t i) const {
        if (!mark(i + 1, '/') || i + 2 >= items_.size() || mark(i + 3, '/') || (i > 0 && items_[i - 1].is('/'))) return false;
        auto const top = parse_number(items_[i].text);
        auto const whole = whole_at(i + 2);
        return top && whole && scale_of(*whole) && !(*top > *whole);
    }
    [[nodiscard]] std::optional<Number> whole_at(std::size_t i) const {
        if (is(i, WordClass::a_quantity)) return quantity(i).value;
        return parse_number(items_[i].text);
    }
    /// "1565 confirmed cases": four digits that are no year, since something is counted.
    [[nodiscard]] bool year_counts(std::size_t at) const {
        auto const& t = items_[at];
        if (t.text.size() != 4 || time(at).year == 0 || time(at).month != 0 || at + 2 >= items_.size()) return false;
        auto const& next = items_[at + 1];
        return next.classes.any(WordClass::status | WordClass::measure_noun | WordClass::people) || (next.is(WordClass::said) && may_be_noun(items_[at + 2]));
    }
    void plain(std::size_t at) {
        auto s = start(at);
        s.text = items_[at].text;
        exact(s, Number{time(at).year});
        count(s, at);
        describe(s, after(at, false));
        out_.push_back(std::move(s));
    }
    void rating(std::size_t at) {
        Quantity q;
        auto const* first = &items_[at];
        q.value = q.low = q.high = *parse_number(first->text);
        q.step = step_of(first->text);
        auto words = at;
        if (at > 0 && items_[at - 1].is(WordClass::hedge)) {
            q.hedge = static_cast<std::int32_t>(items_[at - 1].value(WordClass::hedge));
            words = at - 1;
        }
        auto s = start(words);
        s.text = text_.substr(items_[words].begin, items_[at + 2].end() - items_[words].begin);
        s.figure = make_figure(q, vocabulary_);
        s.out_of = whole_at(at + 2)->num();
        describe(s, after(at + 2, false));
        out_.push_back(std::move(s));
    }
    [[nodiscard]] static Number step_of(std::string_view digits) {
        std::int64_t den = 1;
        if (auto const point = digits.find('.'); point != std::string_view::npos) {
            for (auto i = point + 1; i < digits.size() && den < Number::finest; ++i) den *= 10;
        }
        return *Number::ratio(1, den);
    }

    void date(std::size_t at) {
        auto const& when = time(at);
        if (when.kind != WhenKind::day && when.kind != WhenKind::season) return;
        auto s = start(at);
        s.kind = StatedKind::date;
        s.text = text_.substr(when.span.begin, when.span.size());
        s.when = when;
        s.slot_only = when.bound == Bound::until;
        bool const head = at < 2 && s.near.empty();
        describe(s, after(at, head));
        if (head) describe(s, {at + 1, next_time(at), at + 1, at + 1});
        s.attribute = attribute(at);
        s.head = event_word(at, head);
        span(s, at);
        dates_.emplace_back(at, out_.size());
        out_.push_back(std::move(s));
    }
    /// The word nearest to a date that is no name: what happened then.
    [[nodiscard]] StemId event_word(std::size_t at, bool behind) {
        auto const part = behind ? Part{at + 1, next_time(at), 0, 0} : before(at);
        auto last = StemId::none;
        for (auto i = part.begin; i < part.end; ++i) {
            if (!tells(i) || items_[i].capital) continue;
            last = stems_.of(items_[i]);
            if (behind && items_[i].classes.any(WordClass::verb | WordClass::measure_verb | WordClass::kin)) break;
        }
        return last;
    }
    [[nodiscard]] std::size_t next_time(std::size_t at) const {
        while (++at < items_.size() && !items_[at].is(WordClass::a_time)) {}
        return at;
    }
    [[nodiscard]] When const& time(std::size_t at) const { return line_.times[static_cast<std::size_t>(items_[at].mention)]; }
    /// The other end of a span of dates, from `at` in steps of one; items_.size() when there is none.
    [[nodiscard]] std::size_t other_end(std::size_t at, bool forward) const {
        bool dash = false;
        for (auto i = at; forward ? ++i < items_.size() : i-- > 0;) {
            if (items_[i].is(WordClass::a_time)) return dash || time(i).bound != time(at).bound ? i : items_.size();
            if (!items_[i].is('-') && !items_[i].is('~') && !items_[i].classes.any(WordClass::to | WordClass::until)) break;
            dash = true;
        }
        return items_.size();
    }
    /// "(8 April 1974 - 2 February 2013)" are a birth and a death; "from May 1994 to August 1995" a beginning and an end.
    void span(Stated& s, std::size_t at) {
        bool const first = other_end(at, true) < items_.size();
        if (!first && other_end(at, false) >= items_.size()) return;
        auto const& begin = time(first ? at : other_end(at, false));
        bool const life = begin.bound == Bound::within;
        add(s.near, stems_.named("kin", life ? (first ? "birth" : "death") : (first ? "begin" : "end")));
        s.slot_only = false;
        s.when->bound = Bound::within;
    }

    /// "at 7:30 pm": a time of day, the half of the day aside.
    void clock(std::size_t at) {
        auto const hour = parse_number(items_[at].text);
        auto const minute = parse_number(items_[at + 2].text);
        if (!hour || !minute || !hour->whole() || !minute->whole() || hour->num() > 24 || minute->num() > 59 || items_[at + 2].text.size() != 2) return;
        auto s = start(at);
        s.kind = StatedKind::clock;
        s.text = text_.substr(items_[at].begin, items_[at + 2].end() - items_[at].begin);
        exact(s, Number{hour->num() % 12 * 60 + minute->num()});
        describe(s, after(at + 2, false));
        out_.push_back(std::move(s));
    }
    /// "won 3-1": a score, the higher side first.
    void score(std::size_t at) {
        auto const a = parse_number(items_[at].text);
        auto const b = parse_number(items_[at + 2].text);
        if (!a || !b || !a->whole() || !b->whole() || *a >= Number{1000} || *b >= Number{1000} || mark(at + 3, '-') || mark(at + 3, '/')) return;
        if (at > 0 && !items_[at].spaced) return;
        auto s = start(at);
        s.kind = StatedKind::score;
        s.text = text_.substr(items_[at].begin, items_[at + 2].end() - items_[at].begin);
        exact(s, Number{std::max(a->num(), b->num()) * 1000 + std::min(a->num(), b->num())});
        describe(s, after(at + 2, false));
        out_.push_back(std::move(s));
    }
    static void exact(Stated& s, Number value) {
        s.figure.value = value;
        s.figure.low = s.figure.high = s.figure.usual_low = s.figure.usual_high = value;
        s.figure.step = Number{1};
    }

    /// "third largest", "ranked 25th": only where the words make it a place in an order.
    void rank(std::size_t at) {
        auto value = items_[at].value(WordClass::ordinal);
        auto first = at;
        if (at > 0 && items_[at - 1].kind == TokenKind::number && !items_[at].spaced) {
            auto const digits = parse_number(items_[at - 1].text);
            if (!digits || !digits->whole()) return;
            value = digits->num();
            first = at - 1;
        }
        auto next = at + 1;
        while (next < items_.size() && items_[next].is('-')) ++next;
        if (!is(next, WordClass::superlative)) return;
        auto s = start(first);
        s.kind = StatedKind::rank;
        s.text = text_.substr(items_[first].begin, items_[at].end() - items_[first].begin);
        exact(s, Number{value});
        add(s.noun, stems_.of(items_[next]));
        auto const counted = read_counted(items_, next, false);
        for (auto const* t = counted.begin; t != counted.end; ++t) add(s.noun, stems_.of(*t));
        if (counted.head != nullptr) s.head = stems_.of(*counted.head);
        describe(s, after(at, false));
        out_.push_back(std::move(s));
    }

    /// A time that the sentence states once holds for all its amounts; a date that is the time of an amount says when,
    /// not what.
    void hold(std::size_t first) {
        bool amounts = false;
        for (auto i = first; i < out_.size(); ++i) amounts |= out_[i].kind == StatedKind::amount;
        for (auto const& [at, index] : dates_) out_[index].beside_amounts = taken_[at] || (amounts && at < 2 && !attribute(at));
        if (dates_.empty() || attribute(dates_.front().first) || (dates_.size() != 1 && dates_.front().first >= 2)) return;
        auto const when = out_[dates_.front().second].when;
        for (auto i = first; i < out_.size(); ++i) {
            if (out_[i].kind == StatedKind::amount && !out_[i].when) out_[i].when = when;
        }
    }

    ItemLine const& line_;
    Items items_;
    std::string_view text_;
    Vocabulary const& vocabulary_;
    Stems& stems_;
    std::map<std::uint32_t, Assertion const*> const& assertions_;
    std::vector<Stated>& out_;
    StemSet wide_;
    std::vector<std::pair<std::size_t, std::size_t>> dates_;  ///< item and index in out_
    std::vector<bool> taken_;   ///< whether an item is the time of an amount
    std::vector<bool> figure_;  ///< whether an item is a quantity that counts something
};

}  // namespace

std::vector<Stated> read_stated(std::string_view text, std::optional<Day> date, Vocabulary const& vocabulary, Stems& stems) {
    Article article;
    article.text.assign(text);
    article.published = date;
    Reading reading;
    parse(article, vocabulary.lexicon, reading);
    std::map<std::uint32_t, Assertion const*> assertions;
    for (auto const& a : reading.assertions) assertions.emplace(a.quantity.span.begin, &a);
    std::vector<Stated> out;
    ItemLine line;
    for (auto const& sentence : reading.sentences) {
        read_items(std::span<Token const>{reading.tokens.data() + sentence.first, sentence.last - sentence.first}, line);
        SentenceReader{line, text, vocabulary, stems, assertions, out}.run();
    }
    return out;
}

}  // namespace claimcheck
