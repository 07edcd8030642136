#pragma once
#include <optional>
#include <string_view>

#include "grammar/lexicon.hpp"
#include "grammar/source.hpp"

namespace claimcheck {

/// A date at the beginning of a line: "19 July 2021", "July 19, 2021", "Monday, 19 Jul 2021", "2021-07-19",
/// "date: 2021-07-19".
struct LineDate {
    std::optional<Day> day;   ///< nullopt: it is written like a date and cannot be one ("30 February 2021")
    std::size_t end = 0;      ///< offset behind it
    bool labelled = false;    ///< "date" or "published" stands before it
};

/// Names of months and weekdays come from the lexicon.
std::optional<LineDate> read_line_date(std::string_view line, Lexicon const& lexicon);

}  // namespace claimcheck
