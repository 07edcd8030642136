// Cuts are marks and conjunctions. A part runs from its figure to the first cut behind which nothing is said, so that
// ", 12 of them" reaches the words before its comma.
#include "engine/clause.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr ClassSet joins = WordClass::and_ | WordClass::or_ | WordClass::subordinate;
/// Words that begin the part of the next figure: "for", "with", "against"; "of" and "in" belong to what they follow.
bool begins_part(Token const& t) {
    return t.classes.any(joins | WordClass::compared | WordClass::part) ||
           (t.is(WordClass::preposition) && !t.classes.any(WordClass::of | WordClass::in_ | WordClass::place_prep));
}
bool cuts(Token const& t) {
    return t.is(',') || t.is(';') || t.is('(') || t.is(')') || t.is('[') || t.is(']') || t.is('~') || t.is('.') ||
           (t.classes.any(joins) && !t.is(WordClass::preposition));  // "released as a single" is one part
}

}  // namespace

bool rating_scale(Number n) {
    return n == Number{4} || n == Number{5} || n == Number{10} || n == Number{20} || n == Number{100};
}

Clause::Clause(ItemLine const& line, std::string_view text, Stems& stems)
    : line_(line), items_(line.items), text_(text), stems_(stems) {
    std::uint32_t aside_end = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (auto const* q = aside(i)) aside_end = q->span.end;
        figure_.push_back(items_[i].begin >= aside_end && is(i, WordClass::a_quantity) && counts(i));
    }
}

Part Clause::before(std::size_t at) const {
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

Part Clause::after(std::size_t at, bool head) const {
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
        if (!begins_part(items_[i - 1])) continue;
        p.end = i - 1;
        p.own_end = std::min(p.own_end, p.end);
        break;
    }
    return p;
}

StemId Clause::stem(std::size_t i) const {
    if (is(i, WordClass::a_time | WordClass::aged)) return StemId::none;
    if (!is(i, WordClass::a_quantity)) return stems_.of(items_[i]);
    // "a score of 81": words that the grammar takes for a number keep their meaning where they count nothing
    return figure_.size() <= i || figure_[i] ? StemId::none : stems_.of_kin(items_[i].text.substr(items_[i].text.find_last_of(' ') + 1));
}

Counted Clause::counted(std::size_t at, bool unit) const {
    constexpr auto goes_on = WordClass::and_ | WordClass::or_ | WordClass::of | WordClass::a_quantity;
    auto from = is(at + 1, WordClass::of | WordClass::part) ? at + 1 : at;
    auto counted = counted_behind(from);
    while (counted.head == nullptr && !unit && (mark(from + 1, ',') || is(from + 1, goes_on) || opens_rating(from + 1))) {
        ++from;
        if (!is(from, WordClass::a_quantity)) continue;
        if (quantity(from).unit != 0) return {};
        counted = counted_behind(from);
    }
    return counted;
}

/// "62 confirmed cases", "3,398 COVID-19 tests": what the grammar stops at and a counted noun may still follow.
Counted Clause::counted_behind(std::size_t at) const {
    while (at + 2 < items_.size() && !is(at + 1, WordClass::measure_noun) &&
           (is(at + 1, WordClass::status | WordClass::reckoned | WordClass::adverb) ||
            (is(at + 1, WordClass::said) && may_be_noun(items_[at + 2])))) {
        ++at;
    }
    auto counted = read_counted(items_, at, false);
    while (counted.head != nullptr && kin_role(*(counted.end - 1)) == KinRole::scope) {  // "5 million worldwide"
        if (--counted.end == counted.begin) return {};
        counted.head = counted.end - 1;
    }
    if (counted.head == nullptr) return counted;
    auto const end = static_cast<std::size_t>(counted.end - items_.data());
    if (!mark(end, '-') || !number(end + 1) || items_[end + 1].spaced) return counted;
    auto const more = read_counted(items_, end + 1, false);
    if (more.head == nullptr) return counted;
    counted.end = more.end;
    counted.head = more.head;
    return counted;
}

