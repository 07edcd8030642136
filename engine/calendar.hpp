#pragma once
#include <optional>

#include "engine/claim.hpp"
#include "grammar/assertion.hpp"
#include "grammar/mention.hpp"

namespace claimcheck {

/// Gives a time as said its inclusive days. Partial dates and weekdays take the nearest day in the direction of the
/// tense; without a reference (the publication date) whatever needs one stays unknown. Early, mid and late are thirds
/// of their unit; seasons are those of the northern hemisphere, by whole months.
Period resolve_when(When const& when, std::optional<Day> reference, Tense tense);

}  // namespace claimcheck
