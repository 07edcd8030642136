// From left to right: what is no figure at all (labels, ordinals, clock times, ages), then a time, then a quantity,
// else the token itself. A first-token gate decides whether a form can start here at all.
#include "grammar/item.hpp"

#include <algorithm>

#include "grammar/forms.hpp"

namespace claimcheck {
namespace {

constexpr ClassSet time_start = WordClass::month | WordClass::weekday | WordClass::season | WordClass::third |
                                WordClass::today | WordClass::this_one | WordClass::since | WordClass::until |
                                WordClass::time_prep | WordClass::back | WordClass::now | WordClass::vague_time |
                                WordClass::so_far | WordClass::all_of | WordClass::article | WordClass::ordinal |
                                WordClass::cardinal | WordClass::holiday | WordClass::quarter | WordClass::each |
                                WordClass::frequency | WordClass::few | WordClass::clock | WordClass::time_unit |
                                WordClass::hedge | WordClass::range_open | WordClass::fraction;
constexpr ClassSet after_article = WordClass::this_one | WordClass::third | WordClass::season | WordClass::ordinal |
                                   WordClass::time_unit | WordClass::holiday | WordClass::weekday | WordClass::part_of_day |
                                   WordClass::quarter | WordClass::cardinal;
constexpr ClassSet after_hedge = WordClass::cardinal | WordClass::article | WordClass::few | WordClass::hedge;
constexpr ClassSet after_preposition = after_article | after_hedge | WordClass::month | WordClass::today | WordClass::all_of |
                                       WordClass::back | WordClass::each | WordClass::clock | WordClass::vague_time;
constexpr ClassSet quantity_start = WordClass::hedge | WordClass::cardinal | WordClass::vague | WordClass::plural_scale |
                                    WordClass::symbol | WordClass::range_open | WordClass::fraction | WordClass::article |
                                    WordClass::minus | WordClass::since;
constexpr ClassSet units = WordClass::unit | WordClass::currency | WordClass::time_unit;
constexpr ClassSet amount_start = WordClass::cardinal | WordClass::vague | WordClass::plural_scale | WordClass::symbol |
                                  WordClass::fraction | WordClass::scale;
constexpr ClassSet starts = time_start | quantity_start | WordClass::currency | WordClass::more | WordClass::indefinite;  ///< of any of them, as digits and a sign are
constexpr ClassSet after_article_count = WordClass::hedge | amount_start | units;
constexpr ClassSet after_amount_hedge = after_article_count | ClassSet{WordClass::article} | WordClass::range_open | WordClass::minus;

constexpr char const* clock_time = "a clock time";
constexpr char const* a_date_or_score = "a date or score";
constexpr char const* an_ordinal = "an ordinal";

bool number(Token const& t) { return t.kind == TokenKind::number; }

class Reader {
public:
    Reader(std::span<Token const> sentence, ItemLine& line, bool gated)
        : first_(sentence.data()), last_(sentence.data() + sentence.size()), line_(line), gated_(gated) {}

