#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/vocabulary.hpp"
#include "grammar/source.hpp"

namespace claimcheck {

/// How a text b relates to a text a on the same topic (interfaces.md, compare).
enum class TextRelation : std::uint8_t { consistent, contradicts, updates, unrelated };
std::string_view to_string(TextRelation relation);

struct Comparison {
    TextRelation relation = TextRelation::unrelated;
    std::string reason;  ///< a short line: the figures that decide
};

/// Holds every figure and date of b against those of a that are of the same: measure, unit, counted noun, role.
/// *contradicts*: one of b is disjoint, by stated ranges, from every comparable one of a. *consistent*: every one of b
/// follows from a. *updates* (with two different dates): a count that may grow, later and higher. Else *unrelated*.
Comparison compare(std::string_view a, std::string_view b, std::optional<Day> date_a, std::optional<Day> date_b,
                   Vocabulary const& vocabulary);

}  // namespace claimcheck
