#pragma once
#include <optional>
#include <string_view>

#include "grammar/mention.hpp"

namespace claimcheck {

/// A number as tables have it: "13000", "13,000", "-2.5", "40%".
struct RowNumber {
    Number value;
    Number step;         ///< one unit of its last significant digit
    bool round = false;  ///< two or more trailing zeros
    bool percent = false;
    bool ambiguous = false;  ///< "14.500": 14.5, and in other languages 14,500
};
std::optional<RowNumber> read_row_number(std::string_view text);

/// Days as tables have them: "2021-12-02" (perhaps with a time), "2021-12", "2021", or two of these with "/" between.
struct RowPeriod {
    Day begin, end;  ///< inclusive
};
std::optional<RowPeriod> read_row_period(std::string_view text);

/// Without blanks around it.
std::string_view trimmed(std::string_view text);

}  // namespace claimcheck