    void run() {
        for (auto t = first_; t != last_; ++t) line_.classes = line_.classes | t->classes;
        bool const ratios = line_.classes.any(WordClass::ratio | WordClass::out_of);
        for (auto at = pass_plain(first_); at != last_; at = pass_plain(at)) {
            auto next = at;
            if (number(*at)) {
                if (char const* reason = no_figure(at, next); reason != nullptr) {
                    auto const after = next;
                    next = at;
                    if (!may_be_time(reason) || !time(at, next)) skip(at, next = after, reason);
                    at = next;
                    continue;
                }
            }
            next = at;
            if ((time_gate(at) && aged(at) == nullptr && time(at, next)) || (mixed_gate(at) && length(at, next = at))) {
                at = next;
                continue;
            }
            if (quantity_gate(at)) {
                next = at;
                if (auto const ratio = ratios ? forms::read_ratio(next, last_, first_) : std::nullopt) {
                    auto const [noun, rate] = forms::ratio_of(at, next, last_);
                    if (rate && noun) {  // "one in five trains"
                        add(at, next, *ratio);
                        line_.quantities.back().aside = false;
                    } else {
                        line_.asides.push_back(*ratio);
                        if (rate) skip(at, next, "no noun found for the rate", true);
                    }
                    if (rate) {
                        at = next;
                        continue;
                    }
                    next = at;
                }
                if (auto const share = ratios ? forms::read_ratio_of_noun(at, last_, first_) : std::nullopt) {
                    add(at, at + 1, *share);  // "one [voter] in four"
                    line_.items.push_back(at[1]);
                    add(at + 2, at + 4, WordClass::adverb, 0);
                    at += 4;
                    continue;
                }
                if (auto quantity = forms::read_quantity(next, last_, first_)) {
                    if (at->is(WordClass::hedge_verb) && quantity->money && next != last_ && may_be_noun(*next)) {  // "passed a $95bn bill"
                        line_.items.push_back(*at++);
                        continue;
                    }
                    bool const share = quantity->aside;
                    if (quantity->duration) longer(at, next, *quantity);
                    bool const one = share && next - at == 2 && at->is(WordClass::indefinite) && next[-1].is(WordClass::unit);
                    if (one) {  // "a litre"
                        pass(at, next, "one of a unit");
                        line_.asides.push_back(*quantity);
                    } else if (char const* reason = no_quantity(at, next); reason != nullptr) {
                        skip(at, next, reason);
                    } else if (share || read_age(*quantity, at, next)) {
                        skip(at, next, share ? "no noun found for the share" : "an age", share);
                        line_.asides.push_back(*quantity);
                    } else {
                        add(at, next, *quantity);
                    }
                    at = next;
                    continue;
                }
            }
            if (length_gate(at) && length(at, next = at)) {
                at = next;
                continue;
            }
            if (number(*at)) line_.unused.push_back({{at->begin, at->end()}, "a misprint or too large", true, false});
            line_.items.push_back(*at++);
        }
    }

private:
    /// Tokens that begin nothing are items as they are; returns the first other one.
    Token const* pass_plain(Token const* at) {
        auto const* const from = at;
        while (gated_ && at != last_ && !number(*at) && !at->is('-') && !at->classes.any(starts)) ++at;
        line_.items.insert(line_.items.end(), from, at);
        return at;
    }
    Token const* peek(Token const* at, int by) const {
        auto const to = at + by;
        return to >= first_ && to < last_ ? to : nullptr;
    }
    bool next_is(Token const* at, int by, ClassSet set) const {
        auto const* t = peek(at, by);
        return t != nullptr && t->classes.any(set);
    }

    // ---- times and lengths

    static bool may_be_time(std::string_view reason) { return reason == clock_time || reason == an_ordinal || reason == a_date_or_score; }

