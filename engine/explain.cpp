#include "engine/explain.hpp"

#include <algorithm>

#include "engine/counted.hpp"
#include "engine/day_text.hpp"
#include "engine/figure.hpp"

namespace claimcheck {
namespace {

std::string plural_measure(Claim const& c) {
    std::string name{c.measure_name};
    bool const things = counts_openly(c) && !c.noun.empty();
    if (things) name.replace(name.rfind(' ') + 1, std::string::npos, c.noun);  // "farm tractors", as printed
    std::replace(name.begin(), name.end(), '-', ' ');
    return name;
}

std::string one_line(std::string_view text) {
    std::string out{text};
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

std::string voice(Standing const& s) {
    if (s.claim->claimant.known()) return one_line(s.claim->claimant.name);
    if (!s.document->publisher.empty()) return std::string{s.document->publisher};
    return std::string{s.document->id};
}

/// The figure as printed, with what it counts the first time.
std::string figure_words(Standing const& s, bool with_noun, bool begins) {
    auto out = one_line(s.claim->text);
    if (!begins) out = inside_a_sentence(std::move(out), s.claim->figure);
    bool const plain = s.claim->measure != MeasureId::none && s.claim->unit != "percent" && !s.claim->figure.value.whole();
    bool const unit_unsaid = s.claim->unit == s.claim->measure_name && s.claim->text.find(s.claim->unit) == std::string_view::npos;
    if (with_noun && unit_unsaid && !s.claim->unit.empty()) return out + " " + std::string{s.claim->unit};  // "5.9 magnitude"
    if (with_noun && !plain && s.claim->temporal != Temporal::share && !s.claim->measure_name.empty()) out += " " + plural_measure(*s.claim);
    return out;
}

/// To one digit behind the point, large ones whole.
std::string about(std::optional<Number> const& rate) {
    if (!rate) return "?";
    auto const tenths = Number::product(*rate, Number{10});
    if (!tenths) return grouped(*rate);
    auto const rounded = (tenths->num() + tenths->den() / 2) / tenths->den();
    if (rounded >= 100) return grouped(Number{(rounded + 5) / 10});
    return grouped(Number::ratio(rounded, 10).value_or(*rate));
}

/// To three digits; what is below a millionth as it is.
Number rounded(Number n) {
    constexpr std::int64_t finest = 1'000'000, digits = 1000;
    auto const parts = n < Number{digits} ? finest : 1;
    auto const whole = n.num() / n.den();
    auto const count = parts == 1 ? whole : n.num() % n.den() * parts / n.den() + whole * parts;
    std::int64_t step = 1;
    while (count / step >= digits) step *= 10;
    return count > 0 ? Number::ratio((count + step / 2) / step * step, parts).value_or(n) : n;
}

/// "25.7 kilometres", in the unit of a claim.
std::string amount_in(Number n, Claim const& c, Vocabulary const& v) {
    auto const shown = rounded(n);
    return grouped(shown) + ' ' + (shown == Number{1} ? std::string{c.unit} : plural_unit(c.unit, v.lexicon));
}

/// "about 25.7 kilometres": a figure in another's unit.
std::string converted_words(Standing const& s, Standing const& to, Vocabulary const& v) {
    auto const n = in_unit_of(s.claim->figure.value, s, to);
    if (!n) return "?";
    return (rounded(*n) == *n ? "" : "about ") + amount_in(*n, *to.claim, v);
}

Range rounded(Range r) {
    for (auto* end : {&r.low, &r.high})
        if (*end) *end = rounded(**end);
    return r;
}

std::string per_day(Number value, std::int64_t days) { return about(Number::quotient(value, Number{days})); }

std::string weeks(int days) {
    if (days == 0) return "on one day";
    if (days < 14) return "in " + std::to_string(days) + (days == 1 ? " day" : " days");
    if (days < 70) return "in about " + std::to_string((days + 3) / 7) + " weeks";
    return "in about " + std::to_string((days + 15) / 30) + " months";
}

std::string article_year(std::optional<Day> day) {
    return day ? std::to_string(static_cast<int>(std::chrono::year_month_day{*day}.year())) : std::string{};
}

Number gap_between(Range const& low, Range const& high) {
    if (!low.high || !high.low) return Number{0};
    return Number::difference(*high.low, *low.high).value_or(Number{0});
}

std::vector<std::string> explain_growth(Standing const& later, Standing const& earlier) {
    std::vector<std::string> out;
    auto const value = earlier.claim->figure.value;
    auto const more = Number::difference(later.claim->figure.value, value).value_or(Number{0});
    auto const gap = (*later.as_of - *earlier.as_of).count();
    auto const length = earlier.begin ? (*earlier.as_of - *earlier.begin).count() : 0;
    if (gap > 0 && length > 0) {
        out.push_back(grouped(value) + " since " + article_year(earlier.begin) + " is " + per_day(value, length) + " a day; " + grouped(more) +
                      " more in " + std::to_string(gap) + (gap == 1 ? " day is " : " days is ") + per_day(more, gap) + " a day.");
        out.emplace_back("They fit if the count was revised or widened.");
    }
    return out;
}

/// What two newsrooms may mean by one word, each in its own way.
std::string_view wider(Claim const& c, Vocabulary const& v) {
    constexpr std::string_view revised = "one was revised or measures something else";
    if (c.temporal == Temporal::share || c.temporal == Temporal::rate) return revised;
    switch (counted_as(c, v)) {
        case CountedKind::people: return "one counts a wider group than the other";
        case CountedKind::things: return "one counts a wider area or more kinds than the other";
        case CountedKind::money: return "one includes more than the other";
        case CountedKind::measurement: return "one was revised or measured in another way";
        case CountedKind::share: break;
    }
    return revised;
}

/// What would reconcile the two; `gap` tells how far they are apart, `higher` that the later one is the higher.
std::string what_fits(Standing const& later, Standing const& earlier, bool higher, std::string const& gap, Vocabulary const& v) {
    auto const& c = *later.claim;
    bool const count = is_count(c);
    auto const days = as_of_gap(later, earlier).value_or(0);
    std::string wide{wider(c, v)};
    if (c.temporal == Temporal::level && days > 0) {
        bool const people = counted_as(c, v) == CountedKind::people;
        auto const moved = people && !higher ? gap + " left" : std::string{higher ? "the figure rose by " : "the figure fell by "} + gap;
        return moved + " " + weeks(days) + ", or if " + wide;
    }
    if (count && days > 0 && !higher) return "the earlier figure was too high, or if " + wide;
    if (count && days == 0 && !later.settled) return wide + ", or if the higher one is the later";
    return wide;
}

}  // namespace

std::string inside_a_sentence(std::string text, Figure const& figure) {
    bool const digits = text.find_first_of("0123456789") != std::string::npos;
    bool const word = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && (text[1] == ' ' || (text[1] >= 'a' && text[1] <= 'z'));
    if (word && !(digits && figure.hedge == Hedge::exact)) text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string show_day(std::optional<Day> day) {
    return day ? long_day(*day) : "unknown";
}

std::string show_range(Range const& r) {
    if (r.low && r.high) return *r.low == *r.high ? grouped(*r.low) : grouped(*r.low) + "-" + grouped(*r.high);
    if (r.low) return (r.low_open ? "over " : "at least ") + grouped(*r.low);
    if (r.high) return (r.high_open ? "under " : "at most ") + grouped(*r.high);
    return "any number";
}

/// The sum of parts without a hedge, as printed; nullopt when one is hedged or there are none.
static std::optional<std::string> printed_sum(Bindings const& b) {
    Number sum;
    for (auto const* p : b.parts) {
        if (p->claim->figure.hedge != Hedge::exact) return std::nullopt;
        sum = Number::sum(sum, p->claim->figure.value).value_or(sum);
    }
    return b.parts.empty() ? std::nullopt : std::optional{grouped(sum)};
}

std::string fill(std::string_view say, Bindings const& b, std::optional<Range> const& sum) {
    std::string out;
    bool noun = true;
    for (std::size_t at = 0; at < say.size();) {
        auto const open = say.find('{', at);
        auto const close = open == std::string_view::npos ? open : say.find('}', open);
        if (close == std::string_view::npos) return out += say.substr(at);
        out += say.substr(at, open - at);
        auto const name = say.substr(open + 1, close - open - 1);
        at = close + 1;
        auto const point = name.find('.');
        auto const* s = b.find(name.substr(0, point));
        auto const field = point == std::string_view::npos ? std::string_view{} : name.substr(point + 1);
        if ((name == "sum" || name == "computed") && sum) {
            out += printed_sum(b).value_or(show_range(*sum));
        } else if (s == nullptr) {
            out += "{" + std::string{name} + "}";
        } else if (field == "figure" || field.empty()) {
            out += figure_words(*s, noun && !sum, out.empty());
            noun = false;
        } else if (field == "claimant") {
            out += voice(*s);
        } else if (field == "as-of") {
            out += show_day(s->as_of);
        } else if (field == "publisher" || field == "outlet") {
            out += s->document->publisher.empty() ? s->document->id : s->document->publisher;
        } else if (field == "measure") {
            out += plural_measure(*s->claim);
        } else if (field == "subject") {
            out += s->claim->subject.name;
        } else if (field == "place") {
            out += s->claim->place.name;
        } else {
            out += "{" + std::string{name} + "}";
        }
    }
    return out;
}

std::string default_message(Standing const& later, Standing const& earlier) {
    return figure_words(later, true, true) + " (" + voice(later) + "), but " + figure_words(earlier, false, false) + " (" + voice(earlier) + ")";
}

std::vector<std::string> explain_pair(Standing const& later, Standing const& earlier, Vocabulary const& v) {
    bool const count = is_count(*later.claim);
    bool const one = one_unit(later, earlier);
    if (count && one && before(earlier, later) && later.as_of && earlier.as_of && updates(later, earlier, v)) {
        auto growth = explain_growth(later, earlier);
        if (!growth.empty()) return growth;
    }
    auto const& x = later.claim->figure;
    auto const& y = earlier.claim->figure;
    auto const a = usual_as_read(*later.claim, v);
    auto const b = in_unit_of(usual_as_read(*earlier.claim, v), earlier, later);
    bool const bare = x.hedge == Hedge::exact && y.hedge == Hedge::exact;
    bool const higher = surely_above(a, b);
    auto const apart = higher ? gap_between(b, a) : gap_between(a, b);
    auto const gap = one ? grouped(apart) : amount_in(apart, *later.claim, v);
    auto const reading = [&] { return " as usually read (" + show_range(one ? a : rounded(a)) + " and " + show_range(one ? b : rounded(b)) + ")"; };
    std::vector<std::string> out;
    out.push_back((one || rounded(apart) == apart ? "They are " : "They are about ") + gap + (later.claim->unit == "percent" ? " percentage points apart" : " apart") +
                  (bare ? "" : reading()) + (one ? "." : ": " + inside_a_sentence(one_line(later.claim->text), x) + " and " +
                  inside_a_sentence(one_line(earlier.claim->text), y) + " (" + converted_words(earlier, later, v) + ")."));
    auto const strict_a = stated_range(x, one_sided(y), v.round);
    auto const strict_b = stated_range(y, one_sided(x), v.round);
    if (!one && stated_meet(later, earlier, v.round)) out.emplace_back("As rounded and converted they may be one, so no contradiction.");
    if (one && meet(strict_a, strict_b)) {
        auto const ranges = show_range(as_read(strict_a, *later.claim, v)) + " and " + show_range(as_read(strict_b, *earlier.claim, v));
        out.push_back((bare ? "As round figures they may be one" : "Read strictly they meet: " + ranges) + ", so no contradiction.");
    }
    out.push_back("They fit if " + what_fits(later, earlier, higher, (bare ? "" : "at least ") + gap, v) + ".");
    return out;
}

std::vector<std::string> explain_sum(Standing const& total, std::vector<Standing const*> const& parts, Range const& sum) {
    std::string terms;
    Number printed{0};
    for (auto const* p : parts) {
        terms += (terms.empty() ? "" : " + ") + grouped(p->claim->figure.value);
        printed = Number::sum(printed, p->claim->figure.value).value_or(printed);
    }
    std::vector<std::string> out;
    auto const exact = sum.low && sum.high && *sum.low == *sum.high;
    out.push_back(terms + " = " + grouped(printed) + (exact ? "." : " (" + show_range(sum) + " with the round ones as rounded)."));
    auto const& f = total.claim->figure;
    out.push_back("It fits if a part is wrong, or if the total is about " + grouped(printed) + " and not " +
                  show_range({f.low, f.high, f.low_open, f.high_open}) + ".");
    return out;
}

std::vector<std::string> explain_conversion(Standing const& conversion, Standing const& figure, Vocabulary const& v) {
    return {one_line(figure.claim->text) + (figure.claim->figure.value == Number{1} ? " is " : " are ") + converted_words(figure, conversion, v) + ", not " +
            inside_a_sentence(one_line(conversion.claim->text), conversion.claim->figure) + "."};
}

std::vector<std::string> explain_change(Standing const& change, Standing const& from, Standing const& to) {
    auto const& a = from.claim->figure.value;
    auto const& b = to.claim->figure.value;
    bool const down = b < a;
    auto const gap = down ? Number::difference(a, b) : Number::difference(b, a);
    auto const scaled = gap ? Number::product(*gap, Number{100}) : std::nullopt;
    auto const percent = scaled && Number{0} < a ? Number::quotient(*scaled, a) : std::nullopt;
    if (!gap) return {};
    bool const shares = from.claim->unit == "percent";
    auto text = "From " + one_line(from.claim->text) + " to " + one_line(to.claim->text) + " is " + grouped(*gap) +
                (shares ? " percentage points" : down ? " less" : " more");
    if (percent) text += std::string{", or "} + (down ? "down " : "up ") + about(percent) + " percent";
    return {text + ", not " + inside_a_sentence(one_line(change.claim->text), change.claim->figure) + "."};
}

std::vector<std::string> explain_share(Standing const& share, Standing const& base, Standing const& amount) {
    auto const& whole = base.claim->figure.value;
    auto const scaled = Number::product(amount.claim->figure.value, Number{100});
    if (!scaled || !(Number{0} < whole)) return {};
    return {one_line(amount.claim->text) + " of " + inside_a_sentence(one_line(base.claim->text), base.claim->figure) + " is " +
            about(Number::quotient(*scaled, whole)) + " percent, not " +
            inside_a_sentence(one_line(share.claim->text), share.claim->figure) + "."};
}

std::vector<std::string> explain_per_head(Standing const& sum, Standing const& each, Standing const& count) {
    auto const& many = count.claim->figure.value;
    if (!(Number{0} < many)) return {};
    return {one_line(sum.claim->text) + " divided by " + inside_a_sentence(one_line(count.claim->text), count.claim->figure) + " is " +
            about(Number::quotient(sum.claim->figure.value, many)) + ", not " + inside_a_sentence(one_line(each.claim->text), each.claim->figure) + "."};
}

namespace {

/// "Ukraine's own", "of Cypriot hoteliers", "of the outbreak in East Midlands".
std::string of_subject(Claim const& c) {
    std::string const name{c.subject.name};
    if (c.subject.entity != EntityId::none) return name + (name.ends_with('s') ? "' own" : "'s own");
    if (name == c.event.kind) return name + " not named";
    return (!c.event.kind.empty() && name.starts_with(c.event.kind) ? "of the " : "of ") + name;
}

std::string of_place(Slot const& place, Vocabulary const& v) {
    auto const* entity = v.entity(place.entity);
    return (entity != nullptr && entity->name.ends_with("-border") ? "at the " : "in ") + std::string{place.name};
}

std::string_view of_kind(Temporal temporal) {
    constexpr std::string_view words[] = {"counted at one time", "counted over a time", "a rise or fall", "a rate", "a share", "counted over a time"};
    return words[static_cast<std::size_t>(temporal)];
}

/// Of a claim that answers another question.
std::string why_another_question(Standing const& claim, Standing const& member, Vocabulary const& v) {
    auto const& c = *claim.claim;
    auto const& m = *member.claim;
    if (compare_dimension("place", claim, member, v) == Dimension::differs) return of_place(c.place, v);
    if (c.event.known() && m.event.known() && c.event.kind != m.event.kind) return "of the " + event_text(c.event);
    if (c.part) return "part of another figure";
    if (!c.event.known() && m.event.known()) return std::string{m.event.kind} + " not named";
    if (!c.place.known() && m.place.known()) return "place not named";
    if (!c.subject.known() && m.subject.known()) return "not said whose";
    return c.event.known() && m.event.known() ? "of another " + std::string{c.event.kind} : "about something else";
}

/// Of a claim that answers the question, too.
std::string why_no_member(Standing const& claim, std::span<Standing const> members, Vocabulary const& v) {
    auto const& c = *claim.claim;
    auto const& m = *members.front().claim;
    bool const grows = is_count(c);
    for (auto const& other : grows ? members : std::span<Standing const>{}) {
        if (!not_comparable(claim, other).empty()) continue;
        if (updates(other, claim, v)) return "an earlier figure";
        if (updates(claim, other, v)) return "a later figure";
    }
    auto const reason = not_comparable(claim, members.front());
    bool const period = reason == another_period;
    if (period && !c.event.known() && m.event.known()) return std::string{m.event.kind} + " not named";
    if (!reason.empty() && !period) return std::string{reason};
    if (c.when.begin && c.when.basis == Basis::since) return "since " + long_day(*c.when.begin);
    if (c.when.begin && c.when.end && c.when.basis != Basis::assumed) return days_text(*c.when.begin, *c.when.end, true);
    return reason.empty() ? "as of " + show_day(claim.as_of) : std::string{reason};
}

}  // namespace

std::string why_apart(Standing const& claim, std::span<Standing const> members, Vocabulary const& v) {
    auto const& member = members.front();
    auto const& c = *claim.claim;
    auto const& m = *member.claim;
    if (c.modality != m.modality && (c.modality == Modality::planned || c.modality == Modality::possible || c.modality == Modality::denied)) {
        return std::string{to_string(c.modality)};
    }
    if (compare_dimension("subject", claim, member, v) == Dimension::differs) return of_subject(c);
    if (c.group != m.group) return c.group.empty() ? "not only " + std::string{m.group} : std::string{c.group} + " only";
    if (c.temporal != m.temporal) return std::string{of_kind(c.temporal)};
    return c.question == m.question ? why_no_member(claim, members, v) : why_another_question(claim, member, v);
}

}  // namespace claimcheck