bool Clause::part_of_fraction(std::size_t i) const {
    auto const any_number = [&](std::size_t k) { return number(k) || is(k, WordClass::a_quantity); };
    if (mark(i + 1, '/') && any_number(i + 2)) return true;
    if (i > 1 && mark(i - 1, '/') && any_number(i - 2)) return true;
    return i >= 3 && out_of(i - 3) != 0;
}

bool Clause::part_of_name(std::size_t i, std::string_view text) const {
    auto before = i;
    while (before > 0 && mark(before - 1, '-')) --before;
    if (before == 0) return false;
    auto const& t = items_[before - 1];
    if (t.is(WordClass::label)) return true;
    bool const digits = text.front() >= '0' && text.front() <= '9';
    if (!digits) return text.front() >= 'A' && text.front() <= 'Z';
    if (!t.capital || before <= 1 || t.kind != TokenKind::word || t.mention >= 0 || t.is(WordClass::place)) return false;
    auto const counted = read_counted(items_, i, true);  // "gave Tom 3 more apples"
    return counted.head == nullptr ? !counted.more : counted.names;
}

bool Clause::counts(std::size_t i) const {
    if (part_of_fraction(i)) return false;
    auto const& q = quantity(i);
    bool const base = q.round && q.hedge < 0 && q.unit == 0;
    if (base && i > 0 && is(i - 1, WordClass::per)) return false;  // "86 boys per 100 girls"
    auto const unit = text_.substr(q.span.begin, q.span.size());
    auto const unit_at = unit.find_last_of(' ') + 1;
    if (q.duration && unit_at != 0 && unit[unit_at] >= 'A' && unit[unit_at] <= 'Z') return false;  // the "60 Minutes" show
    if (q.hedge >= 0 || q.range || q.vague || q.unit != 0) return true;
    if (is(i + 1, WordClass::of) && (q.value == Number{1} || is(i + 2, WordClass::a_quantity))) return false;
    auto const text = text_.substr(q.span.begin, q.span.size());
    auto const last = text.substr(text.find_last_of(' ') + 1);
    if (stems_.of_kin(last) != StemId::none) return false;                                                      // "a score of 81"
    if (is(i + 1, WordClass::fraction) || (mark(i + 1, '-') && is(i + 2, WordClass::fraction))) return false;   // "two thirds"
    if (i > 1 && is(i - 1, WordClass::of) && is(i - 2, WordClass::age)) return false;
    if (i > 0 && q.value < Number{1} && is(i - 1, WordClass::ordinal)) return false;                            // "the third quarter of"
    return !part_of_name(i, text);
}

Quantity const* Clause::aside(std::size_t i) const {
    if (out_of(i) != 0 && counted_behind(i + 3).head == nullptr) return nullptr;  // a rating
    auto const found = std::find_if(line_.asides.begin(), line_.asides.end(), [&](Quantity const& q) { return q.span.begin == items_[i].begin; });
    return found == line_.asides.end() ? nullptr : &*found;
}

std::size_t Clause::last_of(Quantity const& aside, std::size_t i) const {
    while (i + 1 < items_.size() && items_[i + 1].begin < aside.span.end) ++i;
    return i;
}

std::int64_t Clause::out_of(std::size_t i) const {
    if (!is(i, WordClass::a_quantity) || !opens_rating(i + 1) || !is(i + 2, WordClass::of) || !is(i + 3, WordClass::a_quantity)) return 0;
    return rating_scale(quantity(i + 3).value) ? quantity(i + 3).value.num() : 0;
}

bool Clause::year_counts(std::size_t i) const {
    if (items_[i].text.size() != 4 || time(i).year == 0 || time(i).month != 0) return false;
    if (is(i + 1, WordClass::status | WordClass::measure_noun | WordClass::people)) return true;
    return is(i + 1, WordClass::said) && i + 2 < items_.size() && may_be_noun(items_[i + 2]);
}

bool Clause::attribute(std::size_t i) const {
    return time(i).month == 0 && items_[i].text.size() == 4 && i + 1 < items_.size() && may_be_noun(items_[i + 1]);
}

std::size_t Clause::next_time(std::size_t i) const {
    while (++i < items_.size() && !is(i, WordClass::a_time)) {}
    return i;
}

}  // namespace claimcheck