    /// A time at `at`: one item, or, if it dates no figure, noted aside while its tokens stay what they are.
    bool time(Token const* at, Token const*& next) {
        auto form = forms::read_when(next, last_, first_);
        if (!form) return false;
        form->when.tense = forms::read_tense(first_, last_, at, next, form->when);
        if (form->aside) {
            line_.times_aside.push_back(form->when);
            pass(at, next, clock_time);
            return true;
        }
        // what an end of a range leaves out, its beginning has said
        if (range_end_ && !line_.times.empty() && line_.times.back().ranged) {
            form->when.year = range_end_->year;
            form->when.tense = line_.times.back().tense;
        }
        range_end_ = form->end;
        add(at, next, WordClass::a_time, line_.times.size());
        line_.times.push_back(form->when);
        return true;
    }
    /// "two years" may go on: "and three months".
    void longer(Token const* at, Token const*& next, Quantity& quantity) const {
        auto end = at;
        auto const length = forms::read_length(end, last_, first_);
        if (!length || end <= next) return;
        quantity = length->quantity;
        next = end;
    }
    bool length(Token const* at, Token const*& next) {
        auto const read = forms::read_length(next, last_, first_);
        if (!read) return false;
        if (read->aside) {
            line_.lengths_aside.push_back(read->quantity);
            pass(at, next, "a length of time");
        } else {
            add(at, next, read->quantity);
        }
        return true;
    }
    /// "one and three quarters of an hour"
    bool mixed_gate(Token const* at) const {
        return (number(*at) || at->is(WordClass::cardinal)) && next_is(at, 1, ClassSet{WordClass::and_}) &&
               (next_is(at, 2, ClassSet{WordClass::fraction}) || next_is(at, 3, ClassSet{WordClass::fraction}));
    }
    bool length_gate(Token const* at) const {
        if (at->value(WordClass::more) == 1) return next_is(at, 1, ClassSet{WordClass::time_unit});
        if (!at->classes.any(WordClass::indefinite | WordClass::fraction | WordClass::hedge)) return false;
        for (int i = 1; i < 5; ++i) {
            if (next_is(at, i, ClassSet{WordClass::time_unit})) return true;
        }
        return false;
    }

    /// "12,000", "400 people", "61 boats": a figure with separators, or a short one before a plain word, begins no time.
    bool counts_plainly(Token const* at) const {
        if (at->text.find(',') != std::string_view::npos) return true;
        auto const* next = peek(at, 1);
        if (at->text.size() > 3 || next == nullptr || next->kind != TokenKind::word || !next->spaced) return false;
        constexpr ClassSet counted = WordClass::people | WordClass::soldiers | WordClass::fighters | WordClass::measure_noun |
                                     WordClass::people_of | WordClass::plural;
        return next->plain_word() || (next->classes.any(counted) && !next->classes.any(time_start));
    }

