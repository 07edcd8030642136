#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "grammar/number.hpp"

namespace claimcheck {

/// Bytes of a character that is a fraction ("½", "⅔") at `at`; 0 when there is none.
std::size_t fraction_size(std::string_view text, std::size_t at);

/// The end of the printed number that begins at `at` with a digit, a fraction or a point before a digit: "13,000",
/// "2.5", "2½", "1'234", "12 345 678", "1.5e6". Groups may be parted by thin and no-break spaces; by plain blanks only
/// when `blanks` says that nothing before makes them two numbers ("May 12 300 people").
std::size_t number_end(std::string_view text, std::size_t at, bool blanks);

/// A printed number: "13,000", "2.5", ".5", "2½", "12,34,567", "1.234.567", "1e6"; nullopt for anything else, for groups
/// of the wrong size ("20,0000"), for addresses ("192.168.1.2") and beyond the limits.
std::optional<Number> parse_number(std::string_view digits);

}  // namespace claimcheck
