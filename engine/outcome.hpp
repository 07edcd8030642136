#pragma once
#include <vector>

#include "engine/align.hpp"

namespace claimcheck {

/// Figures that tell what comes of everything in a text ("he has 9 now", "12 in all") follow from several of its
/// figures, so none of these can be held against them alone.
enum class Outcome : std::uint8_t {
    none,      ///< b tells no outcome and a nothing that is "more", or a has at most one figure of its kind
    unstated,  ///< how the figures of a combine is not said
    holds,     ///< they combine to b: a base and what is said to be "more"
    fails,     ///< they combine to something else
};
Outcome outcome(Stated const& b, std::vector<Stated> const& as, Vocabulary const& vocabulary);

/// Whether b, which differs from one figure of a, is what that figure and another one of a give: their sum, difference,
/// product or quotient. Nothing says that it is meant so, but nothing says that it cannot.
bool comes_of_two(Stated const& b, Stated const& one, std::vector<Stated> const& as, Vocabulary const& vocabulary);

}  // namespace claimcheck
