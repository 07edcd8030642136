#pragma once
#include <string>

#include "grammar/source.hpp"

namespace claimcheck {

/// Days in the words of a report; `long_year` prints "2021" for "21".

/// "2 Dec 21", "2 Dec 2021".
std::string short_day(Day day);
std::string long_day(Day day);
/// "Dec 2021".
std::string month_of(Day day);
/// Inclusive days: "late Oct 21", "Oct 21", "Mar-May 2021", "2021", "12-17 Jan 22", "30 Dec 21 - 2 Jan 22".
std::string days_text(Day begin, Day end, bool long_year);

}  // namespace claimcheck
