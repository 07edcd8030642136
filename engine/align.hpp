#pragma once
#include <optional>

#include "engine/figure.hpp"
#include "engine/role.hpp"

namespace claimcheck {

/// How the times of two figures differ: since when they count, in one part of a date, in another way.
enum class TimeSlip : std::uint8_t { none, beginning, misprint, year, other };

/// How well two figures of two texts of one topic pair. A slot that only one of them states is no obstacle; one that
/// both state and that differs is.
struct Pairing {
    bool of_one_kind = false;  ///< unit and counted noun may be the same
    bool comparable = false;   ///< and no other slot differs
    bool elsewhere = false;    ///< kept apart by place, time or modality: the same thing under another slot
    TimeSlip slip = TimeSlip::none;  ///< their times alone differ
    bool unreal = false;       ///< one is planned or possible, the other is not: they may agree, but never contradict
    bool opposed = false;      ///< of one thing the one is the beginning and the other is the end
    bool same_noun = false;    ///< they count the same, or tell of the same event
    bool same_slot = false;    ///< both state their place, or their time, and it is the same
    bool same_head = false;    ///< and not as "passengers" and "passenger ferries"
    int beyond = 0;            ///< words, names and scopes that they share besides what they count
    int strength = 0;          ///< how much of their roles is the same; grows with the words that they share
    char const* apart = "";    ///< what differs, when they are not comparable: "another unit"
};
/// One noun, told apart by what stands before it: "three black cats" and "two white cats".
bool described_apart(Stated const& a, Stated const& b);

Pairing pair(Stated const& a, Stated const& b, Vocabulary const& vocabulary);

/// What a figure or date commits to, held against another: in the other's unit, a date without a year in the other's
/// year, rounded figures widened. Dates are counted in days. nullopt: they cannot be held against each other.
struct Held {
    Range a, b;
    bool meet = false;
    bool far = false;         ///< more than five times as many, and no slip of the scale
    bool a_inside_b = false;  ///< b follows from a
    bool b_inside_a = false;
    bool equal = false;       ///< b is a single number, and a is it or ends there
};
std::optional<Held> hold(Stated const& a, Stated const& b, Vocabulary const& vocabulary);

/// Days of a time as said, with its bound ("before 2010"); `year` where it names none. nullopt: unknown.
std::optional<Range> days_of(When const& when, std::int16_t year);

}  // namespace claimcheck