    bool time_gate(Token const* at) const {
        if (number(*at) && counts(at)) return false;
        if (!gated_) return true;
        if (number(*at)) return !counts_plainly(at);
        if (!at->classes.any(time_start)) return false;
        auto const* next = peek(at, 1);
        if (at->is(WordClass::article)) return next != nullptr && follows_article(*next);
        if (at->is(WordClass::hedge) && next_is(at, -1, ClassSet{WordClass::percent})) return false;  // "4% lower than a year ago"
        if (at->is(WordClass::fraction) && !at->classes.any(WordClass::time_unit | WordClass::ordinal)) return next != nullptr && next->is(WordClass::this_one);  // half past nine
        if (at->is(WordClass::hedge) && !at->classes.any(WordClass::few | WordClass::time_prep)) {
            if (at->is(WordClass::this_one) && next != nullptr && next->is(WordClass::time_unit)) return true;  // past week
            return next != nullptr && follows(next, after_hedge);
        }
        if (at->classes.any(WordClass::time_prep | WordClass::since | WordClass::until | WordClass::range_open) &&
            !at->classes.any(WordClass::back | WordClass::third)) {
            return next != nullptr && follows(next, after_preposition);
        }
        return true;
    }
    static bool follows_article(Token const& t) { return t.classes.any(after_article) || number(t) || t.is('\''); }
    /// Whether a time may go on with a token that has one of the classes, or is a number that counts nothing.
    bool follows(Token const* at, ClassSet set) const {
        if (number(*at)) return !counts(at) && !counts_plainly(at);
        if (!at->classes.any(set)) return false;
        auto const* next = peek(at, 1);
        return !at->is(WordClass::article) || (next != nullptr && follows_article(*next));
    }
    /// "1200k", "2000km", "1000-5000": no year; "8 percent", "257.1 million", "2.5": no time at all.
    bool counts(Token const* at) const {
        auto const* next = peek(at, 1);
        if (next == nullptr) return false;
        if (next->classes.any(WordClass::percent | WordClass::scale)) return true;
        if (next->is(WordClass::unit) && !next->classes.any(time_start | WordClass::clock | WordClass::zone)) return true;
        bool const decimal = at->text.find('.') != std::string_view::npos && at->text.find('.') == at->text.rfind('.');
        constexpr ClassSet behind_hours = WordClass::clock | WordClass::zone | WordClass::in_ | WordClass::to | WordClass::until | WordClass::and_ | WordClass::time_prep;
        if (decimal && next->kind == TokenKind::word && !next->classes.any(behind_hours)) return true;
        if (!next->spaced && next->kind == TokenKind::word)
            return next->classes.any(WordClass::short_scale | WordClass::scale | WordClass::unit | WordClass::currency | WordClass::symbol) && !next->is(WordClass::plural_s);
        auto const* end = next->is('-') ? peek(at, 2) : nullptr;
        return end != nullptr && number(*end) && at->text.size() == 4 && end->text.size() >= 4 && end->text > "2200" && !(end->text.size() == 4 && at->text > end->text);
    }
    bool amount_at(Token const* at) const { return at != nullptr && (number(*at) || at->classes.any(amount_start)); }
    /// A minus sign: not behind a number or a name in capitals ("Episode III -14"), and not before a blank.
    bool sign(Token const* at) const {
        auto const* next = peek(at, 1);
        if (!at->is('-') || next == nullptr || next->spaced || !(number(*next) || next->is(WordClass::symbol))) return false;
        auto const* before = peek(at, -1);
        return before == nullptr || (at->spaced && !number(*before) && !before->all_capitals) || before->is('(');
    }
    /// "=>", "<>": no comparison.
    bool arrow(Token const* at) const {
        auto const comparator = [](Token const& t) { return t.is('<') || t.is('>') || t.is('='); };
        auto const* before = peek(at, -1);
        auto const* after = peek(at, 1);
        return comparator(*at) && ((before != nullptr && !at->spaced && comparator(*before)) || (after != nullptr && !after->spaced && comparator(*after)));
    }
    /// "rupees 500 crore", but not "the dollar", "50 dollars".
    bool money_name(Token const* at) const {
        if (!at->is(WordClass::currency) || at->is(WordClass::symbol)) return false;
        auto const* before = peek(at, -1);
        auto const* next = peek(at, 1);
        return next != nullptr && number(*next) && (before == nullptr || !(number(*before) || before->classes.any(WordClass::article | WordClass::possessive | amount_start)));
    }
    /// "passed two bills": the verb is a hedge only before large numbers.
    bool acts_on_few(Token const* at) const {
        auto const* next = peek(at, 1);
        return at->is(WordClass::hedge_verb) && next != nullptr && next->is(WordClass::cardinal) && next->value(WordClass::cardinal) < 10 &&
               !next_is(at, 2, WordClass::scale | WordClass::cardinal);
    }
    bool quantity_gate(Token const* at) const {
        if (number(*at) || sign(at)) return true;
        if (at->is('-') || arrow(at) || acts_on_few(at)) return false;
        if (money_name(at)) return true;
        if (!gated_) return true;
        if (!at->classes.any(quantity_start)) return false;
        auto const* next = peek(at, 1);
        if (at->classes.any(WordClass::cardinal | WordClass::vague | WordClass::fraction)) return true;
        if (next == nullptr) return at->is(WordClass::plural_scale);
        if (at->is(WordClass::hedge) && number(*next) && next->text.size() <= 2 && next_is(at, 2, WordClass::month)) return false;  // "around 27 May"
        if (at->is(WordClass::hedge)) return number(*next) || next->is('-') || next->classes.any(after_amount_hedge);
        if (at->is(WordClass::article)) return number(*next) || next->classes.any(after_article_count);
        if (at->is(WordClass::since)) return amount_at(next) || next->is(WordClass::hedge);
        return true;
    }

