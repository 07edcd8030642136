// The unit tells: one of the lexicon is measured, one that a measure names by a plural is counted one by one.
#include "engine/counted.hpp"

namespace claimcheck {

CountedKind counted_as(Claim const& c, Vocabulary const& v) {
    if (c.unit == "percent") return CountedKind::share;
    if (!is_amount(c)) return c.unit == "people" ? CountedKind::people : CountedKind::things;
    auto const unit = v.lexicon.find_phrase(c.unit);
    bool const scale = c.unit == c.measure_name && !v.lexicon.inflections(c.unit).has(Inflection::plural);  // "magnitude"
    if (scale || (unit != EntryId::none && v.lexicon.sense(unit, WordClass::unit) != nullptr)) return CountedKind::measurement;
    auto const* measure = v.measure(c.measure);
    return measure == nullptr || measure->unit == "money" ? CountedKind::money : CountedKind::things;
}

Range as_read(Range const& range, Claim const& c, Vocabulary const& v) {
    bool const part = c.temporal == Temporal::share || c.temporal == Temporal::rate;
    auto const counted = counted_as(c, v);
    bool const whole = !part && c.figure.value.whole() && (counted == CountedKind::people || counted == CountedKind::things);
    return whole ? whole_numbers(range) : range;
}

Range usual_as_read(Claim const& c, Vocabulary const& v) {
    return as_read(usual_range(c.figure, true, is_count(c), v.round), c, v);
}

}  // namespace claimcheck
