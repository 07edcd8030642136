// Arithmetic only along the words: one figure that is there, and figures that are "more" of the same.
#include "engine/outcome.hpp"

#include <algorithm>
#include <array>

namespace claimcheck {

Outcome outcome(Stated const& b, std::vector<Stated> const& as, Vocabulary const& v) {
    if (b.kind != StatedKind::amount) return Outcome::none;
    std::vector<Figure> parts;
    bool told = false;  // a itself says what there is now
    int bases = 0, more = 0, others = 0;  // others: of nothing said, perhaps of the same
    for (auto const& a : as) {
        if (a.kind != StatedKind::amount) continue;
        if (!pair(a, b, v).of_one_kind) {
            others += a.head == StemId::none && a.unit == 0;  // "gave 4 away"
            continue;
        }
        parts.push_back(a.figure);
        told |= a.outcome;
        ++(a.more ? more : bases);
    }
    bool const several = parts.size() + static_cast<std::size_t>(others) > 1;
    auto const unsure = several && ((b.outcome && !told) || more > 0) ? Outcome::unstated : Outcome::none;
    if (bases != 1 || more == 0 || others != 0 || b.more) return unsure;
    auto const total = sum_as_printed(parts, v.round);
    if (!total) return unsure;
    if (meet(*total, stated_range(b.figure, false, v.round))) return Outcome::holds;
    return b.outcome ? Outcome::fails : unsure;
}

bool comes_of_two(Stated const& b, Stated const& one, std::vector<Stated> const& as, Vocabulary const& v) {
    if (b.kind != StatedKind::amount || b.figure.hedge != Hedge::exact) return false;
    auto const x = one.figure.value, value = b.figure.value;
    return std::any_of(as.begin(), as.end(), [&](Stated const& other) {
        if (&other == &one || other.kind != StatedKind::amount || other.figure.hedge != Hedge::exact) return false;
        auto const y = other.figure.value;
        auto const gives = [&](auto const& results) {
            return std::any_of(results.begin(), results.end(), [&](auto const& n) { return n && *n == value; });
        };
        if (gives(std::array{Number::product(x, y), Number::quotient(x, y), Number::quotient(y, x)})) return true;
        bool const alike = other.head == StemId::none || (other.sentence == one.sentence && other.measure == StemId::none) || pair(other, b, v).of_one_kind;
        return alike && other.unit == one.unit && gives(std::array{Number::sum(x, y), Number::difference(x, y), Number::difference(y, x)});
    });
}

}  // namespace claimcheck