    /// Numbers that count nothing; moves `next` behind them.
    char const* no_figure(Token const* at, Token const*& next) const {
        auto const* before = peek(at, -1);
        auto const* after = peek(at, 1);
        next = at + 1;
        bool const glued = before != nullptr && !at->spaced;
        if (glued && before->kind == TokenKind::word && (!before->is(WordClass::symbol) || before->text.size() == 1)) return "part of a name";
        if (glued && (before->is('#') || before->is('^'))) return "a label";
        if (code(at)) return "part of a name";
        if (glued && before->is('-') && !before->spaced && at - first_ >= 2 && (at - 2)->kind == TokenKind::word &&
            !(at - 2)->classes.any(WordClass::month | WordClass::third) && !((at - 2)->is(WordClass::measure_noun) && at->whole < 0)) {
            return "part of a name";  // but "a magnitude-6.1 quake"
        }
        if (after != nullptr && after->is(WordClass::ordinal) && (!after->spaced || after->text.size() == 2) && !forms::stones(*at, *after)) {  // 5th, "5 th"
            next = at + 2;
            bool const date = next_is(at, 2, ClassSet{WordClass::month}) || next_is(at, 3, ClassSet{WordClass::month});
            return date ? nullptr : an_ordinal;
        }
        if (after != nullptr && !after->spaced) {
            if (after->is(WordClass::plural_s) && at->text.size() != 4) {  // the 1990s are a time
                next = at + 2;
                return "a decade or a name";
            }
            constexpr auto suffix = WordClass::unit | WordClass::scale | WordClass::short_scale | WordClass::currency | WordClass::symbol |
                                    WordClass::percent | WordClass::plural_s | WordClass::clock | WordClass::age | WordClass::hedge_suffix | WordClass::time_unit;
            bool const quarter = after->is(WordClass::quarter) && at->text.size() == 4;  // 2018Q4
            bool const name = (!after->classes.any(suffix) && !quarter) || (after->text.size() == 1 && after->is(WordClass::label));  // "3Dx", "5G"
            if (after->kind == TokenKind::word && after->capital && after->text.size() <= 3 && name) return "part of a name";
            if (after->is(':') && peek(at, 2) != nullptr && number(at[2]) && !at[2].spaced) {
                next = at + 3;
                if (at->text.size() == 1 && next < last_ && next->is(':') && !next->spaced && next_number(next)) next += 2;  // 2:14:04
                return clock_time;
            }
        }
        if (telephone(at, next)) return "a telephone number";
        if (glued && before->is('/') && at - first_ >= 2 && number(*(at - 2))) return a_date_or_score;
        if (slashed(at) && !fraction(at)) {
            next = at + 3;
            while (slashed(next - 1)) next += 2;
            return a_date_or_score;
        }
        if (after != nullptr && after->is(WordClass::clock) && after->value(WordClass::clock) == 2) {  // 15h30, but not "2h"
            bool const minutes = !after->spaced && peek(at, 2) != nullptr && number(at[2]) && !at[2].spaced;
            if (!minutes) return nullptr;
            next = at + 3;
            return clock_time;
        }
        if (after != nullptr && after->is(WordClass::clock) && !(after->is(WordClass::time_unit) && at->text.size() < 4)) {
            next = at + 2;
            return clock_time;
        }
        if (next_is(at, -1, ClassSet{WordClass::label}) && before->kind == TokenKind::word && !next_is(at, -2, ClassSet{WordClass::who}) &&  // "who number 400"
            !next_is(at, 1, WordClass::people | WordClass::soldiers | WordClass::measure_noun | WordClass::unit | WordClass::currency | WordClass::month)) {
            return "a label";
        }
        return nullptr;
    }

