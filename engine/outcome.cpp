// Arithmetic only along the words: one figure that is there, and figures that are "more" of the same.
#include "engine/outcome.hpp"

namespace claimcheck {

Outcome outcome(Stated const& b, std::vector<Stated> const& as, Vocabulary const& v) {
    if (b.kind != StatedKind::amount) return Outcome::none;
    std::vector<Figure> parts;
    int bases = 0, more = 0, others = 0;  // others: of nothing said, perhaps of the same
    for (auto const& a : as) {
        if (a.kind != StatedKind::amount) continue;
        if (!pair(a, b, v).of_one_kind) {
            others += a.head == StemId::none && a.unit == 0;  // "gave 4 away"
            continue;
        }
        parts.push_back(a.figure);
        ++(a.more ? more : bases);
    }
    bool const several = parts.size() + static_cast<std::size_t>(others) > 1;
    auto const unsure = several && (b.outcome || more > 0) ? Outcome::unstated : Outcome::none;
    if (bases != 1 || more == 0 || others != 0 || b.more) return unsure;
    auto const total = sum_as_printed(parts, v.round);
    if (!total) return unsure;
    if (meet(*total, stated_range(b.figure, false, v.round))) return Outcome::holds;
    return b.outcome ? Outcome::fails : unsure;
}

}  // namespace claimcheck
