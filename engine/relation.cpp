// The order of meaning.md: measure, definition and scope are equal because the question is; then kind and period, then
// modality, then unit, then the ranges, then which is later.
#include "engine/relation.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "engine/event.hpp"
#include "engine/figure.hpp"
#include "engine/story.hpp"

namespace claimcheck {
namespace {

bool spoken(Modality m) { return m == Modality::asserted || m == Modality::reported; }

bool is_count(Standing const& s) { return is_count(*s.claim); }

int days_between(Day a, Day b) { return static_cast<int>((b - a).count()); }

/// Two of an article's own figures are parts, steps or a lead and its exact figure; only two claimants dispute.
bool two_voices(Claim const& x, Claim const& y, bool one_day) {
    if (x.figure.value == Number{1} || y.figure.value == Number{1}) return false;  // one of several
    if (x.claimant.known() && y.claimant.known()) {
        bool const same = same_claimant(x.claimant, y.claimant);
        // "police put it at 7,500; organisers said"
        bool const side_by_side = !x.sentence.empty() && x.sentence == y.sentence && x.in_title == y.in_title && x.sentence_begin == y.sentence_begin;
        return !same && (side_by_side || (x.claimant_named && y.claimant_named));
    }
    if (x.claimant.known() == y.claimant.known()) return false;
    if (((x.inherited | y.inherited) & inherited_subject) != 0) return false;  // "the largest fine that it has levied": of several
    auto const& named = x.claimant.known() ? x : y;
    return named.claimant_named && x.figure.hedge == Hedge::exact && y.figure.hedge == Hedge::exact && one_day;
}

bool higher(Standing const& a, Standing const& b) { return compare_values(a, b) > 0; }

bool published_same_day(Standing const& a, Standing const& b) {
    return a.document->published && a.document->published == b.document->published;
}

Dimension known_equal(Slot const& a, Slot const& b, Vocabulary const& v) {
    if (!a.known() || !b.known()) return Dimension::unknown;
    if (a.entity != EntityId::none && b.entity != EntityId::none) {
        return a.entity == b.entity || v.inside(a.entity, b.entity) || v.inside(b.entity, a.entity) ? Dimension::same : Dimension::differs;
    }
    return a.name == b.name ? Dimension::same : Dimension::differs;
}

/// One figure of one sentence, as two articles print it: its scope is the same, whether it says which or not.
bool copied(Claim const& a, Claim const& b) { return a.copy != 0 && a.copy == b.copy && a.document != b.document; }

bool alike(Measured const& a, Range const& of_a, Measured const& b) {
    if (one_unit(a, b)) return meet(of_a, as_usual(b.claim->figure));
    return meet(converted(of_a, a), converted(as_usual(b.claim->figure), b));
}

/// Two voices of one article on one event, which one of their sentences names.
bool of_named_event(Standing const& a, Standing const& b) {
    bool const named = ((a.claim->inherited & b.claim->inherited) & inherited_event) == 0;
    return named && a.claim->claimant_named && b.claim->claimant_named && a.finished_event && b.finished_event;
}

bool is_table(Standing const& a) {
    constexpr std::size_t most = 100;
    return a.article.size() > most;
}

/// The article of `a` prints beside it another figure which is that of `b`: parts or steps, which are no more at odds when
/// another article prints one of them.
bool prints_both(Standing const& a, Standing const& b) {
    return std::any_of(a.article.begin(), a.article.end(), [&](Measured const& c) {
        return c.claim->temporal == b.claim->temporal && units_convert(c, b) && alike(c, range_beside(a, c), b) && prints_beside(a, c);
    });
}

}  // namespace

bool in_unit_with_article(Standing const& s, Measured const& m) {
    auto const alike = [&](Measured const& other) { return other.scale == m.scale; };
    return alike(s) && (is_table(s) || std::all_of(s.article.begin(), s.article.end(), alike));
}

Range range_beside(Standing const& a, Measured const& other) {
    auto range = as_usual(other.claim->figure);
    auto const& low = a.claim->figure.usual_high;
    auto const &who = a.claim->claimant, &teller = other.claim->claimant;
    bool const disputed = who.known() && teller.known() && !same_claimant(who, teller);
    if (is_count(a) && !disputed && low && one_unit(a, other) && compare_values(other, a) > 0) range.low = low;
    return range;
}

bool prints_beside(Standing const& a, Measured const& other) {
    auto const& c = *other.claim;
    if (is_table(a) || &c == a.claim || !spoken(c.modality)) return false;
    return !alike(other, as_usual(c.figure), a) && !two_voices(*a.claim, c, a.finished_event || a.claim->when.end == c.when.end);
}

namespace {

/// "230 girls missing" above a text that tells of "230 in all" and of 77 girls: the claims of a document stand together.
bool borne_out(std::span<Claim const> claims, Standing const& headline, Vocabulary const& v) {
    auto const fits = [&](std::size_t i) {
        Claim const& c = claims[i];
        if (c.headline || c.measure != headline.claim->measure || c.modality == Modality::denied) return false;
        Measured const told{&c, scale_of(c, v)};
        return units_convert(told, headline) && usual_meet(told, headline, is_count(headline), v.round);
    };
    auto const at = static_cast<std::size_t>(headline.id);
    auto const here = [&](std::size_t i) { return claims[i].document == headline.claim->document; };
    for (auto i = at + 1; i < claims.size() && here(i); ++i)
        if (fits(i)) return true;
    for (auto i = at; i-- > 0 && here(i);)
        if (fits(i)) return true;
    return false;
}

}  // namespace

std::vector<Standing> standings(std::span<Claim const> claims, std::span<ClaimId const> ids,
                                std::span<Document const> documents, Vocabulary const& v) {
    std::vector<Standing> out;
    out.reserve(ids.size());
    std::optional<Day> start;
    std::vector<DocumentId> answered;  // in their texts, not only in a headline
    bool headlines = false;
    for (auto const id : ids) {
        auto const& c = claims[static_cast<std::size_t>(id)];
        headlines |= c.headline;
        Standing s;
        s.claim = &c;
        s.scale = scale_of(c, v);
        s.id = id;
        s.document = &documents[static_cast<std::size_t>(c.document)];
        if (auto const* m = v.measure(c.measure)) {
            bool const share_of_level = c.temporal == Temporal::share && m->kind == FigureKind::level;  // "80% of the troops have left"
            if (!share_of_level) s.holds = m->holds_days;
            s.settled = m->settled;
            s.falling = m->falling;
            if (s.falling && !s.holds) s.holds = 30;
        }
        if (c.measure == MeasureId::none && c.occasion) s.holds = static_cast<int>(most_between_stories.count());  // one story has one of each
        s.owned = has_owner(c, v);
        s.repeated = is_conversion(c);
        bool const open = c.when.basis == Basis::since || c.when.basis == Basis::assumed;
        s.finished_event = of_finished_event(c, v);
        s.as_of = as_of(c, *s.document, v);
        s.first = is_count(s) ? s.as_of : c.when.begin;
        s.begin = c.when.begin;
        if (is_count(s) && open && c.when.begin && (!start || *c.when.begin < *start)) start = c.when.begin;
        out.push_back(s);
    }
    if (headlines) {
        for (auto const& s : out)
            if (!s.claim->headline) answered.push_back(s.claim->document);
        std::sort(answered.begin(), answered.end());
        for (auto& s : out) {
            if (!s.claim->headline) continue;
            s.borne_out = borne_out(claims, s, v);
            s.repeated |= std::binary_search(answered.begin(), answered.end(), s.claim->document);
        }
    }
    std::map<Day, Day> begins;  // of counts that state both of their ends, by the later: the earliest
    for (auto const& s : out) {
        auto const& when = s.claim->when;
        if (!is_count(s) || !when.begin || !when.end || when.begin == when.end) continue;
        auto const [at, added] = begins.try_emplace(*when.end, *when.begin);
        if (!added) at->second = std::min(at->second, *when.begin);
    }
    for (auto& s : out) {  // whichever article states the start of a count states it for all
        if (is_count(s) && !s.begin && s.claim->when.basis == Basis::assumed) s.begin = start;
        if (!is_count(s) || s.begin || s.claim->when.basis != Basis::stated || !s.claim->when.end) continue;
        auto const same_end = begins.find(*s.claim->when.end);
        if (same_end != begins.end()) s.begin = same_end->second;  // "from May through October", "through October"
    }
    return out;
}

int days_held(Standing const& s) {
    return s.first && s.as_of && s.claim->when.basis != Basis::since ? days_between(*s.first, *s.as_of) : 0;
}

bool much_longer(Standing const& a, Standing const& b) {
    return std::abs(days_held(a) - days_held(b)) > month;
}

std::optional<int> as_of_gap(Standing const& a, Standing const& b) {
    if (!a.as_of || !b.as_of) return std::nullopt;
    auto const a_first = a.first.value_or(*a.as_of);
    auto const b_first = b.first.value_or(*b.as_of);
    if (*a.as_of < b_first) return days_between(*a.as_of, b_first);
    if (*b.as_of < a_first) return days_between(*b.as_of, a_first);
    return 0;
}

bool rough_title(Claim const& c) { return c.headline && c.figure.hedge == Hedge::vague; }

bool has_owner(Claim const& c, Vocabulary const& v) {
    if (c.sentence.empty()) return true;
    if (c.occasion && (c.measure == MeasureId::none || !c.place.known())) return true;  // linking knows whose it is
    bool const whose = c.subject.known() && (c.inherited & inherited_subject) == 0;
    if (auto const* const measure = v.measure(c.measure)) {
        auto const* const subject = v.entity(c.subject.entity);
        return !measure->needs_subject || (c.subject.known() && (subject == nullptr || subject->kind != EntityKind::place));
    }
    if (is_amount(c)) return c.subject.known();  // a profit is of somebody, wherever it was made
    if (is_relative_change(c) && whose) return true;
    bool const dated = (c.when.basis == Basis::stated || c.when.basis == Basis::relative) && c.when.begin && c.when.begin == c.when.end;
    return (whose || c.event.known() || dated || is_relative_change(c)) && c.place.known() && (c.inherited & inherited_place) == 0;
}

std::int64_t scope_doubt_percent(Standing const& s) {
    constexpr std::int64_t once = 500, lasting = 200;
    return s.claim->event.known() && !s.finished_event ? lasting : once;
}

/// So many times as many under a scope that one of them takes from elsewhere in its article: another scope.
bool scope_in_doubt(Standing const& a, Standing const& b) {
    constexpr std::uint8_t scope = inherited_subject | inherited_place | inherited_event;
    if (((borrowed(*a.claim) | borrowed(*b.claim)) & scope) == 0) return false;
    bool const as_printed = one_unit(a, b);
    auto const value = [&](Standing const& s) { return as_printed ? s.claim->figure.value : base_value(s); };
    bool const ascending = value(a) < value(b);
    Standing const &less = ascending ? a : b, &more = ascending ? b : a;
    return value(less).percent(scope_doubt_percent(less)) < value(more);
}

/// "in the past 24 hours": of a stretch that ends on the day of its article.
bool up_to_now(Standing const& s) {
    auto const& when = s.claim->when;
    return when.basis == Basis::relative && when.begin && when.end && *when.begin < *when.end && when.end == s.document->published;
}

std::string_view not_comparable(Standing const& a, Standing const& b, bool inside_one_article) {
    auto const& x = *a.claim;
    auto const& y = *b.claim;
    if (x.temporal != y.temporal) return "a different kind of figure";
    if (!spoken(x.modality) || !spoken(y.modality)) return x.modality == y.modality ? "not stated as a fact" : "planned, possible or denied";
    if (!units_convert(a, b)) return "in another unit";
    if (x.document != y.document && (is_conversion(x) || is_conversion(y))) return "converted from the figure beside it";
    if (x.document != y.document && (a.repeated || b.repeated) && !copied(x, y)) return "a headline whose own text gives the figure";
    if (x.document == y.document && (a.borne_out || b.borne_out)) return "a headline whose own text gives the figure";
    bool const one = x.figure.value == Number{1} || y.figure.value == Number{1};
    if (x.document == y.document && one) return "one of several";
    if (x.document == y.document && !inside_one_article && !two_voices(x, y, a.as_of && a.as_of == b.as_of)) return "from the same article and source";
    if (x.part != y.part) return "part of another figure";
    bool const open = x.measure == MeasureId::none && !copied(x, y);
    bool const unowned = !copied(x, y) && !(a.owned && b.owned);
    if (x.document == y.document ? open : open && unowned) return "what it counts is not in the vocabulary";
    if (x.document != y.document && !copied(x, y) && (rough_title(x) || rough_title(y))) return "a headline says only how many there may be";
    if (!open && unowned) return "the text does not say whose it is";
    if (!copied(x, y) && !(x.document == y.document && of_named_event(a, b)) && scope_in_doubt(a, b)) return "its place or event stands in another sentence";
    if (x.document != y.document && !copied(x, y) && (prints_both(a, b) || prints_both(b, a))) return "its article prints the other figure, or a higher one, too";
    auto const gap = as_of_gap(a, b);
    if (!gap) return "its date is unknown";
    switch (x.temporal) {
        case Temporal::count:
        case Temporal::event:
            if (a.finished_event && b.finished_event && up_to_now(a) == up_to_now(b)) break;
            if (a.begin != b.begin) return another_period;
            break;
        case Temporal::change:
            if (!copied(x, y) && (a.begin != b.begin || a.as_of != b.as_of)) return another_period;
            if (!copied(x, y) && (x.direction == 0 || y.direction == 0)) return "it does not say whether it rose or fell";
            [[fallthrough]];
        case Temporal::rate:
        case Temporal::share:
            if (*gap > a.holds.value_or(0)) return "on another day";
            break;
        case Temporal::level:
            if (!copied(x, y) && much_longer(a, b)) return another_period;
            if (*gap > 0 && !a.holds) return "on another day";
            // the missing of one event can only become fewer: that is news, no dispute
            if (a.falling && *gap > 0 && higher(before(a, b) ? a : b, before(a, b) ? b : a)) return "an update";
            break;
    }
    return {};
}

bool before(Standing const& a, Standing const& b) {
    if (a.as_of != b.as_of) return a.as_of < b.as_of;
    return a.document->published < b.document->published;
}

bool disagrees(Standing const& a, Standing const& b, Vocabulary const& v) {
    return !usual_meet(a, b, is_count(a), v.round);
}

bool opposes(Standing const& a, Standing const& b) { return a.claim->direction * b.claim->direction < 0; }

bool gives_former(Standing const& s) {
    return s.claim->temporal != Temporal::change && std::any_of(s.article.begin(), s.article.end(), [](Measured const& c) { return c.claim->temporal == Temporal::change; });
}

namespace {
/// "cut to 253 from 359": its article gives the other figure as the one that no longer holds.
bool revises(Standing const& later, Standing const& earlier) {
    if (earlier.claim->temporal == Temporal::change) return false;
    return std::any_of(later.article.begin(), later.article.end(), [&](Measured const& c) {
        return c.claim->temporal == Temporal::change && units_convert(c, earlier) && compare_values(c, earlier) == 0;
    });
}
}  // namespace

bool contradicts(Standing const& a, Standing const& b, Vocabulary const& v) {
    if (borrowed(*a.claim) != 0 || borrowed(*b.claim) != 0) return false;  // an inherited slot never makes an error
    if (!a.as_of || a.as_of != b.as_of || revises(a, b) || revises(b, a)) return false;
    bool const one_article = a.claim->document == b.claim->document;
    if (!one_article && !published_same_day(a, b)) return false;
    // of two articles of one day that give one voice's figure the higher may simply be the later
    if (!one_article && is_count(a) && !a.settled && same_claimant(a.claim->claimant, b.claim->claimant)) return false;
    return !stated_meet(a, b, v.round) && disagrees(a, b, v);
}

bool updates(Standing const& later, Standing const& earlier, Vocabulary const& v) {
    return disagrees(later, earlier, v) && replaces(later, earlier);
}

namespace {
/// Within two days nobody revises what became known long after its period: both articles tell of one release.
bool one_release(Standing const& later, Standing const& earlier) {
    constexpr int apart = 2, release = 5;  // days
    auto const& end = earlier.claim->when.end;
    auto const& first = earlier.document->published;
    auto const& second = later.document->published;
    return end && first && second && days_between(*first, *second) <= apart && days_between(*end, *first) >= release;
}
}  // namespace

bool replaces(Standing const& later, Standing const& earlier) {
    auto const gap = as_of_gap(later, earlier);
    if (!gap || before(later, earlier)) return false;
    if (later.claim->correction || revises(later, earlier)) return true;
    bool const same_moment = !before(earlier, later);
    if (is_count(later)) {
        if (later.settled || !higher(later, earlier)) return false;
        // two articles of one day that give one claimant's figure: the higher updates the lower
        return !same_moment || (later.claim->document != earlier.claim->document && same_claimant(later.claim->claimant, earlier.claim->claimant));
    }
    if (same_moment) return false;
    if (later.falling) {
        return !(higher(later, earlier) && *gap <= 30);
    }
    if (later.claim->temporal == Temporal::rate || later.claim->temporal == Temporal::share) {
        bool const one_period = later.claim->when.begin == earlier.claim->when.begin && later.claim->when.end == earlier.claim->when.end;
        return one_period && !one_release(later, earlier);
    }
    auto const& x = later.claim->when;
    auto const& y = earlier.claim->when;
    bool const grown = x.basis == Basis::since && y.basis == Basis::since && x.begin && x.begin == y.begin && higher(later, earlier);
    if (grown) return true;  // "164,000 have fled since May", "370,000 have fled since May"
    return later.claim->temporal == Temporal::level && later.holds && *gap > *later.holds;
}

bool exceeds(Standing const& a, Standing const& b, Vocabulary const& v) {
    if (!one_unit(a, b) && a.scale != nullptr && b.scale != nullptr)
        return units_convert(a, b) && surely_above(converted(as_stated(a.claim->figure), a), converted(as_stated(b.claim->figure), b));
    return surely_above(stated_range(a.claim->figure, one_sided(b.claim->figure), v.round),
                        stated_range(b.claim->figure, one_sided(a.claim->figure), v.round));
}

bool outpaces(Standing const& later, Standing const& earlier, std::int64_t times) {
    if (!later.as_of || !earlier.as_of || !earlier.begin) return false;
    auto const gap = days_between(*earlier.as_of, *later.as_of);
    auto const length = days_between(*earlier.begin, *earlier.as_of);
    if (gap <= 0 || length <= 0) return false;
    auto const start = in_unit_of(earlier.claim->figure.value, earlier, later);
    auto const growth = start ? Number::difference(later.claim->figure.value, *start) : std::nullopt;
    if (!growth || !(Number{0} < *growth)) return false;
    // growth / gap > times * value / length, without dividing
    auto const left = Number::product(*growth, Number{length});
    auto const right = Number::product(*start, Number{times * gap});
    return left && right && *left > *right;
}

Relation relate(Standing const& a, Standing const& b, Vocabulary const& v) {
    if (!not_comparable(a, b).empty()) return Relation::not_comparable;
    if (!disagrees(a, b, v)) return Relation::compatible;
    if (contradicts(a, b, v)) return Relation::contradicts;
    if (updates(a, b, v) || updates(b, a, v)) return Relation::updates;
    return Relation::discrepancy;
}

namespace {
/// "Mavridou" of "Zoe Mavridou": what is shown as different must be.
bool surname_of(Slot const& surname, Slot const& person) {
    bool const names = surname.entity == EntityId::none && person.entity == EntityId::none && surname.name.find(' ') == std::string_view::npos;
    return names && surname.name.size() + 1 < person.name.size() && person.name.ends_with(surname.name) && person.name[person.name.size() - surname.name.size() - 1] == ' ' &&
           surname.name.front() >= 'A' && surname.name.front() <= 'Z';
}
}  // namespace

Dimension compare_dimension(std::string_view dimension, Standing const& a, Standing const& b, Vocabulary const& v) {
    auto const& x = *a.claim;
    auto const& y = *b.claim;
    if (dimension == "measure") return x.measure_name == y.measure_name && x.group == y.group ? Dimension::same : Dimension::differs;
    if (dimension == "subject") return known_equal(x.subject, y.subject, v);
    if (dimension == "place") return known_equal(x.place, y.place, v);
    if (dimension == "claimant") {
        if (!x.claimant.known() && !y.claimant.known()) return Dimension::unknown;
        if (!x.claimant.known() || !y.claimant.known()) return Dimension::unknown;
        return same_claimant(x.claimant, y.claimant) || surname_of(x.claimant, y.claimant) || surname_of(y.claimant, x.claimant) ? Dimension::same : Dimension::differs;
    }
    if (dimension == "event") {
        if (!x.event.known() || !y.event.known()) return Dimension::unknown;
        return x.question == y.question && x.event.kind == y.event.kind ? Dimension::same : Dimension::differs;
    }
    if (dimension == "as-of") {
        auto const gap = as_of_gap(a, b);
        return !gap ? Dimension::unknown : *gap == 0 ? Dimension::same : Dimension::differs;
    }
    if (dimension == "publisher" || dimension == "outlet") {
        if (x.document == y.document) return Dimension::same;
        if (a.document->publisher.empty() || b.document->publisher.empty()) return Dimension::unknown;
        return a.document->source == b.document->source ? Dimension::same : Dimension::differs;
    }
    if (dimension == "sentence") {
        bool const one = x.document == y.document ? x.in_title == y.in_title && x.sentence_begin == y.sentence_begin : copied(x, y);
        return one ? Dimension::same : Dimension::differs;
    }
    if (dimension == "article") return x.document == y.document ? Dimension::same : Dimension::differs;
    if (dimension == "question") return x.question == y.question ? Dimension::same : Dimension::differs;
    if (dimension == "figure") return units_convert(a, b) && compare_values(a, b) == 0 ? Dimension::same : Dimension::differs;
    return Dimension::unknown;
}

std::string_view to_string(Relation relation) {
    constexpr std::string_view names[] = {"contradicts", "discrepancy", "updates", "compatible", "not-comparable", "same-source"};
    return names[static_cast<std::size_t>(relation)];
}

std::string_view to_string(Dimension dimension) {
    constexpr std::string_view names[] = {"same", "differs", "unknown"};
    return names[static_cast<std::size_t>(dimension)];
}

}  // namespace claimcheck
