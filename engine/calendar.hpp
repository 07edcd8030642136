#pragma once
#include <optional>

#include "engine/claim.hpp"
#include "grammar/assertion.hpp"
#include "grammar/mention.hpp"

namespace claimcheck {

/// The inclusive days of the calendar that a time names, whatever word stands in front ("since 2014" names 2014).
/// Partial dates and weekdays take the nearest day in the direction of the tense; without a reference (the publication
/// date) whatever needs one stays unknown. Early, mid and late are thirds of their unit; seasons are those of the
/// northern hemisphere, by whole months.
Period calendar_days(When const& when, std::optional<Day> reference, Tense tense);
/// The days for which a time bounds a figure: "since 2014" up to the reference, "this year" not beyond it.
Period resolve_when(When const& when, std::optional<Day> reference, Tense tense);
/// The days of a unit that is that of the last stated time ("that year", "to end the day"); nullopt for other times, or
/// when the last one is longer than such a unit.
std::optional<Period> unit_of_last(When const& when, Period const& last);
/// From the first day of one time to the last of the other.
Period range_days(When const& from, When const& to, std::optional<Day> reference, Tense tense);

}  // namespace claimcheck
