// Each figure of b finds its counterparts in a; one that meets none of them decides.
#include "engine/compare.hpp"

#include <algorithm>

#include "engine/outcome.hpp"
#include "engine/spacing.hpp"

namespace claimcheck {
namespace {

constexpr int enough = 2;  ///< strength from which a disjoint pair counts
constexpr std::size_t few = 15;  ///< a text with more figures than these tells of several things
constexpr int slack = 3;   ///< how much weaker a counterpart may pair than the best one

enum class Verdict : std::uint8_t { unknown, follows, possible, disjoint };

struct Judged {
    Verdict verdict = Verdict::unknown;
    Stated const* mine = nullptr;
    Stated const* other = nullptr;
    char const* apart = "";
    bool sum = false;  ///< held against the sum of several figures
};

/// "dozens" is never an error, "one" is often one of several.
bool vague(Stated const& s) {
    return s.figure.hedge == Hedge::vague || (s.kind == StatedKind::amount && s.unit == 0 && s.bare_one);
}

/// Both name somebody or something, and not the same.
bool others(Stated const& a, Stated const& b) { return !a.names.empty() && !b.names.empty() && shared(a.names, b.names) == 0; }

/// More than five times as many is of something else, unless it is a slip of the scale ("$5mn" for "$5bn").
bool far_apart(Figure const& a, Figure const& b) {
    auto const low = std::min(a.value, b.value), high = std::max(a.value, b.value);
    if (!(low.percent(500) < high)) return false;
    auto const ratio = Number::quotient(high, low);
    for (std::int64_t slip = 10; slip <= 1'000'000'000; slip *= 10) {
        if (ratio && *ratio == Number{slip}) return false;
    }
    return true;
}

/// A text of many figures tells of many things: whether nothing shows that two disjoint figures are of one.
bool stranger(Stated const& b, Stated const& a, Pairing const& p) {
    bool const alike = 3 * shared(b.wide, a.wide) >= 2 * static_cast<int>(b.wide.size());
    if (b.kind == StatedKind::amount && far_apart(a.figure, b.figure)) return true;
    if (alike) return false;
    return b.duration || p.beyond < (p.same_noun ? 2 : 3) || others(b, a);
}

/// What is denied holds where the other is disjoint, and fails where the other says just that.
void deny(Held& held) {
    bool const said = held.a_inside_b && held.b_inside_a;
    held.a_inside_b = !held.meet;
    held.meet = !said;
}

/// What a says of one figure of b: the counterparts whose roles pair best decide. One that it meets settles it; else it
/// is disjoint, if nothing keeps the two apart.
Judged judge(Stated const& b, std::vector<Stated> const& as, Vocabulary const& v) {
    Judged best;
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
    for (auto const& a : as) {
        pairings.push_back(a.slot_only || a.name ? Pairing{} : pair(a, b, v));
        if (pairings.back().comparable || pairings.back().elsewhere) strongest = std::max(strongest, pairings.back().strength);
    }
    int strength = -1;
    Pairing closest;
    bool meets = false, kept_apart = false;
    for (std::size_t i = 0; i < as.size(); ++i) {
        auto const& p = pairings[i];
        if (!p.of_one_kind) continue;
        auto held = hold(as[i], b, v);
        // the very same figure is hardly chance, however few words it shares
        bool const equal = held && held->equal;
        // a span of years holds a day by chance
        bool const span = as[i].kind == StatedKind::date && as[i].when->year_end != 0 && b.when->year_end == 0;
        if (p.strength + (span ? 0 : slack) < strongest && !equal) continue;
        if (!held || !(p.comparable || (p.unreal && held->meet))) {
            best.apart = p.apart;
            kept_apart |= equal || (p.elsewhere && p.strength == strongest);
            continue;
        }
        if (as[i].denied != b.denied) deny(*held);
        bool const settles = equal && held->a_inside_b && best.verdict != Verdict::follows;
        if ((meets && !held->meet) || (meets == held->meet && p.strength <= strength && !settles)) continue;
        meets = held->meet;
        strength = p.strength;
        closest = p;
        best.other = &as[i];
        best.verdict = held->a_inside_b ? Verdict::follows : held->meet ? Verdict::possible : Verdict::disjoint;
    }
    if (best.verdict != Verdict::disjoint) return best;
    bool const weak = strength < enough || (as.size() > few && stranger(b, *best.other, closest));
    if (weak || kept_apart || comes == Outcome::unstated || vague(b) || vague(*best.other)) best.verdict = Verdict::possible;
    return best;
}

/// Of two days a count that may grow and is higher later is news, and so is a level; not if both name one day.
bool is_update(Judged const& j, std::optional<Day> date_a, std::optional<Day> date_b) {
    if (j.sum) return false;
    auto const& a = *j.other;
    auto const& b = *j.mine;
    if (!date_a || !date_b || date_a == date_b || a.kind != StatedKind::amount || (a.when && b.when)) return false;
    if (!a.grows || !b.grows) return a.level && b.level;
    return (*date_a < *date_b) == (a.figure.value < b.figure.value);
}

std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

std::string sentence(Judged const& j, std::string_view link) {
    if (j.sum) return quoted(j.mine->text) + " is not what the figures of the first text add up to";
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
    auto const a_text = printed_spacing(text_a);
    auto const b_text = printed_spacing(text_b);
    auto const as = read_stated(a_text, date_a, v, stems);
    auto const bs = read_stated(b_text, date_b, v, stems);
    std::size_t figures = 0, follow = 0;
    std::optional<Judged> against, open;
    for (auto const& b : bs) {
        if (b.slot_only || b.beside_amounts || b.name) continue;
        auto const j = judge(b, as, v);
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
