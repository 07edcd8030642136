#pragma once
#include <compare>
#include <optional>
#include <span>

#include "grammar/mention.hpp"
#include "grammar/rule_file.hpp"

namespace claimcheck {

/// Numbers between two ends; an absent end is unbounded, an open one does not belong to the range.
struct Range {
    std::optional<Number> low, high;
    bool low_open = false, high_open = false;
    friend bool operator==(Range const&, Range const&) = default;
};

/// What the words commit to, and what a reader takes from them; bare round figures are widened by half a unit of their
/// last significant digit, at most by the vocabulary's rounding (meaning.md). `against_one_sided` tells whether the other
/// figure is one-sided: against those nothing is widened.
Range stated_range(Figure const& figure, bool against_one_sided, RoundDecl const& round);
/// `count`: a hedged count reaches at least three beyond its value.
Range usual_range(Figure const& figure, bool against_one_sided, bool count, RoundDecl const& round);

/// The two ranges of a figure as they are, without rounding.
inline Range as_stated(Figure const& f) { return {f.low, f.high, f.low_open, f.high_open}; }
inline Range as_usual(Figure const& f) { return {f.usual_low, f.usual_high, false, false}; }

/// The range from its first whole number to its last; one that holds none stays as it is.
Range whole_numbers(Range const& range);

bool one_sided(Figure const& figure);
/// Whether two ranges share a number.
bool meet(Range const& a, Range const& b);
/// Every number of a is greater than every number of b.
bool surely_above(Range const& a, Range const& b);

/// Whether two figures agree as strictly read, and as usually read (with the rule that a round hedged figure agrees
/// with a more precise one that rounds to it).
bool stated_meet(Figure const& a, Figure const& b, RoundDecl const& round);
bool usual_meet(Figure const& a, Figure const& b, bool count, RoundDecl const& round);
/// One of them is hedged upwards or downwards and round, and what one writes for the other, precise one.
bool one_rounds_to_other(Figure const& a, Figure const& b);

/// Figures of one sentence are summed as printed, with rounding only: a hedge does not widen a sum. nullopt when the
/// sum leaves the limits.
std::optional<Range> sum_as_printed(std::span<Figure const> parts, RoundDecl const& round);
/// share percent of base, by the ranges of both.
std::optional<Range> share_of(Figure const& share, Figure const& base);
/// a times b, by what both may be as printed.
std::optional<Range> times(Figure const& a, Figure const& b);
std::optional<Range> difference(Figure const& a, Figure const& b);
/// The figure as printed: exact up to half a unit of its last significant digit, trailing zeros at most 5 %; a hedged one
/// as stated.
Range as_printed(Figure const& figure);
/// Where a change leads from `from`: a share in percent of it, or a number of the same things. `up` or down.
std::optional<Range> moved(Range const& from, Range const& by, bool relative, bool up);

/// a times b against c times d, exactly and whatever their size: how "a / d is more than c / b" is asked of positive numbers.
std::strong_ordering compare_products(Number a, Number b, Number c, Number d);

/// Both printed figures whole and the digits of one are those of the other with two swapped.
bool digits_swapped(Number a, Number b);

}  // namespace claimcheck