    /// "06F6"; the second number of "J1149.5+6663"
    bool code(Token const* at) const {
        auto const* after = peek(at, 1);
        auto const* end = peek(at, 2);
        bool const letter = after != nullptr && !after->spaced && after->kind == TokenKind::word && after->capital && after->text.size() == 1 && !after->is(WordClass::quarter);
        if (letter && end != nullptr && !end->spaced && number(*end)) return true;
        return at - first_ >= 3 && (at - 1)->is('+') && !at->spaced && !(at - 1)->spaced && number(*(at - 2)) && !(at - 2)->spaced &&
               (at - 3)->kind == TokenKind::word;
    }

    /// "0800 123 456", "+44 20 7946 0000"
    bool telephone(Token const* at, Token const*& next) const {
        bool const zero = at->text.size() > 2 && at->text[0] == '0' && at->text.find('.') == std::string_view::npos;
        bool const plus = at != first_ && (at - 1)->is('+') && !at->spaced;
        if (!(zero || plus) || !(next_number(at) || (at + 1 < last_ && (at + 1)->is('-') && next_number(at + 1)))) return false;
        for (next = at + 1; next < last_ && (number(*next) || (next->is('-') && next_number(next)));) ++next;
        return true;
    }
    bool next_number(Token const* at) const { return at + 1 < last_ && number(at[1]); }

    /// "aged 22"; "the ages of 14 and 18"
    Token const* aged(Token const* at) const {
        if (at == first_) return nullptr;
        if ((at - 1)->is(WordClass::aged)) return at - 1;
        return age_end_ == at - 1 && (at - 1)->classes.any(WordClass::and_ | WordClass::or_ | WordClass::to) ? age_word_ : nullptr;
    }
    /// "22-year-old", "aged 18 to 35", ", 27,": an age is a description; gives it its unit and moves `next` behind it.
    bool read_age(Quantity& q, Token const* at, Token const*& next) {
        auto const* unit = next != last_ && next->is('-') ? peek(next, 1) : peek(next, 0);
        if (unit != nullptr && unit->is(WordClass::age) && q.unit == 0) {
            q.unit = unit->sense(WordClass::age)->key;
            q.span.end = unit->end();
            next = unit + 1;
        } else if (auto const* word = aged(at); word != nullptr && (q.unit == 0 || q.duration)) {
            if (q.unit == 0) q.unit = word->sense(WordClass::aged)->key;
            age_word_ = word;
            age_end_ = next;
        } else if (!behind_name(at, next) && !(q.unit == 0 && bounds_age(q, at, next))) {
            return false;
        }
        return q.aside = true;
    }
    /// "children under five were", but "killed children, over 30 of them girls"
    bool bounds_age(Quantity const& q, Token const* at, Token const* next) const {
        if (!at->is(WordClass::hedge_side) || at == first_ || !(at - 1)->is(WordClass::people) || !(q.value < Number{100}) || q.range || q.vague) return false;
        return next == last_ || next->kind == TokenKind::mark || next->classes.any(WordClass::be | WordClass::have | WordClass::and_ | WordClass::or_ | WordClass::in_ | WordClass::verb);
    }
    /// "Mary Jones, 51, runs"
    bool behind_name(Token const* at, Token const* next) const {
        auto const* name = peek(at, -2);
        return name != nullptr && next == at + 1 && number(*at) && at->text.size() <= 2 && (at - 1)->is(',') && next != last_ &&
               (next->is(',') || next->is('.')) && name->capital && name->kind == TokenKind::word && !name->is(WordClass::month);
    }

    /// "9/11", "2020/21", "8/10"
    bool slashed(Token const* at) const {
        auto const* end = peek(at, 2);
        return end != nullptr && (at + 1)->is('/') && !(at + 1)->spaced && !end->spaced && number(*end);
    }
    bool fraction(Token const* at) const {
        auto next = at;
        return forms::read_quantity(next, last_, first_) && next > at + 1;
    }

