#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace claimcheck {

/// Columns that a report for people may take.
constexpr std::size_t report_width = 80;

/// Words of `text` in lines of at most report_width columns: the first starts behind `first`, the others behind `next`.
/// Each line ends with a line end. A word that is longer than a line stands on a line of its own.
std::string wrap(std::string_view text, std::string_view first, std::string_view next);
/// `text` and blanks up to `columns`; longer text stays as it is.
std::string padded(std::string_view text, std::size_t columns);
/// `text` cut to `columns`, with "..." when something was cut.
std::string cut(std::string_view text, std::size_t columns);
/// "1 error", "2 errors"; thousands separated.
std::string counted(std::size_t count, std::string_view noun);
std::string grouped_count(std::size_t count);

}  // namespace claimcheck
