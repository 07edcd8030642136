#pragma once
#include "tools/gather.hpp"

namespace claimcheck {

/// The day by the clock of the system, in UTC.
Day system_day();

/// The day that the `until` of an accept is judged against: the one given with --today (or the clock's, for --today now),
/// else the newest publication date of the run, so that results do not change overnight; nullopt when no date is known.
std::optional<Day> judged_day(Options const& options, ClaimStore const& store);

}  // namespace claimcheck