    /// A quantity that turns out to be none once its end is seen.
    char const* no_quantity(Token const* at, Token const* next) const {
        if (number(*(next - 1)) && slashed(next - 1)) return a_date_or_score;
        if (next == at + 1 && at->is(WordClass::cardinal) && at != first_) {
            bool const ends = next == last_ || next->kind == TokenKind::mark ||
                              next->classes.any(WordClass::be | WordClass::have | WordClass::and_ | WordClass::preposition | WordClass::pronoun);
            if ((at - 1)->is(WordClass::label) && (ends || (at->capital && (at - 1)->capital))) return "a label";  // "phase two", "Category Two"
            // "the Group of Seven leaders"
            if (at->capital && at - first_ > 1 && (at - 1)->is(WordClass::of) && (at - 2)->capital && (at - 2)->is(WordClass::label) && next != last_ && !next->capital) return "a name";
            constexpr auto pointing = WordClass::that | WordClass::this_one | WordClass::other | WordClass::more;
            bool const told = ends || next->is(WordClass::verb);  // "that one was", "another one"
            if (at->value(WordClass::cardinal) == 1 && (at - 1)->classes.any(pointing) && told && (next == last_ || !next->is(WordClass::of))) return "a pronoun";
        }
        if (next != last_ && next->is('-') && !next->spaced && next + 1 != last_ && number(*(next + 1)) && number(*(next - 1)) && !(next + 1)->spaced) {
            return "a score";
        }
        if (at != first_ && (at - 1)->is('-') && !at->spaced && at - first_ >= 2 && number(*(at - 2))) return "a score";
        return nullptr;
    }

    void add(Token const* at, Token const* next, WordClass kind, std::size_t index) {
        bool const limit = at->is(WordClass::hedge_side) && !at->is(WordClass::place_prep);
        Token item = *at;
        item.text = text_of(at, next);
        item.inflections = {};
        item.classes = ClassSet{kind};
        if (limit) item.classes.add(WordClass::hedge_side);  // "below 60", where something fell to
        if (at->is(WordClass::hedge_verb) && !at->is(Inflection::ing)) item.classes.add(WordClass::hedge_verb);  // "[the price] passed 60"
        item.kind = TokenKind::word;
        item.senses = nullptr;
        item.sense_count = 0;
        item.mention = static_cast<std::int32_t>(index);
        line_.items.push_back(item);
    }
    void add(Token const* at, Token const* next, Quantity const& quantity) {
        add(at, next, WordClass::a_quantity, line_.quantities.size());
        line_.quantities.push_back(quantity);
    }
    /// Tokens stay; what is a number among them is no figure.
    void pass(Token const* at, Token const* next, char const* reason) {
        if (std::any_of(at, next, number)) return skip(at, next, reason);
        for (; at != next; ++at) line_.items.push_back(*at);
    }
    void skip(Token const* at, Token const* next, char const* reason, bool figure = false) {
        line_.unused.push_back({{at->begin, (next - 1)->end()}, reason, figure, false});
        for (; at != next; ++at) line_.items.push_back(*at);
    }

    Token const* first_;
    Token const* last_;
    Token const* age_word_ = nullptr;  ///< the "aged" of the last age, and where that ended
    Token const* age_end_ = nullptr;
    ItemLine& line_;
    std::optional<When> range_end_;
    bool gated_;
};

}  // namespace

void ItemLine::clear() {
    items.clear();
    classes = {};
    quantities.clear();
    times.clear();
    times_aside.clear();
    lengths_aside.clear();
    asides.clear();
    unused.clear();
}

bool acts(std::span<Token const> items, std::size_t i) {
    constexpr auto verbs = WordClass::be | WordClass::have | WordClass::verb | WordClass::measure_verb | WordClass::plan |
                           WordClass::possible | WordClass::adverb;
    return i + 1 < items.size() && (items[i + 1].classes.any(verbs) || items[i + 1].is(Inflection::past));
}

void read_items(std::span<Token const> sentence, ItemLine& line, bool gated) {
    line.clear();
    Reader{sentence, line, gated}.run();
}

}  // namespace claimcheck
