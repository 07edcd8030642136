#pragma once
#include "engine/claim.hpp"
#include "engine/figure.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// What a figure is of, as far as the words about it depend on it; whether it is a rate or a change is another matter.
enum class CountedKind : std::uint8_t { people, things, money, share, measurement };
CountedKind counted_as(Claim const& claim, Vocabulary const& vocabulary);

/// A range of the claim's figure for people to read: people and things are whole, so its ends are moved inwards to whole
/// numbers. Comparisons and records have the exact ends.
Range as_read(Range const& range, Claim const& claim, Vocabulary const& vocabulary);
/// The usual range by which the claim's figure is compared, rounding left out: a bare figure is what it says.
Range usual_as_read(Claim const& claim, Vocabulary const& vocabulary);

}  // namespace claimcheck
