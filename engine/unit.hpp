#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "grammar/lexicon.hpp"
#include "grammar/number.hpp"

namespace claimcheck {

/// A unit as so many of another: an acre is 505857/1250000 of a hectare. All units of one kind have one base, which is the
/// unit that their questions are filed under.
struct UnitScale {
    std::string name, base;
    Number of_base{1};
    bool of_time = false;  ///< texts are compared by it, questions are not: "a week" is said of five days, and of ten
};

/// What a share rises or falls by, unless that is told in percent of it.
constexpr std::string_view of_shares = "percentage point";

/// The units that the lexicon tells how to convert, by name.
std::vector<UnitScale> unit_scales(Lexicon const& lexicon);

/// The unit as texts name several of it: "miles per hour", as far as the lexicon knows that for a unit.
std::string plural_unit(std::string_view unit, Lexicon const& lexicon);

}  // namespace claimcheck
