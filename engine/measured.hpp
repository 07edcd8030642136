#pragma once
#include <compare>
#include <optional>
#include <string_view>

#include "engine/claim.hpp"
#include "engine/figure.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// A claim with what its unit converts by, if that converts.
struct Measured {
    Claim const* claim = nullptr;
    UnitScale const* scale = nullptr;
};
/// Of amounts only: what is counted one by one has no unit to convert.
UnitScale const* scale_of(Claim const& claim, Vocabulary const& vocabulary);

inline bool one_unit(Measured const& a, Measured const& b) { return a.claim->unit == b.claim->unit; }
/// The unit that it is compared in: the base of its own, if that converts.
inline std::string_view compared_in(Measured const& m) { return m.scale != nullptr ? std::string_view{m.scale->base} : m.claim->unit; }
inline bool units_convert(Measured const& a, Measured const& b) { return one_unit(a, b) || compared_in(a) == compared_in(b); }

/// Whichever unit they are printed in; figures whose units do not convert as bare numbers.
std::strong_ordering compare_values(Measured const& a, Measured const& b);
/// In the unit it is compared in; as printed when that is too large for a Number.
Number base_value(Measured const& m);
/// Numbers of the unit of `from` as such of the unit of `to`: exact, or to the billionth where that is too fine for a
/// Number; nullopt when they are too large. An end of a range that is too large is left open.
std::optional<Number> in_unit_of(Number n, Measured const& from, Measured const& to);
Range in_unit_of(Range range, Measured const& from, Measured const& to);
/// A range in the unit that the claim is compared in.
Range in_base(Range const& range, Measured const& m);
/// What a figure says against one in another unit, in the unit that both are compared in. One of the two was converted and
/// rounded by whoever wrote it, and nobody tells which: a bare figure may be any number that rounds to it, though no tenth
/// of it more or less unless it has one digit, and every figure is one fortieth vague.
Range converted(Range const& range, Measured const& m);

/// As stated_meet and usual_meet of figures, in whatever units they are.
bool stated_meet(Measured const& a, Measured const& b, RoundDecl const& round);
bool usual_meet(Measured const& a, Measured const& b, bool count, RoundDecl const& round);
/// usual_range against one in another unit: of what is measured, so that no hedge reaches whole numbers beyond it.
Range usual_converted(Measured const& m, RoundDecl const& round);
/// one_rounds_to_other, of figures in two units.
bool one_rounds_to_other(Measured const& a, Measured const& b);

}  // namespace claimcheck
