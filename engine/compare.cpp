// Each figure of b finds its counterparts in a; one that meets none of them decides.
#include "engine/compare.hpp"

#include <algorithm>
#include <span>

#include "engine/casing.hpp"
#include "engine/outcome.hpp"
#include "engine/spacing.hpp"

namespace claimcheck {
namespace {

constexpr int enough = 2;  ///< strength from which a disjoint pair counts
constexpr std::size_t few = 15;  ///< a text with more figures than these tells of several things
constexpr std::uint32_t long_text = 5;  ///< so many sentences count several groups of people
constexpr int slack = 3;   ///< how much weaker a counterpart may pair than the best one

enum class Verdict : std::uint8_t { unknown, follows, possible, disjoint };

struct Judged {
    Verdict verdict = Verdict::unknown;
    Stated const* mine = nullptr;
    Stated const* other = nullptr;
    char const* apart = "";
    bool moved = false;  ///< the same figure, of another time
    bool opposed = false;  ///< the same day, of a beginning and of an end
    bool sum = false;  ///< held against the sum of several figures
};

/// "dozens" is never an error, "one" is often one of several.
bool vague(Stated const& s) {
    return s.figure.hedge == Hedge::vague || (s.kind == StatedKind::amount && s.unit == 0 && s.bare_one);
}

/// What a text says in passing counts only where the other one says something of it.
bool aside(Stated const& s) {
    bool const none = s.kind == StatedKind::amount && s.figure.value == Number{0};
    return none || s.deadline || s.name || s.kind == StatedKind::ago || s.kind == StatedKind::lasting;
}

/// Printed to so many digits that two texts hardly have it by chance.
bool telling(Stated const& s, int digits) {
    bool const printed = s.figure.hedge == Hedge::exact || s.figure.hedge == Hedge::range;
    bool const amount = s.kind == StatedKind::amount && s.out_of == 0 && printed;
    return amount && !(s.figure.value < s.figure.step.percent(digits > 2 ? 10'000 : digits > 1 ? 1'000 : 100));
}

/// Both name somebody or something, and not the same.
bool others(Stated const& a, Stated const& b) { return !a.names.empty() && !b.names.empty() && shared(a.names, b.names) == 0; }

/// Another figure is the same in both sentences: the one tells what the other does.
bool anchored(Stated const& b, Stated const& a, std::span<Stated const> bs, std::span<Stated const> as) {
    return std::any_of(bs.begin(), bs.end(), [&](Stated const& x) {
        return x.sentence == b.sentence && &x != &b && telling(x, 2) && std::any_of(as.begin(), as.end(), [&](Stated const& y) {
            return y.sentence == a.sentence && &y != &a && x.kind == y.kind && x.unit == y.unit && x.figure == y.figure;
        });
    });
}

/// The sentence of b says again what that of a says.
bool retold(Stated const& b, Stated const& a) {
    auto const words = static_cast<int>(b.wide.size());
    return words > 3 && 5 * shared(b.wide, a.wide) >= 4 * words;
}

/// A quarter more or less.
bool close(Figure const& a, Figure const& b) {
    auto const low = std::min(a.value, b.value), high = std::max(a.value, b.value);
    return !(low.percent(125) < high);
}

/// A text of many figures tells of many things: whether nothing shows that two disjoint figures are of one.
bool stranger(Stated const& b, Stated const& a, Pairing const& p, bool far, std::span<Stated const> bs, std::span<Stated const> as) {
    if (anchored(b, a, bs, as)) return false;
    auto const ranks = std::count_if(as.begin(), as.end(), [&](Stated const& s) { return s.kind == StatedKind::rank && s.head == b.head; });
    if (b.kind == StatedKind::rank && p.same_noun && ranks == 1) return false;
    bool const alike = 3 * shared(b.wide, a.wide) >= 2 * static_cast<int>(b.wide.size());
    if (far) return true;
    if (alike) return false;
    return b.duration || p.beyond < (p.same_noun ? 2 : 3) || others(b, a);
}

/// What is denied holds where the other is disjoint, and fails where the other says just that.
void deny(Held& held) {
    bool const said = held.a_inside_b && held.b_inside_a;
    held.a_inside_b = !held.meet;
    held.meet = !said;
}

/// The counterparts of one figure of b, weighed.
struct Counterparts {
    Judged best;
    Pairing closest;               ///< of the best one
    int strength = -1;
    bool meets = false;            ///< it holds with b
    bool far = false;              ///< it is of another order
    bool kept_apart = false;       ///< another slot keeps the very same figure apart
    bool told_elsewhere = false;   ///< and that slot is a place or time
    int apart_words = 0;           ///< words that its sentence shares with that of b
    std::vector<Stated const*> away;  ///< what pairs best is elsewhere
    Stated const* slip = nullptr;  ///< the very same figure, of another time
    Stated const* turned = nullptr;  ///< the same day, of the end of what b begins
};

/// Whether a figure of a that meets b does so by chance: a span of years holds a day, and every small number is "fewer
/// than 500".
bool by_chance(Stated const& a, Stated const& b, std::optional<Held> const& held) {
    if (a.kind == StatedKind::date) return a.when->year_end != 0 && b.when->year_end == 0;
    return held && held->meet && one_sided(b.figure) && b.kind == StatedKind::amount && !close(a.figure, b.figure);
}

/// The very same figure of another time: one of the times is wrong where the figure is hardly chance, or the words are
/// the same and the times differ as misprints do.
bool slips(Stated const& a, Stated const& b, Pairing const& p) {
    if (p.slip == TimeSlip::none || a.figure != b.figure || p.strength < enough) return false;
    auto const words = static_cast<int>(b.wide.size());
    auto const told = shared(b.wide, a.wide);
    switch (p.slip) {
        case TimeSlip::misprint: return 4 * told >= 3 * words || telling(b, 3);
        case TimeSlip::beginning: return (words > 0 && told == words) || telling(b, 2);
        case TimeSlip::year: return telling(b, 3) || (retold(b, a) && telling(b, 2));
        case TimeSlip::other: return telling(b, 3);
        case TimeSlip::none: break;
    }
    return false;
}

void weigh(Stated const& a, Stated const& b, Pairing const& p, int strongest, Counterparts& c, Vocabulary const& v) {
    auto& best = c.best;
    // "their 2002 single" may be what came out in 2002
    bool const named = b.kind == StatedKind::date && a.name && b.when->month == 0 && a.when->year == b.when->year;
    c.kept_apart |= named;
    if (named) c.apart_words = std::max(c.apart_words, shared(a.wide, b.wide));
    if (!p.of_one_kind) return;
    auto held = hold(a, b, v);
    // the very same figure is hardly chance, however few words it shares
    bool const equal = held && held->equal;
    if (p.strength + (by_chance(a, b, held) ? 0 : slack) < strongest && !equal) return;
    if (slips(a, b, p)) c.slip = &a;
    if (!held || !(p.comparable || (p.unreal && held->meet))) {
        best.apart = p.apart;
        if (equal) c.apart_words = std::max(c.apart_words, shared(a.wide, b.wide));
        if (equal && p.elsewhere) c.told_elsewhere = true;
        else c.kept_apart |= equal && !(a.old && !b.old);
        if (p.opposed && equal) c.turned = &a;
        if (p.elsewhere && !p.unreal && p.strength == strongest) c.away.push_back(&a);
        return;
    }
    if (a.denied != b.denied && !a.share) deny(*held);
    bool const settles = equal && held->a_inside_b && best.verdict != Verdict::follows;
    if ((c.meets && !held->meet) || (c.meets == held->meet && p.strength <= c.strength && !settles)) return;
    c.meets = held->meet;
    c.strength = p.strength;
    c.closest = p;
    c.far = held->far;
    best.other = &a;
    best.verdict = held->a_inside_b && !(p.unreal && a.unreal && b.past && !a.past) ? Verdict::follows : held->meet ? Verdict::possible : Verdict::disjoint;
}

/// More people than those of one kind: "14 civilians", "20 people".
bool wider(Stated const& all, Stated const& some) {
    bool const people = all.anyone && !some.anyone && !some.counted && some.head != StemId::none && some.measure != StemId::none && some.grows;
    return people && some.figure.value < all.figure.value;
}

/// Whether a disjoint counterpart may still be of something else.
bool doubtful(Stated const& b, Counterparts const& c, std::vector<Stated> const& bs, std::vector<Stated> const& as, Vocabulary const& v) {
    auto const& a = *c.best.other;
    if (described_apart(a, b)) {
        // "three white cats and a black one"
        bool const named = std::any_of(b.noun.begin(), b.noun.end(), [&](StemId m) { return m != b.head && has(a.wide, m) && !has(a.near, m) && !has(a.names, m); });
        if (named || std::any_of(as.begin(), as.end(), [&](Stated const& s) { return described_apart(a, s); })) return true;
    }
    if (wider(a, b) || wider(b, a)) return true;
    if (c.strength < enough || vague(b) || vague(a)) return true;
    // what another sentence says is chance beside the same words
    bool const again = retold(b, a) && 2 * c.apart_words <= shared(b.wide, a.wide);
    if (again && !c.far) return false;
    if (c.kept_apart) return true;
    if (!c.closest.same_slot && (c.told_elsewhere || std::any_of(c.away.begin(), c.away.end(), [&](auto const* other) { return other->figure != a.figure; }))) return true;
    bool const one_thing = c.closest.same_head && (b.unit != 0 || as.back().sentence < long_text) && !(b.duration && a.unit != b.unit);
    if (c.far && !one_thing) return true;
    // of several people only the name says whose age it is
    auto const ages = std::count_if(as.begin(), as.end(), [](Stated const& s) { return s.kind == StatedKind::age; });
    if (b.kind == StatedKind::age && ages > 1 && shared(a.who, b.who) == 0 && (a.whose == StemId::none || a.whose != b.whose)) return true;
    if (as.size() > few) return stranger(b, a, c.closest, c.far, bs, as);
    // in other words, among few figures, it may be what somebody worked out
    return outcome(b, as, v) == Outcome::unstated || (as.size() <= 3 && b.wide != a.wide && comes_of_two(b, a, as, v));
}

/// "a 2005 law" and "a 2006 law" in the same words; of events the year tells which one is meant.
bool named_alike(Stated const& a, Stated const& b) {
    return a.head != StemId::none && a.head == b.head && !a.recurs && !b.recurs && retold(b, a);
}

/// A date as if it belonged to no noun.
Stated without_noun(Stated s) {
    s.attribute = false;
    s.head = StemId::none;
    return s;
}

/// What a says of one figure of b: the counterparts whose roles pair best decide. One that it meets settles it; else it
/// is disjoint, if nothing keeps the two apart.
Judged judge(Stated const& b, std::vector<Stated> const& bs, std::vector<Stated> const& as, Vocabulary const& v) {
    Counterparts c;
    auto& best = c.best;
    best.mine = &b;
    best.apart = "another kind of figure";
    auto const comes = outcome(b, as, v);
    if (comes == Outcome::holds || comes == Outcome::fails) {
        best.verdict = comes == Outcome::holds ? Verdict::follows : Verdict::disjoint;
        best.sum = true;
        return best;
    }
    std::vector<Pairing> pairings;
    int strongest = -1;
    // "was in 1979" may be of what a names by its only year
    auto const dates = std::count_if(as.begin(), as.end(), [](Stated const& a) { return a.kind == StatedKind::date; });
    bool const bare = b.being && dates == 1;
    for (auto const& a : as) {
        bool const its_year = bare && a.kind == StatedKind::date && (b.head == StemId::none || has(a.wide, b.head));
        bool const apart = a.deadline != b.deadline || (a.slot_only && !a.deadline) || a.name != b.name || (a.name && !named_alike(a, b));
        pairings.push_back(its_year ? pair(without_noun(a), b, v) : apart ? Pairing{} : pair(a, b, v));
        if (pairings.back().comparable || pairings.back().elsewhere) strongest = std::max(strongest, pairings.back().strength);
    }
    for (std::size_t i = 0; i < as.size(); ++i) weigh(as[i], b, pairings[i], strongest, c, v);
    if (c.slip != nullptr && best.verdict != Verdict::follows) {
        best.verdict = Verdict::disjoint;
        best.other = c.slip;
        best.moved = true;
    } else if (c.turned != nullptr && best.verdict != Verdict::follows) {
        best.verdict = Verdict::disjoint;
        best.other = c.turned;
        best.opposed = true;
    } else if (best.verdict == Verdict::disjoint && doubtful(b, c, bs, as, v)) {
        best.verdict = Verdict::possible;
    }
    return best;
}

/// Of two days a count that may grow and is higher later is news, and so is a level; not if both name one day.
bool is_update(Judged const& j, std::optional<Day> date_a, std::optional<Day> date_b) {
    if (j.sum || j.moved || j.opposed) return false;
    auto const& a = *j.other;
    auto const& b = *j.mine;
    if (!date_a || !date_b || date_a == date_b || a.kind != StatedKind::amount || (a.when && b.when)) return false;
    if (!a.grows || !b.grows) return a.level && b.level;
    return (*date_a < *date_b) == (a.figure.value < b.figure.value);
}

std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

std::string sentence(Judged const& j, std::string_view link) {
    if (j.sum) return quoted(j.mine->text) + " is not what the figures of the first text add up to";
    if (j.moved) return quoted(j.mine->text) + " is of another time than " + quoted(j.other->text);
    if (j.opposed) return quoted(j.mine->text) + " is of a beginning, " + quoted(j.other->text) + " of an end, or the other way round";
    return quoted(j.mine->text) + ' ' + std::string{link} + ' ' + quoted(j.other->text);
}

}  // namespace

std::string_view to_string(TextRelation relation) {
    constexpr std::string_view names[] = {"consistent", "contradicts", "updates", "unrelated"};
    return names[static_cast<std::size_t>(relation)];
}

Comparison compare(std::string_view text_a, std::string_view text_b, std::optional<Day> date_a, std::optional<Day> date_b,
                   Vocabulary const& v) {
    Stems stems{v};
    auto const a_spaced = printed_spacing(text_a);
    auto const b_spaced = printed_spacing(text_b);
    auto const a_text = with_capitals(a_spaced, b_spaced, v.lexicon);
    auto const b_text = with_capitals(b_spaced, a_text, v.lexicon);
    auto const as = read_stated(a_text, date_a, v, stems);
    auto const bs = read_stated(b_text, date_b, v, stems);
    std::size_t figures = 0, follow = 0;
    std::optional<Judged> against, open;
    for (auto const& b : bs) {
        if (b.beside_amounts || (b.slot_only && !b.deadline)) continue;
        auto const j = judge(b, bs, as, v);
        bool const settled = j.verdict == Verdict::disjoint || j.verdict == Verdict::follows;
        if (aside(b) && !settled) continue;
        ++figures;
        if (j.verdict == Verdict::follows) ++follow;
        else if (j.verdict == Verdict::disjoint && !against) against = j;
        else if (!open) open = j;
    }
    if (figures == 0) return {TextRelation::unrelated, "no figure in the second text"};
    if (against && is_update(*against, date_a, date_b)) return {TextRelation::updates, sentence(*against, "may replace")};
    if (against) return {TextRelation::contradicts, sentence(*against, "cannot hold with")};
    if (follow == figures) return {TextRelation::consistent, "every figure follows from the first text"};
    if (open->other != nullptr) return {TextRelation::unrelated, "possible, not stated: " + sentence(*open, "beside")};
    return {TextRelation::unrelated, "nothing to hold " + quoted(open->mine->text) + " against" + (*open->apart != 0 ? ": " + std::string{open->apart} : "")};
}

}  // namespace claimcheck
